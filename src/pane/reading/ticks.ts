import type { Figure } from '../../reading/figure';
import type { ReadingText } from './reading-text';

/** Where in the text figures lie. */
export interface Tick {
  /** From 0, the beginning of the text, to 1. */
  readonly at: number;
  /** The first of the figures there. */
  readonly figure: Figure;
  /** Whether one of them is a target. */
  readonly isTarget: boolean;
}

/** As many ticks as can be told apart on the height of a pane. */
const MOST = 160;

/** Where the marks of a text lie, by its characters; marks close together make one tick. */
export function ticksOf({ paragraphs }: ReadingText): Tick[] {
  const all = paragraphs.reduce((sum, { characters }) => sum + characters, 0);
  const ticks = new Map<number, Tick>();
  let before = 0;
  for (const { runs, characters } of paragraphs) {
    let at = before;
    for (const run of runs) {
      if (run.is === 'mark') {
        const place = Math.floor((at / all) * MOST);
        const first = ticks.get(place);
        const isTarget = first?.isTarget || run.figures.some(({ kind }) => kind === 'target');
        ticks.set(place, { at: place / MOST, figure: first?.figure ?? run.figures[0]!, isTarget });
      }
      if (run.is !== 'hole') at += run.text.length;
    }
    before += characters;
  }
  return [...ticks.values()];
}
