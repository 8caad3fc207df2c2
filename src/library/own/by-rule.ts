import type { Figure } from '../../reading/figure';
import { read } from '../../reading/read';
import type { Body, CatalogueEntry, Place } from '../../reports/catalogue';
import { clean } from '../../reports/clean';
import { type Identity, identify } from '../../reports/identify';
import type { Readable } from '../../reports/readable';

/** What is known about a text from outside it. What is given goes before what the text says. */
export interface Hints {
  /** Id of the report; `<code>-<year>` where none is given. */
  readonly id?: string;
  readonly place?: Place;
  /** A body inside the place. */
  readonly body?: Body;
  readonly year?: number;
  readonly date?: string;
  readonly title?: string;
  /** Name of the file. */
  readonly name?: string;
  /** What stands in for a place or year that the text does not state. */
  readonly otherwise?: Pick<Hints, 'place' | 'year'>;
}

/** A report read by rule alone. */
export interface ByRule {
  readonly readable: Readable;
  /** What the text says of itself. */
  readonly identity: Identity;
  /** Where place or year are neither given nor found, the place has no name and the year is 0. */
  readonly entry: CatalogueEntry;
  readonly figures: readonly Figure[];
}

/** Reads the figures of a raw report text, without reviews. */
export function readByRule(raw: string, hints: Hints = {}): ByRule {
  const readable = clean(raw);
  const identity = identify(readable);
  const entry = entryOf(readable, identity, hints);
  const figures = read(readable, entry);
  return { readable, identity, entry, figures: entry.year ? figures : figures.map(withoutImpliedPeriod) };
}

const NOWHERE: Place = { code: '', name: '', parents: [] };

function entryOf(readable: Readable, found: Identity, hints: Hints): CatalogueEntry {
  const stated = found.counted ? undefined : found.place;
  const place = hints.place ?? stated ?? hints.otherwise?.place ?? found.place ?? NOWHERE;
  const year = hints.year ?? found.year ?? hints.otherwise?.year ?? 0;
  // A body found in the text is inside the place found there, not inside one that was given.
  const body = hints.body ?? (hints.place ? undefined : found.body);
  return {
    id: hints.id ?? `${place.code || place.name || 'report'}-${year}`,
    file: hints.name ?? '',
    place,
    ...(body ? { body } : {}),
    year,
    date: hints.date ?? found.date ?? '',
    title: hints.title ?? found.title ?? '',
    kind: isWhole(readable.text) ? 'whole' : 'part',
    site: '',
  };
}

const LEAST_WHOLE = 4000;

/** A report begins by addressing the delegates and is long; where either is wanting, a part of it was taken. */
function isWhole(text: string): boolean {
  return text.length >= LEAST_WHOLE && /各位(?:代表|委员)/.test(text.slice(0, LEAST_WHOLE));
}

/** Where the report's year is unknown, only a period that the text itself writes out can stand. */
function withoutImpliedPeriod(figure: Figure): Figure {
  const written = figure.period.split('/').every((part) => /^(?:19|20)\d{2}/.test(part));
  return written ? figure : { ...figure, period: '' };
}
