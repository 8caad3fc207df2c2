import type { Figure } from '../../reading/figure';
import { answeredBy, compared, gapOf } from '../done';

/** How a figure differs from another of the same indicator: by a number, or why no number says it. */
export type Step =
  | {
      readonly is: 'number';
      /** The later or lower minus the other; a difference of rates is in 个百分点. */
      readonly by: number;
      readonly unit: string;
      readonly isRate: boolean;
      /** True where one binds otherwise: 6%以上 and 6%左右. */
      readonly bindsOtherwise: boolean;
    }
  | { readonly is: 'incomparable'; readonly why: Incomparable };

/** Words have no number, a range has two; amounts of different kinds, scopes and a year with an average do not compare. */
export type Incomparable = 'words' | 'range' | 'units' | 'scopes' | 'averages';

/** From one figure to another: `to` minus `from`, in the unit of `to`. */
export function stepBetween(from: Figure, to: Figure): Step {
  const incomparable = (why: Incomparable): Step => ({ is: 'incomparable', why });
  if (from.value === null || to.value === null) return incomparable('words');
  if ((from.perYear ?? false) !== (to.perYear ?? false)) return incomparable('averages');
  if ((from.scope ?? '') !== (to.scope ?? '')) return incomparable('scopes');
  if (from.max !== undefined || to.max !== undefined) return incomparable('range');
  const pair = compared(answeredBy(to), answeredBy(from));
  const back = 'why' in pair ? undefined : gapOf(pair);
  if ('why' in pair || back === undefined) return incomparable('units');
  return {
    is: 'number',
    by: back === 0 ? 0 : -back,
    unit: pair.isRate ? '个百分点' : to.unit,
    isRate: pair.isRate,
    bindsOtherwise: from.comparator !== to.comparator,
  };
}
