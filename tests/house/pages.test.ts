import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { readSeeds } from '../../src/cli/seeds';
import { builtPages } from '../support/built';

const ROOT = join(import.meta.dirname, '../..');
/** Words that stand in one report, and nowhere in the code. */
const SENTENCE = '一张重点招商对象清单';

describe('The pages as built', () => {
  let pages = '';
  const text = (file: string) => readFileSync(join(pages, file), 'utf8');
  const kilobytes = (...files: string[]) =>
    files.reduce((sum, file) => sum + gzipSync(readFileSync(join(pages, file))).length, 0) / 1024;

  beforeAll(async () => {
    pages = await builtPages();
  });

  test('hold every bundled report once for Excel, in the functions’ own script', () => {
    expect([...readSeeds().texts.values()].filter((raw) => raw.includes(SENTENCE))).toHaveLength(1);
    expect(text('functions.js').split(SENTENCE)).toHaveLength(2);
    expect(text('taskpane.js')).not.toContain(SENTENCE);
  });

  test('load office.js first, then the functions, then the pane', () => {
    const scripts = [...text('taskpane.html').matchAll(/<script[^>]* src="([^"?]+)/g)].map(([, src]) => src);
    expect(scripts).toEqual(['./office/office.js', 'functions.js', 'taskpane.js']);
  });

  test('show the pane’s search box before any script is read', () => {
    const page = text('taskpane.html');
    expect(page.slice(page.indexOf('<body'))).toMatch(
      /^<body[^>]*>\s*<div id="root">\s*(<!--[^>]*-->)?\s*<div class="frame">\s*<input/,
    );
    expect(page.match(/<script defer/g)).toHaveLength(2);
  });

  test('of the browser workbook know neither office.js nor any other site', () => {
    expect(text('index.html')).not.toMatch(/https?:|office\.js/);
  });

  test('name no folder of the computer they were built on', () => {
    const named = readdirSync(pages, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(js|css|html|json|xml)$/.test(file))
      .filter((file) => text(file).includes(ROOT));
    expect(named).toEqual([]);
  });

  test('come without source maps', () => {
    const files = readdirSync(pages, { recursive: true, encoding: 'utf8' });
    expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
    expect(text('functions.js')).not.toContain('sourceMappingURL');
  });

  test('need at most 180 KB, packed, before a function can answer', () => {
    expect(kilobytes('functions.js')).toBeLessThanOrEqual(180);
  });

  test('need at most 350 KB, packed, for the whole pane in Excel', () => {
    expect(kilobytes('functions.js', 'taskpane.js')).toBeLessThanOrEqual(350);
  });
});
