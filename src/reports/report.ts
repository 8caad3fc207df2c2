import type { CatalogueEntry } from './catalogue';
import type { HoleReason, Span } from './readable';

/**
 * A report as the library keeps it: its raw text in pieces, in order, furniture left out. Pieces without `hole` are
 * what a reader reads (original script, `\n` between paragraphs); pieces with one are folded away. Offsets stay those of
 * the raw file.
 */
export interface ReportText {
  readonly entry: CatalogueEntry;
  readonly pieces: readonly Piece[];
}

export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly hole?: HoleReason;
}

/**
 * How a piece is shown. What is read stands there as text, and so does a blank that cuts a number, for the reader to judge;
 * spaces and breaks inside Chinese text leave no trace: there is nothing to unfold.
 */
export function shownAs({ hole }: Piece): 'text' | 'fold' | 'nothing' {
  if (!hole || hole === 'cut') return 'text';
  return hole === 'space' || hole === 'break' ? 'nothing' : 'fold';
}

/** The pieces of a report that lie in `span`, cut to it. A figure's `source` and `sentence` are such spans. */
export function piecesWithin(report: ReportText, span: Span): Piece[] {
  const found: Piece[] = [];
  const { pieces } = report;
  for (let at = firstEndingBehind(pieces, span.start); at < pieces.length; at += 1) {
    const piece = pieces[at]!;
    if (piece.start >= span.end) break;
    const start = Math.max(piece.start, span.start);
    const end = Math.min(piece.start + piece.text.length, span.end);
    if (start >= end) continue;
    const text = piece.text.slice(start - piece.start, end - piece.start);
    found.push(piece.hole ? { start, text, hole: piece.hole } : { start, text });
  }
  return found;
}

/** Index of the first piece that ends behind `position`, by halving: a library asks this for every figure when it starts. */
function firstEndingBehind(pieces: readonly Piece[], position: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { start, text } = pieces[middle]!;
    if (start + text.length > position) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The readable characters of a report in `span`, original script, holes skipped. */
export function readableWithin(report: ReportText, span: Span): string {
  return piecesWithin(report, span)
    .filter((piece) => !piece.hole)
    .map((piece) => piece.text)
    .join('');
}

/** The readable characters of a report in one text, and where each of them, and the end, stands in the raw file. */
export function readableOf({ pieces }: ReportText): { readonly text: string; readonly at: Int32Array } {
  const readable = pieces.filter((piece) => !piece.hole);
  const text = readable.map((piece) => piece.text).join('');
  const at = new Int32Array(text.length + 1);
  let next = 0;
  for (const piece of readable) {
    for (let offset = 0; offset < piece.text.length; offset += 1) at[next++] = piece.start + offset;
  }
  at[next] = next > 0 ? at[next - 1]! + 1 : 0;
  return { text, at };
}
