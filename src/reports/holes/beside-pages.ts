import type { Line } from '../lines';
import type { Marks } from '../marks';

/** What stands beside page numbers in a text copied from its pages; `pages` are the lines that are page numbers. */
export function markBesidePages(marks: Marks, lines: readonly Line[], pages: readonly number[]): void {
  markTitles(marks, lines, pages);
  markNotes(marks, lines, pages);
}

const LEAST_PAGES = 3;
const LONGEST_TITLE = 40;

/** The title that stands at the head or the foot of every page: the same line beside a page number, again and again. */
function markTitles(marks: Marks, lines: readonly Line[], pages: readonly number[]): void {
  if (pages.length < LEAST_PAGES) return;
  const beside = pages.flatMap((page) => [
    neighbour(marks, lines, page, -1),
    neighbour(marks, lines, page, 1),
  ]);
  const counts = new Map<string, number>();
  for (const at of beside) {
    const text = textOf(marks, lines, at);
    if (text !== '' && text.length <= LONGEST_TITLE && !/[。；;，,]$/.test(text))
      counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  for (const at of beside) {
    if ((counts.get(textOf(marks, lines, at)) ?? 0) >= LEAST_PAGES) marks.add(lines[at] as Line, 'page');
  }
}

const LONGEST_NOTES = 12;
/** `[3] 三大工程：指……` at the foot of a page. */
const NOTE =
  /^(?:[[［〔]\s*\d{1,3}\s*[\]］〕][^。]{2,40}?(?:[:：]|是指|指|即)|[①-⑳][^。]{2,40}?[:：]?(?:是指|指|即))/;

/** Notes that stand above a page number, in the middle of a sentence of the report. */
function markNotes(marks: Marks, lines: readonly Line[], pages: readonly number[]): void {
  for (const page of pages) {
    let first = -1;
    for (let at = page - 1; at >= 0 && at >= page - LONGEST_NOTES; at -= 1)
      if (NOTE.test(textOf(marks, lines, at))) first = at;
    if (first < 0) continue;
    for (let at = first; at < page; at += 1) marks.add(lines[at] as Line, 'footnote');
  }
}

/** Index of the next line with text on one side of a line; -1 for none near. */
function neighbour(marks: Marks, lines: readonly Line[], from: number, step: 1 | -1): number {
  for (let at = from + step; at >= 0 && at < lines.length && Math.abs(at - from) <= 3; at += step)
    if (textOf(marks, lines, at) !== '') return at;
  return -1;
}

function textOf(marks: Marks, lines: readonly Line[], at: number): string {
  const line = lines[at];
  return line && line.end - line.start <= 200 ? marks.readable(line).trim() : '';
}
