import type { CatalogueEntry } from '../reports/catalogue';
import type { Readable, Span } from '../reports/readable';
import { standardIndicator } from '../vocabulary/indicators';
import type { Draft } from './draft';
import type { Figure } from './figure';
import { within } from './spans';

/** Turns drafts into figures of a report: positions in the raw file, ids, standard names. */
export function placesWithin(readable: Readable, entry: CatalogueEntry): (draft: Draft) => Figure {
  /** Where the last one stands, and how many stand there: drafts come in the order of the text. */
  let last = -1;
  let nth = 0;
  const { at, holes } = readable;
  const joined = holes.filter(({ reason }) => reason === 'cut');
  const spanOf = (start: number, end: number) => ({ start: at[start] ?? 0, end: (at[end - 1] ?? 0) + 1 });
  return (draft) => {
    const source = spanOf(draft.start, draft.end);
    nth = source.start === last ? nth + 1 : 1;
    last = source.start;
    const id = `${entry.id}@${source.start}${nth > 1 ? `.${nth}` : ''}`;
    draft.id = id;
    // Field by field: a spread makes a slow object, and there are thousands of figures.
    const figure: Writable<Figure> = {
      id,
      report: entry.id,
      kind: draft.kind,
      region: entry.place.code,
      indicator: standardIndicator(draft.name)?.name ?? draft.name,
      stated: draft.stated,
      measure: draft.measure,
      value: draft.value,
      unit: draft.unit,
      comparator: draft.comparator,
      words: draft.words,
      period: draft.period,
      section: draft.section,
      source,
      sentence: spanOf(draft.sentence.start, draft.sentence.end),
      rules: draft.rules,
    };
    if (draft.entity !== undefined) figure.entity = draft.entity;
    if (draft.max !== undefined) figure.max = draft.max;
    if (draft.commitment !== undefined) figure.commitment = draft.commitment;
    if (draft.strength !== undefined) figure.strength = draft.strength;
    if (draft.strengthWords !== undefined) figure.strengthWords = draft.strengthWords;
    if (draft.nature !== undefined) figure.nature = draft.nature;
    if (draft.estimate !== undefined) figure.estimate = draft.estimate;
    if (draft.tier !== undefined) figure.tier = draft.tier;
    if (draft.from !== undefined) figure.from = draft.from;
    if (draft.scope !== undefined) figure.scope = draft.scope;
    if (draft.perYear !== undefined) figure.perYear = draft.perYear;
    if (draft.headline !== undefined) figure.headline = draft.headline;
    if (joined.length > 0) {
      const note = noteOfJoined(joined, figure, readable.text.slice(draft.start, draft.end));
      if (note !== undefined) figure.note = note;
    }
    if (draft.restates?.id !== undefined) figure.restates = draft.restates.id;
    return figure;
  };
}

/** What to know of a figure in whose value, or in whose start or name, cleaning has joined a number that a blank cuts. */
function noteOfJoined(joined: readonly Span[], figure: Figure, characters: string): string | undefined {
  const { source, sentence, from, indicator } = figure;
  if (within(joined, source.start, source.end).length > 0)
    return `原文数字中间有空格，按${characters}读，请核对原文。`;
  const elsewhere = from !== undefined || /\d/.test(indicator);
  return elsewhere && within(joined, sentence.start, source.start).length > 0
    ? '原文本句有数字中间有空格，已连起来读，请核对原文。'
    : undefined;
}

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };
