import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { OFFICE_JS } from './host/bridge';

export interface TaskPane {
  readonly page: Page;
  /** Addresses asked for outside the add-in's own host. They are not answered. */
  readonly foreign: string[];
  /** What the page complained of. */
  readonly complaints: string[];
}

const HOST = 'https://localhost:3000';
/** Where Excel on the web stands: another origin of the same host name, which office.js trusts. */
const AROUND = 'https://localhost:4000';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
};

/**
 * Opens the task pane's page as Excel for Windows does. Every request is answered here: the add-in's from `folder`,
 * office.js from the installed package. The pane's script comes only when `meanwhile` is done. `carried`
 * are custom XML parts that the workbook's file holds.
 */
export async function openTaskPane(
  browser: Browser,
  folder: string,
  meanwhile?: (page: Page) => Promise<void>,
  carried: readonly string[] = [],
): Promise<TaskPane> {
  const opened = await open(browser, folder);
  const { page } = opened;
  const parts = carried.map((xml, at) => ({ id: `{opened-${at}}`, xml }));
  const workbook = `simulatedExcel.workbook.xmlParts.push(...${JSON.stringify(parts)});`;
  await page.addInitScript(`${await hostScript('external.ts')}\n${workbook}`);
  let goOn = () => {};
  const done = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  await page.route('**/taskpane.js*', async (route) => {
    await done;
    await route.fallback();
  });
  const loaded = page.goto(`${HOST}/taskpane.html`);
  await meanwhile?.(page);
  goOn();
  await loaded;
  return opened;
}

/** The task pane in a frame, as Excel on the web shows it, and the page of Excel around it. */
export async function openFramedPane(browser: Browser, folder: string): Promise<TaskPane & { frame: Frame }> {
  const opened = await open(browser, folder);
  const { page } = opened;
  const info = encodeURIComponent('Excel$Web$16.01$zh-CN$correlation$$$3');
  const around = `conversation|control|${encodeURIComponent(AROUND)}`;
  const source = `${HOST}/taskpane.html?_host_Info=${info}#&_xdm_Info=${around}`;
  const script = await hostScript('frame.ts');
  await page.route(`${AROUND}/**`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><title>Excel</title><script>${script}</script><iframe name="pane" style="width:350px;height:700px;border:0" src="${source}"></iframe>`,
    }),
  );
  await page.goto(`${AROUND}/`);
  return { ...opened, frame: page.frame('pane')! };
}

async function open(browser: Browser, folder: string): Promise<TaskPane> {
  const context = await browser.newContext({ viewport: { width: 350, height: 760 }, locale: 'zh-CN' });
  const foreign: string[] = [];
  await answerAll(context, folder, foreign);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  return { page, foreign, complaints };
}

async function answerAll(context: BrowserContext, folder: string, foreign: string[]): Promise<void> {
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.origin !== HOST) {
      foreign.push(url.href);
      return route.abort();
    }
    return route.fulfill((await answerTo(url.pathname, folder)) ?? { status: 404 });
  });
}

/** What stands at a path of the add-in's host. */
export async function answerTo(
  pathname: string,
  folder: string,
): Promise<{ body: Buffer; contentType: string } | undefined> {
  const path = pathname.replace(/^\/office\//, '');
  const file = path === pathname ? join(folder, path) : join(OFFICE_JS, path);
  const body = await readFile(file).catch(() => undefined);
  return body && { body, contentType: TYPES[extname(file)] ?? 'application/octet-stream' };
}

/** A script that stands for Excel around the page, before any of the page's own. */
export async function hostScript(file: string): Promise<string> {
  const entry = join(import.meta.dirname, 'host', file);
  const built = await build({ entryPoints: [entry], bundle: true, format: 'iife', write: false });
  return built.outputFiles[0]!.text;
}
