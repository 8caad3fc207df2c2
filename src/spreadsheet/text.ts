/**
 * Would a spreadsheet read this text, typed into a General cell, as anything but the text itself: a formula, a number, a
 * date, a truth value, an error? Such text is written into cells with the format `@`.
 */
export function isMisread(text: string): boolean {
  return (
    BEGINS_A_FORMULA.test(text) ||
    (NUMBER_OR_DATE.test(text) && /\d/.test(halfWidth(text))) ||
    WORD.test(text)
  );
}

// =HYPERLINK("…"), +1, -15.0, @SUM(1), 'quoted: the apostrophe would vanish
const BEGINS_A_FORMULA = /^\s*[=+\-@'＝＋－＠]/;
// 2023-06, 1/2, 50%, 1e5, 1,200, (3), ￥5, 2023年6月, 上午9:00: nothing but what numbers, money and dates are made of
const NUMBER_OR_DATE = /^[\s\d０-９.．,，:：/%％eE+\-()（）$¥￥€£年月日时分秒上下午]+$/;
// TRUE, #N/A, 5 May, 3 PM
const WORD =
  /^\s*(?:true|false|真|假|#[a-z/0!?]+|(?:\d+[\s-]*)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s\d,-]*|[\d:]+\s*[ap]m?)\s*$/i;

function halfWidth(text: string): string {
  return text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}

/** Width of a text in characters of 汉字: a letter, digit or half-width mark is half of one. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += character.codePointAt(0)! < 0x2000 ? 0.5 : 1;
  return width;
}

/**
 * Breaks a text into lines of at most `width` characters of 汉字; no line begins with a closing mark or ends with an opening
 * one.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const character of text) {
    if (widthOf(line + character) > width && !CLOSING.includes(character)) {
      // 2023年增长8.5|%: what belongs to a number goes to the next line with it
      const number = /[\d.,A-Za-z]+$/.exec(line)?.[0] ?? '';
      const kept = /[\d.A-Za-z%]/.test(character) && number.length < line.length ? number : '';
      let end = line.length - kept.length;
      while (end > 1 && OPENING.includes(line[end - 1]!)) end -= 1;
      lines.push(line.slice(0, end));
      line = line.slice(end);
    }
    line += character;
  }
  return line === '' ? lines : [...lines, line];
}

const OPENING = '“‘（《〈「【([';
const CLOSING = '，。、；：？！”’）》〉】」』…—%,.;:?!)]';
