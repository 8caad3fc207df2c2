import { Inflate } from 'fflate';

/** A file inside a ZIP file, as its directory names it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly checksum: number;
  readonly packed: number;
  readonly size: number;
  /** Where its own header stands. */
  readonly header: number;
  readonly encrypted: boolean;
}

/** A ZIP file is damaged, cut off, or of a kind that no document has. */
export class ZipError extends Error {}

/** What is unpacked is larger than allowed. */
export class TooLargeError extends Error {}

const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const FILE_HEADER = 0x04034b50;
const LONGEST_COMMENT = 0xffff;

/**
 * The directory of a ZIP file, by name. Nothing is unpacked. Throws `ZipError` where there is none, or where an entry lies
 * outside the file.
 *
 * The directory and not the headers between the files: only there the sizes always stand.
 */
export function zipDirectory(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = directoryEnd(view);
  const count = view.getUint16(end + 10, true);
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY)
      throw new ZipError('directory');
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const header = view.getUint32(at + 42, true);
    const packed = view.getUint32(at + 20, true);
    if (header + 30 + packed > bytes.length) throw new ZipError(name);
    entries.set(name.replace(/^\//, ''), {
      name,
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packed,
      size: view.getUint32(at + 24, true),
      header,
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function directoryEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - LONGEST_COMMENT);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === DIRECTORY_END) return at;
  }
  throw new ZipError('no directory');
}

/**
 * The bytes of one file inside a ZIP file, checked against its checksum. Throws `TooLargeError` as soon as more than `limit`
 * bytes come out, whatever its directory says, and `ZipError` where it is damaged.
 */
export function unzipped(bytes: Uint8Array, entry: ZipEntry, limit: number): Uint8Array {
  if (entry.size > limit) throw new TooLargeError(entry.name);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(entry.header, true) !== FILE_HEADER || entry.encrypted) throw new ZipError(entry.name);
  const start =
    entry.header + 30 + view.getUint16(entry.header + 26, true) + view.getUint16(entry.header + 28, true);
  const packed = bytes.subarray(start, start + entry.packed);
  if (packed.length < entry.packed) throw new ZipError(entry.name);
  const unpacked =
    entry.method === 0 ? packed : entry.method === 8 ? inflated(packed, entry.size) : undefined;
  if (unpacked?.length !== entry.size || checksum(unpacked) !== entry.checksum)
    throw new ZipError(entry.name);
  return unpacked;
}

/** Bytes pushed into the unpacking at once: what comes out of them is at most a thousandfold. */
const STEP = 4096;

function inflated(packed: Uint8Array, size: number): Uint8Array {
  const unpacked = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new TooLargeError('more than the directory says');
    unpacked.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += STEP) {
      inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch (error) {
    if (error instanceof TooLargeError) throw error;
    throw new ZipError(String(error));
  }
  return unpacked.subarray(0, length);
}

let table: Uint32Array | undefined;

/** CRC-32. */
function checksum(bytes: Uint8Array): number {
  table ??= Uint32Array.from({ length: 256 }, (_, index) => {
    let value = index;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
  });
  let sum = 0xffffffff;
  for (let at = 0; at < bytes.length; at += 1) sum = (sum >>> 8) ^ table[(sum ^ bytes[at]!) & 255]!;
  return (sum ^ 0xffffffff) >>> 0;
}
