import { SpreadsheetError } from '../spreadsheet';

/** What Office.js calls a refusal, and what the port calls it. */
const REASONS: Readonly<Record<string, SpreadsheetError['why']>> = {
  AccessDenied: 'protected',
  InvalidOperationInCellEditMode: 'edit-mode',
  MergedRangeConflict: 'merged',
  NonBlankCellOffSheet: 'too-large',
  OperationCellsExceedLimit: 'too-large',
  RangeExceedsLimit: 'too-large',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
};

/** An error of Office.js, or any other, as an error of the port. */
export function asSpreadsheetError(error: unknown, where = ''): SpreadsheetError {
  if (error instanceof SpreadsheetError) return error;
  const code = (error as { code?: unknown } | null)?.code;
  const why = (typeof code === 'string' && REASONS[code]) || 'host';
  return new SpreadsheetError(why, where, { cause: error });
}
