import type { Encoding } from './result';

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * The text of bytes that say nothing certain about their encoding, or undefined where none fits.
 *
 * A byte order mark decides. Otherwise the first encoding that is valid throughout and gives plausible text:
 * UTF-8 (hardly ever valid by accident), then what the file itself declares, then GB18030 (with it GB2312 and GBK), then
 * Big5. `declared` is a label as pages write it (`gb2312`, `gbk`, `big5`).
 */
export function decode(bytes: Uint8Array, declared = ''): Decoded | undefined {
  const marked = markOf(bytes);
  if (marked) return decodeAs(marked, bytes);
  const order: Encoding[] = ['utf-8', 'gb18030', 'big5'];
  const named = encodingOf(declared);
  if (named && named !== 'utf-8') order.splice(1, 0, named);
  for (const encoding of order) {
    const decoded = decodeAs(encoding, bytes);
    if (decoded && isPlausible(decoded.text)) return decoded;
  }
  return undefined;
}

function markOf(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** Pages that say gb2312 or gbk use characters of GB18030; it contains both. */
function encodingOf(label: string): Encoding | undefined {
  const name = label.trim().toLowerCase().replace(/_/g, '-');
  if (name === 'utf-8' || name === 'utf8') return 'utf-8';
  if (name === 'gb2312' || name === 'gbk' || name === 'gb18030' || name === 'x-gbk') return 'gb18030';
  if (name === 'big5' || name === 'big5-hkscs' || name === 'x-x-big5') return 'big5';
  return undefined;
}

/** A byte order mark stays part of the text, so that offsets are those of the file. Undefined where a byte does not fit. */
function decodeAs(encoding: Encoding, bytes: Uint8Array): Decoded | undefined {
  try {
    return { text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes), encoding };
  } catch {
    return undefined;
  }
}

/**
 * Bytes of another encoding are often valid GB18030 by accident, and then full of private-use characters (的 of Big5
 * reads as one); bytes that are no text give control characters.
 */
function isPlausible(text: string): boolean {
  let odd = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (isControl(code) || (code >= 0xe000 && code <= 0xf8ff)) odd += 1;
  }
  return odd * 200 <= text.length;
}

/** Control characters other than tab, line feed, form feed, carriage return. */
export function isControl(code: number): boolean {
  return (
    (code < 0x20 && code !== 9 && code !== 10 && code !== 12 && code !== 13) || (code >= 0x7f && code <= 0x9f)
  );
}
