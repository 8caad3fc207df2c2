import type { Library } from '../library/library';
import type { CatalogueEntry } from '../reports/catalogue';
import { fold } from '../vocabulary/fold';
import { decimalPlaces, type NumberCell, numberCells, numberIn } from './cells';
import { type Built, columnOf } from './columns';
import { type Entry, labelsOf, remarksOf } from './entries';
import { type Named, notesOf, sourceOf } from './notes';
import type { ExtraColumn, TableRequest } from './request';
import { STRENGTHS } from './strengths';
import type { Row, Table } from './table';

/** A column of numbers: its header and what it shows for each entry. */
export interface NumberColumn {
  readonly header: string;
  readonly cellOf: (entry: Entry, index: number) => NumberCell;
}

/** Everything a table of targets is made of; the rest follows from the rules common to all of them. */
export interface Parts {
  readonly title: string;
  readonly library: Library;
  readonly request: TableRequest;
  readonly groups: readonly Group[];
  readonly numbers: readonly NumberColumn[];
  /** Columns after the numbers that follow from them; `decimals` are those that the numbers of each row show. */
  readonly derived?: (entries: readonly Entry[], decimals: readonly number[]) => readonly Built[];
  readonly reports: readonly CatalogueEntry[];
  /** Header and names of the rows, where they are not those of the indicators. */
  readonly names?: { readonly header: string; readonly nameOf: (entry: Entry) => string };
  /** The times that a row's own needs no remark for; without it, the request's. */
  readonly periods?: readonly string[];
  /** Columns that stand even where all their cells are empty. */
  readonly fixed?: readonly ExtraColumn[];
  /** Further things the 备注 of an entry says. */
  readonly remark?: (entry: Entry) => string;
  /** Further notes, after the others. */
  readonly notes?: readonly string[];
  /** Words before a row's name in the notes on each column (上年). */
  readonly noteName?: (column: number) => string;
}

export interface Group {
  /** Heading, unnumbered; empty for rows without one. */
  readonly heading: string;
  readonly entries: readonly Entry[];
}

/**
 * Sets a table: names, units (one: above; several: a column), numbers, extra columns, group headings numbered 一、二、…,
 * notes and sources.
 */
export function compose(parts: Parts): Table {
  const { library, request, groups } = parts;
  const entries = groups.flatMap((group) => group.entries);
  const labels = labelsOf(entries, request.region);
  const shown = parts.numbers.map((column) => entries.map(column.cellOf));
  const places = decimalPlaces(shown);
  const units = entries.map((_, row) => unitOfRow(shown.map((column) => column[row])));
  const distinct = new Set(units.filter((unit) => unit !== undefined));
  const hasUnitColumn = distinct.size > 1;
  const unit = [...distinct][0];

  const isGrouped = groups.some((group) => group.heading !== '');
  const name: Built = {
    header: parts.names?.header ?? '指标',
    kind: 'text',
    cells: entries.map((entry) => ({
      value: parts.names?.nameOf(entry) ?? labels.get(entry) ?? '',
      ...(isGrouped ? { indent: 1 } : {}),
    })),
  };
  const unitColumn: Built = {
    header: '单位',
    kind: 'text',
    cells: units.map((text) => ({ value: text ?? '', align: 'center' })),
  };
  const numbers = parts.numbers.map(
    (column, index): Built => ({
      header: column.header,
      kind: 'number',
      cells: numberCells(library, shown[index] ?? [], places[index] ?? [], request.emptySign),
    }),
  );
  const decimals = entries.map((_, row) => Math.max(0, ...places.map((column) => column[row] ?? 0)));
  const derived = parts.derived?.(entries, decimals) ?? [];
  const extras = (request.columns ?? ['remark'])
    .map((column) => extraColumn(column, entries, labels, parts))
    .filter(
      ({ column, built }) => parts.fixed?.includes(column) || built.cells.some((cell) => cell.value !== ''),
    )
    .map(({ built }) => built);
  const columns = [name, ...(hasUnitColumn ? [unitColumn] : []), ...numbers, ...derived, ...extras];

  const named = entries.flatMap((entry, row) =>
    shown.flatMap((column, index): Named[] => {
      const cell = column[row];
      if (!cell) return [];
      const label = `${parts.noteName?.(index) ?? ''}${labels.get(entry)}`;
      return [{ label, figure: cell.figure, differs: 'differs' in cell && cell.differs }];
    }),
  );
  const hasEmptyCells = shown.some((column) => column.some((cell) => cell === undefined));
  return {
    title: parts.title,
    ...(!hasUnitColumn && unit ? { unitLine: `单位：${unit}` } : {}),
    columns: columns.map(columnOf),
    rows: rowsOf(groups, columns),
    notes: [
      ...notesOf(parts.reports, named, { hasEmptyCells, emptySign: request.emptySign }),
      ...(parts.notes ?? []),
    ],
    sources: parts.reports.map(sourceOf),
  };
}

/** Unit of the last number in a row; undefined where the row has none. */
export function unitOfRow(cells: readonly NumberCell[]): string | undefined {
  return cells.map(numberIn).findLast((cell) => cell)?.unit;
}

function rowsOf(groups: readonly Group[], columns: readonly Built[]): Row[] {
  const rows: Row[] = [];
  let at = 0;
  let heading = 0;
  for (const group of groups) {
    if (group.heading) {
      heading += 1;
      rows.push({ kind: 'group', cells: [{ value: `${chineseNumber(heading)}、${group.heading}` }] });
    }
    for (const _ of group.entries) {
      const row = at;
      rows.push({ kind: 'figure', cells: columns.map((column) => column.cells[row] ?? { value: '' }) });
      at += 1;
    }
  }
  return rows;
}

function extraColumn(
  column: ExtraColumn,
  entries: readonly Entry[],
  labels: ReadonlyMap<Entry, string>,
  parts: Parts,
): { column: ExtraColumn; built: Built } {
  const texts: Record<ExtraColumn, { header: string; text: (entry: Entry) => string }> = {
    remark: {
      header: '备注',
      text: (entry) =>
        [...remarksOf(entry, parts.request, parts.periods), parts.remark?.(entry) ?? '']
          .filter((remark) => remark && !labels.get(entry)?.includes(remark))
          .join('；'),
    },
    commitment: { header: '表态用语', text: ({ figure }) => fold(figure.commitment ?? '') },
    strength: {
      header: '约束力度',
      text: ({ figure }) => (figure.strength === undefined ? '' : STRENGTHS[figure.strength]),
    },
    nature: { header: '属性', text: ({ figure }) => figure.nature ?? '' },
    words: { header: '报告表述', text: ({ figure }) => figure.words },
  };
  const { header, text } = texts[column];
  return { column, built: { header, kind: 'text', cells: entries.map((entry) => ({ value: text(entry) })) } };
}

const DIGITS = '零一二三四五六七八九';

/** 一 … 九十九. */
function chineseNumber(number: number): string {
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  if (tens === 0) return DIGITS[ones] ?? '';
  return `${tens > 1 ? DIGITS[tens] : ''}十${ones > 0 ? DIGITS[ones] : ''}`;
}
