import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { FunctionsJson } from '../../src/formulas/metadata';
import { browserPath, launchBrowser } from '../support/browser';
import { builtPages } from '../support/built';
import { openFramedPane } from './windows';

let browser: Browser;

beforeAll(async () => {
  browserPath();
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** The host answers later, on a busy machine much later. */
const seen = <T>(look: () => Promise<T>) => expect.poll(look, { timeout: 30_000 });

it('the built pane in a frame of Excel on the web finds a figure, writes its formula, and has it answered', async () => {
  const folder = await builtPages();
  const { page, frame, foreign, complaints } = await openFramedPane(browser, folder);
  const metadata: FunctionsJson = JSON.parse(await readFile(join(folder, 'functions.json'), 'utf8'));
  await page.evaluate((functions) => {
    for (const { id, parameters } of functions) {
      const dimensions = parameters.map(({ dimensionality }) => dimensionality);
      window.simulatedExcel.functions.known.set(id, dimensions);
    }
  }, metadata.functions);

  await frame.getByRole('combobox').first().fill('平湖2023固投增速');
  await frame
    .getByRole('row', { name: /固定资产投资增速/ })
    .first()
    .waitFor();
  await frame.getByRole('combobox').first().press('Control+Enter');
  const first = () =>
    page.evaluate(() => {
      const { formula, value } = window.simulatedExcel.workbook.active.peek(0, 0);
      return [formula, value];
    });
  await seen(first).toEqual([expect.stringMatching(/^=TARGET\("平湖市","固定资产投资增速",2023\)$/), 0.08]);
  // and follows the selection, which the host tells of by itself
  await page.evaluate(() => {
    const { workbook } = window.simulatedExcel;
    workbook.select(workbook.active, { row: 6, column: 2, rows: 1, columns: 1 });
  });
  await frame.getByText('C7', { exact: true }).waitFor();
  expect(complaints).toEqual([]);
  expect(foreign.filter((address) => !address.startsWith('https://localhost:4000/'))).toEqual([]);
});
