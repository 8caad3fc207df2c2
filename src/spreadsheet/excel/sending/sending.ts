import type { OwnCell } from '../../formula-cells';
import { SpreadsheetError, type Watch } from '../../spreadsheet';
import { TracesLeft, traceless } from './traceless';

/** Bytes that Excel hands over at once. */
const SLICE = 1 << 20;

/** Opens a copy of the workbook without a trace of us as a new workbook. `own` are the cells with our formulas. */
export async function openCopy(own: readonly OwnCell[], watch: Watch): Promise<void> {
  const file = await presentFile(watch);
  watch.signal.throwIfAborted();
  const copy = cleaned(file, own);
  watch.signal.throwIfAborted();
  await Excel.createWorkbook(base64(copy));
}

function cleaned(file: Uint8Array, own: readonly OwnCell[]): Uint8Array {
  try {
    return traceless(file, own);
  } catch (cause) {
    if (cause instanceof TracesLeft) throw new SpreadsheetError('traces-left', cause.message, { cause });
    throw new SpreadsheetError('no-copy', '', { cause });
  }
}

/** The file of the workbook as it is now, saved or not. */
async function presentFile({ signal, onProgress }: Watch): Promise<Uint8Array> {
  const file = await answered<Office.File>((done) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE }, done),
  );
  try {
    const bytes = new Uint8Array(file.size);
    for (let index = 0, at = 0; index < file.sliceCount; index++) {
      signal.throwIfAborted();
      const { data } = await answered<Office.Slice>((done) => file.getSliceAsync(index, done));
      bytes.set(data, at);
      at += data.length;
      onProgress(at / file.size);
    }
    return bytes;
  } finally {
    // Excel holds no more than two files for an add-in
    file.closeAsync();
  }
}

function answered<T>(ask: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const fail = (cause: unknown) => reject(new SpreadsheetError('no-copy', '', { cause }));
    try {
      ask(({ status, value, error }) => {
        if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
        else fail(error);
      });
    } catch (missing) {
      // some hosts do not have the method at all
      fail(missing);
    }
  });
}

function base64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x8000) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  }
  return btoa(pieces.join(''));
}
