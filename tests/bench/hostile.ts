import { readByRule } from '../../src/library/own/by-rule';
import { GIVEN } from './reading';
import type { Table } from './table';
import type { Text } from './texts';
import { megabytes } from './texts';
import { once } from './timing';

const MEGABYTE = 1_000_000;
/** Characters of real text that the endless line repeats. */
const ENDLESS = 20_000;
/** Each text starts at a sixteenth of a megabyte and doubles to two, or until one reading takes this long. */
const LONGEST_MS = 8_000;

/** Inputs that make careless readers slow. A megabyte of each, and twice that, must take twice as long at most by a tenth. */
export function benchHostile(texts: readonly Text[]): Table[] {
  const cases = casesOf(texts);
  return [
    {
      title: 'Hostile input',
      about:
        'Text doubled from 1/16 to 2 MB of UTF-8. Growth: time of the last size over that of the size before, the fastest of 4 runs; at most 2.2. A text that takes too long stops early.',
      columns: ['a text of', 'MB', 'ms', 'ms a MB', 'growth 1× → 2×'],
      rows: Object.entries(cases).map(([name, make]) => rowOf(name, make)),
    },
  ];
}

function rowOf(name: string, make: (bytes: number) => string): (string | number)[] {
  let before = Number.NaN;
  let time = Number.NaN;
  let size = 0;
  for (let bytes = MEGABYTE / 16; bytes <= 2 * MEGABYTE; bytes *= 2) {
    const text = make(bytes);
    size = megabytes(text);
    before = time;
    try {
      time = timeOf(text);
    } catch (error) {
      return [name, size, String(error), '', ''];
    }
    if (time > LONGEST_MS) break;
  }
  return [name, size, time, time / size, time / before];
}

function timeOf(text: string): number {
  const read = () => {
    // What the runs before left is not swept at the cost of this one.
    globalThis.gc?.();
    return once(() => readByRule(text, GIVEN).figures);
  };
  const first = read();
  return first > LONGEST_MS / 3 ? first : Math.min(first, read(), read(), read());
}

function casesOf(texts: readonly Text[]): Record<string, (bytes: number) => string> {
  const endless = texts
    .map(({ raw }) => raw.replace(/[。！？!?；;：:\s]/g, '，'))
    .join('')
    .slice(0, ENDLESS);
  return {
    digits: repeated('1234567890'),
    '、': repeated('、'),
    亿: repeated('亿'),
    spaces: repeated(' '),
    'line breaks': repeated('\n'),
    'nested brackets': (bytes) => '('.repeat(bytes / 2) + ')'.repeat(bytes / 2),
    'nested brackets around values': (bytes) => '(增长8%'.repeat(bytes / 14) + ')'.repeat(bytes / 14),
    'opening brackets': repeated('（'),
    'opening quotes': repeated('“'),
    'one repeated clause': repeated('固定资产投资增长8%，'),
    'one repeated list': repeated('固定资产投资8%、'),
    'one repeated sentence': repeated('固定资产投资增长8%。'),
    'one repeated line': repeated('固定资产投资增长8%\n'),
    'footnote marks': repeated('投资”1'),
    'starts of changes': repeated('从15%、'),
    'starts without an end': repeated('从1元、'),
    'nouns behind values without a stop': repeated('新增企业5家和地区'),
    thresholds: repeated('10亿元以上'),
    'subjects without a value': repeated('城乡居民和'),
    'pages of how many': repeated('1 / 999\n'),
    'what is doubled without a stop': (bytes) => `${repeated('投资1个')(bytes - 9)}翻番。`,
    'one line without a stop': (bytes) => repeated(endless)(bytes),
  };
}

/** A text of so many bytes, made of one piece. */
function repeated(piece: string): (bytes: number) => string {
  const size = Buffer.byteLength(piece);
  return (bytes) =>
    size > bytes
      ? piece.slice(0, Math.floor((piece.length * bytes) / size))
      : piece.repeat(Math.floor(bytes / size));
}
