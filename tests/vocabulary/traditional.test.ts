import dictionary from 'opencc-js/dict/TSCharacters';
import { describe, expect, it } from 'vitest';
import { eachTraditional } from '../../src/vocabulary/fold/traditional';

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

/** Takes each pair of UTF-16 units, Traditional and Simplified. Digit by digit: every start of the program waits for it. */
export function eachTraditional(take: (from: number, to: number) => void): void {
  let from = 0;
  let number = 0;
  let sign = 1;
  for (let at = 1; at < STEPS.length; at++) {
    const char = STEPS.charCodeAt(at);
    if (char >= 0x61) number = number * 36 + char - 0x57;
    else if (char >= 0x30) number = number * 36 + char - 0x30;
    else if (char === MINUS) sign = -1;
    else if (char === POINT) {
      from += number;
      number = 0;
    } else {
      take(from, from + sign * number);
      number = 0;
      sign = 1;
    }
  }
}

const MINUS = 0x2d;
const POINT = 0x2e;
`;
    await expect(file).toMatchFileSnapshot('../../src/vocabulary/fold/traditional.ts');
  });

  it('reads back what it was made from', () => {
    const read: [number, number][] = [];
    eachTraditional((from, to) => read.push([from, to]));
    expect(read).toEqual(PAIRS.map(([from, to]) => [from.charCodeAt(0), to.charCodeAt(0)]));
  });
});
