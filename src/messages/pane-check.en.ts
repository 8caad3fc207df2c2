import type { PaneCheckWords } from './pane-check.zh';

const places = (decimals: number) =>
  decimals === 0 ? 'whole numbers' : `${decimals} decimal${decimals === 1 ? '' : 's'}`;

/** Every word of the check, in English. */
export const paneCheckEn: PaneCheckWords = {
  intro:
    'Select numbers on the sheet to see which sentence of which report says them, across units and rounding.',
  quiet: 'Nothing on the sheet is changed until you press “Change to”.',
  start: (address) => (address ? `Check ${address}` : 'Check the selection'),
  reading: 'Reading the selection…',
  against: 'Against',
  everything: 'All reports',
  report: (place, year, title) => `${place} ${year}: ${title}`,
  numbers: (count) => (count === 1 ? '1 number' : `${count} numbers`),
  noNumbers: 'There are no numbers in the selection. Select the cells to check and try again.',
  filter: 'Filter by outcome',
  verdicts: { conflict: 'Conflict', near: 'Near', missing: 'Not found', match: 'Match' },
  verdictHints: {
    conflict: 'the report says otherwise',
    near: 'worth a look',
    missing: 'no report says it',
    match: 'units converted',
  },
  unnamed: 'No name in its row',
  inUnit: (label, unit) => (unit ? `${label}, ${unit}` : label),
  said: 'Report',
  reasons: {
    exact: 'Same number',
    unit: (unit) => `Same in ${unit}`,
    fraction: 'Same number, per cent against fraction',
    rounded: (decimals) => `Same when rounded to ${places(decimals)}`,
    finer: (decimals) => `Finer than the report; same when rounded to ${places(decimals)}`,
    sign: 'Opposite sign',
    swapped: 'Two digits may be swapped',
    scale: (power) => `Same digits, off by 10 to the power ${Math.abs(power)}; the unit may be wrong`,
    differs: 'The report states another number',
    'other-time-or-place': 'Same number, for another place or period',
    'number-only': (figures) =>
      figures === 1
        ? 'Same number, under another name'
        : `${figures} figures have this number; the row does not say which`,
    'other-values': 'The indicator is stated, with other numbers',
    'not-stated': 'The indicator is not stated',
    'no-such-number': 'No report has this number',
  },
  change: (number) => `Change to ${number}`,
  changeToFormula: 'Use formula',
  card: 'Card',
  changed: (label) => `the report’s number for “${label}”`,
  more: (left) => `Show ${left} more`,
  table: {
    title: 'Numbers checked',
    sheet: 'Check',
    make: 'Write as a list',
    hint: 'On a new worksheet, a row for each number, with the report’s sentence.',
    columns: {
      verdict: 'Outcome',
      reason: 'Why',
      sheet: 'Sheet',
      cell: 'Cell',
      label: 'Row',
      shown: 'On the sheet',
      shownUnit: 'Unit on the sheet',
      value: 'Report',
      unit: 'Unit',
      words: 'As stated',
      kind: 'Kind',
      indicator: 'Indicator',
      place: 'Place',
      period: 'Period',
      sentence: 'Sentence',
      report: 'Title of report',
      date: 'Date',
      note: 'Note',
    },
  },
  tooLarge: 'The selection is too large. Select at most 10,000 cells at a time.',
  editing: 'A cell is being edited. Press Enter or Esc on the sheet, then try again.',
  failed: 'The sheet could not be read. Try again in a moment.',
  retry: 'Try again',
};
