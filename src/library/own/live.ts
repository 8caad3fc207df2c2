import { makeLibrary } from '../index';
import type { Library, LibraryData } from '../library';
import { EMPTY_PACK, isEmpty } from './empty';
import type { Pack } from './pack';
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

  const live = {
    get now() {
      return now;
    },
    bundled,
    own: () => held,
    problems: () => problems,
    hold(merged: Merged) {
      if (isEmpty(merged.pack) && isEmpty(held)) return;
      held = merged.pack;
      now = isEmpty(held) ? bundled : makeLibrary(merged.data);
      problems = merged.problems;
      Object.setPrototypeOf(live, now);
      for (const callback of [...callbacks]) callback();
    },
    onChange(callback: () => void) {
      callbacks.add(callback);
      return () => callbacks.delete(callback);
    },
    get ready() {
      return waiting === 0;
    },
    waitFor(reading: Promise<unknown>) {
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
  // whatever it does not say itself is said by the library as it is now
  return Object.setPrototypeOf(live, now);
}
