import type { Span } from '../reports/readable';
import { type ReportText, readableOf } from '../reports/report';
import { strengthOf } from '../vocabulary/commitment';
import { fold } from '../vocabulary/fold';
import { standardIndicator } from '../vocabulary/indicators';
import type { Figure } from './figure';
import { headOf } from './head';
import { measureOf, signed } from './measures';
import { cleanName } from './names';
import { type Paragraph, paragraphsOf, type Sentence, sentencesOf } from './paragraphs';
import { type Quantity, quantitiesOf } from './quantities';

/** A place in a report where the user says that a figure stands. */
export interface Pointed {
  /** The value’s own characters, without what the sentence puts around them. */
  readonly source: Span;
  readonly sentence: Span;
}

/**
 * The figure that a user points at by selecting some characters of a report, filled in as far as its sentence says; the user
 * looks at it before it is used. What the sentence leaves open is taken from the figure read last before it (`known`).
 * Undefined where only blanks are selected.
 *
 *     引进数字经济项目28个,总投资192亿元
 *                     ^^^^             选中192亿元 → 总投资 level =192亿元
 */
export function figurePointedAt(
  report: ReportText,
  selected: Span,
  known: readonly Figure[],
): Figure | undefined {
  const { text, at } = readableOf(report);
  let from = at.findIndex((offset) => offset >= selected.start);
  if (from < 0) return undefined;
  let to = at.findIndex((offset) => offset >= selected.end);
  if (to < 0) to = text.length;
  while (from < to && /\s/.test(text[from]!)) from += 1;
  while (to > from && /\s/.test(text[to - 1]!)) to -= 1;
  if (from === to) return undefined;

  const found = sentenceAt(text, from);
  if (!found) return undefined;
  const { paragraph, sentence } = found;
  const end = Math.min(to, sentence.start + sentence.text.length);
  const spanOf = (start: number, behind: number): Span => ({ start: at[start]!, end: at[behind - 1]! + 1 });
  const quantity = quantityIn(sentence, from - sentence.start, end - sentence.start);
  const start = quantity ? sentence.start + quantity.start : from;
  const behind = quantity ? sentence.start + quantity.end : end;
  const source = spanOf(start, behind);
  const before = clauseBefore(sentence.text, start - sentence.start);
  const head = headOf(before);
  const name = cleanName(head.name);
  const lead = head.name === '' ? before : before.slice(before.lastIndexOf(head.name) + head.name.length);
  const near = nearest(known, source.start);
  const kind = near?.kind ?? 'target';
  const measure = quantity ? measureOf(quantity, head, name) : head.change ? 'growth' : 'other';
  const commitment = kind === 'target' ? head.commitments[0] : undefined;
  const value = quantity ? signed(quantity, head, measure, name) : { value: null, comparator: '=' as const };
  return {
    id: idAt(`${report.entry.id}@${source.start}`, known),
    report: report.entry.id,
    kind,
    region: report.entry.place.code,
    indicator: standardIndicator(name)?.name ?? name,
    stated: name,
    measure,
    ...value,
    unit: quantity?.unit ?? '',
    words: lead + fold(text.slice(start, quantity ? sentence.start + quantity.after : end)),
    ...(commitment ? { commitment } : {}),
    ...(kind === 'target'
      ? { strength: strengthOf((commitment ?? '') + (quantity?.comparatorWords ?? lead)) }
      : {}),
    period: near?.period ?? String(report.entry.year),
    section: paragraph.section,
    source,
    sentence: spanOf(sentence.start, sentence.start + sentence.text.length),
    rules: [],
  };
}

function sentenceAt(text: string, at: number): { paragraph: Paragraph; sentence: Sentence } | undefined {
  const paragraph = paragraphsOf(fold(text)).find(({ start, end }) => at >= start && at < end);
  const sentence = paragraph && sentencesOf(paragraph).findLast(({ start }) => start <= at);
  return paragraph && sentence ? { paragraph, sentence } : undefined;
}

/** The first number that the selected characters touch. */
function quantityIn({ text }: Sentence, from: number, to: number): Quantity | undefined {
  return quantitiesOf(text, (at) => text[at] === ',').find(
    ({ start, end, value }) => start < to && end > from && !Number.isNaN(value),
  );
}

/** The words of the clause that a number ends: 规上工业增加值增长不低于. */
function clauseBefore(text: string, at: number): string {
  return /[^,;:。、!?]*$/.exec(text.slice(0, at))?.[0] ?? '';
}

/** The figure that stands last before a place, else the first behind it. */
function nearest(known: readonly Figure[], start: number): Figure | undefined {
  let before: Figure | undefined;
  let behind: Figure | undefined;
  for (const figure of known) {
    if (figure.source.start <= start) {
      if (!before || figure.source.start >= before.source.start) before = figure;
    } else if (!behind || figure.source.start < behind.source.start) behind = figure;
  }
  return before ?? behind;
}

function idAt(id: string, known: readonly Figure[]): string {
  const taken = new Set(known.map((figure) => figure.id));
  if (!taken.has(id)) return id;
  let nth = 2;
  while (taken.has(`${id}.${nth}`)) nth += 1;
  return `${id}.${nth}`;
}
