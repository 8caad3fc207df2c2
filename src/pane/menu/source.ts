import type { Library } from '../../library/library';
import { paneWords } from '../../messages/pane';
import { readableWithin } from '../../reports/report';
import type { OwnCell } from '../../spreadsheet/formula-cells';
import { audit } from '../../spreadsheet/upkeep/audit';
import type { Source } from '../../spreadsheet/upkeep/frozen';
import { shownDate } from '../figure/shown';

/** Where the answer of a formula comes from; undefined where its arguments are not known or it gives many figures. */
export function sourceOf(library: Library, cell: OwnCell): Source | undefined {
  const [{ figure } = {}, ...others] = audit([cell], library);
  if (!figure || others.length > 0) return undefined;
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
