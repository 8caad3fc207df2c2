import { asksNeighbours, fold } from '../vocabulary/fold';
import { markBreaks } from './holes/breaks';
import { markFootnotes } from './holes/footnotes';
import { markFurniture } from './holes/furniture';
import { markMarkup } from './holes/markup';
import { markPages } from './holes/pages';
import { markReadings } from './holes/readings';
import { markSpaces } from './holes/spaces';
import { markWatermarks } from './holes/watermarks';
import { linesOf } from './lines';
import { Marks } from './marks';
import type { Readable, Span } from './readable';
import { withReferences } from './references';

/**
 * What of a raw text is the report. Nothing is rewritten: each step marks holes, and what remains is read, in place.
 * Takes the raw text as received; time linear in its length.
 */
export function clean(received: string): Readable {
  const raw = withReferences(received);
  // Holes are found in the folded text, character for character the same: 第1頁 is a page number as 第1页 is.
  const folded = fold(raw);
  const lines = linesOf(folded);
  const marks = new Marks(folded);
  markFurniture(marks, lines);
  markReadings(marks);
  markMarkup(marks, lines);
  markWatermarks(marks, lines);
  markPages(marks, lines);
  markFootnotes(marks);
  markSpaces(marks, (at) => raw.charAt(at) === ',');
  const paragraphEnds = markBreaks(marks, lines);
  return view(raw, marks, paragraphEnds);
}

function view(raw: string, marks: Marks, paragraphEnds: readonly number[]): Readable {
  const holes = marks.holes();
  const at = new Int32Array(raw.length + 1);
  const kept: Span[] = [];
  let length = 0;
  let next = 0;
  const keep = (start: number, end: number): void => {
    if (end <= start) return;
    kept.push({ start, end });
    // A variable of its own: one that functions share is written to memory each time.
    let next = length;
    for (let offset = start; offset < end; offset += 1) at[next++] = offset;
    length = next;
  };
  /** Keeps a stretch without holes, up to the ends of paragraphs in it. */
  const keepTo = (start: number, end: number): void => {
    let from = start;
    for (let stop = paragraphEnds[next]; stop !== undefined && stop < end; stop = paragraphEnds[next]) {
      keep(from, stop);
      kept.push(PARAGRAPH_END);
      at[length++] = stop;
      from = Math.max(from, stop + 1);
      next += 1;
    }
    keep(from, end);
  };
  let from = 0;
  for (const hole of holes) {
    keepTo(from, hole.start);
    from = hole.end;
  }
  keepTo(from, raw.length);
  at[length] = raw.length;
  return { raw, holes, text: foldedText(raw, marks.raw, kept), at: at.subarray(0, length + 1) };
}

/** Stands for the line break that ends a paragraph. */
const PARAGRAPH_END: Span = { start: -1, end: -1 };

/** The text of the stretches that are read. */
function foldedText(raw: string, folded: string, kept: readonly Span[]): string {
  // 显|著: a character at an edge may fold otherwise beside what the hole parted it from.
  const parted = kept.some(({ start, end }) => asksNeighbours(raw, start) || asksNeighbours(raw, end - 1));
  const from = parted ? raw : folded;
  const text = kept
    .map((span) => (span === PARAGRAPH_END ? '\n' : from.slice(span.start, span.end)))
    .join('');
  return parted ? fold(text) : text;
}
