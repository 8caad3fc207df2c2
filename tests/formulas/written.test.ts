import { describe, expect, it } from 'vitest';
import { FormulaTextError, formulaOf, parseFormula, tryFormula } from '../../src/formulas/written';

const value = (it: string | number | boolean) => ({ is: 'value', value: it });

describe('a written formula', () => {
  it.each<[string, unknown[]]>([
    ['=TARGET("平湖","固投增速",2023)', [value('平湖'), value('固投增速'), value(2023)]],
    [' = target ( "平湖" , "x" , -1.5e3 ) ', [value('平湖'), value('x'), value(-1500)]],
    ['=GWR.TARGET("a")', [value('a')]],
    ['=_xldudf_GWR_TARGET("a")', [value('a')]],
    ['=TARGET("a""b")', [value('a"b')]],
    ['=TARGET("，（）")', [value('，（）')]],
    ['=TARGET(1,,2)', [value(1), { is: 'omitted' }, value(2)]],
    ['=TARGET(1,)', [value(1), { is: 'omitted' }]],
    ['=TARGET()', []],
    ['=TARGET(TRUE,false,8%)', [value(true), value(false), value(0.08)]],
    [
      '=TARGET({"平湖","秀洲";1,TRUE})',
      [
        {
          is: 'array',
          rows: [
            ['平湖', '秀洲'],
            [1, true],
          ],
        },
      ],
    ],
    [
      "=TARGET(A1,$B$2,Sheet1!C3:D4,'表 1'!A:A)",
      ['A1', '$B$2', 'Sheet1!C3:D4', "'表 1'!A:A"].map((text) => ({ is: 'reference', text })),
    ],
    ['=TARGET(TARGET_REGIONS())', [{ is: 'call', name: 'TARGET_REGIONS', args: [] }]],
  ])('%s is read', (text, args) => {
    expect(parseFormula(text)).toEqual({ is: 'call', name: 'TARGET', args });
  });

  it.each([
    ['TARGET("平湖")', 'no-equals'],
    ['=TARGET（"平湖"）', 'full-width'],
    ['=TARGET("平湖"，"x")', 'full-width'],
    ['=TARGET(“平湖”)', 'full-width'],
    ['=TARGET("平湖)', 'open-quote'],
    ['=TARGET("平湖"', 'open-bracket'],
    ['=TARGET({"平湖"', 'open-brace'],
    ['=TARGET({1,2;3})', 'ragged-array'],
    ['=TARGET(1)*2', 'not-understood'],
    ['=TARGET(1+2)', 'not-understood'],
    ['=8', 'not-understood'],
    ['=', 'not-understood'],
  ])('%s is refused: %s', (text, why) => {
    expect(() => parseFormula(text)).toThrow(FormulaTextError);
    try {
      parseFormula(text);
    } catch (error) {
      expect((error as FormulaTextError).why).toBe(why);
    }
    expect(tryFormula(text)).toBeUndefined();
  });
});

describe('the formula of an ask', () => {
  const ask = { kind: 'target', region: '平湖市', indicator: '固定资产投资增速', period: '2023' } as const;

  it.each([
    [formulaOf(ask), '=TARGET("平湖市","固定资产投资增速",2023)'],
    [
      formulaOf({ ...ask, kind: 'result', period: '2022-2026' }),
      '=ACTUAL("平湖市","固定资产投资增速","2022-2026")',
    ],
    [formulaOf({ ...ask, unit: '%' }), '=TARGET("平湖市","固定资产投资增速",2023,"%")'],
    [formulaOf({ ...ask, qualifiers: ['力争'] }), '=TARGET("平湖市","固定资产投资增速",2023,,"力争")'],
    [
      formulaOf({ ...ask, qualifiers: ['力争', '年均'] }),
      '=TARGET("平湖市","固定资产投资增速",2023,,{"力争","年均"})',
    ],
    [formulaOf({ ...ask, indicator: '“一"二' }), '=TARGET("平湖市","“一""二",2023)'],
    [
      formulaOf({ ...ask, qualifiers: ['力争'], unit: '%' }, 'TARGET_SOURCE'),
      '=TARGET_SOURCE("平湖市","固定资产投资增速",2023,"力争")',
    ],
    [formulaOf(ask, undefined, 'GWR.'), '=GWR.TARGET("平湖市","固定资产投资增速",2023)'],
  ])('%s', (formula, expected) => {
    expect(formula).toBe(expected);
    expect(tryFormula(formula)).toBeDefined();
  });
});
