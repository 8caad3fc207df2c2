import type { Figure, Kind } from '../reading/figure';
import type { ReportText } from '../reports/report';
import { readableWithin } from '../reports/report';
import { fold } from '../vocabulary/fold';
import { titleOf } from '../vocabulary/indicators';
import { parsePeriod } from '../vocabulary/periods';
import { convert } from '../vocabulary/units';
import { agree } from './agree';
import type { Absent, Ask, Near, Reason, Resolution, Statement } from './ask';
import { type Meaning, meaningsOf, measured, type Names, named } from './meanings';
import { nearFigures } from './near';
import { isExpectedIn, readingRank } from './order';
import { hasPart, isOfScopes, isOfTier, knownQualifiers, type Narrowing, narrowingOf } from './qualifiers';
import type { Region, Regions } from './regions';
import { askedValue, turnedComparator } from './value';

/** What resolution needs to know of a library. */
export interface Shelf {
  readonly regions: Regions;
  readonly names: Names;
  readonly reports: readonly ReportText[];
  report(id: string): ReportText | undefined;
  /** Figures of a place and of every body in it, by the key of the place. */
  ofPlace(placeKey: string): readonly Figure[];
  /** Those of one kind and period. */
  ofTime(placeKey: string, kind: Kind, period: string): readonly Figure[];
  /** True where any figure of the library, or the vocabulary, has the name. */
  isKnown(meaning: Meaning): boolean;
  suggestIndicators(words: string): string[];
}

/** What is asked, understood. */
interface Question {
  readonly ask: Ask;
  readonly region: Region;
  readonly period: string;
  readonly meanings: readonly Meaning[];
}

/** Candidates that passed the filters, and what they were filtered by. */
interface Candidates {
  readonly figures: readonly Figure[];
  readonly meaning: Meaning;
  readonly narrowing: Narrowing;
}

/** The one figure that answers `ask`, or why there is none. */
export function resolve(ask: Ask, shelf: Shelf): Resolution {
  const region = shelf.regions.find(ask.region);
  if ('why' in region) return absent(region);
  const period = parsePeriod(ask.period);
  if (period === undefined) return absent({ why: 'period-unreadable', word: ask.period });
  const question: Question = { ask, region, period, meanings: meaningsOf(ask.indicator) };
  const candidates = candidatesFor(question, shelf);
  if ('found' in candidates) return candidates;
  return chosen(question, candidates, shelf);
}

/** Place, period, kind, measure, then 限定, scope and tier: filters that never fall through. */
function candidatesFor(question: Question, shelf: Shelf): Candidates | Absent {
  const { ask, region, period, meanings } = question;
  const inTime = shelf.ofTime(shelf.regions.placeKeyOf(region), ask.kind, period);
  const isOfRegion = (figure: Figure) => shelf.regions.keyOf(figure) === region.key;
  const qualifiers = ask.qualifiers ?? [];

  for (const meaning of meanings) {
    const everywhere = measured(named(inTime, meaning, shelf.names), meaning);
    const own = everywhere.filter(isOfRegion);
    const asked = qualifiers.length > 0 ? everywhere : own;
    if (asked.length === 0) continue;
    const narrowing = narrowingOf(qualifiers, asked);
    if ('unknown' in narrowing) {
      return absent({ why: 'qualifier-unknown', asked: narrowing.unknown, known: knownQualifiers(asked) });
    }
    const placed = narrowing.body ? everywhere.filter((figure) => figure.entity === narrowing.body) : own;
    if (placed.length === 0) continue;
    const reported = placed.filter((figure) => !narrowing.report || figure.report === narrowing.report);
    return narrowedCandidates(question, reported, meaning, narrowing, shelf);
  }
  return noFigure(question, isOfRegion, shelf);
}

function narrowedCandidates(
  question: Question,
  figures: readonly Figure[],
  meaning: Meaning,
  narrowing: Narrowing,
  shelf: Shelf,
): Candidates | Absent {
  const lacking = (differs: Near['differs'], left: readonly Figure[], ask: (figure: Figure) => string) =>
    notStated(
      question,
      left.map((figure) => ({ figure, differs, ask: ask(figure) })),
      shelf,
    );

  const perYear = narrowing.perYear ?? meaning.perYear;
  const averaged = figures.filter((figure) => perYear === undefined || (figure.perYear ?? false) === perYear);
  if (averaged.length === 0) return lacking('average', figures, (figure) => (figure.perYear ? '年均' : ''));

  const scoped = ofScope(averaged, narrowing.scopes);
  if (scoped.length === 0) return lacking('scope', averaged, (figure) => figure.scope ?? '');

  const tiered = narrowing.tier
    ? scoped.filter((figure) => isOfTier(figure, narrowing.tier!))
    : scoped.filter((figure) => figure.tier !== 'stretch');
  if (tiered.length === 0)
    return lacking('tier', scoped, (figure) => (figure.tier === 'stretch' ? '力争' : ''));

  const parts = tiered.filter((figure) => hasPart(figure, narrowing.part, meaning.turned));
  if (parts.length === 0) {
    const asked = { upper: '上限', lower: '下限', middle: '中值', stated: '' }[narrowing.part];
    return absent({ why: 'qualifier-unknown', asked, known: knownQualifiers(tiered) });
  }
  return { figures: parts, meaning, narrowing };
}

/** The scope asked for; else the unqualified one; else whatever scopes there are (several then disagree). */
function ofScope(figures: readonly Figure[], scopes: readonly string[]): readonly Figure[] {
  if (scopes.length > 0) return figures.filter((figure) => isOfScopes(figure, scopes));
  const unqualified = figures.filter((figure) => !figure.scope);
  return unqualified.length > 0 ? unqualified : figures;
}

/** Takes the report that is read first; its figures must agree. Others are only named. */
function chosen(question: Question, candidates: Candidates, shelf: Shelf): Resolution {
  const { ask, region, period } = question;
  const { meaning, narrowing } = candidates;
  const unit = ask.unit ? unitWord(ask.unit) : undefined;
  const inKind = candidates.figures.filter(
    (figure) => unit === undefined || figure.value === null || convert(1, figure.unit, unit) !== undefined,
  );
  const figures = inKind.length > 0 ? inKind : candidates.figures;

  const rank = (figure: Figure) =>
    readingRank(ask.kind, period, shelf.report(figure.report)?.entry.year ?? yearOfReport(figure));
  const firstRank = figures.map(rank).reduce((least, each) => Math.min(least, each));
  const first = figures.filter((figure) => rank(figure) === firstRank);
  const best = [...first].sort((left, right) => preference(left, shelf) - preference(right, shelf))[0]!;
  const differing = first.filter((figure) => !agree(best, figure) || !sameScope(best, figure));
  if (differing.length > 0) {
    const all = distinct([best, ...differing]);
    return absent({
      why: 'disagree',
      region: region.name,
      period,
      title: titleOf(best.indicator, best.measure),
      figures: all,
      statements: all.map((figure) => statementOf(figure, shelf)),
    });
  }

  const value = askedValue(best, narrowing.part, meaning.turned, unit);
  if ('why' in value) return absent(value);
  const others = figures.filter((figure) => figure !== best);
  return {
    found: true,
    figure: best,
    ...value,
    comparator: meaning.turned ? turnedComparator(best.comparator) : best.comparator,
    turned: meaning.turned,
    agreeing: others.filter((figure) => agree(best, figure)),
    differingLater: others.filter((figure) => !agree(best, figure)),
  };
}

/**
 * Smaller is better: a number before words, an exact result before a bound (43914元 before 突破4万元), the user's own text
 * before the bundled one, the headline passage before the rest, a first statement before its repetition.
 */
function preference(figure: Figure, shelf: Shelf): number {
  const bound = figure.kind === 'result' && figure.comparator !== '=';
  return (
    (figure.value === null ? 16 : 0) +
    (bound ? 8 : 0) +
    (shelf.report(figure.report)?.entry.own ? 0 : 4) +
    (figure.headline ? 0 : 2) +
    (figure.restates ? 1 : 0)
  );
}

function sameScope(left: Figure, right: Figure): boolean {
  return (left.scope ?? '') === (right.scope ?? '');
}

/** One figure for each value, restatements left out. */
function distinct(figures: readonly Figure[]): Figure[] {
  const kept: Figure[] = [];
  for (const figure of figures) {
    if (
      !kept.some((each) => each.report === figure.report && agree(each, figure) && sameScope(each, figure))
    ) {
      kept.push(figure);
    }
  }
  return kept;
}

function noFigure(question: Question, isOfRegion: (figure: Figure) => boolean, shelf: Shelf): Absent {
  const { ask, region, period, meanings } = question;
  const inPlace = shelf.ofPlace(shelf.regions.placeKeyOf(region));
  if (reportsFor(question, shelf).length === 0) {
    const periods = new Set<string>();
    for (const figure of inPlace) {
      if (figure.kind === ask.kind && isOfRegion(figure) && figure.period) periods.add(figure.period);
    }
    const years = [...periods].filter((each) => /^\d{4}$/.test(each));
    const have = (years.length > 0 ? years : [...periods]).sort();
    return absent({ why: 'no-report', kind: ask.kind, region: region.name, period, have });
  }
  if (!meanings.some((meaning) => shelf.isKnown(meaning))) {
    return absent({
      why: 'indicator-unknown',
      word: ask.indicator,
      suggestions: shelf.suggestIndicators(ask.indicator),
    });
  }
  const { kind } = ask;
  const reports = new Set(reportsFor(question, shelf).map(({ entry }) => entry.id));
  const { names } = shelf;
  const near = nearFigures({ kind, period, meanings, isOfRegion, figures: inPlace, reports, names });
  return notStated(question, near, shelf);
}

/** The reports that would state what is asked: those of the right year, else those that state anything for the period. */
function reportsFor(question: Question, shelf: Shelf): ReportText[] {
  const { ask, region, period } = question;
  const placeKey = shelf.regions.placeKeyOf(region);
  const stating = new Set<string>();
  for (const figure of shelf.ofTime(placeKey, ask.kind, period)) {
    if (shelf.regions.keyOf(figure) === region.key) stating.add(figure.report);
  }
  const about = shelf.reports.filter(({ entry }) => {
    if (stating.has(entry.id)) return true;
    if ((entry.place.code || entry.place.name) !== placeKey) return false;
    const isOfBody = entry.body !== undefined && entry.body.name !== region.body;
    return !isOfBody && isExpectedIn(ask.kind, period, entry.year);
  });
  const expected = about.filter(({ entry }) => isExpectedIn(ask.kind, period, entry.year));
  return expected.length > 0 ? expected : about;
}

/** Not stated where the report is whole; where only a part is held, nothing can be concluded. */
function notStated(question: Question, near: readonly Near[], shelf: Shelf): Absent {
  const { ask, region, period } = question;
  const reports = reportsFor(question, shelf).map(({ entry }) => entry);
  const wholeYears = new Set(reports.filter(({ kind }) => kind === 'whole').map(({ year }) => year));
  const parts = reports.filter(({ kind, year }) => kind !== 'whole' && !wholeYears.has(year));
  const common = {
    region: region.name,
    period,
    kind: ask.kind as Kind,
    title: titleAsked(question, shelf),
    near: near.slice(0, 3),
  };
  if (parts.length === 0)
    return absent({ why: 'not-stated', ...common, reports: reports.map(({ title }) => title) });
  return absent({
    why: 'not-in-part',
    ...common,
    reports: parts.map(({ title }) => title),
    missing:
      parts.map(({ missing, kind }) => missing ?? (kind === 'interview' ? '报告全文' : '')).find(Boolean) ??
      '',
  });
}

/** Title of what was asked: the standard name where there is one, else the user's words. */
function titleAsked(question: Question, shelf: Shelf): string {
  const meaning = question.meanings.find((each) => shelf.isKnown(each));
  if (!meaning?.standard) return question.ask.indicator;
  return meaning.measure ? titleOf(meaning.name, meaning.measure) : meaning.name;
}

/** Longest sentence that a message quotes whole. */
const LONGEST_SENTENCE = 60;

export function statementOf(figure: Figure, shelf: Pick<Shelf, 'report'>): Statement {
  const report = shelf.report(figure.report);
  if (!report) return { report: figure.report, year: yearOfReport(figure), sentence: figure.words };
  const { title, year, own } = report.entry;
  const stated = (sentence: string): Statement => ({
    report: title,
    year,
    sentence,
    ...(own ? { own } : {}),
  });
  const whole = readableWithin(report, figure.sentence).trim();
  if (whole.length <= LONGEST_SENTENCE) return stated(whole);
  const before = readableWithin(report, { start: figure.sentence.start, end: figure.source.start });
  const after = readableWithin(report, { start: figure.source.start, end: figure.sentence.end });
  const head = before.length > 36 ? `…${before.slice(-35)}` : before;
  const tail = after.length > 24 ? `${after.slice(0, 23)}…` : after;
  return stated(head + tail);
}

/** Figures of a report that the library does not hold carry its year in their id: `pinghu-2023@451`. */
function yearOfReport(figure: Figure): number {
  return Number(/\d{4}(?!.*\d{4})/.exec(figure.report)?.[0] ?? 0);
}

function unitWord(unit: string): string {
  return fold(unit).replace(/\s/g, '');
}

function absent(reason: Reason): Absent {
  return { found: false, reason };
}
