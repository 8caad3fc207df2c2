import { scaled, timesRatio } from './decimals';

/**
 * Numerals, exactly.
 * Text is taken folded (`fold`): ASCII digits, commas and points.
 */
export interface Numeral {
  readonly value: number;
  /** Offset after its last character. */
  readonly end: number;
  /** 907.5 · 三百 · 三分之二. */
  readonly form: 'arabic' | 'chinese' | 'fraction';
}

/**
 * The numeral that starts at `at`, or undefined. A closing 万, 亿 or 万亿 is left to the unit (三十万亩 is 30 万亩), unless
 * digits follow it (三万五千亩 is 35000 亩) or a greater one stands before it (一亿两千万).
 */
export function numeralAt(text: string, at: number): Numeral | undefined {
  return arabicAt(text, at) ?? chineseAt(text, at);
}

/**
 * The value of a text that is one numeral: 1,234.5 · 一千零五 · 百亿 · 2000万 · 三分之二 · 2/3 · 半. Full width is taken too.
 * Undefined for anything else.
 */
export function parseNumeral(text: string): number | undefined {
  // Most are plain.
  if (PLAIN.test(text)) return Number(text);
  const trimmed = text
    .trim()
    .replace(/[０-９．，]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
  const sign = /^[-−]/.test(trimmed) ? -1 : 1;
  const plain = sign < 0 ? trimmed.slice(1) : trimmed;
  const slash = /^(\d+)\/(\d+)$/.exec(plain);
  if (slash) return quotient(sign * Number(slash[1]), Number(slash[2]));
  const numeral = numeralAt(plain, 0);
  if (!numeral) return undefined;
  const scale = SCALES.get(plain.slice(numeral.end));
  return scale === undefined ? undefined : sign * scaled(numeral.value, scale);
}

const PLAIN = /^\d+(?:\.\d+)?$/;

/** What may close a numeral, and its power of ten. */
const SCALES = new Map([
  ['', 0],
  ['百', 2],
  ['千', 3],
  ['万', 4],
  ['百万', 6],
  ['千万', 7],
  ['亿', 8],
  ['百亿', 10],
  ['千亿', 11],
  ['万亿', 12],
]);

function quotient(numerator: number, denominator: number): number | undefined {
  return denominator === 0 ? undefined : numerator / denominator;
}

// 1,234.5 · 0.97 · 2023; a comma only before exactly three digits, a point only before a digit.
const ARABIC = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/y;

function arabicAt(text: string, at: number): Numeral | undefined {
  ARABIC.lastIndex = at;
  const found = ARABIC.exec(text)?.[0];
  if (!found) return undefined;
  return { value: Number(found.replaceAll(',', '')), end: at + found.length, form: 'arabic' };
}

const DIGITS = '零一二三四五六七八九';
const DIGIT = new Map<string, number>([
  ...[...DIGITS].map((char, digit) => [char, digit] as const),
  ['〇', 0],
  ['○', 0],
  ['两', 2],
  ['廿', 20],
  ['卅', 30],
]);
const STEP = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);

const CHINESE = /[零〇○一二两三四五六七八九十百千万亿廿卅]+/y;
const FRACTION = /([一二两三四五六七八九十百千万]+)分之([一二两三四五六七八九十百千万零点]+)/y;

function chineseAt(text: string, at: number): Numeral | undefined {
  if (text[at] === '半') return { value: 0.5, end: at + 1, form: 'chinese' };
  FRACTION.lastIndex = at;
  const fraction = FRACTION.exec(text);
  if (fraction) {
    const denominator = wholeOf(fraction[1] as string);
    const numerator = decimalWords(fraction[2] as string);
    if (denominator && numerator !== undefined) {
      return { value: timesRatio(numerator, 1, denominator), end: FRACTION.lastIndex, form: 'fraction' };
    }
  }
  CHINESE.lastIndex = at;
  const run = CHINESE.exec(text)?.[0];
  if (!run) return undefined;
  const words = /[万亿].*[^万亿].*[万亿]$/.test(run) ? run : run.replace(/(?:万亿|万|亿)$/, '');
  let value = wholeOf(words);
  let end = at + words.length;
  if (value === undefined) return undefined;
  // 三点五, but not 三点 before anything else.
  const point = /^点[零一二三四五六七八九]+(?![十百千万亿])/.exec(text.slice(end, end + 12));
  if (point && words === run) {
    value = decimalWords(words + point[0]);
    end += point[0].length;
    if (value === undefined) return undefined;
  }
  return { value, end, form: 'chinese' };
}

function decimalWords(words: string): number | undefined {
  const [whole = '', fraction] = words.split('点');
  const value = wholeOf(whole);
  if (value === undefined || fraction === undefined) return value;
  const digits = [...fraction].map((char) => DIGIT.get(char));
  if (digits.length === 0 || digits.some((digit) => digit === undefined)) return undefined;
  return Number(`${value}.${digits.join('')}`);
}

/** 二十 → 20, 一千零五 → 1005, 三万五千 → 35000, 百亿 → 10000000000, 二〇二三 → 2023; undefined for 十四五. */
function wholeOf(words: string): number | undefined {
  if (/^[一二三四五六七八九][零〇○一二三四五六七八九]{3}$/.test(words)) {
    return Number([...words].map((char) => DIGIT.get(char)).join(''));
  }
  const cut = words.lastIndexOf('亿');
  if (cut >= 0) return joined(words.slice(0, cut), words.slice(cut + 1), 1e8, withTenThousands);
  return withTenThousands(words);
}

function withTenThousands(words: string): number | undefined {
  const cut = words.lastIndexOf('万');
  if (cut < 0) return belowTenThousand(words);
  return joined(words.slice(0, cut), words.slice(cut + 1), 1e4, belowTenThousand);
}

function joined(
  high: string,
  low: string,
  scale: number,
  read: (words: string) => number | undefined,
): number | undefined {
  const before = high === '' ? 1 : read(high);
  const after = low === '' ? 0 : read(low.replace(/^零/, ''));
  if (before === undefined || after === undefined || after >= scale) return undefined;
  return before * scale + after;
}

function belowTenThousand(words: string): number | undefined {
  let total = 0;
  let digit: number | undefined;
  let lastStep = 10000;
  for (const char of words) {
    const step = STEP.get(char);
    if (step === undefined) {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = DIGIT.get(char);
      if (digit === undefined) return undefined;
      continue;
    }
    if (step >= lastStep || (digit === 0 && step !== 10)) return undefined;
    total += (digit || 1) * step;
    lastStep = step;
    digit = undefined;
  }
  if (digit !== undefined && digit >= 10 && words.length > 1 && total > 0) return undefined;
  return words === '' ? undefined : total + (digit ?? 0);
}
