import type { Figure, Kind } from '../reading/figure';
import { CATEGORIES, categoryOf, titleOf } from '../vocabulary/indicators';
import { parsePeriod, periodText } from '../vocabulary/periods';
import { askOf, type Desk, errorOf, valueOutcome } from './answer';
import { gridOf, isBlank, periodWordOf, type Scalar, wordOf } from './arguments';
import { fieldList } from './fields';
import { MOST_CELLS, withoutTrailingBlanks } from './lift';
import { blankAlone, type Formula } from './lookups';
import { type Argument, type CellOutcome, FormulaError, type Outcome } from './outcome';

/** The functions that answer a block by themselves. Always rectangular. */
export function makeBlocks(desk: Desk): Record<string, Formula> {
  const { library } = desk;
  const { version, date } = library;
  return Object.fromEntries([
    ['TARGET_TABLE', (...args) => table('TARGET_TABLE', 'target', args, desk)],
    ['ACTUAL_TABLE', (...args) => table('ACTUAL_TABLE', 'result', args, desk)],
    ['TARGET_LIST', (...args) => list('TARGET_LIST', 'target', args, desk)],
    ['ACTUAL_LIST', (...args) => list('ACTUAL_LIST', 'result', args, desk)],
    ['TARGET_FIND', (...args) => find(args, desk)],
    ['TARGET_REGIONS', () => column(library.regions().map(({ name }) => name))],
    ['TARGET_YEARS', (region) => held(region, null, desk, (name) => library.periods(name).map(periodCell))],
    ['TARGET_INDICATORS', (region, period) => held(region, period, desk, library.indicators)],
    ['TARGET_FIELDS', () => fieldList(desk)],
    ['TARGET_VERSION', () => (desk.language === 'en' ? `${version} (${date})` : `${version}（${date}）`)],
  ] satisfies [string, Formula][]);
}

interface Axis {
  /** The range's cells, row by row. */
  readonly cells: readonly Scalar[];
  /** Which of 地区, 指标, 年份 they are. */
  readonly at: number;
}

/** Any one or two of the three may be ranges: the first goes down and the second across, unless they are given the other way. */
function table(id: string, kind: Kind, args: readonly Argument[], desk: Desk): Outcome {
  const { messages } = desk;
  const grids = withoutTrailingBlanks([0, 1, 2].map((at) => gridOf(args[at], messages.badCell)));
  const blank = blankAlone(id, grids as Scalar[][][], desk);
  if (blank) return blank;
  const axes = grids
    .map((grid, at): Axis => ({ cells: grid.flat(), at }))
    .filter(({ cells }) => cells.length > 1);
  if (axes.length > 2) return new FormulaError('#VALUE!', messages.tooManyRanges);
  const isRow = ({ at }: Axis) => grids[at]!.length === 1;
  const [first, second] = axes;
  const turned = first !== undefined && isRow(first) && (second === undefined || !isRow(second));
  const [down, across] = turned ? [second, first] : [first, second];
  if ((down?.cells.length ?? 1) * (across?.cells.length ?? 1) > MOST_CELLS) {
    return new FormulaError('#VALUE!', messages.tooManyCells);
  }

  const alone = grids.map((grid) => grid[0]![0]!);
  const rows = (down?.cells ?? [alone[0]!]).map((downCell) =>
    (across?.cells ?? [alone[0]!]).map((acrossCell): CellOutcome => {
      const cells = alone.map((cell, at) =>
        at === down?.at ? downCell : at === across?.at ? acrossCell : cell,
      );
      const ask = askOf(kind, cells, [], desk);
      if (ask === '' || ask instanceof FormulaError) return ask;
      const found = desk.library.resolve(ask);
      return found.found ? valueOutcome(found, desk) : errorOf(found.reason, desk);
    }),
  );
  if (!wantsHeader(args[3], desk)) return scalarIfOne(rows);

  const fixed = alone.map((cell, at) => (at === down?.at || at === across?.at ? '' : label(cell, at, desk)));
  const caption = fixed.filter(Boolean).join(desk.language === 'en' ? ', ' : '，');
  const head = across ? across.cells.map((cell) => label(cell, across.at, desk)) : [caption];
  const corner = down ? (across ? caption : axisName(down.at, desk)) : axisName(across?.at ?? 0, desk);
  return [
    [corner, ...head],
    ...rows.map((row, index) => [down ? label(down.cells[index]!, down.at, desk) : caption, ...row]),
  ];
}

function axisName(at: number, { language }: Desk): string {
  return (language === 'en' ? ['Region', 'Indicator', 'Year'] : ['地区', '指标', '年份'])[at]!;
}

function label(cell: Scalar, at: number, { language }: Desk): CellOutcome & string {
  if (cell === null || cell instanceof FormulaError) return '';
  const period = at === 2 ? parsePeriod(periodWordOf(cell) ?? '') : undefined;
  return period ? periodText(period, language) : wordOf(cell);
}

/** Every figure of a place and time, with the unit beside the number as stated. */
function list(id: string, kind: Kind, args: readonly Argument[], desk: Desk): Outcome {
  const { library, messages, language } = desk;
  const [region, period, category] = [0, 1, 2].map((at) => firstCell(args[at], desk));
  const blank = blankAlone(id, [[[region!]], [[period!]]], desk);
  if (blank) return blank;
  const place = placeOf(region!, desk);
  if (place instanceof FormulaError) return place;
  const time = periodOf(period!, desk);
  if (time instanceof FormulaError) return time;
  let figures = library.list({ kind, region: place, period: time });
  if (figures.length === 0) {
    const have = library
      .periods(place)
      .filter((each) => library.list({ kind, region: place, period: each }).length > 0);
    return errorOf({ why: 'no-report', kind, region: place, period: time, have }, desk);
  }
  if (category instanceof FormulaError) return category;
  if (!isBlank(category!)) {
    const wanted = wordOf(category as string);
    const names = new Set(figures.map(({ indicator }) => categoryOf(indicator)[language]));
    figures = figures.filter(({ indicator }) => {
      const { id, zh, en } = categoryOf(indicator);
      return [id, zh, en].includes(wanted);
    });
    if (figures.length === 0) {
      const known = CATEGORIES.map((each) => each[language]).filter((name) => names.has(name));
      return new FormulaError('#N/A', messages.categoryEmpty(wanted, known));
    }
  }
  const header =
    language === 'en'
      ? ['Indicator', 'Value', 'Unit', 'As stated', 'Commitment', 'Scope', 'Report', 'Id']
      : ['指标', '数值', '单位', '表述', '表态用语', '口径', '报告', '编号'];
  const rows = figures.map((figure) => [
    titleOf(figure.indicator, figure.measure),
    statedValue(figure),
    figure.unit,
    figure.words,
    figure.commitment ?? '',
    figure.scope ?? '',
    reportTitle(figure, desk),
    figure.id,
  ]);
  return wantsHeader(args[3], desk) ? [header, ...rows] : rows;
}

/** Figures whose indicator or sentence has the word. */
function find(args: readonly Argument[], desk: Desk): Outcome {
  const { library, messages, language } = desk;
  const [word, region, period] = [0, 1, 2].map((at) => firstCell(args[at], desk));
  for (const cell of [word, region, period]) if (cell instanceof FormulaError) return cell;
  const blank = blankAlone('TARGET_FIND', [[[word!]]], desk);
  if (blank) return blank;
  const place = isBlank(region!) ? undefined : placeOf(region!, desk);
  if (place instanceof FormulaError) return place;
  const time = isBlank(period!) ? undefined : periodOf(period!, desk);
  if (time instanceof FormulaError) return time;
  const text = wordOf(word as string);
  const figures = library
    .search(text)
    .filter((figure) => (!place || library.regionOf(figure) === place) && (!time || figure.period === time));
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

/** What the library has of a region and time, as one column. */
function held(
  region: Argument,
  period: Argument,
  desk: Desk,
  answer: (region: string | undefined, period: string | undefined) => readonly (string | number)[],
): Outcome {
  const [regionCell, periodCellAsked] = [firstCell(region, desk), firstCell(period, desk)];
  const place = isBlank(regionCell) ? undefined : placeOf(regionCell, desk);
  if (place instanceof FormulaError) return place;
  const time = isBlank(periodCellAsked) ? undefined : periodOf(periodCellAsked, desk);
  if (time instanceof FormulaError) return time;
  const cells = answer(place, time);
  if (cells.length > 0) return column(cells);
  const have = desk.library.periods(place);
  return errorOf({ why: 'no-report', region: place ?? '', period: time ?? '', have }, desk);
}

function placeOf(cell: Scalar, desk: Desk): string | FormulaError {
  if (cell instanceof FormulaError) return cell;
  const region = desk.library.region(wordOf(cell as string));
  return 'why' in region ? errorOf(region, desk) : region.name;
}

function periodOf(cell: Scalar, desk: Desk): string | FormulaError {
  if (cell instanceof FormulaError) return cell;
  const word = wordOf(cell as string | number);
  return (
    parsePeriod(periodWordOf(cell as string | number) ?? '') ??
    errorOf({ why: 'period-unreadable', word }, desk)
  );
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

function firstCell(argument: Argument, { messages }: Desk): Scalar {
  return gridOf(argument, messages.badCell)[0]![0]!;
}

function wantsHeader(argument: Argument, desk: Desk): boolean {
  const cell = firstCell(argument, desk);
  return !(cell === false || cell === 0 || (typeof cell === 'string' && /^(false|0|否)$/i.test(cell.trim())));
}

function column(cells: readonly (string | number)[]): Outcome {
  return cells.length === 1 ? cells[0]! : cells.map((cell) => [cell]);
}

function scalarIfOne(rows: CellOutcome[][]): Outcome {
  return rows.length === 1 && rows[0]!.length === 1 ? rows[0]![0]! : rows;
}
