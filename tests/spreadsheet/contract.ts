import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { layOut, sizeOf } from '../../src/spreadsheet/layout';
import type { Selection, Spreadsheet, SpreadsheetError, Watch } from '../../src/spreadsheet/spreadsheet';
import type { Table } from '../../src/tables/table';
import { table } from './sample';

/** A spreadsheet under test, empty, with A1 selected, and a hand that acts as its user. */
export interface Bench {
  readonly sheet: Spreadsheet;
  /** Selects cells of the active worksheet. */
  select(address: string): Promise<void>;
  /** Writes plain values, as if typed, from a cell on. */
  type(address: string, rows: readonly (readonly (string | number)[])[]): Promise<void>;
  merge(address: string): Promise<void>;
  read(address: string): Promise<SeenCell>;
  /** Paints a cell, as its user would. */
  paint(address: string, color: string): Promise<void>;
  /** The colour a cell is painted in; empty where it is not. */
  paintOf(address: string): Promise<string>;
  /** Width of a cell’s column, in whatever the workbook counts it in. */
  width(address: string): Promise<number>;
  widen(address: string, width: number): Promise<void>;
  /** Inserts empty rows above a row, counted from 1. */
  insertRows(row: number, count: number): Promise<void>;
  deleteRows(row: number, count: number): Promise<void>;
  /** Protects the active worksheet, or takes that away. */
  protect(on: boolean): Promise<void>;
  /** Gives the active worksheet another name. */
  rename(name: string): Promise<void>;
  /** Name of the active worksheet. */
  active(): Promise<string>;
  close(): Promise<void>;
}

export interface SeenCell {
  /** With `=`; empty where there is none. */
  readonly formula: string;
  /** Empty text for an empty cell. */
  readonly value: number | string | boolean;
  readonly numberFormat: string;
}

const { rows, columns } = sizeOf(table);
const FORMULA = '=TARGET("平湖市","固定资产投资增速",2023,"%")';

/** What every spreadsheet that the pane works with must do. Run by the tests of both adapters. */
export function spreadsheetContract(make: () => Promise<Bench>): void {
  let bench: Bench;
  let sheet: Spreadsheet;

  beforeEach(async () => {
    bench = await make();
    sheet = bench.sheet;
  });
  afterEach(() => bench.close());

  const refusal = (doing: Promise<unknown>): Promise<SpreadsheetError['why']> =>
    doing.then(
      () => expect.fail('not refused'),
      (error: SpreadsheetError) => error.why,
    );

  const insert = async (mode: 'values' | 'formulas') =>
    sheet.insertTable(table, mode, await sheet.place(rows, columns));

  describe('selection', () => {
    it('says where it is and what stands in its first cell', async () => {
      await bench.type('B4', [[2.5]]);
      await bench.select('B4:C5');
      expect(await sheet.selection()).toMatchObject({
        address: 'B4:C5',
        formula: '',
        value: 2.5,
        text: '2.5',
      });
    });

    it('reads the cells that our formula refers to, also on another worksheet', async () => {
      await bench.type('B2', [['平湖', 2023]]);
      const first = await bench.active();
      const asking = `=TARGET($B$2,"固投增速",${first}!B2:C2)`;
      await sheet.addSheet('第二张');
      await bench.type('B2', [['秀洲']]);
      await sheet.insertCell({ content: asking, isFormula: true }, await sheet.place(1, 1));
      const { inputs } = await sheet.selection();
      expect(inputs?.('$B$2')).toEqual([['秀洲']]);
      expect(inputs?.(`${first}!B2:C2`)).toEqual([['平湖', 2023]]);
      expect(inputs?.('没有!A1')).toBeUndefined();
    });

    it('gives the formula of the cell, and none for text', async () => {
      await sheet.insertCell({ content: FORMULA, isFormula: true }, await sheet.place(1, 1));
      expect((await sheet.selection()).formula).toBe(FORMULA);
      await bench.type('B2', [['平湖']]);
      await bench.select('B2');
      expect(await sheet.selection()).toMatchObject({
        address: 'B2',
        formula: '',
        value: '平湖',
        text: '平湖',
      });
    });

    it('is told when it changes, until that is stopped', async () => {
      const seen: string[] = [];
      const told = new Promise<Selection>((resolve) => {
        const stop = sheet.onSelectionChange((selection) => {
          seen.push(selection.address);
          stop();
          resolve(selection);
        });
      });
      await sheet.selection();
      await bench.select('C3');
      expect((await told).address).toBe('C3');
      await bench.select('D4');
      await sheet.selection();
      expect(seen).toEqual(['C3']);
    });
  });

  describe('reading around the selection', () => {
    it('gives the cells in use with the texts beside and above them', async () => {
      await bench.type('A1', [
        ['主要指标', '', ''],
        ['指标', '2022年', '单位'],
        ['地区生产总值', 622.31, '亿元'],
        ['进出口', 8, '%'],
      ]);
      await bench.select('B3:B9');
      const part = await sheet.readAround();
      expect(part).toMatchObject({ sheet: await bench.active(), address: 'B3:B4', row: 0, column: 0 });
      expect(part.cells.map((row) => row.map(({ text }) => text))).toEqual([
        ['主要指标', '', ''],
        ['指标', '2022年', '单位'],
        ['地区生产总值', '622.31', '亿元'],
        ['进出口', '8', '%'],
      ]);
      expect(part.cells[2]?.[1]?.value).toBe(622.31);
    });

    it('gives the same cells again when they are no longer selected', async () => {
      await bench.type('A1', [['进出口', 8]]);
      await bench.select('B1');
      const part = await sheet.readAround();
      await bench.select('D9');
      expect(await sheet.readAround(part)).toEqual(part);
    });

    it('gives nothing where nothing is in use', async () => {
      await bench.type('A1', [['进出口', 8]]);
      await bench.select('D4:E9');
      expect((await sheet.readAround()).cells).toEqual([]);
    });

    it('refuses more than can be looked at', async () => {
      await bench.type('A1', [[1]]);
      await bench.type('Z400', [[1]]);
      await bench.select('A1:Z400');
      expect(await refusal(sheet.readAround())).toBe('too-large');
    });

    it('leads to a cell, on another worksheet too', async () => {
      const first = await bench.active();
      await sheet.addSheet('目标');
      await sheet.goTo({ sheet: first, address: 'C3:D4' });
      expect(await sheet.selection()).toMatchObject({ sheet: first, address: 'C3:D4' });
    });
  });

  describe('a place to write', () => {
    it('is free where nothing stands', async () => {
      await bench.select('B4');
      expect(await sheet.place(2, 3)).toEqual({
        sheet: await bench.active(),
        address: 'B4:D5',
        state: 'free',
        occupied: 0,
      });
    });

    it('of one cell is addressed as one cell', async () => {
      expect((await sheet.place(1, 1)).address).toBe('A1');
    });

    it('counts what stands there, and only there', async () => {
      await bench.type('A1', [
        ['甲', 1],
        ['', 2],
      ]);
      await bench.type('D1', [['旁边']]);
      expect(await sheet.place(2, 2)).toMatchObject({ state: 'occupied', occupied: 3 });
    });

    it('refuses merged cells, and is free beside them', async () => {
      await bench.merge('A1:B2');
      expect((await sheet.place(3, 3)).state).toBe('merged');
      await bench.select('C1');
      expect((await sheet.place(3, 3)).state).toBe('free');
    });

    it('refuses what is larger than the sheet', async () => {
      expect((await sheet.place(3_000_000, 1)).state).toBe('too-large');
      expect((await sheet.place(1, 20_000)).state).toBe('too-large');
    });
  });

  describe('a table', () => {
    it('is written cell by cell as it is laid out', async () => {
      await bench.select('B2');
      const written = await insert('values');
      expect(written).toEqual({ sheet: await bench.active(), address: 'B2:D11' });
      for (const [row, line] of layOut(table, 'values').rows.entries()) {
        for (const [column, cell] of line.cells.entries()) {
          const seen = await bench.read(`${'BCD'[column]}${row + 2}`);
          expect(seen, `${row} ${column}`).toMatchObject({ formula: '', value: cell.content });
        }
      }
    });

    it('keeps its numbers numbers, with their formats', async () => {
      await insert('values');
      expect(await bench.read('B6')).toEqual({ formula: '', value: 20, numberFormat: '0"以上"' });
    });

    it('asks in formulas where it is wanted', async () => {
      await insert('formulas');
      expect(await bench.read('B5')).toMatchObject({ formula: FORMULA, numberFormat: '0' });
      expect(await bench.read('B6')).toMatchObject({ formula: '', value: 20 });
    });

    it('never makes a formula or a number of text', async () => {
      await insert('formulas');
      expect(await bench.read('C5')).toMatchObject({ formula: '', value: '=固定资产投资增长8%' });
      expect(await bench.read('C6')).toMatchObject({ formula: '', value: '20%' });
    });

    it('replaces what stands there only where the user was asked', async () => {
      const placement = await sheet.place(rows, columns);
      await bench.type('B5', [['用户的数']]);
      expect(await refusal(sheet.insertTable(table, 'values', placement))).toBe('occupied');
      expect((await bench.read('B5')).value).toBe('用户的数');
      await insert('values');
      expect((await bench.read('B5')).value).toBe(8);
    });

    it('is not written where the place refuses', async () => {
      await bench.merge('A2:B2');
      const placement = await sheet.place(rows, columns);
      expect(await refusal(sheet.insertTable(table, 'values', placement))).toBe('merged');
      expect((await bench.read('A1')).value).toBe('');
    });
  });

  describe('a long table', () => {
    const long: Table = { ...table, rows: Array.from({ length: 3000 }, () => table.rows[1]!) };
    const size = sizeOf(long);
    const watch = (onProgress: (done: number, stop: () => void) => void): Watch => {
      const controller = new AbortController();
      return {
        signal: controller.signal,
        onProgress: (done) => onProgress(done, () => controller.abort(new Error('stopped'))),
      };
    };
    const write = async (onProgress: (done: number, stop: () => void) => void) =>
      sheet.insertTable(long, 'values', await sheet.place(size.rows, size.columns), '', watch(onProgress));

    it('tells how far it is while it is written', async () => {
      const told: number[] = [];
      await write((done) => told.push(done));
      expect(told.length).toBeGreaterThan(1);
      expect(told).toEqual([...told].sort((one, other) => one - other));
      expect(told.filter((done) => done < 0 || done > 1)).toEqual([]);
      expect((await bench.read('B3000')).value).toBe(8);
    });

    it('is stopped when told to: the cells hold what they held, and nothing is there to be undone', async () => {
      await bench.type('B5', [['用户的数', 7]]);
      const stopped = write((done, stop) => done > 0.5 && stop());
      await expect(stopped).rejects.toThrow('stopped');
      const cells = await Promise.all(
        ['A1', 'B5', 'C5', 'B6', 'B3000'].map((address) => bench.read(address)),
      );
      expect(cells.map(({ value }) => value)).toEqual(['', '用户的数', 7, '', '']);
      expect(await sheet.tableAt({ sheet: await bench.active(), address: 'B5' })).toBeUndefined();
      expect(await refusal(sheet.undoInsert())).toBe('nothing-to-undo');
    });

    it('is undone with the same progress, and stands as before where that is stopped', async () => {
      await bench.type('F1', [['用户的字']]);
      await write(() => {});
      const stopped = sheet.undoInsert(watch((done, stop) => done > 0.5 && stop()));
      await expect(stopped).rejects.toThrow('stopped');
      const shown = () =>
        Promise.all(['A1', 'B4', 'B1500', 'B3000'].map(async (at) => (await bench.read(at)).value));
      expect(await shown()).toEqual([long.title, 8, 8, 8]);
      expect(await sheet.tableAt({ sheet: await bench.active(), address: 'B1500' })).toBeDefined();
      const told: number[] = [];
      await sheet.undoInsert(watch((done) => told.push(done)));
      expect(told.length).toBeGreaterThan(1);
      expect(told).toEqual([...told].sort((one, other) => one - other));
      expect([await shown(), (await bench.read('F1')).value]).toEqual([['', '', '', ''], '用户的字']);
      expect(await sheet.tableAt({ sheet: await bench.active(), address: 'B1500' })).toBeUndefined();
    });

    it('is undone as a whole, but for what was typed into it since', async () => {
      await write(() => {});
      await bench.type('B2000', [[9]]);
      await sheet.undoInsert();
      const cells = await Promise.all(
        ['A1', 'B1999', 'B2000', 'C2000', 'B3003'].map((address) => bench.read(address)),
      );
      expect(cells.map(({ value }) => value)).toEqual(['', '', 9, '', '']);
    });
  });

  describe('one cell', () => {
    it('takes a number with its format', async () => {
      await sheet.insertCell(
        { content: 0.08, isFormula: false, numberFormat: '0%' },
        await sheet.place(1, 1),
      );
      expect(await bench.read('A1')).toEqual({ formula: '', value: 0.08, numberFormat: '0%' });
    });

    it('takes text as text, whatever it looks like', async () => {
      for (const content of ['=1+1', '2023-06', '+增长', '平湖']) {
        await sheet.insertCell({ content, isFormula: false }, await sheet.place(1, 1));
        expect(await bench.read('A1')).toMatchObject({ formula: '', value: content });
      }
    });

    it('takes a formula', async () => {
      await sheet.insertCell({ content: FORMULA, isFormula: true }, await sheet.place(1, 1));
      expect((await bench.read('A1')).formula).toBe(FORMULA);
    });
  });

  describe('undoing an insert', () => {
    it('puts back values, formulas and formats', async () => {
      await sheet.insertCell(
        { content: FORMULA, isFormula: true, numberFormat: '0.0' },
        await sheet.place(1, 1),
      );
      await bench.type('B2', [['用户的数', 7]]);
      const before = await Promise.all(['A1', 'B2', 'C2', 'B5'].map((address) => bench.read(address)));
      const written = await insert('values');
      expect(await sheet.undoInsert()).toEqual(written);
      const after = await Promise.all(['A1', 'B2', 'C2', 'B5'].map((address) => bench.read(address)));
      expect(after).toEqual(before);
      expect(after[0]).toMatchObject({ formula: FORMULA, numberFormat: '0.0' });
    });

    it('leaves alone what the user has typed since', async () => {
      await insert('values');
      await bench.type('B5', [[9]]);
      await sheet.undoInsert();
      expect((await bench.read('B5')).value).toBe(9);
      expect((await bench.read('A5')).value).toBe('');
    });

    it('can be done once', async () => {
      await insert('values');
      await sheet.undoInsert();
      expect(await refusal(sheet.undoInsert())).toBe('nothing-to-undo');
    });

    it('has nothing to undo at first', async () => {
      expect(await refusal(sheet.undoInsert())).toBe('nothing-to-undo');
    });
  });

  describe('a new worksheet', () => {
    it('is active, with A1 selected', async () => {
      await bench.select('C3');
      await sheet.addSheet('平湖市2023年目标');
      expect(await bench.active()).toBe('平湖市2023年目标');
      expect(await sheet.selection()).toMatchObject({ sheet: '平湖市2023年目标', address: 'A1' });
    });

    it('gets another name where that one is taken, and one without forbidden characters', async () => {
      await sheet.addSheet('目标');
      await sheet.addSheet('目标');
      expect(await bench.active()).toBe('目标 (2)');
      await sheet.addSheet('平湖/2023:[目标]');
      expect(await bench.active()).toBe('平湖 2023 目标');
    });
  });
}
