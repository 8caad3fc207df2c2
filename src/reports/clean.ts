import { fold } from '../vocabulary/fold';
import { markBreaks } from './holes/breaks';
import { markFootnotes } from './holes/footnotes';
import { markFurniture } from './holes/furniture';
import { markPages } from './holes/pages';
import { markReadings } from './holes/readings';
import { markSpaces } from './holes/spaces';
import { markWatermarks } from './holes/watermarks';
import { linesOf } from './lines';
import { Marks } from './marks';
import type { Readable } from './readable';

/**
 * What of a raw text is the report. Nothing is rewritten: each step marks holes, and what remains is read, in place.
 * Takes the raw text as received; time linear in its length.
 */
export function clean(raw: string): Readable {
  // Holes are found in the folded text, character for character the same: 第1頁 is a page number as 第1页 is.
  const folded = fold(raw);
  const lines = linesOf(folded);
  const marks = new Marks(folded);
  markFurniture(marks, lines);
  markReadings(marks);
  markWatermarks(marks, lines);
  markPages(marks, lines);
  markFootnotes(marks);
  markSpaces(marks);
  const paragraphEnds = markBreaks(marks, lines);
  return view(raw, marks, paragraphEnds);
}

function view(raw: string, marks: Marks, paragraphEnds: readonly number[]): Readable {
  const at = new Int32Array(raw.length + 1);
  const kept: string[] = [];
  let length = 0;
  let from = 0;
  let next = 0;
  for (let offset = 0; offset <= raw.length; offset += 1) {
    const end = offset === paragraphEnds[next];
    if (offset < raw.length && !marks.isHole(offset) && !end) {
      at[length] = offset;
      length += 1;
      continue;
    }
    if (offset > from) kept.push(raw.slice(from, offset));
    from = offset + 1;
    if (end) {
      next += 1;
      kept.push('\n');
      at[length] = offset;
      length += 1;
    }
  }
  at[length] = raw.length;
  return { raw, holes: marks.holes(), text: fold(kept.join('')), at: at.subarray(0, length + 1) };
}
