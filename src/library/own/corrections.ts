import type { Figure } from '../../reading/figure';
import { type ReportText, readableWithin } from '../../reports/report';
import { agree } from '../agree';
import { changed, type Review } from '../reviews';
import type { Correction } from './pack';
import type { Problem, Unfit } from './problems';

/** Figures of one report with its corrections applied, and the corrections that do not fit it. */
export function corrected(
  report: ReportText,
  figures: readonly Figure[],
  corrections: readonly Correction[],
): { figures: readonly Figure[]; problems: Problem[] } {
  if (corrections.length === 0) return { figures, problems: [] };
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const problems: Problem[] = [];
  for (const correction of corrections) {
    const because = unfit(report, byId.get(correction.id), correction);
    if (because) problems.push({ why: 'unfit-correction', correction, because });
    else if (correction.do === 'drop') byId.delete(correction.id);
    else byId.set(correction.id, correctedFigure(byId.get(correction.id), correction));
  }
  const inOrder = [...byId.values()].sort((left, right) => left.source.start - right.source.start);
  return { figures: relinked(inOrder, figures), problems };
}

function unfit(
  report: ReportText,
  figure: Figure | undefined,
  { do: what, found, fields }: Correction,
): Unfit | undefined {
  if (what === 'add' && figure) return 'there-already';
  const source = what === 'add' ? fields?.source : figure?.source;
  if (!source) return 'no-figure';
  return readableWithin(report, source) === found ? undefined : 'other-text';
}

/** The figure that a correction makes of one, or of none. No reader of ours has reviewed it. */
export function correctedFigure(figure: Figure | undefined, { id, report, fields = {} }: Correction): Figure {
  const { reviewed: _, ...made } = changed(
    { rules: [], section: [], ...figure } as unknown as Figure,
    fields,
  );
  return { ...made, id, report, corrected: true };
}

/**
 * Repetitions stay linked only to a figure that is still there and still says the same; where the first statement is gone, the
 * next one takes its place.
 */
function relinked(figures: readonly Figure[], before: readonly Figure[]): readonly Figure[] {
  const now = new Map(figures.map((figure) => [figure.id, figure]));
  const was = new Map(before.map((figure) => [figure.id, figure]));
  const instead = new Map<string, Figure>();
  return figures.map((figure) => {
    const { restates, ...alone } = figure;
    if (restates === undefined) return figure;
    const first = now.get(restates);
    const isUntouched = first !== undefined && first === was.get(restates) && figure === was.get(figure.id);
    if (isUntouched || (first && saysTheSame(alone, first))) return figure;
    const next = first ? undefined : instead.get(restates);
    if (next && saysTheSame(alone, next)) return { ...alone, restates: next.id };
    if (!first && !next) instead.set(restates, alone);
    return alone;
  });
}

/** True where two figures answer one question with one value. */
export function saysTheSame(left: Figure, right: Figure): boolean {
  return (
    questionOf(left) === questionOf(right) &&
    agree({ ...left, restates: undefined }, { ...right, restates: undefined })
  );
}

export function questionOf(figure: Figure): string {
  const {
    kind,
    region,
    entity = '',
    indicator,
    measure,
    period,
    perYear = false,
    scope = '',
    tier = '',
  } = figure;
  return [kind, region, entity, indicator, measure, period, perYear, scope, tier].join('\u0001');
}

/** The corrections with one more, joined with what was corrected of the same figure before. */
export function withCorrection(corrections: readonly Correction[], correction: Correction): Correction[] {
  const before = corrections.find(({ id }) => id === correction.id);
  const others = withoutCorrection(corrections, correction.id);
  const joined = before ? join(before, correction) : correction;
  return joined ? [...others, joined] : others;
}

/** The corrections without that of one figure: the figure is again what it was. */
export function withoutCorrection(corrections: readonly Correction[], id: string): Correction[] {
  return corrections.filter((each) => each.id !== id);
}

function join(before: Correction, after: Correction): Correction | undefined {
  // what was added here and is dropped leaves nothing behind
  if (after.do === 'drop' && before.do === 'add') return undefined;
  if (after.do !== 'change' || before.do === 'drop') return after;
  return { ...before, ...after, do: before.do, fields: { ...before.fields, ...after.fields } };
}

/** Corrections as entries that `seeds/reviews/<report>.json` takes, behind those that it has. */
export function reviewEntries(corrections: readonly Correction[]): Review[] {
  return corrections.map(({ report: _, ...entry }) => entry);
}

/** Entries as the files of `seeds/reviews` are written, one in a line. */
export function reviewText(entries: readonly Review[]): string {
  return `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`;
}
