import { describe, expect, it } from 'vitest';
import { chainOf } from '../../src/library/across/chain';
import { type TargetChange, type TargetChanges, targetChanges } from '../../src/library/across/changes';
import { pairOf } from '../../src/library/across/pair';
import { targetPath } from '../../src/library/across/path';
import { stepBetween } from '../../src/library/across/step';
import type { Library } from '../../src/library/library';
import type { Place } from '../../src/reports/catalogue';
import { NATION } from '../../src/vocabulary/places';
import { inventedLibrary, PLACES, type Told } from './invented';

const gdp = (value: number, over: Partial<Told> = {}): Told => ({
  indicator: '地区生产总值',
  words: `增长${value}%`,
  value,
  unit: '%',
  measure: 'growth',
  ...over,
});
const foreign = (value: number, over: Partial<Told> = {}): Told => ({
  indicator: '实到外资',
  words: `${value}亿美元`,
  unit: '亿美元',
  ...over,
});
const told = (...figures: Told[]): [string, ...Told[]][] =>
  figures.map((figure) => [`${figure.indicator}${figure.words}。`, figure]);
const years = (before: Told[], after: Told[], part: object = {}) =>
  inventedLibrary(
    { id: 'pinghu-2022', sentences: told(...before) },
    { id: 'pinghu-2023', sentences: told(...after), ...part },
  );
const changesOf = (library: Library): readonly TargetChange[] => {
  const found = targetChanges(library, '平湖市', 2023);
  if ('why' in found) throw new Error(`No changes: ${found.why}`);
  return found.changes;
};

describe('targets of a year beside those of the year before', () => {
  it('pairs them by indicator and says by how much they were moved, rates in points', () => {
    const [growth, amount] = changesOf(years([gdp(7.5), foreign(4)], [gdp(6.3), foreign(3.5)]));
    expect(growth).toMatchObject({ is: 'kept', step: { is: 'number', by: -1.2, unit: '个百分点' } });
    expect(amount).toMatchObject({ is: 'kept', step: { is: 'number', by: -0.5, unit: '亿美元' } });
  });
  it('tells what is new and what is set no more', () => {
    const changes = changesOf(years([gdp(7.5)], [foreign(4)]));
    expect(changes.map(({ is }) => is)).toEqual(['new', 'gone']);
    expect(changes[1]).toMatchObject({ silence: 'not-stated', figure: { period: '2022' } });
  });
  it('never says of a part of a report that it dropped a target', () => {
    const part = { kind: 'part', missing: '主要预期目标' } as const;
    expect(changesOf(years([gdp(7.5)], [foreign(4)], part)).at(-1)).toMatchObject({
      is: 'gone',
      silence: 'not-in-part',
    });
  });
  it('of a part of last year’s report does not conclude that this year’s target is new', () => {
    const library = inventedLibrary(
      { id: 'pinghu-2022', kind: 'part', sentences: told(foreign(4)) },
      { id: 'pinghu-2023', sentences: told(gdp(6)) },
    );
    expect(changesOf(library)[0]).toMatchObject({ is: 'new', silence: 'not-in-part' });
  });
  it('does not compare other scopes, words, ranges or contradictions', () => {
    const steps = [
      [gdp(7, { scope: '不含港区' }), gdp(6)],
      [gdp(7), gdp(0, { words: '与全省同步', value: null, unit: '' })],
      [gdp(7), gdp(5, { words: '5%—6%', max: 6 })],
    ].map(([before, after]) => changesOf(years([before!], [after!]))[0]);
    expect(steps.map((change) => change?.is === 'kept' && change.step)).toEqual(
      ['scopes', 'words', 'range'].map((why) => ({ is: 'incomparable', why })),
    );
    const [contradicted] = changesOf(years([gdp(7)], [gdp(6), gdp(6.5)]));
    expect(contradicted).not.toHaveProperty('step');
    expect(contradicted).toMatchObject({ differingAfter: [{ value: 6.5 }] });
  });
  it('pairs by scope first, so that each compares with its own', () => {
    const changes = changesOf(
      years([gdp(7), gdp(8, { scope: '不含港区' })], [gdp(9, { scope: '不含港区' }), gdp(6)]),
    );
    expect(changes.map((change) => change.is === 'kept' && change.step)).toMatchObject([
      { by: 1 },
      { by: -1 },
    ]);
  });
  it('names what the other report sets for the indicator in another form', () => {
    const level = gdp(900, { words: '900亿元', unit: '亿元', measure: 'level' });
    expect(changesOf(years([gdp(7)], [level]))).toMatchObject([
      { is: 'new', instead: { unit: '%' } },
      { is: 'gone', instead: { value: 900 } },
    ]);
  });
  it('says that the same number may bind otherwise', () => {
    const [change] = changesOf(years([gdp(6, { words: '6%以上', comparator: '>=' })], [gdp(6)]));
    expect(change).toMatchObject({ step: { by: 0, bindsOtherwise: true } });
  });
  it('needs both reports', () => {
    const library = inventedLibrary({ id: 'pinghu-2023', sentences: told(gdp(6)) });
    expect(targetChanges(library, '平湖市', 2023)).toMatchObject({
      why: 'no-report',
      period: '2022',
      have: ['2023'],
    });
  });
  it('compares what a place sets for a body inside it with that body’s own', () => {
    const park = { entity: '平湖高新区' };
    const changes = changesOf(years([gdp(7), gdp(9, park)], [gdp(6, park)]));
    expect(changes).toMatchObject([
      { is: 'kept', step: { by: -3 } },
      { is: 'gone', figure: { value: 7 } },
    ]);
  });
  it('takes targets for that very year only', () => {
    const { changes } = targetChanges(
      years([gdp(7), gdp(5, { period: '2022/2026' })], [gdp(6)]),
      '平湖市',
      2023,
    ) as TargetChanges;
    expect(changes).toHaveLength(1);
  });
});

describe('a target and its result', () => {
  const result = (value: number, over: Partial<Told> = {}) => gdp(value, { kind: 'result', ...over });
  const pair = (target: Told, ...next: Told[]) => {
    const library = years([target], next);
    return pairOf(library, library.figures[0]!);
  };
  it('are paired across reports and judged', () => {
    expect(pair(gdp(7.5), result(6.3))).toMatchObject({ is: 'judged', gap: -1.2, verdict: 'missed' });
  });
  it('of another scope stand beside each other unjudged', () => {
    const other = pair(gdp(7.5), result(6.3, { scope: '不含港区' }));
    expect(other).toMatchObject({ is: 'incomparable', why: 'scopes', result: { figure: { value: 6.3 } } });
  });
  it('that differ in one report are not judged', () => {
    expect(pair(gdp(7.5), result(6.3), result(6.1))).toMatchObject({ is: 'incomparable', why: 'differs' });
  });
  it('lack one another where the next report is silent', () => {
    expect(pair(gdp(7.5), foreign(3))).toMatchObject({ is: 'unanswered', reason: { why: 'not-stated' } });
  });
});

describe('the path of a target', () => {
  const library = inventedLibrary(
    { id: 'pinghu-2021', sentences: told(gdp(8)) },
    { id: 'pinghu-2022', sentences: told(gdp(7), gdp(8.2, { kind: 'result' })) },
    { id: 'pinghu-2023', sentences: told(foreign(3)) },
    { id: 'pinghu-2024', sentences: told(gdp(6)) },
  );
  it('has a year for each report, with result and step where there are such', () => {
    const path = targetPath(library, '平湖市', '地区生产总值增速');
    expect(path.map(({ period, target }) => [period, target.found])).toEqual([
      ['2021', true],
      ['2022', true],
      ['2023', false],
      ['2024', true],
    ]);
    expect(path[0]?.pair).toMatchObject({ is: 'judged', verdict: 'met' });
    expect(path[1]).toMatchObject({ step: { by: -1 }, pair: { is: 'unanswered' } });
    // 2023 has no target: 2024 has nothing to be compared with
    expect(path[3]).not.toHaveProperty('step');
  });
  it('leaves out years ahead for which another target is set', () => {
    const ahead = inventedLibrary({
      id: 'pinghu-2022',
      sentences: told(gdp(7), foreign(9, { period: '2026' })),
    });
    expect(targetPath(ahead, '平湖市', '地区生产总值增速').map(({ period }) => period)).toEqual(['2022']);
  });
  it('is empty where no year has a target', () => {
    expect(targetPath(library, '平湖市', '粮食产量')).toEqual([]);
  });
});

describe('the chain of levels', () => {
  const province: Place = { code: '330000', name: '浙江省', parents: [] };
  const city: Place = { code: '330400', name: '嘉兴市', parents: ['浙江省'] };
  const level = (id: string, place: Place, ...figures: Told[]) => ({
    id: `${id}-2023`,
    place,
    sentences: told(...figures),
  });
  const ask = { region: '平湖市', kind: 'target', indicator: '地区生产总值增速', period: '2023' } as const;
  const library = inventedLibrary(
    level('guo', NATION, gdp(5)),
    level('zhejiang', province, gdp(5.5)),
    level('pinghu', PLACES.平湖市, gdp(7), foreign(4)),
  );

  it('goes from the nation down, each level against the nearest above that answers', () => {
    const chain = chainOf(library, ask);
    expect(chain.map(({ name, answer }) => [name, answer.found])).toEqual([
      ['全国', true],
      ['浙江省', true],
      ['嘉兴市', false],
      ['平湖市', true],
    ]);
    expect(chain[1]?.above).toMatchObject({ name: '全国', step: { by: 0.5, unit: '个百分点' } });
    expect(chain[3]?.above).toMatchObject({ name: '浙江省', step: { by: 1.5 } });
    expect(chain[2]).toMatchObject({ answer: { reason: { why: 'no-report' } } });
  });
  it('compares no amounts: a city’s are not a county’s', () => {
    const amounts = inventedLibrary(
      level('jiaxing', city, foreign(30)),
      level('pinghu', PLACES.平湖市, foreign(4)),
    );
    const chain = chainOf(amounts, { ...ask, indicator: '实到外资' });
    expect(chain.filter(({ answer }) => answer.found)).toHaveLength(2);
    expect(chain.some(({ above }) => above)).toBe(false);
  });
  it('says where a level cannot be compared', () => {
    const other = inventedLibrary(
      level('jiaxing', city, gdp(7, { scope: '不含港区' })),
      level('pinghu', PLACES.平湖市, gdp(8)),
    );
    expect(chainOf(other, ask).at(-1)?.above).toMatchObject({
      name: '嘉兴市',
      step: { is: 'incomparable', why: 'scopes' },
    });
  });
});

it('a step is exact on decimal digits', () => {
  const [before, after] = years([gdp(8)], [gdp(6.3)]).figures;
  expect(stepBetween(before!, after!)).toMatchObject({ by: -1.7 });
  expect(stepBetween(after!, before!)).toMatchObject({ by: 1.7 });
});
