import { asSpreadsheetError } from './errors';
import { isSupported } from './host';

/** `Excel.run` with the port's errors. */
export async function run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(batch);
  } catch (error) {
    throw asSpreadsheetError(error);
  }
}

/** As `run`; all that it writes is one step of Excel's undo, where Excel offers that. */
export async function runAsOneStep<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  if (!isSupported('ExcelUndoApiAll', '1.0')) return run(batch);
  try {
    return await Excel.run({ mergeUndoGroup: true }, batch);
  } catch (error) {
    throw asSpreadsheetError(error);
  }
}
