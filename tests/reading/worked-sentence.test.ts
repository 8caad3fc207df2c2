import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { read } from '../../src/reading/read';
import { clean } from '../../src/reports/clean';
import { entryOf, line } from './figures-of';

const PAGE = readFileSync(join(import.meta.dirname, '../../src/reading/README.md'), 'utf8');
/** What stands indented under a heading or a paragraph of the page. */
const BLOCKS = [...PAGE.matchAll(/(?:^ {4}.*\n)+/gm)].map(([block]) => block.replace(/^ {4}/gm, ''));

describe('the sentence worked through on the page on reading', () => {
  const [raw = '', cleaned = '', , figures = ''] = BLOCKS;
  const readable = clean(raw);

  it('is cleaned as the page says', () => {
    expect(readable.text.split('\n')[1]).toBe(cleaned.trim());
  });

  it('gives the figures that the page shows', () => {
    const read2023 = read(readable, entryOf(2023, 'x-2023'));
    expect(read2023.map((figure) => `${figure.id} ${line(figure)}`)).toEqual(figures.trim().split('\n'));
  });
});
