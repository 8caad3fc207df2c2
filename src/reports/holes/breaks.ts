import { unitAt } from '../../vocabulary/units/at';
import type { Line } from '../lines';
import { isBlank, trimmed } from '../lines';
import type { Marks } from '../marks';

/** What may end a paragraph. */
const CLOSED = /[。！？!?；;:：…”"』」》)）]/;
/** What starts one: a heading or a numbered item. Chapter numbers of a list inside a sentence (一是) do not. */
const OPENING =
  /^(?:[一二三四五六七八九十]{1,3}\s*、|[(（][一二三四五六七八九十]{1,3}[)）]|\d{1,2}\s*[.、．]\s*[\u4e00-\u9fff“"]|第[一二三四五六七八九十]+[章节部]|——|—|--|附件|名词解释|各位)/;
/** A line no longer than this, without an end of its own, is a heading. */
const HEADING_LENGTH = 24;
const NUMBERED_HEADING_LENGTH = 45;

/**
 * Line breaks inside a sentence become holes; the others stay as the ends of paragraphs. Returns the offsets of the
 * separators that end a paragraph, ascending.
 *
 *     以数字化 改革标杆 … 打造全省县级城市数字⏎⏎化改革标杆
 *                                          ^^ a break inside a word
 */
export function markBreaks(marks: Marks, lines: readonly Line[]): number[] {
  const ends: number[] = [];
  let open: { text: string; line: Line } | undefined;
  const texts = lines.map((line) => marks.readable(line));
  const layout = layoutOf(marks.raw, lines, texts);
  const tabled = /[|\t]/.test(marks.raw);
  for (const [index, line] of lines.entries()) {
    const text = texts[index] as string;
    if (text === '') {
      marks.add({ start: line.end, end: line.next }, 'break');
      continue;
    }
    if (open) {
      const indented = layout.indents && isIndented(marks.raw, line);
      const full =
        layout.width > 0 && !indented && isFull(open.text, isIndented(marks.raw, open.line), layout);
      const apart = tabled && (isRow(marks.raw, open.line) || isRow(marks.raw, line));
      const joined = !apart && (full ? goesOn(open.text, text, layout.indents) : continues(open.text, text));
      if (!joined) ends.push(open.line.end);
      marks.add({ start: joined ? open.line.end : open.line.end + 1, end: open.line.next }, 'break');
    }
    open = { text, line };
  }
  if (open) marks.add({ start: open.line.end, end: open.line.next }, 'break');
  return ends;
}

/** A row of a table with three cells or more, parted by strokes or by tabs: it neither goes on nor is gone on with. */
function isRow(raw: string, line: Line): boolean {
  const { start, end } = trimmed(raw, line);
  return ROW.test(raw.slice(start, end));
}

const ROW = /^[^\n]*?(?:\t[^\n]*?\t|\|[^\n]*?\|)/;

/** Whether the second line goes on with the sentence of the first. */
function continues(first: string, second: string): boolean {
  // 清理“四乱”⏎71处
  if (/[”」』）)]$/.test(first) && first.length > HEADING_LENGTH && COUNTED.test(second)) return true;
  if (CLOSED.test(first.slice(-1)))
    return /^[，,。；;、）)”%％]/.test(second) && !/[。！？!?]/.test(first.slice(-1));
  if (/\d$/.test(first) && (/^[年月日]/.test(second) || unitAt(second, 0))) return true;
  if (OPENING.test(second)) return false;
  if (/[，,、]/.test(first.slice(-1))) return true;
  if (/^[，,。；;、）)”%％]/.test(second)) return true;
  // (一)产业升级。工业增势强劲,规上工业: a heading with the text behind it is no heading alone.
  if (OPENING.test(first) && RUNS_ON.test(first)) return true;
  const heading = OPENING.test(first) ? NUMBERED_HEADING_LENGTH : HEADING_LENGTH;
  return first.length > heading;
}

/** A number with its unit. */
const COUNTED = /^\d+(?:\.\d+)?[万亿]*(?:[%％元个家处件项条座所户人名亩吨]|公里|平方米)/;
const RUNS_ON = /[。！!；;：:].{4}/;

/** How a text is set: the width of its lines where it is broken by width, and whether indents begin its paragraphs. */
interface Layout {
  readonly width: number;
  readonly indents: boolean;
}

const NARROWEST = 16;
const WIDEST = 64;
/** By how much a full line may stay behind the others: a mark or a number that did not fit. */
const SLACK = 3.5;

/** A text from a page has lines of one width; one paragraph a line has lines of any. */
function layoutOf(raw: string, lines: readonly Line[], texts: readonly string[]): Layout {
  const widths = texts.filter((text) => text !== '').map(widthOf);
  const width = [...widths].sort((a, b) => a - b)[Math.floor(widths.length * 0.9)] ?? 0;
  const full = widths.filter((each) => each >= width - SLACK && each <= width + SLACK).length;
  const pages = width >= NARROWEST && width <= WIDEST && widths.length >= 20 && full > widths.length * 0.4;
  const indented = lines.filter((line, at) => texts[at] !== '' && isIndented(raw, line)).length;
  return { width: pages ? width : 0, indents: indented > 0 && indented < widths.length * 0.6 };
}

/** In characters as wide as they are high; of a text too long to be one line of a page, half its length. */
function widthOf(text: string): number {
  if (text.length > 2 * (WIDEST + SLACK)) return text.length / 2;
  let width = 0;
  for (let at = 0; at < text.length; at += 1) width += text.charCodeAt(at) < 0x2000 ? 0.5 : 1;
  return width;
}

function isIndented(raw: string, { start, end }: Line): boolean {
  return end - start > 2 && isBlank(raw.charCodeAt(start)) && isBlank(raw.charCodeAt(start + 1));
}

function isFull(text: string, indented: boolean, { width }: Layout): boolean {
  return widthOf(text) + (indented ? 2 : 0) >= width - SLACK;
}

/** Whether the sentence of a line that is full goes on in the next: it does, unless it has ended or a heading begins. */
function goesOn(first: string, second: string, indents: boolean): boolean {
  if (/[。！？!?]$/.test(first)) return indents || /^[，,。；;、）)”%％]/.test(second);
  return indents || !OPENING.test(second);
}
