import {
  type Correction,
  type OwnReport,
  ownReports,
  type Pack,
  type Problem,
  packOf,
  parsePack,
  packText as plainText,
  reportKey,
} from '../../library/own';
import { packText, unpackText } from './packed-text';

const NAME = 'government-work-report-figures';
const REPORTS = 'reports';

/** Reports that the user keeps on this computer, for other workbooks. They come and go on purpose only. */
export interface Shelf {
  /** All that stands on it, in the order of keys. Rejects where the browser keeps no storage. */
  read(): Promise<readonly Shelved[]>;
  /** Puts a report on the shelf, in place of another text of it. Rejects with `ShelfFull` where there is no room. */
  put(report: ShelvedReport): Promise<PutBack>;
  /** Takes what stands under a key off the shelf, whether or not it can be read. */
  remove(key: IDBValidKey): Promise<PutBack>;
}

/** A report with the corrections of its figures. */
export interface ShelvedReport extends OwnReport {
  readonly corrections: readonly Correction[];
}

/** The reports of a workbook as the shelf takes them. */
export function forShelf(pack: Pack): ShelvedReport[] {
  return ownReports(pack).map((report) => ({
    ...report,
    corrections: pack.corrections.filter((each) => each.report === report.text.entry.id),
  }));
}

/** True where both would answer alike in every formula. */
export function isSameReport(left: ShelvedReport, right: ShelvedReport): boolean {
  return asRead(left) === asRead(right);
}

const read = new WeakMap<ShelvedReport, string>();

/** The report as it is read back, whatever the order of its fields was. */
function asRead(report: ShelvedReport): string {
  let text = read.get(report);
  if (text === undefined) {
    text = plainText(parsePack(packed(report)).pack);
    read.set(report, text);
  }
  return text;
}

function packed({ corrections, ...report }: ShelvedReport): string {
  return plainText(packOf([report], corrections));
}

/** What stands under one key. Where it cannot be read, it stays, and its problem is told. */
export type Shelved = { readonly key: IDBValidKey } & (
  | { readonly report: ShelvedReport }
  | { readonly problem: Extract<Problem, { why: 'newer' | 'damaged-part' }>; readonly title: string }
);

/** Puts back what stood there before. */
export type PutBack = () => Promise<void>;

/** The browser gives no more room. */
export class ShelfFull extends Error {}

interface Kept {
  /** Tells reports apart as `reportKey` does: ids of two workbooks may be the same. */
  readonly id: string;
  readonly title: string;
  /** A pack of one report. */
  readonly text: string;
}

/** The shelf in the browser’s own storage. */
export function openShelf(): Shelf {
  let opened: Promise<IDBDatabase> | undefined;
  const forget = () => {
    opened = undefined;
  };
  const database = () => {
    opened ??= open(forget);
    // what failed once may succeed later
    opened.catch(forget);
    return opened;
  };

  /** Puts this under a key, nothing where it is undefined, and gives the way back; all in one transaction. */
  const exchange = async (key: IDBValidKey, after: unknown): Promise<PutBack> => {
    const transaction = (await database()).transaction(REPORTS, 'readwrite');
    const reports = transaction.objectStore(REPORTS);
    let before: unknown;
    const looking = reports.get(key);
    looking.onsuccess = () => {
      before = looking.result;
      if (after === undefined) reports.delete(key);
      else reports.put(after);
    };
    await written(transaction);
    return async () => {
      await exchange(key, before);
    };
  };

  return {
    async read() {
      const reports = (await database()).transaction(REPORTS).objectStore(REPORTS);
      const all: unknown[] = await done(reports.getAll());
      return Promise.all(all.map(readKept));
    },
    async put(report) {
      const { entry } = report.text;
      const id = reportKey(entry);
      const text = await packText(packed(report));
      return exchange(id, { id, title: entry.title, text } satisfies Kept);
    },
    remove: (key) => exchange(key, undefined),
  };
}

/** Anything may stand there: another version of ours wrote it, or another program. */
async function readKept(kept: unknown): Promise<Shelved> {
  const { id: key, title: named, text } = kept as Partial<Kept> & { readonly id: IDBValidKey };
  const title = typeof named === 'string' && named ? named : String(key);
  const damaged: Shelved = { key, title, problem: { why: 'damaged-part', part: title } };
  try {
    const { pack, problems } = parsePack(await unpackText(text!));
    const [problem] = problems;
    if (problem) return problem.why === 'newer' ? { key, title, problem } : damaged;
    const [report] = ownReports(pack);
    return report ? { key, report: { ...report, corrections: pack.corrections } } : damaged;
  } catch {
    return damaged;
  }
}

function open(onGone: () => void): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(REPORTS, { keyPath: 'id' });
  return done(request).then((database) => {
    // another tab that needs a newer form is not held up
    database.onversionchange = () => {
      database.close();
      onGone();
    };
    database.onclose = onGone;
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
function written(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => {
      const { error } = transaction;
      reject(error?.name === 'QuotaExceededError' ? new ShelfFull() : error);
    };
  });
}
