import { unitAt } from '../vocabulary/units/at';
import type { Span } from './readable';

/**
 * Numbers that a blank has cut: 36.5 9亿元, 1 7 00户, 18 .4%. Cleaning joins those of which only one reading is possible, as
 * holes of their own; of the others one blank stays, and this says where, so that no part of them states a value.
 */

/** A number that is still cut, as it stands in cleaned text. */
const PART = '\\d{1,12}(?:\\.\\d{1,6})?';
const CUT = `${PART}(?:,? ${PART}){1,8}`;
const CUT_NUMBERS = new RegExp(CUT, 'g');
const CUT_LISTED = new RegExp(`^\\s*(?:、|和|与|及)\\s*${CUT}`);
/** A cut number and what stands behind it; or before it, up to where the next statement begins. */
const FROM_CUT = /\d{1,12}(?:\.\d{1,6})?,? \d.*$/;
const TO_CUT = /^.*\d,? \d[^、,]*[、,]?/;

/** The numbers with a unit that are left cut in a cleaned text. */
export function cutNumbersIn(text: string): Span[] {
  const cut: Span[] = [];
  for (const { 0: number, index } of text.matchAll(CUT_NUMBERS)) {
    const end = index + number.length;
    if (text.charAt(end) === '%' || unitAt(text, end)) cut.push({ start: index, end });
  }
  return cut;
}

/** Whether a numeral of cleaned text is a part of a number that a blank has cut. */
export function isPartOfCut(text: string, { start, end }: Span): boolean {
  const before = text.charAt(start - 1);
  const behind = text.charAt(end);
  return (
    ((before === ' ' || before === '.') &&
      /\d(?:,? | \.)$/.test(text.slice(Math.max(0, start - 3), start))) ||
    ((behind === ' ' || behind === ',') && /^(?:,? | \.)\d/.test(text.slice(end, end + 3)))
  );
}

/** The words before a number that a blank has cut. */
export function beforeCut(words: string): string {
  return words.includes(' ') ? words.replace(FROM_CUT, '') : words;
}

/** The words behind a number that a blank has cut, from the next statement on. */
export function behindCut(words: string): string {
  return words.includes(' ') ? words.replace(TO_CUT, '') : words;
}

/** Whether the list goes on at `at` with a number that a blank has cut (增长7%、| 1 2%): which value is whose cannot be told. */
export function listsCut(text: string, at: number): boolean {
  return CUT_LISTED.test(text.slice(at, at + LONGEST_RUN));
}

/** Digits, points, commas and blanks that may make up one number. No number is longer. */
const RUN_BEFORE = /\d[\d., ]*$/;
const RUN = /^\d[\d., ]*/;
const LONGEST_RUN = 24;
const NUMBER = /^(?:\d{1,3}(?:,\d{3})+|0(?=\.)|[1-9]\d{0,8})(?:\.\d{1,6})?$/;
const YEAR = /^(?:19|20)\d\d$/;
/** Blanks beside the point, or before a comma: no two numbers stand so. */
const BESIDE_POINT = / ?\. ?| (?=,)/g;
/** Where the number of an item stands: 26. 5个样板墟. Whether 8 .3个 is one too cannot be told. */
const ITEM_STARTS = /(?:^|[。;:!])$/;
/** What a number follows in a sentence; behind a bracket or a stroke may stand one of a row. An ordinal is no value. */
const IN_PROSE = /(?:(?![第表图注])[\u4e00-\u9fff]|[、,])$/;
const PROSE_MARK = /[,;。]/;
/** Farther than this no mark of a sentence is sought. */
const NEAR = 80;

/**
 * Whether the blanks at `at` of a folded raw text cut a number of which only one reading is possible: the point stands
 * beside them, or they part digits in a sentence, with a unit behind, that are no year, range or row of a table.
 *
 *     财政收入完成 3.6 2亿元    3.62亿元
 *     增长 6 7%                6—7% with its dash lost, or 67%: left as it is
 *     2016 36.5亿元            left as it is
 */
export function isJoined(folded: string, at: number, isAsciiComma: (at: number) => boolean): boolean {
  const left = RUN_BEFORE.exec(folded.slice(Math.max(0, at - LONGEST_RUN), at))?.[0];
  if (left === undefined) return false;
  const start = at - left.length;
  const run = (RUN.exec(left + folded.slice(at, at + LONGEST_RUN)) as RegExpExecArray)[0].replace(
    /[., ]+$/,
    '',
  );
  const end = start + run.length;
  if (end <= at || / {3}|, /.test(run)) return false;
  for (let comma = run.indexOf(','); comma >= 0; comma = run.indexOf(',', comma + 1))
    if (!isAsciiComma(start + comma)) return false;
  const joined = run.replaceAll(' ', '');
  if (!NUMBER.test(joined)) return false;
  const before = folded
    .slice(Math.max(0, start - NEAR), start)
    .replace(/^[\s\S]*\n/, '')
    .trimEnd();
  const parts = run.replace(BESIDE_POINT, '.').split(/ +/);
  if (parts.length === 1) return !(/^\d{1,2} ?\./.test(run) && ITEM_STARTS.test(before));
  return isInSentence(before, folded.slice(end, end + NEAR)) && isOne(parts, joined, unitBehind(folded, end));
}

/** Whether numbers parted by blanks, with the unit behind them, are one and cannot be several. */
function isOne(
  [first = '', second, ...others]: readonly string[],
  joined: string,
  unit: string | undefined,
): boolean {
  if (unit === undefined) return false;
  // 到 202 1年
  if (unit === '年') return YEAR.test(joined);
  if (YEAR.test(first)) return false;
  // 增长6 6.5%, 10 12个: a range that has lost its dash; 增长10 2%: a number that has lost its point.
  const range = others.length === 0 && Number(second) > Number(first) && Number(second) <= 2 * Number(first);
  return !range && !(unit === '%' && Number(joined) > 100);
}

/** The unit behind a number and a word for a little more: 300多场次. */
function unitBehind(folded: string, end: number): string | undefined {
  const from = end + (/^ {0,2}[余多几]?/.exec(folded.slice(end, end + 4)) as RegExpExecArray)[0].length;
  return '%年'.includes(folded.charAt(from) || ' ') ? folded.charAt(from) : unitAt(folded, from);
}

/** 分别达|2 70 元, told by what stands before and behind; a row of a table has strokes, tabs, or no mark of a sentence. */
function isInSentence(before: string, near: string): boolean {
  const behind = near.replace(/\n[\s\S]*$/, '');
  if (!IN_PROSE.test(before) || /[|\t]/.test(before + behind)) return false;
  return PROSE_MARK.test(before) || PROSE_MARK.test(behind);
}
