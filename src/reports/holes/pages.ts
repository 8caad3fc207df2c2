import type { Line } from '../lines';
import type { Marks } from '../marks';

/** `- 12 -`, `— 1 —`, `第 3 页`, a line with nothing but a small number. */
const PAGE_LINE =
  /^\s*(?:[-–—―－]\s*\d{1,3}\s*[-–—―－]|第\s*\d{1,3}\s*页(?:[,，]?\s*共\s*\d{1,3}\s*页)?|\d{1,3})\s*$/;
const PAGE_INLINE = /[(（]\s*第\s*\d+\s*\/\s*\d+\s*页\s*[)）]/g;

/** Page numbers. Runs after the watermarks, which may be glued to them: `- 12 -大牛工程师`. */
export function markPages(marks: Marks, lines: readonly Line[]): void {
  const { raw } = marks;
  for (const line of lines) {
    if (line.end - line.start > 60) continue;
    const text = marks.readable(line);
    if (text !== '' && PAGE_LINE.test(text)) marks.add(line, 'page');
  }
  for (const match of raw.matchAll(PAGE_INLINE)) {
    marks.add({ start: match.index, end: match.index + match[0].length }, 'page');
  }
}
