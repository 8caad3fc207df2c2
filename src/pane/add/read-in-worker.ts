import type { IntakeReason } from '../../intake/result';
import type { Hints } from '../../library/own/by-rule';
import type { TakenIn } from '../../library/own/take-in';
import type { Read, ReadingSource } from './read-source';
import type { Told, ToRead } from './reading-worker';

/** What happens while a source is read. */
export interface Hearing {
  /** From 0 to 1. */
  progress(done: number): void;
  done(taken: TakenIn): void;
  /** Without a reason the reading itself broke. */
  failed(reason?: IntakeReason): void;
}

/** Reads a source; gives the way to stop. Sources that come while others are read wait their turn. */
export type ReadingReader = (source: ReadingSource, hints: Hints, heard: Hearing) => () => void;

/** What is asked of a worker. */
export interface ReadingWorker {
  postMessage(message: ToRead): void;
  terminate(): void;
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  onerror: ((event: { preventDefault?(): void }) => void) | null;
}

interface Job extends ToRead {
  readonly heard: Hearing;
  isOver: boolean;
}

/** Sources read at the same time: a large one does not keep the small ones waiting. */
const MOST_WORKERS = 2;
/** A worker that says nothing for so long has met a file that it does not get through. */
const LONGEST_SILENCE = 90_000;

/**
 * A reader that works beside the page, so that the sheet never freezes. Where no worker starts (in a page opened from a
 * folder), sources are read in the page's own thread, one after the other.
 */
export function makeReader(start: () => ReadingWorker | undefined = startWorker): ReadingReader {
  const waiting: Job[] = [];
  const idle: ReadingWorker[] = [];
  let busy = 0;
  let canStart = true;

  function next(): void {
    const most = canStart ? MOST_WORKERS : 1;
    while (busy < most) {
      const job = waiting.shift();
      if (!job) return;
      const worker = canStart ? (idle.pop() ?? tryStart()) : undefined;
      busy += 1;
      if (worker) readIn(worker, job);
      else readHere(job);
      if (!canStart) return;
    }
  }

  function tryStart(): ReadingWorker | undefined {
    try {
      const worker = start();
      canStart = worker !== undefined;
      return worker;
    } catch {
      canStart = false;
      return undefined;
    }
  }

  function end(job: Job, tell: () => void): void {
    busy -= 1;
    if (!job.isOver) {
      job.isOver = true;
      tell();
    }
    next();
  }

  function readIn(worker: ReadingWorker, job: Job): void {
    let hasStarted = false;
    let silence = setTimeout(() => give(up), LONGEST_SILENCE);
    const up = () => job.heard.failed({ why: 'gave-up', name: job.source.name });
    /** Gives the worker up. */
    const give = (tell: () => void) => {
      release();
      worker.terminate();
      end(job, tell);
    };
    const release = () => {
      clearTimeout(silence);
      stops.delete(job);
      worker.onmessage = null;
      worker.onerror = null;
    };
    stops.set(job, () => give(() => {}));
    worker.onmessage = ({ data }) => {
      const message = data as Told;
      if (message.told === undefined) return;
      hasStarted = true;
      clearTimeout(silence);
      silence = setTimeout(() => give(up), LONGEST_SILENCE);
      if (message.told === 'progress' && !job.isOver) job.heard.progress(message.done);
      if (message.told !== 'read' && message.told !== 'broke') return;
      release();
      idle.push(worker);
      end(job, () => (message.told === 'read' ? tellOf(job, message.read) : job.heard.failed()));
    };
    worker.onerror = (event) => {
      event.preventDefault?.();
      if (hasStarted) return give(up);
      // It never started: its script may not be loaded here.
      canStart = false;
      release();
      worker.terminate();
      readHere(job);
    };
    worker.postMessage({ source: job.source, hints: job.hints });
  }

  function readHere(job: Job): void {
    stops.delete(job);
    const progress = (done: number) => {
      if (!job.isOver) job.heard.progress(done);
    };
    import('./read-source')
      .then(({ readSource }) => (job.isOver ? undefined : readSource(job.source, job.hints, progress)))
      .then(
        (read) => end(job, () => read && tellOf(job, read)),
        () => end(job, () => job.heard.failed()),
      );
  }

  /** How the jobs that a worker is at are stopped. */
  const stops = new Map<Job, () => void>();

  return (source, hints, heard) => {
    const job: Job = { source, hints, heard, isOver: false };
    waiting.push(job);
    next();
    return () => {
      if (job.isOver) return;
      job.isOver = true;
      const at = waiting.indexOf(job);
      if (at >= 0) waiting.splice(at, 1);
      else stops.get(job)?.();
    };
  };
}

function tellOf({ heard }: Job, read: Read): void {
  if ('taken' in read) heard.done(read.taken);
  else heard.failed(read.reason);
}

function startWorker(): ReadingWorker | undefined {
  if (typeof Worker === 'undefined') return undefined;
  return new Worker(new URL('./reading-worker.ts', import.meta.url)) as unknown as ReadingWorker;
}

export const readInWorker: ReadingReader = makeReader();
