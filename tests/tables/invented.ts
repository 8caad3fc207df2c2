import { makeLibrary } from '../../src/library';
import type { Library } from '../../src/library/library';
import type { Figure } from '../../src/reading/figure';
import type { CatalogueEntry } from '../../src/reports/catalogue';

/** What a case says of a figure; the rest is that of a plain target of the report's year. */
export type Said = Partial<Figure> & Pick<Figure, 'indicator' | 'words'>;

/** One invented report and what it states, in order. */
export interface Invented {
  readonly entry?: Partial<CatalogueEntry>;
  readonly figures: readonly Said[];
}

const PINGHU: CatalogueEntry = {
  id: 'pinghu-2023',
  file: 'pinghu-2023.txt',
  place: { code: '330482', name: '平湖市', parents: ['浙江省', '嘉兴市'] },
  year: 2023,
  date: '2023-02-01',
  title: '平湖市人民政府工作报告',
  kind: 'whole',
  site: 'www.example.cn',
};

/** A library of invented reports; without an entry of its own a report is that of 平湖市 for 2023. */
export function libraryOf(...reports: readonly Invented[]): Library {
  const made = reports.map(({ entry, figures }) => {
    const full: CatalogueEntry = { ...PINGHU, ...entry };
    const texts = figures.map((said) => `${said.stated ?? said.indicator}${said.words}。`);
    const starts = texts.map((_, i) => texts.slice(0, i).join('').length);
    return {
      report: { entry: full, pieces: [{ start: 0, text: texts.join('') }] },
      figures: figures.map((said, i) => figureOf(said, full, starts[i] ?? 0, (texts[i] ?? '').length)),
    };
  });
  return makeLibrary({
    version: '1.0.0',
    date: '2023-02-01',
    reports: made.map(({ report }) => report),
    figures: made.flatMap(({ figures }) => figures),
  });
}

function figureOf(said: Said, entry: CatalogueEntry, start: number, length: number): Figure {
  return {
    id: `${entry.id}@${start}`,
    report: entry.id,
    kind: 'target',
    region: entry.place.code,
    stated: said.indicator,
    measure: 'growth',
    value: null,
    unit: said.value === undefined || said.value === null ? '' : '%',
    comparator: '=',
    period: String(said.kind === 'result' ? entry.year - 1 : entry.year),
    section: [],
    source: { start, end: start + length },
    sentence: { start, end: start + length },
    rules: [],
    ...said,
  };
}
