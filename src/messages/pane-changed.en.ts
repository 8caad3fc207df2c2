import type { PaneChangedWords } from './pane-changed.zh';

/** Words for what a later library says of the figures that a workbook uses, in English. */
export const paneChangedEn: PaneChangedWords = {
  bar: (figures) => `${counted(figures, 'figure')} changed with the library`,
  look: 'Show',
  later: 'Later',
  looking: 'Looking through the workbook…',
  none: 'No figure that the workbook uses has changed.',
  intro: (since, now) =>
    since === now
      ? `The library is ${now}; its reports or corrections have changed. Nothing is recalculated before you decide.`
      : `The workbook remembers library ${since}; this is ${now}. Nothing is recalculated before you decide.`,
  list: 'Cells that changed',
  before: 'Before',
  after: 'Now',
  gone: 'No answer now',
  goTo: 'Go to cell',
  card: 'Card',
  recalculate: 'Recalculate',
  freeze: 'Keep old values',
  hint: 'Recalculating shows the new numbers. Keeping the old values freezes these formulas at what they showed; formula and source stay in the workbook and can be thawed.',
  working: 'Working…',
  recalculated: 'Recalculated.',
  frozen: (cells) => `${counted(cells, 'cell')} frozen at the old value`,
  undo: 'Undo',
  undone: (cells) => `Undone; the formula is back in ${counted(cells, 'cell')}`,
  failed: 'Not done; the workbook is unchanged. Try again in a moment.',
};

function counted(count: number, what: string): string {
  return `${count} ${what}${Number(count) === 1 ? '' : 's'}`;
}
