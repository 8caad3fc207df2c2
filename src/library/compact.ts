import type { Figure } from '../reading/figure';
import type { CatalogueEntry } from '../reports/catalogue';
import type { HoleReason, Span } from '../reports/readable';
import type { Piece, ReportText } from '../reports/report';
import { fold } from '../vocabulary/fold';
import type { LibraryData } from './library';

/**
 * A library as the pages carry it: the same data, by columns, each text once. A fifth smaller after compression than the
 * records themselves, and quicker to parse. Plain JSON; `unpacked(packed(data))` is `data` again, but for the names of the
 * rules that read a figure: the command line prints them, no page does.
 */
export interface PackedLibrary {
  readonly version: string;
  readonly date: string;
  readonly reports: readonly PackedReport[];
}

interface PackedReport {
  readonly entry: CatalogueEntry;
  /** All pieces of the text, one behind the other. */
  readonly text: string;
  /** Length of each piece, and the gap before it. */
  readonly lengths: readonly number[];
  readonly gaps: readonly number[];
  /** Which pieces are holes: index, reason. */
  readonly holes: readonly (readonly [index: number, reason: HoleReason])[];
  readonly figures: PackedFigures;
}

interface PackedFigures {
  readonly count: number;
  /** Start of each figure's value, from the start of the one before; its length. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Part of the id behind the position (`.2`); empty for most. */
  readonly suffixes: Sparse;
  /** Distinct sentences and headings, and which of them each figure has. */
  readonly sentences: readonly Span[];
  readonly sentence: readonly number[];
  readonly sections: readonly (readonly string[])[];
  readonly section: readonly number[];
  /** The other fields: a value for each figure, or for the few that have one. */
  readonly columns: Readonly<Record<string, readonly unknown[] | Sparse>>;
}

/** Values by index, where most figures have none. */
type Sparse = Readonly<Record<string, unknown>>;

/** Fields that stand elsewhere, follow from the position, or are not carried. */
const PLACED = new Set(['id', 'report', 'source', 'sentence', 'section', 'rules']);

export function packed(data: LibraryData): PackedLibrary {
  const figures = new Map(data.reports.map(({ entry }) => [entry.id, [] as Figure[]]));
  for (const figure of data.figures) figures.get(figure.report)?.push(figure);
  const reports = data.reports.map((report) => packedReport(report, figures.get(report.entry.id) ?? []));
  return { version: data.version, date: data.date, reports };
}

export function unpacked({ version, date, reports }: PackedLibrary): LibraryData {
  const texts = reports.map(unpackedReport);
  return {
    version,
    date,
    reports: texts,
    figures: reports.flatMap(({ figures }, at) => unpackedFigures(texts[at]!, figures)),
  };
}

/** Stands for the words of a figure that are its value's own characters: 4亿美元, but not 增长8%. */
const AS_WRITTEN = 0;

/** The readable characters of any span of a report, folded: the whole text is folded once. */
function writtenIn(report: ReportText): (span: Span) => string {
  const readable = report.pieces.filter((piece) => !piece.hole);
  const folded = fold(readable.map(({ text }) => text).join(''));
  let length = 0;
  const befores = readable.map(({ text }) => {
    length += text.length;
    return length - text.length;
  });
  /** Of the first readable character that stands at `position` or behind it. Every start of the program waits for these. */
  const placeOf = (position: number) => {
    let low = 0;
    let high = readable.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (readable[middle]!.start <= position) low = middle + 1;
      else high = middle;
    }
    const piece = readable[low - 1];
    return piece ? befores[low - 1]! + Math.min(position - piece.start, piece.text.length) : 0;
  };
  return ({ start, end }) => folded.slice(placeOf(start), placeOf(end));
}

/** Stands for an indicator that is called as the report states it. */
const AS_STATED = 0;

/** Stands for a phrase that is a part of its sentence: where it begins there, and its length. */
const LONGEST_PHRASE = 64;

function phrasePacked(phrase: string, sentence: string): number | string {
  const at = phrase.length < LONGEST_PHRASE ? sentence.indexOf(phrase) : -1;
  return at < 0 ? phrase : at * LONGEST_PHRASE + phrase.length;
}

function phraseUnpacked(packedPhrase: unknown, sentence: string): unknown {
  if (typeof packedPhrase !== 'number') return packedPhrase;
  const at = Math.floor(packedPhrase / LONGEST_PHRASE);
  return sentence.slice(at, at + (packedPhrase % LONGEST_PHRASE));
}

function packedReport(report: ReportText, figures: readonly Figure[]): PackedReport {
  const { entry, pieces } = report;
  const ends = pieces.map(({ start, text }) => start + text.length);
  return {
    entry,
    text: pieces.map(({ text }) => text).join(''),
    lengths: pieces.map(({ text }) => text.length),
    gaps: pieces.map(({ start }, at) => start - (ends[at - 1] ?? 0)),
    holes: pieces.flatMap(({ hole }, at) => (hole ? [[at, hole] as const] : [])),
    figures: packedFigures(report, figures),
  };
}

function unpackedReport({ entry, text, lengths, gaps, holes }: PackedReport): ReportText {
  const reasons = new Map(holes);
  let start = 0;
  let from = 0;
  const pieces = lengths.map((length, at): Piece => {
    start += gaps[at] ?? 0;
    const hole = reasons.get(at);
    const piece = { start, text: text.slice(from, from + length), ...(hole ? { hole } : {}) };
    start += length;
    from += length;
    return piece;
  });
  return { entry, pieces };
}

function packedFigures(report: ReportText, figures: readonly Figure[]): PackedFigures {
  const written = writtenIn(report);
  const sentences = new Distinct<Span>();
  const sections = new Distinct<readonly string[]>();
  const names = [...new Set(figures.flatMap((figure) => Object.keys(figure)))].filter(
    (name) => !PLACED.has(name),
  );
  return {
    count: figures.length,
    starts: figures.map(({ source }, at) => source.start - (figures[at - 1]?.source.start ?? 0)),
    ends: figures.map(({ source }) => source.end - source.start),
    suffixes: sparse(
      figures.map(({ id, report, source }) => id.slice(`${report}@${source.start}`.length) || undefined),
    ),
    sentence: figures.map((figure) => sentences.indexOf(figure.sentence)),
    sentences: sentences.values,
    section: figures.map((figure) => sections.indexOf(figure.section)),
    sections: sections.values,
    columns: {
      ...Object.fromEntries(
        names.map((name) => [name, column(figures.map((figure) => figure[name as keyof Figure]))]),
      ),
      stated: figures.map(({ stated, sentence }) => phrasePacked(stated, written(sentence))),
      indicator: figures.map(({ indicator, stated }) => (indicator === stated ? AS_STATED : indicator)),
      words: figures.map(({ words, source }) => (words === written(source) ? AS_WRITTEN : words)),
    },
  };
}

function unpackedFigures(text: ReportText, packedColumns: PackedFigures): Figure[] {
  const report = text.entry.id;
  const { count, starts, ends, suffixes, sentences, sentence, sections, section, columns } = packedColumns;
  const written = writtenIn(text);
  const figures: Record<string, unknown>[] = [];
  let start = 0;
  for (let at = 0; at < count; at += 1) {
    start += starts[at] ?? 0;
    figures.push({
      id: `${report}@${start}${(suffixes[at] as string | undefined) ?? ''}`,
      report,
      source: { start, end: start + (ends[at] ?? 0) },
      sentence: sentences[sentence[at] ?? 0],
      section: sections[section[at] ?? 0],
      rules: [],
    });
  }
  // Column by column: figure by figure takes many times as long, and every start of the program waits for it.
  for (const [name, values] of Object.entries(columns)) {
    if (Array.isArray(values)) for (let at = 0; at < count; at += 1) figures[at]![name] = values[at];
    else for (const [at, value] of Object.entries(values)) figures[Number(at)]![name] = value;
  }
  const sentenceTexts = sentences.map(written);
  for (let at = 0; at < count; at += 1) {
    const figure = figures[at]!;
    figure.stated = phraseUnpacked(figure.stated, sentenceTexts[sentence[at] ?? 0] ?? '');
    if (figure.indicator === AS_STATED) figure.indicator = figure.stated;
    if (figure.words === AS_WRITTEN) figure.words = written(figure.source as Span);
  }
  return figures as unknown as Figure[];
}

function column(values: readonly unknown[]): readonly unknown[] | Sparse {
  return values.every((value) => value !== undefined) ? values : sparse(values);
}

function sparse(values: readonly unknown[]): Sparse {
  return Object.fromEntries(
    values.flatMap((value, at) => (value === undefined ? [] : [[at, value] as const])),
  );
}

/** Values in the order of their first use. */
class Distinct<T> {
  readonly values: T[] = [];
  private readonly known = new Map<string, number>();

  indexOf(value: T): number {
    const key = JSON.stringify(value);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    this.known.set(key, this.values.length);
    this.values.push(value);
    return this.values.length - 1;
  }
}
