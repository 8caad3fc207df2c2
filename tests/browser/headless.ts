import { createRequire } from 'node:module';
import type { FUniver } from '@univerjs/presets';
import { vi } from 'vitest';
import type { BrowserSpreadsheet } from '../../src/spreadsheet/browser/adapter';
import type { WorkbookFunction } from '../../src/spreadsheet/browser/functions';

// The library's modules for browsers do not load in Node, and the interface needs a page: its CommonJS build without one
// stands in, under the names that the product imports.
const require = createRequire(import.meta.url);
vi.mock('@univerjs/presets', () => require('@univerjs/presets'));
vi.mock('@univerjs/preset-sheets-core', () => require('@univerjs/presets/preset-sheets-node-core'));

export interface Headless {
  readonly api: FUniver;
  readonly spreadsheet: BrowserSpreadsheet;
  /** What was downloaded. */
  readonly saved: readonly Blob[];
  /** The copy to send, as it is downloaded. */
  copy(): Promise<Blob>;
  /** Until every formula has its value. */
  settled(): Promise<void>;
  close(): void;
}

/** The workbook as the page has it, without the page. */
export async function openHeadless(functions: readonly WorkbookFunction[]): Promise<Headless> {
  const { createUniver, LocaleType } = await import('@univerjs/presets');
  const { UniverSheetsNodeCorePreset } = require('@univerjs/presets/preset-sheets-node-core');
  const { UniverSheetsNumfmtPlugin } = require('@univerjs/sheets-numfmt');
  const { functionSettings } = await import('../../src/spreadsheet/browser/functions');
  const { BrowserSpreadsheet } = await import('../../src/spreadsheet/browser/adapter');
  const { prepare } = await import('../../src/spreadsheet/browser/prepare');
  const { univer, univerAPI: api } = createUniver({
    locale: LocaleType.ZH_CN,
    locales: {},
    presets: [
      UniverSheetsNodeCorePreset({ formula: functionSettings(functions, { brokeDown: '函数出错' }) }),
    ],
    plugins: [UniverSheetsNumfmtPlugin],
  });
  const injector = univer.__getInjector();
  prepare(api, injector, '工作表1');
  const saved: Blob[] = [];
  const spreadsheet = new BrowserSpreadsheet(
    api,
    injector,
    functions.map((fn) => fn.name),
    (file) => saved.push(file),
  );
  return {
    api,
    spreadsheet,
    saved,
    copy: async () => {
      await spreadsheet.copyToSend({ signal: new AbortController().signal, onProgress: () => {} });
      return saved.at(-1)!;
    },
    settled: () => api.getFormula().onCalculationResultApplied(),
    close: () => univer.dispose(),
  };
}
