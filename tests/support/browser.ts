import { type Browser, chromium } from 'playwright-core';
import { inject } from 'vitest';
import { type BrowserSearch, browserFlags } from '../../src/cli/find-browser';

declare module 'vitest' {
  interface ProvidedContext {
    browser: BrowserSearch;
    pages: string;
  }
}

/** Path of the browser that this run found. Throws, naming what to install, where there is none. */
export function browserPath(): string {
  const search = inject('browser');
  if ('missing' in search) throw new Error(search.missing);
  return search.path;
}

/** Starts the system's browser, headless, asking nothing of the network by itself. The caller closes it. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath(), headless: true, args: browserFlags() });
}
