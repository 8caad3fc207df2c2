import type { Figure } from '../../reading/figure';
import { ASSUMED_FRAME } from '../../reading/frames';
import { standardIndicator } from '../../vocabulary/indicators';
import { agree } from '../agree';
import { questionOf } from './corrections';

/** Why a figure read by rule may be wrong. */
export type Doubt =
  /** The report says twice what is asked by one question, and not the same; `others` are the ids of the other statements. */
  | { readonly why: 'disagrees'; readonly others: readonly string[] }
  /** Farther out than such values are. */
  | { readonly why: 'unusual-value' }
  /** Nothing says what time it is about. */
  | { readonly why: 'no-period' }
  /** Nothing says whether it was done or is planned. */
  | { readonly why: 'assumed-kind' }
  /** No indicator known by a name, and the phrase is as long as a clause, as short as a remnant, or cut at a joint. */
  | { readonly why: 'unclear-name' }
  /** The name was put together from an earlier clause or from a list. */
  | { readonly why: 'borrowed-name' }
  /** The reading itself leaves a remark. */
  | { readonly why: 'noted'; readonly note: string };

/** The doubts about the figures of one report, by figure id; figures without any are left out. */
export function doubtsOf(figures: readonly Figure[]): ReadonlyMap<string, readonly Doubt[]> {
  const rivals = rivalsOf(figures);
  const doubts = new Map<string, readonly Doubt[]>();
  for (const figure of figures) {
    const own = [...about(figure, rivals.get(figure.id) ?? [])];
    if (own.length > 0) doubts.set(figure.id, own);
  }
  return doubts;
}

function* about(figure: Figure, rivals: readonly string[]): Generator<Doubt> {
  if (rivals.length > 0) yield { why: 'disagrees', others: rivals };
  if (isUnusual(figure)) yield { why: 'unusual-value' };
  if (figure.period === '') yield { why: 'no-period' };
  if (figure.rules.includes(ASSUMED_FRAME)) yield { why: 'assumed-kind' };
  if (!standardIndicator(figure.indicator)) {
    if (isUnclear(figure.indicator)) yield { why: 'unclear-name' };
    if (figure.rules.some((rule) => BORROWED.has(rule))) yield { why: 'borrowed-name' };
  }
  if (figure.note) yield { why: 'noted', note: figure.note };
}

/** Ids of the figures that answer the same question otherwise, by figure id. */
function rivalsOf(figures: readonly Figure[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const question = questionOf(figure);
    const group = groups.get(question);
    if (group) group.push(figure);
    else groups.set(question, [figure]);
  }
  const rivals = new Map<string, readonly string[]>();
  for (const group of groups.values()) {
    // Names as common as 项目 gather many figures that are about different things: no contradiction is found by comparing them all.
    if (group.length < 2 || group.length > LARGEST_GROUP) continue;
    for (const figure of group) {
      const others = group.filter((other) => other !== figure && !agree(figure, other));
      if (others.length > 0)
        rivals.set(
          figure.id,
          others.map(({ id }) => id),
        );
    }
  }
  return rivals;
}

const LARGEST_GROUP = 40;

/** Rules that take the name of an indicator, or a part of it, from elsewhere in the sentence. */
const BORROWED = new Set([
  'subject carried over',
  'head joined',
  'verb carried in list',
  'object carried',
  'stock of carried subject',
  'share of carried subject',
  'qualifier of carried subject',
  'dealt over the last figures',
]);

const LONGEST_CLEAR = 16;

/** 加快推进的城市更新重点片区改造提升项目 is a clause; 和收入 is what was left of one. */
function isUnclear(indicator: string): boolean {
  return (
    indicator.length < 2 ||
    indicator.length > LONGEST_CLEAR ||
    /^[和与及的等]|[的和与及等向]$/.test(indicator) ||
    /[，,；;：:]|^[①-⑳]/.test(indicator)
  );
}

/** Bounds that hold for what a report says of a year, with room to spare. */
function isUnusual({ value, max, unit, measure, indicator }: Figure): boolean {
  if (value === null) return false;
  if (max !== undefined && max < value) return true;
  if (unit !== '%') return unit !== '' && /^[个家户人件条]$/.test(unit) && !Number.isInteger(value);
  if (measure === 'share') return value < 0 || value > 100;
  if (measure !== 'growth') return false;
  const known = standardIndicator(indicator);
  return known?.headline ? value < -40 || value > 60 : value < -100 || value > 300;
}
