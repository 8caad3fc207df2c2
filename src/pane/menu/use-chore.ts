import { useEffect, useState } from 'react';
import { SpreadsheetError } from '../../spreadsheet/spreadsheet';
import type { Chore, Done } from '../../spreadsheet/upkeep/chore';
import { usePane } from '../state/context';

/** Something the user can have done, in words. */
export interface ChoreWords {
  readonly found: string;
  readonly action: string;
  readonly ask: (cells: number) => string;
  readonly askBody: string;
  readonly done: (cells: number) => string;
}

export interface Offer<T extends string> {
  readonly key: T;
  readonly words: ChoreWords;
  readonly look: () => Promise<Chore>;
}

export type Progress =
  | { readonly is: 'idle' | 'working' }
  | { readonly is: 'asking'; readonly words: ChoreWords; readonly chore: Chore }
  | { readonly is: 'done'; readonly words: ChoreWords; readonly done: Done }
  | { readonly is: 'undone'; readonly done: Pick<Done, 'cells' | 'left'> }
  | { readonly is: 'failed'; readonly error: ChoreError };

/** `unreadable`: what the workbook keeps. */
export type ChoreError = SpreadsheetError | 'unreadable';

/** Looks at the workbook for each offer, again at each change of `about`; asks, does, undoes. */
export function useChores<T extends string>(offers: readonly Offer<T>[], about: string) {
  const { refresh } = usePane();
  const [chores, setChores] = useState<readonly Chore[]>();
  const [progress, setProgress] = useState<Progress>({ is: 'idle' });
  const [asked, setAsked] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `about` and `asked` say when the answer may be another
  useEffect(() => {
    let current = true;
    setChores(undefined);
    Promise.all(offers.map(({ look }) => look())).then(
      (found) => current && setChores(found),
      (problem) => current && setProgress({ is: 'failed', error: asError(problem) }),
    );
    return () => {
      current = false;
    };
  }, [about, asked]);

  const guarded = async (act: () => Promise<Progress>) => {
    setProgress({ is: 'working' });
    try {
      setProgress(await act());
    } catch (problem) {
      setProgress({ is: 'failed', error: asError(problem) });
    }
    setAsked((times) => times + 1);
    refresh();
  };

  return {
    chores,
    progress,
    lookAgain: () => {
      setProgress({ is: 'idle' });
      setAsked((times) => times + 1);
    },
    ask: (words: ChoreWords, chore: Chore) => setProgress({ is: 'asking', words, chore }),
    cancel: () => setProgress({ is: 'idle' }),
    run: (words: ChoreWords, chore: Chore) =>
      guarded(async () => ({ is: 'done', words, done: await chore.do() })),
    undo: (done: Done) => guarded(async () => ({ is: 'undone', done: await done.undo() })),
  };
}

export function asError(problem: unknown): ChoreError {
  if (problem instanceof SyntaxError) return 'unreadable';
  return problem instanceof SpreadsheetError ? problem : new SpreadsheetError('host', '', { cause: problem });
}
