import type { Library } from '../../library/library';
import { answerMessages } from '../../messages/answers';
import { paneWords } from '../../messages/pane';
import { paneMenuWords } from '../../messages/pane-menu';
import { readableWithin } from '../../reports/report';
import type { Audited } from '../../spreadsheet/upkeep/audit';
import type { Cell, Column, Table } from '../../tables/table';
import { periodText } from '../../vocabulary/periods';
import { figureTitle } from '../figure/title';

/** 审计表: one row a figure, header and rows alone, so that it can be filtered. */
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
  const columns: [Column, (row: Audited) => Cell][] = [
    [text(names.sheet, 8), ({ sheet }) => ({ value: sheet })],
    [text(names.cell, 6), ({ address }) => ({ value: address })],
    [text(names.formula, 24), ({ formula }) => ({ value: formula })],
    [number(names.shown, 8), ({ shown }) => shownCell(shown)],
    [text(names.kind, 4), ({ figure }) => ({ value: figure ? words.kind[figure.kind] : '' })],
    [text(names.indicator, 14), ({ figure }) => ({ value: figure ? figureTitle(figure) : '' })],
    [text(names.place, 8), ({ figure }) => ({ value: figure ? library.regionOf(figure) : '' })],
    [text(names.period, 8), ({ figure }) => ({ value: figure ? periodText(figure.period, language) : '' })],
    [number(names.value, 8), ({ figure }) => valueCell(figure)],
    [text(names.unit, 6), ({ figure }) => ({ value: figure?.unit ?? '' })],
    [text(names.words, 12), ({ figure }) => ({ value: figure?.words ?? '' })],
    [text(names.sentence, 40), ({ figure }) => ({ value: sentenceOf(figure, library) })],
    [text(names.report, 20), ({ figure }) => ({ value: entryOf(figure, library)?.title ?? '' })],
    [text(names.date, 8), ({ figure }) => ({ value: entryOf(figure, library)?.date ?? '' })],
    [text(names.site, 16), ({ figure }) => ({ value: entryOf(figure, library)?.site ?? '' })],
    [text(names.version, 8), () => ({ value: library.version })],
    [text(names.id, 14), ({ figure }) => ({ value: figure?.id ?? '' })],
    [text(names.note, 24), (row) => ({ value: note(row) })],
  ];
  return {
    form: 'data',
    title: words.title,
    columns: columns.map(([column]) => column),
    rows: audited.map((row) => ({ kind: 'figure', cells: columns.map(([, cell]) => cell(row)) })),
    notes: [],
    sources: [],
  };
}

function text(header: string, width: number): Column {
  return { header, kind: 'text', width };
}

function number(header: string, width: number): Column {
  return { header, kind: 'number', width };
}

function shownCell({ value, numberFormat }: Audited['shown']): Cell {
  return typeof value === 'number' ? { value, numberFormat } : { value: String(value) };
}

function valueCell(figure: Audited['figure']): Cell {
  if (!figure || figure.value === null) return { value: '' };
  return { value: figure.max === undefined ? figure.value : `${figure.value}—${figure.max}` };
}

function sentenceOf(figure: Audited['figure'], library: Library): string {
  const report = figure && library.report(figure.report);
  return report ? readableWithin(report, figure.sentence) : '';
}

function entryOf(figure: Audited['figure'], library: Library) {
  return figure && library.report(figure.report)?.entry;
}
