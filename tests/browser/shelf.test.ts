import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type * as ShelfModule from '../../src/spreadsheet/own/shelf';
import type { Shelf, Shelved, ShelvedReport } from '../../src/spreadsheet/own/shelf';
import type { InventedReport } from '../library/invented';
import { ownOf } from '../library/own';
import { launchBrowser } from '../support/browser';

declare global {
  interface Window {
    shelves: typeof ShelfModule;
    shelf: Shelf;
    undo: () => Promise<void>;
  }
}

const ORIGIN = 'http://localhost:3000';
const DATABASE = 'government-work-report-figures';

const report = (code: string, name: string, words = '9%', more = ''): ShelvedReport => {
  const invented: InventedReport = {
    id: '371526-2023',
    year: 2023,
    place: { code, name, parents: ['山东省', '聊城市'] },
    sentences: [
      [`投资增长${words}。${more}`, { indicator: '固定资产投资', measure: 'growth', unit: '%', words }],
    ],
  };
  return { ...ownOf(invented)[0]!, corrections: [] };
};
const GAOTANG = report('371526', '高唐县');
/** Of another place, and by chance under the same id. */
const GUANXIAN = report('371525', '冠县', '7%');

/** The shelf in the storage of a real browser. */
describe('the personal shelf', () => {
  let browser: Browser;
  let script: string;
  let user: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser();
    const entry = join(import.meta.dirname, '../../src/spreadsheet/own/shelf.ts');
    const options = { bundle: true, format: 'iife', globalName: 'shelves', write: false } as const;
    script = (await build({ entryPoints: [entry], ...options })).outputFiles[0]!.text;
  });
  afterAll(() => browser?.close());

  beforeEach(async () => {
    user = await browser.newContext();
    await user.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
    await user.addInitScript(`${script}; window.shelves = shelves; window.shelf = shelves.openShelf();`);
    page = await open();
  });
  afterEach(() => user.close());

  const open = async () => {
    const opened = await user.newPage();
    await opened.goto(ORIGIN);
    return opened;
  };
  const put = (given: ShelvedReport, where = page) =>
    where.evaluate(async (each) => {
      window.undo = await window.shelf.put(JSON.parse(each));
    }, JSON.stringify(given));
  const remove = (key: string | number) =>
    page.evaluate(async (each) => {
      window.undo = await window.shelf.remove(each);
    }, key);
  const undo = () => page.evaluate(() => window.undo());
  const read = (where = page): Promise<readonly Shelved[]> =>
    where.evaluate<readonly Shelved[]>('window.shelf.read()');
  const values = async () =>
    (await read()).map((each) => ('report' in each ? each.report.figures[0]?.value : each.problem.why));
  /** Puts anything at all into the storage, past the shelf. */
  const store = (...all: unknown[]) =>
    page.evaluate(
      async ([name, entries]) => {
        await window.shelf.read();
        const request = indexedDB.open(name);
        await new Promise((resolve) => {
          request.onsuccess = resolve;
        });
        const transaction = request.result.transaction('reports', 'readwrite');
        for (const entry of entries) transaction.objectStore('reports').put(entry);
        await new Promise((resolve) => {
          transaction.oncomplete = resolve;
        });
        request.result.close();
      },
      [DATABASE, all] as const,
    );

  it('gives back what was put on it, to the letter, in every other workbook of its user and to no one else', async () => {
    const corrections = [
      { report: '371526-2023', id: '371526-2023@4', found: '9%', do: 'change', fields: { value: 10 } },
    ] as const;
    await put({ ...GAOTANG, corrections });
    expect(await read(await open())).toEqual([
      { key: expect.any(String), report: { ...GAOTANG, corrections } },
    ]);
    await user.close();
    user = await browser.newContext();
    await user.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
    await user.addInitScript(`${script}; window.shelf = shelves.openShelf();`);
    expect(await read(await open())).toEqual([]);
  });

  it('holds one text of a report: another takes its place, and that can be taken back', async () => {
    await put(GAOTANG);
    await put(report('371526', '高唐县', '12%'));
    expect(await values()).toEqual([12]);
    await undo();
    expect(await values()).toEqual([9]);
  });

  it('tells apart reports that two workbooks gave one id', async () => {
    await put(GAOTANG);
    await put(GUANXIAN);
    expect((await values()).sort()).toEqual([7, 9]);
  });

  it('takes a report off, and puts it back', async () => {
    await put(GAOTANG);
    await put(GUANXIAN);
    const gaotang = (await read()).find((each) => 'report' in each && each.report.figures[0]?.value === 9)!;
    await remove(gaotang.key as string);
    expect(await values()).toEqual([7]);
    await undo();
    expect((await values()).sort()).toEqual([7, 9]);
  });

  it('names what is damaged or not ours, keeps it, and gives the rest', async () => {
    await put(GAOTANG);
    const later = JSON.stringify({ format: DATABASE, version: 99 });
    await store(
      { id: 'a', title: '半份报告', text: 'gzip,H4sIAAAA' },
      { id: 'b', title: '后来的报告', text: later },
      { id: 'c', title: 5, text: { not: 'text' } },
      { id: 7 },
    );
    const told = (await read()).map((each) => ('problem' in each ? [each.title, each.problem.why] : 'read'));
    expect(told).toEqual([
      ['7', 'damaged-part'],
      'read',
      ['半份报告', 'damaged-part'],
      ['后来的报告', 'newer'],
      ['c', 'damaged-part'],
    ]);
    await remove(7);
    expect(await values()).toHaveLength(4);
    await undo();
    expect(await values()).toHaveLength(5);
  });

  it('says when there is no more room, and loses nothing', async () => {
    const session = await user.newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', { origin: ORIGIN, quotaSize: 200_000 });
    await put(GAOTANG);
    // nothing that could be packed
    let seed = 1;
    const noise = Array.from({ length: 400_000 }, () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return String.fromCharCode(0x4e00 + (seed % 20_000));
    });
    const refusal = await page.evaluate(
      (large) =>
        window.shelf.put(JSON.parse(large)).then(
          () => 'none',
          (reason) => (reason instanceof window.shelves.ShelfFull ? 'full' : String(reason)),
        ),
      JSON.stringify(report('371526', '高唐县', '12%', noise.join(''))),
    );
    expect(refusal).toBe('full');
    expect(await values()).toEqual([9]);
  });

  it('refuses where the browser keeps no storage', async () => {
    await user.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    const page = await open();
    await expect(page.evaluate(() => window.shelf.read())).rejects.toThrow('denied');
  });

  it('lets a later version of ours open what it holds', async () => {
    await put(GAOTANG);
    const version = await page.evaluate(
      (name) =>
        new Promise((resolve) => {
          const request = indexedDB.open(name, 2);
          request.onblocked = () => resolve('blocked');
          request.onsuccess = () => resolve(request.result.version);
        }),
      DATABASE,
    );
    expect(version).toBe(2);
  });
});

describe('a report on the shelf', () => {
  it('is the same as the one in the workbook only where every figure and correction is', async () => {
    const { isSameReport } = await import('../../src/spreadsheet/own/shelf');
    expect(isSameReport(GAOTANG, structuredClone(GAOTANG))).toBe(true);
    expect(isSameReport(GAOTANG, report('371526', '高唐县', '12%'))).toBe(false);
    expect(
      isSameReport(GAOTANG, {
        ...GAOTANG,
        corrections: [{ report: '371526-2023', id: '371526-2023@4', found: '9%', do: 'drop' }],
      }),
    ).toBe(false);
  });
});
