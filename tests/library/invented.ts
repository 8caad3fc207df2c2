import { makeLibrary } from '../../src/library';
import type { Library, LibraryData } from '../../src/library/library';
import type { Figure } from '../../src/reading/figure';
import type { CatalogueEntry, Place } from '../../src/reports/catalogue';
import type { ReportText } from '../../src/reports/report';

/** Places of GB/T 2260 that the invented reports are of. Their figures are invented. */
export const PLACES = {
  平湖市: { code: '330482', name: '平湖市', parents: ['浙江省', '嘉兴市'] },
  秀洲区: { code: '330411', name: '秀洲区', parents: ['浙江省', '嘉兴市'] },
  常山县: { code: '330822', name: '常山县', parents: ['浙江省', '衢州市'] },
  北京朝阳: { code: '110105', name: '朝阳区', parents: ['北京市'] },
} satisfies Record<string, Place>;

/** A figure as a test tells it: what it says, in the sentence that says it. `words` must stand in the sentence. */
export type Told = Partial<Figure> & Pick<Figure, 'indicator' | 'words'>;

export interface InventedReport extends Partial<CatalogueEntry> {
  readonly id: string;
  readonly sentences: readonly (readonly [sentence: string, ...figures: Told[]])[];
}

/** Library data of invented reports. Place 平湖市 and a whole report unless told; targets of the report's year. */
export function inventedData(...reports: readonly InventedReport[]): LibraryData {
  const made = reports.map(invented);
  return {
    version: '9.9.9',
    date: '2024-01-01',
    reports: made.map(({ report }) => report),
    figures: made.flatMap(({ figures }) => figures),
  };
}

export function inventedLibrary(...reports: readonly InventedReport[]): Library {
  return makeLibrary(inventedData(...reports));
}

function invented({ sentences, ...told }: InventedReport): { report: ReportText; figures: Figure[] } {
  const year = told.year ?? Number(/\d{4}/.exec(told.id)?.[0]);
  const place = told.place ?? PLACES.平湖市;
  const entry: CatalogueEntry = {
    file: `${told.id}.txt`,
    place,
    year,
    date: `${year}-01-20`,
    title: `${place.name}${year}年政府工作报告`,
    kind: 'whole',
    site: 'www.example.gov.cn',
    ...told,
  };
  let text = '';
  const figures: Figure[] = [];
  for (const [sentence, ...stated] of sentences) {
    const start = text.length;
    text += sentence;
    for (const figure of stated) {
      const at = sentence.indexOf(figure.words);
      if (at < 0) throw new Error(`“${figure.words}” does not stand in “${sentence}”`);
      const from = start + at;
      const kind = figure.kind ?? 'target';
      const value = figure.value === undefined ? Number(/-?[\d.]+/.exec(figure.words)?.[0]) : figure.value;
      figures.push({
        id: `${entry.id}@${from}`,
        report: entry.id,
        kind,
        region: place.code,
        stated: figure.indicator,
        measure: 'level',
        value,
        unit: '亿元',
        comparator: '=',
        period: String(kind === 'target' ? year : year - 1),
        section: [],
        source: { start: from, end: from + figure.words.length },
        sentence: { start, end: start + sentence.length },
        rules: ['invented'],
        ...figure,
      });
    }
  }
  return { report: { entry, pieces: [{ start: 0, text }] }, figures };
}
