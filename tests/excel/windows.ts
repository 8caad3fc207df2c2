import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { OFFICE_JS } from './host/bridge';

export interface TaskPane {
  readonly page: Page;
  /** Addresses asked for outside the add-in's own host. They are not answered. */
  readonly foreign: string[];
  /** What the page complained of. */
  readonly complaints: string[];
}

const HOST = 'https://localhost:3000';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
};

/**
 * Opens the task pane's page as Excel for Windows does. Every request is answered here: the add-in's from `folder`,
 * office.js from the installed package.
 */
export async function openTaskPane(browser: Browser, folder: string): Promise<TaskPane> {
  const context = await browser.newContext({ viewport: { width: 350, height: 760 }, locale: 'zh-CN' });
  const page = await context.newPage();
  const foreign: string[] = [];
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.origin !== HOST) {
      foreign.push(url.href);
      return route.abort();
    }
    const path = url.pathname.replace(/^\/office\//, '');
    const file = path === url.pathname ? join(folder, path) : join(OFFICE_JS, path);
    const body = await readFile(file).catch(() => undefined);
    if (!body) return route.fulfill({ status: 404 });
    return route.fulfill({ body, contentType: TYPES[extname(file)] ?? 'application/octet-stream' });
  });
  await page.addInitScript(await hostScript());
  await page.goto(`${HOST}/taskpane.html`);
  return { page, foreign, complaints };
}

async function hostScript(): Promise<string> {
  const entry = join(import.meta.dirname, 'host/external.ts');
  const built = await build({ entryPoints: [entry], bundle: true, format: 'iife', write: false });
  return built.outputFiles[0]!.text;
}
