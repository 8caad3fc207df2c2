import { decode } from './encoding';
import { formatOf } from './formats';
import { declaredCharset, htmlText } from './html';
import type { IntakeReason, IntakeResult } from './result';

/** Largest file taken in, bytes. */
export const SIZE_LIMIT = 100 * 1024 * 1024;

/**
 * The raw text of a file. `name` is the file's name; its ending says what it is (.txt, .text, none; .html, .htm, .xhtml,
 * .shtml). Never throws: what cannot be read is a reason.
 */
export function textOf(bytes: Uint8Array, name: string): IntakeResult {
  if (bytes.length > SIZE_LIMIT)
    return refused({ why: 'too-large', name, size: bytes.length, limit: SIZE_LIMIT });
  if (bytes.length === 0) return refused({ why: 'empty', name });
  const format = formatOf(bytes, name);
  if (typeof format === 'object')
    return refused({ why: 'unsupported-format', name, format: format.unsupported });

  const decoded = decode(bytes, format === 'html' ? declaredCharset(bytes) : '');
  if (!decoded) return refused({ why: looksBinary(bytes) ? 'binary' : 'unknown-encoding', name });
  if (decoded.text.includes('\0')) return refused({ why: 'binary', name });
  const text = format === 'html' ? htmlText(decoded.text.replace(/^\uFEFF/, '')) : decoded.text;
  if (text.trim() === '') return refused({ why: 'empty', name });
  return { ok: true, text, format, encoding: decoded.encoding };
}

function refused(reason: IntakeReason): IntakeResult {
  return { ok: false, reason };
}

/** Text, in whatever encoding, has no NUL but in UTF-16, which is read by its mark. */
function looksBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 65536).includes(0);
}
