import { levelsOf } from '../library/across/chain';
import { concerns } from '../library/across/owners';
import type { Library } from '../library/library';
import { isRate } from '../library/value';
import type { Figure } from '../reading/figure';
import { firstYear, isWithin } from './reports';
import type { LayoutId, TableRequest } from './request';
import { titleOf } from './titles';

/** Places and bodies of a request for several. */
export function regionsOf({ regions, region }: TableRequest): readonly string[] {
  return regions ?? [region];
}

/**
 * Periods of a request for several, in time: those asked for; else the years for which the place has figures of the kind;
 * where there are fewer than two, all periods. A path goes from year to year.
 */
export function periodsOf(library: Library, request: TableRequest): string[] {
  const { region, periods, kind = 'target' } = request;
  const held = periods ?? library.list({ kind, region }).map(({ period }) => period);
  const all = [...new Set(held)].filter(Boolean).sort();
  const years = all.filter((period) => /^\d{4}$/.test(period));
  if (request.layout === 'path') return years;
  return periods || years.length < 2 ? all : years;
}

/** Titles that a table can have rows for; in a comparison those come first that most of the compared state. */
export function indicatorChoices(library: Library, request: TableRequest): string[] {
  return counted(library, request).map(({ title }) => title);
}

/** As many indicators as a comparison has where no one chose them; on a path each has a row for every year. */
const usualRows = (layout: LayoutId) => (layout === 'path' ? 6 : 15);

/**
 * Titles that a table shows unless others are chosen. Of a comparison those that more than one place or year states, else the
 * first; of one report the headline targets where the layout is about those.
 */
export function usualIndicators(library: Library, request: TableRequest): string[] {
  const all = counted(library, request);
  if (IS_COMPARISON[request.layout]) {
    const shared = all.filter(({ times }) => times > 1);
    return titles((shared.length > 0 ? shared : all).slice(0, usualRows(request.layout)));
  }
  const headline = all.filter((one) => one.headline);
  const isOfHeadline = request.layout === 'last-year' || request.layout === 'target-result';
  return titles(isOfHeadline && headline.length > 0 ? headline : all);
}

const IS_COMPARISON: Partial<Record<LayoutId, boolean>> = {
  places: true,
  years: true,
  path: true,
  chain: true,
};

interface Counted {
  readonly title: string;
  /** How many of the compared state it. */
  readonly times: number;
  readonly headline: boolean;
}

function titles(all: readonly Counted[]): string[] {
  return all.map(({ title }) => title);
}

function counted(library: Library, request: TableRequest): Counted[] {
  const found = new Map<string, { times: number; headline: boolean }>();
  for (const figures of columnsOf(library, request)) {
    const here = new Map<string, boolean>();
    for (const figure of figures) {
      if (figure.tier === 'stretch') continue;
      const title = titleOf(figure);
      here.set(title, here.get(title) || figure.headline === true);
    }
    for (const [title, headline] of here) {
      const before = found.get(title);
      found.set(title, { times: (before?.times ?? 0) + 1, headline: before?.headline || headline });
    }
  }
  const order = new Map(library.indicators().map((title, index) => [title, index]));
  const place = (title: string) => order.get(title) ?? order.size;
  const byTimes = IS_COMPARISON[request.layout] ? 1 : 0;
  return [...found]
    .map(([title, one]) => ({ title, ...one }))
    .sort((left, right) => byTimes * (right.times - left.times) || place(left.title) - place(right.title));
}

/** The figures among which each column of a table finds its own. */
function columnsOf(library: Library, request: TableRequest): Figure[][] {
  const { layout, region, period, periods, kind } = request;
  switch (layout) {
    case 'places':
      return regionsOf(request).map((one) => library.list({ kind: kind ?? 'target', region: one, period }));
    case 'years':
      return periodsOf(library, request).map((one) =>
        library.list({ kind: kind ?? 'target', region, period: one }),
      );
    case 'path':
      return periodsOf(library, request).map((one) => library.list({ kind: 'target', region, period: one }));
    case 'chain':
      return levelsOf(library, region).map(({ asked }) =>
        library.list({ kind: 'target', region: asked, period }).filter(({ unit }) => isRate(unit)),
      );
    case 'changes':
      return [firstYear(period) - 1, firstYear(period)].map((year) =>
        library
          .list({ kind: 'target', period: String(year) })
          .filter((figure) => library.report(figure.report)?.entry.year === year)
          .filter((figure) => concerns(library, figure, region)),
      );
    case 'data':
      return regionsOf(request).map((one) =>
        library
          .list({ region: one, ...(kind ? { kind } : {}) })
          .filter((figure) => !periods || periods.includes(figure.period)),
      );
    default:
      return [
        library
          .list({ kind: 'target' })
          .filter((figure) => isWithin(figure, period) && concerns(library, figure, region))
          .filter((figure) => layout !== 'headline-targets' || figure.headline),
      ];
  }
}
