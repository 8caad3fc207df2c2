import type { Library } from '../../library/library';
import { answerMessages } from '../../messages/answers';
import { paneWords } from '../../messages/pane';
import { paneMenuWords } from '../../messages/pane-menu';
import type { Audited } from '../../spreadsheet/upkeep/audit';
import type { Cell, Table } from '../../tables/table';
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

/** 审计表: one row a figure. */
export function auditTable(audited: readonly Audited[], library: Library, language: 'zh' | 'en'): Table {
  const words = paneMenuWords(language).audit;
  const { columns: names } = words;
  const whose = paneWords(language).figure;
  const note = ({ figure, without, frozen }: Audited): string => {
    if (without === 'references' || without === 'many') return words[without];
    if (without) return answerMessages(language).absence(without);
    const marks = [
      frozen ? words.frozen : '',
      figure?.corrected ? whose.corrected : '',
      entryOf(figure, library)?.own ? whose.own : '',
      figure?.note ?? '',
    ];
    return marks.filter(Boolean).join(language === 'zh' ? '；' : '; ');
  };
  const columns: ListColumn<Audited>[] = [
    text(names.sheet, 8, ({ sheet }) => sheet),
    text(names.cell, 6, ({ address }) => address),
    text(names.formula, 24, ({ formula }) => formula),
    number(names.shown, 8, ({ shown }) => shownCell(shown)),
    text(names.kind, 4, ({ figure }) => figure && words.kind[figure.kind]),
    text(names.indicator, 14, ({ figure }) => figure && figureTitle(figure)),
    text(names.place, 8, ({ figure }) => figure && library.regionOf(figure)),
    text(names.period, 8, ({ figure }) => figure && periodText(figure.period, language)),
    number(names.value, 8, ({ figure }) => valueCell(figure)),
    text(names.unit, 6, ({ figure }) => figure?.unit),
    text(names.words, 12, ({ figure }) => figure?.words),
    text(names.sentence, 40, ({ figure }) => sentenceOf(figure, library)),
    text(names.report, 20, ({ figure }) => entryOf(figure, library)?.title),
    text(names.date, 8, ({ figure }) => entryOf(figure, library)?.date),
    text(names.site, 16, ({ figure }) => entryOf(figure, library)?.site),
    text(names.version, 8, () => library.version),
    text(names.id, 14, ({ figure }) => figure?.id),
    text(names.note, 24, note),
  ];
  return listTable(words.title, columns, audited);
}

function shownCell({ value, numberFormat }: Audited['shown']): Cell {
  return typeof value === 'number' ? { value, numberFormat } : { value: String(value) };
}
