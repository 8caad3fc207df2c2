import type { Figure } from '../../reading/figure';
import type { ReportText } from '../../reports/report';
import { runsOf } from '../figure/runs';

/** A sentence cut to what a row has room for. */
export interface Snippet {
  readonly before: string;
  readonly number: string;
  readonly behind: string;
}

/** Characters kept before the number, so that it is seen in the first line. */
const BEFORE = 16;
const BEHIND = 60;

/** The words around a figure’s number. */
export function snippetOf(report: ReportText, figure: Figure): Snippet {
  let before = '';
  let number = '';
  let behind = '';
  for (const { role, text } of runsOf(report, figure.sentence, figure.source)) {
    if (role === 'hole') continue;
    if (role === 'number') number += text;
    else if (number === '') before += text;
    else behind += text;
  }
  return {
    before: shortened(before.trimStart(), -BEFORE),
    number,
    behind: behind.slice(0, BEHIND),
  };
}

function shortened(text: string, last: number): string {
  return text.length > -last ? `…${text.slice(last)}` : text;
}
