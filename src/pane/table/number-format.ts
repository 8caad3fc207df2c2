/** A number as a cell shows it: what is read, and what only takes room so that digits align (`_以_上`). */
export interface FormattedNumber {
  readonly text: string;
  readonly room: string;
}

/**
 * Shows a number by the Excel number formats that tables carry: `General`, `0`, `0.0`, `0.0%`, `0"以上"`, `"<"0.0`,
 * `0_以_上`. Only their first section counts.
 */
export function formatNumber(value: number, numberFormat: string): FormattedNumber {
  if (numberFormat === 'General' || numberFormat === '@') return { text: general(value), room: '' };
  const section = sectionOf(numberFormat);
  // digits inside a quoted text are no pattern
  const bare = section.replace(/"[^"]*"/g, (text) => ' '.repeat(text.length));
  const pattern = /[#0][#0,]*(?:\.0+)?%?/.exec(bare);
  if (!pattern) return { text: general(value), room: '' };
  const digits = pattern[0];
  const at = pattern.index;
  const decimals = /\.(0+)/.exec(digits)?.[1]?.length ?? 0;
  const percent = digits.endsWith('%');
  const number = (percent ? Number(`${value}e2`) : value).toFixed(decimals) + (percent ? '%' : '');
  const before = literal(section.slice(0, at));
  const after = literal(section.slice(at + digits.length));
  return { text: before.text + number + after.text, room: after.room };
}

/** As many digits as a cell has room for. */
function general(value: number): string {
  return String(Number(value.toPrecision(10)));
}

function sectionOf(numberFormat: string): string {
  return numberFormat.split(';')[0] ?? numberFormat;
}

/** "以上" and \以 are shown, _以 leaves room for a character. */
function literal(format: string): FormattedNumber {
  let text = '';
  let room = '';
  for (const [, quoted, escaped, spaced] of format.matchAll(/"([^"]*)"|\\(.)|_(.)/g)) {
    text += quoted ?? escaped ?? '';
    room += spaced ?? '';
  }
  return { text, room };
}
