import { nameToAsk, ownerOf } from '../library/across/owners';
import type { Library } from '../library/library';
import { isExpectedIn } from '../library/order';
import type { Figure, Kind } from '../reading/figure';
import type { CatalogueEntry } from '../reports/catalogue';
import { periodText } from '../vocabulary/periods';
import { decimalPlaces, type NumberCell, numberCells } from './cells';
import { type Built, columnOf } from './columns';
import { unitOfRow } from './compose';
import { type Named, notesOf, sourceOf } from './notes';
import { shown, shownIn, statedText } from './numbers';
import type { TableRequest } from './request';
import type { Row, Table } from './table';
import { titleOf } from './titles';

/** One of the things that are compared: a place, or a year. */
export interface Compared {
  readonly header: string;
  readonly region: string;
  readonly period: string;
}

/** Columns that follow from the numbers; each row has a cell for each of what is compared, and `places` their decimals. */
export interface Derived {
  readonly columns: (
    rows: readonly (readonly NumberCell[])[],
    places: readonly (readonly number[])[],
  ) => readonly Built[];
  readonly notes: readonly string[];
}

/**
 * Indicators down, what is compared across. Each number is the one that TARGET or ACTUAL gives; all of a row stand in one
 * unit, that of its first, where it can be converted.
 */
export function crossTable(
  library: Library,
  request: TableRequest,
  title: string,
  kind: Kind,
  indicators: readonly string[],
  compared: readonly Compared[],
  derived?: Derived,
): Table {
  const rows = indicators.map((indicator) => rowOf(library, request, kind, indicator, compared));
  const shownColumns = compared.map((_, index) => rows.map((row) => row[index]));
  const units = rows.map((row) => unitOfRow([...row].reverse()));
  const distinct = new Set(units.filter((unit) => unit !== undefined));
  const hasUnitColumn = distinct.size > 1;
  const [unit] = distinct;
  const places = decimalPlaces(shownColumns);
  const unitColumn: Built = {
    header: '单位',
    kind: 'text',
    cells: units.map((value) => ({ value: value ?? '', align: 'center' })),
  };
  const columns: Built[] = [
    { header: '指标', kind: 'text', cells: indicators.map((value) => ({ value })) },
    ...(hasUnitColumn ? [unitColumn] : []),
    ...compared.map(
      ({ header }, index): Built => ({
        header,
        kind: 'number',
        cells: numberCells(library, shownColumns[index] ?? [], places[index] ?? [], request.emptySign),
      }),
    ),
    ...(derived?.columns(rows, places) ?? []),
  ];

  const named = rows.flatMap((row, at) =>
    row.flatMap((cell, index): Named[] => {
      if (!cell) return [];
      const label = `${compared[index]?.header}${indicators[at]}`;
      return [{ label, figure: cell.figure, differs: 'differs' in cell && cell.differs }];
    }),
  );
  const reports = reportsBehind(library, kind, compared, named);
  const hasEmptyCells = rows.some((row) => row.includes(undefined));
  return {
    title,
    ...(!hasUnitColumn && unit ? { unitLine: `单位：${unit}` } : {}),
    columns: columns.map(columnOf),
    rows: indicators.map(
      (_, at): Row => ({ kind: 'figure', cells: columns.map(({ cells }) => cells[at] ?? { value: '' }) }),
    ),
    notes: [
      ...notesOf(reports, named, { hasEmptyCells, emptySign: request.emptySign }),
      ...compared
        .filter(({ region, period }) => library.list({ kind, region, period }).length === 0)
        .map(({ region, period }) => `库中没有${region}${periodText(period, 'zh')}的${KINDS[kind]}。`),
      ...remarks(named),
      ...(derived?.notes ?? []),
    ],
    sources: reports.map(sourceOf),
  };
}

export const KINDS: Readonly<Record<Kind, string>> = { target: '目标', result: '完成数' };

function rowOf(
  library: Library,
  { money }: TableRequest,
  kind: Kind,
  indicator: string,
  compared: readonly Compared[],
): NumberCell[] {
  const answers = compared.map((one) => answerOf(library, kind, indicator, one));
  const unit = answers
    .map(([figure]) => figure && shown(figure, money))
    .find((cell) => cell && cell.value !== null)?.unit;
  return answers.map((figures): NumberCell => {
    const [figure] = figures;
    if (!figure) return undefined;
    const texts = new Set(figures.map((one) => statedText(one, money)));
    if (texts.size > 1) return { figure, text: [...texts].join('／'), differs: true };
    const inUnit = unit === undefined || figure.value === null ? shown(figure, money) : shownIn(figure, unit);
    return inUnit ?? { figure, text: statedText(figure, money), differs: false };
  });
}

/** The figure that answers; all of them where they contradict each other; none where nothing is stated. */
function answerOf(
  library: Library,
  kind: Kind,
  indicator: string,
  { region, period }: Compared,
): readonly Figure[] {
  const found = library.resolve({ kind, region: nameToAsk(library, region), indicator, period });
  if (found.found) return [found.figure];
  return library
    .list({ kind, region, period })
    .filter((figure) => titleOf(figure) === indicator && figure.tier !== 'stretch');
}

/** The reports that state the figures, and those that would state what is missing. */
function reportsBehind(
  library: Library,
  kind: Kind,
  compared: readonly Compared[],
  named: readonly Named[],
): CatalogueEntry[] {
  const stating = new Set(named.map(({ figure }) => figure.report));
  return library.reports
    .map(({ entry }) => entry)
    .filter(
      (entry) =>
        stating.has(entry.id) ||
        compared.some(
          ({ region, period }) => ownerOf(entry) === region && isExpectedIn(kind, period, entry.year),
        ),
    );
}

function remarks(named: readonly Named[]): string[] {
  const said = (what: string, is: (figure: Figure) => boolean | undefined) => {
    const labels = named.filter(({ figure }) => is(figure)).map(({ label }) => label);
    return labels.length > 0 ? [`${labels.join('、')}为${what}。`] : [];
  };
  return [...said('年均数', ({ perYear }) => perYear), ...said('预计数', ({ estimate }) => estimate)];
}
