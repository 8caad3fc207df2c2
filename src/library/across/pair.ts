import type { Figure } from '../../reading/figure';
import { titleOf } from '../../vocabulary/indicators';
import type { Ask, Reason } from '../ask';
import {
  type Answered,
  answeredBy,
  type Compared,
  compared,
  gapOf,
  judged,
  type NotComparable,
  type Verdict,
} from '../done';
import type { Library } from '../library';
import { nameToAskOf } from './owners';

/** What answers for a target: one figure, or several that differ. */
export interface Result extends Answered {
  readonly differing: readonly Figure[];
}

/** A target beside the result that a later report states for the same time. */
export type Pair =
  | { readonly is: 'unanswered'; readonly reason: Reason }
  | {
      readonly is: 'incomparable';
      readonly result: Result;
      /** `differs`: the reports give different results. */
      readonly why: NotComparable['why'] | 'differs';
    }
  | {
      readonly is: 'judged';
      readonly result: Result;
      readonly compared: Compared;
      /** Result minus target, points for rates; absent for a range. */
      readonly gap?: number;
      readonly verdict: Verdict;
    };

/** The target with its result, as TARGET_GAP and TARGET_DONE take them. Other scopes stand beside each other and are not judged. */
export function pairOf(library: Library, target: Figure): Pair {
  const found = resultOf(library, target);
  if ('why' in found) return { is: 'unanswered', reason: found };
  if (found.differing.length > 0) return { is: 'incomparable', result: found, why: 'differs' };
  const pair = compared(answeredBy(target), found);
  if ('why' in pair) return { is: 'incomparable', result: found, why: pair.why };
  const gap = gapOf(pair);
  const { verdict } = judged(pair, target.indicator);
  return { is: 'judged', result: found, compared: pair, ...(gap === undefined ? {} : { gap }), verdict };
}

function resultOf(library: Library, target: Figure): Result | Reason {
  const ask: Ask = {
    kind: 'result',
    region: nameToAskOf(library, target),
    indicator: titleOf(target.indicator, target.measure),
    period: target.period,
    ...(target.scope ? { qualifiers: [target.scope] } : {}),
  };
  const found = library.resolve(ask);
  if (found.found) return { ...found, differing: [] };
  if (found.reason.why === 'disagree' && found.reason.figures[0]) {
    return { ...answeredBy(found.reason.figures[0]), differing: found.reason.figures };
  }
  // a result of another scope stands beside the target too, but is not judged
  const { qualifiers: _, ...unnarrowed } = ask;
  const other = target.scope ? library.resolve(unnarrowed) : undefined;
  return other?.found ? { ...other, differing: [] } : found.reason;
}
