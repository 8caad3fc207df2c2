import { describe, expect, it } from 'vitest';
import { makeLibraryData } from '../../src/library/make';
import type { CatalogueEntry } from '../../src/reports/catalogue';
import { PLACES } from './invented';

const entry: CatalogueEntry = {
  id: 'invented-2023',
  file: 'invented.txt',
  place: PLACES.平湖市,
  year: 2023,
  date: '2023-02-01',
  title: '平湖市2023年政府工作报告',
  kind: 'whole',
  site: 'www.example.gov.cn',
};
const text = '平湖市政府工作报告\n\n2023年主要预期目标：\n\n固定资产投资增长8%。\n';
const texts = new Map([[entry.id, text]]);

describe('a library made of raw texts', () => {
  it('has each report with its readable pieces, and its figures', () => {
    const data = makeLibraryData([entry], texts, new Map(), '1.2.3');
    expect(data).toMatchObject({ version: '1.2.3', date: '2023-02-01', reports: [{ entry }] });
    expect(data.figures).toMatchObject([
      { report: entry.id, indicator: '固定资产投资', measure: 'growth', value: 8, unit: '%' },
    ]);
  });

  it('is the same whenever it is made, and is plain JSON', () => {
    const data = makeLibraryData([entry], texts);
    expect(makeLibraryData([entry], texts)).toEqual(data);
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
    expect(data.version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('takes the date of its newest report', () => {
    const newer = { ...entry, id: 'newer-2024', year: 2024, date: '2024-01' };
    const both = new Map([...texts, [newer.id, text]]);
    expect(makeLibraryData([newer, entry], both).date).toBe('2024-01');
  });

  it('applies reviews, and refuses those that do not fit', () => {
    const [figure] = makeLibraryData([entry], texts).figures;
    const found = text.slice(figure!.source.start, figure!.source.end);
    const review = (characters: string) =>
      new Map([[entry.id, [{ id: figure!.id, found: characters, do: 'confirm' }]]]);
    expect(makeLibraryData([entry], texts, review(found)).figures).toMatchObject([{ reviewed: true }]);
    expect(() => makeLibraryData([entry], texts, review('别的'))).toThrow(
      'seeds/reviews/invented-2023.json: entry 1',
    );
  });

  it('refuses a catalogue entry without its text', () => {
    expect(() => makeLibraryData([entry], new Map())).toThrow('No text for report invented-2023');
  });
});
