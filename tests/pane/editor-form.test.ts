import { describe, expect, test } from 'vitest';
import {
  changesBetween,
  type Form,
  figureOf,
  flawsOf,
  formOf,
  strengthMeant,
} from '../../src/pane/editor/form';
import type { Figure } from '../../src/reading/figure';
import { FIGURES } from './invented';

const [growth, gdp, , inWords, revenue] = FIGURES as readonly [Figure, Figure, Figure, Figure, Figure];
const edited = (figure: Figure, change: Partial<Form>) => figureOf({ ...formOf(figure), ...change }, figure);

describe('The fields of a figure', () => {
  test.each(FIGURES)('give back $words as it was, if nothing is changed', (figure) => {
    expect(flawsOf(formOf(figure))).toEqual({});
    expect(figureOf(formOf(figure), figure)).toEqual(figure);
  });

  test('take numbers as they are written', () => {
    expect(edited(growth, { value: '１,２３４.５' }).value).toBe(1234.5);
    expect(edited(growth, { value: '−13' }).value).toBe(-13);
    expect(edited(growth, { value: '三百' }).value).toBe(300);
  });

  test('take periods as they are written', () => {
    expect(edited(growth, { period: '2031年上半年' }).period).toBe('2031H1');
    expect(edited(growth, { period: '2031—2035年' }).period).toBe('2031/2035');
    expect(edited(growth, { period: '' }).period).toBe('');
  });

  test('know an indicator by any of its names, and the measure that a name says', () => {
    expect(edited(revenue, { indicator: '固投增速' })).toMatchObject({
      indicator: '固定资产投资',
      measure: 'growth',
    });
    expect(edited(revenue, { indicator: '固投' })).toMatchObject({
      indicator: '固定资产投资',
      measure: 'level',
    });
    expect(edited(revenue, { indicator: '月季花栽种' }).indicator).toBe('月季花栽种');
  });

  test('leave no field of a target in a result, and give a target its strength', () => {
    const result = edited(gdp, { kind: 'result' });
    expect(Object.keys(result)).not.toEqual(
      expect.arrayContaining(['strength', 'strengthWords', 'commitment', 'tier']),
    );
    expect(edited(result, { kind: 'target' }).strength).toBe(3);
  });

  test('say how firm a target is, by its wording or otherwise', () => {
    expect(
      edited(growth, { commitment: '确保', strength: strengthMeant('确保', growth.words) }),
    ).toMatchObject({
      commitment: '确保',
      strength: 3,
      strengthWords: '确保',
    });
    // words that did not decide it are not said to have
    const firmer = edited(gdp, { strength: '0', nature: '预期性' });
    expect(firmer).toMatchObject({ strength: 0, nature: '预期性' });
    expect(firmer.strengthWords).toBeUndefined();
    expect(edited({ ...gdp, nature: '约束性' }, { nature: '' }).nature).toBeUndefined();
  });

  test('say what was only estimated, and where a change began', () => {
    const result = edited(gdp, { kind: 'result', estimate: true, from: '15', fromPeriod: '2029年' });
    expect(result).toMatchObject({ estimate: true, from: { value: 15, period: '2029' } });
    expect(edited(result, { estimate: false, from: '', fromPeriod: '' })).not.toMatchObject({
      estimate: expect.anything(),
    });
    expect(edited(result, { from: '', fromPeriod: '' }).from).toBeUndefined();
  });

  test('turn a number into words and back', () => {
    const words = edited(growth, { inWords: true, words: '快于全市平均' });
    expect(words).toMatchObject({ value: null, unit: '', words: '快于全市平均' });
    expect(edited(inWords, { inWords: false, value: '7', unit: '%' })).toMatchObject({ value: 7, unit: '%' });
  });

  test.each<[string, Partial<Form>, ReturnType<typeof flawsOf>]>([
    ['no indicator', { indicator: ' ' }, { indicator: 'missing' }],
    ['no value', { value: '' }, { value: 'missing' }],
    ['a value that is no number', { value: '约八' }, { value: 'no-number' }],
    ['an upper end below the value', { max: '7' }, { max: 'not-above' }],
    ['an upper end that is no number', { max: '九点' }, { max: 'no-number' }],
    ['a period that is none', { period: '明年' }, { period: 'no-period' }],
    ['a start that is no number', { from: '很低' }, { from: 'no-number' }],
    ['a period of no start', { fromPeriod: '2029年' }, { from: 'missing' }],
    ['words that say nothing', { inWords: true, words: '' }, { words: 'missing' }],
  ])('say what is wrong with %s', (_, change, flaws) => {
    expect(flawsOf({ ...formOf(growth), ...change })).toEqual(flaws);
  });

  test('tell what was changed, and what was taken away', () => {
    const after = edited(gdp, { value: '7', tier: '' });
    expect(changesBetween(gdp, after)).toEqual({ value: 7, tier: null });
    expect(changesBetween(gdp, gdp)).toEqual({});
  });
});
