import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { At } from '../../src/spreadsheet/formula-cells';
import { sizeOf } from '../../src/spreadsheet/layout';
import type { Spreadsheet } from '../../src/spreadsheet/spreadsheet';
import { cleanChore } from '../../src/spreadsheet/upkeep/clean';
import { freezeChore } from '../../src/spreadsheet/upkeep/freeze';
import { frozenAt, type Scope } from '../../src/spreadsheet/upkeep/frozen';
import { prefixChore } from '../../src/spreadsheet/upkeep/prefix';
import { repairChore } from '../../src/spreadsheet/upkeep/repair';
import { thawChore } from '../../src/spreadsheet/upkeep/thaw';
import type { Bench } from './contract';
import { table } from './sample';

/** What the functions of the spreadsheet under test answer. */
export const ANSWER = 8;
export const LIST_ANSWER = [
  ['指标', '数值'],
  ['固定资产投资增速', 8],
];

const FORMULA = '=TARGET("平湖","固投增速",2023)';
const SUM = '=1+TARGET("平湖","固投增速",2023)';
const LIST = '=TARGET_LIST("平湖",2023)';

/** Chores on formulas all over the workbook, for every spreadsheet that the pane works with. */
export function upkeepContract(make: () => Promise<Bench>): void {
  let bench: Bench;
  let sheet: Spreadsheet;

  beforeEach(async () => {
    bench = await make();
    sheet = bench.sheet;
  });
  afterEach(() => bench.close());

  const enter = async (address: string, formula: string) => {
    await bench.select(address);
    await sheet.insertCell({ content: formula, isFormula: true }, await sheet.place(1, 1));
    await bench.read(address);
  };
  const read = async (...addresses: string[]) => {
    const cells = [];
    for (const address of addresses) cells.push(await bench.read(address));
    return cells.map(({ formula, value }) => formula || value);
  };
  const places = (cells: readonly At[]) => cells.map(({ sheet: name, address }) => `${name} ${address}`);
  const reasons = (left: readonly (At & { why: string })[]) =>
    left.map(({ address, why }) => `${address} ${why}`);
  const freezing = (scope: Scope = 'workbook') =>
    freezeChore(sheet, {
      scope,
      library: '9.9.9',
      sourceOf: ({ cells, inputs }) => ({
        figure: 'pinghu-2023@451',
        citation: '《报告》',
        sentence: `${cells[0]![0]!.formula}${inputs?.('$E$1') ?? ''}`,
      }),
    });

  const kept = async () => {
    const names = [...(await sheet.keptNames())].sort();
    return Promise.all(names.map(async (name) => [name, await sheet.kept(name)]));
  };

  describe('the workbook itself, cleaned', () => {
    const insert = async (address: string) => {
      await bench.select(address);
      const { rows, columns } = sizeOf(table);
      return sheet.insertTable(table, 'formulas', await sheet.place(rows, columns), '所选');
    };
    const remembered = async (address: string) =>
      (await sheet.tableAt({ sheet: await bench.active(), address }))?.choices;

    it('has values where our formulas were, and keeps nothing of ours; undone, all of it is back', async () => {
      await enter('F2', FORMULA);
      await enter('F3', '=SUM(1,2)');
      await sheet.keep('own', '自己的报告');
      await (await freezing('selection')).do();
      await enter('F2', FORMULA);
      await insert('A1');
      const cells = ['F2', 'F3', 'A1', 'B4'];
      const [texts, before] = [await kept(), await read(...cells)];
      expect([texts.map(([name]) => name).sort(), await remembered('A1')]).toEqual([
        expect.arrayContaining(['own', 'tables']),
        '所选',
      ]);

      const chore = await cleanChore(sheet);
      expect([chore.left, chore.kept]).toEqual([[], texts.length]);
      const done = await chore.do();
      expect(await sheet.ownFormulas()).toEqual([]);
      expect([await kept(), await remembered('A1')]).toEqual([[], undefined]);
      expect((await bench.read('F2')).value).toBe(ANSWER);
      expect((await bench.read('F3')).formula).toBe('=SUM(1,2)');

      await done.undo();
      expect([await kept(), await remembered('A1'), await read(...cells)]).toEqual([texts, '所选', before]);
    });

    it('is not cleaned by half: what cannot become a value stands in the way of all', async () => {
      await enter('F2', FORMULA);
      await sheet.keep('own', '自己的报告');
      await bench.protect(true);
      const chore = await cleanChore(sheet);
      expect(reasons(chore.left)).toEqual(['F2 protected']);
      await expect(chore.do()).rejects.toMatchObject({ why: 'traces-left' });
      expect([await kept(), await read('F2')]).toEqual([[['own', '自己的报告']], [FORMULA]]);
      await bench.protect(false);
    });
  });

  describe('our formulas', () => {
    it('are found with what they show, and no others', async () => {
      await bench.type('A2', [['固定资产投资'], ['合计']]);
      await bench.type('B1', [['目标', '备注']]);
      await enter('B2', FORMULA);
      await enter('B3', '=SUM(1,2)');
      const [own, ...others] = await sheet.ownFormulas();
      expect(others).toEqual([]);
      expect(own).toMatchObject({
        sheet: await bench.active(),
        address: 'B2',
        isProtected: false,
        beside: ['固定资产投资', '目标'],
        cells: [[{ formula: FORMULA, numberFormat: 'General' }]],
        shown: [[{ formula: '', value: ANSWER }]],
      });
    });

    it('come with the block that they fill', async () => {
      await enter('B2', LIST);
      const [own] = await sheet.ownFormulas();
      expect(own?.address).toBe('B2:C3');
      expect(own?.shown.map((row) => row.map(({ value }) => value))).toEqual(LIST_ANSWER);
      expect(own?.cells.flat().map(({ spilled }) => spilled ?? false)).toEqual([false, true, true, true]);
    });

    it.each([['B2'], ['C3']])('lead from each cell of their block, as %s, to the whole', async (cell) => {
      await enter('B2', LIST);
      await bench.type('B5', [[8]]);
      await bench.select(cell);
      const { block, formula, value } = await sheet.selection();
      expect([formula, value]).toEqual(cell === 'B2' ? [LIST, '指标'] : ['', 8]);
      expect(block).toMatchObject({ address: 'B2:C3', formula: LIST });
      expect(block?.shown.map((row) => row.map(({ value }) => value))).toEqual(LIST_ANSWER);
      await bench.select('B5');
      expect((await sheet.selection()).block).toBeUndefined();
    });

    it('of one cell fill no block', async () => {
      await enter('B2', FORMULA);
      await bench.select('B2');
      expect((await sheet.selection()).block).toBeUndefined();
    });
  });

  describe('a text kept in the workbook', () => {
    it('is there again, whatever is in it, and replaced by the next', async () => {
      expect(await sheet.kept('frozen')).toBe('');
      const text = JSON.stringify({ a: '<甲>&"乙"\'', b: '𠮷'.repeat(10) });
      await sheet.keep('frozen', text);
      await sheet.keep('others', '别的');
      expect(await sheet.kept('frozen')).toBe(text);
      await sheet.keep('frozen', '后来');
      expect([await sheet.kept('frozen'), await sheet.kept('others')]).toEqual(['后来', '别的']);
      expect([...(await sheet.keptNames())].sort()).toEqual(['frozen', 'others']);
      await sheet.keep('frozen', '');
      expect(await sheet.kept('frozen')).toBe('');
      expect(await sheet.keptNames()).toEqual(['others']);
    });
  });

  describe('freezing', () => {
    it('leaves the values, and thawing brings every formula back as it was', async () => {
      await enter('A1', FORMULA);
      await enter('A2', SUM);
      await enter('A3', '=SUM(1,2)');
      await enter('C1', LIST);
      const chore = await freezing();
      expect(places(chore.cells).map((place) => place.split(' ')[1])).toEqual(
        expect.arrayContaining(['A1', 'A2', 'C1:D2']),
      );
      expect(await read('A1')).toEqual([FORMULA]);
      await chore.do();
      expect(await read('A1', 'A2', 'A3')).toEqual([ANSWER, ANSWER + 1, '=SUM(1,2)']);
      expect(await read('C1', 'D1', 'C2', 'D2')).toEqual(LIST_ANSWER.flat());
      expect(await sheet.ownFormulas()).toEqual([]);

      const thaw = await thawChore(sheet, 'workbook');
      expect([thaw.cells.length, thaw.left]).toEqual([3, []]);
      await thaw.do();
      expect(await read('A1', 'A2', 'A3', 'C1')).toEqual([FORMULA, SUM, '=SUM(1,2)', LIST]);
      const [list] = (await sheet.ownFormulas()).filter(({ address }) => address.startsWith('C1'));
      expect(list?.shown.map((row) => row.map(({ value }) => value))).toEqual(LIST_ANSWER);
      expect(await sheet.kept('frozen')).toBe('');
    });

    it('keeps formula, source and version of the library in the workbook', async () => {
      await enter('A1', FORMULA);
      await (await freezing()).do();
      const kept = JSON.parse(await sheet.kept('frozen'));
      expect(kept).toMatchObject({
        library: '9.9.9',
        cells: [
          {
            address: 'A1',
            formula: [[{ formula: FORMULA }]],
            source: { figure: 'pinghu-2023@451', citation: '《报告》', sentence: FORMULA },
          },
        ],
      });
    });

    it('lets a frozen cell say where its number comes from, until it holds another or stands elsewhere', async () => {
      const sourceAt = async (address: string) => {
        await bench.select(address);
        return (await frozenAt(sheet, await sheet.selection()))?.source?.sentence;
      };
      await bench.type('A1', [['固定资产投资'], ['出口总额'], ['进口总额']]);
      await enter('B1', FORMULA);
      await enter('B2', SUM);
      expect(await sourceAt('B1')).toBeUndefined();
      await (await freezing()).do();
      expect([await sourceAt('B1'), await sourceAt('B2')]).toEqual([FORMULA, SUM]);
      expect([await sourceAt('A1'), await sourceAt('B3')]).toEqual([undefined, undefined]);
      await bench.type('B1', [[99]]);
      expect([await sourceAt('B1'), await sourceAt('B2')]).toEqual([undefined, SUM]);
      await bench.type('A2', [['进口总额']]);
      expect(await sourceAt('B2')).toBeUndefined();
      await sheet.addSheet('第二张');
      await bench.type('B2', [[ANSWER + 1]]);
      expect(await sourceAt('B2')).toBeUndefined();
    });

    it('is taken back as a whole, and so is thawing', async () => {
      await enter('A1', FORMULA);
      await enter('C1', LIST);
      const frozen = await (await freezing()).do();
      await frozen.undo();
      expect(await read('A1', 'C1')).toEqual([FORMULA, LIST]);
      expect(await sheet.kept('frozen')).toBe('');
      await (await freezing()).do();
      const thawed = await (await thawChore(sheet, 'workbook')).do();
      await thawed.undo();
      expect(await read('A1', 'C1', 'D2')).toEqual([ANSWER, '指标', 8]);
      await (await thawChore(sheet, 'workbook')).do();
      expect(await read('A1', 'C1')).toEqual([FORMULA, LIST]);
    });

    it('takes only the selected cells, or only their worksheet', async () => {
      await enter('A1', FORMULA);
      await enter('A2', SUM);
      await bench.select('A2:B5');
      await (await freezing('selection')).do();
      expect(await read('A1', 'A2')).toEqual([FORMULA, ANSWER + 1]);
      await sheet.addSheet('第二张');
      await enter('A1', SUM);
      await (await freezing('sheet')).do();
      expect((await sheet.ownFormulas()).map((cell) => cell.cells[0]![0]!.formula)).toEqual([FORMULA]);
      await (await thawChore(sheet, 'sheet')).do();
      expect(await read('A1')).toEqual([SUM]);
      expect((await thawChore(sheet, 'workbook')).cells).toHaveLength(1);
    });

    it('leaves cells alone that the user has changed since, and names them', async () => {
      await enter('A1', FORMULA);
      await enter('A2', SUM);
      await (await freezing()).do();
      await bench.type('A1', [[99]]);
      const thaw = await thawChore(sheet, 'workbook');
      expect(reasons(thaw.left)).toEqual(['A1 changed']);
      await thaw.do();
      expect(await read('A1', 'A2')).toEqual([99, SUM]);
      expect(reasons((await thawChore(sheet, 'workbook')).left)).toEqual(['A1 changed']);
    });

    it('does not give a formula to the cell of another indicator after rows were sorted', async () => {
      await bench.type('A1', [['固定资产投资'], ['出口总额']]);
      await enter('B1', FORMULA);
      await enter('B2', SUM.replace('1+', '0+'));
      await (await freezing()).do();
      await bench.type('A1', [['出口总额'], ['固定资产投资']]);
      const thaw = await thawChore(sheet, 'workbook');
      expect(reasons(thaw.left)).toEqual(['B1 moved', 'B2 moved']);
      expect(thaw.cells).toEqual([]);
    });

    it('finds its cells in a worksheet that has got another name', async () => {
      await enter('A1', FORMULA);
      await (await freezing()).do();
      await bench.rename('改了名');
      const thaw = await thawChore(sheet, 'sheet');
      expect(places(thaw.cells)).toEqual(['改了名 A1']);
      await thaw.do();
      expect(await read('A1')).toEqual([FORMULA]);
    });

    it('skips protected worksheets and names them', async () => {
      await enter('A1', FORMULA);
      await bench.protect(true);
      const chore = await freezing();
      expect([chore.cells, reasons(chore.left)]).toEqual([[], ['A1 protected']]);
      await bench.protect(false);
      expect((await freezing()).cells).toHaveLength(1);
    });

    it('knows a formula that the spreadsheet’s own undo has brought back', async () => {
      await enter('A1', FORMULA);
      await (await freezing()).do();
      await enter('A1', FORMULA);
      const thaw = await thawChore(sheet, 'workbook');
      expect([thaw.cells, thaw.left]).toEqual([[], []]);
    });
  });

  describe('the prefix', () => {
    it('is changed all over the workbook, and back', async () => {
      await enter('A1', FORMULA);
      await enter('A2', '=SUM(1,2)');
      await sheet.addSheet('第二张');
      await enter('B2', SUM);
      const chore = await prefixChore(sheet, '', 'GWR.');
      expect(chore.cells.map(({ address }) => address)).toEqual(['A1', 'B2']);
      const done = await chore.do();
      expect(await read('B2')).toEqual([SUM.replace('TARGET', 'GWR.TARGET')]);
      expect((await prefixChore(sheet, '', 'GWR.')).cells).toEqual([]);
      await done.undo();
      expect(await read('B2')).toEqual([SUM]);
      await (await prefixChore(sheet, '', 'GWR.')).do();
      await (await prefixChore(sheet, 'GWR.', '')).do();
      expect(await read('B2')).toEqual([SUM]);
    });

    it('is left alone on protected worksheets and where the user typed meanwhile', async () => {
      await enter('A1', FORMULA);
      await enter('A2', SUM);
      const chore = await prefixChore(sheet, '', 'GWR.');
      await bench.type('A2', [[5]]);
      expect(reasons((await chore.do()).left)).toEqual(['A2 changed']);
      await bench.protect(true);
      expect(reasons((await prefixChore(sheet, 'GWR.', '')).left)).toEqual(['A1 protected']);
    });
  });

  describe('the check-up', () => {
    it('repairs formulas in the form of files, and leaves those that answer', async () => {
      await enter('A1', '=_xldudf_TARGET("平湖","固投增速",2023)');
      await enter('A2', FORMULA);
      const chore = await repairChore(sheet);
      expect(chore.cells.map(({ address }) => address)).toEqual(['A1']);
      const done = await chore.do();
      expect([done.cells.length, done.left]).toEqual([1, []]);
      expect((await bench.read('A1')).formula).toBe(FORMULA);
      expect((await repairChore(sheet)).cells).toEqual([]);
    });

    it('names what stays unknown, and what is protected', async () => {
      await enter('A1', '=TARGET("平湖","固投增速",2023)+NOSUCH(1)');
      const chore = await repairChore(sheet);
      expect(reasons((await chore.do()).left)).toEqual(['A1 still-unknown']);
      await bench.protect(true);
      expect(reasons((await repairChore(sheet)).left)).toEqual(['A1 protected']);
    });
  });
}
