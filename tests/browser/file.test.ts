import { read, utils, type WorkBook } from '@e965/xlsx';
import { XMLValidator } from 'fast-xml-parser';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FormattedNumber, FormulaError } from '../../src/formulas/outcome';
import { sizeOf } from '../../src/spreadsheet/layout';
import { freezeChore } from '../../src/spreadsheet/upkeep/freeze';
import type { Table } from '../../src/tables/table';
import { table } from '../spreadsheet/sample';
import { type Headless, openHeadless } from './headless';

const { columns } = sizeOf(table);

/** The parts of the file, as text. */
async function unzipped(file: Blob): Promise<Record<string, string>> {
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
  return Object.fromEntries(
    Object.entries(parts).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]),
  );
}

describe('the file of the browser workbook, read by another library', () => {
  let workbook: Headless;

  beforeEach(async () => {
    workbook = await openHeadless([
      {
        name: 'TARGET',
        description: '',
        parameters: [],
        answer: (...args) =>
          args[0] === '无' ? new FormulaError('#N/A', '没有') : new FormattedNumber(0.08, '0%'),
      },
    ]);
  });
  afterEach(() => workbook.close());

  const sheet = () => workbook.api.getActiveWorkbook()!.getActiveSheet();
  const insert = async (mode: 'values' | 'formulas') => {
    const { rows, columns } = sizeOf(table);
    await workbook.spreadsheet.insertTable(table, mode, await workbook.spreadsheet.place(rows, columns));
  };
  const file = async (): Promise<WorkBook> => {
    const bytes = await (await workbook.copy()).arrayBuffer();
    return read(bytes, { cellFormula: true, cellNF: true, cellStyles: true });
  };

  it('holds the table: texts, numbers with their formats, the title over all columns, widths', async () => {
    await insert('values');
    const { Sheets, SheetNames } = await file();
    expect(SheetNames).toEqual(['工作表1']);
    const found = Sheets.工作表1!;
    expect(found.A1).toMatchObject({ t: 's', v: '平湖市2023年主要目标表' });
    expect(found.B6).toMatchObject({ t: 'n', v: 20, z: '0"以上"', w: '20以上' });
    expect(found.C5).toMatchObject({ t: 's', v: '=固定资产投资增长8%' });
    expect(found['!merges']).toEqual([utils.decode_range('A1:C1')]);
    const [first, second] = (found['!cols'] ?? []).map(({ wpx = 0 }) => wpx);
    expect(first).toBeGreaterThan(second ?? 0);
  });

  it('breaks names that are wider than their columns, in rows that are as high', async () => {
    const name = '规模以上工业企业研究与试验发展经费支出占营业收入比重';
    const long = { ...table, rows: [{ kind: 'figure', cells: [{ value: name }] } as const] };
    await workbook.spreadsheet.insertTable(long, 'values', await workbook.spreadsheet.place(7, columns));
    const found = (await file()).Sheets.工作表1!;
    const [header, row] = (found['!rows'] ?? []).slice(2).map(({ hpt = 0 }) => hpt);
    expect([header, row]).toEqual([18, 30.75]);
    const parts = await unzipped(await workbook.copy());
    const style = (address: string) =>
      Number(new RegExp(`<c r="${address}" s="(\\d+)"`).exec(parts['xl/worksheets/sheet1.xml']!)?.[1]);
    const styles = parts['xl/styles.xml']!.match(/<cellXfs.*<\/cellXfs>/)![0]
      .split('<xf ')
      .slice(1);
    expect(styles[style('A4')]).toContain('wrapText="1"');
    expect(styles[style('A3')]).not.toContain('wrapText');
  });

  it('shows to one without the add-in what our formulas answered', async () => {
    sheet().getRange('A1').setFormula('=TARGET("平湖")');
    sheet().getRange('A2').setFormula('=TARGET("无")');
    sheet().getRange('A3').setFormula('=TARGET("平湖")*2');
    await workbook.settled();
    const found = (await file()).Sheets.工作表1!;
    expect(found.A1).toMatchObject({ t: 'n', v: 0.08, z: '0%' });
    expect(found.A1).not.toHaveProperty('f');
    expect(found.A2).toMatchObject({ t: 'e', f: 'NA()' });
    expect(found.A3).toMatchObject({ t: 'n', v: 0.16 });
    expect(JSON.stringify(found)).not.toContain('TARGET');
  });

  it('keeps formulas of its user that Excel knows, with what they gave; of others the values', async () => {
    sheet().getRange('A1').setValue(3);
    sheet().getRange('A2').setFormula('=SUM(A1,4)&"个"');
    sheet().getRange('A3').setFormula('=XLOOKUP(3,A1:A1,A1:A1)');
    sheet().getRange('A4').setFormula('=SUM(ROUNDBANK(A1,0),1)');
    sheet().getRange('A5').setFormula('=SUM(A1:A2*2,1)');
    await workbook.settled();
    const found = (await file()).Sheets.工作表1!;
    expect(found.A2).toMatchObject({ f: 'SUM(A1,4)&"个"', v: '7个' });
    const { 'xl/worksheets/sheet1.xml': xml } = await unzipped(await workbook.copy());
    expect(xml).toContain('<f>_xlfn.XLOOKUP(3,A1:A1,A1:A1)</f><v>3</v>');
    expect(found.A4).toMatchObject({ v: 4 });
    expect(found.A4).not.toHaveProperty('f');
  });

  it('has Excel calculate with every cell of a range where this workbook does', async () => {
    sheet()
      .getRange('A1:A3')
      .setValues([[1], [2], [3]]);
    sheet().getRange('B1').setFormula('=SUM(A1:A3*2)');
    sheet().getRange('B2').setFormula('=SUM(LEN(A1:A3))');
    sheet().getRange('B3').setFormula('=SUM(A1:A3)*2');
    await workbook.settled();
    const found = (await file()).Sheets.工作表1!;
    expect([found.B1, found.B2, found.B3].map((cell) => [cell?.v, cell?.F])).toEqual([
      [12, 'B1'],
      [3, 'B2'],
      [12, undefined],
    ]);
  });

  it('keeps the names that its user gave, and what he hid stays hidden', async () => {
    const book = workbook.api.getActiveWorkbook()!;
    sheet()
      .getRange('A1:A2')
      .setValues([[1], [2]]);
    book.insertDefinedName('数据', '工作表1!$A$1:$A$2');
    book.insertDefinedName('我们的', '=TARGET("平湖")*2');
    sheet().getRange('B1').setFormula('=SUM(数据)');
    sheet().getRange('B2').setFormula('=我们的+1');
    sheet().hideRows(1);
    sheet().hideColumns(0);
    await workbook.spreadsheet.addSheet('底稿');
    sheet().getRange('A1').setValue('不给人看');
    sheet().hideSheet();
    await workbook.settled();
    const { Workbook, Sheets } = await file();
    expect(Workbook?.Names?.map(({ Name, Ref }) => [Name, Ref])).toEqual([['数据', '工作表1!$A$1:$A$2']]);
    expect(Sheets.工作表1?.B1).toMatchObject({ f: 'SUM(数据)', v: 3 });
    expect(Sheets.工作表1?.B2).toMatchObject({ t: 'n', v: 1.16 });
    expect(Sheets.工作表1?.B2).not.toHaveProperty('f');
    expect(Sheets.工作表1?.['!rows']?.[1]).toMatchObject({ hidden: true });
    expect(Sheets.工作表1?.['!cols']?.[0]).toMatchObject({ hidden: true });
    expect(Workbook?.Sheets?.map(({ name, Hidden }) => [name, Hidden])).toEqual([
      ['工作表1', 0],
      ['底稿', 1],
    ]);
  });

  it('holds no trace of the add-in, whatever the workbook keeps', async () => {
    await insert('formulas');
    sheet().getRange('F1').setFormula('=IFERROR(TARGET("平湖")+1,0)');
    await workbook.settled();
    await workbook.spreadsheet.keep('own', '自己的报告全文');
    const settings = { scope: 'workbook', library: '1', sourceOf: () => undefined } as const;
    await (await freezeChore(workbook.spreadsheet, settings)).do();
    sheet().getRange('F2').setFormula('=TARGET("平湖")');
    await workbook.settled();
    const traces = /TARGET|指标表_|自己的报告|customXml|customProperties|comments|webextension/;
    expect(JSON.stringify(workbook.api.getActiveWorkbook()!.save())).toMatch(traces);

    const parts = await unzipped(await workbook.copy());
    expect(Object.entries(parts).filter(([path, text]) => traces.test(path + text))).toEqual([]);
    const found = (await file()).Sheets.工作表1!;
    expect([found.F1?.v, found.F2?.v, found.F2?.z]).toEqual([1.08, 0.08, '0%']);
  });

  it('is made while its user may watch, and stop it: then nothing is downloaded', async () => {
    sheet()
      .getRange('A1:A200')
      .setValues(Array.from({ length: 200 }, (_, row) => [row]));
    const told: number[] = [];
    const controller = new AbortController();
    const copying = workbook.spreadsheet.copyToSend({
      signal: controller.signal,
      onProgress: (done) => {
        told.push(done);
        controller.abort();
      },
    });
    await expect(copying).rejects.toThrow();
    expect(told).toHaveLength(1);
    expect(told[0]).toBeGreaterThan(0);
    expect(workbook.saved).toEqual([]);
    await workbook.copy();
    expect(workbook.saved).toHaveLength(1);
  });

  it('prints across on A4, as wide as a page, with the header on each', async () => {
    await insert('values');
    const parts = await unzipped(await workbook.copy());
    expect(parts['xl/worksheets/sheet1.xml']).toMatch(
      /<pageSetup fitToWidth="1" fitToHeight="0" paperSize="9" orientation="landscape"/,
    );
    expect(parts['xl/worksheets/sheet1.xml']).toContain('fitToPage="1"');
    expect(parts['xl/worksheets/sheet1.xml']).toMatch(/<pane ySplit="3"[^>]*state="frozen"/);
    expect(parts['xl/workbook.xml']).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'工作表1\'!$1:$3</definedName>',
    );
  });

  it('has data in an Excel table, under the names of their columns', async () => {
    const columns = ['指标', '数值<1'].map((header) => ({ header, kind: 'text', width: 8 }) as const);
    const rows = [{ kind: 'figure', cells: [{ value: '投资' }, { value: 8 }] } as const];
    const data: Table = { title: '数据', form: 'data', columns, rows, notes: [], sources: [] };
    await workbook.spreadsheet.insertTable(data, 'values', await workbook.spreadsheet.place(2, 2));
    workbook.api.getActiveWorkbook()!.insertDefinedName('指标数据', '工作表1!$A$1:$A$2');
    await workbook.spreadsheet.addSheet('第二张');
    sheet().getRange('B2').activate();
    await insert('values');
    const parts = await unzipped(await workbook.copy());
    expect(Object.keys(parts).filter((path) => path.startsWith('xl/tables/'))).toEqual([
      'xl/tables/table1.xml',
    ]);
    expect(Object.values(parts).filter((xml) => XMLValidator.validate(xml) !== true)).toEqual([]);
    expect(parts['xl/tables/table1.xml']).toContain('displayName="指标数据_2" ref="A1:B2"');
    expect(parts['xl/tables/table1.xml']).toContain('<tableColumn id="2" name="数值&lt;1"/>');
    expect(parts['xl/worksheets/sheet1.xml']).toMatch(/<tableParts count="1">.*<\/tableParts><\/worksheet>$/);
    expect(parts['xl/worksheets/_rels/sheet1.xml.rels']).toContain('Target="../tables/table1.xml"');
    expect(parts['[Content_Types].xml']).toContain('/xl/tables/table1.xml');
    expect(parts['xl/worksheets/sheet2.xml']).not.toContain('tablePart');
    expect((await file()).Sheets.工作表1).toMatchObject({ A2: { v: '投资' }, B2: { v: 8 } });
  });

  it('keeps in view the columns that its user froze, with the rows that the table did', async () => {
    sheet().setFrozenColumns(2);
    await insert('values');
    const { 'xl/worksheets/sheet1.xml': xml } = await unzipped(await workbook.copy());
    expect(xml).toMatch(
      /<pane (?=[^>]*xSplit="2")(?=[^>]*ySplit="3")[^>]*topLeftCell="C4"[^>]*state="frozen"/,
    );
    await workbook.spreadsheet.undoInsert();
    const { xSplit, ySplit } = sheet().getFreeze();
    expect([xSplit, ySplit]).toEqual([2, 0]);
  });

  it('has every sheet', async () => {
    await insert('values');
    await workbook.spreadsheet.addSheet('第二张');
    sheet().getRange('B2').setValue('在此');
    const { SheetNames, Sheets } = await file();
    expect(SheetNames).toEqual(['工作表1', '第二张']);
    expect(Sheets.第二张?.B2?.v).toBe('在此');
  });
});
