import type { Figure } from '../../reading/figure';
import type { ReportText } from '../../reports/report';
import type { LibraryData } from '../library';
import type { Review } from '../reviews';
import { EMPTY_PACK, type PACK_FORMAT, type PACK_VERSION } from './empty';

/** A report of the user's own with its confirmed figures. `text.entry.own` is true. */
export interface OwnReport {
  readonly text: ReportText;
  readonly figures: readonly Figure[];
}

/**
 * A correction of one figure for one workbook: an entry as `seeds/reviews` lists them, with the report it belongs to.
 * There is at most one for each figure.
 */
export interface Correction extends Review {
  readonly report: string;
  readonly do: 'change' | 'drop' | 'add';
}

/** What a workbook, the shelf and a pack file carry: plain JSON, the published record of a figure. */
export interface Pack {
  readonly format: typeof PACK_FORMAT;
  readonly version: typeof PACK_VERSION;
  /** ISO time at which it was made. */
  readonly made?: string;
  readonly reports: readonly ReportText[];
  readonly figures: readonly Figure[];
  readonly corrections: readonly Correction[];
}

/** The reports of a pack, each with its figures. */
export function ownReports({ reports, figures }: Pick<LibraryData, 'reports' | 'figures'>): OwnReport[] {
  const ofReport = new Map(reports.map(({ entry }) => [entry.id, [] as Figure[]]));
  for (const figure of figures) ofReport.get(figure.report)?.push(figure);
  return reports.map((text) => ({ text, figures: ofReport.get(text.entry.id)! }));
}

export function packOf(reports: readonly OwnReport[], corrections: readonly Correction[] = []): Pack {
  return {
    ...EMPTY_PACK,
    reports: reports.map(({ text }) => text),
    figures: reports.flatMap(({ figures }) => figures),
    corrections,
  };
}

/** A pack as a file holds it. */
export function packText(pack: Pack): string {
  return `${JSON.stringify(pack)}\n`;
}
