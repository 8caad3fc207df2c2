import type { Kind } from '../reading/figure';

/** First and last year of a canonical period: `2022/2026` → 2022, 2026; `2023H1` → 2023, 2023. */
export function yearsOf(period: string): { readonly first: number; readonly last: number } {
  const first = Number(period.slice(0, 4));
  const last = period[4] === '/' ? Number(period.slice(5, 9)) : first;
  return { first, last };
}

/**
 * Which report is read first for a period; smaller is earlier.
 *
 * A result of 2022 is read in the report of 2023, then in later ones. A target of 2023 is read in the report of 2023,
 * then in the nearest earlier one that looks ahead to it (今后五年). A target of 2022—2026 is read in the report of
 * 2022, then in those of the years within, then in earlier ones.
 */
export function readingRank(kind: Kind, period: string, reportYear: number): number {
  const { first, last } = yearsOf(period);
  if (kind === 'result') {
    if (reportYear > last) return reportYear - last;
    return 1000 + last - reportYear;
  }
  if (reportYear >= first && reportYear <= last) return reportYear - first;
  return reportYear < first ? 1000 + first - reportYear : 2000 + reportYear - last;
}

/** True where a report of that year is the one expected to state targets or results of `period`. */
export function isExpectedIn(kind: Kind, period: string, reportYear: number): boolean {
  const { first, last } = yearsOf(period);
  return reportYear === (kind === 'result' ? last + 1 : first);
}
