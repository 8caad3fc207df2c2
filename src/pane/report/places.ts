import type { Library } from '../../library/library';
import type { ReportText } from '../../reports/report';
import { reportPlace } from '../figure/shown';

/** A place or body that the library holds reports of. */
export interface HeldPlace {
  readonly name: string;
  /** 浙江省嘉兴市. */
  readonly parents: string;
  /** Newest first. */
  readonly reports: readonly ReportText[];
}

/** The places of the library's reports, in the order of the reports. */
export function placesOf(library: Library): HeldPlace[] {
  const byName = new Map<string, ReportText[]>();
  for (const report of library.reports) {
    const name = reportPlace(report.entry);
    byName.set(name, [...(byName.get(name) ?? []), report]);
  }
  return [...byName].map(([name, reports]) => ({
    name,
    parents: reports[0]!.entry.place.parents.join(''),
    reports: reports.sort((a, b) => b.entry.year - a.entry.year),
  }));
}
