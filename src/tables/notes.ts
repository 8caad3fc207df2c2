import type { Figure } from '../reading/figure';
import type { CatalogueEntry } from '../reports/catalogue';
import type { EmptySign } from './request';

/** A figure with the name its row bears. */
export interface Named {
  readonly label: string;
  readonly figure: Figure;
  /** True where the report gives different values for it. */
  readonly differs: boolean;
}

/**
 * 注 below a table, in order: which reports are only parts, what an empty cell means, scopes, and what a careful reader
 * must know of single figures. Full sentences.
 */
export function notesOf(
  entries: readonly CatalogueEntry[],
  named: readonly Named[],
  options: { readonly hasEmptyCells: boolean; readonly emptySign?: EmptySign },
): string[] {
  return [
    ...entries.map(partNote).filter(Boolean),
    ...(options.hasEmptyCells ? [legend(entries, options.emptySign)] : []),
    ...scopeNotes(named),
    ...correctedNote(named),
    ...named.filter(({ differs }) => differs).map(({ label }) => `${label}：报告中有不同数值。`),
    ...named
      .filter(({ figure }) => figure.note)
      .map(({ label, figure }) => sentence(`${label}：${figure.note}`)),
  ].filter((note, index, all) => all.indexOf(note) === index);
}

/** 《平湖市人民政府工作报告》（2023年2月1日） */
export function sourceOf(entry: CatalogueEntry): string {
  const date = dateText(entry.date);
  const own = entry.own ? '自录' : '';
  const brackets = [own, date].filter(Boolean).join('，');
  return `《${entry.title}》${brackets ? `（${brackets}）` : ''}`;
}

function partNote(entry: CatalogueEntry): string {
  const { kind, year, title, missing } = entry;
  if (kind === 'whole') return '';
  if (kind === 'interview') return `${year}年《${title}》为采访报道，不是报告全文。`;
  return sentence(`${year}年《${title}》为节选${missing ? `，缺${missing}` : ''}`);
}

/** What is not in a part may well be in the report. */
function legend(entries: readonly CatalogueEntry[], sign: EmptySign = '—'): string {
  const whole = entries.every((entry) => entry.kind === 'whole');
  const named = sign === '' ? '空格' : `“${sign}”`;
  return whole ? `${named}表示报告未提出。` : `${named}表示所收部分未见，不表示报告未提出。`;
}

function scopeNotes(named: readonly Named[]): string[] {
  const labels = new Map<string, string[]>();
  for (const { label, figure } of named) {
    if (!figure.scope || label.includes(figure.scope)) continue;
    labels.set(figure.scope, [...(labels.get(figure.scope) ?? []), label]);
  }
  return [...labels].map(([scope, names]) => sentence(`${names.join('、')}的口径：${scope}`));
}

/** What the user put right is not what the library read. */
function correctedNote(named: readonly Named[]): string[] {
  const labels = named.filter(({ figure }) => figure.corrected).map(({ label }) => label);
  return labels.length > 0 ? [`本簿更正的数值：${[...new Set(labels)].join('、')}。`] : [];
}

function dateText(date: string): string {
  const [year, month, day] = date.split('-');
  if (!year) return '';
  return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
}

function sentence(words: string): string {
  return /[。！？]$/.test(words) ? words : `${words}。`;
}
