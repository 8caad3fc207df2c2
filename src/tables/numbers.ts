import type { Comparator, Figure } from '../reading/figure';
import { COMPARATORS_AFTER, COMPARATORS_BEFORE } from '../vocabulary/commitment';
import { fold } from '../vocabulary/fold';
import { convert, unitKind } from '../vocabulary/units';
import type { TableRequest } from './request';

/** A figure's number as a table shows it. */
export interface Shown {
  readonly figure: Figure;
  /** Null for a target in words. */
  readonly value: number | null;
  readonly max?: number;
  /** The unit that value and max are in. */
  readonly unit: string;
  readonly decimals: number;
  /** Number format of a fraction, where the report writes one: `?/?` for 2/3. */
  readonly fraction?: string;
  readonly bound: BoundWords;
}

/** What stands before and after a bounded number: 超, 以上. Both empty for an exact one. */
export interface BoundWords {
  readonly before: string;
  readonly after: string;
  /** True for a fall (下降20%以上), whose words speak of its size: -20 is shown as 下降20以上. */
  readonly fall: boolean;
}

/** The figure in the unit it is stated in, or, for amounts in yuan, in the unit asked for. */
export function shown(figure: Figure, money?: TableRequest['money']): Shown {
  const isYuan = unitKind(figure.unit)?.kind === 'money:CNY';
  return shownIn(figure, isYuan && money ? money : figure.unit) ?? stated(figure);
}

/** The figure in another unit of its kind; undefined where it is of another. */
export function shownIn(figure: Figure, unit: string): Shown | undefined {
  if (figure.value === null || unit === figure.unit) return stated(figure);
  const value = convert(figure.value, figure.unit, unit);
  const max = figure.max === undefined ? undefined : convert(figure.max, figure.unit, unit);
  if (value === undefined) return undefined;
  const decimals = Math.max(decimalsOf(value), max === undefined ? 0 : decimalsOf(max));
  return { figure, value, ...(max === undefined ? {} : { max }), unit, decimals, bound: boundWords(figure) };
}

function stated(figure: Figure): Shown {
  const { value, max, unit } = figure;
  const numbers = [value, max].filter((number) => number !== null && number !== undefined);
  const decimals = Math.max(0, ...numbers.map((number) => statedDecimals(number, figure.words)));
  const fraction = value === null ? undefined : fractionFormat(value, figure.words);
  return {
    figure,
    value,
    ...(max === undefined ? {} : { max }),
    unit,
    decimals: fraction ? 0 : decimals,
    ...(fraction ? { fraction } : {}),
    bound: boundWords(figure),
  };
}

/** 6%以上 · 突破4万元 · 4.5%—5% · 下降20%以上 · 与经济增长基本同步: what a target says, in one short text. */
export function statedText(figure: Figure, money?: TableRequest['money']): string {
  const { value, max, unit, decimals, bound } = shown(figure, money);
  if (value === null) return figure.words;
  if (max !== undefined) return `${value.toFixed(decimals)}—${max.toFixed(decimals)}${unit}`;
  const size = (bound.fall ? Math.abs(value) : value).toFixed(decimals);
  return `${bound.fall ? '下降' : ''}${bound.before}${size}${unit}${bound.after}`;
}

const SIGNS: Readonly<Record<Comparator, string>> = {
  '=': '',
  '>=': '≥',
  '>': '>',
  '<=': '≤',
  '<': '<',
  '~': '≈',
};
const TURNED: Readonly<Record<Comparator, Comparator>> = {
  '=': '=',
  '>=': '<=',
  '>': '<',
  '<=': '>=',
  '<': '>',
  '~': '~',
};

/** The words of the report that bound the number, Simplified; a sign where the expression has none. */
export function boundWords(figure: Figure): BoundWords {
  const { comparator, value, measure } = figure;
  if (comparator === '=' || value === null) return { before: '', after: '', fall: false };
  const [head, tail] = aroundNumber(fold(figure.words), Math.abs(value));
  if (measure === 'growth' && value < 0 && comparator !== '~') {
    const words = wordsFor(TURNED[comparator], head, tail);
    if (words) return { ...words, fall: true };
  }
  return { ...(wordsFor(comparator, head, tail) ?? { before: SIGNS[comparator], after: '' }), fall: false };
}

function wordsFor(
  sign: Comparator,
  head: string,
  tail: string,
): { before: string; after: string } | undefined {
  const isWord = ([words, of]: readonly [string, string]) => of === sign && /\p{Script=Han}/u.test(words);
  const after = COMPARATORS_AFTER.find((one) => isWord(one) && tail.includes(one[0]));
  if (after) return { before: '', after: after[0] };
  const before = COMPARATORS_BEFORE.find((one) => isWord(one) && head.includes(one[0]));
  return before ? { before: before[0], after: '' } : undefined;
}

// 从15%提升到25%以上
//           head^^ tail
function aroundNumber(words: string, size: number): [head: string, tail: string] {
  const numerals = [...words.matchAll(/\d+(?:,\d{3})*(?:\.\d+)?/g)];
  const at = numerals.findIndex((numeral) => Number(numeral[0].replaceAll(',', '')) === size);
  const numeral = numerals[at];
  if (!numeral) return [words, words];
  const previous = numerals[at - 1];
  const start = previous ? previous.index + previous[0].length : 0;
  const end = numeral.index + numeral[0].length;
  return [words.slice(start, numeral.index), words.slice(end, numerals[at + 1]?.index)];
}

// 占全市规上产值比重2/3以上 → ?/?
function fractionFormat(value: number, words: string): string | undefined {
  for (const [, over = '', under = ''] of fold(words).matchAll(/(\d+)\/(\d+)/g)) {
    const isIt = Math.abs(Number(over) / Number(under) - Math.abs(value)) < 0.0001;
    if (isIt) return `${'?'.repeat(over.length)}/${'?'.repeat(under.length)}`;
  }
  return undefined;
}

/** As many decimals as the report writes (3.0%), or as the number needs, four at most. */
function statedDecimals(value: number, words: string): number {
  const written = (fold(words).match(/\d+(?:\.\d+)?/g) ?? []).filter(
    (numeral) => Number(numeral) === Math.abs(value),
  );
  return Math.max(
    Math.min(decimalsOf(value), 4),
    ...written.map((numeral) => numeral.split('.')[1]?.length ?? 0),
  );
}

function decimalsOf(value: number): number {
  const text = String(value);
  return text.includes('e') ? 0 : (text.split('.')[1]?.length ?? 0);
}
