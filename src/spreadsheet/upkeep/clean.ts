import { type Spreadsheet, SpreadsheetError } from '../spreadsheet';
import { type Chore, type Done, doneOf } from './chore';
import { asChange } from './freeze';

export interface Cleaning extends Chore {
  /** How many texts of ours the workbook keeps. */
  readonly kept: number;
}

/**
 * Takes out of the workbook itself what a copy to send leaves out, for where Excel gives no file to copy: our formulas become the
 * values they show, and nothing that we keep stays. All of it or nothing; undone, all of it is back.
 */
export async function cleanChore(spreadsheet: Spreadsheet): Promise<Cleaning> {
  const own = await spreadsheet.ownFormulas();
  const { made, left } = await spreadsheet.review(own.map(asChange));
  const kept = (await spreadsheet.keptNames()).length;
  return { cells: made, left, kept, do: () => clean(spreadsheet) };
}

async function clean(spreadsheet: Spreadsheet): Promise<Done> {
  const changes = (await spreadsheet.ownFormulas()).map(asChange);
  const { left } = await spreadsheet.review(changes);
  if (left.length > 0)
    throw new SpreadsheetError(
      'traces-left',
      left.map(({ sheet, address }) => `${sheet}!${address}`).join('、'),
    );
  const done = doneOf(spreadsheet, await spreadsheet.rewrite(changes));
  const waysBack: (() => Promise<unknown>)[] = [];
  const bringBack = async () => {
    for (const way of waysBack.reverse()) await way();
    return done.undo();
  };
  try {
    waysBack.push(await spreadsheet.forgetTables());
    for (const name of await spreadsheet.keptNames()) {
      const text = await spreadsheet.kept(name);
      waysBack.push(() => spreadsheet.keep(name, text));
      await spreadsheet.keep(name, '');
    }
  } catch (problem) {
    await bringBack();
    throw problem;
  }
  return { ...done, undo: bringBack };
}
