import type { Span } from '../reports/readable';

/** Look-ups among spans in ascending order that do not overlap, by halving: a sentence may hold thousands. */

/** Index of the first span that starts at `start` or behind it. */
export function firstFrom(spans: readonly Span[], start: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The spans that lie between two offsets as wholes. */
export function within<T extends Span>(spans: readonly T[], start: number, end: number): T[] {
  const first = firstFrom(spans, start);
  let last = first;
  while (last < spans.length && (spans[last] as T).end <= end) last += 1;
  return spans.slice(first, last);
}

/** The span that an offset lies inside of, behind its first character. */
export function around<T extends Span>(spans: readonly T[], at: number): T | undefined {
  const behind = firstFrom(spans, at);
  if (behind === 0) return undefined;
  const span = spans[behind - 1] as T;
  return at < span.end ? span : undefined;
}
