import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withFunctionTable } from '../../src/cli/function-table';
import { readSeeds } from '../../src/cli/seeds';

const ROOT = join(import.meta.dirname, '../..');
const text = (file: string) => readFileSync(join(ROOT, file), 'utf8');

describe.each([
  ['README.md', 'zh'],
  ['README.en.md', 'en'],
] as const)('%s', (file, language) => {
  test('lists the functions as they are (npm run readme puts them in anew)', () => {
    expect(text(file)).toBe(withFunctionTable(text(file), language));
    expect(text(file)).toContain('| `TARGET(');
  });

  test('would show it if a function were missing', () => {
    const without = text(file).replace(/^\| `ACTUAL\(.*\n/m, '');
    expect(without).not.toBe(text(file));
    expect(withFunctionTable(without, language)).not.toBe(without);
  });

  test('names commands that exist', () => {
    const { scripts } = JSON.parse(text('package.json'));
    const named = [...text(file).matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, name]) => name);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
  });

  test('shows pictures and links to files that are there', () => {
    const linked = [...text(file).matchAll(/\]\(([^):]+)\)/g)].map(([, path]) => path ?? '');
    expect(linked.length).toBeGreaterThan(2);
    expect(linked.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});

test('NOTICE names every report file', () => {
  const files = readSeeds().catalogue.map((entry) => entry.file);
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((file) => !text('NOTICE').includes(file))).toEqual([]);
});
