import { type Inputs, referencesIn } from '../../formulas/used';
import type { Filled } from '../formula-cells';
import { referenceOf } from '../inputs';
import type { Selection } from '../spreadsheet';
import { isSupported } from './host';
import { withoutSheet } from './placing';
import { run } from './run';

/** While the user drags, Excel tells of every step. */
const SETTLE_MS = 80;

export function readSelection(): Promise<Selection> {
  return run(async (context) => {
    const range = await selectedRange(context);
    const first = range.getCell(0, 0);
    range.load('address');
    range.worksheet.load('name');
    first.load('formulas,values,text');
    const spill = isSupported('ExcelApi', '1.12') ? spillOf(first) : undefined;
    await context.sync();
    const filled = await spill?.read();
    const value: Selection['value'] = first.values[0]?.[0];
    const formula = first.formulas[0]?.[0];
    const isFormula =
      typeof formula === 'string' && formula.startsWith('=') && formula !== value && !filled?.isPart;
    const inputs = isFormula ? await inputsOf(formula, range.worksheet) : undefined;
    return {
      sheet: range.worksheet.name,
      address: withoutSheet(range.address),
      formula: isFormula ? formula : '',
      value,
      text: first.text[0]?.[0] ?? '',
      ...(inputs ? { inputs } : {}),
      ...(filled ? { block: filled.block } : {}),
    };
  });
}

/** Asks for the block that a cell fills together with others. To be read when the next request is done. */
function spillOf(cell: Excel.Range) {
  const parent = cell.getSpillParentOrNullObject();
  const own = cell.getSpillingToRangeOrNullObject();
  cell.load('address');
  parent.load('address');
  own.load('address');
  return {
    async read(): Promise<{ readonly block: Filled; readonly isPart: boolean } | undefined> {
      const isPart = !parent.isNullObject && parent.address !== cell.address;
      if (!isPart && own.isNullObject) return undefined;
      const first = isPart ? parent : cell;
      const all = isPart ? parent.getSpillingToRangeOrNullObject() : own;
      first.load('formulas');
      all.load('address,values,numberFormat');
      await cell.context.sync();
      if (all.isNullObject) return undefined;
      const formula = String(first.formulas[0]?.[0] ?? '');
      const inputs = await inputsOf(formula, cell.worksheet);
      const shown = all.values.map((line, r) =>
        line.map((value, c) => ({ formula: '', value, numberFormat: String(all.numberFormat[r]?.[c]) })),
      );
      const block = { address: withoutSheet(all.address), formula, shown, ...(inputs ? { inputs } : {}) };
      return { block, isPart };
    },
  };
}

/** Reads the cells that calls of ours refer to; undefined where there are none. */
async function inputsOf(formula: string, worksheet: Excel.Worksheet): Promise<Inputs | undefined> {
  const ranges = referencesIn(formula).flatMap((text) => {
    const reference = referenceOf(text);
    if (!reference) return [];
    const { row, column, rows, columns } = reference.block;
    const { worksheets } = worksheet.context.workbook;
    const sheet = reference.sheet ? worksheets.getItemOrNullObject(reference.sheet) : worksheet;
    const range = sheet.getRangeByIndexes(row, column, rows, columns);
    range.load('values');
    return [{ text, range }];
  });
  if (ranges.length === 0) return undefined;
  await worksheet.context.sync();
  const values = new Map(
    ranges.map(({ text, range }) => [text, range.isNullObject ? undefined : range.values]),
  );
  return (text) => values.get(text);
}

/** The selected range; where several are selected, or a chart is, the active cell. */
export async function selectedRange(context: Excel.RequestContext): Promise<Excel.Range> {
  const range = context.workbook.getSelectedRange();
  range.load('address');
  try {
    await context.sync();
    return range;
  } catch (error) {
    if ((error as { code?: unknown }).code === 'InvalidOperationInCellEditMode') throw error;
    return context.workbook.getActiveCell();
  }
}

/** Calls back when the selection, or what stands in its first cell, has changed. Returns the way to stop. */
export function watchSelection(callback: (selection: Selection) => void): () => void {
  let stopped = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let last = '';

  const look = async () => {
    // Refused while a cell is edited: the end of editing is told as a change.
    const selection = await readSelection().catch(() => undefined);
    const seen = JSON.stringify(selection);
    if (stopped || !selection || seen === last) return;
    last = seen;
    callback(selection);
  };
  const later = async () => {
    clearTimeout(waiting);
    waiting = setTimeout(look, SETTLE_MS);
  };

  const listening = run(async (context) => {
    const { worksheets } = context.workbook;
    const events = [worksheets.onSelectionChanged, worksheets.onActivated, worksheets.onChanged];
    const handlers = events.map((event) => (event as OfficeExtension.EventHandlers<unknown>).add(later));
    await context.sync();
    return handlers;
  });
  // Where Excel refuses to tell, the pane asks when it needs the selection.
  listening.catch(() => {});

  return () => {
    stopped = true;
    clearTimeout(waiting);
    listening.then(stopListening).catch(() => {});
  };
}

async function stopListening(
  handlers: readonly OfficeExtension.EventHandlerResult<unknown>[],
): Promise<void> {
  const context = handlers[0]?.context;
  if (!context) return;
  await Excel.run(context, async () => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  });
}
