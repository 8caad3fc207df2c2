import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/formulas/evaluate';
import { makeFunctions } from '../../src/formulas/functions';
import { FUNCTIONS, functionsJson } from '../../src/formulas/metadata';
import { FormulaError } from '../../src/formulas/outcome';
import { parseFormula } from '../../src/formulas/written';
import { inventedLibrary } from '../library/invented';

const functions = makeFunctions(inventedLibrary());

describe('the table of functions', () => {
  it('has exactly the functions that the code has', () => {
    expect(FUNCTIONS.map(({ id }) => id).sort()).toEqual(Object.keys(functions).sort());
  });

  it('has the whole family', () => {
    const both = ['', '_FIELD', '_SOURCE', '_SENTENCE', '_WHY', '_TABLE', '_LIST'];
    const alone = ['FIND', 'GAP', 'DONE', 'REGIONS', 'YEARS', 'INDICATORS', 'FIELDS', 'VERSION'];
    const family = [
      ...both.flatMap((end) => [`TARGET${end}`, `ACTUAL${end}`]),
      ...alone.map((end) => `TARGET_${end}`),
    ];
    expect(FUNCTIONS.map(({ id }) => id).sort()).toEqual(family.sort());
  });

  it.each(FUNCTIONS.flatMap(({ id, examples }) => examples.map((example) => [example, id])))(
    '%s is an example of %s that the code accepts',
    (example, id) => {
      expect(parseFormula(example).name).toBe(id);
      const outcome = evaluate(example, functions);
      if (outcome instanceof FormulaError) expect(outcome.message).not.toMatch(/参数|函数/);
    },
  );

  it.each(FUNCTIONS)(
    '$id is described in both languages, optional parameters last',
    ({ id, description, parameters }) => {
      expect(id).toMatch(/^[A-Z][A-Z_]{2,}$/);
      for (const text of [
        description,
        ...parameters.flatMap(({ name, description }) => [name, description]),
      ]) {
        expect(text.zh).toMatch(/\p{Script=Han}/u);
        expect(text.zh).not.toMatch(/[,;:"?!]/);
        expect(text.en).not.toBe('');
      }
      const required = parameters.map(({ optional }) => !optional);
      expect(required).toEqual([...required].sort((left, right) => Number(right) - Number(left)));
      expect(new Set(parameters.map(({ name }) => name.zh)).size).toBe(parameters.length);
    },
  );
});

describe('functions.json', () => {
  it('says what Excel needs to know', () => {
    const target = functionsJson('zh', { dataTypes: true }).functions[0];
    expect(target).toEqual({
      id: 'TARGET',
      name: 'TARGET',
      description: '政府工作报告中某地某年某项指标的目标',
      parameters: ['地区', '指标', '年份', '单位', '限定'].map((name, index) => ({
        name,
        description: expect.any(String),
        type: 'any',
        dimensionality: 'matrix',
        ...(index >= 3 ? { optional: true } : {}),
      })),
      result: { type: 'any', dimensionality: 'matrix' },
    });
  });

  it('takes data types only where told, and error values never', () => {
    expect(functionsJson('zh', { dataTypes: true })).toHaveProperty('allowCustomDataForDataTypeAny', true);
    expect(functionsJson('zh', { dataTypes: false })).not.toHaveProperty('allowCustomDataForDataTypeAny');
    for (const dataTypes of [true, false]) {
      expect(JSON.stringify(functionsJson('en', { dataTypes }))).not.toContain('allowErrorForDataTypeAny');
    }
  });

  it('has the same names in every language, other words', () => {
    const [zh, en] = [functionsJson('zh'), functionsJson('en')];
    expect(en.functions.map(({ name }) => name)).toEqual(zh.functions.map(({ name }) => name));
    expect(en.functions[0]!.parameters.map(({ name }) => name)).toEqual([
      'region',
      'indicator',
      'year',
      'unit',
      'qualifier',
    ]);
  });
});
