import type { CatalogueEntry } from './catalogue';
import type { Readable } from './readable';
import type { Piece, ReportText } from './report';

/** A cleaned report as the library keeps it. Furniture is left out for good; line breaks and spaces are not kept either. */
export function reportText(entry: CatalogueEntry, readable: Readable): ReportText {
  const { raw, holes } = readable;
  const pieces: Piece[] = [];
  let from = 0;
  for (const hole of holes) {
    if (hole.start > from) pieces.push({ start: from, text: raw.slice(from, hole.start) });
    if (hole.reason === 'watermark' || hole.reason === 'footnote' || hole.reason === 'page') {
      pieces.push({ start: hole.start, text: raw.slice(hole.start, hole.end), hole: hole.reason });
    }
    from = hole.end;
  }
  if (from < raw.length) pieces.push({ start: from, text: raw.slice(from) });
  return { entry, pieces };
}
