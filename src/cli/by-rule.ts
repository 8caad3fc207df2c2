import { basename, extname } from 'node:path';
import type { Figure } from '../reading/figure';
import { read } from '../reading/read';
import type { CatalogueEntry, Place } from '../reports/catalogue';
import { clean } from '../reports/clean';
import { identify } from '../reports/identify';
import type { Readable } from '../reports/readable';

/** A report read by rule alone: its figures, and what was found out about it. */
export interface ByRule {
  readonly readable: Readable;
  readonly figures: readonly Figure[];
  /** Given or found; undefined where neither. */
  readonly place?: Place;
  readonly year?: number;
}

/**
 * Reads the figures of a raw report text, without reviews. Region and year are those given, else found in the text; the
 * report's id is the file's name without its ending.
 */
export function readByRule(raw: string, file: string, given: { place?: Place; year?: number } = {}): ByRule {
  const readable = clean(raw);
  const found = identify(readable);
  const place = given.place ?? found.place;
  const year = given.year ?? found.year;
  const entry: CatalogueEntry = {
    id: basename(file, extname(file)),
    file: basename(file),
    place: place ?? { code: '', name: '', parents: [] },
    // A body found in the text is inside the place found there, not inside one that was given.
    ...(found.body && !given.place ? { body: found.body } : {}),
    year: year ?? 0,
    date: found.date ?? '',
    title: found.title ?? '',
    kind: 'part',
    site: '',
  };
  const figures = read(readable, entry);
  return { readable, figures: year ? figures : figures.map(withoutImpliedPeriod), place, year };
}

/** Where the report's year is unknown, only a period that the text itself writes out can stand. */
function withoutImpliedPeriod(figure: Figure): Figure {
  const written = figure.period.split('/').every((part) => /^(?:19|20)\d{2}/.test(part));
  return written ? figure : { ...figure, period: '' };
}
