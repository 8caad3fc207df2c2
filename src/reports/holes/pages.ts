import type { Line } from '../lines';
import type { Marks } from '../marks';
import { markBesidePages } from './beside-pages';

/** `- 12 -`, `— 1 —`, `第 3 页`, a line with nothing but a small number. */
const PAGE_LINE =
  /^\s*(?:[-–—―－·•~]\s*\d{1,3}\s*[-–—―－·•~]|第\s*\d{1,3}\s*页(?:\s*[,，/]?\s*共\s*\d{1,3}\s*页)?|(?:共\s*\d{1,3}\s*页\s*)第\s*\d{1,3}\s*页|\d{1,3})\s*$/;
/** `3 / 20`: of how many. */
const PAGE_OF = /^\s*(\d{1,3})\s*\/\s*(\d{1,3})\s*$/;
const PAGE_INLINE = /[(（]\s*第\s*\d+\s*\/\s*\d+\s*页\s*[)）]/g;

export function isPageLine(text: string): boolean {
  return PAGE_LINE.test(text);
}

/** Page numbers, running titles and notes of pages. Runs after the watermarks, which may be glued to them: `- 12 -大牛工程师`. */
export function markPages(marks: Marks, lines: readonly Line[]): void {
  const { raw } = marks;
  const pages: number[] = [];
  const counted = new Map<string, number[]>();
  for (const [index, line] of lines.entries()) {
    if (line.end === line.start || line.end - line.start > 60) continue;
    const text = marks.readable(line);
    const of = text.includes('/') ? PAGE_OF.exec(text)?.[2] : undefined;
    if (of) {
      const at = counted.get(of);
      if (at) at.push(index);
      else counted.set(of, [index]);
    }
    if (text === '' || !PAGE_LINE.test(text)) continue;
    pages.push(index);
  }
  // Alone, 2/3 is a share.
  for (const [of, at] of counted) if (at.length >= LEAST_PAGES && at.length <= Number(of)) pages.push(...at);
  for (const index of pages.sort((a, b) => a - b)) marks.add(lines[index] as Line, 'page');
  markBesidePages(marks, lines, pages);
  for (const match of raw.matchAll(PAGE_INLINE)) {
    marks.add({ start: match.index, end: match.index + match[0].length }, 'page');
  }
  markRunningTitles(marks, lines);
}

/** Lines looked at from either edge of a page: a title and a number. */
const EDGE = 2;
const LONGEST_TITLE = 60;
const LEAST_PAGES = 3;

/**
 * What stands at the edge of one page after another, but for its number, where form feeds tell the pages.
 *
 *     高唐县人民政府工作报告 · 3
 *     ^^^^^^^^^^^^^^^^^^^^^^^^ on 14 of 15 pages; left and right pages may have one each
 */
function markRunningTitles(marks: Marks, lines: readonly Line[]): void {
  if (!marks.raw.includes('\f')) return;
  const pages = pagesOf(marks.raw, lines);
  if (pages.length < LEAST_PAGES) return;
  const edges = pages.flatMap((page) => {
    const written = page.filter((line) => marks.raw.slice(line.start, line.end).trim() !== '');
    return [...new Set([...written.slice(0, EDGE), ...written.slice(-EDGE)])];
  });
  const nameOf = (line: Line) => marks.raw.slice(line.start, line.end).replace(/\d+|\s+/g, '');
  const counts = new Map<string, number>();
  for (const line of edges) counts.set(nameOf(line), (counts.get(nameOf(line)) ?? 0) + 1);
  for (const line of edges) {
    const count = counts.get(nameOf(line)) ?? 0;
    if (line.end - line.start > LONGEST_TITLE || count < LEAST_PAGES || count * 5 < pages.length * 2)
      continue;
    marks.add(line, 'page');
  }
}

function pagesOf(raw: string, lines: readonly Line[]): Line[][] {
  const pages: Line[][] = [[]];
  for (const line of lines) {
    pages.at(-1)?.push(line);
    if (raw.slice(line.end, line.next) === '\f') pages.push([]);
  }
  return pages;
}
