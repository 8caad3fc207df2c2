import { type Block, blockOf, overlap } from '../address';
import type { At, Beside, CellRows, Change } from '../formula-cells';
import type { Selection, Spreadsheet } from '../spreadsheet';

/** Where a figure comes from, as far as one figure answers the formula. */
export interface Source {
  /** Id of the figure. */
  readonly figure: string;
  /** The report and its date, as one cites them. */
  readonly citation: string;
  /** The sentence, readable. */
  readonly sentence: string;
}

/** What is kept of a formula that became a value. */
export interface FrozenCell extends At {
  readonly beside: Beside;
  /** As it stood: the formula first, then what it spilled. */
  readonly formula: CellRows;
  readonly values: CellRows;
  readonly source?: Source;
}

export interface Frozen {
  /** Of the library that gave the values. */
  readonly library: string;
  readonly cells: readonly FrozenCell[];
}

const NAME = 'frozen';

/** What of the workbook is frozen. What cannot be read is no reason to lose it: it is thrown as an error. */
export async function readFrozen(spreadsheet: Spreadsheet): Promise<Frozen> {
  const text = await spreadsheet.kept(NAME);
  return text === '' ? { library: '', cells: [] } : JSON.parse(text);
}

export function keepFrozen(spreadsheet: Spreadsheet, frozen: Frozen): Promise<void> {
  return spreadsheet.keep(NAME, frozen.cells.length === 0 ? '' : JSON.stringify(frozen));
}

/** What brings a frozen formula back, where its cell still holds what it was frozen to. */
export function toThaw({ sheet, sheetId, address, beside, formula, values }: FrozenCell): Change {
  return { sheet, sheetId, address, beside, was: values, to: formula };
}

/**
 * What is frozen and stands as it was frozen, in worksheets as they are named now. Left out are cells that hold something
 * else by now or stand beside other names, as thawing would leave them alone.
 */
export async function standingFrozen(
  spreadsheet: Spreadsheet,
  isMeant: (cell: FrozenCell) => boolean = () => true,
): Promise<FrozenCell[]> {
  const cells = (await readFrozen(spreadsheet)).cells.filter(isMeant);
  if (cells.length === 0) return [];
  const { made } = await spreadsheet.review(cells.map(toThaw));
  return made.flatMap((change) => {
    const cell = cells.find((each) => sameCell(each, change));
    return cell ? [{ ...cell, sheet: change.sheet }] : [];
  });
}

/** What is frozen in the first selected cell, while it stands as it was frozen. */
export async function frozenAt(
  spreadsheet: Spreadsheet,
  selection: Selection,
): Promise<FrozenCell | undefined> {
  if (selection.formula !== '' || selection.text === '') return undefined;
  const first = blockOf(selection.address.replace(/:.*/, ''));
  const standing = await standingFrozen(spreadsheet, ({ address }) => overlap(blockOf(address), first));
  return standing.find(({ sheet }) => sheet === selection.sheet);
}

/** How much of the workbook is meant: the selected cells, their worksheet, or all of it. */
export type Scope = 'selection' | 'sheet' | 'workbook';

export function within(scope: Scope, selection: Selection): (at: At) => boolean {
  if (scope === 'workbook') return () => true;
  const selected: Block = blockOf(selection.address);
  return ({ sheet, address }) =>
    sheet === selection.sheet && (scope === 'sheet' || overlap(blockOf(address), selected));
}

/** The same cell, or the first of the same block. */
export function sameCell(one: At, other: At): boolean {
  return one.sheetId === other.sheetId && firstOf(one) === firstOf(other);
}

function firstOf({ address }: At): string {
  return address.replace(/:.*/, '');
}
