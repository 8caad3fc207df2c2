import type { PaneYearsWords } from './pane-years.zh';

/** Every word of the views that look across years and levels, in English. */
export const paneYearsEn: PaneYearsWords = {
  changes: 'Changes',
  between: (before, after) => `Targets for ${after} against those for ${before}`,
  byName:
    'Matched by the indicator’s name; a target worded otherwise stands on a row of its own in either year.',
  partBefore: (title) =>
    `Of last year’s report (${title}) only an excerpt is held: what is missing here may well have been set.`,
  noYear: (place, year) =>
    `The library has no report of ${place} for ${year}: there are no two years to compare.`,
  none: 'No target for the year itself was read in either report.',
  noneMatching: (words) => `No target of either year has “${words}”.`,
  groups: {
    kept: 'In both years',
    new: { 'not-stated': 'No such name last year', 'not-in-part': 'Not in last year’s excerpt' },
    gone: { 'not-stated': 'No such name this year', 'not-in-part': 'Not in this year’s excerpt' },
  },
  count: (count) => (count === 1 ? '1 target' : `${count} targets`),
  all: (count) => `Show all ${count}`,
  before: (value) => `Last year ${value}`,
  result: (value) => `result ${value}`,
  verdicts: { met: 'met', nearly: 'nearly met', missed: 'not met', unclear: 'cannot be judged' },
  movements: {
    same: () => 'Unchanged',
    up: (by) => `Up ${by}`,
    down: (by) => `Down ${by}`,
    'fall-wider': (by) => `Fall larger by ${by}`,
    'fall-narrower': (by) => `Fall smaller by ${by}`,
    'rank-ahead': (by) => `Ahead by ${by}`,
    'rank-behind': (by) => `Behind by ${by}`,
  },
  bindsOtherwise: 'Same number, other wording',
  points: (number) => `${number} points`,
  amount: (number, unit) => number + unit,
  incomparable: {
    words: 'Target in words, not compared',
    range: 'Target is a range, not compared',
    units: 'Different units, not compared',
    scopes: 'Different scopes, not compared',
    averages: 'Average against a single year, not compared',
    differs: 'The report gives different values',
  },
  situations: {
    new: { standard: 'New', own: 'No such name last year', 'not-in-part': 'Not in last year’s excerpt' },
    gone: {
      standard: 'No longer set',
      own: 'No such name this year',
      'not-in-part': 'Not in this year’s excerpt',
    },
  },
  instead: {
    new: (title, value) => `Last year’s report has ${title} ${value}`,
    gone: (title, value) => `This year’s report has ${title} ${value}`,
  },
  path: {
    heading: 'Target over the years',
    year: 'Year',
    target: 'Target',
    step: 'vs last year',
    done: 'Result',
    absent: {
      'not-stated': 'not set',
      'not-in-part': 'not in excerpt',
      disagree: 'different values',
      'qualifier-unknown': 'not of this scope',
    },
    resultAbsent: { 'no-report': 'no report', 'not-in-part': 'not in excerpt', other: 'not stated' },
  },
  chain: {
    heading: (year) => `Level by level, ${year}`,
    place: 'Place',
    value: 'Target',
    above: 'vs level above',
    aboveNamed: (name, by) => `${by} than ${name}`,
    more: (by) => `${by} more`,
    less: (by) => `${by} less`,
    same: 'same',
    missing: (names) => `The library has no such target of ${names}.`,
  },
};
