import type { Comparator, Figure } from '../reading/figure';
import { standardIndicator } from '../vocabulary/indicators';
import { convert, unitKind } from '../vocabulary/units';
import { APPROXIMATE_MARGIN, satisfies } from './agree';
import type { Found } from './ask';
import { difference } from './value';

/** Points by which a rate may fall short and still be nearly met. */
const MARGIN_POINTS = 0.5;

/** 完成 · 基本完成 · 未完成 · 无法判断. */
export type Verdict = 'met' | 'nearly' | 'missed' | 'unclear';

export interface Judgement {
  readonly verdict: Verdict;
  /** How far short counts as nearly met, in `unit`. */
  readonly margin: number;
  readonly unit: string;
}

/** A target and a result on one scale: the unit of the target, signs as they were asked for (降幅). */
export interface Compared {
  readonly low: number;
  readonly high: number;
  readonly comparator: Comparator;
  readonly result: number;
  readonly resultComparator: Comparator;
  readonly unit: string;
  readonly isRate: boolean;
}

export type NotComparable =
  | { readonly why: 'words'; readonly words: string }
  | { readonly why: 'units' }
  | { readonly why: 'scopes' };

/** Of an answer, what matters for comparing. */
export type Answered = Pick<Found, 'figure' | 'value' | 'comparator' | 'turned'>;

/** A figure as the answer to a question for exactly it. */
export function answeredBy(figure: Figure): Answered {
  return { figure, value: figure.value ?? figure.words, comparator: figure.comparator, turned: false };
}

/** Puts a target and a result on one scale, or says why they cannot be. */
export function compared(target: Answered, result: Answered): Compared | NotComparable {
  for (const { figure } of [target, result])
    if (figure.value === null) return { why: 'words', words: figure.words };
  if ((target.figure.scope ?? '') !== (result.figure.scope ?? '')) return { why: 'scopes' };
  if (result.figure.max !== undefined) return { why: 'words', words: String(result.value) };
  const unit = target.figure.unit;
  const value = convert(result.figure.value!, result.figure.unit, unit);
  if (value === undefined) return { why: 'units' };
  const sign = target.turned ? -1 : 1;
  const bounds = [target.figure.value!, target.figure.max ?? target.figure.value!].map((each) => each * sign);
  const kind = unitKind(unit)?.kind;
  return {
    low: Math.min(...bounds),
    high: Math.max(...bounds),
    comparator: target.comparator,
    result: value * sign,
    resultComparator: result.comparator,
    unit,
    isRate: kind === 'rate' || kind === 'points',
  };
}

/** Result minus target, in the unit of the target (points for rates); undefined for a range. */
export function gapOf({ low, high, result, unit }: Compared): number | undefined {
  if (low !== high) return undefined;
  const gap = difference(result, low);
  return unit === '‰' ? (convert(gap, '‰', '%') ?? gap) : gap;
}

/**
 * Whether a target was met: `=` at or beyond it in the indicator's good direction, a bound by itself, an approximate value
 * within the margin, a range inside it. The margin is 5 % of the value, or 0.5 point for rates; short by no more than that is nearly
 * met. A result that is itself only a bound (突破4万元) is judged where it decides the matter.
 */
export function judged(pair: Compared, indicator: string): Judgement {
  const { low, high, comparator, result, unit, isRate } = pair;
  const good = goodSide(pair, indicator);
  const edge = low === high ? low : result < low ? low : high;
  const margin = isRate
    ? (convert(MARGIN_POINTS, '%', unit) ?? MARGIN_POINTS)
    : Number((Math.abs(edge) * APPROXIMATE_MARGIN).toPrecision(12));
  const judgement = (verdict: Verdict): Judgement => ({ verdict, margin, unit });
  const short = good === 'up' ? difference(low, result) : good === 'down' ? difference(result, high) : 0;

  if (!decides(pair, good, margin)) return judgement('unclear');
  if (comparator === '~' && low === high) {
    const within = Math.abs(difference(result, low)) <= margin;
    return judgement(within || (good !== 'none' && short < 0) ? 'met' : 'missed');
  }
  if (low !== high) {
    if ((result >= low && result <= high) || (good !== 'none' && short <= 0)) return judgement('met');
    return judgement(Math.abs(difference(result, edge)) <= margin ? 'nearly' : 'missed');
  }
  if (good === 'none') return judgement('unclear');
  const met = comparator === '=' ? short <= 0 : satisfies(result, comparator, low);
  return judgement(met ? 'met' : short <= margin ? 'nearly' : 'missed');
}

type Side = 'up' | 'down' | 'none';

function goodSide({ comparator }: Compared, indicator: string): Side {
  if (comparator === '>=' || comparator === '>') return 'up';
  if (comparator === '<=' || comparator === '<') return 'down';
  return standardIndicator(indicator)?.direction ?? 'none';
}

/** 突破4万元 decides a target of 3.9万元 or more, not one of 4.2万元. */
function decides({ low, high, result, resultComparator }: Compared, good: Side, margin: number): boolean {
  switch (resultComparator) {
    case '=':
    case '~':
      return true;
    case '>':
    case '>=':
      return (good === 'up' && result >= low) || (good === 'down' && difference(result, high) > margin);
    case '<':
    case '<=':
      return (good === 'down' && result <= high) || (good === 'up' && difference(low, result) > margin);
  }
}
