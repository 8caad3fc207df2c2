import type { Figure } from '../../reading/figure';
import type { LibraryData } from '../library';
import { corrected, questionOf, saysTheSame } from './corrections';
import type { Merged } from './live';
import { type Correction, type OwnReport, ownReports, type Pack } from './pack';
import type { Problem } from './problems';

/** Library data with the user's own reports before it and corrections applied. */
export function withOwn(data: LibraryData, pack: Pack): LibraryData {
  return merged(data, pack).data;
}

/** As `withOwn`, with the pack that is in it and the corrections that fit nothing. */
export function merged(data: LibraryData, given: Pack): Merged {
  const pack = apart(given, data);
  const own = ownReports(pack);
  const bundled = ownReports(data);
  const corrections = groupedByReport(pack.corrections);
  const problems: Problem[] = [];
  const put = ({ text, figures }: OwnReport): OwnReport => {
    const right = corrected(text, figures, corrections.get(text.entry.id) ?? []);
    corrections.delete(text.entry.id);
    problems.push(...right.problems);
    return { text, figures: right.figures };
  };
  const reports = linked([...own.map(put), ...bundled.map(put)], own.length);
  for (const correction of [...corrections.values()].flat()) {
    problems.push({ why: 'unfit-correction', correction, because: 'no-report' });
  }
  return {
    pack,
    data: {
      version: data.version,
      date: data.date,
      reports: reports.map(({ text }) => text),
      figures: reports.flatMap(({ figures }) => figures),
    },
    problems,
  };
}

/**
 * Where another text of a report stands behind the user's own, what both say alike is said once: the later figure restates
 * the earlier. What they say differently stands side by side.
 */
function linked(reports: readonly OwnReport[], own: number): readonly OwnReport[] {
  const texts = new Map<string, number>();
  for (const { text } of reports) {
    const key = reportKey(text.entry);
    texts.set(key, (texts.get(key) ?? 0) + 1);
  }
  const told = new Map<string, Map<string, Figure>>();
  return reports.map((report, at) => {
    const { text, figures } = report;
    const key = reportKey(text.entry);
    if (texts.get(key) === 1) return report;
    const before = told.get(key);
    const here = new Map(before);
    for (const figure of figures) {
      const question = questionOf(figure);
      if (!figure.restates && !here.has(question)) here.set(question, figure);
    }
    if (before || at < own) told.set(key, here);
    if (!before) return report;
    const again = (figure: Figure): Figure => {
      const first = figure.restates ? undefined : before.get(questionOf(figure));
      return first && saysTheSame(first, figure) ? { ...figure, restates: first.id } : figure;
    };
    return { text, figures: figures.map(again) };
  });
}

/**
 * The pack with other ids for those of its reports whose ids the library has given to others. `beside` are reports that it is
 * put beside: of those only another text of the same report shares an id with it.
 */
export function apart(
  pack: Pack,
  library: Pick<LibraryData, 'reports'>,
  beside: LibraryData['reports'] = [],
): Pack {
  const taken = new Set(library.reports.map(({ entry }) => entry.id));
  const keys = new Map(beside.map(({ entry }) => [entry.id, reportKey(entry)]));
  const isTaken = (entry: OwnReport['text']['entry']) =>
    taken.has(entry.id) || (keys.get(entry.id) ?? reportKey(entry)) !== reportKey(entry);
  const ids = new Map(
    pack.reports
      .filter(({ entry }) => isTaken(entry))
      .map(({ entry }) => [entry.id, freeId(entry.id, [...library.reports, ...beside, ...pack.reports])]),
  );
  if (ids.size === 0) return pack;
  const moved = (id: string): string => {
    const [report = '', at] = id.split('@');
    return at === undefined ? (ids.get(id) ?? id) : `${ids.get(report) ?? report}@${at}`;
  };
  return {
    ...pack,
    reports: pack.reports.map((report) => ({
      ...report,
      entry: { ...report.entry, id: moved(report.entry.id) },
    })),
    figures: pack.figures.map((figure) => ({
      ...figure,
      id: moved(figure.id),
      report: moved(figure.report),
      ...(figure.restates ? { restates: moved(figure.restates) } : {}),
    })),
    corrections: pack.corrections.map((correction) => ({
      ...correction,
      id: moved(correction.id),
      report: moved(correction.report),
    })),
  };
}

/** The id itself where no report has it, else with the first free number behind: `371526-2023`, `371526-2023-2`. */
export function freeId(id: string, reports: LibraryData['reports']): string {
  const taken = new Set(reports.map(({ entry }) => entry.id));
  let free = id;
  for (let number = 2; taken.has(free); number++) free = `${id}-${number}`;
  return free;
}

/** Equal for texts of one report. */
export function reportKey({ place, body, year }: OwnReport['text']['entry']): string {
  return [place.code || place.name, body?.name ?? '', year].join('\u0001');
}

function groupedByReport(corrections: readonly Correction[]): Map<string, Correction[]> {
  const groups = new Map<string, Correction[]>();
  for (const correction of corrections) {
    const group = groups.get(correction.report);
    if (group) group.push(correction);
    else groups.set(correction.report, [correction]);
  }
  return groups;
}
