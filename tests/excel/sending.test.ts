import { XMLValidator } from 'fast-xml-parser';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { traceless } from '../../src/spreadsheet/excel/sending/traceless';
import { sizeOf } from '../../src/spreadsheet/layout';
import type { SpreadsheetError, Watch } from '../../src/spreadsheet/spreadsheet';
import { cleanChore } from '../../src/spreadsheet/upkeep/clean';
import { freezeChore } from '../../src/spreadsheet/upkeep/freeze';
import { table } from '../spreadsheet/sample';
import { type ExcelBench, everything, openExcel } from './bench';
import { LIBRARY_FILES } from './host/bridge';
import { HostError } from './host/errors';
import { fileOf } from './host/file';
import { Workbook } from './host/workbook';

const FORMULA = '=TARGET("平湖","固投增速",2023)';

/** Parts of a file as text, by path. */
function partsOf(file: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(file)).map(([path, part]) => [path, strFromU8(part)]));
}

/** What would make Excel call a file damaged: parts that are no XML, relationships and types of parts that are not there. */
function faults(parts: Record<string, string>): string[] {
  const broken = Object.entries(parts).filter(([, xml]) => XMLValidator.validate(xml) !== true);
  const types = [...parts['[Content_Types].xml']!.matchAll(/PartName="\/([^"]+)"/g)].map(([, path]) => path!);
  const led = Object.entries(parts)
    .filter(([path]) => path.endsWith('.rels'))
    .flatMap(([path, xml]) =>
      [...xml.matchAll(/Target="([^"]+)"/g)].map(([, target]) =>
        new URL(target!, `file:///${path.replace('_rels/', '')}`).pathname.slice(1),
      ),
    );
  const missing = [...types, ...led].filter((path) => !(decodeURIComponent(path) in parts));
  return [...broken.map(([path]) => path), ...missing];
}

const TRACES = /_xldudf_|(?:TARGET|ACTUAL)\w*\(|government-work-report-figures|5d0f6a0b|指标表_/;

describe.each(LIBRARY_FILES)('a copy to send, through %s', (file) => {
  let excel: ExcelBench;
  const watch = (more: Partial<Watch> = {}): Watch => ({
    signal: new AbortController().signal,
    onProgress: () => {},
    ...more,
  });
  const answered = (
    row: number,
    column: number,
    formula: string,
    value: number | string,
    format?: string,
  ) => {
    excel.first.enter(row, column, formula);
    const cell = excel.first.cell(row, column);
    cell.value = value;
    if (format) cell.resultFormat = format;
  };
  const copied = async (): Promise<Record<string, string>> => {
    await excel.sheet.copyToSend(watch());
    const [opened] = excel.book.opened;
    return partsOf(new Uint8Array(Buffer.from(opened!, 'base64')));
  };
  const cell = (parts: Record<string, string>, address: string) =>
    new RegExp(`<c r="${address}"[^>]*>.*?</c>`).exec(parts['xl/worksheets/sheet1.xml']!)?.[0];

  beforeEach(async () => {
    excel = await openExcel(file);
  });

  it('holds no trace of the add-in, whatever the workbook held of it, and is whole', async () => {
    answered(0, 0, FORMULA, 0.08, '0%');
    answered(1, 0, '=IFERROR(1+TARGET("平湖","GDP",2026),"")', 1201);
    answered(2, 0, '=TARGET_LIST("平湖",2023)', '指标');
    excel.first.spill(2, 0, [
      ['指标', '数值'],
      ['固定资产投资增速', 8],
    ]);
    excel.book.hiddenNames.push(['指标表_1', 'Sheet1!$A$1:$B$4'], ['_xldudf_TARGET', '#NAME?']);
    await excel.sheet.keep('tables', '<表>');
    const chore = { scope: 'selection', library: '1', sourceOf: () => undefined } as const;
    await (await freezeChore(excel.sheet, chore)).do();
    expect(Object.values(partsOf(fileOf(excel.book))).some((xml) => TRACES.test(xml))).toBe(true);

    const parts = await copied();
    expect(Object.entries(parts).filter(([, xml]) => TRACES.test(xml))).toEqual([]);
    expect(Object.keys(parts).filter((path) => path.startsWith('customXml'))).toEqual([]);
    expect(faults(parts)).toEqual([]);
  });

  it('shows the values as they were shown, and computes with them', async () => {
    answered(0, 0, FORMULA, 0.08, '0%');
    answered(0, 1, FORMULA, 0.101, '0.0%');
    answered(0, 2, '=TARGET("秀洲","城乡居民收入增速",2023)', '与经济增长基本同步');
    answered(0, 3, FORMULA, '#N/A');
    answered(0, 4, '=ACTUAL("秀洲","GDP",2022)', 622.31);
    const parts = await copied();
    const styleOf = (address: string) => Number(/ s="(\d+)"/.exec(cell(parts, address)!)![1]);
    const styles =
      parts['xl/styles.xml']!.match(/<cellXfs.*<\/cellXfs>/)![0].match(/<xf .*?(?:\/>|<\/xf>)/g)!;
    const formats = Object.fromEntries(
      [...parts['xl/styles.xml']!.matchAll(/numFmtId="(\d+)" formatCode="([^"]+)"/g)].map(([, id, code]) => [
        id,
        code,
      ]),
    );
    const format = (address: string) => {
      const id = /numFmtId="(\d+)"/.exec(styles[styleOf(address)]!)![1]!;
      return formats[id] ?? id;
    };
    expect(cell(parts, 'A1')).toMatch(/<c r="A1" s="2"><v>0.08<\/v><\/c>/);
    // 9 is 0% in every file; the alignment that the cell had stays
    expect([format('A1'), format('B1'), format('E1')]).toEqual(['9', '0.0%', '0']);
    expect(styles[styleOf('B1')]).toContain('<alignment horizontal="center"/>');
    expect(parts['xl/styles.xml']).toContain(`<cellXfs count="${styles.length}">`);
    expect(cell(parts, 'C1')).toContain(
      't="inlineStr"><is><t xml:space="preserve">与经济增长基本同步</t></is>',
    );
    expect(cell(parts, 'D1')).toContain('t="e"><v>#N/A</v>');
  });

  it('keeps everything that is not ours to the character', async () => {
    answered(0, 0, FORMULA, 0.08);
    answered(4, 0, '=SUM(A1,1)', 1.08);
    answered(5, 0, '=MYTARGET(1)', 2);
    excel.first.enter(6, 0, '请用 TARGET(…) 核对 & 复算');
    excel.book.xmlParts.push({ id: 'theirs', xml: '<data xmlns="urn:their-system">1</data>' });
    excel.book.hiddenNames.push(['_FilterDatabase', 'Sheet1!$A$1:$B$4']);
    const before = partsOf(fileOf(excel.book));
    const parts = await copied();
    for (const address of ['A5', 'A6', 'A7']) expect(cell(parts, address)).toBe(cell(before, address));
    expect(Object.values(parts)).toContain('<data xmlns="urn:their-system">1</data>');
    expect(parts['xl/workbook.xml']).toContain('name="_FilterDatabase"');
    expect(Object.values(parts).join()).toContain('11111111-2222-4333-8444-555555555555');
    expect(parts['xl/webextensions/taskpanes.xml']!.match(/<wetp:taskpane /g)).toHaveLength(1);
  });

  it('keeps data in their Excel table, of whose columns none brings our formulas back', async () => {
    ['指标', '数值', '一半'].forEach((header, column) => {
      excel.first.enter(0, column, header);
    });
    excel.first.enter(1, 0, '投资');
    answered(1, 1, FORMULA, 0.08);
    answered(1, 2, '=B2/2', 0.04);
    excel.book.makeTable(excel.first, { row: 0, column: 0, rows: 2, columns: 3 });
    expect(partsOf(fileOf(excel.book))['xl/tables/table1.xml']).toMatch(TRACES);
    const parts = await copied();
    const xml = parts['xl/tables/table1.xml']!;
    expect(xml).not.toMatch(TRACES);
    expect(xml).toContain('ref="A1:C2"');
    expect(xml).toContain('<calculatedColumnFormula>B2/2</calculatedColumnFormula>');
    expect(cell(parts, 'B2')).toContain('<v>0.08</v>');
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<tablePart r:id="rId1"/>');
    expect(faults(parts)).toEqual([]);
  });

  it('leaves the workbook as it is', async () => {
    answered(0, 0, FORMULA, 0.08, '0%');
    await excel.sheet.keep('frozen', '甲');
    const before = [everything(excel.first, 'A1:D9'), [...excel.book.xmlParts]];
    await copied();
    expect([everything(excel.first, 'A1:D9'), [...excel.book.xmlParts]]).toEqual(before);
    expect(excel.host.document.open).toBe(0);
  });

  it.each(['refuses', 'is missing'])('is not made where Excel gives no file: it %s', async (how) => {
    if (how === 'refuses') excel.host.document.refuses = true;
    else Object.defineProperty(Office.context.document, 'getFileAsync', { value: undefined });
    await expect(excel.sheet.copyToSend(watch())).rejects.toMatchObject({ why: 'no-copy' });
    expect(excel.book.opened).toEqual([]);
  });

  describe('where there can be none, is the workbook itself, cleaned', () => {
    const state = () => [
      everything(excel.first, 'A1:J30'),
      [...excel.book.names].map(([name, { block }]) => [name, block]),
      excel.book.xmlParts.map(({ xml }) => xml.replace(/ generation="\d+"/, '')).sort(),
    ];
    const filled = async () => {
      answered(0, 5, FORMULA, 0.08, '0%');
      answered(1, 5, '=SUM(F1,1)', 1.08);
      excel.first.cell(1, 5).numberFormat = '0.0';
      await excel.sheet.keep('own', '自己的报告');
      excel.book.xmlParts.push({ id: 'theirs', xml: '<data xmlns="urn:their-system">1</data>' });
      await excel.select('A1');
      const { rows, columns } = sizeOf(table);
      await excel.sheet.insertTable(table, 'values', await excel.sheet.place(rows, columns), '所选');
    };
    const failAt = (step: string) => {
      excel.host.beforeEach = (name) => {
        if (name !== step) return;
        excel.host.beforeEach = () => {};
        throw new HostError('GeneralException');
      };
    };

    it('with no trace in its file, and all of it again when that is undone', async () => {
      await filled();
      const before = state();
      const done = await (await cleanChore(excel.sheet)).do();
      const parts = partsOf(fileOf(excel.book));
      // of the add-in’s own opening by itself only Excel’s file tells
      const traces = Object.entries(parts).filter(([path, xml]) => TRACES.test(xml) && !/webext/.test(path));
      expect(traces).toEqual([]);
      expect(cell(parts, 'F1')).toContain('<v>0.08</v>');
      expect(cell(parts, 'F2')).toContain('SUM(F1,1)');
      expect(Object.values(parts)).toContain('<data xmlns="urn:their-system">1</data>');
      await done.undo();
      expect(state()).toEqual(before);
    });

    it.each(['NamedItem.Delete', 'CustomXmlPart.Delete'])(
      'by half at no time: it failed at %s',
      async (step) => {
        await filled();
        const before = state();
        const chore = await cleanChore(excel.sheet);
        failAt(step);
        await expect(chore.do()).rejects.toThrow();
        expect(state()).toEqual(before);
      },
    );

    it('not while a name of the user’s calls our functions', async () => {
      await filled();
      const name = { sheet: excel.first, block: undefined, visible: true, formula: `=1+${FORMULA.slice(1)}` };
      excel.book.names.set('增速', name);
      const before = state();
      const chore = await cleanChore(excel.sheet);
      await expect(chore.do()).rejects.toMatchObject({ why: 'traces-left', where: '增速' });
      expect(state()).toEqual(before);
    });
  });

  it('is not made where a name of the user’s calls our functions, which a copy would show', async () => {
    excel.book.hiddenNames.push(['增速', '_xldudf_TARGET("平湖","固投增速",2023)']);
    const error = await excel.sheet.copyToSend(watch()).catch((problem: SpreadsheetError) => problem);
    expect(error).toMatchObject({ why: 'traces-left', where: '增速' });
    expect(excel.book.opened).toEqual([]);
  });

  it('tells how far it is, and stops when told to, with the file closed', async () => {
    answered(0, 0, FORMULA, 0.08);
    const told: number[] = [];
    await excel.sheet.copyToSend(watch({ onProgress: (done) => told.push(done) }));
    expect(told.at(-1)).toBe(1);
    const controller = new AbortController();
    excel.host.document.beforeSlice = () => controller.abort();
    await expect(excel.sheet.copyToSend(watch({ signal: controller.signal }))).rejects.toThrow();
    expect([excel.book.opened.length, excel.host.document.open]).toEqual([1, 0]);
  });
});

describe('cells of a file', () => {
  const sheet = (cells: string) =>
    zipSync(
      Object.fromEntries(
        Object.entries({
          ...partsOf(fileOf(new Workbook())),
          'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row r="1">${cells}</row></sheetData></worksheet>`,
        }).map(([path, xml]) => [path, strToU8(xml)]),
      ),
    );
  const cells = (given: string) => {
    const made = partsOf(traceless(sheet(given), []))['xl/worksheets/sheet1.xml']!;
    return /<row r="1">(.*)<\/row>/.exec(made)?.[1];
  };

  it.each([
    [
      'a formula that is shared down a column',
      '<c r="A1"><f t="shared" ref="A1:A2" si="0">_xldudf_TARGET(B1,"GDP",2023)</f><v>1</v></c><c r="A2"><f t="shared" si="0"/><v>2</v></c><c r="A3"><f t="shared" si="1">B1+1</f><v>3</v></c>',
      '<c r="A1"><v>1</v></c><c r="A2"><v>2</v></c><c r="A3"><f t="shared" si="1">B1+1</f><v>3</v></c>',
    ],
    [
      'a formula under the other prefix, in another one',
      '<c r="A1"><f>IF(B1&gt;1,_xldudf_GWR_TARGET("a","b",1),0)</f><v>5</v></c>',
      '<c r="A1"><v>5</v></c>',
    ],
    ['a formula without a value', '<c r="A1"><f>TARGET("a","b",1)</f></c>', '<c r="A1"></c>'],
    ['empty cells', '<c r="A1" s="1"/><c r="B1"/>', '<c r="A1" s="1"/><c r="B1"/>'],
  ])('%s', (_, given, made) => expect(cells(given)).toBe(made));
});
