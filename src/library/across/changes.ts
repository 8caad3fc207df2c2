import type { Figure } from '../../reading/figure';
import type { CatalogueEntry } from '../../reports/catalogue';
import { confusables, standardIndicator } from '../../vocabulary/indicators';
import { agree } from '../agree';
import type { Reason } from '../ask';
import type { Library } from '../library';
import { concerns, reportsOf } from './owners';
import { type Step, stepBetween } from './step';

/** The targets of one year's report beside those of the year before. */
export interface TargetChanges {
  readonly before: readonly CatalogueEntry[];
  readonly after: readonly CatalogueEntry[];
  /** In the order of the later report, then what only the earlier one has. */
  readonly changes: readonly TargetChange[];
}

export type TargetChange =
  | {
      readonly is: 'kept';
      readonly before: Figure;
      readonly after: Figure;
      /** Absent where the reports of one year give different values: these beside `before` or `after`. */
      readonly step?: Step;
      readonly differingBefore: readonly Figure[];
      readonly differingAfter: readonly Figure[];
    }
  /** The other year's report has no target of that name; of a part nothing can be concluded. */
  | {
      readonly is: 'gone' | 'new';
      readonly figure: Figure;
      readonly silence: Silence;
      /** What the other year's report sets for the indicator in another form, or by a name that is easily taken for it. */
      readonly instead?: Figure;
    };

/** How a target was moved, as one speaks of it: a fall narrows or widens, a rank is ahead or behind. */
export type Movement = 'same' | 'up' | 'down' | 'fall-wider' | 'fall-narrower' | 'rank-ahead' | 'rank-behind';

/** `by` is the step from one to the other. */
export function movementOf(before: Figure, after: Figure, by: number): Movement {
  if (by === 0) return 'same';
  if (after.measure === 'rank') return by < 0 ? 'rank-ahead' : 'rank-behind';
  if ((before.value ?? 0) < 0 && (after.value ?? 0) < 0) return by < 0 ? 'fall-wider' : 'fall-narrower';
  return by > 0 ? 'up' : 'down';
}

/** A phrase of the report's own may only be worded otherwise in the other report: of it one says no more than that the name is not there. */
export function isStandardName({ indicator }: Figure): boolean {
  return standardIndicator(indicator) !== undefined;
}

export type Silence = 'not-stated' | 'not-in-part';

/** The targets of a place or body for `year` and for the year before, each report by its own words; or why they cannot be had. */
export function targetChanges(library: Library, region: string, year: number): TargetChanges | Reason {
  const entries = reportsOf(library, region);
  const [before, after] = [year - 1, year].map((one) => yearOf(library, region, one, entries));
  for (const one of [after!, before!]) {
    if (one.entries.length > 0) continue;
    const have = [...new Set(entries.map((entry) => String(entry.year)))].sort();
    return { why: 'no-report', region, period: String(one.year), have };
  }
  return { before: before!.entries, after: after!.entries, changes: changesBetween(before!, after!) };
}

interface Year {
  readonly year: number;
  readonly entries: readonly CatalogueEntry[];
  /** Targets for that very year, stretch tiers and repetitions left out. */
  readonly groups: readonly Group[];
  /** Whatever its reports set. */
  readonly all: readonly Figure[];
  readonly isWhole: boolean;
}

/** Targets of one indicator and scope: more than one where the reports give different values. */
interface Group {
  readonly key: string;
  readonly scope: string;
  readonly figures: readonly [Figure, ...Figure[]];
}

function yearOf(library: Library, region: string, year: number, reports: readonly CatalogueEntry[]): Year {
  const entries = reports.filter((entry) => entry.year === year);
  const ids = new Set(entries.map(({ id }) => id));
  const all = library
    .list({ kind: 'target' })
    .filter((figure) => ids.has(figure.report) && concerns(library, figure, region));
  const ofYear = all.filter(({ period, tier }) => period === String(year) && tier !== 'stretch');
  return {
    year,
    entries,
    groups: groupsOf(ofYear),
    all,
    isWhole: entries.some(({ kind }) => kind === 'whole'),
  };
}

function groupsOf(figures: readonly Figure[]): Group[] {
  const groups = new Map<string, { key: string; scope: string; figures: [Figure, ...Figure[]] }>();
  for (const figure of figures) {
    const key = keyOf(figure);
    const { scope = '' } = figure;
    const group = groups.get(`${key}\u0001${scope}`);
    if (!group) groups.set(`${key}\u0001${scope}`, { key, scope, figures: [figure] });
    else if (!group.figures.some((one) => agree(one, figure))) group.figures.push(figure);
  }
  return [...groups.values()];
}

function keyOf({ entity, indicator, measure, perYear }: Figure): string {
  return [entity, indicator, measure, perYear ?? false].join('\u0001');
}

function changesBetween(before: Year, after: Year): TargetChange[] {
  const pairs = new Map<Group, Group>();
  const join = (same: (left: Group, right: Group) => boolean) => {
    const taken = new Set(pairs.values());
    for (const group of after.groups) {
      if (pairs.has(group)) continue;
      const found = before.groups.filter((one) => !taken.has(one) && same(one, group));
      const rivals = after.groups.filter((one) => !pairs.has(one) && one.key === group.key);
      if (found.length === 1 && (found[0]!.scope === group.scope || rivals.length === 1)) {
        pairs.set(group, found[0]!);
        taken.add(found[0]!);
      }
    }
  };
  join((left, right) => left.key === right.key && left.scope === right.scope);
  // one scope a year: the same target, which does not compare
  join((left, right) => left.key === right.key);

  const matched = new Set(pairs.values());
  return [
    ...after.groups.map((group): TargetChange => {
      const earlier = pairs.get(group);
      return earlier ? kept(earlier, group) : alone('new', group, before);
    }),
    ...before.groups
      .filter((group) => !matched.has(group))
      .map((group): TargetChange => alone('gone', group, after)),
  ];
}

function kept(earlier: Group, later: Group): TargetChange {
  const [before, ...differingBefore] = earlier.figures;
  const [after, ...differingAfter] = later.figures;
  const isSure = differingBefore.length + differingAfter.length === 0;
  return {
    is: 'kept',
    before,
    after,
    ...(isSure ? { step: stepBetween(before, after) } : {}),
    differingBefore,
    differingAfter,
  };
}

function alone(is: 'gone' | 'new', { figures: [figure] }: Group, other: Year): TargetChange {
  const others = new Set(confusables(figure.indicator));
  const sameBody = other.all.filter(({ entity }) => entity === figure.entity);
  const instead =
    sameBody.find(({ indicator }) => indicator === figure.indicator) ??
    sameBody.find(({ indicator }) => others.has(indicator));
  return {
    is,
    figure,
    silence: other.isWhole ? 'not-stated' : 'not-in-part',
    ...(instead ? { instead } : {}),
  };
}
