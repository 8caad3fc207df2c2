import {
  EMPTY_PACK,
  joined,
  type OwnReport,
  type Pack,
  type Problem,
  packOf,
  parsePack,
  packText as plainText,
} from '../../library/own';
import { packText, unpackText } from './packed-text';

const REPORTS = 'reports';

/** Reports that the user keeps on this computer, for other workbooks. They come and go on purpose only. */
export interface Shelf {
  /** All of them. What cannot be read is named, and stays. */
  read(): Promise<{ pack: Pack; problems: Problem[] }>;
  /** Puts a report on the shelf, in place of the one of its id. */
  put(report: OwnReport): Promise<void>;
  /** Takes a report off the shelf. */
  remove(id: string): Promise<void>;
}

interface Kept {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** The shelf in the browser's own storage. `name` tells apart users of one computer, where the host does. */
export function openShelf(name = ''): Shelf {
  let opened: Promise<IDBDatabase> | undefined;
  const database = () => {
    opened ??= open(`government-work-report-figures${name}`);
    // what failed once may succeed later
    opened.catch(() => {
      opened = undefined;
    });
    return opened;
  };
  const store = async (mode: IDBTransactionMode) =>
    (await database()).transaction(REPORTS, mode).objectStore(REPORTS);

  return {
    async read() {
      const all: Kept[] = await done((await store('readonly')).getAll());
      let pack: Pack = EMPTY_PACK;
      const problems: Problem[] = [];
      for (const kept of all) {
        const read = await readKept(kept);
        pack = joined(pack, read.pack);
        problems.push(...read.problems);
      }
      return { pack, problems };
    },
    async put(report) {
      const { id, title } = report.text.entry;
      const kept: Kept = { id, title, text: await packText(plainText(packOf([report]))) };
      await written((await store('readwrite')).put(kept));
    },
    async remove(id) {
      await written((await store('readwrite')).delete(id));
    },
  };
}

async function readKept({ title, text }: Kept): Promise<{ pack: Pack; problems: Problem[] }> {
  try {
    return parsePack(await unpackText(text));
  } catch {
    return { pack: EMPTY_PACK, problems: [{ why: 'damaged-part', part: title }] };
  }
}

function open(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(REPORTS, { keyPath: 'id' });
  return done(request).then((database) => {
    // another tab that needs a newer form is not held up
    database.onversionchange = () => database.close();
    return database;
  });
}

function done<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Fulfilled when it is on the disk, not before. */
function written(request: IDBRequest): Promise<void> {
  return new Promise((resolve, reject) => {
    const { transaction } = request;
    if (!transaction) return reject(request.error);
    transaction.oncomplete = () => resolve();
    transaction.onerror = transaction.onabort = () => reject(transaction.error);
  });
}
