import { parseNumeral } from '../vocabulary/numerals';
import type { Paragraph } from './paragraphs';

/**
 * The term of a government: the first report of a new one looks back on the year and on all the years of the term that ends,
 * mostly five, and says only in its first words which of them a passage is about.
 */

const NEW_TERM = /代表大会第?一次会议/;
const TERM_REVIEWED = /(?:过去(?:的)?|本届政府)[四五六456]年/;

/** How many years the term had that ends, for the first report of a new one; `front` are its first words. */
export function yearsOfTerm(
  paragraphs: readonly Paragraph[],
  front: string,
  year: number,
): number | undefined {
  const first =
    NEW_TERM.test(front) || paragraphs.some(({ heading, text }) => heading && TERM_REVIEWED.test(text));
  if (!first) return undefined;
  for (const { heading, text } of paragraphs) {
    const years = heading ? yearsBehind(text) : (termBehind(text) ?? yearsSince(text, year));
    if (years) return years;
  }
  return 5;
}

/** 2018年以来,…, in the report of 2022. */
function yearsSince(text: string, year: number): number | undefined {
  const years = year - Number(/^(20\d\d)年以来,/.exec(text)?.[1] ?? NaN);
  return years >= 4 && years <= 6 ? years : undefined;
}

/** How many years words look back on: 过去四年, 五年来, 这六年. */
export function yearsBehind(text: string): number | undefined {
  const found = /(?:过去的?|这)([四五六456])年|(?<![\d第])([四五六456])年(?:来|间|里|工作|主要工作)/.exec(
    text,
  );
  return parseNumeral(found?.[1] ?? found?.[2] ?? '');
}

/** Years at the start of a clause: 五年来,…; 过去四年,是…; 这五年,我们…. */
const YEARS_OPEN =
  /(?:^|[,。!:;—])(?:回[望顾首]|总结)?(?:这|过去的?)?(?:极?不平凡的)?([四五六456])年(?:来|间|里)?(?=[,是的:]|我们|在)/;
/** 本届政府任期届满; 市十六届人大一次会议以来. */
const TERM_OPENS =
  /(?:^|[,。!:;])本届[省市州县区]?(?:人民)?政府[^。]{0,14}(?:任期|以来|履职)|届人大一次会议以来|届人民政府[^。,]{0,10}以来/;
/** ——这是杭州强化创新驱动、激发澎湃动能的五年. */
const YEARS_OF = /^[—-]*这是[^。]{2,40}的([四五六456])年/;
const OF_THE_YEAR = /^(?:一年来|过去一年|过去的一年|刚刚过去的)/;
const LONGEST_OPENING = 110;

/** How many years a paragraph looks back on from its first words on; undefined where it does not say so. */
export function termBehind(text: string): number | undefined {
  const opening = text.slice(0, LONGEST_OPENING).replace(/^各位[^,!:。]{0,4}[,!:。]\s*/, '');
  if (OF_THE_YEAR.test(opening)) return undefined;
  const counted = (YEARS_OPEN.exec(opening) ?? YEARS_OF.exec(opening))?.[1];
  if (counted !== undefined) return parseNumeral(counted);
  return TERM_OPENS.test(opening) ? (parseNumeral(/([四五六])年/.exec(opening)?.[1] ?? '') ?? 5) : undefined;
}
