import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sizeOf } from '../../src/spreadsheet/layout';
import type { InsertMode } from '../../src/spreadsheet/spreadsheet';
import type { Table } from '../../src/tables/table';
import { table } from '../spreadsheet/sample';
import { type Headless, openHeadless } from './headless';

describe('a table in the browser workbook', () => {
  let workbook: Headless;

  beforeEach(async () => {
    workbook = await openHeadless([{ name: 'TARGET', description: '', parameters: [], answer: () => 8 }]);
  });
  afterEach(() => workbook.close());

  const sheet = () => workbook.api.getActiveWorkbook()!.getActiveSheet();
  const cell = (address: string) => sheet().getRange(address);
  const at = async (address: string, given: Table = table, mode: InsertMode = 'values') => {
    cell(address).activate();
    const { rows, columns } = sizeOf(given);
    const placement = await workbook.spreadsheet.place(rows, columns);
    return workbook.spreadsheet.insertTable(given, mode, placement);
  };
  const merged = () =>
    sheet()
      .getMergedRanges()
      .map((range) => range.getA1Notation());
  /** Everything of the workbook but its number of rows. */
  const snapshot = () => {
    const { cellData, mergeData, columnData, rowData } = sheet().getSheet().getSnapshot();
    return structuredClone({ cellData, mergeData, columnData, rowData });
  };

  it('is one step for Ctrl+Z, there and back', async () => {
    cell('A1').setValue({ v: 5, s: { bl: 1, bg: { rgb: '#ff0000' } } });
    await at('A1');
    const written = snapshot();
    expect(cell('A1').getRawValue()).toBe(table.title);
    workbook.api.getActiveWorkbook()!.undo();
    await workbook.settled();
    expect(cell('A1').getRawValue()).toBe(5);
    expect(cell('A1').getCellStyleData()).toMatchObject({ bl: 1, bg: { rgb: '#ff0000' } });
    expect(merged()).toEqual([]);
    workbook.api.getActiveWorkbook()!.redo();
    await workbook.settled();
    expect(snapshot()).toEqual(written);
  });

  it('keeps nothing of the look of what stood there', async () => {
    cell('A3').setValue({ v: 5, s: { bg: { rgb: '#ff0000' }, it: 1 } });
    await at('A1');
    expect(cell('A3').getCellStyleData()?.bg).toBeUndefined();
    expect(cell('A3').getCellStyleData()?.it).toBeUndefined();
  });

  it('has its title centred over all its columns', async () => {
    await at('B2');
    expect(merged()).toEqual(['B2:D2']);
    expect(await workbook.spreadsheet.selection()).toMatchObject({ address: 'B2', value: table.title });
  });

  it('may be written over a table inserted before, whose title is no obstacle', async () => {
    await at('A1');
    await at('B1');
    expect(merged()).toEqual(['B1:D1']);
    await workbook.spreadsheet.undoInsert();
    expect(merged()).toEqual(['A1:C1']);
    expect(cell('A1').getRawValue()).toBe(table.title);
  });

  it('makes its columns as wide as it needs, but never narrower around what the user has there', async () => {
    sheet().setColumnWidths(0, 3, 500);
    cell('B50').setValue('用户的');
    await at('A1');
    expect(sheet().getColumnWidth(0)).toBeLessThan(500);
    expect(sheet().getColumnWidth(1)).toBe(500);
    await workbook.spreadsheet.undoInsert();
    expect(sheet().getColumnWidth(0)).toBe(500);
  });

  it('makes the sheet larger where it does not fit', async () => {
    expect(sheet().getMaxRows()).toBe(2000);
    const { address } = await at('BH1998');
    expect(address).toBe('BH1998:BJ2007');
    expect(cell('BH2002').getRawValue()).toBe('固定资产投资增速');
    expect(sheet().getMaxRows()).toBe(2007);
    expect(sheet().getMaxColumns()).toBe(62);
  });

  it('answers in its formulas, in its own number formats', async () => {
    await at('A1', table, 'formulas');
    await workbook.settled();
    cell('B5').activate();
    expect(await workbook.spreadsheet.selection()).toMatchObject({ value: 8, text: '8' });
  });

  it('keeps text that looks like a formula text when its cell is edited', async () => {
    await at('A1');
    const stored = sheet().getSheet().getCellRaw(4, 2);
    expect(stored).toMatchObject({ v: '=固定资产投资增长8%', t: 4 });
  });
});
