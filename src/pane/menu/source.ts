import type { Library } from '../../library/library';
import { paneWords } from '../../messages/pane';
import { readableWithin } from '../../reports/report';
import type { Source } from '../../spreadsheet/upkeep/frozen';
import { shownDate } from '../figure/shown';
import { selectedCell } from '../state/selected-figure';

/** Where the answer of a formula comes from; undefined where it has arguments from other cells or gives many figures. */
export function sourceOf(library: Library, formula: string): Source | undefined {
  const cell = selectedCell(library, { sheet: '', address: '', formula, value: '', text: '' });
  if (cell.is !== 'figure') return undefined;
  const { figure } = cell;
  const report = library.report(figure.report);
  if (!report) return undefined;
  const words = paneWords('zh');
  const { title, date } = report.entry;
  return {
    figure: figure.id,
    citation: words.figure.citation(title, shownDate(date, words)),
    sentence: readableWithin(report, figure.sentence),
  };
}
