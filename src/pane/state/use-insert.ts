import { makeDesk } from '../../formulas/answer';
import { sentenceTelling } from '../../formulas/explain';
import { formulaOf } from '../../formulas/written';
import type { Figure } from '../../reading/figure';
import type { CellContent } from '../../spreadsheet/spreadsheet';
import { askFor, contentOf } from '../figure/asking';
import { figureTitle } from '../figure/title';
import { copyText } from './clipboard';
import { usePane } from './context';
import type { Job } from './use-writing';

/** Puts one figure into the selected cell. */
export function useInsert() {
  const { library, spreadsheet, language, words, writer } = usePane();

  const job = (what: string, cell: CellContent): Job => ({
    what,
    rows: 1,
    columns: 1,
    write: (placement) => spreadsheet.insertCell(cell, placement),
    copy: () => copyText(String(cell.content)),
  });

  return {
    insertValue(figure: Figure) {
      const what = words.write.valueOf(figureTitle(figure));
      void writer.run(job(what, contentOf(library, figure)));
    },
    /** The sentence that TARGET_SENTENCE would answer, as text. */
    insertSentence(figure: Figure) {
      const content = sentenceTelling(figure, makeDesk(library, language));
      void writer.run(job(words.write.sentenceOf(figureTitle(figure)), { content, isFormula: false }));
    },
    /** Does nothing for a figure that no formula names alone: see `askFor`. */
    insertFormula(figure: Figure, ask = askFor(library, figure)) {
      if (!ask) return;
      const { numberFormat } = contentOf(library, figure);
      const cell: CellContent = { content: formulaOf(ask), isFormula: true, numberFormat };
      void writer.run(job(words.write.formulaOf(figureTitle(figure)), cell));
    },
  };
}
