import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inject } from 'vitest';

const WEBPACK = createRequire(import.meta.url).resolve('webpack-cli/bin/cli.js');

export function pagesFolder(run: number): string {
  return join(import.meta.dirname, '../../node_modules/.cache/test-pages', String(run));
}

/**
 * Folder with the production build (`taskpane.html`, `index.html`, `manifest.xml` …), made once in a run by whichever
 * test file asks first; the others wait for it. office.js is taken from `./office/office.js` beside the pages, an address
 * that each test answers itself.
 */
export async function builtPages(): Promise<string> {
  const folder = inject('pages');
  const report = join(folder, '.report');
  if (claims(folder)) build(folder, report);
  while (!existsSync(report)) await sleep(200);
  const failure = readFileSync(report, 'utf8');
  if (failure) throw new Error(`The pages could not be built:\n${failure}`);
  return folder;
}

/** Making a folder is atomic: only one process succeeds. */
function claims(folder: string): boolean {
  mkdirSync(join(folder, '..'), { recursive: true });
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

function build(folder: string, report: string): void {
  const args = [
    WEBPACK,
    '--mode',
    'production',
    '--output-path',
    folder,
    '--env',
    'officejs=./office/office.js',
  ];
  const done = spawnSync(process.execPath, args, {
    cwd: join(import.meta.dirname, '../..'),
    encoding: 'utf8',
  });
  writeFileSync(report, done.status === 0 ? '' : `${done.stdout}${done.stderr}`);
}
