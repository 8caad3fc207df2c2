import type { LiveLibrary } from '../../library/own/live';
import { OwnReports } from '../own/own-reports';
import { readKept, readKeptNames, writeKept } from './keeping';
import { recalculateCalls } from './recalculating';
import { run } from './run';

/** The user's own reports in the workbook that Excel has open. */
export function excelOwnReports(library: LiveLibrary, functionNames: readonly string[]): OwnReports {
  return new OwnReports(library, {
    kept: (name) => run((context) => readKept(context, name)),
    keptNames: () => run(readKeptNames),
    keep: (name, text) => run((context) => writeKept(context, name, text)),
    recalculate: () => run((context) => recalculateCalls(context, functionNames)),
  });
}
