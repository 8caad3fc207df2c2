import { unitAt } from '../../vocabulary/units';
import type { Line } from '../lines';
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
  for (const line of lines) {
    const text = marks.readable(line);
    if (text === '') {
      marks.add({ start: line.end, end: line.next }, 'break');
      continue;
    }
    if (open) {
      const joined = continues(open.text, text);
      if (!joined) ends.push(open.line.end);
      marks.add({ start: joined ? open.line.end : open.line.end + 1, end: open.line.next }, 'break');
    }
    open = { text, line };
  }
  if (open) marks.add({ start: open.line.end, end: open.line.next }, 'break');
  return ends;
}

/** Whether the second line goes on with the sentence of the first. */
function continues(first: string, second: string): boolean {
  if (CLOSED.test(first.slice(-1)))
    return /^[，,。；;、）)”%％]/.test(second) && !/[。！？!?]/.test(first.slice(-1));
  if (/\d$/.test(first) && (/^[年月日]/.test(second) || unitAt(second, 0))) return true;
  if (OPENING.test(second)) return false;
  if (/[，,、]/.test(first.slice(-1))) return true;
  if (/^[，,。；;、）)”%％]/.test(second)) return true;
  const heading = OPENING.test(first) ? NUMBERED_HEADING_LENGTH : HEADING_LENGTH;
  return first.length > heading;
}
