import { makeLibrary } from '../index';
import type { Library, LibraryData } from '../library';
import { EMPTY_PACK, isEmpty, type Pack } from './pack';
import type { Problem } from './problems';

/** Library data with the user's own in it, as `merged` makes it. */
export interface Merged {
  readonly pack: Pack;
  readonly data: LibraryData;
  /** Corrections that fit nothing. */
  readonly problems: readonly Problem[];
}

/** The bundled library with the user's own over it; it changes as reports come and go. */
export interface LiveLibrary extends Library {
  /** The library as it is now, which never changes: another one after each change. */
  readonly now: Library;
  /** The library without anything of the user's own. */
  readonly bundled: Library;
  /** What is held of the user's own. */
  own(): Pack;
  /** Corrections that fit nothing: they are held, not applied. */
  problems(): readonly Problem[];
  /** Holds this of the user's own, in place of what was held. */
  hold(merged: Merged): void;
  /** Calls back after each change; returns the way to stop. */
  onChange(callback: () => void): () => void;
  /** False while what the workbook carries is still being read: an absence is none yet. */
  readonly ready: boolean;
  /** Not ready until this is done, however it ends. */
  waitFor(reading: Promise<unknown>): void;
  /** Fulfilled when everything waited for is done. */
  whenReady(): Promise<void>;
}

/** One library for functions, tables and pane, whatever it holds. `data` may itself be a library. */
export function makeLiveLibrary(data: LibraryData): LiveLibrary {
  const bundled = 'resolve' in data ? (data as Library) : makeLibrary(data);
  const callbacks = new Set<() => void>();
  let now = bundled;
  let held: Pack = EMPTY_PACK;
  let problems: readonly Problem[] = [];
  let waiting = 0;
  let done = Promise.resolve();

  return {
    get now() {
      return now;
    },
    bundled,
    get version() {
      return now.version;
    },
    get date() {
      return now.date;
    },
    get reports() {
      return now.reports;
    },
    get figures() {
      return now.figures;
    },
    figure: (id) => now.figure(id),
    report: (id) => now.report(id),
    resolve: (ask) => now.resolve(ask),
    region: (word) => now.region(word),
    list: (query) => now.list(query),
    search: (text) => now.search(text),
    regions: () => now.regions(),
    periods: (region) => now.periods(region),
    indicators: (region, period) => now.indicators(region, period),
    regionOf: (figure) => now.regionOf(figure),

    own: () => held,
    problems: () => problems,
    hold(merged) {
      if (isEmpty(merged.pack) && isEmpty(held)) return;
      held = merged.pack;
      now = isEmpty(held) ? bundled : makeLibrary(merged.data);
      problems = merged.problems;
      for (const callback of [...callbacks]) callback();
    },
    onChange(callback) {
      callbacks.add(callback);
      return () => callbacks.delete(callback);
    },
    get ready() {
      return waiting === 0;
    },
    waitFor(reading) {
      waiting++;
      const settled = reading.then(
        () => {},
        () => {},
      );
      done = Promise.all([done, settled]).then(() => {
        waiting--;
      });
    },
    whenReady: () => done,
  };
}
