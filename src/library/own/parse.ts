import type { Figure } from '../../reading/figure';
import type { CatalogueEntry } from '../../reports/catalogue';
import { HOLE_REASONS, type Span } from '../../reports/readable';
import type { Piece, ReportText } from '../../reports/report';
import type { Changes } from '../reviews';
import { EMPTY_PACK, PACK_FORMAT, PACK_VERSION } from './empty';
import type { Correction, Pack } from './pack';
import type { Problem } from './problems';
import {
  boolean,
  check,
  Damaged,
  finite,
  integer,
  list,
  object,
  oneOf,
  optional,
  type Schema,
  someOf,
  text,
  textOf,
} from './schema';

/** Characters of the largest pack: ten thousand reports. */
const MOST_CHARACTERS = 400_000_000;

const span = object<Span>({ start: integer(0), end: integer(0) });

const entry = object<CatalogueEntry>({
  id: textOf(/^[^@\s/\\]{1,80}$/),
  file: text,
  place: object({ code: textOf(/^(\d{6})?$/), name: textOf(/./), parents: list(text) }),
  body: optional(object({ name: textOf(/./), aliases: list(text) })),
  year: integer(1949, 2100),
  date: textOf(/^(\d{4}(-\d{2}(-\d{2})?)?)?$/),
  title: text,
  kind: oneOf('whole', 'part', 'interview'),
  missing: optional(text),
  site: text,
  own: optional(boolean),
});

const reportText = object<ReportText>({
  entry,
  pieces: list(
    object<Piece>({
      start: integer(0),
      text,
      hole: optional(oneOf(...HOLE_REASONS)),
    }),
  ),
});

const fields = {
  id: textOf(/^.+@\d+(\.\d+)?$/),
  report: text,
  kind: oneOf('target', 'result'),
  region: text,
  entity: optional(text),
  indicator: textOf(/\S/),
  stated: text,
  measure: oneOf('level', 'growth', 'share', 'count', 'rank', 'multiple', 'other'),
  value: (given) => (given === null ? null : finite(given)),
  max: optional(finite),
  unit: text,
  comparator: oneOf('=', '>=', '>', '<=', '<', '~'),
  words: text,
  commitment: optional(text),
  strength: optional(oneOf(0, 1, 2, 3)),
  strengthWords: optional(text),
  nature: optional(oneOf('约束性', '预期性')),
  estimate: optional(boolean),
  tier: optional(oneOf('base', 'stretch')),
  from: optional(object({ value: finite, period: optional(text) })),
  scope: optional(text),
  period: textOf(/^[\dHQ/-]{0,24}$/),
  perYear: optional(boolean),
  section: list(text),
  headline: optional(boolean),
  source: span,
  sentence: span,
  restates: optional(text),
  note: optional(text),
  rules: list(text),
  reviewed: optional(boolean),
  corrected: optional(boolean),
} satisfies { [Name in keyof Figure]-?: Schema<Figure[Name]> };

const figure = object<Figure>(fields);

/** Fields that a correction may set: an id stays, and where a figure stands stays with it. */
const { id: _id, report: _report, source: _source, corrected: _corrected, ...changeable } = fields;
const changes = someOf(changeable) as Schema<Changes>;

const correction = object<Correction>({
  report: text,
  id: fields.id,
  found: text,
  do: oneOf('change', 'drop', 'add'),
  fields: optional((given) => given as Changes),
  reason: optional(text),
});

/**
 * Reads a pack and checks all of it. A damaged report is left out whole and named: with some of its figures only, it would
 * seem not to state the others. What is not of the schema is not taken over.
 */
export function parsePack(json: unknown): { pack: Pack; problems: Problem[] } {
  if (typeof json === 'string' && json.length > MOST_CHARACTERS) return nothing({ why: 'too-large' });
  const given = typeof json === 'string' ? parsed(json) : json;
  if (given === undefined) return nothing({ why: 'not-json' });
  const whole = given as Partial<Record<keyof Pack, unknown>> | null;
  if (typeof whole !== 'object' || whole?.format !== PACK_FORMAT) return nothing({ why: 'not-a-pack' });
  const { version, made } = whole;
  if (version !== PACK_VERSION) {
    return nothing({ why: typeof version === 'number' && version > PACK_VERSION ? 'newer' : 'not-a-pack' });
  }

  const problems: Problem[] = [];
  const reports = readReports(whole, problems);
  const corrections = listIn(whole.corrections).flatMap((each): Correction[] => {
    const read = check(() => readCorrection(each));
    if (!(read instanceof Damaged)) return [read];
    problems.push({ why: 'damaged-correction', figure: nameIn(each, 'id'), field: read.field });
    return [];
  });
  return {
    pack: {
      ...EMPTY_PACK,
      ...(typeof made === 'string' ? { made } : {}),
      reports: reports.map(({ report }) => report),
      figures: reports.flatMap(({ figures }) => figures),
      corrections: [...new Map(corrections.map((each) => [each.id, each])).values()],
    },
    problems,
  };
}

function nothing(problem: Problem): { pack: Pack; problems: Problem[] } {
  return { pack: EMPTY_PACK, problems: [problem] };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

function readReports(
  whole: Partial<Record<keyof Pack, unknown>>,
  problems: Problem[],
): { report: ReportText; figures: readonly Figure[] }[] {
  const figuresOf = new Map<unknown, unknown[]>();
  for (const each of listIn(whole.figures)) {
    const report = (each as Partial<Figure> | null)?.report;
    const group = figuresOf.get(report);
    if (group) group.push(each);
    else figuresOf.set(report, [each]);
  }
  const seen = new Set<string>();
  return listIn(whole.reports).flatMap((each, at) => {
    const title = nameIn((each as Partial<ReportText> | null)?.entry, 'title') || String(at + 1);
    const read = check(() => {
      const report = readText(each);
      return { report, figures: readFigures(report, figuresOf.get(report.entry.id) ?? []) };
    });
    if (read instanceof Damaged) {
      problems.push({ why: 'damaged-report', report: title, field: read.field });
      return [];
    }
    const { id } = read.report.entry;
    if (seen.has(id)) {
      problems.push({ why: 'report-twice', report: title });
      return [];
    }
    seen.add(id);
    return [read];
  });
}

/** A report's text, marked as the user's own. Its pieces stand one behind the other. */
function readText(given: unknown): ReportText {
  const report = reportText(given);
  let end = 0;
  for (const piece of report.pieces) {
    if (piece.start < end) throw new Damaged('pieces');
    end = piece.start + piece.text.length;
  }
  return { ...report, entry: { ...report.entry, own: true } };
}

function readFigures({ entry: { id: report }, pieces }: ReportText, given: readonly unknown[]): Figure[] {
  const last = pieces.at(-1);
  const end = last ? last.start + last.text.length : 0;
  const ids = new Set<string>();
  const figures = given.map((each) => {
    const read = figure(each);
    const { id, source, sentence } = read;
    if (!isAt(id, report, source) || ids.has(id)) throw new Damaged('id');
    if (source.start >= source.end || source.end > end) throw new Damaged('source');
    if (sentence.start > source.start || sentence.end < source.end || sentence.end > end)
      throw new Damaged('sentence');
    ids.add(id);
    return read;
  });
  for (const { restates } of figures) {
    if (restates !== undefined && !ids.has(restates)) throw new Damaged('restates');
  }
  return figures;
}

/** Is `pinghu-2023@451` or `pinghu-2023@451.2` the id of a figure that starts at 451 in `pinghu-2023`? */
function isAt(id: string, report: string, { start }: Span): boolean {
  return id.replace(/\.\d+$/, '') === `${report}@${start}`;
}

function readCorrection(given: unknown): Correction {
  const read = correction(given);
  if (!read.id.startsWith(`${read.report}@`)) throw new Damaged('id');
  if (read.do === 'drop') return read;
  if (read.do === 'change') return { ...read, fields: changes(read.fields ?? {}) };
  const added = figure({ rules: [], section: [], ...read.fields, id: read.id, report: read.report });
  if (!isAt(added.id, added.report, added.source)) throw new Damaged('id');
  return { ...read, fields: added };
}

function listIn(given: unknown): readonly unknown[] {
  return Array.isArray(given) ? given : [];
}

function nameIn(given: unknown, field: string): string {
  const name = (given as Record<string, unknown> | null | undefined)?.[field];
  return typeof name === 'string' ? name.slice(0, 80) : '';
}
