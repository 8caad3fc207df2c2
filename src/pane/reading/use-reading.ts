import { useMemo } from 'react';
import type { Figure } from '../../reading/figure';
import { usePane } from '../state/context';
import type { OpenReading } from '../state/pane-state';
import { type ReadingText, readingText } from './reading-text';

/** The report that is being read, and the way through its figures. */
export interface Reading {
  readonly text: ReadingText;
  readonly chosen: Figure | undefined;
  /** Place of the chosen figure among all; -1 where none is. */
  readonly at: number;
  /** Chooses the next or previous figure of the text and answers it; at either end it stays. */
  readonly step: (by: 1 | -1) => Figure | undefined;
}

export function useReading(open: OpenReading | undefined): Reading | undefined {
  const { library, dispatch } = usePane();
  const report = open && library.report(open.report);
  const text = useMemo(() => report && readingText(library, report), [library, report]);
  if (!open || !text) return undefined;
  const at = text.figures.findIndex(({ id }) => id === open.figure);
  const step = (by: 1 | -1) => {
    const next = text.figures[Math.min(Math.max(at + by, 0), text.figures.length - 1)];
    if (next) dispatch({ did: 'choose-mark', figure: next.id });
    return next;
  };
  return { text, chosen: text.figures[at], at, step };
}

/** Id of the element that shows a figure in the text. */
export function markId(figure: Figure): string {
  return `mark-${figure.id}`;
}
