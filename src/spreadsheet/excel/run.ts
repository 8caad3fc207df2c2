import { asSpreadsheetError } from './errors';
import { isSupported } from './host';

/** `Excel.run` with the port's errors. Asked before Office.js is ready, it waits: the pane stands earlier. */
export async function run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    await Office.onReady();
    return await Excel.run(batch);
  } catch (error) {
    throw asSpreadsheetError(error);
  }
}

/** As `run`; all that it writes is one step of Excel's undo, where Excel offers that. */
export async function runAsOneStep<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  await Office.onReady();
  if (!isSupported('ExcelUndoApiAll', '1.0')) return run(batch);
  try {
    return await Excel.run({ mergeUndoGroup: true }, batch);
  } catch (error) {
    throw asSpreadsheetError(error);
  }
}
