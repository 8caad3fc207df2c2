import type { Span } from './readable';

/** One line of a raw file: its characters, and the separator that ends it (`start` to `end` excludes it). */
export interface Line extends Span {
  /** Offset at which the next line starts. */
  readonly next: number;
}

/** A page saved as data keeps its line breaks as the four characters `\r\n`; between the pages of a PDF stands a form feed. */
const SEPARATOR = /\r\n|\n|\r|(?:\\r)?\\n|\u2028|\f|<br\s{0,2}\/?>|<\/(?:p|div|tr|li|h[1-6])>/g;

/** The lines of a raw text, in order; together with their separators they cover it. */
export function linesOf(raw: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  SEPARATOR.lastIndex = 0;
  // No match is made for a line: of a text with little else than line breaks those would be most of what is kept.
  while (SEPARATOR.test(raw)) {
    const next = SEPARATOR.lastIndex;
    lines.push({ start, end: startOfSeparator(raw, start, next), next });
    start = next;
  }
  lines.push({ start, end: raw.length, next: raw.length });
  return lines;
}

/** Where the separator begins that ends at `next`, in or behind a line that starts at `start`. */
function startOfSeparator(raw: string, start: number, next: number): number {
  const last = raw.charAt(next - 1);
  if (last === '>') return raw.lastIndexOf('<', next - 1);
  if (last === 'n') return raw.startsWith('\\r', next - 4) && next - 4 >= start ? next - 4 : next - 2;
  return last === '\n' && next - 2 >= start && raw.charAt(next - 2) === '\r' ? next - 2 : next - 1;
}

/** The line without the blanks at its ends. */
export function trimmed(raw: string, line: Span): Span {
  let { start, end } = line;
  while (start < end && isBlank(raw.charCodeAt(start))) start += 1;
  while (end > start && isBlank(raw.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}

/** Space, tab, no-break space, ideographic space, and what has no width. */
export function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0xa0 || code === 0x3000 || hasNoWidth(code);
}

/** Zero-width space and joiners, marks of direction, byte order mark. */
export function hasNoWidth(code: number): boolean {
  return (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff;
}
