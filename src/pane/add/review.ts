import { saysTheSame } from '../../library/own/corrections';
import { changed } from '../../library/reviews';
import type { Figure } from '../../reading/figure';
import { changesBetween } from '../editor/form';

/** Whether a figure is used: not yet decided, taken, or left out. */
export type Decision = 'open' | 'taken' | 'left';
export const DECISIONS: readonly Decision[] = ['open', 'taken', 'left'];

/** A figure under review. */
export interface Item<Doubt> {
  /** What follows `@` in the figure’s id: the same when the report is read again under another name. */
  readonly key: string;
  /** As it stands now. */
  readonly figure: Figure;
  /** As it was read; absent for a figure that the user added. */
  readonly read?: Figure;
  /** Why it may be wrong. */
  readonly doubts: readonly Doubt[];
  readonly decision: Decision;
  /** True where the user looked at this very figure, not only at all of them together. */
  readonly looked: boolean;
}

/** The figures of one report while the user goes through them: doubtful ones first, then the others, each in the order of the text. */
export interface Review<Doubt> {
  readonly items: readonly Item<Doubt>[];
  /** What it was before each step, the last one last. */
  readonly past: readonly (readonly Item<Doubt>[])[];
}

/** Steps that can be taken back. */
const MOST_STEPS = 500;

export function startReview<Doubt>(
  figures: readonly Figure[],
  doubts: ReadonlyMap<string, readonly Doubt[]>,
): Review<Doubt> {
  const items = figures.map((figure): Item<Doubt> => {
    const own = doubts.get(figure.id) ?? [];
    return { key: keyOf(figure), figure, read: figure, doubts: own, decision: 'open', looked: false };
  });
  return { items: inOrder(items), past: [] };
}

/** The same report read again, for another place or year: what was decided stays decided, what was changed stays changed. */
export function readAgain<Doubt>(
  review: Review<Doubt>,
  figures: readonly Figure[],
  doubts: ReadonlyMap<string, readonly Doubt[]>,
): Review<Doubt> {
  const known = new Map(review.items.map((item) => [item.key, item]));
  const [report, region] = [figures[0]?.report, figures[0]?.region];
  const again = startReview(figures, doubts).items.map((item): Item<Doubt> => {
    const before = known.get(item.key);
    if (!before?.read) return item;
    const figure = changed(item.figure, changesBetween(before.read, before.figure));
    return { ...item, figure, decision: before.decision, looked: before.looked };
  });
  const added = review.items
    .filter((item) => !item.read)
    .map((item) => {
      if (report === undefined || region === undefined) return item;
      return { ...item, figure: { ...item.figure, id: `${report}@${item.key}`, report, region } };
    });
  return { items: inOrder([...again, ...added]), past: [] };
}

export function take<Doubt>(review: Review<Doubt>, key: string): Review<Doubt> {
  return stepOf(review, key, (item) => ({ ...item, decision: 'taken', looked: true }));
}

export function leave<Doubt>(review: Review<Doubt>, key: string): Review<Doubt> {
  return stepOf(review, key, (item) => ({ ...item, decision: 'left', looked: true }));
}

/** Back among those to be decided. */
export function reopen<Doubt>(review: Review<Doubt>, key: string): Review<Doubt> {
  return stepOf(review, key, (item) => ({ ...item, decision: 'open', looked: false }));
}

/** A figure put right is taken. */
export function correct<Doubt>(review: Review<Doubt>, key: string, figure: Figure): Review<Doubt> {
  return stepOf(review, key, (item) => ({ ...item, figure, decision: 'taken', looked: true }));
}

/** A figure that was not read, taken at once. */
export function add<Doubt>(review: Review<Doubt>, figure: Figure): Review<Doubt> {
  const item: Item<Doubt> = { key: keyOf(figure), figure, doubts: [], decision: 'taken', looked: true };
  return step(review, inOrder([...review.items, item]));
}

/** All that is not yet decided is taken. */
export function takeRest<Doubt>(review: Review<Doubt>): Review<Doubt> {
  if (review.items.every((item) => item.decision !== 'open')) return review;
  return step(
    review,
    review.items.map((item) => (item.decision === 'open' ? { ...item, decision: 'taken' } : item)),
  );
}

export function undo<Doubt>(review: Review<Doubt>): Review<Doubt> {
  const before = review.past.at(-1);
  return before ? { items: before, past: review.past.slice(0, -1) } : review;
}

export function itemsOf<Doubt>(review: Review<Doubt>, decision: Decision): readonly Item<Doubt>[] {
  return review.items.filter((item) => item.decision === decision);
}

/** Was anything decided or changed? */
export function isBegun<Doubt>(review: Review<Doubt>): boolean {
  return review.items.some((item) => item.decision !== 'open');
}

/** The figures that are used, in the order of the text; those the user looked at carry the mark of a reading. */
export function confirmed<Doubt>(review: Review<Doubt>): Figure[] {
  const taken = new Map(itemsOf(review, 'taken').map((item) => [item.figure.id, item]));
  return [...taken.values()]
    .map(({ figure, looked }) => {
      const { reviewed, restates, ...rest } = figure;
      const first = restates === undefined ? undefined : taken.get(restates)?.figure;
      return {
        ...rest,
        // a figure put right no longer restates one that says something else
        ...(first && saysTheSame(first, figure) ? { restates } : {}),
        ...(looked ? { reviewed: true } : {}),
      };
    })
    .sort(byPlace);
}

function keyOf(figure: Figure): string {
  return figure.id.slice(figure.id.indexOf('@') + 1);
}

function inOrder<Doubt>(items: readonly Item<Doubt>[]): Item<Doubt>[] {
  const isDoubtful = (item: Item<Doubt>) => (item.doubts.length > 0 ? 0 : 1);
  return [...items].sort((a, b) => isDoubtful(a) - isDoubtful(b) || byPlace(a.figure, b.figure));
}

function byPlace(a: Figure, b: Figure): number {
  return a.source.start - b.source.start;
}

function stepOf<Doubt>(
  review: Review<Doubt>,
  key: string,
  change: (item: Item<Doubt>) => Item<Doubt>,
): Review<Doubt> {
  if (!review.items.some((item) => item.key === key)) return review;
  return step(
    review,
    review.items.map((item) => (item.key === key ? change(item) : item)),
  );
}

function step<Doubt>(review: Review<Doubt>, items: readonly Item<Doubt>[]): Review<Doubt> {
  return { items, past: [...review.past, review.items].slice(-MOST_STEPS) };
}
