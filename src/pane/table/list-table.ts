import type { Library } from '../../library/library';
import type { Figure } from '../../reading/figure';
import type { CatalogueEntry } from '../../reports/catalogue';
import { readableWithin } from '../../reports/report';
import type { Cell, Column, Table } from '../../tables/table';

/** A column of a list, and what it shows of a row. */
export type ListColumn<Row> = readonly [Column, (row: Row) => Cell];

/** A list on a worksheet of its own: one header row and the rows alone, so that it can be filtered. */
export function listTable<Row>(
  title: string,
  columns: readonly ListColumn<Row>[],
  rows: readonly Row[],
): Table {
  return {
    form: 'data',
    title,
    columns: columns.map(([column]) => column),
    rows: rows.map((row) => ({ kind: 'figure', cells: columns.map(([, cell]) => cell(row)) })),
    notes: [],
    sources: [],
  };
}

export function textColumn<Row>(
  header: string,
  width: number,
  of: (row: Row) => string | undefined,
): ListColumn<Row> {
  return [{ header, kind: 'text', width }, (row) => ({ value: of(row) ?? '' })];
}

export function numberColumn<Row>(header: string, width: number, of: (row: Row) => Cell): ListColumn<Row> {
  return [{ header, kind: 'number', width }, of];
}

/** The figure's number; a range as text, nothing for a target in words. */
export function valueCell(figure: Figure | undefined): Cell {
  if (!figure || figure.value === null) return { value: '' };
  return { value: figure.max === undefined ? figure.value : `${figure.value}—${figure.max}` };
}

/** The sentence that states the figure, as it can be read. */
export function sentenceOf(figure: Figure | undefined, library: Library): string {
  const report = figure && library.report(figure.report);
  return report ? readableWithin(report, figure.sentence) : '';
}

/** The report that states the figure. */
export function entryOf(figure: Figure | undefined, library: Library): CatalogueEntry | undefined {
  return figure && library.report(figure.report)?.entry;
}
