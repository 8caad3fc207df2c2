import type { PaneWords } from './pane.zh';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** Every word of the pane, in English. What reports say stays as they say it. */
export const paneEn: PaneWords = {
  search: {
    label: 'Search places, indicators and words',
    placeholder: 'Search places, indicators, words',
    clear: 'Clear',
  },

  tabs: { label: 'Views', find: 'Find', report: 'Reports', table: 'Tables' },

  kind: { target: 'Target', result: 'Result', estimate: 'Estimate' },

  find: {
    results: 'Results',
    count: (shown) => plural(shown, 'figure', 'figures'),
    alias: (typed, meant) => `“${typed}” means ${meant}`,
    showAll: 'Show all',
    places: 'Places and reports',
    nothing: (typed) => `Nothing found for “${typed}”`,
    nothingHint: 'Try another word, or choose from the reports below.',
    unknown: (typed) => `“${typed}” is not known`,
    didYouMean: 'Did you mean:',
    keys: { move: 'move', value: 'value', formula: 'formula', source: 'source' },
    active: (title, place, period, value) => `${title}, ${place}, ${period}, ${value}`,
  },

  firstRun: {
    heading: 'Find a target, see its source, make a table',
    dismiss: 'Do not show again',
    seeTargets: (place, year) => `Targets of ${place} for ${year}`,
    makeTable: (place, year) => `A table of ${place}’s targets for ${year}`,
    held: (reports) => `${plural(reports, 'report', 'reports')} built in; nothing leaves this computer`,
  },

  figure: {
    insertValue: 'Insert value',
    insertFormula: 'Insert formula',
    insertValueAt: (address) => `Insert value in ${address}`,
    seeSource: 'Source',
    noFormula: 'No formula names this figure alone; insert its value instead.',
    strength: 'Strength',
    strengthGrades: ['strive for', 'expected', 'plain', 'ensure'],
    strengthLabel: (grade) => `Strength of commitment: ${grade}`,
    commitment: 'Wording',
    decided: (words) => `“${words}”`,
    nature: 'Nature',
    period: 'Period',
    perYear: (period) => `${period}, yearly average`,
    entity: 'Body',
    scope: 'Scope',
    notStated: 'not stated',
    from: 'From',
    tier: 'Tier',
    tierBase: 'base',
    tierStretch: 'stretch',
    section: 'Section',
    stated: 'As stated',
    source: 'Source text',
    reviewed: 'Reviewed',
    corrected: 'Corrected in this workbook',
    part: 'Excerpt',
    interview: 'Interview',
    own: 'Own',
    partNote: (missing) => `The report is an excerpt; missing: ${missing}.`,
    hidden: 'Show the folded text',
    citation: (title, date) => `《${title}》, ${date}`,
    site: (site) => `From ${site}`,
    copy: 'Copy',
    copyValue: 'Copy value',
    copySentence: 'Copy source text',
    copied: 'Copied',
    notCopied: 'Not copied; select the text and press Ctrl+C',
    previous: 'Previous',
    next: 'Next',
    position: (at, all) => `${at} / ${all}`,
    beside: { '=': '', '>=': 'or more', '>': 'more than', '<=': 'at most', '<': 'less than', '~': 'about' },
    range: (low, high) => `${low}–${high}`,
    nameless: 'no period',
  },

  date: {
    year: (year) => year,
    month: (year, month) => `${year}-${month}`,
    day: (year, month, day) => `${year}-${month}-${day}`,
  },

  report: {
    place: 'Place',
    year: 'Year',
    show: 'Show',
    whole: 'Complete',
    reports: 'Reports',
    targets: (targets) => plural(targets, 'target', 'targets'),
    counts: (targets, results) =>
      `${plural(targets, 'target', 'targets')} · ${plural(results, 'result', 'results')}`,
    filter: 'Filter this report',
    none: (kind) => `No ${kind.toLowerCase()} was read in this report.`,
    noneMatching: (typed) => `Nothing in this report matches “${typed}”.`,
    missing: (missing) =>
      `Only an excerpt; missing: ${missing}. What is absent here may well stand in the full report.`,
    interviewNote: 'This is an interview, not the report itself.',
    noReports: 'The library has no report of this place.',
    toTable: 'Make a table',
  },

  reading: {
    open: 'Read report',
    here: 'See in report',
    back: 'Report',
    card: 'Card',
    outline: 'Outline',
    chosen: 'Chosen figure',
    marks: (figures) => plural(figures, 'figure', 'figures'),
    unfold: (folds) => `Show ${plural(folds, 'folded part', 'folded parts')}`,
    fold: 'Fold again',
    hint: 'Press a number in the text, or F3',
    mark: (text, kind, title, value) => `${text}, ${kind}: ${title}, ${value}`,
  },

  table: {
    layout: 'Layout',
    place: 'Place',
    year: 'Year',
    layouts: {
      'headline-targets': 'Headline targets',
      'target-list': 'All targets',
      'last-year': 'Last year, this year',
    },
    preview: 'Preview',
    mode: 'Write as',
    values: 'Values',
    formulas: 'Formulas',
    insert: 'Insert table',
    retry: 'Try again',
    empty: 'There are no targets of this place and year to make a table of. Choose another year.',
    listInstead: 'List all targets instead',
    size: (rows, columns) => `${plural(rows, 'row', 'rows')}, ${plural(columns, 'column', 'columns')}`,
    formulaCells: (cells) => `${plural(cells, 'formula', 'formulas')} among them`,
  },

  placement: {
    asking: 'Looking at the sheet…',
    free: 'will be written here; all cells are empty',
    occupied: (cells) => `${plural(cells, 'cell is', 'cells are')} in use; you will be asked first`,
    protected: 'the sheet is protected',
    merged: 'there are merged cells',
    'too-large': 'beyond the edge of the sheet',
  },

  write: {
    writing: 'Writing…',
    written: (address, what) => `${what} written to ${address}`,
    undo: 'Undo insert',
    undone: (address) => `Undone; ${address} is as it was`,
    close: 'Close',
    confirmTitle: (cells) => `${plural(cells, 'cell here is', 'cells here are')} in use`,
    confirmBody: (address) => `Writing to ${address} replaces them. “Undo insert” brings them back.`,
    overwrite: 'Replace',
    cancel: 'Cancel',
    newSheet: 'Write to a new sheet',
    newSheetName: 'Report figures',
    copyTable: 'Copy table',
    retry: 'Try again',
    valueOf: (title) => `Value of “${title}”`,
    formulaOf: (title) => `Formula of “${title}”`,
    table: (title) => `“${title}”`,
  },

  refusal: {
    nothingChanged: 'No cell was changed.',
    protected: {
      title: (where) =>
        where ? `Not written: sheet “${where}” is protected` : 'Not written: the sheet is protected',
      body: 'Unprotect it and try again, or write elsewhere.',
    },
    merged: {
      title: (where) =>
        where ? `Not written: merged cells in ${where}` : 'Not written: there are merged cells here',
      body: 'Unmerge them and try again, or write elsewhere.',
    },
    occupied: {
      title: (where) => (where ? `Not written: ${where} is in use` : 'Not written: the cells are in use'),
      body: 'Select empty cells and try again, or write to a new sheet.',
    },
    'too-large': {
      title: () => 'Not written: it would go beyond the edge of the sheet',
      body: 'Select a cell further up and left and try again, or write to a new sheet.',
    },
    'edit-mode': {
      title: () => 'Not written: a cell is being edited',
      body: 'Press Enter or Esc in the sheet to finish editing, then try again.',
    },
    'lost-midway': {
      title: () => 'Not written: interrupted midway and put back as it was',
      body: 'Try again; if it happens again, save the workbook and reopen it.',
    },
    'half-written': {
      title: (where) => (where ? `Only partly written: ${where}` : 'Only partly written'),
      body: 'Writing was interrupted and could not be put back. Check these cells; Excel’s undo (Ctrl+Z) may help.',
    },
    'nothing-to-undo': {
      title: () => 'There is no insert to undo',
      body: 'The last one was already undone, or changed since.',
    },
    host: {
      title: () => 'Not written: the spreadsheet did not answer',
      body: 'Wait a little and try again; if it fails again, save the workbook and reopen it.',
    },
  },

  selection: {
    label: 'Selected cell',
    none: 'Select a cell in the sheet',
    empty: 'empty cell, ready',
    range: (first) => `writing starts at ${first}`,
    foreign: 'not a formula of ours',
    unreadable: 'our formula, with arguments from other cells',
    seeSource: 'Source',
  },

  host: {
    outsideTitle: 'Open this in Excel',
    outside: 'This is the task pane of an Excel add-in. Open it with its button on Excel’s Home tab.',
    tooOldTitle: 'This Excel is too old',
    tooOld: 'Excel 2021, Microsoft 365 or Excel on the web is needed. Update, then open this pane again.',
  },
};
