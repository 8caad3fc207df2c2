import type { Line } from '../lines';
import type { Marks } from '../marks';

/** Tags of a page inside its text; those that end a line are separators of lines. */
const TAG =
  /<\/?(?:b|strong|em|i|u|s|p|div|span|font|a|sup|sub|table|tbody|thead|tr|td|th|ul|ol|li|h[1-6]|center|section|img|o:p)(?:\s[^<>\n]{0,300})?\/?>/gi;
/** **bold**, and a backslash that keeps a sign from being one: 增长8\.5% */
const EMPHASIS = /\*{2,3}|\\(?=[-!#$%&'()*+,./:;<=>?@[\]^_`{|}~])/g;
/** [平湖市](https://…) */
const LINK = /!?\[([^[\]\n]{0,60})\]\((?:https?:|\/|#|\.)[^()\n]{0,300}\)/g;
/** ## 一、…, > …, * …: what makes a line a heading, a quotation, an item. */
const LINE_START = /^[\s\u3000]*(?:#{1,6}(?=\s)|#{2,6}|>+(?=\s)|[*•●](?=\s))\s*/;
const LINE_STARTS = '#>*•● \u3000';
/** |---|:--:| */
const RULE = /^\s*\|?(?:\s*:?-{3,}:?\s*\|)+(?:\s*:?-{3,}:?)?\s*$/;

/** Tags and the signs of Markdown: how the text was set, not what it says. */
export function markMarkup(marks: Marks, lines: readonly Line[]): void {
  const { raw } = marks;
  const mark = (start: number, end: number) => marks.add({ start, end }, 'furniture');
  const markAll = (pattern: RegExp) => {
    for (const match of raw.matchAll(pattern)) mark(match.index, match.index + match[0].length);
  };
  if (raw.includes('<')) markAll(TAG);
  if (raw.includes('**') || raw.includes('\\')) markAll(EMPHASIS);
  if (raw.includes('](')) {
    for (const match of raw.matchAll(LINK)) {
      const words = match.index + match[0].indexOf('[') + 1;
      mark(match.index, words);
      mark(words + (match[1] ?? '').length, match.index + match[0].length);
    }
  }
  for (const { start, end } of lines) {
    if (!LINE_STARTS.includes(raw[start] ?? '|')) continue;
    const sign = LINE_START.exec(raw.slice(start, Math.min(end, start + 20)));
    if (sign) mark(start, start + sign[0].length);
  }
  if (raw.includes('|--') || raw.includes('| --') || raw.includes('|:-') || raw.includes('| :-'))
    for (const line of lines) if (RULE.test(raw.slice(line.start, line.end))) marks.add(line, 'furniture');
}
