import { meaningsOf } from '../../library/meanings';
import type { Changes } from '../../library/reviews';
import type { Comparator, Figure, Kind, Measure, Strength } from '../../reading/figure';
import { strengthOf } from '../../vocabulary/commitment';
import { standardIndicator } from '../../vocabulary/indicators';
import { parseNumeral } from '../../vocabulary/numerals';
import { parsePeriod, periodText } from '../../vocabulary/periods';

export const KINDS: readonly Kind[] = ['target', 'result'];
export const MEASURES: readonly Measure[] = [
  'level',
  'growth',
  'share',
  'count',
  'rank',
  'multiple',
  'other',
];
export const COMPARATORS: readonly Comparator[] = ['=', '>=', '>', '<=', '<', '~'];
export const TIERS = ['', 'base', 'stretch'] as const;
/** The firmest first. */
export const STRENGTHS = ['3', '2', '1', '0'] as const;
export const NATURES = ['', '约束性', '预期性'] as const;

/** A figure as it stands in the fields of the editor: what is typed is text. */
export interface Form {
  readonly kind: Kind;
  readonly indicator: string;
  readonly measure: Measure;
  /** True for a target without a number. */
  readonly inWords: boolean;
  readonly value: string;
  /** Upper end of a range. */
  readonly max: string;
  readonly unit: string;
  readonly comparator: Comparator;
  /** The expression as stated. */
  readonly words: string;
  readonly period: string;
  readonly perYear: boolean;
  readonly entity: string;
  readonly scope: string;
  readonly tier: (typeof TIERS)[number];
  /** Of a target. */
  readonly commitment: string;
  readonly strength: (typeof STRENGTHS)[number];
  readonly nature: (typeof NATURES)[number];
  /** Of a result. */
  readonly estimate: boolean;
  /** Where the change began. */
  readonly from: string;
  readonly fromPeriod: string;
  readonly note: string;
}

/** What is wrong with a field. */
export type Flaw = 'missing' | 'no-number' | 'not-above' | 'no-period';
export type Flaws = Readonly<Partial<Record<keyof Form, Flaw>>>;

export function formOf(figure: Figure): Form {
  return {
    kind: figure.kind,
    indicator: figure.indicator,
    measure: figure.measure,
    inWords: figure.value === null,
    value: figure.value === null ? '' : String(figure.value),
    max: figure.max === undefined ? '' : String(figure.max),
    unit: figure.unit,
    comparator: figure.comparator,
    words: figure.words,
    period: figure.period && periodText(figure.period, 'zh'),
    perYear: figure.perYear ?? false,
    entity: figure.entity ?? '',
    scope: figure.scope ?? '',
    tier: figure.tier ?? '',
    commitment: figure.commitment ?? '',
    strength: `${figure.strength ?? strengthOf(figure.words)}`,
    nature: figure.nature ?? '',
    estimate: figure.estimate ?? false,
    from: figure.from ? String(figure.from.value) : '',
    fromPeriod: figure.from?.period ? periodText(figure.from.period, 'zh') : '',
    note: figure.note ?? '',
  };
}

/** What of the fields cannot be taken as it is; empty where all can. */
export function flawsOf(form: Form): Flaws {
  const flaws: Partial<Record<keyof Form, Flaw>> = {};
  if (form.indicator.trim() === '') flaws.indicator = 'missing';
  if (form.inWords) {
    if (form.words.trim() === '') flaws.words = 'missing';
  } else {
    const value = parseNumeral(form.value);
    if (form.value.trim() === '') flaws.value = 'missing';
    else if (value === undefined) flaws.value = 'no-number';
    if (form.max.trim() !== '') {
      const max = parseNumeral(form.max);
      if (max === undefined) flaws.max = 'no-number';
      else if (value !== undefined && max <= value) flaws.max = 'not-above';
    }
  }
  if (!isPeriod(form.period)) flaws.period = 'no-period';
  if (form.from.trim() !== '' && parseNumeral(form.from) === undefined) flaws.from = 'no-number';
  if (form.from.trim() === '' && form.fromPeriod.trim() !== '') flaws.from = 'missing';
  if (!isPeriod(form.fromPeriod)) flaws.fromPeriod = 'no-period';
  return flaws;
}

function isPeriod(typed: string): boolean {
  return typed.trim() === '' || parsePeriod(typed) !== undefined;
}

/** The figure as the fields say it. To be asked only of fields without flaws. */
export function figureOf(form: Form, before: Figure): Figure {
  const { indicator, measure } = form.indicator === before.indicator ? form : meantBy(form);
  const figure: Mutable<Figure> = {
    ...before,
    kind: form.kind,
    indicator,
    measure,
    value: form.inWords ? null : (parseNumeral(form.value) ?? null),
    unit: form.inWords ? '' : form.unit.trim(),
    comparator: form.comparator,
    words: form.words.trim() || before.words,
    period: parsePeriod(form.period) ?? '',
  };
  put(figure, 'max', form.inWords || form.max.trim() === '' ? undefined : parseNumeral(form.max));
  put(figure, 'perYear', form.perYear || undefined);
  put(figure, 'entity', form.entity.trim() || undefined);
  put(figure, 'scope', form.scope.trim() || undefined);
  put(figure, 'tier', form.tier || undefined);
  put(figure, 'note', form.note.trim() || undefined);
  const fromPeriod = parsePeriod(form.fromPeriod);
  const from = form.from.trim() === '' ? undefined : parseNumeral(form.from);
  put(
    figure,
    'from',
    from === undefined ? undefined : { value: from, ...(fromPeriod ? { period: fromPeriod } : {}) },
  );
  if (form.kind === 'result') {
    put(figure, 'estimate', form.estimate || undefined);
    for (const name of ['strength', 'strengthWords', 'commitment', 'tier', 'nature'] as const)
      put(figure, name, undefined);
  } else {
    put(figure, 'estimate', undefined);
    const commitment = form.commitment.trim();
    const shown = formOf(before);
    if (commitment !== shown.commitment) {
      put(figure, 'commitment', commitment || undefined);
      put(figure, 'strengthWords', commitment || undefined);
    } else if (form.strength !== shown.strength) put(figure, 'strengthWords', undefined);
    figure.strength = Number(form.strength) as Strength;
    put(figure, 'nature', form.nature || undefined);
  }
  return figure;
}

/** How firm a target is by its wording: 力争 in 力争增长8%以上. */
export function strengthMeant(commitment: string, words: string): Form['strength'] {
  return `${strengthOf(commitment.trim() + words)}`;
}

/** The fields in which a figure differs from what it was; null for one that it then has not. */
export function changesBetween(before: Figure, after: Figure): Changes {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof Figure>;
  const differing = [...names].filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
  return Object.fromEntries(differing.map((name) => [name, after[name] ?? null]));
}

/** 固投增速 is 固定资产投资 and its growth; a name that the vocabulary does not know stays as typed. */
function meantBy({ indicator, measure }: Form): Pick<Figure, 'indicator' | 'measure'> {
  const typed = indicator.trim();
  const whole = standardIndicator(typed);
  if (whole) return { indicator: whole.name, measure };
  const meaning = meaningsOf(typed).find(({ standard, turned }) => standard && !turned);
  if (!meaning) return { indicator: typed, measure };
  return { indicator: meaning.name, measure: meaning.measure ?? measure };
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

function put<Name extends keyof Figure>(
  figure: Mutable<Figure>,
  name: Name,
  value: Figure[Name] | undefined,
): void {
  if (value === undefined) delete figure[name];
  else figure[name] = value;
}
