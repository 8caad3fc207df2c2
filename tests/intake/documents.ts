import { strToU8, zipSync } from 'fflate';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Parts of a Word document beside its body: `numbering`, `styles`, `footnotes`, `endnotes`. */
export type WordParts = Partial<Record<'numbering' | 'styles' | 'footnotes' | 'endnotes', string>>;

/** The bytes of a Word document with this body, in the word processor's own elements (`<w:p>…</w:p>`). */
export function docx(body: string, parts: WordParts = {}, more: Record<string, Uint8Array> = {}): Uint8Array {
  const names = Object.keys(parts);
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    '_rels/.rels': strToU8(relations([['officeDocument', 'word/document.xml']])),
    'word/document.xml': strToU8(wordXml('document', `<w:body>${body}</w:body>`)),
    'word/_rels/document.xml.rels': strToU8(relations(names.map((name) => [name, `${name}.xml`]))),
    ...Object.fromEntries(
      Object.entries(parts).map(([name, xml]) => [`word/${name}.xml`, strToU8(wordXml(name, xml))]),
    ),
    ...more,
  });
}

/** A paragraph of plain text. */
export function paragraph(text: string, properties = ''): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

function wordXml(name: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${name} xmlns:w="${WORD}" xmlns:mc="urn:mc">${content}</w:${name}>`;
}

function relations(targets: readonly (readonly [kind: string, target: string])[]): string {
  const each = targets.map(
    ([kind, target], index) =>
      `<Relationship Id="r${index}" Type="${RELATIONS}/${kind}" Target="${target}"/>`,
  );
  return `<?xml version="1.0"?><Relationships>${each.join('')}</Relationships>`;
}

/** Characters at a place of a page, in points from its upper left corner. */
export interface Drawn {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  /** Degrees by which it is turned. */
  readonly turned?: number;
}

export interface PdfSettings {
  /** Which characters the letters are: by a table of the standard, or not at all. */
  readonly encoding?: 'UniGB-UCS2-H' | 'Identity-H';
  /** What stands before the content of each page: `q … Q` for a picture. */
  readonly before?: string;
  readonly encrypted?: boolean;
  /** Another first object's stream, with its dictionary. */
  readonly extra?: { readonly dictionary: string; readonly bytes: Uint8Array };
}

const HEIGHT = 842;

/** The bytes of a PDF with these pages; its font is a Chinese one that lies outside the file, as many a report has it. */
export function pdf(pages: readonly (readonly Drawn[])[], settings: PdfSettings = {}): Uint8Array {
  const { encoding = 'UniGB-UCS2-H', before = '', encrypted = false, extra } = settings;
  const objects: Uint8Array[] = [];
  const add = (dictionary: string, stream?: Uint8Array): number => {
    const text = stream ? `${dictionary.replace(/>>$/, `/Length ${stream.length}>>`)}\nstream\n` : dictionary;
    objects.push(stream ? joined(latin(text), stream, latin('\nendstream')) : latin(text));
    return objects.length;
  };
  const description = add(
    '<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>',
  );
  const descendant = add(
    `<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(${encoding === 'Identity-H' ? 'Identity' : 'GB1'})/Supplement 4>>/FontDescriptor ${description} 0 R/DW 1000>>`,
  );
  const font = add(
    `<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/${encoding}/DescendantFonts[${descendant} 0 R]>>`,
  );
  const tree = objects.length + pages.length * 2 + 1;
  const kids = pages.map((drawn) => {
    const content = add('<<>>', latin(before + drawn.map(shown).join('\n')));
    return add(
      `<</Type/Page/Parent ${tree} 0 R/MediaBox[0 0 595 ${HEIGHT}]/Resources<</Font<</F ${font} 0 R>>>>/Contents ${content} 0 R>>`,
    );
  });
  add(`<</Type/Pages/Count ${kids.length}/Kids[${kids.map((kid) => `${kid} 0 R`).join(' ')}]>>`);
  const root = add(`<</Type/Catalog/Pages ${tree} 0 R>>`);
  if (extra) add(extra.dictionary, extra.bytes);
  const lock = `<</Filter/Standard/V 1/R 2/P -44/O<${'41'.repeat(32)}>/U<${'42'.repeat(32)}>>>`;
  const trailer = encrypted ? `/Encrypt ${add(lock)} 0 R/ID[<00><00>]` : '';
  return written(objects, `/Root ${root} 0 R${trailer}`);
}

function shown({ text, x, y, size = 16, turned = 0 }: Drawn): string {
  const hex = Array.from({ length: text.length }, (_, at) =>
    text.charCodeAt(at).toString(16).padStart(4, '0'),
  ).join('');
  const [cos, sin] = [Math.cos((turned * Math.PI) / 180), Math.sin((turned * Math.PI) / 180)];
  return `BT/F ${size} Tf ${cos} ${sin} ${-sin} ${cos} ${x} ${HEIGHT - y} Tm<${hex}>Tj ET`;
}

function written(objects: readonly Uint8Array[], trailer: string): Uint8Array {
  const parts: Uint8Array[] = [latin('%PDF-1.7\n')];
  let length = parts[0]!.length;
  const offsets: number[] = [];
  for (const [index, object] of objects.entries()) {
    const part = joined(latin(`${index + 1} 0 obj\n`), object, latin('\nendobj\n'));
    offsets.push(length);
    length += part.length;
    parts.push(part);
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  parts.push(
    latin(
      `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer<</Size ${size}${trailer}>>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return joined(...parts);
}

function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Lines of a column, from its upper left corner down. */
export function lines(texts: readonly string[], x = 90, y = 100, size = 16): Drawn[] {
  return texts.map((text, index) => ({ text, x, y: y + index * size * 1.75, size }));
}
