import type { CatalogueEntry } from '../../reports/catalogue';
import type { ReportText } from '../../reports/report';
import { fold } from '../../vocabulary/fold';
import type { Library } from '../library';
import type { OwnReport, Pack } from './pack';
import { freeId, reportKey } from './with-own';

/** How a report stands to those that the library holds. */
export type Standing =
  | { readonly is: 'new' }
  /** The very text is there. */
  | { readonly is: 'same'; readonly as: CatalogueEntry }
  /** Other texts of the same report are there, the user's own first. */
  | { readonly is: 'other-text'; readonly of: readonly CatalogueEntry[] };

export function standingOf(report: ReportText, library: Pick<Library, 'reports'>): Standing {
  const key = reportKey(report.entry);
  const text = plainText(report);
  const others = library.reports.filter(({ entry }) => entry.id !== report.entry.id);
  const same = others.find((other) => reportKey(other.entry) === key && plainText(other) === text);
  if (same) return { is: 'same', as: same.entry };
  const versions = others.filter(({ entry }) => reportKey(entry) === key).map(({ entry }) => entry);
  return versions.length > 0 ? { is: 'other-text', of: versions } : { is: 'new' };
}

/** The readable characters, without spaces: copies of one page differ in those. */
function plainText({ pieces }: ReportText): string {
  const readable = pieces.filter(({ hole }) => !hole).map(({ text }) => text);
  return fold(readable.join('')).replace(/\s/g, '');
}

/** Id for a report of the user's own: `371526-2023`, `371526-2023-2` where that is taken. */
export function ownId(
  { place, year }: Pick<CatalogueEntry, 'place' | 'year'>,
  library: Pick<Library, 'reports'>,
): string {
  return freeId(`${place.code || place.name}-${year}`, library.reports);
}

/** The pack with a report in place of the one of its id, or behind the others. */
export function withReport(pack: Pack, { text, figures }: OwnReport): Pack {
  const { id } = text.entry;
  const own = { ...text, entry: { ...text.entry, own: true } };
  const isThere = pack.reports.some(({ entry }) => entry.id === id);
  return {
    ...pack,
    reports: isThere
      ? pack.reports.map((each) => (each.entry.id === id ? own : each))
      : [...pack.reports, own],
    figures: [...pack.figures.filter(({ report }) => report !== id), ...figures],
  };
}

/** The pack without a report, its figures and their corrections. */
export function withoutReport(pack: Pack, id: string): Pack {
  return {
    ...pack,
    reports: pack.reports.filter(({ entry }) => entry.id !== id),
    figures: pack.figures.filter(({ report }) => report !== id),
    corrections: pack.corrections.filter(({ report }) => report !== id),
  };
}

/** Both together. A report or correction that both have is that of `over`. */
export function joined(pack: Pack, over: Pack): Pack {
  const isOver = new Set(over.reports.map(({ entry }) => entry.id));
  const corrections = new Map([...pack.corrections, ...over.corrections].map((each) => [each.id, each]));
  return {
    ...pack,
    reports: [...pack.reports.filter(({ entry }) => !isOver.has(entry.id)), ...over.reports],
    figures: [...pack.figures.filter(({ report }) => !isOver.has(report)), ...over.figures],
    corrections: [...corrections.values()],
  };
}
