import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { layOut, sizeOf } from '../../src/spreadsheet/layout';
import type {
  InsertedTable,
  InsertMode,
  Spreadsheet,
  SpreadsheetError,
} from '../../src/spreadsheet/spreadsheet';
import type { Row, Table } from '../../src/tables/table';
import type { Bench } from './contract';
import { table } from './sample';

const [group, investment, industry, exports] = table.rows as [Row, Row, Row, Row];
const retail: Row = {
  kind: 'figure',
  cells: [{ value: '社会消费品零售总额增速', indent: 1 }, { value: 6, numberFormat: '0' }, { value: '' }],
};
/** One row more, before the others. */
const longer: Table = { ...table, rows: [group, retail, investment, industry, exports] };
/** Two rows and a column less. */
const smaller: Table = {
  ...table,
  columns: table.columns.slice(0, 2),
  rows: [investment, industry].map((row) => ({ ...row, cells: row.cells.slice(0, 2) })),
  notes: [],
};

/** What every spreadsheet must do with a table that was inserted, when it shall show something else. */
export function insertedContract(make: () => Promise<Bench>): void {
  let bench: Bench;
  let sheet: Spreadsheet;

  beforeEach(async () => {
    bench = await make();
    sheet = bench.sheet;
  });
  afterEach(() => bench.close());

  const insertAt = async (address: string, choices = '所选', mode: InsertMode = 'values') => {
    await bench.select(address);
    const { rows, columns } = sizeOf(table);
    return sheet.insertTable(table, mode, await sheet.place(rows, columns), choices);
  };
  const at = async (address: string) => sheet.tableAt({ sheet: await bench.active(), address });
  const found = async (address: string): Promise<InsertedTable> => {
    const inserted = await at(address);
    if (!inserted) throw new Error(`no table at ${address}`);
    return inserted;
  };
  const update = async (inserted: InsertedTable, other: Table, mode: InsertMode = 'values') =>
    sheet.updateTable(inserted, other, mode, await sheet.placeUpdate(inserted, other, mode), '别的');
  const values = async (column: string, rows: readonly number[]) =>
    Promise.all(rows.map(async (row) => (await bench.read(`${column}${row}`)).value));
  const line = async (row: number) => [
    (await bench.read(`B${row}`)).value as string,
    (await bench.read(`C${row}`)).value as number,
  ];
  const nothing = (count: number) => Array.from({ length: count }, () => undefined);
  const from = (row: Row, figure: string): Row => ({
    ...row,
    cells: row.cells.map((cell, column) => (column === 1 ? { ...cell, figure } : cell)),
  });
  const refusal = (doing: Promise<unknown>): Promise<SpreadsheetError['why']> =>
    doing.then(
      () => expect.fail('not refused'),
      (error: SpreadsheetError) => error.why,
    );

  describe('an inserted table is remembered', () => {
    it('at each of its cells, with what it was made by, and nowhere else', async () => {
      const written = await insertAt('B2');
      for (const address of ['B2', 'C6', 'D11']) {
        expect(await at(address)).toMatchObject({ ...written, choices: '所选' });
      }
      for (const address of ['A2', 'E6', 'B12', 'B1']) expect(await at(address)).toBeUndefined();
    });

    it('with the figure behind each value, also where rows were sorted, and not where a value was changed', async () => {
      const told: Table = {
        ...table,
        rows: [group, from(investment, 'a@1'), from(industry, 'a@2'), from(exports, 'a@3')],
      };
      await bench.select('B2');
      const { rows, columns } = sizeOf(told);
      await sheet.insertTable(told, 'values', await sheet.place(rows, columns), '所选');
      const behind = async (...addresses: string[]) => {
        const tables = [];
        for (const address of addresses) tables.push((await at(address))?.figure);
        return tables;
      };
      expect(await behind('C6', 'C7', 'C8', 'B6', 'C4', 'C2')).toEqual(['a@1', 'a@2', 'a@3', ...nothing(3)]);
      const [sixth, seventh] = [await line(6), await line(7)];
      await bench.type('B6', [seventh]);
      await bench.type('B7', [sixth]);
      expect(await behind('C6', 'C7')).toEqual(['a@2', 'a@1']);
      await bench.type('C7', [[99]]);
      expect(await behind('C6', 'C7')).toEqual(['a@2', undefined]);
    });

    it('wherever it moves when rows are inserted above it, and its sheet is renamed', async () => {
      await insertAt('B2');
      await bench.insertRows(1, 3);
      await bench.rename('别的名字');
      expect(await at('B5')).toMatchObject({ sheet: '别的名字', address: 'B5:D14' });
      expect(await at('B4')).toBeUndefined();
    });

    it('not where its cells were deleted, or cleared, or written over', async () => {
      await insertAt('A1');
      await bench.deleteRows(1, 30);
      expect(await at('A1')).toBeUndefined();
      await insertAt('A1');
      await bench.type(
        'A1',
        Array.from({ length: 10 }, () => ['', '', '']),
      );
      expect(await at('A1')).toBeUndefined();
      await insertAt('A1');
      await bench.type(
        'A1',
        Array.from({ length: 10 }, (_, row) => [`别的${row}`, row, '']),
      );
      expect(await at('A1')).toBeUndefined();
    });

    it('not in a copy of its cells', async () => {
      await insertAt('A1');
      const copy = layOut(table, 'values').rows.map((row) => row.cells.map(({ content }) => content));
      await bench.type('F1', copy);
      expect(await at('F4')).toBeUndefined();
      expect(await at('A4')).toBeDefined();
    });

    it('each of several by itself', async () => {
      await insertAt('A1', '甲');
      await insertAt('F1', '乙');
      expect((await found('A4')).choices).toBe('甲');
      expect((await found('F4')).choices).toBe('乙');
      expect((await found('F4')).id).not.toBe((await found('A4')).id);
    });

    it('no longer, when the insert is undone', async () => {
      await insertAt('A1');
      await sheet.undoInsert();
      expect(await at('A4')).toBeUndefined();
    });

    it('with a row of it taken out, or a number changed by hand', async () => {
      await insertAt('A1');
      await bench.type('B5', [[9]]);
      await bench.deleteRows(6, 1);
      expect(await at('A4')).toMatchObject({ address: 'A1:C9' });
    });
  });

  describe('an update', () => {
    it('puts another table in the place of the first, and remembers that one', async () => {
      await insertAt('B2');
      const written = await update(await found('C6'), longer);
      expect(written).toEqual({ sheet: await bench.active(), address: 'B2:D12' });
      expect(await values('B', [5, 6, 7, 8, 9, 10, 12])).toEqual(
        [
          '一、项目投资',
          '社会消费品零售总额增速',
          '固定资产投资增速',
          '高新技术产业投资增速',
          '出口总额增速',
          '注：1.“—”表示当年报告未提出。',
          '资料来源：平湖市人民政府工作报告（2023年2月1日）。',
        ].map((text, index) => (index >= 5 ? expect.stringContaining(text.slice(0, 4)) : text)),
      );
      expect(await at('D12')).toMatchObject({ address: 'B2:D12', choices: '别的' });
    });

    it('after rows were inserted above, in the place where the table now is', async () => {
      await insertAt('B2');
      await bench.insertRows(1, 3);
      await update(await found('B5'), longer);
      expect(await values('B', [4, 5, 9])).toEqual(['', '平湖市2023年主要目标表', '社会消费品零售总额增速']);
    });

    it('keeps the colours that its user gave to rows, wherever they go', async () => {
      await insertAt('A1');
      await bench.paint('B5', '#FFFF00');
      await update(await found('A1'), longer);
      expect(await values('A', [5, 6])).toEqual(['社会消费品零售总额增速', '固定资产投资增速']);
      expect(await bench.paintOf('B6')).toBe('#FFFF00');
      expect(await bench.paintOf('B5')).toBe('');
    });

    it('keeps number formats of its user, and columns made narrower or wider', async () => {
      await insertAt('A1');
      const [narrow, wide] = [(await bench.width('A1')) - 20, (await bench.width('B1')) + 60];
      await bench.widen('A1', narrow);
      await bench.widen('B1', wide);
      await update(await found('A1'), longer);
      expect(await bench.width('A1')).toBe(narrow);
      expect(await bench.width('B1')).toBe(wide);
    });

    it('writes formulas where they are wanted, and values in their place again', async () => {
      await insertAt('A1');
      await update(await found('A1'), table, 'formulas');
      expect((await bench.read('B5')).formula).toContain('TARGET(');
      const inserted = await found('A1');
      expect(await sheet.placeUpdate(inserted, table, 'values')).toMatchObject({ state: 'free', changed: 0 });
      await update(inserted, table, 'values');
      expect(await bench.read('B5')).toMatchObject({ formula: '', value: 8 });
    });

    it('clears of a larger table only its own cells', async () => {
      await insertAt('A1');
      await bench.type('D5', [['我的列']]);
      await bench.type('A12', [['我的行']]);
      const inserted = await found('A1');
      const placement = await sheet.placeUpdate(inserted, smaller, 'values');
      await sheet.updateTable(inserted, smaller, 'values', placement);
      expect(await values('A', [4, 5, 6, 7, 10, 12])).toEqual(
        [
          '固定资产投资增速',
          '高新技术产业投资增速',
          '资料来源：平湖市人民政府工作报告（2023年2月',
          '',
          '',
          '我的行',
        ].map((text, index) => (index === 2 ? expect.stringContaining('资料来源') : text)),
      );
      expect(await values('C', [3, 5])).toEqual(['', '']);
      expect((await bench.read('D5')).value).toBe('我的列');
    });

    it('says what it would write over, and writes over no more than was agreed', async () => {
      await insertAt('A1');
      await bench.type('A11', [['下面的行']]);
      await bench.type('B5', [[9]]);
      const inserted = await found('A1');
      const placement = await sheet.placeUpdate(inserted, longer, 'values');
      expect(placement).toMatchObject({ state: 'occupied', occupied: 2, changed: 1, address: 'A1:C11' });
      await bench.type('B6', [[19]]);
      expect(await refusal(sheet.updateTable(inserted, longer, 'values', placement))).toBe('occupied');
      expect((await bench.read('B5')).value).toBe(9);
      await update(inserted, longer);
      expect(await values('B', [6, 7])).toEqual([8, 20]);
    });

    it('says what stands beside rows that move, and only then', async () => {
      await insertAt('A1');
      await bench.type('E5', [['我的备注']]);
      const inserted = await found('A1');
      expect(await sheet.placeUpdate(inserted, longer, 'values')).toMatchObject({
        state: 'occupied',
        beside: 1,
      });
      expect(await sheet.placeUpdate(inserted, table, 'formulas')).toMatchObject({
        state: 'free',
        beside: 0,
      });
    });

    it('is refused where the sheet is protected, or the table is gone', async () => {
      await insertAt('A1');
      const inserted = await found('A1');
      const placement = await sheet.placeUpdate(inserted, longer, 'values');
      await bench.protect(true);
      expect((await sheet.placeUpdate(inserted, longer, 'values')).state).toBe('protected');
      expect(await refusal(sheet.updateTable(inserted, longer, 'values', placement))).toBe('protected');
      await bench.protect(false);
      await bench.deleteRows(1, 30);
      expect(await refusal(sheet.updateTable(inserted, longer, 'values', placement))).toBe('table-gone');
    });

    it('is undone in one step: the first table stands again, colours and all, and is remembered', async () => {
      await insertAt('A1');
      await bench.paint('B5', '#FFFF00');
      await update(await found('A1'), longer);
      await sheet.undoInsert();
      expect(await values('A', [4, 5, 6, 11])).toEqual([
        '一、项目投资',
        '固定资产投资增速',
        '高新技术产业投资增速',
        '',
      ]);
      expect(await bench.paintOf('B5')).toBe('#FFFF00');
      expect(await bench.paintOf('B6')).toBe('');
      expect(await at('A4')).toMatchObject({ address: 'A1:C10', choices: '所选' });
    });
  });
}
