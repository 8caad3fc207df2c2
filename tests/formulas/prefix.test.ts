import { describe, expect, test } from 'vitest';
import {
  asTyped,
  callsOurs,
  callsUnder,
  isStored,
  type Prefix,
  renamePrefix,
} from '../../src/formulas/prefix';

const RENAMED: [bare: string, prefixed: string][] = [
  ['=TARGET("平湖","固投增速",2023)', '=GWR.TARGET("平湖","固投增速",2023)'],
  ['=target("平湖","固投增速",2023)', '=GWR.target("平湖","固投增速",2023)'],
  ['=ACTUAL_FIELD (A1,B1,2022,"单位")', '=GWR.ACTUAL_FIELD (A1,B1,2022,"单位")'],
  [
    '=IF(A1="","",1+TARGET(A1,B1,2023)-ACTUAL(A1,B1,2022))',
    '=IF(A1="","",1+GWR.TARGET(A1,B1,2023)-GWR.ACTUAL(A1,B1,2022))',
  ],
  [
    '=TARGET(TARGET_FIELD(A1,B1,2023,"主体"),B1,2023)',
    '=GWR.TARGET(GWR.TARGET_FIELD(A1,B1,2023,"主体"),B1,2023)',
  ],
  ['=@TARGET(A1:A3,B1,2023)', '=@GWR.TARGET(A1:A3,B1,2023)'],
  [
    '="TARGET("&TARGET("平湖","TARGET(",2023)&"""TARGET("',
    '="TARGET("&GWR.TARGET("平湖","TARGET(",2023)&"""TARGET("',
  ],
  ["='TARGET(1)'!A1+TARGET(A1,B1,2023)", "='TARGET(1)'!A1+GWR.TARGET(A1,B1,2023)"],
  ['=表1[TARGET(万元)]+TARGET(A1,B1,2023)', '=表1[TARGET(万元)]+GWR.TARGET(A1,B1,2023)'],
];

const OTHERS = [
  '=SUM(A1:A3)',
  '=MYTARGET("平湖")',
  '=TARGET.X(1)',
  '=X.TARGET(1)',
  '=TARGETS(1)',
  '="TARGET("&A1',
  "='TARGET(1)'!A1",
  '=TARGET+1',
  'TARGET("平湖","固投增速",2023)',
];

describe('The prefix of our functions', () => {
  test.each(RENAMED)('is put before %s', (bare, prefixed) => {
    expect(renamePrefix(bare, '', 'GWR.')).toBe(prefixed);
  });

  test.each(RENAMED)('is taken away, giving %s again', (bare, prefixed) => {
    expect(renamePrefix(prefixed, 'GWR.', '')).toBe(bare);
  });

  test.each(RENAMED)('tells %s from its twin', (bare, prefixed) => {
    const under = (prefix: Prefix) => [bare, prefixed].map((formula) => callsUnder(prefix, formula));
    expect([under(''), under('GWR.')]).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  test.each(OTHERS)('leaves %s as it is', (formula) => {
    expect(renamePrefix(formula, '', 'GWR.')).toBe(formula);
    expect(renamePrefix(formula, 'GWR.', '')).toBe(formula);
    expect(callsOurs(formula)).toBe(false);
  });
});

const STORED: [stored: string, typed: string][] = [
  ['=_xldudf_TARGET("平湖","固投增速",2023)', '=TARGET("平湖","固投增速",2023)'],
  ['=_xldudf_GWR_TARGET(A1,B1,2023)', '=GWR.TARGET(A1,B1,2023)'],
  [
    '=IF(A1="","_xldudf_TARGET(",_XLDUDF_ACTUAL_WHY(A1,B1,2022))',
    '=IF(A1="","_xldudf_TARGET(",ACTUAL_WHY(A1,B1,2022))',
  ],
];

describe('The form in which files store our functions', () => {
  test.each(STORED)('%s is typed %s', (stored, typed) => {
    expect([isStored(stored), asTyped(stored), callsOurs(stored)]).toEqual([true, typed, true]);
    expect([isStored(typed), asTyped(typed), callsOurs(typed)]).toEqual([false, typed, true]);
  });

  test('of other add-ins is left as it is', () => {
    const formula = '=_xldudf_WIND_EDB("M0001395")+MY_xldudf_TARGET(1)';
    expect([isStored(formula), asTyped(formula), callsOurs(formula)]).toEqual([false, formula, false]);
  });
});
