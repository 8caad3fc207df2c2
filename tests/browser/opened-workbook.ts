import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { launchBrowser } from '../support/browser';
import { builtPages } from '../support/built';
import { WorkbookPage } from './workbook-page';

/** The browser workbook as the tests of a group have it open. */
export interface OpenedWorkbook {
  readonly workbook: WorkbookPage;
  /** One more, of another user, closed with the first. */
  another(options?: BrowserContextOptions): Promise<WorkbookPage>;
}

/**
 * Opens the built browser workbook for a group of tests: a new one for each, or one for all of them. After each test none may
 * have asked anything of another origin, or have met an error.
 */
export function openedWorkbook(forEach: 'for each' | 'for all' = 'for each'): OpenedWorkbook {
  let browser: Browser;
  let folder: string;
  let open: WorkbookPage[] = [];
  const another = async (options?: BrowserContextOptions) => {
    const workbook = await WorkbookPage.open(browser, folder, options);
    open.push(workbook);
    return workbook;
  };
  const closeAll = async () => {
    await Promise.all(open.splice(0).map((workbook) => workbook.close()));
  };

  beforeAll(async () => {
    [folder, browser] = await Promise.all([builtPages(), launchBrowser()]);
    if (forEach === 'for all') await another();
  });
  beforeEach(async () => {
    if (forEach === 'for each') await another();
  });
  afterEach(async () => {
    const found = open.map(({ outside, problems }) => ({ outside, problems }));
    if (forEach === 'for each') await closeAll();
    else open = open.slice(0, 1);
    for (const { outside, problems } of found) {
      expect(outside, 'asked of other origins').toEqual([]);
      expect(problems, 'errors on the page').toEqual([]);
    }
  });
  afterAll(() => browser?.close());

  return {
    get workbook() {
      return open[0]!;
    },
    another,
  };
}
