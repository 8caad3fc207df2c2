import type { CatalogueEntry } from './catalogue';
import type { HoleReason, Readable, Span } from './readable';
import type { Piece, ReportText } from './report';

/** What is kept for a reader to unfold, or to see: a blank that cuts a number. */
const KEPT: ReadonlySet<HoleReason> = new Set<HoleReason>(['watermark', 'footnote', 'page', 'cut']);

/** Whether what a hole hides stands within a line: a tab there parts the cells of a table. */
function isInside(raw: string, { start, end }: Span): boolean {
  return start > 0 && end < raw.length && !/[\n\r]/.test(raw.charAt(start - 1) + raw.charAt(end));
}

/**
 * A cleaned report as the library keeps it. Furniture is left out for good; line breaks and spaces are not kept either, but
 * for the tabs between the cells of a table, so that 7.1⇥—⇥8 does not read as one number.
 */
export function reportText(entry: CatalogueEntry, readable: Readable): ReportText {
  const { raw, holes } = readable;
  const pieces: Piece[] = [];
  let from = 0;
  for (const hole of holes) {
    if (hole.start > from) pieces.push({ start: from, text: raw.slice(from, hole.start) });
    const text = raw.slice(hole.start, hole.end);
    if (KEPT.has(hole.reason)) pieces.push({ start: hole.start, text, hole: hole.reason });
    else if (hole.reason === 'space' && text.includes('\t') && isInside(raw, hole))
      pieces.push({ start: hole.start + text.indexOf('\t'), text: '\t' });
    from = hole.end;
  }
  if (from < raw.length) pieces.push({ start: from, text: raw.slice(from) });
  return { entry, pieces };
}
