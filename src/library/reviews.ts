import type { Figure } from '../reading/figure';
import type { Readable } from '../reports/readable';

/** One correction of a careful reading, as `seeds/reviews/<report>.json` lists them. */
export interface Review {
  readonly id: string;
  /** The readable characters at the figure's source. */
  readonly found: string;
  readonly do: 'confirm' | 'change' | 'drop' | 'add';
  /** For `confirm`: what the person read, checked; for `change`: what is put right; for `add`: the whole figure. */
  readonly fields?: Changes;
  readonly reason?: string;
}

/** Fields of a figure, each with what it becomes; null for one that the figure has not. */
export type Changes = {
  readonly [Name in keyof Figure]?: Figure[Name] | (undefined extends Figure[Name] ? null : never);
};

/** The figure with other fields. */
export function changed(figure: Figure, changes: Changes): Figure {
  const fields = Object.entries({ ...figure, ...changes });
  // null is the value of a target in words
  return Object.fromEntries(fields.filter(([name, field]) => field !== null || name === 'value')) as never;
}

/** A review that does not fit its report. The build fails on it. */
export class ReviewError extends Error {}

/**
 * Applies the reviews of one report to what was read by rule.
 *
 * - `confirm` marks a figure as reviewed while every field in `fields` is as read; a reading that has changed loses the mark.
 * - `change` puts fields right, `drop` leaves the figure out, `add` puts one in; both kinds are then reviewed.
 *
 * Throws `ReviewError`, naming file and entry, where the characters at the source are not `found`, or where a figure to be
 * confirmed, changed or dropped is not read at all.
 */
export function applyReviews(
  report: string,
  readable: Readable,
  figures: readonly Figure[],
  reviews: unknown,
): Figure[] {
  const file = `seeds/reviews/${report}.json`;
  if (!Array.isArray(reviews)) throw new ReviewError(`${file}: not a list`);
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  reviews.forEach((entry: Review, index) => {
    const fail = (what: string) => new ReviewError(`${file}: entry ${index + 1} (${entry.id}): ${what}`);
    const figure = byId.get(entry.id);
    if (entry.do === 'add') {
      if (figure) throw fail('is read already; change it instead');
      const added = {
        rules: [],
        section: [],
        ...entry.fields,
        id: entry.id,
        report,
        reviewed: true,
      } as unknown as Figure;
      if (!added.source || !added.sentence) throw fail('an added figure needs source and sentence');
      checkFound(entry, added, readable, fail);
      byId.set(entry.id, added);
      return;
    }
    if (!figure) throw fail('no such figure is read');
    checkFound(entry, figure, readable, fail);
    if (entry.do === 'drop') byId.delete(entry.id);
    else if (entry.do === 'change')
      byId.set(entry.id, { ...changed(figure, entry.fields ?? {}), reviewed: true });
    else if (entry.do === 'confirm') {
      if (isAsRead(figure, entry.fields ?? {})) byId.set(entry.id, { ...figure, reviewed: true });
    } else throw fail(`unknown action “${String(entry.do)}”`);
  });
  return [...byId.values()].sort((left, right) => left.source.start - right.source.start);
}

function checkFound(
  entry: Review,
  figure: Figure,
  readable: Readable,
  fail: (what: string) => ReviewError,
): void {
  const found = readableAt(readable, figure.source.start, figure.source.end);
  if (found !== entry.found) throw fail(`found “${found}” at the source, the review says “${entry.found}”`);
}

/** Raw characters of a span, holes skipped. */
function readableAt({ raw, holes }: Readable, start: number, end: number): string {
  let text = '';
  let from = start;
  for (const hole of holes) {
    if (hole.end <= from || hole.start >= end) continue;
    if (hole.start > from) text += raw.slice(from, hole.start);
    from = Math.max(from, hole.end);
  }
  return from < end ? text + raw.slice(from, end) : text;
}

function isAsRead(figure: Figure, fields: Changes): boolean {
  return Object.entries(fields).every(
    ([name, value]) => JSON.stringify(figure[name as keyof Figure]) === JSON.stringify(value),
  );
}
