import dictionary from 'opencc-js/dict/TSCharacters';
import { describe, expect, it } from 'vitest';
import { traditionalPairs } from '../../src/vocabulary/fold/traditional';

/** One UTF-16 unit to one. */
const PAIRS = dictionary
  .split('|')
  .map((pair) => pair.split(' ') as [string, string])
  .filter(([from, to]) => from.length === 1 && to.length === 1)
  .sort(([left], [right]) => left.charCodeAt(0) - right.charCodeAt(0));

/** `gap.offset` in base 36 for each pair: how far from the Traditional character before, how far to the Simplified one. */
function compact(): string {
  let last = 0;
  const steps = PAIRS.map(([from, to]) => {
    const gap = from.charCodeAt(0) - last;
    last = from.charCodeAt(0);
    return `${gap.toString(36)}.${(to.charCodeAt(0) - last).toString(36)}`;
  });
  const lines = [''];
  for (const step of steps) {
    const line = lines.at(-1) as string;
    if (line.length + step.length < 110) lines[lines.length - 1] = line ? `${line} ${step}` : step;
    else lines.push(step);
  }
  return lines.join('\n');
}

describe('the table of Traditional characters', () => {
  it('is the one of OpenCC, as far as one unit stands for one', async () => {
    const file = `/**
 * Traditional → Simplified characters of OpenCC (Apache-2.0), those of one UTF-16 unit. Made from the TSCharacters of opencc-js by
 * tests/vocabulary/traditional.test.ts; \`vitest -u\` makes it anew. For each, in order: how far it stands from the one before,
 * and how far from it stands its Simplified, in base 36.
 */
const STEPS = \`
${compact()}
\`;

/** Pairs of UTF-16 units, Traditional and Simplified. */
export function* traditionalPairs(): Generator<readonly [from: number, to: number]> {
  let from = 0;
  for (const step of STEPS.trim().split(/\\s/)) {
    const [gap = '', offset = ''] = step.split('.');
    from += Number.parseInt(gap, 36);
    yield [from, from + Number.parseInt(offset, 36)];
  }
}
`;
    await expect(file).toMatchFileSnapshot('../../src/vocabulary/fold/traditional.ts');
  });

  it('reads back what it was made from', () => {
    expect([...traditionalPairs()]).toEqual(
      PAIRS.map(([from, to]) => [from.charCodeAt(0), to.charCodeAt(0)]),
    );
  });
});
