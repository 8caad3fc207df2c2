import project from '../../package.json';
import type { Figure } from '../reading/figure';
import { read } from '../reading/read';
import type { CatalogueEntry } from '../reports/catalogue';
import { clean } from '../reports/clean';
import type { ReportText } from '../reports/report';
import { reportText } from '../reports/text';
import type { LibraryData } from './library';
import { applyReviews } from './reviews';

/**
 * Makes a library of raw report texts: cleaned, read, put right by their reviews. `texts` and `reviews` by report id.
 * Deterministic: the date of a library is that of its newest report. Throws `ReviewError` where a review does not fit.
 */
export function makeLibraryData(
  catalogue: readonly CatalogueEntry[],
  texts: ReadonlyMap<string, string>,
  reviews: ReadonlyMap<string, unknown> = new Map(),
  version = project.version,
): LibraryData {
  const reports: ReportText[] = [];
  const figures: Figure[] = [];
  for (const entry of catalogue) {
    const raw = texts.get(entry.id);
    if (raw === undefined) throw new Error(`No text for report ${entry.id} (${entry.file})`);
    const readable = clean(raw);
    const byRule = read(readable, entry);
    const review = reviews.get(entry.id);
    reports.push(reportText(entry, readable));
    figures.push(...(review === undefined ? byRule : applyReviews(entry.id, readable, byRule, review)));
  }
  const date =
    catalogue
      .map((entry) => entry.date)
      .sort()
      .at(-1) ?? '';
  return { version, date, reports, figures };
}
