import type { At, Change, LeftAlone, Rewritten } from '../formula-cells';
import { reversed } from '../reviewing';
import type { Spreadsheet } from '../spreadsheet';

/** What is wrong with a cell that a chore leaves as it is. */
export interface Left extends At {
  readonly why: LeftAlone['why'] | 'unanswered' | 'still-unknown';
}

/** Something to be done to formulas all over the workbook: looked at first, then done. */
export interface Chore {
  /** The cells it would change. */
  readonly cells: readonly At[];
  readonly left: readonly Left[];
  do(): Promise<Done>;
}

export interface Done {
  /** The cells that were changed. */
  readonly cells: readonly At[];
  readonly left: readonly Left[];
  /** Puts back what those cells held, except where they hold something else by now. */
  undo(): Promise<Pick<Done, 'cells' | 'left'>>;
}

/** A chore of plain changes. */
export async function choreOf(spreadsheet: Spreadsheet, changes: readonly Change[]): Promise<Chore> {
  const { made, left } = await spreadsheet.review(changes);
  return { cells: made, left, do: async () => doneOf(spreadsheet, await spreadsheet.rewrite(made)) };
}

export function doneOf(spreadsheet: Spreadsheet, { made, left }: Rewritten): Done {
  return {
    cells: made,
    left,
    undo: async () => {
      const back = await spreadsheet.rewrite(made.map(reversed));
      return { cells: back.made, left: back.left };
    },
  };
}
