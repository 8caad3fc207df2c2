import { describe, expect, it } from 'vitest';
import { type FigureRecord, type KeyRecord, Rate, type Scored, score, summary } from '../../src/cli/scoring';

/** A record for 平湖市's 固定资产投资 growing by 8% or more in 2023, changed as each case needs. */
function record(changes: Partial<FigureRecord> = {}): FigureRecord {
  return {
    n: 1,
    start: 100,
    num: '8',
    label: 'target',
    indicator: '固定资产投资',
    keys: ['固定资产投资'],
    measure: 'growth',
    value: 8,
    unit: '%',
    cmp: '>=',
    period: '2023',
    entity: '平湖市',
    ...changes,
  };
}

/** The figure that agrees with it in everything. */
function figure(changes: Partial<Scored> = {}): Scored {
  return {
    kind: 'target',
    indicator: '固定资产投资',
    stated: '全社会固定资产投资',
    measure: 'growth',
    value: 8,
    unit: '%',
    comparator: '>=',
    period: '2023',
    source: { start: 100, end: 101 },
    ...changes,
  };
}

function line(key: readonly KeyRecord[], figures: readonly Scored[]): string {
  return `{${summary(score(key, figures))
    .map(([name, number]) => `"${name}": ${number}`)
    .join(', ')}}`;
}

/** The fields in which a figure and a record differ. */
function differing(changedRecord: Partial<FigureRecord>, changedFigure: Partial<Scored>): string[] {
  const [pair] = score([record(changedRecord)], [figure(changedFigure)]).pairs;
  return Object.entries(pair?.verdict ?? {}).flatMap(([field, agrees]) => (agrees ? [] : [field]));
}

describe('the line of a score', () => {
  it('is all ones where every figure is the one of the key', () => {
    expect(line([record()], [figure()])).toBe(
      '{"gold": 1, "pred": 1, "found": 1, "false": 0, "P": 1.0, "R": 1.0, "F1": 1.0, "right": 1, "strictF1": 1.0, "full": 1, "fullF1": 1.0, "value": 1.0, "unit": 1.0, "cmp": 1.0, "period": 1.0, "measure": 1.0, "indicator": 1.0, "entity": 1.0, "scope": 1.0, "tier": 1.0}',
    );
  });

  it('counts the missed, the false and the wrong', () => {
    // Three required: one right and full, one right but of another measure, one missed. Two false figures.
    const key = [
      record(),
      record({ start: 200, n: 2 }),
      record({ start: 300, n: 3 }),
      { n: 4, start: 400, num: '2023', label: 'other', why: 'year' } as const,
    ];
    const figures = [
      figure(),
      figure({ measure: 'share', source: { start: 198, end: 203 } }),
      figure({ kind: 'result', source: { start: 300, end: 301 } }),
      figure({ source: { start: 400, end: 404 } }),
    ];
    // P 2/4, R 2/3, F1 = 2·½·⅔/(½+⅔) = 4/7; full: 2·1/(4+3) = 2/7.
    expect(line(key, figures)).toBe(
      '{"gold": 3, "pred": 4, "found": 2, "false": 2, "P": 0.5, "R": 0.6667, "F1": 0.5714, "right": 2, "strictF1": 0.5714, "full": 1, "fullF1": 0.2857, "value": 1.0, "unit": 1.0, "cmp": 1.0, "period": 1.0, "measure": 0.5, "indicator": 1.0, "entity": 1.0, "scope": 1.0, "tier": 1.0}',
    );
  });

  it('has no fields where nothing is found', () => {
    expect(line([record()], [])).toBe(
      '{"gold": 1, "pred": 0, "found": 0, "false": 0, "P": 0, "R": 0.0, "F1": 0, "right": 0, "strictF1": 0, "full": 0, "fullF1": 0.0}',
    );
    expect(line([], [])).toBe(
      '{"gold": 0, "pred": 0, "found": 0, "false": 0, "P": 0, "R": 0, "F1": 0, "right": 0, "strictF1": 0, "full": 0, "fullF1": 0}',
    );
  });

  it.each([
    [1 / 32, '0.0312'],
    [3 / 32, '0.0938'],
    [5 / 32, '0.1562'],
    [7 / 32, '0.2188'],
    [2 / 3, '0.6667'],
    [0.00005, '0.0001'],
    [0.9999, '0.9999'],
    [0.99996, '1.0'],
    [0.5, '0.5'],
    [0, '0.0'],
  ])('rounds %d to %s', (value, text) => expect(String(new Rate(value))).toBe(text));
});

describe('a field agrees', () => {
  const cases: [string, Partial<FigureRecord>, Partial<Scored>][] = [
    ['value and unit on another scale', { value: 3.5, unit: '亿美元' }, { value: 35000, unit: '万美元' }],
    ['value and unit by an alternative', { alt: { value: [100], unit: ['个'] } }, { value: 100, unit: '个' }],
    ['a value that differs by rounding', { value: 0.1 + 0.2 }, { value: 0.3 }],
    ['a bare number written as 1', { value: 0.6667, unit: '1' }, { value: 0.6667, unit: '' }],
    ['comparator left out is =', { cmp: undefined }, { comparator: '=' }],
    ['comparator by an alternative', { alt: { cmp: ['='] } }, { comparator: '=' }],
    ['period as a span', { period: { from: '2022', to: '2026' } }, { period: '2022/2026' }],
    ['period as a span of one', { period: { from: '2022', to: '2022' } }, { period: '2022' }],
    ['period that the key leaves open', { period: null }, { period: '2031' }],
    ['any measure where the key says other', { measure: 'other' }, { measure: 'count' }],
    ['indicator by its abbreviation', { keys: ['地区生产总值'] }, { indicator: 'GDP' }],
    ['indicator by the stated phrase', { keys: ['全社会'] }, {}],
    ['indicator by another set of keys', { keys: ['投入'], alt: { keys: [['固投']] } }, {}],
    ['indicator in other widths and blanks', { keys: ['R&D 经费'] }, { indicator: 'Ｒ＆Ｄ经费' }],
    ['body as part of its name', { entity: '平湖高新区' }, { entity: '高新区' }],
    ['body by an alternative', { entity: '平湖高新区', alt: { entity: [null] } }, {}],
    ['scope by its beginning', { scope: '不含嘉兴港区、嘉兴电厂' }, { scope: '（不含嘉兴港区）' }],
    ['scope by an alternative', { scope: '小口径', alt: { scope: [null] } }, {}],
    ['tier', { tier: 'base' }, { tier: 'base' }],
  ];
  it.each(cases)('%s', (_, inKey, inFigure) => expect(differing(inKey, inFigure)).toEqual([]));
});

describe('a field differs', () => {
  const cases: [string, Partial<FigureRecord>, Partial<Scored>, string[]][] = [
    ['another value', {}, { value: 8.1 }, ['value']],
    ['another sign', {}, { value: -8 }, ['value']],
    ['another unit of the same number', {}, { unit: '个百分点' }, ['unit']],
    ['another currency', { value: 3.5, unit: '亿美元' }, { value: 3.5, unit: '亿元' }, ['unit']],
    [
      'another scale of the same number',
      { value: 3.5, unit: '亿元' },
      { value: 3.5, unit: '万元' },
      ['value'],
    ],
    ['another comparator', {}, { comparator: '>' }, ['cmp']],
    ['another period', {}, { period: '2022' }, ['period']],
    ['another measure', {}, { measure: 'level' }, ['measure']],
    ['a name without one of the keys', { keys: ['固定资产投资', '制造业'] }, {}, ['indicator']],
    ['a body where the key has the place', {}, { entity: '秀洲区' }, ['entity']],
    ['no scope where the key has one', { scope: '小口径' }, {}, ['scope']],
    ['a scope where the key has none', {}, { scope: '小口径' }, ['scope']],
    ['another tier', { tier: 'base' }, { tier: 'stretch' }, ['tier']],
  ];
  it.each(cases)('%s', (_, inKey, inFigure, fields) => expect(differing(inKey, inFigure)).toEqual(fields));

  it('the place of the report is the body that most records are about', () => {
    const key = [record({ entity: '平湖高新区' }), record({ start: 200 }), record({ start: 300 })];
    const figures = [
      figure(),
      figure({ source: { start: 200, end: 201 } }),
      figure({ source: { start: 300, end: 301 } }),
    ];
    expect(score(key, figures).pairs.map(({ verdict }) => verdict.entity)).toEqual([false, true, true]);
  });
});

describe('a figure is taken', () => {
  it('for the record that its characters cover, of the same kind', () => {
    const taken = (changes: Partial<Scored>) => score([record()], [figure(changes)]).pairs.length;
    expect(taken({ source: { start: 98, end: 103 } })).toBe(1);
    expect(taken({ source: { start: 101, end: 103 } })).toBe(0);
    expect(taken({ source: { start: 98, end: 100 } })).toBe(0);
    expect(taken({ kind: 'result' })).toBe(0);
  });

  it('as the best of several, and only once', () => {
    const key = [record({ keys: ['城镇'], n: 1 }), record({ keys: ['农村'], n: 1 })];
    const figures = [figure({ indicator: '农村居民收入' }), figure({ indicator: '城镇居民收入' })];
    const { pairs } = score(key, figures);
    expect(pairs.map((pair) => pair.figure.indicator)).toEqual(['城镇居民收入', '农村居民收入']);
    expect(score(key, figures.slice(0, 1))).toMatchObject({ pairs: [{}], missed: [{}] });
  });

  it('nor for wrong where it covers an optional record, a baseline or a rank', () => {
    for (const changes of [{ optional: true }, { label: 'baseline' }, { label: 'rank' }] as const) {
      expect(score([record(changes)], [figure()])).toMatchObject({ pairs: [], missed: [], false: [] });
    }
    expect(score([], [figure()]).false).toHaveLength(1);
  });

  it('never where it is a target in words', () => {
    expect(score([record()], [figure({ value: null })])).toMatchObject({
      predicted: 0,
      false: [],
      missed: [{}],
    });
  });
});
