/** What a page writes by name; the blanks of all widths read as one. */
const NAMED: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  ensp: '\u00a0',
  emsp: '\u00a0',
  thinsp: '\u00a0',
  zwnj: '\u200b',
  zwj: '\u200b',
  shy: '\u200b',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  quot: '"',
  apos: "'",
  mdash: '—',
  ndash: '–',
  hellip: '…',
  middot: '·',
  bull: '•',
  times: '×',
  permil: '‰',
  deg: '°',
  le: '≤',
  ge: '≥',
  lt: '<',
  gt: '>',
  amp: '&',
};
/** &ldquo; &#8220; &#x201c;, and what was written twice: &amp;ldquo; */
const REFERENCE = /&(?:amp;)*(?:#(\d{2,5})|#x([0-9a-f]{2,4})|([a-z]{2,6}));/gi;

/**
 * Character references that a page left undecoded. Each becomes its character, and what is over of its length characters of no
 * width, so that every offset stays.
 */
export function withReferences(raw: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replace(REFERENCE, (whole, decimal?: string, hex?: string, name?: string) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined;
    const character = code === undefined ? NAMED[name?.toLowerCase() ?? ''] : String.fromCharCode(code);
    return character === undefined ? whole : character + '\u200b'.repeat(whole.length - 1);
  });
}
