import { describe, expect, test } from 'vitest';
import {
  add,
  confirmed,
  correct,
  itemsOf,
  leave,
  type Review,
  readAgain,
  reopen,
  startReview,
  take,
  takeRest,
  undo,
} from '../../src/pane/add/review';
import { read } from '../../src/reading/read';
import { clean } from '../../src/reports/clean';
import { entryOf } from '../reading/figures-of';

const RAW =
  '2023年工作安排\n全年固定资产投资增长8%，新栽月季3000株，粮食产量稳定在20万吨。全县固定资产投资增长8%。\n';

function figures(year = 2023, id = 'report') {
  return read(clean(RAW), entryOf(year, id));
}
const [investment, jobs, grain, again] = figures();
const keyOf = (id: string) => id.slice(id.indexOf('@') + 1);
const names = (review: Review<string>) => review.items.map(({ figure }) => figure.indicator);
const begun = () => startReview(figures(), new Map([[grain!.id, ['a doubt']]]));

describe('A review', () => {
  test('shows doubtful figures first, then the others in the order of the text', () => {
    expect(names(begun())).toEqual(['粮食产量', '固定资产投资', '新栽月季', '固定资产投资']);
  });

  test('uses nothing before it is taken', () => {
    expect(confirmed(begun())).toEqual([]);
  });

  test('marks as read what was looked at, and not what was taken with all the rest', () => {
    const review = takeRest(take(begun(), keyOf(jobs!.id)));
    expect(confirmed(review).map(({ indicator, reviewed }) => [indicator, reviewed])).toEqual([
      ['固定资产投资', undefined],
      ['新栽月季', true],
      ['粮食产量', undefined],
      ['固定资产投资', undefined],
    ]);
  });

  test('leaves out what was dropped, also when the rest is taken', () => {
    const review = takeRest(leave(begun(), keyOf(jobs!.id)));
    expect(confirmed(review).map(({ indicator }) => indicator)).not.toContain('新栽月季');
    expect(itemsOf(review, 'left')).toHaveLength(1);
  });

  test('takes back step after step, to the beginning', () => {
    const start = begun();
    const review = takeRest(leave(take(start, keyOf(jobs!.id)), keyOf(grain!.id)));
    expect(undo(undo(undo(review))).items).toEqual(start.items);
    expect(undo(start)).toBe(start);
  });

  test('can decide anew', () => {
    const review = reopen(leave(begun(), keyOf(jobs!.id)), keyOf(jobs!.id));
    expect(itemsOf(review, 'open')).toHaveLength(4);
  });

  test('keeps a repetition linked, but not to a figure that was put right or left out', () => {
    expect(again!.restates).toBe(investment!.id);
    const all = confirmed(takeRest(begun()));
    expect(all.at(-1)?.restates).toBe(investment!.id);
    const corrected = correct(begun(), keyOf(investment!.id), { ...investment!, value: 9 });
    expect(confirmed(takeRest(corrected)).at(-1)).not.toHaveProperty('restates');
    const dropped = leave(begun(), keyOf(investment!.id));
    expect(confirmed(takeRest(dropped)).at(-1)).not.toHaveProperty('restates');
  });

  test('takes a figure that the user added, in its place in the text', () => {
    const added = { ...jobs!, id: `report@${jobs!.source.start}.2`, indicator: '新栽红月季' };
    expect(confirmed(takeRest(add(begun(), added))).map(({ indicator }) => indicator)).toEqual([
      '固定资产投资',
      '新栽月季',
      '新栽红月季',
      '粮食产量',
      '固定资产投资',
    ]);
  });

  test('keeps what was decided and put right when the report is read again for another year', () => {
    const before = correct(leave(begun(), keyOf(jobs!.id)), keyOf(grain!.id), { ...grain!, value: 21 });
    const review = readAgain(before, figures(2024, 'other-2024'), new Map());
    const taken = confirmed(takeRest(review));
    expect(taken.map(({ id, indicator, value, period }) => [id, indicator, value, period])).toEqual([
      [investment!.id.replace('report', 'other-2024'), '固定资产投资', 8, '2023'],
      [grain!.id.replace('report', 'other-2024'), '粮食产量', 21, '2023'],
      [again!.id.replace('report', 'other-2024'), '固定资产投资', 8, '2023'],
    ]);
  });
});
