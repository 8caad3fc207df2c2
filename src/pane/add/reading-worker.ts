import type { Hints } from '../../library/own/by-rule';
import { type Read, type ReadingSource, readSource } from './read-source';

/** What the worker is told: one source at a time. */
export interface ToRead {
  readonly source: ReadingSource;
  readonly hints: Hints;
}

/** What it tells. The library that reads PDFs sends words of its own, which have none of these. */
export type Told =
  | { readonly told: 'ready' }
  | { readonly told: 'progress'; readonly done: number }
  | { readonly told: 'read'; readonly read: Read }
  /** The reading broke: a fault of ours, or memory ran out. */
  | { readonly told: 'broke' };

const here = self as unknown as {
  addEventListener(type: 'message', listener: (event: MessageEvent<ToRead>) => void): void;
  postMessage(told: Told): void;
};

here.addEventListener('message', ({ data }) => {
  if (!('source' in data)) return;
  readSource(data.source, data.hints, (done) => here.postMessage({ told: 'progress', done })).then(
    (read) => here.postMessage({ told: 'read', read }),
    () => here.postMessage({ told: 'broke' }),
  );
});
here.postMessage({ told: 'ready' });
