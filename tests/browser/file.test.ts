import { read, utils, type WorkBook } from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FormattedNumber, FormulaError } from '../../src/formulas/outcome';
import { sizeOf } from '../../src/spreadsheet/layout';
import { table } from '../spreadsheet/sample';
import { type Headless, openHeadless } from './headless';

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
    const bytes = await (await workbook.spreadsheet.file()).arrayBuffer();
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

  it('keeps formulas of its user that any Excel knows, with what they gave; of others the values', async () => {
    sheet().getRange('A1').setValue(3);
    sheet().getRange('A2').setFormula('=SUM(A1,4)&"个"');
    sheet().getRange('A3').setFormula('=XLOOKUP(3,A1:A1,A1:A1)');
    await workbook.settled();
    const found = (await file()).Sheets.工作表1!;
    expect(found.A2).toMatchObject({ f: 'SUM(A1,4)&"个"', v: '7个' });
    expect(found.A3).toMatchObject({ v: 3 });
    expect(found.A3).not.toHaveProperty('f');
  });

  it('prints across on A4, as wide as a page, with the header on each', async () => {
    await insert('values');
    const parts = await unzipped(await workbook.spreadsheet.file());
    expect(parts['xl/worksheets/sheet1.xml']).toMatch(
      /<pageSetup fitToWidth="1" fitToHeight="0" paperSize="9" orientation="landscape"/,
    );
    expect(parts['xl/worksheets/sheet1.xml']).toContain('fitToPage="1"');
    expect(parts['xl/worksheets/sheet1.xml']).toMatch(/<pane ySplit="3"[^>]*state="frozen"/);
    expect(parts['xl/workbook.xml']).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'工作表1\'!$1:$3</definedName>',
    );
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
