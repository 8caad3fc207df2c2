import type { Format } from './result';
import { zipDirectory } from './zip';

/** What a file is, by its first bytes and the ending of its name. */
export type Kind =
  | { readonly read: Format }
  /** A document behind a password. */
  | { readonly locked: 'docx' }
  /** Not read; the name to call its format by. */
  | { readonly unsupported: string };

const TEXT = new Set(['', 'txt', 'text']);
const HTML = new Set(['html', 'htm', 'xhtml', 'shtml']);
const DOCX = new Set(['docx', 'docm', 'dotx']);
/** Endings under which other word processors and mailers keep a web page, as many a site hands out its reports. */
const WORD = new Set(['doc', 'wps', 'dot', 'wpt', 'xls', 'et']);

/** First bytes of documents that are not read, with the name to call them by where their ending says nothing better. */
const SIGNATURES: readonly { readonly bytes: readonly number[]; readonly format: string }[] = [
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], format: 'DOC' }, // DOC, XLS, WPS
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], format: 'RTF' }, // {\rtf
  { bytes: [0x52, 0x61, 0x72, 0x21], format: 'RAR' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], format: '7Z' },
];

const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d]; // %PDF-
const ZIP = [0x50, 0x4b, 0x03, 0x04];

export function kindOf(bytes: Uint8Array, name: string): Kind {
  const ending = /\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const begins = (signature: readonly number[]) => signature.every((byte, i) => bytes[i] === byte);
  if (begins(PDF)) return { read: 'pdf' };
  if (begins(ZIP)) return zipped(bytes, ending);
  const signature = SIGNATURES.find((one) => begins(one.bytes));
  if (signature?.format === 'DOC' && isEncryptedPackage(bytes)) return { locked: 'docx' };
  const isOurs = TEXT.has(ending) || HTML.has(ending) || DOCX.has(ending) || ending === 'pdf';
  if (signature) return { unsupported: isOurs ? signature.format : ending.toUpperCase() };
  if (DOCX.has(ending)) return { read: 'docx' };
  if (ending === 'pdf') return { read: 'pdf' };
  if (HTML.has(ending) || (WORD.has(ending) && isPage(bytes))) return { read: 'html' };
  return TEXT.has(ending) ? { read: 'text' } : { unsupported: ending.toUpperCase() };
}

/** A ZIP file may be any document of today. */
function zipped(bytes: Uint8Array, ending: string): Kind {
  const names = namesIn(bytes);
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (has(/^word\//) || (names.length === 0 && (DOCX.has(ending) || WORD.has(ending))))
    return { read: 'docx' };
  if (has(/^OFD\.xml$/i)) return { unsupported: 'OFD' };
  if (has(/^xl\//)) return { unsupported: 'XLSX' };
  if (has(/^ppt\//)) return { unsupported: 'PPTX' };
  if (has(/^content\.xml$/)) return { unsupported: 'ODT' };
  if (DOCX.has(ending)) return { read: 'docx' };
  return { unsupported: ending && !TEXT.has(ending) && !HTML.has(ending) ? ending.toUpperCase() : 'ZIP' };
}

function namesIn(bytes: Uint8Array): string[] {
  try {
    return [...zipDirectory(bytes).keys()];
  } catch {
    return [];
  }
}

/** Word puts a document behind a password into a file of the old kind, under this name. */
function isEncryptedPackage(bytes: Uint8Array): boolean {
  const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const first = name[0]!;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (name.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function isPage(bytes: Uint8Array): boolean {
  const head = Array.from(bytes.subarray(0, 1024), (byte) => String.fromCharCode(byte)).join('');
  return /^(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html|head|meta)\b/i.test(head);
}
