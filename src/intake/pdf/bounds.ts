import { Unzlib } from 'fflate';

/** Most bytes that one stream of a PDF unpacks to; the largest Chinese fonts have twenty million. */
const STREAM_LIMIT = 64 * 1024 * 1024;
/** A page scanned finely; pictures are not unpacked, but what calls itself one may be something else. */
const PICTURE_LIMIT = 256 * 1024 * 1024;
/** All streams together, pictures apart. */
const TOTAL_LIMIT = 512 * 1024 * 1024;
/** Packed bytes of an old packing that is not measured: it grows at most three-thousandfold. */
const LZW_LIMIT = 100 * 1024;
/** Streams packed more often than this have nothing honest in them. */
const MOST_LAYERS = 2;
/** Packed bytes taken at once: what comes out of them is at most a thousandfold. */
const STEP = 4096;
const LONGEST_DICTIONARY = 2000;

/**
 * True where the packed streams of a PDF unpack to more than any report has. The library that reads PDFs unpacks whatever
 * it is given, so they are measured before it sees them: unpacked piece by piece, counted, and thrown away.
 */
export function unpacksTooLarge(bytes: Uint8Array): boolean {
  let total = 0;
  for (const { dictionary, packed } of streamsOf(bytes)) {
    const isPicture = /\/Image\b/.test(dictionary);
    if (!isPicture && /\/LZW/.test(dictionary) && packed.length > LZW_LIMIT) return true;
    const layers = dictionary.match(/\/Fl(?:ateDecode)?\b/g)?.length ?? 0;
    if (layers > MOST_LAYERS) return true;
    const limit = isPicture ? PICTURE_LIMIT : STREAM_LIMIT;
    const size = unpackedSize(packed, layers, limit);
    if (!isPicture) total += size;
    if (size > limit || total > TOTAL_LIMIT) return true;
  }
  return false;
}

interface Stream {
  readonly dictionary: string;
  readonly packed: Uint8Array;
}

/** What stands between `stream` and `endstream`, with what stands before. */
function* streamsOf(bytes: Uint8Array): Generator<Stream> {
  let at = 0;
  for (;;) {
    const keyword = indexOf(bytes, STREAM, at);
    if (keyword < 0) return;
    let start = keyword + STREAM.length;
    if (bytes[start] === 0x0d) start += 1;
    if (bytes[start] === 0x0a) start += 1;
    const end = indexOf(bytes, END, start);
    const before = latin(bytes.subarray(Math.max(at, keyword - LONGEST_DICTIONARY), keyword));
    yield {
      dictionary: before.slice(before.lastIndexOf(' obj') + 1),
      packed: bytes.subarray(start, end < 0 ? bytes.length : end),
    };
    if (end < 0) return;
    at = end + END.length;
  }
}

const STREAM = [...'stream'].map((letter) => letter.charCodeAt(0));
const END = [...'endstream'].map((letter) => letter.charCodeAt(0));

function indexOf(bytes: Uint8Array, wanted: readonly number[], from: number): number {
  const first = wanted[0]!;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}

function latin(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

/** The largest of the sizes that the layers unpack to, counted until the limit; what is damaged counts as far as it unpacks. */
function unpackedSize(packed: Uint8Array, layers: number, limit: number): number {
  if (layers === 0) return 0;
  let largest = 0;
  let take: (bytes: Uint8Array) => void = () => {};
  for (let layer = 0; layer < layers; layer += 1) {
    const next = take;
    let size = 0;
    const inflate = new Unzlib((chunk) => {
      size += chunk.length;
      largest = Math.max(largest, size);
      if (largest <= limit) next(chunk);
    });
    take = (bytes) => inflate.push(bytes);
  }
  try {
    for (let at = 0; at < packed.length && largest <= limit; at += STEP) take(packed.subarray(at, at + STEP));
  } catch {
    // Encrypted or damaged: it unpacks to no more than this.
  }
  return largest;
}
