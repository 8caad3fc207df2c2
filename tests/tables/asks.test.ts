import { describe, expect, it } from 'vitest';
import { libraryOf, type Said } from './invented';
import { column, tableOf } from './sheet';

function ask(figures: Said[], request = {}) {
  return column(tableOf(libraryOf({ figures }), { groupBy: 'section', ...request }), '目标').map(
    (cell) => cell.ask,
  );
}

describe('a cell carries the question whose answer is the number shown', () => {
  it('a rate is asked in %', () => {
    expect(ask([{ indicator: '固定资产投资', words: '增长8%', value: 8 }])).toEqual([
      { kind: 'target', region: '平湖市', indicator: '固定资产投资增速', period: '2023', unit: '%' },
    ]);
  });
  it('anything else as stated', () => {
    const said = {
      indicator: '实到外资',
      words: '4亿美元',
      value: 4,
      unit: '亿美元',
      measure: 'level',
    } as const;
    expect(ask([said])).toEqual([
      { kind: 'target', region: '平湖市', indicator: '实到外资', period: '2023' },
    ]);
  });
  it('an amount in another unit in that unit', () => {
    const said = {
      indicator: '工业投资',
      words: '100亿元',
      value: 100,
      unit: '亿元',
      measure: 'level',
    } as const;
    expect(ask([said], { money: '万元' })).toMatchObject([{ indicator: '工业投资', unit: '万元' }]);
  });
  it('words too, without a unit', () => {
    const [asked] = ask([{ indicator: '居民收入', words: '与经济增长同步' }]);
    expect(asked).toBeDefined();
    expect(asked).not.toHaveProperty('unit');
  });
  it('a scope narrows where another answers first', () => {
    const figures: Said[] = [
      { indicator: '地区生产总值', words: '增长7%', value: 7 },
      { indicator: '地区生产总值', words: '增长8%', value: 8, scope: '不含嘉兴港区' },
    ];
    expect(ask(figures).map((asked) => asked?.qualifiers)).toEqual([undefined, ['不含嘉兴港区']]);
  });
  it('a body is asked by its own name', () => {
    const said = {
      indicator: '亩均税收',
      words: '35万元',
      value: 35,
      unit: '万元',
      measure: 'level',
    } as const;
    expect(ask([{ ...said, entity: '平湖高新区' }])).toMatchObject([{ region: '平湖高新区' }]);
  });
});

describe('a cell carries none', () => {
  it('where figures disagree and nothing tells them apart', () => {
    const figures: Said[] = [
      { indicator: '地区生产总值', words: '增长7%', value: 7 },
      { indicator: '地区生产总值', words: '增长8%', value: 8 },
    ];
    expect(ask(figures)).toEqual([undefined, undefined]);
  });
  it('where it shows a range', () => {
    expect(ask([{ indicator: '地区生产总值', words: '4.5%—5%', value: 4.5, max: 5 }])).toEqual([undefined]);
  });
  it('where it is empty', () => {
    const said = (indicator: string): Said => ({ indicator, words: '增长7%', value: 7 });
    const figures: Said[] = [{ ...said('出口总额'), kind: 'result' }, said('出口总额'), said('进口总额')];
    const cells = column(tableOf(libraryOf({ figures }), { layout: 'last-year' }), '上年完成');
    expect(cells[1]).toEqual({ value: '—', align: 'center' });
  });
});

it('every cell of a number names its figure', () => {
  const library = libraryOf({ figures: [{ indicator: '地区生产总值', words: '增长7%', value: 7 }] });
  expect(column(tableOf(library), '目标')[0]?.figure).toBe('pinghu-2023@0');
});
