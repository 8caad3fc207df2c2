import { describe, expect, it } from 'vitest';
import { applyReviews, type Review, ReviewError } from '../../src/library/reviews';
import type { Figure } from '../../src/reading/figure';
import type { Readable } from '../../src/reports/readable';

// 固定资产投资增 长8%，出口增长10%。
//              ^ a hole
const raw = '固定资产投资增 长8%，出口增长10%。';
const readable: Readable = {
  raw,
  holes: [{ start: 7, end: 8, reason: 'space' }],
  text: raw.replace(' ', ''),
  at: new Int32Array(0),
};

const figure = (id: string, start: number, end: number, value: number): Figure => ({
  id,
  report: 'a-2023',
  kind: 'target',
  region: '330482',
  indicator: '某项',
  stated: '某项',
  measure: 'growth',
  value,
  unit: '%',
  comparator: '=',
  words: '',
  period: '2023',
  section: [],
  source: { start, end },
  sentence: { start: 0, end: raw.length },
  rules: [],
});

const read = [figure('a-2023@6', 6, 11, 8), figure('a-2023@16', 16, 19, 10)];

function reviewed(...reviews: Review[]): Figure[] {
  return applyReviews('a-2023', readable, read, reviews);
}

describe('a review', () => {
  it('confirms what was read, the characters compared without holes', () => {
    const [first, second] = reviewed({
      id: 'a-2023@6',
      found: '增长8%',
      do: 'confirm',
      fields: { value: 8, unit: '%' },
    });
    expect(first).toMatchObject({ value: 8, reviewed: true });
    expect(second).not.toHaveProperty('reviewed');
  });

  it('loses its mark when the reading is no longer what was confirmed', () => {
    const [first] = reviewed({ id: 'a-2023@6', found: '增长8%', do: 'confirm', fields: { value: 9 } });
    expect(first).not.toHaveProperty('reviewed');
    expect(first).toMatchObject({ value: 8 });
  });

  it('changes, drops and adds figures', () => {
    const figures = reviewed(
      { id: 'a-2023@16', found: '10%', do: 'change', fields: { comparator: '>=' } },
      { id: 'a-2023@6', found: '增长8%', do: 'drop', reason: '误读' },
      { id: 'a-2023@0', found: '固定', do: 'add', fields: { ...figure('', 0, 2, 1), indicator: '新项' } },
    );
    expect(figures).toMatchObject([
      { id: 'a-2023@0', indicator: '新项', reviewed: true, report: 'a-2023' },
      { id: 'a-2023@16', comparator: '>=', reviewed: true },
    ]);
  });

  it.each<[string, Review, RegExp]>([
    [
      'other characters',
      { id: 'a-2023@6', found: '增长9%', do: 'confirm' },
      /found “增长8%” at the source, the review says “增长9%”/,
    ],
    ['no such figure', { id: 'a-2023@7', found: '长', do: 'drop' }, /no such figure/],
    ['an addition that is read', { id: 'a-2023@6', found: '增长8%', do: 'add' }, /is read already/],
    [
      'an addition without its place',
      { id: 'a-2023@1', found: '定', do: 'add', fields: {} },
      /needs source and sentence/,
    ],
    ['an unknown action', { id: 'a-2023@6', found: '增长8%', do: 'keep' as 'drop' }, /unknown action/],
  ])('fails on %s, naming file and entry', (_, review, message) => {
    const failing = () => reviewed(review);
    expect(failing).toThrow(ReviewError);
    expect(failing).toThrow(message);
    expect(failing).toThrow(`seeds/reviews/a-2023.json: entry 1 (${review.id})`);
  });

  it('file that is no list fails too', () => {
    expect(() => applyReviews('a-2023', readable, read, {})).toThrow('seeds/reviews/a-2023.json: not a list');
  });
});
