import type { LayoutId } from '../../tables/request';

/** What can be chosen for a kind of table. */
export interface Parameters {
  readonly regions: 'one' | 'several';
  readonly periods: 'one' | 'several';
  /** Targets or results; `both` where it may be both. */
  readonly kinds?: 'either' | 'both';
  /** Columns beside the numbers. */
  readonly hasExtras: boolean;
  /** Lines and the sign of empty cells; data has neither. */
  readonly isPrinted: boolean;
}

const OF_ONE_REPORT: Parameters = { regions: 'one', periods: 'one', hasExtras: true, isPrinted: true };

export const PARAMETERS: Readonly<Record<LayoutId, Parameters>> = {
  'headline-targets': OF_ONE_REPORT,
  'target-list': OF_ONE_REPORT,
  'last-year': OF_ONE_REPORT,
  'target-result': OF_ONE_REPORT,
  changes: OF_ONE_REPORT,
  path: { regions: 'one', periods: 'several', hasExtras: true, isPrinted: true },
  chain: { regions: 'one', periods: 'one', hasExtras: false, isPrinted: true },
  places: { regions: 'several', periods: 'one', kinds: 'either', hasExtras: false, isPrinted: true },
  years: { regions: 'one', periods: 'several', kinds: 'either', hasExtras: false, isPrinted: true },
  data: { regions: 'several', periods: 'several', kinds: 'both', hasExtras: false, isPrinted: false },
};
