import type { PaneMenuWords } from './pane-menu.zh';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const cells = (count: number) => plural(count, 'cell', 'cells');

/** Words of the pages behind ⋯, in English. */
export const paneMenuEn: PaneMenuWords = {
  working: 'Working…',
  looking: 'Looking at the workbook…',
  again: 'Check again',
  cancel: 'Cancel',
  undo: 'Undo',
  cells,
  bySheet: (sheet, count) => `${sheet}: ${cells(count)}`,
  leftTitle: (count) => `${cells(count)} left as they are`,
  left: {
    protected: 'the sheet is protected; unprotect it and try again',
    changed: 'changed since',
    moved: 'the names beside it have changed; rows or columns may have been inserted or sorted',
    'sheet-gone': 'the sheet was deleted',
    unanswered: 'no answer yet; run the check-up or recalculate first',
    'still-unknown':
      'still #NAME? after entering it again; reopen this add-in under Home, Add-ins, or look at other names in the formula',
  },
  more: (count) => `${cells(count)} more`,
  undone: (count) => `Undone; ${cells(count)} as before`,
  failed: { unknown: 'Not done: what the workbook keeps cannot be read.' },

  prefix: {
    intro:
      'Where another add-in has a TARGET function too, library formulas take a prefix. This rewrites the formulas of the whole workbook; text in quotes stays.',
    none: 'The workbook has no library formulas.',
    to: { '': 'Remove prefix GWR', 'GWR.': 'Add prefix GWR' },
    found: { '': 'Formulas without prefix', 'GWR.': 'Formulas with prefix GWR' },
    ask: (count) => `Rewrite ${plural(count, 'formula', 'formulas')}?`,
    askBody: 'Afterwards only the matching version of the add-in knows these formulas.',
    done: (count) => `${cells(count)} rewritten`,
  },

  check: {
    intro:
      'Finds library formulas that are stuck at #NAME? or show “_xldudf_”, restores them and enters them again.',
    none: 'No stuck formulas were found.',
    found: 'Stuck formulas',
    action: 'Repair',
    ask: (count) => `Enter ${plural(count, 'formula', 'formulas')} again?`,
    askBody: 'Only these cells are touched; the arguments stay.',
    done: (count) => `${cells(count)} repaired`,
  },

  freeze: {
    intro:
      'Freezing turns formulas into values that show without the add-in. Formulas and sources stay in the workbook; thawing brings them back.',
    scope: 'Where',
    scopes: { selection: 'Selection', sheet: 'Sheet', workbook: 'All' },
    freezable: 'Formulas to freeze',
    thawable: 'Frozen cells',
    noneToFreeze: 'There are no library formulas here.',
    noneToThaw: 'There are no cells to thaw here.',
    freeze: 'Freeze',
    thaw: 'Thaw',
    askFreeze: (count) => `Turn ${plural(count, 'formula', 'formulas')} into values?`,
    askFreezeBody: 'Formulas and sources stay in the workbook and can be thawed.',
    askThaw: (count) => `Bring ${plural(count, 'formula', 'formulas')} back?`,
    askThawBody: 'They are written as they were and answered by the current library.',
    frozen: (count) => `${cells(count)} frozen`,
    thawed: (count) => `${cells(count)} thawed`,
  },

  send: {
    intro: {
      excel:
        'Opens a copy: formulas become values, and all that this add-in keeps is taken out, so that nobody needs it to read the copy. This workbook stays as it is.',
      browser:
        'Downloads a copy as .xlsx: library formulas become values, and all that is kept with them is taken out; Excel or WPS is enough to read it. This workbook stays as it is.',
    },
    becomesValues: 'Formulas that become values',
    none: 'The workbook has no library formulas.',
    asTheyAre: (count) => `${cells(count)} without an answer yet; the copy shows them as they are now`,
    alsoGone: {
      excel:
        'Also taken out: formulas and sources kept by freezing, remembered tables, reports and corrections of your own, and the setting that opens this add-in.',
      browser:
        'Also taken out: formulas and sources kept by freezing, remembered tables, reports and corrections of your own, and names that use library formulas. Formulas of your own stay; those that Excel does not know become values.',
    },
    make: 'Make the copy',
    making: 'Making the copy…',
    stop: 'Stop',
    made: {
      excel: 'The copy is open as a new workbook; save it and send it. This workbook was not changed.',
      browser: 'The copy has been downloaded and can be sent. This workbook was not changed.',
    },
    stopped: 'Stopped. No copy was made, and this workbook was not changed.',
  },

  clean: {
    title: 'Clean this workbook itself',
    intro:
      'Without a copy, right here. Save the original first; after cleaning, save under another name what you will send, and the original is still there.',
    what: 'Formulas become values, and all that is kept goes.',
    none: 'Nothing of this add-in is left in this workbook.',
    blocked: (count) => `${cells(count)} cannot become values now; see to them first`,
    action: 'Clean',
    ask: (count) =>
      count > 0
        ? `Turn ${plural(count, 'formula', 'formulas')} into values and clear what is kept?`
        : 'Clear what is kept?',
    askBody:
      'Formulas and sources kept by freezing, remembered tables, reports and corrections of your own go. This can be undone until you leave this page.',
    done: (count) =>
      `Cleaned${count > 0 ? `: ${plural(count, 'formula', 'formulas')} became values` : ''}. Save under another name and send; if conditional formats or data validation use library formulas, take them out yourself.`,
    undone: 'Undone: formulas and all that was kept are back.',
  },

  audit: {
    intro:
      'Lists every figure that the workbook uses on a new sheet: in which cell, by which formula, its value, and the sentence it comes from.',
    none: 'The workbook has no library formulas.',
    found: 'Figures used',
    rows: (count) => plural(count, 'row', 'rows'),
    without: (count) =>
      `${plural(count, 'cell has', 'cells have')} no figure; listed too, with the reason in the notes.`,
    make: 'Make the audit sheet',
    sheet: 'Audit',
    kind: { target: 'Target', result: 'Result' },
    title: 'Figures used in the workbook',
    columns: {
      sheet: 'Sheet',
      cell: 'Cell',
      formula: 'Formula',
      shown: 'Shown',
      kind: 'Kind',
      indicator: 'Indicator',
      place: 'Place',
      period: 'Period',
      value: 'Value',
      unit: 'Unit',
      words: 'As stated',
      sentence: 'Sentence',
      report: 'Report',
      date: 'Date of the report',
      site: 'Source',
      version: 'Library version',
      id: 'Id',
      note: 'Note',
    },
    references: 'arguments from other cells; not matched one by one',
    many: 'this function is not about a single figure',
    frozen: 'frozen',
  },

  settings: {
    language: 'Language of the pane',
    languages: { '': 'As Excel', zh: 'Chinese', en: 'English' },
    languagesInBrowser: { '': 'As the page', zh: 'Chinese', en: 'English' },
    formats: 'Formulas bring their number format',
    formatsHint:
      'Rates show as 8% at once. Turn this off if formulas show #VALUE!. Takes effect when the workbook is reopened.',
    formatsMissing: 'This Excel takes no number format from formulas; they give plain numbers.',
    notStored: 'Not stored; it is forgotten when the pane closes.',
  },

  about: {
    version: 'Library version',
    date: 'Library date',
    reports: 'Reports',
    figures: 'Figures',
    counted: (count) => `${count}`,
    privacy: 'The code of this add-in sends nothing anywhere; finding and calculating stay on this computer.',
    telemetry:
      'In Excel, Microsoft’s Office.js has telemetry of its own, which this add-in does not control.',
  },
};
