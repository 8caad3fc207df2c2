import type { TakenIn } from '../../library/own/take-in';
import type { Place } from '../../reports/catalogue';
import { usualTitle } from '../../reports/identify';
import type { Facts } from './desk';

/** What is said of a report, as it stands in the fields of the confirmation. */
export interface FactsForm {
  /** What stands in the field of the place. */
  readonly typed: string;
  readonly place: Place | undefined;
  /** True where the report is of a body inside the place: a new area, a town. */
  readonly ofBody: boolean;
  readonly body: string;
  readonly year: string;
  readonly date: string;
  readonly title: string;
  readonly kind: 'whole' | 'part';
  readonly missing: string;
}

/** What the text says stands there; what it only lets one guess does not. */
export function factsFound({ entry, found }: TakenIn): FactsForm {
  const isSaid = (field: keyof TakenIn['found']) =>
    found[field].by === 'stated' || found[field].by === 'given';
  const place = isSaid('place') && entry.place.name !== '' ? entry.place : undefined;
  return {
    typed: place ? placePath(place) : '',
    place,
    ofBody: place !== undefined && entry.body !== undefined,
    body: entry.body?.name ?? '',
    year: isSaid('year') && entry.year > 0 ? String(entry.year) : '',
    date: isSaid('date') ? entry.date : '',
    title: isSaid('title') ? entry.title : '',
    kind: entry.kind === 'whole' ? 'whole' : 'part',
    missing: entry.missing ?? '',
  };
}

export function formOfFacts(facts: Facts): FactsForm {
  const { place, body, year, date, title, kind, missing } = facts;
  return {
    typed: placePath(place),
    place,
    ofBody: body !== '',
    body,
    year: String(year),
    date,
    title,
    kind,
    missing,
  };
}

/** 浙江省嘉兴市平湖市. */
export function placePath({ name, parents }: Place): string {
  return [...parents, name].join('');
}

/** The facts, where nothing that must be known is missing. */
export function factsOf(form: FactsForm): Facts | undefined {
  const { place, ofBody, kind } = form;
  const year = yearOf(form.year);
  const date = isoDate(form.date);
  const body = ofBody ? form.body.trim() : '';
  if (!place || year === undefined || date === undefined || (ofBody && body === '')) return undefined;
  const title = form.title.trim() || usualTitle(body || place.name, year);
  return { place, body, year, date, title, kind, missing: kind === 'part' ? form.missing.trim() : '' };
}

export function yearOf(typed: string): number | undefined {
  const plain = typed.normalize('NFKC').trim().replace(/年$/, '');
  const year = /^\d{4}$/.test(plain) ? Number(plain) : 0;
  return year >= 1949 && year <= 2100 ? year : undefined;
}

/** 2023年1月10日, 2023-01-10, 2023年1月, 2023 → 2023-01-10 …; empty where nothing is typed, undefined where it is no date. */
export function isoDate(typed: string): string | undefined {
  const plain = typed.normalize('NFKC').replace(/\s/g, '');
  if (plain === '') return '';
  const [, year, month, day] =
    /^(\d{4})(?:[年./-](?:(\d{1,2})(?:[月./-](?:(\d{1,2})日?)?)?)?)?$/.exec(plain) ?? [];
  if (!year || yearOf(year) === undefined) return undefined;
  if (!month) return year;
  const given = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  if (given.getUTCMonth() !== Number(month) - 1 || (day && given.getUTCDate() !== Number(day)))
    return undefined;
  return [year, month.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-');
}
