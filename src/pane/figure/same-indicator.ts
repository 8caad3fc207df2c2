import type { Reason } from '../../library/ask';
import type { Library } from '../../library/library';
import type { Figure, Kind } from '../../reading/figure';
import { askFor } from './asking';
import { reportPlace } from './shown';
import { figureTitle } from './title';

/** What stands in one place of the table: a figure, or why there is none. */
export type Sibling =
  | { readonly is: 'figure'; readonly figure: Figure }
  | { readonly is: 'absent'; readonly why: Absence };

/** 无报告 · 未提出 · 节选未见 · several values that differ. */
export type Absence = 'no-report' | 'not-stated' | 'not-in-part' | 'disagree';

export interface SiblingRow {
  readonly region: string;
  readonly period: string;
  readonly target: Sibling;
  readonly result: Sibling;
}

/** The same indicator in other years and places, target beside result: the figure's own place first, newest first. */
export function siblingsOf(library: Library, figure: Figure): SiblingRow[] {
  const own = library.regionOf(figure);
  const pairs = new Map<string, { region: string; period: string }>();
  for (const other of library.figures) {
    if (other.indicator !== figure.indicator || other.measure !== figure.measure || !other.period) continue;
    const region = library.regionOf(other);
    pairs.set(`${region} ${other.period}`, { region, period: other.period });
  }
  // a year whose report is there shows what that report lacks
  const held = new Set([...pairs.values()].map(({ region }) => region));
  for (const { entry } of library.reports) {
    const [region, period] = [reportPlace(entry), String(entry.year)];
    if (held.has(region)) pairs.set(`${region} ${period}`, { region, period });
  }
  const places = [own, ...new Set([...pairs.values()].map(({ region }) => region))];
  return [...pairs.values()]
    .sort(
      (a, b) =>
        places.indexOf(a.region) - places.indexOf(b.region) ||
        b.period.slice(-4).localeCompare(a.period.slice(-4)) ||
        b.period.localeCompare(a.period),
    )
    .map(({ region, period }) => {
      const sibling = (kind: Kind): Sibling =>
        region === own && period === figure.period && kind === figure.kind
          ? { is: 'figure', figure }
          : siblingAt(library, kind, region, period, figure);
      return { region, period, target: sibling('target'), result: sibling('result') };
    });
}

/** The result of a target, or the target of a result, of the same place and time; undefined where the library has none. */
export function counterpartOf(library: Library, figure: Figure): Figure | undefined {
  const ask = askFor(library, figure);
  if (!ask) return undefined;
  // what a report sets twice (确保, 力争) is reached once
  const qualifiers = figure.scope ? [figure.scope] : undefined;
  const answer = library.resolve({
    ...ask,
    kind: figure.kind === 'target' ? 'result' : 'target',
    qualifiers,
  });
  return answer.found ? answer.figure : undefined;
}

function siblingAt(library: Library, kind: Kind, region: string, period: string, figure: Figure): Sibling {
  const answer = library.resolve({ kind, region, indicator: figureTitle(figure), period });
  return answer.found
    ? { is: 'figure', figure: answer.figure }
    : { is: 'absent', why: ABSENCES[answer.reason.why] ?? 'not-stated' };
}

const ABSENCES: Partial<Record<Reason['why'], Absence>> = {
  'no-report': 'no-report',
  'not-in-part': 'not-in-part',
  disagree: 'disagree',
};
