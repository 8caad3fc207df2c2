import type { CatalogueEntry } from '../reports/catalogue';
import type { Readable } from '../reports/readable';
import { appendixOf } from './appendix';
import type { Draft } from './draft';
import type { Figure } from './figure';
import { readFlatTable } from './flat-table';
import type { Frame, FrameContext } from './frames';
import { firstFrame, frameOfHeading, frameOfOpening, looksBack, opensReview } from './frames';
import { paragraphsOf, sentencesOf } from './paragraphs';
import { refine } from './refine';
import { placesWithin } from './sources';
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
  const paragraphs = paragraphsOf(text);
  const context: FrameContext = {
    year: entry.year,
    reviewed:
      paragraphs.some((paragraph) => paragraph.heading && opensReview(paragraph.text)) || looksBack(text),
  };
  let frame: Frame = firstFrame(context);
  const drafts: Draft[] = [];
  const appendix = appendixOf(paragraphs, text.length);
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index === appendix.start) drafts.push(...readFlatTable(paragraphs.slice(index), entry.year));
    if (appendix.isNote(index)) continue;
    const opened =
      (paragraph.heading ? frameOfHeading(paragraph.text, context) : undefined) ??
      frameOfOpening(paragraph, frame, context);
    // What a paragraph only lets one assume holds for it alone.
    if (opened) frame = opened;
    else if (frame.assumed) frame = firstFrame(context);
    if (paragraph.heading && paragraph.text.length < 24 && !/\d(?:%|亿|万)/.test(paragraph.text)) continue;
    let headline = false;
    for (const sentence of sentencesOf(paragraph)) {
      const own = frameOfSentence(sentence.text, frame, context);
      headline ||= HEADLINE[own.kind].test(sentence.text);
      const inside = {
        frame: headline ? { ...own, headline } : own,
        reportYear: entry.year,
        section: paragraph.section,
        ...(entry.body ? { entity: entry.body.name } : {}),
        isAsciiComma: (offset: number) => raw[at[offset] ?? 0] === ',',
      };
      for (const draft of readSentence(sentence, inside)) drafts.push(draft);
      for (const draft of readWords(sentence, inside)) drafts.push(draft);
    }
  }
  return refine(
    drafts.sort((a, b) => a.start - b.start),
    context,
  ).map(placesWithin(readable, entry));
}

const HEADLINE = {
  target: /(?:主要|预期|总体)[^。]{0,12}目标[^。]{0,20}(?:为|是|[:])/,
  result: /(?<!海洋)生产总值(?:预计|完成|达到?|实现|为|突破|[\d增])/,
} as const;

/** A sentence that says itself when it speaks of: 去年,引进…; 2021年,实现…. */
function frameOfSentence(text: string, frame: Frame, { year }: FrameContext): Frame {
  const opening = text.slice(0, 24);
  if (/^[“\s]*(?:去年|上年|过去一年)[,，]?/.test(opening) && frame.kind === 'target') {
    return { kind: 'result', period: String(year - 1), by: '去年' };
  }
  // 我省有280万农民工在城镇就业: what there is, said where it is planned what to do about it.
  if (
    frame.kind === 'target' &&
    /^(?:目前[,，])?(?:我|全)[省市县区州旗](?:现|已|还|共)?有(?:近|约|超过?)?\d/.test(opening)
  ) {
    return { kind: 'result', period: String(year - 1), by: '有' };
  }
  if (
    frame.assumed &&
    frame.by === '' &&
    frame.kind === 'result' &&
    /力争|确保|争取|不少于|不低于|^[“\s]*今年/.test(text)
  ) {
    return { kind: 'target', period: String(year), by: '力争' };
  }
  return frame;
}
