import { callsOurs } from '../../formulas/prefix';
import { NAMES } from '../inserted/memory';
import { SpreadsheetError } from '../spreadsheet';
import { withoutSheet } from './placing';

/**
 * Gives cells a hidden name, in place of those it stood for: it follows them when rows are inserted or they are moved.
 * Without a range, takes the name away.
 */
export function giveName(context: Excel.RequestContext, id: string, range: Excel.Range | undefined): void {
  const { names } = context.workbook;
  names.getItemOrNullObject(id).delete();
  if (range) names.add(id, range).visible = false;
}

export async function namesIn(context: Excel.RequestContext): Promise<string[]> {
  const { names } = context.workbook;
  names.load('items/name');
  await context.sync();
  return names.items.map(({ name }) => name).filter((name) => NAMES.test(name));
}

/** A name with the cells that it stands for, if they are still there. */
export interface Named {
  readonly id: string;
  readonly at?: { readonly sheetId: string; readonly address: string };
}

/**
 * The hidden names of ours with what they stand for. Refuses where a name of the user’s calls our functions: that would be told by
 * whatever becomes of the workbook.
 */
export async function tableNames(
  context: Excel.RequestContext,
  functionNames: readonly string[],
): Promise<readonly Named[]> {
  const { names } = context.workbook;
  names.load('items/name,items/formula');
  await context.sync();
  const calling = names.items.filter(({ formula }) => callsOurs(String(formula), functionNames));
  if (calling.length > 0)
    throw new SpreadsheetError('traces-left', calling.map(({ name }) => name).join('、'));
  const ours = names.items.filter(({ name }) => NAMES.test(name));
  const stood = ours.map(({ name }) => ({ name, range: names.getItem(name).getRangeOrNullObject() }));
  for (const { range } of stood) range.load('address,worksheet/id');
  await context.sync();
  return stood.flatMap(({ name, range }) =>
    range.isNullObject
      ? [{ id: name }]
      : [{ id: name, at: { sheetId: range.worksheet.id, address: withoutSheet(range.address) } }],
  );
}

export async function takeNames(context: Excel.RequestContext, named: readonly Named[]): Promise<void> {
  for (const { id } of named) giveName(context, id, undefined);
  await context.sync();
}

/** Gives back the names that were taken away, where there are still cells for them. */
export async function giveNamesBack(context: Excel.RequestContext, named: readonly Named[]): Promise<void> {
  const { worksheets } = context.workbook;
  const found = named.flatMap(({ id, at }) =>
    at ? [{ id, address: at.address, sheet: worksheets.getItemOrNullObject(at.sheetId) }] : [],
  );
  await context.sync();
  for (const { id, address, sheet } of found)
    if (!sheet.isNullObject) giveName(context, id, sheet.getRange(address));
  await context.sync();
}
