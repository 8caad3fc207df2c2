import { escaped, unescaped } from './xml';

/*
 * Texts kept in the workbook’s file, as custom XML parts. A long text is cut into several parts; each names the text’s
 * generation, so that a text that was only half replaced is still read whole.
 */
/** What the namespaces of our parts begin with. */
export const KEPT_NAMESPACE = 'urn:government-work-report-figures:';

/** Characters in one part: even if all are 汉字 it stays under 1 MB. */
const IN_ONE_PART = 300_000;

interface Part {
  readonly part: Excel.CustomXmlPart;
  readonly generation: number;
  readonly at: number;
  readonly of: number;
  readonly text: string;
}

/** The text kept under a name; empty where there is none. */
export async function readKept(context: Excel.RequestContext, name: string): Promise<string> {
  return textOf(await partsOf(context, name));
}

/** Names under which a text, or a piece of one, is kept. */
export async function readKeptNames(context: Excel.RequestContext): Promise<readonly string[]> {
  const { customXmlParts } = context.workbook;
  customXmlParts.load('items/namespaceUri');
  await context.sync();
  const ours = customXmlParts.items.filter(({ namespaceUri }) => namespaceUri.startsWith(KEPT_NAMESPACE));
  return [...new Set(ours.map(({ namespaceUri }) => namespaceUri.slice(KEPT_NAMESPACE.length)))];
}

/** Keeps a text under a name, in place of what was kept there. An empty text takes it away. */
export async function writeKept(context: Excel.RequestContext, name: string, text: string): Promise<void> {
  const before = await partsOf(context, name);
  const generation = Math.max(0, ...before.map((part) => part.generation)) + 1;
  const pieces = text === '' ? [] : cut(text);
  for (const [at, piece] of pieces.entries()) {
    context.workbook.customXmlParts.add(
      `<kept xmlns="${KEPT_NAMESPACE}${name}" generation="${generation}" at="${at}" of="${pieces.length}">${escaped(piece)}</kept>`,
    );
    // one request each: Excel on the web takes 5 MB in one
    await context.sync();
  }
  for (const { part } of before) part.delete();
  await context.sync();
}

async function partsOf(context: Excel.RequestContext, name: string): Promise<Part[]> {
  const found = context.workbook.customXmlParts.getByNamespace(KEPT_NAMESPACE + name);
  found.load('items/id');
  await context.sync();
  const parts: Part[] = [];
  for (const part of found.items) {
    const xml = part.getXml();
    await context.sync();
    parts.push({ part, ...readPart(xml.value) });
  }
  return parts;
}

/** The latest generation that is whole. */
function textOf(parts: readonly Part[]): string {
  const generations = [...new Set(parts.map((part) => part.generation))].sort((a, b) => b - a);
  for (const generation of generations) {
    const own = parts.filter((part) => part.generation === generation).sort((a, b) => a.at - b.at);
    if (own.length === own[0]!.of) return own.map((part) => part.text).join('');
  }
  return '';
}

function readPart(xml: string): Omit<Part, 'part'> {
  const number = (name: string) => Number(new RegExp(`\\s${name}="(\\d+)"`).exec(xml)?.[1] ?? 0);
  const [, text = ''] = /<(?:\w+:)?kept\b[^>]*>([^<]*)</.exec(xml) ?? [];
  return { generation: number('generation'), at: number('at'), of: number('of'), text: unescaped(text) };
}

/** Pieces that break no character in two. */
function cut(text: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  while (from < text.length) {
    let to = from + IN_ONE_PART;
    if (/[\ud800-\udbff]/.test(text[to - 1] ?? '')) to--;
    pieces.push(text.slice(from, to));
    from = to;
  }
  return pieces;
}
