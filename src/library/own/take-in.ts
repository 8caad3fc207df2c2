import type { Figure } from '../../reading/figure';
import { indicatorTables } from '../../reading/indicator-table';
import type { CatalogueEntry } from '../../reports/catalogue';
import { cutNumbersIn } from '../../reports/cut-numbers';
import type { Identity } from '../../reports/identify';
import type { Readable, Span } from '../../reports/readable';
import type { ReportText } from '../../reports/report';
import { reportText } from '../../reports/text';
import { NATION, NATION_NAMES, namesOf, placesNamed } from '../../vocabulary/places';
import { type ByRule, type Hints, readByRule } from './by-rule';
import { type Doubt, doubtsOf } from './doubts';

/** A text as it was read, for the user to confirm. */
export interface TakenIn {
  /** As far as it is known; where place or year are not, the place has no name and the year is 0. */
  readonly entry: CatalogueEntry;
  /** Where what the entry says was come by. */
  readonly found: Readonly<Record<FoundField, Found>>;
  /** What holds of the whole text and the user must know. */
  readonly remarks: readonly Remark[];
  readonly text: ReportText;
  readonly figures: readonly Figure[];
  /** Why figures may be wrong, by figure id; the others stand in plain words. */
  readonly doubts: ReadonlyMap<string, readonly Doubt[]>;
}

export type FoundField = 'place' | 'year' | 'date' | 'title';

export interface Found {
  /** `named`: in the file's name; `guessed`: from how often it is named, or from other years; `missing`: neither given nor found. */
  readonly by: 'given' | 'stated' | 'named' | 'guessed' | 'missing';
  /** The words of the raw text that say it. */
  readonly at?: Span;
}

/** What holds of a whole text. */
export type Remark =
  /** No Chinese, or hardly any. */
  | { readonly about: 'other-language' }
  | { readonly about: 'no-figures' }
  /** Neither given nor found. */
  | { readonly about: 'no-place' }
  | { readonly about: 'no-year' }
  /** The text names itself after a place that no table knows, or that several bear. */
  | { readonly about: 'unplaced'; readonly name: string }
  /** The place is only the one named most. */
  | { readonly about: 'guessed-place' }
  /** It does not look like a whole report. */
  | { readonly about: 'part' }
  /** Numbers that a blank has cut (增长6 7%) so that which is meant is not sure: none of these was read. */
  | { readonly about: 'cut-numbers'; readonly count: number }
  /** Tables of indicators with columns that were not understood: none of their cells was read. */
  | { readonly about: 'unread-tables'; readonly count: number };

/**
 * Takes a raw text in: finds whose report it is and of what year, reads its figures, and says what is doubtful. What
 * `hints` give goes before what the text says; with a place or year put right, the text is taken in anew.
 */
export function takeIn(raw: string, hints: Hints = {}): TakenIn {
  const known = { otherwise: inName(hints.name ?? ''), ...hints };
  const { readable, identity, entry, figures } = readByRule(raw, known);
  return {
    entry,
    found: foundIn(readable, identity, known),
    remarks: remarksOn({ readable, identity, entry, figures }, known),
    text: reportText(entry, readable),
    figures,
    doubts: doubtsOf(figures),
  };
}

function foundIn(
  readable: Readable,
  { place, counted, year, date, title }: Identity,
  hints: Hints,
): Record<FoundField, Found> {
  const said = (words: readonly string[]): Found => {
    const at = placeInText(readable, words);
    return at ? { by: 'stated', at } : { by: 'guessed' };
  };
  const otherwise = hints.otherwise ?? {};
  const placeFound = (): Found => {
    if (hints.place) return { by: 'given' };
    const names = place?.name === NATION.name ? [...NATION_NAMES].reverse() : place && namesOf(place);
    if (names && !counted) return said(names);
    if (otherwise.place) return { by: 'named' };
    return names ? { ...said(names), by: 'guessed' } : { by: 'missing' };
  };
  const heading = ['政府工作报告', '工作报告'];
  return {
    place: placeFound(),
    year: hints.year
      ? { by: 'given' }
      : year
        ? said([`${year}年`, `${year}`])
        : { by: otherwise.year ? 'named' : 'missing' },
    date: hints.date ? { by: 'given' } : date ? said([dateWords(date)]) : { by: 'missing' },
    title: hints.title ? { by: 'given' } : title ? said(heading) : { by: 'missing' },
  };
}

/** 高唐县2023年政府工作报告.docx: what a file's name says. */
function inName(name: string): Pick<Hints, 'place' | 'year'> {
  const year = Number(/(?<!\d)(?:19|20)\d\d(?!\d)/.exec(name)?.[0]);
  for (const [words] of name.matchAll(
    /[\u4e00-\u9fff]{1,16}?[省市县区旗州盟](?![\u4e00-\u9fff]?[省市县区旗州盟])/g,
  )) {
    const [place, ...others] = placesNamed(words);
    if (place && others.length === 0) return { place, ...(year ? { year } : {}) };
  }
  return year ? { year } : {};
}

/** 2023-02-03 → 2023年2月3日. */
function dateWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`;
}

/** Raw span of the first of `words` that the text has. */
function placeInText({ text, at }: Readable, words: readonly string[]): Span | undefined {
  for (const each of words) {
    const start = text.indexOf(each);
    if (start >= 0) return { start: at[start]!, end: at[start + each.length - 1]! + 1 };
  }
  return undefined;
}

function remarksOn({ readable, identity, entry, figures }: ByRule, hints: Hints): Remark[] {
  if (!isChinese(readable.text)) return [{ about: 'other-language' }];
  const remarks: Remark[] = [];
  if (figures.length === 0) remarks.push({ about: 'no-figures' });
  if (!hints.place && !hints.otherwise?.place) {
    if (identity.unplaced) remarks.push({ about: 'unplaced', name: identity.unplaced });
    else if (!entry.place.name) remarks.push({ about: 'no-place' });
    if (identity.counted) remarks.push({ about: 'guessed-place' });
  }
  if (!entry.year) remarks.push({ about: 'no-year' });
  if (entry.kind === 'part') remarks.push({ about: 'part' });
  const count = cutNumbersIn(readable.text).length;
  if (count > 0) remarks.push({ about: 'cut-numbers', count });
  const { unread } = indicatorTables(readable, entry.year);
  if (unread > 0) remarks.push({ about: 'unread-tables', count: unread });
  return remarks;
}

/** Every character that is a letter of some language is looked at; in a report nearly all are Chinese. */
function isChinese(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const chinese = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const kana = text.match(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
  return chinese * 3 >= letters && kana * 5 <= letters;
}
