import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { seedLibrary } from '../../src/cli/seeds';
import type { Figure } from '../../src/reading/figure';

/**
 * The figures of the five reports, one a line in the order of the text, as two readings made apart agree on them: no rule
 * that changes may change one unseen.
 */
const READ = readFileSync(new URL('second-reading.txt', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n');

const { figures } = seedLibrary();

/** `xiuzhou-2023@7527 target growth 6 % >= 2023 tier=base 地区生产总值`; a target in words has `words` for its number. */
function line(figure: Figure): string {
  const { id, kind, indicator, measure, value, max, unit, comparator, period } = figure;
  const { entity, scope, tier, perYear, from } = figure;
  const number = value === null ? 'words' : max === undefined ? value : `${value}—${max}`;
  const more = Object.entries({ entity, scope, tier, perYear, from: from?.value })
    .filter(([, said]) => said !== undefined)
    .map(([name, said]) => `${name}=${said}`);
  return [id, kind, measure, number, unit || '-', comparator, period, ...more, indicator].join(' ');
}

describe('the bundled figures', () => {
  it('are those that two readings agree on', () => {
    expect(figures.map(line)).toEqual(READ);
  });

  it.each([
    ['another bound', { comparator: '<' }],
    ['another time', { period: '2026H1' }],
    ['another scope', { scope: '大口径' }],
    ['no number', { value: null }],
  ] as const)('would not be with %s', (_name, spoiled) => {
    for (const figure of figures.filter(({ value }) => value !== null)) {
      expect(READ).not.toContain(line({ ...figure, ...spoiled }));
    }
  });
});
