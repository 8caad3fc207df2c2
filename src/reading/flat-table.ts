import { strengthOf } from '../vocabulary/commitment';
import { standardIndicator } from '../vocabulary/indicators';
import type { Draft } from './draft';
import { newDraft } from './draft';
import type { Paragraph } from './paragraphs';
import type { Quantity } from './quantities';
import { quantitiesOf } from './quantities';

/**
 * A table that lost its lines on the way: one cell a paragraph, row by row.
 *
 *     指标 ⏎ 报告期 ⏎ 生产总值 ⏎ 一般公共预算收入 ⏎ 行政口径 ⏎ 管理口径 ⏎ 行政口径 ⏎ 管理口径 ⏎
 *     ^ corner          ^ indicators, each over as many columns as there are scopes
 *     2021年 ⏎ 907.5亿元 ⏎ 9.2% ⏎ 698.5亿元 ⏎ 10.1% ⏎ …
 *     ^ row    ^ column 1: a value, and its growth
 *     近5年 ⏎ 546.2亿元│ ⏎ 907.5亿元年均7.8% ⏎ …
 *             ^ start of a change
 */
export function readFlatTable(paragraphs: readonly Paragraph[], year: number): Draft[] {
  const corner = paragraphs.findIndex(
    ({ text }, at) =>
      /^(?:指标|项目)$/.test(text) && /^(?:报告期|年份|时间|期间)$/.test(paragraphs[at + 1]?.text ?? ''),
  );
  if (corner < 0) return [];
  const cells = cellsFrom(paragraphs, corner + 2);
  const firstRow = cells.findIndex(({ text }) => rowOf(text, year) !== undefined);
  const columns = columnsOf(cells.slice(0, firstRow).map(({ text }) => text));
  if (firstRow < 0 || columns.length === 0) return [];

  const section = [paragraphs[0]?.text ?? ''];
  const drafts: Draft[] = [];
  let row: RowFrame | undefined;
  let column = -1;
  let level: Draft | undefined;
  let start: number | undefined;
  for (const cell of cells.slice(firstRow)) {
    const opened = rowOf(cell.text, year);
    if (opened) {
      row = opened;
      column = -1;
      level = undefined;
      continue;
    }
    const values = quantitiesOf(cell.text, () => true).filter(({ role }) => role === 'value');
    for (const value of values) {
      if (!row) break;
      const rate = value.unit === '%';
      if (/[│|→]\s*$/.test(cell.text)) {
        column += 1;
        start = value.value;
        level = undefined;
        continue;
      }
      // A rate behind a value of its own column is that value's growth; else it opens the next column.
      if (!rate || !level) column += start === undefined ? 1 : 0;
      const at = columns[column];
      if (!at) break;
      const draft = draftOf(cell, value, row, at, rate);
      draft.section = section;
      if (!rate && start !== undefined) draft.from = { value: start };
      start = undefined;
      drafts.push(draft);
      level = rate ? undefined : draft;
    }
  }
  return drafts;
}

interface Column {
  readonly name: string;
  readonly scope: string;
}

interface RowFrame {
  readonly kind: 'target' | 'result';
  readonly period: string;
}

const CELL = /^[^。;]{1,16}$/;

function cellsFrom(paragraphs: readonly Paragraph[], from: number): readonly Paragraph[] {
  let end = from;
  while (end < paragraphs.length && CELL.test(paragraphs[end]?.text ?? '')) end += 1;
  return paragraphs.slice(from, end);
}

function columnsOf(header: readonly string[]): Column[] {
  const scopes = header.filter((text) => /口径$/.test(text));
  const names = header.filter((text) => !/口径$/.test(text) && standardIndicator(text));
  if (
    names.length === 0 ||
    names.length + scopes.length !== header.length ||
    scopes.length % names.length !== 0
  )
    return [];
  const each = scopes.length / names.length;
  if (each === 0) return names.map((name) => ({ name, scope: '' }));
  return scopes.map((scope, at) => ({ name: names[Math.floor(at / each)] ?? '', scope }));
}

function rowOf(text: string, year: number): RowFrame | undefined {
  const stated = /^(20\d\d)年$/.exec(text)?.[1];
  if (stated) return { kind: Number(stated) < year ? 'result' : 'target', period: stated };
  if (/^(?:近|过去)(?:五|5)年$/.test(text)) return { kind: 'result', period: `${year - 5}/${year - 1}` };
  if (/^(?:今后|未来)(?:五|5)年$/.test(text)) return { kind: 'target', period: `${year}/${year + 4}` };
  return undefined;
}

function draftOf(cell: Paragraph, value: Quantity, row: RowFrame, column: Column, rate: boolean): Draft {
  const span = row.period.includes('/');
  const draft = newDraft({
    start: cell.start + value.start,
    end: cell.start + value.end,
    sentence: { start: cell.start, end: cell.end },
    kind: row.kind,
    name: column.name,
    stated: column.name,
    measure: rate ? 'growth' : 'level',
    value: value.value,
    unit: value.unit,
    comparator: value.comparator ?? '=',
    words: cell.text.slice(0, value.after),
    period: rate || !span ? row.period : row.period.slice(5),
    section: cell.section,
    rules: ['flattened table'],
  });
  if (column.scope) draft.scope = column.scope;
  if (rate && span) draft.perYear = true;
  if (row.kind === 'target') {
    draft.strength = strengthOf(value.comparatorWords);
    if (value.comparatorWords) draft.strengthWords = value.comparatorWords;
  }
  return draft;
}
