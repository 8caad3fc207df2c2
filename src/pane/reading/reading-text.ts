import type { Library } from '../../library/library';
import type { Figure } from '../../reading/figure';
import { type Paragraph, paragraphsOf } from '../../reading/paragraphs';
import { type ReportText, shownAs } from '../../reports/report';
import { fold } from '../../vocabulary/fold';
import { isTraditional } from '../figure/script';

/** A report laid out for reading: its paragraphs in runs, its headings, and its figures in the order of the text. */
export interface ReadingText {
  readonly paragraphs: readonly ReadingParagraph[];
  readonly outline: readonly Heading[];
  readonly figures: readonly Figure[];
  /** How many stretches are folded away. */
  readonly folds: number;
  readonly traditional: boolean;
}

export interface ReadingParagraph {
  readonly key: number;
  /** Set where the whole line is a heading: 1 for the outermost. */
  readonly level?: number;
  /** Place in the outline of the heading it stands under; -1 above the first. */
  readonly under: number;
  readonly runs: readonly ReadingRun[];
  readonly characters: number;
}

export type ReadingRun =
  | { readonly is: 'text' | 'title' | 'hole'; readonly key: string; readonly text: string }
  /** The characters of one or more figures; `first` is false behind a fold inside the number. */
  | {
      readonly is: 'mark';
      readonly key: string;
      readonly text: string;
      readonly figures: readonly Figure[];
      readonly first: boolean;
    };

export interface Heading {
  /** As the report writes it. */
  readonly text: string;
  /** 1 for the outermost. */
  readonly level: number;
  /** Key of the paragraph it begins. */
  readonly paragraph: number;
  /** Figures below it, those of its own subheadings included. */
  readonly figures: number;
}

const laidOut = new WeakMap<ReportText, ReadingText>();

/** Lays a report out for reading; remembered, so that one comes back to it at once. */
export function readingText(library: Library, report: ReportText): ReadingText {
  let text = laidOut.get(report);
  if (!text) {
    const figures = library.figures.filter((figure) => figure.report === report.entry.id);
    text = layOut(report, figures);
    laidOut.set(report, text);
  }
  return text;
}

/** A stretch of the readable characters that states figures. */
interface Mark {
  readonly start: number;
  readonly end: number;
  readonly figures: readonly Figure[];
}

interface Fold {
  readonly at: number;
  readonly text: string;
}

function layOut(report: ReportText, unordered: readonly Figure[]): ReadingText {
  const { text, folds, place } = readableOf(report);
  const figures = [...unordered].sort((a, b) => a.source.start - b.source.start);
  const marks = marksOf(text, figures, place);
  const paragraphs = paragraphsOf(fold(text));
  const outline: (Heading & { figures: number })[] = [];
  const laid: ReadingParagraph[] = [];
  const open: number[] = [];
  let section: readonly string[] = [];
  for (const paragraph of paragraphs) {
    const title = paragraph.section === section ? undefined : paragraph.section.at(-1);
    section = paragraph.section;
    if (title !== undefined) {
      open.length = section.length - 1;
      open.push(outline.length);
      outline.push({
        text: text.slice(paragraph.start, paragraph.start + title.length).trim(),
        level: section.length,
        paragraph: paragraph.start,
        figures: 0,
      });
    }
    const own = marks.filter((mark) => mark.start >= paragraph.start && mark.start < paragraph.end);
    for (const at of open) if (outline[at]) outline[at].figures += own.flatMap((mark) => mark.figures).length;
    laid.push({
      key: paragraph.start,
      ...(paragraph.heading && title !== undefined ? { level: section.length } : {}),
      under: open.at(-1) ?? -1,
      characters: paragraph.end - paragraph.start,
      runs: runsIn(text, paragraph, own, folds, title?.length ?? 0),
    });
  }
  return { paragraphs: laid, outline, figures, folds: folds.length, traditional: isTraditional(text) };
}

/** The readable characters in one text, what is folded away between them, and where a raw offset stands in it. */
function readableOf(report: ReportText) {
  let text = '';
  const folds: Fold[] = [];
  const begins = report.pieces.map((piece) => {
    const at = text.length;
    const shown = shownAs(piece);
    if (shown === 'text') text += piece.text;
    else if (shown === 'fold') folds.push({ at, text: piece.text });
    return at;
  });
  const place = (raw: number): number => {
    let low = 0;
    let high = report.pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (report.pieces[middle]!.start <= raw) low = middle;
      else high = middle - 1;
    }
    const piece = report.pieces[low];
    if (!piece) return 0;
    return (
      begins[low]! +
      (shownAs(piece) !== 'text' ? 0 : Math.min(Math.max(raw - piece.start, 0), piece.text.length))
    );
  };
  return { text, folds, place };
}

/** 60个 and its 以上 are one mark; figures that share characters share a mark. */
function marksOf(text: string, figures: readonly Figure[], place: (raw: number) => number): Mark[] {
  const marks: Mark[] = [];
  for (const figure of figures) {
    const start = place(figure.source.start);
    const end = place(figure.source.end);
    const last = marks.at(-1);
    if (last && start < last.end) {
      marks[marks.length - 1] = {
        ...last,
        end: Math.max(last.end, end),
        figures: [...last.figures, figure],
      };
    } else {
      const bound = /^(?:以上|以下|以内|以內|左右)/.exec(text.slice(end, end + 2))?.[0] ?? '';
      marks.push({ start, end: end + bound.length, figures: [figure] });
    }
  }
  return marks;
}

function runsIn(
  text: string,
  { start, end }: Paragraph,
  marks: readonly Mark[],
  folds: readonly Fold[],
  titleLength: number,
): ReadingRun[] {
  const inside = folds.filter(({ at }) => at >= start && at < end);
  const cuts = new Set([end, start + titleLength]);
  for (const mark of marks) cuts.add(mark.start).add(Math.min(mark.end, end));
  for (const { at } of inside) cuts.add(at);
  const runs: ReadingRun[] = [];
  let from = start;
  for (const to of [...cuts].filter((cut) => cut >= start).sort((a, b) => a - b)) {
    if (to > from) {
      const key = String(from);
      const mark = marks.find((one) => from >= one.start && from < one.end);
      const run = text.slice(from, to);
      if (mark) runs.push({ is: 'mark', key, text: run, figures: mark.figures, first: from === mark.start });
      else runs.push({ is: from < start + titleLength ? 'title' : 'text', key, text: run });
    }
    for (const [nth, hole] of inside.filter(({ at }) => at === to).entries()) {
      runs.push({ is: 'hole', key: `${to}-${nth}`, text: hole.text });
    }
    from = Math.max(from, to);
  }
  return runs;
}
