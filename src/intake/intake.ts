import { decode } from './encoding';
import { kindOf } from './formats';
import { declaredCharset, htmlText } from './html';
import type { IntakeReason, IntakeResult, OnProgress, Source } from './result';

/** Largest file taken in, bytes. */
export const SIZE_LIMIT = 100 * 1024 * 1024;

/** The raw text of a file. One over the limit is refused before any of it is read. Never throws: what cannot be read is a reason. */
export async function textOfFile(file: Source, progress?: OnProgress): Promise<IntakeResult> {
  const { name, size } = file;
  if (size > SIZE_LIMIT) return refused({ why: 'too-large', name, size, limit: SIZE_LIMIT });
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return refused({ why: 'unreachable', name });
  }
  return textOf(bytes, name, progress);
}

/**
 * The raw text of a file's bytes. What they are is told by the first of them and by the ending of the name (.txt, .text, none;
 * .html, .htm, .xhtml, .shtml; .docx; .pdf). Never throws: what cannot be read is a reason.
 */
export async function textOf(bytes: Uint8Array, name: string, progress?: OnProgress): Promise<IntakeResult> {
  if (bytes.length > SIZE_LIMIT)
    return refused({ why: 'too-large', name, size: bytes.length, limit: SIZE_LIMIT });
  if (bytes.length === 0) return refused({ why: 'empty', name });
  const kind = kindOf(bytes, name);
  if ('unsupported' in kind) return refused({ why: 'unsupported-format', name, format: kind.unsupported });
  if ('locked' in kind) return refused({ why: 'password', name, format: kind.locked });
  if (kind.read === 'docx' || kind.read === 'pdf') return document(bytes, name, kind.read, progress);

  const isPage = kind.read === 'html';
  const decoded = decode(bytes, isPage ? declaredCharset(bytes) : '');
  if (!decoded) return refused({ why: looksBinary(bytes) ? 'binary' : 'unknown-encoding', name });
  if (decoded.text.includes('\0')) return refused({ why: 'binary', name });
  const text = isPage ? htmlText(decoded.text.replace(/^\uFEFF/, '')) : decoded.text;
  if (text.trim() === '') return refused({ why: 'empty', name });
  return { ok: true, text, format: kind.read, encoding: decoded.encoding };
}

/** What reads documents is loaded when the first one comes. */
async function document(
  bytes: Uint8Array,
  name: string,
  format: 'docx' | 'pdf',
  progress?: OnProgress,
): Promise<IntakeResult> {
  const read =
    format === 'docx'
      ? (await import('./docx/docx')).docxText(bytes)
      : await (await import('./pdf/pdf')).pdfText(bytes, progress);
  if ('text' in read) {
    return read.text.trim() === '' ? refused({ why: 'empty', name }) : { ok: true, text: read.text, format };
  }
  if (read.why === 'unpacks-too-large' || read.why === 'unknown-letters')
    return refused({ why: read.why, name });
  return refused({ why: read.why, name, format });
}

function refused(reason: IntakeReason): IntakeResult {
  return { ok: false, reason };
}

/** Text, in whatever encoding, has no NUL but in UTF-16, which is read by its mark. */
function looksBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 65536).includes(0);
}
