import { decode } from '../encoding';
import { TooLargeError, unzipped, type ZipEntry, zipDirectory } from '../zip';
import { bodyText } from './body';
import { Numbering } from './numbering';
import { type Attributes, tell } from './xml';

/** Most bytes that one part of a document unpacks to; the text of a long report needs five million. */
export const PART_LIMIT = 64 * 1024 * 1024;

export type DocxText =
  | { readonly text: string }
  | { readonly why: 'broken' | 'password' | 'scanned' | 'unpacks-too-large' };

/** The text of a Word document. Never throws; nothing in it is run, no picture is unpacked. */
export function docxText(bytes: Uint8Array): DocxText {
  try {
    return read(new Parts(bytes));
  } catch (error) {
    return { why: error instanceof TooLargeError ? 'unpacks-too-large' : 'broken' };
  }
}

function read(parts: Parts): DocxText {
  if (parts.isEncrypted()) return { why: 'password' };
  const main = parts.related('', 'officeDocument')[0] ?? 'word/document.xml';
  const xml = parts.text(main);
  if (xml === undefined || !/<(?:\w+:)?document[\s>]/.test(xml) || !/<\/(?:\w+:)?document>/.test(xml)) {
    return { why: 'broken' };
  }
  const beside = (kind: string) => parts.text(parts.related(main, kind)[0] ?? '') ?? '';
  const numbering = new Numbering(beside('numbering'), beside('styles'));
  const body = bodyText(xml, numbering);
  const notes = new Map([
    ...notesOf(beside('footnotes'), 'footnote', numbering),
    ...notesOf(beside('endnotes'), 'endnote', numbering),
  ]);
  const listed = body.notes.map((id, index) => `[${index + 1}] ${notes.get(id) ?? ''}`);
  const text = [body.text, ...(listed.length > 0 ? ['注释', ...listed] : [])].join('\n');
  if (text.trim() === '' && parts.has(/^word\/media\//)) return { why: 'scanned' };
  return { text };
}

/** The notes of a part, by kind and id. */
function* notesOf(
  xml: string,
  kind: 'footnote' | 'endnote',
  numbering: Numbering,
): Generator<[string, string]> {
  const element = new RegExp(`<(?:\\w+:)?${kind}\\s[^>]*?\\bid="([^"]*)"[^>]*>`, 'g');
  const starts = [...xml.matchAll(element)];
  for (const [index, match] of starts.entries()) {
    const end = starts[index + 1]?.index ?? xml.length;
    const text = bodyText(xml.slice(match.index, end), numbering).text;
    yield [`${kind}:${match[1]}`, text.replace(/\n/g, ' ')];
  }
}

/** The parts of a document, unpacked as they are asked for. */
class Parts {
  private readonly entries: ReadonlyMap<string, ZipEntry>;

  constructor(private readonly bytes: Uint8Array) {
    this.entries = zipDirectory(bytes);
  }

  isEncrypted(): boolean {
    return [...this.entries.values()].some(({ encrypted }) => encrypted);
  }

  has(name: RegExp): boolean {
    return [...this.entries.keys()].some((each) => name.test(each));
  }

  text(name: string): string | undefined {
    const entry = this.entries.get(name);
    return entry && decode(unzipped(this.bytes, entry, PART_LIMIT))?.text;
  }

  /** Names of the parts that stand in a relation to `part`: officeDocument, numbering, styles, footnotes. */
  related(part: string, kind: string): string[] {
    const folder = part.slice(0, part.lastIndexOf('/') + 1);
    const names: string[] = [];
    tell(this.text(`${folder}_rels/${part.slice(folder.length)}.rels`) ?? '', {
      open: (name: string, { Type = '', Target = '', TargetMode = '' }: Attributes) => {
        if (name !== 'Relationship' || !Type.endsWith(`/${kind}`) || TargetMode === 'External') return;
        names.push(Target.startsWith('/') ? Target.slice(1) : folder + Target);
      },
    });
    return names;
  }
}
