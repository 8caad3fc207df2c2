import { readByRule } from '../../src/library/own/by-rule';
import { read } from '../../src/reading/read';
import type { CatalogueEntry } from '../../src/reports/catalogue';
import { clean } from '../../src/reports/clean';
import { identify } from '../../src/reports/identify';
import { plainExpression, scanner } from './peers';
import type { Table } from './table';
import type { Text } from './texts';
import { megabytes } from './texts';
import { median, once } from './timing';

/** Recognizers-Text takes half a minute and more for a megabyte: it reads a sample of lines, and is scaled. */
const SAMPLE_BYTES = 12_000;
/** Its time grows with the square of a line, so that longer lines would be unfair to it. */
const LONGEST_LINE = 300;
const TIMES = [1, 2, 4, 8] as const;
const SHORTEST_PARAGRAPH = 60;

export async function benchReading(texts: readonly Text[]): Promise<Table[]> {
  const grown = growth(texts);
  return [await speed(texts), grown];
}

async function speed(texts: readonly Text[]): Promise<Table> {
  const size = texts.reduce((sum, { raw }) => sum + megabytes(raw), 0);
  const all = (work: (raw: string, name: string) => unknown) => () =>
    texts.map(({ raw, name }) => work(raw, name));
  const readables = texts.map(({ raw }) => clean(raw));
  const sample = sampleOf(texts);
  const rates: [what: string, megabytesPerSecond: number, found: number][] = [
    ['bare scanner', size / seconds(median(all(scanner), 21)), total(texts, scanner)],
    ['plain expression', size / seconds(median(all(plainExpression), 21)), total(texts, plainExpression)],
    [
      'text → figures',
      size / seconds(median(all((raw, name) => readByRule(raw, { name }).figures))),
      total(texts, (raw) => readByRule(raw).figures.length),
    ],
    ['· clean', size / seconds(median(all(clean))), Number.NaN],
    ['· whose and when', size / seconds(median(() => readables.map(identify))), Number.NaN],
    ['· read', size / seconds(median(() => readables.map((each) => read(each, ENTRY)))), Number.NaN],
  ];
  // Loaded last: it changes the engine's own expressions, and slows all others down by half.
  const { recognizers } = await import('./recognizers');
  const found = recognizers(sample);
  rates.push([
    'Recognizers-Text, line by line',
    megabytes(sample) / seconds(once(() => recognizers(sample))),
    found,
  ]);
  const limit = rates[0]?.[1] ?? Number.NaN;
  return {
    title: 'Reading',
    about: `${texts.length} texts, ${size.toFixed(2)} MB of UTF-8, warm, one process, processor time, medians. Recognizers-Text: once, on ${(megabytes(sample) * 1000).toFixed(0)} kB of lines of at most ${LONGEST_LINE} characters, taken evenly.`,
    columns: ['what', 'MB/s', 'scanner is faster by', 'found'],
    rows: rates.map(([what, rate, count]) => [what, rate, limit / rate, Number.isNaN(count) ? '' : count]),
  };
}

function growth(texts: readonly Text[]): Table {
  // What ends a report (notes, what the site puts behind it) would end the reading of all that are joined to it.
  const whole = texts
    .flatMap(({ raw }) => clean(raw).text.split('\n'))
    .filter((line) => line.length >= SHORTEST_PARAGRAPH)
    .join('\n');
  const times = TIMES.map((factor) => {
    const text = Array.from({ length: factor }, () => whole).join('\n');
    return median(() => readByRule(text, GIVEN).figures, 3);
  });
  return {
    title: 'Growth with the text',
    about:
      'The paragraphs of all texts as one text, once to eight times over. Twice the text may take at most 2.2 times as long.',
    columns: ['text', 'MB', 'ms', 'times the step before', 'times 1×'],
    rows: TIMES.map((factor, at) => [
      `${factor}×`,
      megabytes(whole) * factor,
      times[at] ?? Number.NaN,
      at === 0 ? '' : (times[at] ?? Number.NaN) / (times[at - 1] ?? Number.NaN),
      (times[at] ?? Number.NaN) / (times[0] ?? Number.NaN),
    ]),
  };
}

/** Lines from all over the texts, as many as the sample holds. */
function sampleOf(texts: readonly Text[]): string {
  const lines = texts
    .flatMap(({ raw }) => raw.split(/\r?\n/))
    .filter((line) => line.trim() !== '' && line.length <= LONGEST_LINE);
  const share = SAMPLE_BYTES / lines.reduce((sum, line) => sum + Buffer.byteLength(line), 0);
  return lines.filter((_, at) => Math.floor(at * share) !== Math.floor((at - 1) * share)).join('\n');
}

function total(texts: readonly Text[], count: (raw: string) => number): number {
  return texts.reduce((sum, { raw }) => sum + count(raw), 0);
}

function seconds(milliseconds: number): number {
  return milliseconds / 1000;
}

const PLACE = { code: '330400', name: '嘉兴市', parents: ['浙江省'] };
export const GIVEN = { place: PLACE, year: 2023 };
const ENTRY: CatalogueEntry = {
  id: 'bench',
  file: '',
  place: PLACE,
  year: 2023,
  date: '2023-02-01',
  title: '',
  kind: 'part',
  site: '',
};
