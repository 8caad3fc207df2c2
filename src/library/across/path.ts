import type { Figure } from '../../reading/figure';
import type { Resolution } from '../ask';
import type { Library } from '../library';
import { nameToAsk, ownerOf } from './owners';
import { type Pair, pairOf } from './pair';
import { type Step, stepBetween } from './step';

/** One year of a target's path. */
export interface PathYear {
  readonly period: string;
  /** As TARGET answers, or why there is none. */
  readonly target: Resolution;
  /** The result for that year; absent where there is no target. */
  readonly pair?: Pair;
  /** From the target of the year before; absent where the year before has none. */
  readonly step?: Step;
}

/**
 * The targets of one indicator (固定资产投资增速) over the years for which the library holds a report of the place, or a target;
 * in time. Empty where no year has one.
 */
export function targetPath(
  library: Library,
  region: string,
  indicator: string,
  qualifiers?: readonly string[],
): PathYear[] {
  const reported = new Set(
    library.reports.filter(({ entry }) => ownerOf(entry) === region).map(({ entry }) => String(entry.year)),
  );
  const years = new Set(reported);
  for (const { period } of library.list({ kind: 'target', region })) {
    if (/^\d{4}$/.test(period)) years.add(period);
  }
  const asked = nameToAsk(library, region);
  const said = [...years]
    .sort()
    .map((period) => ({
      period,
      target: library.resolve({
        kind: 'target',
        region: asked,
        indicator,
        period,
        ...(qualifiers?.length ? { qualifiers } : {}),
      }),
    }))
    // a year of which no report is held says nothing by having no target
    .filter(({ period, target }) => reported.has(period) || figuresOf(target).length > 0);
  if (!said.some(({ target }) => figuresOf(target).length > 0)) return [];
  return said.map(({ period, target }): PathYear => {
    if (!target.found) return { period, target };
    const before = said.find((one) => Number(one.period) === Number(period) - 1)?.target;
    return {
      period,
      target,
      pair: pairOf(library, target.figure),
      ...(before?.found ? { step: stepBetween(before.figure, target.figure) } : {}),
    };
  });
}

/** The figure that answers; all of them where they contradict each other; none where nothing is stated. */
export function figuresOf(answer: Resolution): readonly Figure[] {
  if (answer.found) return [answer.figure];
  return answer.reason.why === 'disagree' ? answer.reason.figures : [];
}
