import { beforeEach, describe, expect, it } from 'vitest';
import { sizeOf } from '../../src/spreadsheet/layout';
import type { InsertedTable, SpreadsheetError } from '../../src/spreadsheet/spreadsheet';
import type { Table } from '../../src/tables/table';
import { table } from '../spreadsheet/sample';
import { type ExcelBench, everything, failWhileWriting, openExcel } from './bench';
import { HostError } from './host/errors';

const smaller: Table = { ...table, rows: table.rows.slice(0, 2) };
const AROUND = 'A1:F20';

describe('a table inserted into Excel', () => {
  let excel: ExcelBench;
  let inserted: InsertedTable;

  beforeEach(async () => {
    excel = await openExcel('excel-win32-16.01.js');
    const { rows, columns } = sizeOf(table);
    await excel.select('B2');
    await excel.sheet.insertTable(table, 'values', await excel.sheet.place(rows, columns), '所选');
    inserted = (await excel.sheet.tableAt({ sheet: 'Sheet1', address: 'C5' }))!;
    await excel.paint('C6', '#FFFF00');
    await excel.type('F6', [['我的列']]);
    excel.first.draw(6, 2, 'bottom', { style: 'Double', weight: 'Thick', color: '#FF0000' });
  });

  const update = async (other: Table) =>
    excel.sheet.updateTable(
      inserted,
      other,
      'values',
      await excel.sheet.placeUpdate(inserted, other, 'values'),
    );

  it('is known by a hidden name', () => {
    expect([...excel.book.names].map(([name, { visible }]) => [name, visible])).toEqual([
      ['指标表_1', false],
    ]);
  });

  it.each(['Range.SetCellProperties', 'Range.Formulas', 'Range.Clear', 'NamedItemCollection.Add'])(
    'stands as it stood when its update fails at %s',
    async (step) => {
      const before = everything(excel.first, AROUND);
      const placement = await excel.sheet.placeUpdate(inserted, smaller, 'values');
      failWhileWriting(excel, step);
      const why = await excel.sheet.updateTable(inserted, smaller, 'values', placement).then(
        () => expect.fail('did not fail'),
        (error: SpreadsheetError) => error.why,
      );
      expect(why).toBe('lost-midway');
      expect(everything(excel.first, AROUND)).toEqual(before);
      expect(await excel.sheet.tableAt({ sheet: 'Sheet1', address: 'D11' })).toMatchObject({
        address: 'B2:D11',
      });
    },
  );

  it('keeps a line that its user drew, and loses of a smaller table every trace', async () => {
    await update(smaller);
    expect(excel.first.peek(6, 2).format.borders.bottom.style).not.toBe('Double');
    await update(table);
    const below = everything(excel.first, 'A12:F20');
    expect(below.slice(0, -2)).toEqual([]);
  });

  it('keeps a line drawn between rows that stay', async () => {
    excel.first.draw(5, 2, 'bottom', { style: 'Double', weight: 'Thick', color: '#FF0000' });
    await update({ ...table, notes: [] });
    expect(excel.first.peek(5, 2).format.borders.bottom.style).toBe('Double');
    expect(excel.first.peek(6, 2).format.borders.top.style).toBe('Double');
  });

  it('is known after Excel’s own undo has brought the table before back', async () => {
    const before = excel.first.map(excel.block('B2:D11'), (cell) => structuredClone(cell));
    await update(smaller);
    for (const [r, row] of before.entries()) {
      for (const [c, cell] of row.entries()) Object.assign(excel.first.cell(r + 1, c + 1), cell);
    }
    expect(await excel.sheet.tableAt({ sheet: 'Sheet1', address: 'C5' })).toMatchObject({ choices: '所选' });
    const placement = await excel.sheet.placeUpdate(inserted, table, 'values');
    expect(placement.changed).toBe(0);
  });

  it('is inserted all the same where the workbook takes no names', async () => {
    excel.host.beforeEach = (name) => {
      if (name === 'NamedItemCollection.Add') throw new HostError('AccessDenied');
    };
    await excel.select('H20');
    const { rows, columns } = sizeOf(table);
    const written = await excel.sheet.insertTable(
      table,
      'values',
      await excel.sheet.place(rows, columns),
      '又',
    );
    expect(written.address).toBe('H20:J29');
    expect(await excel.sheet.tableAt({ sheet: 'Sheet1', address: 'H20' })).toBeUndefined();
    await excel.sheet.undoInsert();
    expect((await excel.read('H20')).value).toBe('');
  });

  describe('whose names are long', () => {
    const NAME = '规模以上工业企业研究与试验发展经费支出占营业收入比重';
    const long: Table = {
      ...table,
      rows: table.rows.map((row, at) =>
        at === 1 ? { ...row, cells: [{ value: NAME }, ...row.cells.slice(1)] } : row,
      ),
    };
    const heights = () => [...excel.first.rowHeights];

    it('breaks them when it is updated, and no longer when they are gone', async () => {
      await update(long);
      expect([excel.first.peek(5, 1).format.wrapText, heights()]).toEqual([true, [[5, 31]]]);
      await update(table);
      expect([excel.first.peek(5, 1).format.wrapText, heights()]).toEqual([false, []]);
    });
    it('keeps the height that its user gave a row, as far as the lines fit', async () => {
      await update(long);
      excel.first.rowHeights.set(5, 60);
      await update({ ...long, notes: [] });
      expect(heights()).toEqual([[5, 60]]);
      await update(table);
      expect(heights()).toEqual([[5, 60]]);
    });
    it('has rows of the usual height again where it has gone from them', async () => {
      const below: Table = { ...table, rows: [...table.rows, { ...long.rows[1]!, key: 'x' }] };
      await update(below);
      expect(heights()).toEqual([[8, 31]]);
      await update(smaller);
      expect(heights()).toEqual([]);
      await excel.sheet.undoInsert();
      expect(heights()).toEqual([[8, 31]]);
    });
  });

  describe('whose numbers from a report are told by their colour', () => {
    const [BLUE, BLACK, RED] = ['#0000FF', '#000000', '#FF0000'];
    const coloured: Table = {
      ...table,
      coloured: true,
      rows: table.rows.map((row, at) => ({
        ...row,
        cells: row.cells.map((cell, column) =>
          at === 1 && column === 1 ? { ...cell, figure: 'a@1' } : cell,
        ),
      })),
    };
    const colours = () => [1, 2].map((column) => excel.first.peek(5, column).format.font.color);
    const paintRed = () => {
      excel.first.cell(5, 2).format.font.color = RED!;
    };

    it('has them in blue and all else in black, and all in black again when it tells no more', async () => {
      await update(coloured);
      expect(colours()).toEqual([BLACK, BLUE]);
      await update(table);
      expect(colours()).toEqual([BLACK, BLACK]);
    });
    it('takes the colour along to where the number goes', async () => {
      await update(coloured);
      const [group, ...rest] = coloured.rows;
      const before = { kind: 'figure', cells: [{ value: '新的一行' }, { value: 1 }, { value: '' }] } as const;
      await update({ ...coloured, rows: [group!, before, ...rest] });
      expect([5, 6].map((row) => excel.first.peek(row, 2).format.font.color)).toEqual([BLACK, BLUE]);
    });
    it('keeps a colour of its user', async () => {
      await update(coloured);
      paintRed();
      await update({ ...coloured, notes: [] });
      expect(colours()).toEqual([BLACK, RED]);
      await update(table);
      expect(colours()).toEqual([BLACK, RED]);
    });
    it('is black again when that is undone', async () => {
      await update(coloured);
      await excel.sheet.undoInsert();
      expect(colours()).toEqual([BLACK, BLACK]);
    });
  });

  describe('alone on its sheet', () => {
    const noUnits: Table = { ...table, unitLine: undefined };
    const page = () => [excel.first.frozenRows, excel.first.page.titleRows];
    beforeEach(async () => {
      excel = await openExcel('excel-win32-16.01.js');
      const { rows, columns } = sizeOf(table);
      await excel.sheet.insertTable(table, 'values', await excel.sheet.place(rows, columns), '所选');
      inserted = (await excel.sheet.tableAt({ sheet: 'Sheet1', address: 'A1' }))!;
    });

    it('has its header in view and on each page wherever an update moves it, and again when that is undone', async () => {
      expect(page()).toEqual([3, '$1:$3']);
      await update(noUnits);
      expect(page()).toEqual([2, '$1:$2']);
      await excel.sheet.undoInsert();
      expect(page()).toEqual([3, '$1:$3']);
    });
    it('leaves rows alone that its user froze, and repeats in print, otherwise', async () => {
      excel.first.frozenRows = 1;
      excel.first.page.titleRows = '$1:$1';
      await update(noUnits);
      expect(page()).toEqual([1, '$1:$1']);
    });
  });
});
