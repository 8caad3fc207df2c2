import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import catalogue from '../../seeds/catalogue.json';
import { fold } from '../../src/vocabulary/fold';
import { placeByCode } from '../../src/vocabulary/places';

describe('the catalogue of the five reports', () => {
  it.each(catalogue)('holds $id to the table of places and to its own text', (entry) => {
    const text = fold(readFileSync(`seeds/${entry.file}`, 'utf8')).replace(/\s/g, '');
    expect(placeByCode(entry.place.code)).toEqual(entry.place);
    expect(text).toContain(entry.place.name.slice(0, 2));
    const [year = '', month, day] = entry.date.split('-').map((part) => String(Number(part)));
    expect(text).toContain(day ? `${year}年${month}月${day}日` : `${year}年`);
    expect(Number(year)).toBe(entry.year);
    if (entry.site !== '未注明') expect(text).toContain(entry.site);
    if (entry.body) expect(text).toContain(entry.body.name);
  });

  it('says what is missing exactly where a report is not whole', () => {
    for (const entry of catalogue) expect(entry.missing !== undefined).toBe(entry.kind !== 'whole');
  });
});
