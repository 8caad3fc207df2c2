import type { Readable, Span } from '../reports/readable';
import { appendixOf } from './appendix';
import type { Figure } from './figure';
import { paragraphsOf, sentencesOf } from './paragraphs';
import type { Quantity } from './quantities';
import { quantitiesOf } from './quantities';

/** A sentence with what was read in it and what was passed over. */
export interface Explained {
  /** In the raw file. */
  readonly sentence: Span;
  readonly section: readonly string[];
  /** The whole sentence in the report's own script, holes left out, cut where a number begins or ends. */
  readonly pieces: readonly ExplainedPiece[];
  readonly figures: readonly Figure[];
  readonly passed: readonly PassedOver[];
}

export interface ExplainedPiece {
  readonly text: string;
  /** `value`: a figure stands here; `passed`: a numeral that states none. */
  readonly as?: 'value' | 'passed';
}

/** A numeral that states no figure. */
export interface PassedOver {
  readonly text: string;
  /** What it is there for; `value` where it states something that no figure was made of. */
  readonly role: Quantity['role'];
  /**
   * As the reading says it (code, year, no unit …); of a value: `start` of a change, `note`, `heading`, or `nameless` where
   * nothing says what it is a value of.
   */
  readonly why: string;
}

/**
 * Every sentence with a number or a figure in it, in the order of the text. Takes the text and the figures that were read
 * in it.
 */
export function explain(readable: Readable, figures: readonly Figure[]): Explained[] {
  const { text, raw, at } = readable;
  const shown = (start: number, end: number) => {
    let characters = '';
    for (let offset = start; offset < end; offset += 1) characters += raw[at[offset] ?? 0] ?? '';
    return characters;
  };
  const inOrder = [...figures].sort((a, b) => a.source.start - b.source.start);
  const explained: Explained[] = [];
  let next = 0;
  const paragraphs = paragraphsOf(text);
  const appendix = appendixOf(paragraphs, text.length);
  for (const [index, paragraph] of paragraphs.entries()) {
    const unread = appendix.isNote(index) ? 'note' : paragraph.heading ? 'heading' : 'nameless';
    for (const { start, text: words } of sentencesOf(paragraph)) {
      const end = start + words.length;
      const sentence = { start: at[start] ?? 0, end: (at[end - 1] ?? 0) + 1 };
      const here: Figure[] = [];
      for (; next < inOrder.length && inOrder[next]!.source.start < sentence.end; next += 1)
        here.push(inOrder[next]!);
      const stated = new Set(here.map(({ source }) => source.start));
      const starts = new Set(here.flatMap(({ from }) => (from ? [from.value] : [])));
      const others = quantitiesOf(words, (offset) => raw[at[start + offset] ?? 0] === ',').filter(
        (quantity) => !stated.has(at[start + quantity.start] ?? 0),
      );
      if (here.length === 0 && others.length === 0) continue;
      const marks = [
        ...others.map((quantity): Mark => [start + quantity.start, start + quantity.end, 'passed']),
        ...here.map(({ source }): Mark => [offsetOf(at, source.start), offsetOf(at, source.end), 'value']),
      ];
      explained.push({
        sentence,
        section: paragraph.section,
        pieces: piecesOf(start, end, marks, shown),
        figures: here,
        passed: others.map(({ start: from, end: to, role, why, value }) => ({
          text: shown(start + from, start + to),
          role,
          why: role !== 'value' ? why : starts.has(value) ? 'start' : unread,
        })),
      });
    }
  }
  return explained;
}

type Mark = readonly [start: number, end: number, as: 'value' | 'passed'];

/** The stretch cut at its marks; of two marks that meet, the earlier one stands. */
function piecesOf(
  start: number,
  end: number,
  marks: readonly Mark[],
  shown: (start: number, end: number) => string,
): ExplainedPiece[] {
  const pieces: ExplainedPiece[] = [];
  let from = start;
  for (const [first, last, as] of [...marks].sort((a, b) => a[0] - b[0])) {
    if (first < from) continue;
    if (first > from) pieces.push({ text: shown(from, first) });
    pieces.push({ text: shown(first, last), as });
    from = last;
  }
  if (from < end) pieces.push({ text: shown(from, end) });
  return pieces;
}

/** The offset in the readable text of a raw offset, or of what is read next behind it. */
function offsetOf(at: Int32Array, raw: number): number {
  let low = 0;
  let high = at.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] ?? 0) < raw) low = middle + 1;
    else high = middle;
  }
  return low;
}
