// @vitest-environment happy-dom
import { act, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { makeFunctions } from '../../src/formulas/functions';
import type { Outcome } from '../../src/formulas/outcome';
import { tryFormula } from '../../src/formulas/written';
import { selectedCell } from '../../src/pane/state/selected-figure';
import { addressOf, blockOf } from '../../src/spreadsheet/address';
import type { Filled } from '../../src/spreadsheet/formula-cells';
import { LIBRARY } from './invented';
import { closePane, openPane } from './open-pane';

afterEach(closePane);

const selected = (formula: string, text = '1') =>
  selectedCell(LIBRARY, { sheet: '工作表1', address: 'B4', formula, value: text, text });

describe('Where a cell’s number comes from', () => {
  const cells: Readonly<Record<string, unknown[][]>> = { $A2: [['甲县']], '表!B$1': [['固定资产投资增速']] };
  const at = (formula: string, shownFigure?: string) => {
    const selection = { sheet: '工作表1', address: 'B4', formula, value: 8, text: '8%' };
    return selectedCell(LIBRARY, { ...selection, inputs: (reference) => cells[reference] }, shownFigure);
  };
  const { figure } = at('=TARGET("甲县","固定资产投资增速",2030)') as Extract<
    ReturnType<typeof at>,
    { is: 'figure' }
  >;

  test.each([['=TARGET($A2,表!B$1,2030)'], ['=GWR.TARGET($A2,"固定资产投资增速",2030,"%")']])(
    'is found through the cells that %s refers to',
    (formula) => expect(at(formula)).toMatchObject({ is: 'figure', figure: { id: figure.id } }),
  );

  test('is not guessed where those are not known, or several figures are asked for', () => {
    expect(at('=TARGET($A3,表!B$1,2030)')).toEqual({ is: 'ours' });
    expect(at('=TARGET_GAP($A2,表!B$1,2030)').is).not.toBe('figure');
  });

  test('is told of a value in an inserted table, and of no other value', () => {
    expect(at('', figure.id)).toMatchObject({
      is: 'figure',
      figure: { id: figure.id },
      ask: { indicator: '固定资产投资增速' },
    });
    expect(at('', 'nothing@1')).toEqual({ is: 'foreign' });
    expect(at('')).toEqual({ is: 'foreign' });
  });
});

describe('Where a number inside the block of one formula comes from', () => {
  const filled = (formula: string, at: string): Filled => {
    const call = tryFormula(formula)!;
    const plain = call.args.map((one) =>
      one.is === 'value' ? one.value : one.is === 'array' ? one.rows : null,
    );
    const answer = makeFunctions(LIBRARY)[call.name]!(...plain) as (Outcome & { value?: string })[][];
    const shown = answer.map((row) =>
      row.map((cell) => ({ formula: '', value: cell?.value ?? (cell as string), numberFormat: 'General' })),
    );
    const { row, column } = blockOf(at);
    return {
      address: addressOf({ row, column, rows: shown.length, columns: shown[0]!.length }),
      formula,
      shown,
    };
  };
  const at = (address: string, block: Filled) => {
    const isFirst = block.address.startsWith(`${address}:`);
    const text = { sheet: '工作表1', value: '8%', text: '8%', formula: isFirst ? block.formula : '' };
    return selectedCell(LIBRARY, { ...text, address, block });
  };
  const TABLE = '=TARGET_TABLE({"甲县"},{"地区生产总值增速","固定资产投资增速","粮食产量"},2030)';
  const LIST = '=TARGET_LIST("甲县",2030)';

  test('is told cell by cell in a table, with the reason where there is none', () => {
    const table = filled(TABLE, 'B2');
    expect(table.address).toBe('B2:E3');
    expect(at('D3', table)).toMatchObject({ is: 'figure', figure: { indicator: '固定资产投资' } });
    expect(at('E3:E4', table)).toMatchObject({ is: 'absent' });
  });

  test('is told row by row in a list', () => {
    const list = filled(LIST, 'B2');
    const nth = list.shown.findIndex((row) => row.some(({ value }) => value === '固定资产投资增速'));
    expect(nth).toBeGreaterThan(0);
    expect(at(`C${nth + 2}`, list)).toMatchObject({ is: 'figure', figure: { indicator: '固定资产投资' } });
  });

  test('is not told of headings, nor of cells that another function may have sorted', () => {
    const table = filled(TABLE, 'B2');
    expect(at('B2', table)).toEqual({ is: 'ours' });
    expect(at('B2', filled(LIST, 'B2'))).toEqual({ is: 'ours' });
    expect(at('D3', { ...table, formula: `=SORT(${TABLE.slice(1)})` })).toEqual({ is: 'ours' });
    expect(at('D3', { ...table, formula: '=SEQUENCE(2,4)' })).toEqual({ is: 'foreign' });
  });

  test('is shown with the formula of the block', async () => {
    const { user, spreadsheet } = await openPane();
    act(() => spreadsheet.select({ address: 'D3', text: '8%', value: 0.08, block: filled(TABLE, 'B2') }));
    await user.click(screen.getByRole('button', { name: '展开所选单元格' }));
    await screen.findByRole('switch');
    const panel = screen.getByRole('region', { name: '所选单元格' });
    expect(panel.textContent).toContain(TABLE);
    expect(panel.querySelectorAll('mark')).toHaveLength(1);
  });
});

describe('The selection bar', () => {
  const bar = () => screen.getByRole('region', { name: '所选单元格' });

  test('an empty cell is ready', async () => {
    await openPane();
    expect(bar().textContent).toBe('C5空单元格，可插入');
  });

  test('of empty cells the first is named, where an insert begins', async () => {
    const { spreadsheet } = await openPane();
    act(() => spreadsheet.select({ address: 'A1:D11' }));
    expect(bar().textContent).toBe('A1:D11从A1写起');
  });

  test('a cell with our formula names its figure and leads to the sentence', async () => {
    const { user, spreadsheet } = await openPane();
    act(() =>
      spreadsheet.select({ address: 'B4', formula: '=TARGET("甲县","固定资产投资增速",2030)', text: '8%' }),
    );
    expect(bar().textContent).toBe('B48%固定资产投资增速 · 甲县 2030看出处');
    await user.click(screen.getByRole('button', { name: '看出处' }));
    expect(screen.getByRole('article', { name: '固定资产投资增速' })).toBeTruthy();
  });

  test('a number of the user’s own is called so', async () => {
    const { spreadsheet } = await openPane();
    act(() => spreadsheet.select({ address: 'B4', text: '13', value: 13 }));
    expect(bar().textContent).toBe('B413不是本库公式');
    expect(screen.queryByRole('button', { name: '看出处' })).toBeNull();
  });

  test('a formula without an answer says why', async () => {
    const { spreadsheet } = await openPane();
    act(() =>
      spreadsheet.select({ address: 'B4', formula: '=TARGET("甲县","固头增速",2030)', text: '#N/A' }),
    );
    expect(bar().textContent).toContain('固定资产投资增速');
    expect(bar().textContent).not.toContain('#N/A');
  });
});

describe('The selection bar opened', () => {
  const FORMULA = '=TARGET("甲县","固定资产投资增速",2030)';

  async function open() {
    const opened = await openPane();
    act(() => opened.spreadsheet.select({ address: 'B4', formula: FORMULA, text: '8%' }));
    await opened.user.click(screen.getByRole('button', { name: '展开所选单元格' }));
    await screen.findByRole('switch');
    return opened;
  }
  const panel = () => screen.getByRole('region', { name: '所选单元格' });

  test('leads from the formula to the value, its sentence, and why this figure', async () => {
    await open();
    const text = panel().textContent!;
    const [formula, value, sentence, why] = [FORMULA, '8%固定', '城乡居民收入增长', '取自'].map((part) =>
      text.indexOf(part),
    );
    expect(formula).toBeGreaterThan(-1);
    expect([formula, value, sentence, why]).toEqual([formula, value, sentence, why].sort((a, b) => a! - b!));
    expect(panel().querySelectorAll('mark')).toHaveLength(1);
    expect(text.split('城乡居民收入增长'), 'its sentence once').toHaveLength(2);
  });

  test('follows the selection; switched off, it stays with its cell', async () => {
    const { user, spreadsheet } = await open();
    act(() =>
      spreadsheet.select({ address: 'B5', formula: '=ACTUAL("甲县","财政总收入",2029)', text: '55.9' }),
    );
    expect(panel().textContent).toContain('财政总收入');
    await user.click(screen.getByRole('switch', { name: '自动跟随' }));
    act(() => spreadsheet.select({ address: 'B4', formula: FORMULA, text: '8%' }));
    expect(panel().textContent).toContain('B5');
    await user.click(screen.getByRole('switch', { name: '自动跟随' }));
    expect(panel().textContent).toContain('B4');
  });

  test('says why a formula has no answer', async () => {
    const { spreadsheet } = await open();
    act(() => spreadsheet.select({ formula: '=TARGET("甲县","固头增速",2030)', text: '#N/A' }));
    expect(panel().textContent).toContain('固定资产投资增速');
    expect(panel().querySelector('blockquote')).toBeNull();
  });

  test('leads to the card and to the place in the report; Esc closes it', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: '指标卡' }));
    expect(screen.getByRole('article', { name: '固定资产投资增速' })).toBeTruthy();
    panel().querySelector<HTMLElement>('[aria-expanded]')!.focus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('switch')).toBeNull();
    expect(screen.getByRole('article', { name: '固定资产投资增速' })).toBeTruthy();
  });
});

describe('What a cell shows is known from its formula', () => {
  test.each([
    ['=TARGET("甲县","固定资产投资增速",2030)', '固定资产投资'],
    ['=TARGET("甲县","地区生产总值增速",2030,,"力争")', '地区生产总值'],
    ['=TARGET("甲县","地区生产总值增速",2030,"%",{"力争"})', '地区生产总值'],
    ['=ACTUAL("甲县","财政总收入",2029,0,"")', '财政总收入'],
    ['=_xldudf_TARGET_FIELD("甲县","固定资产投资增速","2030","单位")', '固定资产投资'],
    ['=TARGET_SOURCE("甲县","固定资产投资增速",2030)', '固定资产投资'],
  ])('%s', (formula, indicator) => {
    expect(selected(formula)).toMatchObject({ is: 'figure', figure: { indicator } });
  });

  test.each([
    ['arguments from other cells', '=TARGET(A1,"固定资产投资增速",2030)', 'ours'],
    ['a qualifier from another cell', '=TARGET("甲县","固定资产投资增速",2030,,B1)', 'ours'],
    ['a function of many figures', '=TARGET_LIST("甲县",2030)', 'ours'],
    ['another function', '=SUM(A1:A3)', 'foreign'],
    ['a larger formula', '=TARGET("甲县","固定资产投资增速",2030)*2', 'foreign'],
    ['a name that only begins like ours', '=TARGETS("甲县")', 'foreign'],
  ])('but not by %s', (_, formula, is) => {
    expect(selected(formula).is).toBe(is);
  });
});
