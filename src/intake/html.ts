import { Tokenizer } from 'htmlparser2';
import { LineWriter } from './lines';

/** Elements whose content no reader of the page sees as its text. */
const HIDDEN = new Set(
  'script style iframe noembed noframes textarea noscript template object applet svg canvas audio video select datalist'.split(
    ' ',
  ),
);

/** Elements that stand on lines of their own. Rows and cells are not here: they are lines of a table. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol p pre section summary title ul'
  ).split(' '),
);

/**
 * What a reader of a saved page sees: blocks and `<br>` give line breaks, a table's row is a line with tabs between its
 * cells, white space collapses as browsers do it, character references are decoded. The title comes first. Scripts,
 * styles, comments and attributes never become text; nothing of the page is run or fetched. Time is linear in the
 * page's length, however deep or broken it is: tags are taken as they come, no tree is built.
 */
export function htmlText(html: string): string {
  const lines = new LineWriter();
  const closings = new LastClosings(html);
  let hidden = '';
  let hiddenDepth = 0;
  let preformatted = 0;

  function write(text: string): void {
    if (hidden) return;
    if (preformatted > 0) lines.writeLines(text);
    else lines.write(text);
  }

  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname(start, end) {
        const name = html.slice(start, end).toLowerCase();
        if (hidden) {
          if (name === hidden) hiddenDepth += 1;
        } else if (HIDDEN.has(name) && (closings.of(name) > end || isRaw(name))) {
          hidden = name;
          hiddenDepth = 1;
        } else if (name === 'br') lines.newLine();
        else if (name === 'table') lines.openTable();
        else if (name === 'tr') lines.openRow();
        else if (name === 'td' || name === 'th') lines.openCell();
        else if (BLOCKS.has(name)) {
          lines.breakLine();
          if (name === 'pre') preformatted += 1;
        }
      },
      onclosetag(start, end) {
        const name = html.slice(start, end).toLowerCase();
        if (hidden) {
          if (name === hidden) hiddenDepth -= 1;
          if (hiddenDepth === 0) hidden = '';
        } else if (name === 'table') lines.closeTable();
        else if (name === 'tr') lines.closeRow();
        else if (name === 'td' || name === 'th') lines.closeCell();
        else if (BLOCKS.has(name)) {
          lines.breakLine();
          if (name === 'pre') preformatted = Math.max(0, preformatted - 1);
        }
      },
      onselfclosingtag() {
        if (hidden === 'svg') hiddenDepth -= 1;
        if (hiddenDepth === 0) hidden = '';
      },
      ontext(start, end) {
        write(html.slice(start, end));
      },
      ontextentity(codePoint) {
        write(String.fromCodePoint(codePoint));
      },
      onopentagend() {},
      onattribname() {},
      onattribdata() {},
      onattribentity() {},
      onattribend() {},
      oncomment() {},
      oncdata() {},
      ondeclaration() {},
      onprocessinginstruction() {},
      onend() {},
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return lines.text();
}

/** What follows these is no markup until they are closed, so an unclosed one hides the rest of the page, as in a browser. */
function isRaw(name: string): boolean {
  return /^(script|style|iframe|noembed|noframes|textarea)$/.test(name);
}

/** Where each kind of element is closed for the last time. A `<video>` that is never closed must not hide the report. */
class LastClosings {
  private readonly found = new Map<string, number>();

  constructor(private readonly html: string) {}

  of(name: string): number {
    let last = this.found.get(name);
    if (last === undefined) {
      last = -1;
      for (const match of this.html.matchAll(new RegExp(`</${name}\\b`, 'gi'))) last = match.index;
      this.found.set(name, last);
    }
    return last;
  }
}

/**
 * The charset that a page declares in its first 4096 bytes (`<meta charset="gbk">`,
 * `<meta http-equiv="Content-Type" content="text/html; charset=gb2312">`, `<?xml … encoding="gbk"?>`), or ''.
 */
export function declaredCharset(bytes: Uint8Array): string {
  const head = Array.from(bytes.subarray(0, 4096), (byte) => String.fromCharCode(byte)).join('');
  const meta = /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w-]+)/i.exec(head);
  const xml = /^<\?xml\b[^>]*\bencoding\s*=\s*["']([\w-]+)/i.exec(head);
  return meta?.[1] ?? xml?.[1] ?? '';
}
