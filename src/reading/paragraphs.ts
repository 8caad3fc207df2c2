import type { Span } from '../reports/readable';
import { Characters } from '../vocabulary/characters';
import { Ending, Opening } from '../vocabulary/edges';
import { around } from './spans';

/** A paragraph of readable text, with the headings above it. Offsets are those of `Readable.text`. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Outermost first: 三、突出融合发展…, 1.在平台合作上全面对接. */
  readonly section: readonly string[];
  /** True for a line that is nothing but a heading. */
  readonly heading: boolean;
}

/** A sentence with its closing mark. */
export interface Sentence {
  readonly start: number;
  readonly text: string;
}

/** Ranks of headings, outermost first; a line that is short and has no end of its own stands above them all. */
const RANKS = [
  new Opening(/^(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]{1,3}\s*、)/),
  new Opening(/^\([一二三四五六七八九十]{1,3}\)/),
  new Opening(/^(?:\d{1,2}\s*[.、](?!\d)|[一二三四五六七八九十]{1,2}是|——|--)/),
];
const RUN_IN = new Opening(
  /^(?:\([一二三四五六七八九十]{1,3}\)|\d{1,2}\s*[.、](?!\d)|[一二三四五六七八九十]{1,2}(?:、|是)|——|--|第[一二三四五六七八九十]+[,、])[^。:;!\d]{2,36}[。!:]/,
);
const CLOSES = new Ending(/[。！？!?;,:、]$/);
/** Lines above the first section: the report's own title, the meeting, the speaker. */
const FRONT =
  /工作报告|代表大会|会议上|各位(?:代表|委员)|人民政府.{0,4}[省市县区旗州]长|^[省市县区旗州]长|^\(?20\d\d年\d|^[-—\d\s]+$/;
/** What looks back on all that was said closes the lesser headings above it. */
const TURNS = new Opening(
  /^(?:(?:各位|同志)[^,!:。]{0,4}[,!:。]|一年来|五年来|过去(?:的)?(?:一|五)年|回顾(?:过去|20)|总结(?:过去|一年)|在(?:看到|肯定|总结)(?:成绩|成就)|这些成绩|成绩来之不易)/,
);
const LONGEST_TITLE = 30;
const LONGEST_HEADING = 50;

/** The paragraphs of a text; lines within `tables` are no headings. */
export function paragraphsOf(text: string, tables: readonly Span[] = []): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let above: string[] = [];
  /** True where the last heading has text under it. */
  let filled = false;
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, end);
    if (isRow(line)) {
      for (const cell of cellsOf(line)) {
        const words = line.slice(cell.start, cell.end);
        paragraphs.push({
          start: start + cell.start,
          end: start + cell.end,
          text: words,
          section: above,
          heading: false,
        });
      }
    } else if (line.trim() !== '') {
      const rank = RANKS.findIndex((pattern) => pattern.test(line));
      const heading =
        !(tables.length > 0 && around(tables, start + 1)) &&
        !CLOSES.test(line) &&
        line.length <= (rank >= 0 ? LONGEST_HEADING : LONGEST_TITLE) &&
        !/[。!]/.test(line);
      const title = heading ? line : rank >= 0 ? RUN_IN.exec(line)?.[0] : undefined;
      if (title !== undefined && !FRONT.test(title))
        above = [...above.slice(0, rank < 0 ? 0 : firstOfRank(above, rank)), title.replace(/[。:]$/, '')];
      else if (filled && TURNS.test(line)) above = above.slice(0, firstOfRank(above, 1));
      filled = !heading;
      paragraphs.push({ start, end, text: line, section: above, heading });
    }
    start = end + 1;
  }
  return paragraphs;
}

/** A row of a table, its cells parted by strokes: |3|公共教育|新增学位5万个。| */
function isRow(line: string): boolean {
  const stroke = line.indexOf('|');
  return stroke >= 0 && line.indexOf('|', stroke + 1) >= 0;
}

function cellsOf(line: string): readonly { readonly start: number; readonly end: number }[] {
  return [...line.matchAll(/[^|]*[^|\s][^|]*/g)].map(({ 0: cell, index }) => ({
    start: index,
    end: index + cell.length,
  }));
}

/** How many of the headings above stay when one of this rank comes. */
function firstOfRank(above: readonly string[], rank: number): number {
  const at = above.findIndex((title) => {
    const other = RANKS.findIndex((pattern) => pattern.test(title));
    return other >= rank;
  });
  return at < 0 ? above.length : at;
}

/** Sentences end at 。！？, also inside quotation marks that close right behind: …首战首胜。” */
export function sentencesOf(paragraph: Paragraph): Sentence[] {
  const { text } = paragraph;
  const sentences: Sentence[] = [];
  const ends = SENTENCE_ENDS.map((mark) => text.indexOf(mark));
  let start = 0;
  for (let last = nearest(ends); last >= 0; last = nearest(ends)) {
    while (BEHIND_END.has(text.charCodeAt(last + 1))) last += 1;
    sentences.push({ start: paragraph.start + start, text: text.slice(start, last + 1) });
    start = last + 1;
    for (let at = 0; at < ends.length; at += 1) {
      const end = ends[at] as number;
      if (end >= 0 && end < start) ends[at] = text.indexOf(SENTENCE_ENDS[at] as string, start);
    }
  }
  if (text.slice(start).trim() !== '')
    sentences.push({ start: paragraph.start + start, text: text.slice(start) });
  return sentences;
}

/** The least of several offsets, of which -1 says that there is none; -1 where there is none at all. */
function nearest(offsets: readonly number[]): number {
  let least = -1;
  for (const offset of offsets) if (offset >= 0 && (least < 0 || offset < least)) least = offset;
  return least;
}

/** Sought one by one: the engine finds a single character in a twentieth of the time of one among several. */
const SENTENCE_ENDS = ['。', '!', '?'];
const BEHIND_END = new Characters('”」』。!?！？)');
