import { rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../../src/cli/find-browser';
import { pagesFolder } from './built';

/** Runs once before all tests: finds the browser and names the folder that this run's pages are built into. */
export default function setup(project: TestProject): () => void {
  const log = (line: string) => console.log(`[browser] ${line}`);
  const search = findBrowser(log);
  log('path' in search ? search.path : search.missing);
  project.provide('browser', search);
  const pages = pagesFolder(process.pid);
  project.provide('pages', pages);
  return () => rmSync(pages, { recursive: true, force: true });
}
