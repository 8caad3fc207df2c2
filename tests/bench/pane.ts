/** The part `pane` of the bench, in a process of its own: builds the pages and opens them in the system's browser. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { browserFlags, findBrowser } from '../../src/cli/find-browser';
import { answerTo, hostScript } from '../excel/windows';
import type { Table } from './table';
import { medianOf } from './timing';

const LOADS = 9;
/** Milliseconds after which a browser has done with making an empty page. */
const SETTLED = 500;
const WEBPACK = createRequire(import.meta.url).resolve('webpack-cli/bin/cli.js');

const FIRST_PAINT = () =>
  new Promise<number>((there) => {
    const look = () => {
      const [first] = performance.getEntriesByName('first-paint');
      if (first) there(first.startTime);
      else requestAnimationFrame(look);
    };
    look();
  });

/** What the loader of this script wraps named functions in; pages do not know it. */
const NAMES = 'globalThis.__name = (named) => named';

/** Milliseconds since the page was asked for. */
interface Painted {
  readonly box: number;
  readonly pane: number;
}

const folder = mkdtempSync(join(tmpdir(), 'bench-pane-'));
try {
  build(folder);
  const search = findBrowser(console.error);
  if ('missing' in search) throw new Error(search.missing);
  const browser = await chromium.launch({ executablePath: search.path, args: browserFlags() });
  const pages = await served(folder);
  const host = await hostScript('external.ts');
  // the first load warms the browser up
  await painted(browser, pages.address, host);
  const loads: (Painted & { empty: number; answer: number })[] = [];
  for (let load = 0; load < LOADS; load += 1) {
    const empty = await emptyPage(browser);
    loads.push({
      ...(await painted(browser, pages.address, host)),
      empty,
      answer: await firstAnswer(browser, folder),
    });
  }
  await browser.close();
  pages.close();
  const of = (what: 'empty' | keyof Painted | 'answer') => medianOf(loads.map((load) => load[what]));
  const row = (name: string, time: number) => [name, time, time / of('empty')];
  const table: Table = {
    title: 'The task pane in Chromium',
    about: `The production build and office.js, both from this computer: milliseconds, medians of ${LOADS} loads without a cache, beside the first paint of a page of one word.`,
    columns: ['until', 'ms', 'empty page = 1'],
    rows: [
      row('an empty page is painted', of('empty')),
      row('the search box is painted and takes what is typed', of('box')),
      row('the pane stands around it', of('pane')),
      row('TARGET first answers, from the start of its script', of('answer')),
    ],
  };
  console.log(JSON.stringify([table]));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function build(to: string): void {
  const args = [WEBPACK, '--mode', 'production', '--output-path', to, '--env', 'officejs=./office/office.js'];
  const done = spawnSync(process.execPath, [...args, '--env', 'only=excel'], { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`The pages could not be built:\n${done.stdout}${done.stderr}`);
}

/** The pages and office.js from a server of this computer. */
async function served(from: string): Promise<{ address: string; close(): void }> {
  const server = createServer(async ({ url = '' }, response) => {
    const answer = await answerTo(url.replace(/\?.*/, ''), from);
    response.writeHead(answer ? 200 : 404, {
      'content-type': answer?.contentType ?? 'text/plain',
      'cache-control': 'no-store',
    });
    response.end(answer?.body);
  });
  await new Promise<void>((there) => server.listen(0, 'localhost', there));
  const { port } = server.address() as AddressInfo;
  return { address: `http://localhost:${port}`, close: () => server.close() };
}

async function painted(browser: Browser, address: string, host: string): Promise<Painted> {
  const context = await browser.newContext({ viewport: { width: 350, height: 760 }, locale: 'zh-CN' });
  const page = await context.newPage();
  await page.addInitScript(NAMES);
  await page.addInitScript(host);
  await page.goto(`${address}/taskpane.html`, { waitUntil: 'commit' });
  const pane = await page.evaluate(
    () =>
      new Promise<number>((there) => {
        // as of the frame in which the tabs are drawn
        const look = () => {
          if (document.querySelector('#root [role=tab]')) there(performance.now());
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
  const box = await page.evaluate(FIRST_PAINT);
  await context.close();
  return { box, pane };
}

async function emptyPage(browser: Browser): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route('**/*', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<!doctype html><p>空</p>' }),
  );
  await page.goto('https://localhost:3000/');
  await page.evaluate(NAMES);
  const paint = await page.evaluate(FIRST_PAINT);
  await context.close();
  return paint;
}

/** From the start of the functions' script, its library unpacked and every function made known, to a first number. */
async function firstAnswer(browser: Browser, from: string): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.evaluate(NAMES);
  const script = readFileSync(join(from, 'functions.js'), 'utf8');
  // What the browser still does for the new page is none of the script's.
  await page.waitForTimeout(SETTLED);
  const time = await page.evaluate(async (source) => {
    const known = new Map<string, (...args: unknown[]) => unknown>();
    Object.assign(window, {
      CustomFunctions: {
        associate: (id: string, fn: (...args: unknown[]) => unknown) => known.set(id, fn),
        Error: class extends Error {},
        ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
      },
      Office: {
        context: { requirements: { isSetSupported: () => false } },
        onReady: () => new Promise(() => {}),
      },
    });
    const start = performance.now();
    const element = document.createElement('script');
    element.textContent = source;
    document.head.append(element);
    const answer = await known.get('TARGET')?.('平湖', '固投增速', 2023);
    const taken = performance.now() - start;
    if (!JSON.stringify(answer)?.includes('0.08'))
      throw new Error(`TARGET answered ${JSON.stringify(answer)}`);
    return taken;
  }, script);
  await context.close();
  return time;
}
