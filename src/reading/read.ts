import type { CatalogueEntry } from '../reports/catalogue';
import type { Readable } from '../reports/readable';
import { appendixOf } from './appendix';
import type { Draft } from './draft';
import type { Figure } from './figure';
import { readFlatTable } from './flat-table';
import { contextOf, Frames, oneShape } from './frames';
import { type IndicatorTable, indicatorTables } from './indicator-table';
import { paragraphsOf, sentencesOf } from './paragraphs';
import { refine } from './refine';
import { placesWithin } from './sources';
import { around } from './spans';
import { readSentence } from './statements';
import { readWords } from './words';

/**
 * The figures of a report, by rule alone, in the order of the text.
 *
 * paragraphs (headings, sections) → frames (done or planned, when) → sentences → quantities → clauses → figures →
 * refiners. Takes a cleaned text and what is known about the report; linear in the length of the text.
 */
export function read(readable: Readable, entry: CatalogueEntry): Figure[] {
  const { text, raw, at } = readable;
  const { tables } = indicatorTables(readable, entry.year);
  const paragraphs = paragraphsOf(text, tables);
  const context = contextOf(paragraphs, text, entry.year);
  const frames = new Frames(context);
  const isAsciiComma = (offset: number) => raw[at[offset] ?? 0] === ',';
  const drafts: Draft[] = [];
  const appendix = appendixOf(paragraphs, text.length);
  let read: IndicatorTable | undefined;
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index === appendix.start) drafts.push(...readFlatTable(paragraphs.slice(index), entry.year));
    const table = tables.length === 0 ? undefined : around(tables, paragraph.start + 1);
    if (table) {
      if (table !== read)
        for (const draft of table.drafts) {
          draft.section = paragraph.section;
          drafts.push(draft);
        }
      read = table;
      continue;
    }
    if (appendix.isNote(index)) continue;
    frames.enter(paragraph);
    if (paragraph.heading && paragraph.text.length < 24 && !/\d(?:%|亿|万)/.test(paragraph.text)) continue;
    let headline = false;
    let commitment = '';
    for (const sentence of sentencesOf(paragraph)) {
      const own = frames.of(sentence.text);
      headline ||= HEADLINE[own.kind].test(sentence.text);
      const inside = {
        frame: headline ? oneShape(own, own.term, headline) : own,
        reportYear: entry.year,
        section: paragraph.section,
        entity: entry.body?.name,
        isAsciiComma,
        commitment: commitment !== '' && GOES_ON.test(sentence.text) ? commitment : '',
      };
      const stated = readSentence(sentence, inside);
      const last = stated.at(-1);
      const said = headline && last?.kind === 'target' ? (last.commitment ?? '') : '';
      commitment = said === '预期' || said === '建议' ? said : '';
      for (const draft of stated) drafts.push(draft);
      for (const draft of readWords(sentence, inside)) drafts.push(draft);
    }
  }
  return refine(
    drafts.sort((a, b) => a.start - b.start),
    context,
  ).map(placesWithin(readable, entry));
}

/** 主要预期目标是:生产总值增长6%。城镇新增就业…: the list of targets goes on behind the full stop. */
const GOES_ON =
  /^(?!为此|我们|要|坚持|围绕|同时|重点|力争|确保|努力|争取|必须|实施|推进|加快)[^,;。:\d]{2,24}(?:增长|增速|涨幅|控制在|保持在?|达到?|下降|降低|完成|稳定在|以上|提高)[^,;。:\d]{0,8}\d/;

const HEADLINE = {
  target: /(?:主要|预期|总体)[^。]{0,12}目标[^。]{0,20}(?:为|是|[:])/,
  result: /(?<!海洋)生产总值(?:预计|完成|达到?|实现|为|突破|[\d增])/,
} as const;
