/** The kinds of file that are read. */
export type Format = 'text' | 'html';

/** First bytes of documents that are not read, with the name to call them by where their ending says nothing better. */
const SIGNATURES: readonly { readonly bytes: readonly number[]; readonly format: string }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], format: 'PDF' }, // %PDF-
  { bytes: [0x50, 0x4b, 0x03, 0x04], format: 'ZIP' }, // DOCX, XLSX, OFD, ZIP
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], format: 'DOC' }, // DOC, XLS, WPS
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], format: 'RTF' }, // {\rtf
  { bytes: [0x52, 0x61, 0x72, 0x21], format: 'RAR' },
];

const TEXT = new Set(['', 'txt', 'text']);
const HTML = new Set(['html', 'htm', 'xhtml', 'shtml']);

/** What a file is, by its first bytes and the ending of its name; `unsupported` carries the name of the format. */
export function formatOf(bytes: Uint8Array, name: string): Format | { readonly unsupported: string } {
  const ending = /\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const known = TEXT.has(ending) || HTML.has(ending);
  const signature = SIGNATURES.find((one) => one.bytes.every((byte, i) => bytes[i] === byte));
  if (signature) return { unsupported: known ? signature.format : ending.toUpperCase() };
  if (HTML.has(ending)) return 'html';
  if (TEXT.has(ending)) return 'text';
  return { unsupported: ending.toUpperCase() };
}
