import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeLiveLibrary } from '../../src/library/own';
import { OwnReports } from '../../src/spreadsheet/own/own-reports';
import { type InventedReport, inventedData } from '../library/invented';
import { ownOf } from '../library/own';
import type { Bench } from './contract';

const pinghu: InventedReport = { id: 'pinghu-2023', sentences: [] };
const reportOf = (year: number): InventedReport => ({
  id: `330482-${year}`,
  year,
  sentences: [
    ['<粮食> & “产量”\n2亿斤。', { indicator: '粮食产量', words: '2亿斤', unit: '亿斤' }],
    ['未列𠮷字的一段。'.repeat(5000)],
  ],
});

/** Carrying the user's own reports, for every spreadsheet that the pane works with. */
export function ownContract(make: () => Promise<Bench>): void {
  let bench: Bench;

  beforeEach(async () => {
    bench = await make();
  });
  afterEach(() => bench.close());

  const open = async () => {
    const own = new OwnReports(makeLiveLibrary(inventedData(pinghu)), bench.sheet);
    await own.read();
    return own;
  };

  it('gives back what it carries, to the letter, and nothing that was taken out', async () => {
    const own = await open();
    expect(own.now()).toMatchObject({ is: 'read', problems: [], pack: { reports: [] } });
    await own.add(ownOf(reportOf(2021), reportOf(2022), reportOf(2023)));
    await own.remove('330482-2022');
    const again = await open();
    expect(again.now().problems).toEqual([]);
    expect(again.now().pack).toEqual(own.now().pack);
    expect(again.now().pack.reports.map(({ entry }) => entry.id)).toEqual(['330482-2021', '330482-2023']);
    expect(again.library.search('粮食')).toHaveLength(2);
  });

  it('keeps the rest where a part is damaged', async () => {
    await (await open()).add(ownOf(reportOf(2021), reportOf(2022)));
    await bench.sheet.keep('own-1', '<script>');
    const again = await open();
    expect(again.now().pack.reports.map(({ entry }) => entry.id)).toEqual(['330482-2022']);
    expect(again.now().problems).toEqual([{ why: 'damaged-part', part: '平湖市2021年政府工作报告' }]);
  });
}
