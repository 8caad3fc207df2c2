import { describe, expect, it } from 'vitest';
import { seedLibrary } from '../../src/cli/seeds';
import { makeFunctions } from '../../src/formulas/functions';
import { FormattedNumber, FormulaError, type Outcome } from '../../src/formulas/outcome';
import { makeLibrary } from '../../src/library/index';
import type { CellState, OwnCell } from '../../src/spreadsheet/formula-cells';
import { inputsFrom } from '../../src/spreadsheet/inputs';
import { audit } from '../../src/spreadsheet/upkeep/audit';

const library = makeLibrary(seedLibrary());
const functions = makeFunctions(library);

/** What stands in cells that formulas refer to. */
const SHEET: Readonly<Record<string, string | number>> = {
  'Sheet1 0 0': '平湖',
  'Sheet1 1 0': '秀洲',
  'Sheet1 0 1': '固投增速',
  '附 表 0 0': 2023,
};
const inputs = inputsFrom('Sheet1', (sheet, row, column) =>
  sheet === 'Sheet1' || sheet === '附 表' ? (SHEET[`${sheet} ${row} ${column}`] ?? '') : undefined,
);

function own(formula: string, answer: Outcome, address = 'D5'): OwnCell {
  const rows = Array.isArray(answer) ? answer : [[answer]];
  const shown = rows.map((row) =>
    row.map((cell): CellState => {
      const value =
        cell instanceof FormattedNumber ? cell.value : cell instanceof FormulaError ? cell.code : cell;
      return { formula: '', value, numberFormat: 'General' };
    }),
  );
  const cells = shown.map((row, r) =>
    row.map((cell, c) => (r === 0 && c === 0 ? { ...cell, formula } : { ...cell, spilled: true as const })),
  );
  return {
    sheet: 'Sheet1',
    sheetId: '1',
    address,
    isProtected: false,
    beside: ['', ''],
    cells,
    shown,
    inputs,
  };
}

const audited = (...cell: Parameters<typeof own>) =>
  audit([own(...cell)], library).map(({ address, figure, without, shown }) => [
    address,
    figure?.id ?? without,
    shown.value,
  ]);
const idOf = (region: string, indicator: string, period: string, kind: 'target' | 'result' = 'target') => {
  const found = library.resolve({ kind, region, indicator, period });
  return found.found ? found.figure.id : '';
};

describe('The figures that formulas use', () => {
  const PINGHU = idOf('平湖', '固投增速', '2023');
  const XIUZHOU = idOf('秀洲', '固投增速', '2023');

  it.each([
    ['=TARGET("平湖","固投增速",2023)'],
    ['=_xldudf_TARGET("平湖","固投增速",2023)'],
    ['=TARGET($A$1,B1,2023,"%")'],
    ["=TARGET(A1,Sheet1!B1,'附 表'!A1)"],
    ['=TARGET_FIELD("平湖","固投增速",2023,"单位")'],
    ['=TARGET_WHY("平湖","固投增速",2023)'],
    ['=IFERROR(ROUND(TARGET("平湖","固投增速",2023)*100,1),"")'],
  ])('%s', (formula) => {
    expect(PINGHU).not.toBe('');
    expect(audited(formula, 0.08)).toEqual([['D5', PINGHU, 0.08]]);
  });

  it('are named cell by cell where a range is asked for', () => {
    const answer = functions.TARGET!([['平湖'], ['秀洲']], '固投增速', 2023);
    expect(audited('=TARGET(A1:A2,"固投增速",2023)', answer, 'D5:D6')).toEqual([
      ['D5', PINGHU, 0.08],
      ['D6', XIUZHOU, 0.2],
    ]);
  });

  it('are named cell by cell in a table with headings', () => {
    const answer = functions.TARGET_TABLE!(
      [['平湖'], ['秀洲']],
      [['固投增速', 'GDP增速']],
      2023,
    ) as never[][];
    const rows = audited('=TARGET_TABLE({"平湖";"秀洲"},{"固投增速","GDP增速"},2023)', answer, 'B2:D4');
    expect(rows.map(([address]) => address)).toEqual(['C3', 'D3', 'C4', 'D4']);
    expect([rows[0]![1], rows[2]![1]]).toEqual([PINGHU, XIUZHOU]);
  });

  it('are not laid to cells one by one where another function may have sorted them', () => {
    const answer = functions.TARGET!([['秀洲'], ['平湖']], '固投增速', 2023);
    expect(audited('=SORT(TARGET({"秀洲";"平湖"},"固投增速",2023))', answer, 'D5:D6')).toEqual([
      ['D5:D6', XIUZHOU, 0.2],
      ['D5:D6', PINGHU, 0.2],
    ]);
  });

  it('are named row by row in a list', () => {
    const answer = functions.TARGET_LIST!('平湖', 2023) as never[][];
    const rows = audited('=TARGET_LIST("平湖",2023)', answer, `B2:I${answer.length + 1}`);
    expect(rows).toHaveLength(answer.length - 1);
    expect(rows[0]![0]).toBe('B3:I3');
    expect(rows.map(([, id]) => id)).toContain(PINGHU);
  });

  it('are two where a target is held against its result', () => {
    const rows = audited('=TARGET_GAP("平湖","固投增速",2022)', '#N/A');
    expect(rows.map(([address]) => address)).toEqual(['D5', 'D5']);
    expect(rows[0]![1]).toBe(idOf('平湖', '固投增速', '2022'));
    expect(rows[1]![1]).toMatchObject({ why: expect.any(String) });
  });

  it('are missing with the reason where there is none, and never guessed', () => {
    const [row] = audit([own('=TARGET("平湖","粮食产量",2023)', new FormulaError('#N/A', ''))], library);
    expect(row?.figure).toBeUndefined();
    expect(row?.without).toMatchObject({ why: expect.any(String) });
    expect(audited('=TARGET(A:A,"固投增速",2023)', 0.08)).toEqual([['D5', 'references', 0.08]]);
    expect(audited('=TARGET(UPPER("平湖"),"固投增速",2023)', 0.08)[0]![1]).not.toBe(PINGHU);
    expect(audited('=TARGET_VERSION()', '1')).toEqual([['D5', 'many', '1']]);
  });
});
