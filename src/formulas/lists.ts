import type { Figure, Kind } from '../reading/figure';
import { fold } from '../vocabulary/fold';
import { CATEGORIES, categoryOf, titleOf } from '../vocabulary/indicators';
import { periodText } from '../vocabulary/periods';
import { type Desk, errorOf } from './answer';
import { filled, placeOf, placesIn, timeOf, timesIn, wantsHeader, wordsIn } from './chosen';
import { blankArgument } from './lookups';
import { type Argument, type CellOutcome, FormulaError, type Outcome } from './outcome';

/**
 * LIST: every figure of a place and time, with the unit beside the number as stated. Of several places or times one after
 * the other; one that has none then takes a row of its own, which says why.
 */
export function list(id: string, kind: Kind, args: readonly Argument[], desk: Desk): Outcome {
  const [regions, periods] = [filled(args[0], desk), filled(args[1], desk)];
  if (regions.length === 0) return blankArgument(id, 0, desk);
  if (periods.length === 0) return blankArgument(id, 1, desk);
  const categories = wordsIn(args[2], desk);
  if (categories instanceof FormulaError) return categories;
  const rows: CellOutcome[][] = [];
  for (const region of regions) {
    for (const period of periods) {
      const [place, time] = [placeOf(region, desk), timeOf(period, desk)];
      const listed =
        place instanceof FormulaError
          ? place
          : time instanceof FormulaError
            ? time
            : listedFigures(kind, place, time, categories, desk);
      if (!(listed instanceof FormulaError)) rows.push(...listed.map((figure) => listRow(figure, desk)));
      else if (regions.length * periods.length === 1) return listed;
      else rows.push([listed, ...LIST_HEADER.zh.slice(1).map(() => '')]);
    }
  }
  return wantsHeader(args[3], desk) ? [[...LIST_HEADER[desk.language]], ...rows] : rows;
}

const LIST_HEADER = {
  zh: ['指标', '数值', '单位', '表述', '表态用语', '口径', '报告', '编号'],
  en: ['Indicator', 'Value', 'Unit', 'As stated', 'Commitment', 'Scope', 'Report', 'Id'],
} as const;

function listRow(figure: Figure, desk: Desk): CellOutcome[] {
  return [
    titleOf(figure.indicator, figure.measure),
    statedValue(figure),
    figure.unit,
    figure.words,
    figure.commitment ?? '',
    figure.scope ?? '',
    reportTitle(figure, desk),
    figure.id,
  ];
}

function listedFigures(
  kind: Kind,
  { word, name }: { readonly word: string; readonly name: string },
  period: string,
  categories: readonly string[],
  desk: Desk,
): Figure[] | FormulaError {
  const { library, language, messages } = desk;
  const figures = library.list({ kind, region: word, period });
  if (figures.length === 0) {
    const have = library
      .periods(word)
      .filter((each) => library.list({ kind, region: word, period: each }).length > 0);
    return errorOf({ why: 'no-report', kind, region: name, period, have }, desk);
  }
  if (categories.length === 0) return figures;
  const wanted = categories.map((category) => fold(category).trim().toLowerCase());
  const chosen = figures.filter(({ indicator }) => {
    const { id, zh, en } = categoryOf(indicator);
    return [id, zh, en].some((each) => wanted.includes(each.toLowerCase()));
  });
  if (chosen.length > 0) return chosen;
  const held = new Set(figures.map(({ indicator }) => categoryOf(indicator)[language]));
  const known = CATEGORIES.map((each) => each[language]).filter((each) => held.has(each));
  return new FormulaError('#N/A', messages.categoryEmpty(categories[0]!, known));
}

/** FIND: figures whose indicator or sentence has every word, of these places and times where any are given. */
export function find(args: readonly Argument[], desk: Desk): Outcome {
  const { library, messages, language } = desk;
  const words = wordsIn(args[0], desk);
  if (words instanceof FormulaError) return words;
  if (words.length === 0) return blankArgument('TARGET_FIND', 0, desk);
  const places = placesIn(args[1], desk);
  if (places instanceof FormulaError) return places;
  const times = timesIn(args[2], desk);
  if (times instanceof FormulaError) return times;
  const text = words.join(' ');
  const isOfPlaces = oneOf(places.map(({ name }) => name));
  const isOfTimes = oneOf(times);
  const figures = library
    .search(text)
    .filter((figure) => isOfPlaces(library.regionOf(figure)) && isOfTimes(figure.period));
  if (figures.length === 0) return new FormulaError('#N/A', messages.nothingFound(text));
  const header =
    language === 'en'
      ? ['Region', 'Year', 'Kind', 'Indicator', 'Value', 'Unit', 'As stated', 'Report', 'Id']
      : ['地区', '年份', '类型', '指标', '数值', '单位', '表述', '报告', '编号'];
  const rows = figures.map((figure) => [
    library.regionOf(figure),
    periodCell(figure.period),
    messages.kind(figure.kind),
    titleOf(figure.indicator, figure.measure),
    statedValue(figure),
    figure.unit,
    figure.words,
    reportTitle(figure, desk),
    figure.id,
  ]);
  return wantsHeader(args[3], desk) ? [header, ...rows] : rows;
}

/** True for everything where nothing is chosen. */
function oneOf(chosen: readonly string[]): (each: string) => boolean {
  return (each) => chosen.length === 0 || chosen.includes(each);
}

/** YEARS: what the library has of these places, as a column. */
export function years(region: Argument, desk: Desk): Outcome {
  return held(region, null, desk, desk.library.periods, (periods) => periods.sort().map(periodCell));
}

/** INDICATORS: what the library has of these places and times, as a column. */
export function indicators(region: Argument, period: Argument, desk: Desk): Outcome {
  return held(region, period, desk, desk.library.indicators, (titles) => titles);
}

function held(
  region: Argument,
  period: Argument,
  desk: Desk,
  answer: (region: string | undefined, period: string | undefined) => readonly string[],
  arranged: (all: string[]) => readonly (string | number)[],
): Outcome {
  const places = placesIn(region, desk);
  if (places instanceof FormulaError) return places;
  const times = timesIn(period, desk);
  if (times instanceof FormulaError) return times;
  const all = new Set(
    orAny(places.map(({ word }) => word)).flatMap((place) =>
      orAny(times).flatMap((time) => answer(place, time)),
    ),
  );
  if (all.size > 0) return column(arranged([...all]));
  const [place] = places;
  const have = desk.library.periods(place?.word);
  return errorOf({ why: 'no-report', region: place?.name ?? '', period: times[0] ?? '', have }, desk);
}

function orAny(chosen: readonly string[]): readonly (string | undefined)[] {
  return chosen.length > 0 ? chosen : [undefined];
}

export function column(cells: readonly (string | number)[]): Outcome {
  return cells.length === 1 ? cells[0]! : cells.map((cell) => [cell]);
}

/** 2023 as a number; a span as it can be asked for: 2022-2026. */
function periodCell(period: string): string | number {
  if (/^\d{4}$/.test(period)) return Number(period);
  return period[4] === '/'
    ? period.replace('/', '-')
    : /^\d{4}-\d{2}$/.test(period)
      ? periodText(period, 'zh')
      : period;
}

/** The number in the stated unit; a range and a target in words as text. */
function statedValue({ value, max, words }: Figure): CellOutcome {
  if (value === null) return words;
  return max === undefined ? value : `${value}—${max}`;
}

function reportTitle(figure: Figure, { library }: Desk): string {
  return library.report(figure.report)?.entry.title ?? figure.report;
}
