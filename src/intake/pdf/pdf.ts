import type { OnProgress } from '../result';
import { unpacksTooLarge } from './bounds';
import { CharacterMaps } from './cmaps';
import { pagesText, type Run } from './layout';
import { meant } from './letters';

/** Most pages read; the longest reports have a hundred. */
export const PAGE_LIMIT = 2000;
/** Most characters read. */
const CHARACTER_LIMIT = 20_000_000;

export type PdfText =
  | { readonly text: string }
  | { readonly why: 'broken' | 'password' | 'scanned' | 'unknown-letters' | 'unpacks-too-large' };

/**
 * The text of a PDF in reading order, pages set apart by form feeds. Never throws. Pictures are not unpacked, fonts not
 * drawn, scripts not run, and nothing is fetched.
 */
export async function pdfText(bytes: Uint8Array, progress: OnProgress = () => {}): Promise<PdfText> {
  if (!hasEnd(bytes)) return { why: 'broken' };
  if (unpacksTooLarge(bytes)) return { why: 'unpacks-too-large' };
  const { getDocument } = await library();
  const task = getDocument({
    // A copy: the library keeps what it is given.
    data: new Uint8Array(bytes),
    CMapReaderFactory: CharacterMaps,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    isEvalSupported: false,
    enableXfa: false,
    maxImageSize: 0,
    verbosity: 0,
  });
  try {
    const { numPages, getPage } = await opened(task);
    if (numPages > PAGE_LIMIT) return { why: 'unpacks-too-large' };
    const pages: Run[][] = [];
    let characters = 0;
    for (let number = 1; number <= numPages; number += 1) {
      const runs = await getPage(number);
      for (const { text } of runs) characters += text.length;
      if (characters > CHARACTER_LIMIT) return { why: 'unpacks-too-large' };
      pages.push(runs);
      progress(number / numPages);
    }
    return judged(pagesText(pages), numPages);
  } catch (error) {
    return { why: (error as Error)?.name === 'PasswordException' ? 'password' : 'broken' };
  } finally {
    await task.destroy();
  }
}

/** A file cut off in loading has lost its end. The library would read what is left of it, and no one would know. */
function hasEnd(bytes: Uint8Array): boolean {
  const tail = Array.from(bytes.subarray(-LONGEST_TAIL), (byte) => String.fromCharCode(byte)).join('');
  return /startxref\s+\d+\s+%%EOF/.test(tail);
}

const LONGEST_TAIL = 4096;

type PdfLibrary = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

let loaded: Promise<PdfLibrary> | undefined;

function library(): Promise<PdfLibrary> {
  loaded ??= load();
  return loaded;
}

/** The library and its other half, which runs in this very thread: we are in a worker already. */
async function load(): Promise<PdfLibrary> {
  quieten();
  // @ts-expect-error it has no types of its own, and is there for what it does
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

/**
 * In a damaged file the library leaves promises behind whose failure it has told us otherwise, and no one waits for: they
 * would end a program in Node and fill a page's log. Failures of others are none of ours.
 */
function quieten(): void {
  const isTheirs = (error: unknown) =>
    /^(?:XRefEntry|XRefParse|MissingData|ParserEOF|InvalidPDF|UnknownError|Abort)Exception$|^FormatError$/.test(
      (error as Error | undefined)?.name ?? '',
    );
  if (typeof process === 'object' && process.versions?.node) {
    process.on('unhandledRejection', (error) => {
      if (!isTheirs(error)) throw error;
    });
  } else {
    addEventListener('unhandledrejection', (event) => {
      if (isTheirs(event.reason)) event.preventDefault();
    });
  }
}

async function opened(task: ReturnType<PdfLibrary['getDocument']>) {
  const file = await task.promise;
  return {
    numPages: file.numPages,
    async getPage(number: number): Promise<Run[]> {
      const page = await file.getPage(number);
      const { transform } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      page.cleanup();
      return items.flatMap((item) => ('str' in item ? runOf(item, transform) : []));
    },
  };
}

interface Item {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}

/** A run of the page, or none where it is not written from left to right: watermarks lie across. */
function runOf({ str, transform, width }: Item, page: readonly number[]): Run[] {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = page;
  const [ia = 0, ib = 0, ic = 0, id = 0, ie = 0, if_ = 0] = transform;
  const across = a * ia + c * ib;
  const aslant = b * ia + d * ib;
  const height = Math.hypot(a * ic + c * id, b * ic + d * id);
  if (across <= 0 || Math.abs(aslant) > across / 10 || !Number.isFinite(across + height + width)) return [];
  return [{ text: meant(str), x: a * ie + c * if_ + e, y: b * ie + d * if_ + f, width, height }];
}

/** Fewer characters than this on a page are a number or a stamp on a picture. */
const LEAST_ON_A_PAGE = 15;

function judged(text: string, pages: number): PdfText {
  const letters = text.replace(/\s/g, '');
  if (letters.length < LEAST_ON_A_PAGE * pages) return { why: 'scanned' };
  return isGibberish(letters) ? { why: 'unknown-letters' } : { text };
}

const FOREIGN = 'Greek Cyrillic Armenian Hebrew Arabic Devanagari Thai Tibetan Georgian Ethiopic Cherokee Yi'
  .split(' ')
  .map((script) => new RegExp(`\\p{Script=${script}}`, 'gu'));

/**
 * A font that does not say which characters its letters are gives their numbers in the font as characters: private,
 * unassigned, or of many scripts that no text has together.
 */
function isGibberish(letters: string): boolean {
  const odd = letters.match(/[\p{Co}\p{Cn}\p{Cc}\uFFFD]/gu)?.length ?? 0;
  if (odd * 20 > letters.length) return true;
  const many = FOREIGN.filter((script) => (letters.match(script)?.length ?? 0) * 200 > letters.length);
  return many.length >= 3;
}
