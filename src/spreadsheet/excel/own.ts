import { SIGNATURES } from '../../formulas/signatures';
import { liveLibrary } from '../../library/bundled';
import type { OwnReports } from '../own/own-reports';

let wasAsked = false;

/** To be called when a formula was answered before the user's own reports had been read. */
export function answeredEarly(): void {
  wasAsked = true;
}

/** The user's own reports in this workbook: one for functions and pane. They are read as soon as Excel answers. */
export const ownReports: Promise<OwnReports> = open();

async function open(): Promise<OwnReports> {
  const { excelOwnReports } = await import(/* webpackChunkName: "own" */ './own-workbook');
  return excelOwnReports(
    liveLibrary,
    SIGNATURES.map(({ id }) => id),
  );
}

async function read(): Promise<void> {
  const own = await ownReports;
  await Office.onReady();
  await own.read(() => wasAsked);
}

liveLibrary.waitFor(read());
