import type { Checked } from '../../library/check';
import type { Library } from '../../library/library';
import { paneWords } from '../../messages/pane';
import { paneCheckWords } from '../../messages/pane-check';
import type { Table } from '../../tables/table';
import { periodText } from '../../vocabulary/periods';
import { figureTitle } from '../figure/title';
import {
  entryOf,
  type ListColumn,
  listTable,
  numberColumn as number,
  sentenceOf,
  textColumn as text,
  valueCell,
} from '../table/list-table';
import { reasonText } from './reason-text';

/** 核对表: one row a number of the sheet, the worst first, beside what the report says and its sentence. */
export function checkTable(
  checked: readonly Checked[],
  sheet: string,
  library: Library,
  language: 'zh' | 'en',
): Table {
  const words = paneCheckWords(language);
  const { columns: names } = words.table;
  const { kind } = paneWords(language);
  const columns: ListColumn<Checked>[] = [
    text(names.verdict, 6, ({ verdict }) => words.verdicts[verdict]),
    text(names.reason, 20, (row) => reasonText(row, words)),
    text(names.sheet, 8, () => sheet),
    text(names.cell, 6, ({ cell }) => cell.address),
    text(names.label, 16, ({ label }) => label),
    text(names.shown, 8, ({ cell }) => cell.text),
    text(names.shownUnit, 6, ({ unit }) => unit),
    number(names.value, 8, ({ figure }) => valueCell(figure)),
    text(names.unit, 6, ({ figure }) => figure?.unit),
    text(names.words, 12, ({ figure }) => figure?.words),
    text(names.kind, 4, ({ figure }) => figure && kind[figure.kind]),
    text(names.indicator, 14, ({ figure }) => figure && figureTitle(figure)),
    text(names.place, 8, ({ figure }) => figure && library.regionOf(figure)),
    text(names.period, 8, ({ figure }) => figure && periodText(figure.period, language)),
    text(names.sentence, 40, ({ figure }) => sentenceOf(figure, library)),
    text(names.report, 20, ({ figure }) => entryOf(figure, library)?.title),
    text(names.date, 8, ({ figure }) => entryOf(figure, library)?.date),
    text(names.note, 24, ({ figure }) => figure?.note),
  ];
  return listTable(words.table.title, columns, checked);
}
