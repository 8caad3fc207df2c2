import type { Figure } from '../../src/reading/figure';
import { read } from '../../src/reading/read';
import type { CatalogueEntry } from '../../src/reports/catalogue';
import { clean } from '../../src/reports/clean';

export function entryOf(year: number, id = 'report'): CatalogueEntry {
  return {
    id,
    file: '',
    place: { code: '330400', name: '某市', parents: ['某省'] },
    year,
    date: `${year}-01-15`,
    title: '某市政府工作报告',
    kind: 'whole',
    site: '',
  };
}

/** The figures of a text that stands under a heading of the plan of 2023, or wherever its own headings put it. */
export function read2023(text: string): Figure[] {
  const headed = text.includes('\n') ? text : `2023年工作安排\n${text}`;
  return read(clean(headed), entryOf(2023));
}

/** The figures of a text under a heading that reviews 2022. */
export function review2022(text: string): Figure[] {
  return read(clean(`2022年工作回顾\n${text}\n2023年工作安排\n`), entryOf(2023));
}

/** A figure as one line: `固定资产投资 growth =8% 2023`, then what else it carries. */
export function line(figure: Figure): string {
  const value =
    figure.value === null
      ? figure.words
      : `${figure.comparator}${figure.value}${figure.max === undefined ? '' : `..${figure.max}`}${figure.unit}`;
  const extras = [
    figure.tier,
    figure.commitment,
    figure.scope && `{${figure.scope}}`,
    figure.entity && `@${figure.entity}`,
    figure.from && `from ${figure.from.value}`,
    figure.perYear && 'a year',
    figure.estimate && 'estimate',
    figure.nature,
  ].filter(Boolean);
  return [figure.indicator, figure.measure, value, figure.period, ...extras].join(' ');
}
