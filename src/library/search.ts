import type { Figure } from '../reading/figure';
import { type ReportText, readableWithin } from '../reports/report';
import { fold } from '../vocabulary/fold';
import { titleOf } from '../vocabulary/indicators';
import { parsePeriod } from '../vocabulary/periods';
import { meaningsOf, type Names } from './meanings';
import type { Regions } from './regions';

/** What one figure can be found by, folded. */
interface Findable {
  readonly figure: Figure;
  readonly name: string;
  readonly title: string;
  readonly stated: string;
  readonly place: string;
  readonly sentence: string;
  readonly year: number;
}

/** One word of a search and what it may mean. */
interface SearchWord {
  readonly text: string;
  readonly names: readonly { readonly name: string; readonly measure?: string }[];
  readonly period: string | undefined;
}

/**
 * Makes the search over a library's figures. Every word must match: an indicator by title, alias or as stated, a place, a
 * period, or the sentence; Traditional and full-width folded. Best first, then newest first.
 */
export function makeSearch(
  figures: readonly Figure[],
  report: (id: string) => ReportText | undefined,
  regions: Regions,
  names: Names,
): (text: string) => Figure[] {
  let findables: readonly Findable[] | undefined;
  const findable = (figure: Figure): Findable => {
    const text = report(figure.report);
    const region = regions.get(regions.keyOf(figure));
    return {
      figure,
      name: names.nameOf(figure.indicator),
      title: plain(titleOf(figure.indicator, figure.measure)),
      stated: plain(figure.stated),
      place: plain(
        [...(region?.place.parents ?? []), region?.place.name ?? '', figure.entity ?? ''].join(''),
      ),
      sentence: text ? plain(readableWithin(text, figure.sentence)) : plain(figure.words),
      year: text?.entry.year ?? 0,
    };
  };

  return (text) => {
    const words = wordsOf(text);
    if (words.length === 0) return [];
    findables ??= figures.filter((figure) => !figure.restates).map(findable);
    const hits: { readonly found: Findable; readonly score: number }[] = [];
    for (const found of findables) {
      let score = 0;
      for (const word of words) {
        const match = scoreOf(word, found);
        if (match === 0) {
          score = 0;
          break;
        }
        score += match;
      }
      if (score > 0) hits.push({ found, score });
    }
    hits.sort((left, right) => right.score - left.score || right.found.year - left.found.year);
    return hits.map(({ found }) => found.figure);
  };
}

/** 平湖 2023 固投 · 平湖2023年固投: words end at spaces and beside a period. */
function wordsOf(text: string): SearchWord[] {
  return fold(text)
    .replace(/(\d{4}(?:[-—/]\d{4})?年?(?:[HQ]\d|[上下]半年|[一二三四]季度|\d{1,2}月)?)/gi, ' $1 ')
    .split(/[\s,、;]+/)
    .filter(Boolean)
    .map((word) => ({ text: plain(word), names: meaningsOf(word), period: parsePeriod(word) }));
}

/** 0 where the word does not match; an indicator counts more than a place, a place more than a sentence. */
function scoreOf(word: SearchWord, found: Findable): number {
  const { figure } = found;
  if (word.period !== undefined && word.period === figure.period) return 20;
  if (found.title === word.text) return 40;
  for (const { name, measure } of word.names) {
    if (name !== found.name) continue;
    if (measure === undefined || measure === figure.measure) return measure === undefined ? 34 : 38;
  }
  if (found.title.startsWith(word.text)) return 26;
  if (found.title.includes(word.text)) return 24;
  if (found.stated.includes(word.text)) return 22;
  if (found.place.includes(word.text)) return 20;
  if (word.period !== undefined && figure.period.includes(word.period)) return 12;
  return found.sentence.includes(word.text) ? 6 : 0;
}

function plain(text: string): string {
  return fold(text).replace(/\s/g, '').toUpperCase();
}
