import type { Problem, Unfit } from '../library/own/problems';
import type { OwnWords } from './own';

const UNFIT: Readonly<Record<Unfit, string>> = {
  'no-report': 'the library does not have its report',
  'no-figure': 'the library does not have this figure',
  'other-text': 'the report has other words in this place',
  'there-already': 'the library has this figure already',
};

export const ownEn: OwnWords = {
  problem,
  notKept: (why) =>
    why === 'newer'
      ? 'The added reports in this workbook were saved by a later version; nothing was changed: update the add-in first.'
      : 'The added reports in this workbook could not be read; nothing was changed: try again later.',
  carried: (reports, corrections) => {
    const what = [
      ...(reports.length > 0
        ? [`${counted(reports.length, 'added report')} (${titles(reports.map(titled))})`]
        : []),
      ...(corrections > 0 ? [counted(corrections, 'correction')] : []),
    ];
    return `This workbook carries ${what.join(' and ')}; the formulas answer by them.`;
  },
  opened: {
    problems: (count) =>
      `${count === 1 ? 'One thing' : `${count} things`} of what this workbook carries could not be used; the rest is in use.`,
    notRead: 'The added reports in this workbook could not be read; the formulas do not answer by them yet.',
    look: 'Show',
    known: 'Got it',
    retry: 'Try again',
  },
  discard: { do: 'Clear what is damaged', done: 'What was damaged is cleared' },
};

function problem(problem: Problem): string {
  switch (problem.why) {
    case 'too-large':
      return 'The file is too large to be a pack of reports: choose another one.';
    case 'not-json':
      return 'The file is no pack of reports, or is damaged: choose another one.';
    case 'not-a-pack':
      return 'The file was not exported from My reports: choose another one.';
    case 'newer':
      return 'These reports were saved by a later version; they were neither read nor changed: update the add-in first.';
    case 'damaged-report':
      return `The report “${problem.report}” is damaged (${problem.field}) and was left out, the rest is in use: add this report again.`;
    case 'report-twice':
      return `“${problem.report}” is there twice under one id; the first was taken: check the second.`;
    case 'damaged-correction':
      return `The correction of “${problem.figure}” is damaged (${problem.field}) and was left out, the rest is in use: correct the figure again.`;
    case 'unfit-correction':
      return `The correction of “${problem.correction.id}” is not applied, because ${UNFIT[problem.because]}: check it and correct the figure again, or take it away.`;
    case 'damaged-part':
      return `${problem.part ? `“${problem.part}”` : 'A report or correction'} in this workbook is damaged and was left out, the rest is in use: add it again, or clear what is damaged.`;
    case 'damaged-list':
      return 'The list of the reports in this workbook is damaged; all that could be found was read: check that none is missing.';
    case 'not-recalculated':
      return 'The reports were changed, but not all formulas were calculated again: press Ctrl+Alt+F9.';
  }
}

function titled({ title, year }: { readonly title: string; readonly year: number }): string {
  return title.includes(String(year)) ? `《${title}》` : `《${title}》 (${year})`;
}

function titles(all: readonly string[]): string {
  return all.length > 3 ? `${all.slice(0, 3).join(', ')} and others` : all.join(', ');
}

function counted(count: number, what: string): string {
  return count === 1 ? `one ${what}` : `${count} ${what}s`;
}
