import type { Near, Reason } from '../library/ask';
import type { Verdict } from '../library/done';
import type { Figure, Kind, Measure } from '../reading/figure';
import { periodText } from '../vocabulary/periods';
import { unitKind } from '../vocabulary/units';
import type { AnswerMessages, Explanation, FormulaTextWhy } from './answers';
import { valueText } from './value-text';

type NotStated = Extract<Reason, { why: 'not-stated' | 'not-in-part' }>;

const MEASURES: Readonly<Record<Measure, string>> = {
  level: 'level',
  growth: 'growth',
  share: 'share',
  count: 'number',
  rank: 'rank',
  multiple: 'multiple',
  other: 'other',
};
const KINDS: Readonly<Record<Kind, string>> = { target: 'target', result: 'result' };
const FUNCTIONS: Readonly<Record<Kind, string>> = { target: 'TARGET', result: 'ACTUAL' };
const VERDICTS: Readonly<Record<Verdict, string>> = {
  met: 'Met',
  nearly: 'Nearly met',
  missed: 'Not met',
  unclear: 'Cannot tell',
};
const COMPARATORS = { '=': '=', '>=': '≥', '>': '>', '<=': '≤', '<': '<', '~': '≈' } as const;

const FORMULA_TEXTS: Readonly<Record<FormulaTextWhy, (at: string) => string>> = {
  'no-equals': () => 'A formula starts with an equals sign: put “=” before it.',
  'full-width': (at) => `Full-width punctuation at “${at}”: use half-width quotes, commas and brackets.`,
  'open-quote': (at) => `The quotation mark at “${at}” is not closed: add the closing one.`,
  'open-bracket': () => 'A bracket is not closed: add the closing one.',
  'open-brace': () => 'A brace is not closed: add the closing one.',
  'ragged-array': () => 'The rows of the array constant differ in length: fill them up.',
  'not-understood': (at) =>
    at
      ? `Cannot read the formula at “${at}”: check how it is written.`
      : 'The formula ends too early: complete it.',
};

/** Everything formulas say, in English; the words of the reports stay Chinese. */
export const answersEn: AnswerMessages = {
  absence,
  why,
  verdict: (verdict) => VERDICTS[verdict],
  kind: (kind) => KINDS[kind],
  comparator: (comparator) => COMPARATORS[comparator],
  measure: (measure) => MEASURES[measure],
  reviewed: (figure, own) =>
    figure.corrected
      ? 'Corrected in this workbook'
      : own
        ? figure.reviewed
          ? 'Added by a user'
          : 'Added by a user (not looked at singly)'
        : figure.reviewed
          ? 'Reviewed'
          : 'Not reviewed',
  argumentBlank: (name) => `“${name}” is blank: fill it in.`,
  badCell: 'A cell referred to holds an error: correct that cell first.',
  sizesDiffer: 'The ranges differ in size: choose ranges of one size, or a column and a row.',
  tooManyCells: 'At most 100,000 cells are computed at once: choose a smaller range.',
  tooManyRanges: 'At most two of region, indicator and year may be ranges: make one of them a single value.',
  unknownField: (field, suggestions) =>
    suggestions.length > 0
      ? `Unknown field “${field}”: did you mean ${either(suggestions)}?`
      : `Unknown field “${field}”: see TARGET_FIELDS() for those that exist.`,
  fieldMissing: (title, field) => `“${title}” has no ${field}: ask for the field 数值 or 表述 instead.`,
  categoryEmpty: (category, known) =>
    known.length > 0
      ? `There is no category “${category}”: use ${either(known)}.`
      : `There is no category “${category}”: leave it out.`,
  nothingFound: (word) => `Nothing was found for “${word}”: try another word.`,
  notComparable: (words) =>
    `“${words}” is in words or a range and has no difference: use TARGET_DONE instead.`,
  scopesDiffer: (target, result) =>
    `The target's scope (${target || 'not stated'}) is not the result's (${result || 'not stated'}): name the scope as a qualifier.`,
  margin: (amount, unit) => (unit === '%' ? `${amount} points` : `${amount}${unit}`),
  unitsDiffer: (target, result) =>
    `The target is in ${target}, the result in ${result}: look at each of them.`,
  unknownFunction: (name, suggestions) =>
    suggestions.length > 0
      ? `There is no function ${name}: did you mean ${suggestions.slice(0, 3).join(', ')}?`
      : `There is no function ${name}: check its name.`,
  argumentCount: (name, least, most) =>
    `${name} takes ${least === most ? least : `${least} to ${most}`} arguments: check how many there are.`,
  referenceNotHere: (reference) =>
    `There is no worksheet here for “${reference}”: write its content instead.`,
  formulaText: (why, at) => FORMULA_TEXTS[why](at),
  failed: 'The calculation did not finish: check the arguments and try again.',
};

function absence(reason: Reason, advises = true): string {
  switch (reason.why) {
    case 'region-unknown':
      return reason.suggestions.length > 0
        ? `Unknown region “${reason.word}”: did you mean ${either(reason.suggestions)}?`
        : `Unknown region “${reason.word}”: see TARGET_REGIONS() for those in the library.`;
    case 'region-ambiguous':
      return `“${reason.word}” may be ${listed(reason.places)}: write the full name or the six-digit code.`;
    case 'period-unreadable':
      return `Unknown year “${reason.word}”: write 2023, 2023H1, 2023Q3, 2023年6月 or 2022-2026.`;
    case 'no-report':
      return noReport(reason, advises);
    case 'indicator-unknown':
      return reason.suggestions.length > 0
        ? `Unknown indicator “${reason.word}”: did you mean ${either(reason.suggestions)}?`
        : `Unknown indicator “${reason.word}”: see TARGET_INDICATORS() for those in the library.`;
    case 'not-stated':
    case 'not-in-part':
      return notStated(reason, advises);
    case 'disagree':
      return disagreement(reason);
    case 'unit-kind':
      if (unitKind(reason.stated)?.kind === 'number')
        return `The report writes “${reason.stated}” and no unit, so it is not converted to “${reason.asked}”: use “${reason.stated}” or leave the unit out.`;
      return unitsOfMoney(reason.asked, reason.stated)
        ? `“${reason.asked}” is another currency than the report's “${reason.stated}” and is not converted: use “${reason.stated}” or leave the unit out.`
        : `“${reason.asked}” is another kind of unit than the report's “${reason.stated}”: use one of its kind or leave the unit out.`;
    case 'unit-unknown':
      return reason.known.length > 0
        ? `Unknown unit “${reason.asked}”: use ${either(reason.known)}, or leave the unit out.`
        : `Unknown unit “${reason.asked}”: leave the unit out.`;
    case 'qualifier-unknown':
      return reason.known.length > 0
        ? `Unknown qualifier “${reason.asked}”: use one of ${listed(reason.known)}.`
        : `Unknown qualifier “${reason.asked}”: leave the qualifier out.`;
  }
}

function noReport(
  { kind, region, period: time, have }: Extract<Reason, { why: 'no-report' }>,
  advises: boolean,
): string {
  const what = kind === 'result' ? `report with results of ${region} for` : `report of ${region} for`;
  const others = have.length > 0 ? ` (it has ${have.map(period).join(', ')})` : '';
  const lacks = `The library has no ${what} ${period(time)}${others}`;
  if (!advises) return `${lacks}.`;
  return `${lacks}: ${others ? 'choose another year' : 'see TARGET_REGIONS() for the regions in it'}.`;
}

function notStated(reason: NotStated, advises: boolean): string {
  const [near] = reason.near;
  const reports = reason.reports.map((title) => `《${title}》`).join(', ');
  const what = `a ${KINDS[reason.kind]} for “${reason.title}”`;
  if (reason.why === 'not-in-part') {
    const missing = reason.missing ? ` (lacking ${reason.missing})` : '';
    const unseen = `The library has only part of ${reports}${missing}, and that part does not state ${what}; the full report may`;
    return near ? `${unseen}; ${nearWords(reason, near)}.` : `${unseen}: check the full report.`;
  }
  if (!near)
    return `${reports} as a whole states no ${KINDS[reason.kind]} for “${reason.title}”${advises ? ': try another indicator' : ''}.`;
  return `${reports} as a whole does not state ${what} for ${reason.region} ${period(reason.period)}; ${nearWords(reason, near)}.`;
}

function nearWords(reason: NotStated, near: Near): string {
  const { figure } = near;
  const value = `(${valueText(figure, 'en')})`;
  switch (near.differs) {
    case 'measure':
      return `it states only the ${MEASURES[figure.measure]} ${value}: ask for “${near.ask}”`;
    case 'entity':
      return `only ${near.ask} has one ${value}: ask for the region “${near.ask}”`;
    case 'period':
      return `it states only one for ${period(figure.period)} ${value}: ask for the year “${near.ask.replace('/', '-')}”`;
    case 'scope':
    case 'tier':
    case 'average':
      return near.ask
        ? `it states only one that is “${near.ask}” ${value}: add that qualifier`
        : `it states only one without a qualifier ${value}: leave the qualifier out`;
    case 'kind':
      return `it states the ${KINDS[figure.kind]} for ${period(figure.period)} ${value}: use ${FUNCTIONS[figure.kind]} for ${period(figure.period)}`;
    case 'confusable':
      return `it states ${otherNames(reason, 'confusable')}, which is not the same: check before you use it`;
    case 'name':
      return `it states ${otherNames(reason, 'name')}, whose name says more: check before you use it`;
  }
}

function otherNames(reason: NotStated, differs: Near['differs']): string {
  const time = (figure: Figure) => (figure.period === reason.period ? '' : `${period(figure.period)}, `);
  return reason.near
    .filter((each) => each.differs === differs)
    .map(({ ask, figure }) => `“${ask}” (${time(figure)}${valueText(figure, 'en')})`)
    .join(', ');
}

function disagreement(reason: Extract<Reason, { why: 'disagree' }>): string {
  const values = reason.figures.map((figure, index) => {
    const statement = reason.statements[index]!;
    const scope = figure.scope ? `, ${figure.scope}` : '';
    const mark = figure.corrected ? ', corrected in this workbook' : statement.own ? ', added by a user' : '';
    return `${valueText(figure, 'en')} (${cited(statement)}${mark}${scope}: “${statement.sentence}”)`;
  });
  return `“${reason.title}” of ${reason.region} for ${period(reason.period)} has different values: ${values.join('; ')}; ${distinction(reason.figures)}.`;
}

function distinction(figures: readonly Figure[]): string {
  const scopes = new Set(figures.map(({ scope }) => scope ?? ''));
  const reports = new Set(figures.map(({ report }) => report));
  const kinds = new Map(figures.map(({ unit }) => [unitKind(unit)?.kind, unit]));
  if (scopes.size > 1) return `add the qualifier ${either([...scopes].filter(Boolean))}`;
  if (reports.size > 1) return `add the qualifier ${either([...reports])}`;
  return kinds.size > 1 ? `name the unit ${either([...kinds.values()].filter(Boolean))}` : 'check the report';
}

function why(explanation: Explanation): string {
  const { told } = explanation;
  const { figure } = told;
  const parts = [
    `The ${figure.estimate ? 'estimate' : KINDS[figure.kind]} of ${told.region} for ${period(figure.period)}${figure.perYear ? ' (yearly average)' : ''}, “${told.title}”, is ${valueText(figure, 'en')}, from ${cited(told)}${told.sentence ? `: ${quoted(told.sentence)}` : '.'}`,
  ];
  if (figure.corrected) parts.push('This value is corrected in this workbook.');
  if (told.own) parts.push('The report was added by a user.');
  if (explanation.turned) parts.push('A fall was asked for, so the sign of the growth is turned.');
  if (figure.scope) parts.push(`Its scope is “${figure.scope}”.`);
  if (explanation.stretch) {
    parts.push(
      `This is the base target; the stretch target is ${valueText(explanation.stretch, 'en')} (qualifier “力争”).`,
    );
  }
  if (figure.strengthWords) parts.push(`Its strength comes from the words “${figure.strengthWords}”.`);
  if (explanation.agreeing.length > 0)
    parts.push(`Others that say the same: ${explanation.agreeing.length}.`);
  for (const other of explanation.differing) {
    parts.push(`${cited(other)} gives ${valueText(other.figure, 'en')}, which was not taken.`);
  }
  if (explanation.done) {
    const { verdict, result, margin } = explanation.done;
    const close = verdict === 'nearly' ? ` (within ${margin})` : '';
    parts.push(`The result is ${valueText(result, 'en')}: ${VERDICTS[verdict].toLowerCase()}${close}.`);
  }
  if (figure.note) parts.push(`Note: ${figure.note}`);
  return parts.join(' ');
}

/** A quoted sentence that ends: “…8%。” or “…8%”. */
function quoted(sentence: string): string {
  return /[。！？]$/.test(sentence) ? `“${sentence}”` : `“${sentence}”.`;
}

function cited({ report, year }: { readonly report: string; readonly year: number }): string {
  return report.includes(String(year)) ? `《${report}》` : `《${report}》 (${year})`;
}

function period(text: string): string {
  return periodText(text, 'en');
}

function unitsOfMoney(asked: string, stated: string): boolean {
  return [asked, stated].every((unit) => unitKind(unit)?.kind.startsWith('money:'));
}

function either(words: readonly string[]): string {
  const quoted = words.slice(0, 3).map((word) => `“${word}”`);
  const last = quoted.pop()!;
  return quoted.length > 0 ? `${quoted.join(', ')} or ${last}` : last;
}

function listed(words: readonly string[]): string {
  const shown = words
    .slice(0, 5)
    .map((word) => `“${word}”`)
    .join(', ');
  return words.length > 5 ? `${shown} and others (${words.length} in all)` : shown;
}
