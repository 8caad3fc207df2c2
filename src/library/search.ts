import type { Figure } from '../reading/figure';
import { type ReportText, readableWithin } from '../reports/report';
import { fold } from '../vocabulary/fold';
import { titleOf } from '../vocabulary/indicators';
import { parsePeriod } from '../vocabulary/periods';
import { placesNamed } from '../vocabulary/places';
import { meaningsOf, type Names } from './meanings';
import type { Regions } from './regions';
import { aliasesSounding, Sounding } from './sounding';

/** One word of a search and what it may mean. */
interface SearchWord {
  readonly text: string;
  readonly names: readonly { readonly name: string; readonly measure?: string }[];
  readonly period: string | undefined;
  /** Keys of the places that bear it as their name. */
  readonly places: ReadonlySet<string>;
}

/** Indicator and measure of figures: what a title is made of. */
interface Title {
  readonly name: string;
  readonly measure: string;
  readonly text: string;
  readonly sound: Sounding;
}

interface PlaceName {
  readonly key: string;
  readonly text: string;
  readonly sound: Sounding;
}

/**
 * Makes the search over a library's figures. Every word must match: an indicator by title, alias or as stated, a place, a
 * period, or the sentence; Traditional and full-width folded; titles, aliases and places also by pinyin and initials. Best
 * first, then newest first.
 *
 * A word is compared once with each distinct title, place, period and sentence; figures only look the outcome up.
 */
export function makeSearch(
  figures: readonly Figure[],
  report: (id: string) => ReportText | undefined,
  regions: Regions,
  names: Names,
): (text: string) => Figure[] {
  let index: SearchIndex | undefined;
  return (text) => {
    const words = wordsOf(text);
    if (words.length === 0) return [];
    index ??= new SearchIndex(figures, report, regions, names);
    return index.find(words);
  };
}

class SearchIndex {
  /** Newest first. */
  private readonly figures: readonly Figure[];
  private readonly titles: Column<Title>;
  private readonly stated: Column<string>;
  private readonly places: Column<PlaceName>;
  private readonly periods: Column<string>;
  private readonly sentences: Column<string>;

  constructor(
    figures: readonly Figure[],
    report: (id: string) => ReportText | undefined,
    regions: Regions,
    names: Names,
  ) {
    const yearOf = ({ report: id }: Figure) => report(id)?.entry.year ?? 0;
    this.figures = figures
      .filter((figure) => !figure.restates)
      .map((figure) => ({ figure, year: yearOf(figure) }))
      .sort((left, right) => right.year - left.year)
      .map(({ figure }) => figure);
    this.titles = new Column(
      this.figures,
      ({ indicator, measure }) => `${indicator} ${measure}`,
      ({ indicator, measure }) => {
        const title = titleOf(indicator, measure);
        return { name: names.nameOf(indicator), measure, text: plain(title), sound: new Sounding(title) };
      },
    );
    this.stated = new Column(
      this.figures,
      ({ stated }) => stated,
      ({ stated }) => plain(stated),
    );
    this.places = new Column(
      this.figures,
      (figure) => regions.keyOf(figure),
      (figure) => {
        const place = regions.get(regions.keyOf(figure))?.place;
        const text = [...(place?.parents ?? []), place?.name ?? '', figure.entity ?? ''].join('');
        return { key: regions.keyOf(figure), text: plain(text), sound: new Sounding(text) };
      },
    );
    this.periods = new Column(
      this.figures,
      ({ period }) => period,
      ({ period }) => period,
    );
    this.sentences = new Column(
      this.figures,
      (figure) => `${figure.report} ${figure.sentence.start} ${figure.sentence.end}`,
      (figure) => {
        const text = report(figure.report);
        return plain(text ? readableWithin(text, figure.sentence) : figure.words);
      },
    );
  }

  find(words: readonly SearchWord[]): Figure[] {
    const scored = words.map((word) => this.scores(word));
    const scores = new Uint16Array(this.figures.length);
    const counts: number[] = [];
    for (let at = 0; at < scores.length; at++) {
      const score = total(scored, at);
      scores[at] = score;
      counts[score] = (counts[score] ?? 0) + 1;
    }
    return this.bestFirst(scores, counts);
  }

  /** The figures that have a score. `counts` says how many have each, so that each goes straight to its place. */
  private bestFirst(scores: Uint16Array, counts: readonly number[]): Figure[] {
    const places: number[] = [];
    let found = 0;
    for (let score = counts.length - 1; score > 0; score--) {
      places[score] = found;
      found += counts[score] ?? 0;
    }
    const figures = new Array<Figure>(found);
    for (let at = 0; at < scores.length; at++) {
      const score = scores[at]!;
      if (score > 0) figures[places[score]!++] = this.figures[at]!;
    }
    return figures;
  }

  /** How well each figure matches a word; 0 where it does not. An indicator counts more than a place, a place than a sentence. */
  private scores(word: SearchWord): (at: number) => number {
    const { text, places: named } = word;
    const titles = this.titles.scores((title) => titleScore(word, title));
    const stated = this.stated.scores((phrase) => (phrase.includes(text) ? 22 : 0));
    const places = this.places.scores((place) =>
      named.has(place.key) ? NAMED : place.text.includes(text) ? 20 : place.sound.has(text) ? 19 : 0,
    );
    const periods = this.periods.scores((period) => {
      if (word.period === undefined) return 0;
      return period === word.period ? 20 : period.includes(word.period) ? 12 : 0;
    });
    const sentences = this.sentences.scoresAsked((sentence) => (sentence.includes(text) ? 6 : 0));
    return (at) => {
      const period = periods(at);
      if (period === 20) return period;
      const place = places(at);
      // 平湖 is the place before it is a word in the name of something there
      if (place === NAMED) return Math.max(place, titles(at));
      return titles(at) || stated(at) || place || period || sentences(at);
    };
  }
}

/** The scores of a figure for all the words; 0 where one does not match. */
function total(scored: readonly ((at: number) => number)[], at: number): number {
  let sum = 0;
  for (const score of scored) {
    const match = score(at);
    if (match === 0) return 0;
    sum += match;
  }
  return sum;
}

const UNASKED = 255;
/** Score of a figure of the very place that a word names. */
const NAMED = 30;

/** The distinct values of one property of the figures, and which of them each figure has. */
class Column<Value> {
  private readonly values: Value[] = [];
  private readonly ids: Int32Array;

  constructor(
    figures: readonly Figure[],
    keyOf: (figure: Figure) => string,
    make: (figure: Figure) => Value,
  ) {
    this.ids = new Int32Array(figures.length);
    const known = new Map<string, number>();
    for (const [at, figure] of figures.entries()) {
      const key = keyOf(figure);
      let id = known.get(key);
      if (id === undefined) {
        id = this.values.length;
        known.set(key, id);
        this.values.push(make(figure));
      }
      this.ids[at] = id;
    }
  }

  /** Scores each distinct value once; the answer looks a figure's up. */
  scores(score: (value: Value) => number): (at: number) => number {
    const { ids } = this;
    const scores = Uint8Array.from(this.values, score);
    return (at) => scores[ids[at]!]!;
  }

  /** As `scores`, for values of which there are many: each is scored when the first figure that has it is asked for. */
  scoresAsked(score: (value: Value) => number): (at: number) => number {
    const { ids, values } = this;
    const scores = new Uint8Array(values.length).fill(UNASKED);
    return (at) => {
      const id = ids[at]!;
      if (scores[id] === UNASKED) scores[id] = score(values[id]!);
      return scores[id]!;
    };
  }
}

function titleScore(word: SearchWord, title: Title): number {
  const { text, names } = word;
  if (title.text === text) return 40;
  for (const { name, measure } of names) {
    if (name !== title.name) continue;
    if (measure === undefined || measure === title.measure) return measure === undefined ? 34 : 38;
  }
  if (title.text.startsWith(text)) return 26;
  if (title.text.includes(text)) return 24;
  return title.sound.begins(text) ? 25 : title.sound.has(text) ? 23 : 0;
}

/** 平湖 2023 固投 · 平湖2023年固投: words end at spaces and beside a period. */
function wordsOf(text: string): SearchWord[] {
  return fold(text)
    .replace(/(\d{4}(?:[-—/]\d{4})?年?(?:[HQ]\d|[上下]半年|[一二三四]季度|\d{1,2}月)?)/gi, ' $1 ')
    .split(/[\s,、;]+/)
    .filter(Boolean)
    .map((word) => ({
      text: plain(word),
      names: [...meaningsOf(word), ...aliasesSounding(word)],
      period: parsePeriod(word),
      places: new Set(placesNamed(word).map(({ code, name }) => code || name)),
    }));
}

function plain(text: string): string {
  return fold(text).replace(/\s/g, '').toUpperCase();
}
