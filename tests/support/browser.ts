import { type Browser, chromium } from 'playwright-core';
import { inject } from 'vitest';
import type { BrowserSearch } from '../../src/cli/find-browser';

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

export function browserFlags(): string[] {
  const flags = [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  // Chromium refuses to start as root inside its own sandbox.
  return process.getuid?.() === 0 ? [...flags, '--no-sandbox'] : flags;
}
