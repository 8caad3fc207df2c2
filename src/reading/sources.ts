import type { CatalogueEntry } from '../reports/catalogue';
import type { Readable } from '../reports/readable';
import { standardIndicator } from '../vocabulary/indicators';
import type { Draft } from './draft';
import type { Figure } from './figure';

/** Turns drafts into figures of a report: positions in the raw file, ids, standard names. */
export function placesWithin(readable: Readable, entry: CatalogueEntry): (draft: Draft) => Figure {
  const seen = new Map<number, number>();
  const ids = new Map<Draft, string>();
  const { at } = readable;
  const spanOf = (start: number, end: number) => ({ start: at[start] ?? 0, end: (at[end - 1] ?? 0) + 1 });
  return (draft) => {
    const source = spanOf(draft.start, draft.end);
    const nth = (seen.get(source.start) ?? 0) + 1;
    seen.set(source.start, nth);
    const { name, start: _start, end: _end, sentence, restates, ...fields } = draft;
    const id = `${entry.id}@${source.start}${nth > 1 ? `.${nth}` : ''}`;
    ids.set(draft, id);
    const first = restates && ids.get(restates);
    return {
      id,
      report: entry.id,
      region: entry.place.code,
      indicator: standardIndicator(name)?.name ?? name,
      ...fields,
      source,
      sentence: spanOf(sentence.start, sentence.end),
      ...(first ? { restates: first } : {}),
    };
  };
}
