import type { Figure } from '../reading/figure';
import { INDICATORS, titleOf } from '../vocabulary/indicators';
import { once } from '../vocabulary/once';
import { parsePeriod } from '../vocabulary/periods';
import type { Ask, Resolution } from './ask';
import type { FigureQuery, HeldRegion, Library, LibraryData } from './library';
import { type Meaning, meaningsOf, Names } from './meanings';
import { Regions } from './regions';
import { resolve, type Shelf } from './resolve';
import { makeSearch } from './search';
import { makeSuggester } from './suggest';

/** Answers kept; beyond it the memory starts anew, so that a library never grows without end. */
const MOST_REMEMBERED = 200_000;

/** Puts figures on the shelf. What is only needed for some questions is worked out when the first of them comes. */
export function makeLibrary(data: LibraryData): Library {
  const { figures, reports } = data;
  const reportsById = new Map(reports.map((report) => [report.entry.id, report]));
  const figuresById = once(() => new Map(figures.map((figure) => [figure.id, figure])));
  const names = new Names();
  const regions = new Regions(
    reports.map(({ entry }) => entry),
    figures,
  );
  const byPlace = grouped(figures, (figure) => regions.keyOf(figure).split('/', 1)[0]!);
  /** Figures of a place by kind and period, for the places that were asked about. */
  const timesOfPlaces = new Map<string, ReadonlyMap<string, Figure[]>>();
  const timesOf = (placeKey: string) => {
    let times = timesOfPlaces.get(placeKey);
    if (!times) {
      times = grouped(byPlace.get(placeKey) ?? [], ({ kind, period }) => `${kind} ${period}`);
      timesOfPlaces.set(placeKey, times);
    }
    return times;
  };

  const knownNames = once(() => {
    const known = new Set<string>();
    for (const figure of figures)
      known.add(names.nameOf(figure.indicator)).add(names.phraseOf(figure.stated));
    return known;
  });
  const suggest = once(() => {
    const held = figures.map((figure) => ({
      name: figure.indicator,
      forms: [figure.indicator, figure.stated],
    }));
    const standard = INDICATORS.map(({ name, aliases }) => ({ name, forms: [name, ...aliases] }));
    return makeSuggester([...new Map([...held, ...standard].map((each) => [each.name, each])).values()]);
  });
  const search = makeSearch(figures, (id) => reportsById.get(id), regions, names);

  const shelf: Shelf = {
    regions,
    names,
    reports,
    report: (id) => reportsById.get(id),
    ofPlace: (key) => byPlace.get(key) ?? [],
    ofTime: (key, kind, period) => timesOf(key).get(`${kind} ${period}`) ?? [],
    isKnown: (meaning) => meaning.standard || knownNames().has(meaning.name),
    suggestIndicators: (words) => suggestedTitles(words, suggest()),
  };

  const remembered = new Map<string, Resolution>();
  const list = (query: FigureQuery): Figure[] => {
    const region = query.region === undefined ? undefined : regions.find(query.region);
    if (region && 'why' in region) return [];
    const period = query.period === undefined ? undefined : (parsePeriod(query.period) ?? query.period);
    const among = region ? shelf.ofPlace(regions.placeKeyOf(region)) : figures;
    return among.filter(
      (figure) =>
        !figure.restates &&
        (!query.kind || figure.kind === query.kind) &&
        (!region || regions.keyOf(figure) === region.key) &&
        (period === undefined || figure.period === period) &&
        (!query.report || figure.report === query.report),
    );
  };

  return {
    version: data.version,
    date: data.date,
    reports,
    figures,
    figure: (id) => figuresById().get(id),
    report: (id) => reportsById.get(id),
    resolve(ask) {
      const key = keyOf(ask);
      const known = remembered.get(key);
      if (known) return known;
      const resolution = resolve(ask, shelf);
      if (remembered.size >= MOST_REMEMBERED) remembered.clear();
      remembered.set(key, resolution);
      return resolution;
    },
    region: (word) => regions.find(word),
    list,
    search,
    regions: (): HeldRegion[] =>
      regions.all().map(({ place, body, name }) => (body ? { place, body, name } : { place, name })),
    periods: (region) => [...new Set(list({ region }).map(({ period }) => period))].filter(Boolean).sort(),
    indicators: (region, period) => titlesInOrder(list({ region, period })),
    regionOf: (figure) => regions.get(regions.keyOf(figure))?.name ?? figure.region,
  };
}

function keyOf(ask: Ask): string {
  const { kind, region, indicator, period, unit = '', qualifiers } = ask;
  const plain = `${kind}\u0001${region}\u0001${indicator}\u0001${period}\u0001${unit}`;
  return qualifiers?.length ? `${plain}\u0001${qualifiers.join('\u0001')}` : plain;
}

/** Near titles with the measure that was asked: 固头增速 → 固定资产投资增速. */
function suggestedTitles(words: string, suggest: (word: string) => string[]): string[] {
  const meanings: Meaning[] = meaningsOf(words);
  // 率 alone is part of a name: 失业率 is not the share of something called 失业.
  const cut = meanings.find(({ name, measure }) => measure !== undefined && words.length - name.length > 1);
  const suggested = suggest(cut?.name ?? words);
  return suggested.map((name) => (cut?.measure ? titleOf(name, cut.measure) : name));
}

const ORDER = once(() => new Map(INDICATORS.map(({ name }, index) => [name, index])));

/** Titles once each: the vocabulary's order first, then as the reports come. */
function titlesInOrder(figures: readonly Figure[]): string[] {
  const place = (figure: Figure) => ORDER().get(figure.indicator) ?? INDICATORS.length;
  const sorted = [...figures].sort((left, right) => place(left) - place(right));
  return [...new Set(sorted.map((figure) => titleOf(figure.indicator, figure.measure)))];
}

function grouped(figures: readonly Figure[], keyOf: (figure: Figure) => string): Map<string, Figure[]> {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = keyOf(figure);
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  return groups;
}
