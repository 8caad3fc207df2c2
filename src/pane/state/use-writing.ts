import { useState } from 'react';
import type { Placement, Spreadsheet, Watch, Written } from '../../spreadsheet/spreadsheet';
import { SpreadsheetError } from '../../spreadsheet/spreadsheet';

/** Something to put on the sheet. */
export interface Job {
  /** In words, for the line that says what was written. */
  readonly what: string;
  readonly rows: number;
  readonly columns: number;
  /** Everything that can refuse, asked first; without it, at the selection. */
  place?(): Promise<Placement>;
  write(placement: Placement, watch: Watch): Promise<Written>;
  /** Puts the same on the clipboard, where that is a way out. */
  copy?(): Promise<boolean>;
  /** The job that a new worksheet is for, where that is another one. */
  readonly elsewhere?: Job;
}

export type Writing =
  | { readonly state: 'idle' }
  /** `done`, from 0 to 1, and the way to stop are there once it takes longer than a moment. */
  | {
      readonly state: 'writing';
      readonly takesBack?: boolean;
      readonly done?: number;
      readonly stop?: () => void;
    }
  /** The user stopped it: all is as it was. */
  | { readonly state: 'stopped' }
  /** The cells hold something: the user is asked first. */
  | { readonly state: 'confirm'; readonly job: Job; readonly placement: Placement }
  | { readonly state: 'written'; readonly what: string; readonly address: string }
  | { readonly state: 'undone'; readonly address: string }
  | { readonly state: 'failed'; readonly error: SpreadsheetError; readonly job?: Job };

export interface Writer {
  readonly writing: Writing;
  /** Asks everything that can refuse, then writes, or asks the user, or says why not. */
  run(job: Job): Promise<void>;
  /** The user agreed to write over what is there. */
  overwrite(): Promise<void>;
  toNewSheet(job: Job, name: string): Promise<void>;
  undo(): Promise<void>;
  dismiss(): void;
}

/** In milliseconds: what is done by then shows no progress. */
const A_MOMENT = 500;
const STOPPED = new Error('stopped');

/** `afterwards` is called when the sheet holds something else than before. */
export function useWriting(spreadsheet: Spreadsheet, afterwards: () => void): Writer {
  const [writing, setWriting] = useState<Writing>({ state: 'idle' });

  const guarded = async (
    job: Job | undefined,
    act: () => Promise<Writing>,
    stopped: Writing = { state: 'stopped' },
  ) => {
    setWriting({ state: 'writing' });
    try {
      setWriting(await act());
    } catch (problem) {
      const isStopped = problem === STOPPED;
      setWriting(isStopped ? stopped : { state: 'failed', error: asSpreadsheetError(problem), job });
    }
    afterwards();
  };

  const watched = (takesBack?: boolean): Watch => {
    const began = Date.now();
    const controller = new AbortController();
    const stop = () => controller.abort(STOPPED);
    return {
      signal: controller.signal,
      onProgress: (done) => {
        if (Date.now() - began > A_MOMENT) setWriting({ state: 'writing', takesBack, done, stop });
      },
    };
  };

  const put = async (job: Job, placement: Placement): Promise<Writing> => {
    const { address } = await job.write(placement, watched());
    return { state: 'written', what: job.what, address };
  };

  const placeAndPut = async (job: Job): Promise<Writing> => {
    const placement = await (job.place?.() ?? spreadsheet.place(job.rows, job.columns));
    if (placement.state === 'free') return put(job, placement);
    if (placement.state === 'occupied') return { state: 'confirm', job, placement };
    const where = placement.state === 'protected' ? placement.sheet : placement.address;
    return { state: 'failed', error: new SpreadsheetError(placement.state, where), job };
  };

  return {
    writing,
    run: (job) => guarded(job, () => placeAndPut(job)),
    overwrite: async () => {
      if (writing.state !== 'confirm') return;
      const { job, placement } = writing;
      await guarded(job, () => put(job, placement));
    },
    toNewSheet: (job, name) =>
      guarded(job, async () => {
        await spreadsheet.addSheet(name);
        return placeAndPut(job.elsewhere ?? job);
      }),
    undo: () =>
      guarded(
        undefined,
        async () => ({ state: 'undone', address: (await spreadsheet.undoInsert(watched(true))).address }),
        // it stands as it was written, and can still be taken back
        writing,
      ),
    dismiss: () => setWriting({ state: 'idle' }),
  };
}

function asSpreadsheetError(problem: unknown): SpreadsheetError {
  return problem instanceof SpreadsheetError ? problem : new SpreadsheetError('host', '', { cause: problem });
}
