import { beforeEach, describe, expect, it } from 'vitest';
import { makeLibrary } from '../../src/library';
import { EMPTY_PACK, withOwn } from '../../src/library/own';
import type { OwnCell } from '../../src/spreadsheet/formula-cells';
import { changesSince, freezeChanged, readUsed, rememberUsed } from '../../src/spreadsheet/own/used';
import { type InventedReport, inventedData } from '../library/invented';
import { FakeSpreadsheet } from '../pane/fake-spreadsheet';

const growth = { measure: 'growth', unit: '%' } as const;
const reportWith = (investing: string, exports = '5%'): InventedReport => ({
  id: 'pinghu-2023',
  sentences: [
    [
      `投资增长${investing}。`,
      { ...growth, indicator: '固定资产投资', words: investing, value: Number.parseFloat(investing) },
    ],
    [
      `出口增长${exports}。`,
      { ...growth, indicator: '出口总额', words: exports, value: Number.parseFloat(exports) },
    ],
  ],
});
const libraryWith = (report: InventedReport, version = '1') =>
  makeLibrary({ ...inventedData(report), version });

const INVESTING = '=TARGET("平湖","固投增速",2023)';
const EXPORTS = '=TARGET("平湖","出口增速",2023)';

function cell(address: string, formula: string, value: number | string): OwnCell {
  return {
    sheet: '工作表1',
    sheetId: '1',
    address,
    isProtected: false,
    beside: ['', ''],
    cells: [[{ formula, value, numberFormat: 'General' }]],
    shown: [[{ formula: '', value, numberFormat: '0%' }]],
  };
}

describe('the figures that a workbook uses', () => {
  let workbook: FakeSpreadsheet;
  const old = libraryWith(reportWith('8%'));

  beforeEach(async () => {
    workbook = new FakeSpreadsheet();
    workbook.own = [cell('B2', INVESTING, 0.08), cell('B3', EXPORTS, 0.05)];
    await rememberUsed(workbook, old);
  });

  it('are remembered with id, value, sentence and the version of the library', async () => {
    expect(await readUsed(workbook)).toMatchObject({
      library: '1',
      cells: [
        {
          address: 'B2',
          shown: { value: 0.08, numberFormat: '0%' },
          figure: { id: 'pinghu-2023@4', value: 8, unit: '%', sentence: '投资增长8%。' },
        },
        { address: 'B3', figure: { id: 'pinghu-2023@11', value: 5 } },
      ],
    });
  });

  it('are written only where they are others than before', async () => {
    let writes = 0;
    workbook.keep = async () => {
      writes++;
    };
    await rememberUsed(workbook, old);
    expect(writes).toBe(0);
    workbook.own = [cell('B2', INVESTING, 0.08)];
    await rememberUsed(workbook, old);
    expect(writes).toBe(1);
  });

  it('have not changed where the library is the same, or only its version is another', async () => {
    expect(await changesSince(workbook, old)).toEqual({ since: '1', changes: [] });
    expect(await changesSince(workbook, libraryWith(reportWith('8%'), '2'))).toEqual({
      since: '1',
      changes: [],
    });
  });

  it('are listed where they have changed, old beside new', async () => {
    const { since, changes } = await changesSince(workbook, libraryWith(reportWith('9%'), '2'));
    expect(since).toBe('1');
    expect(changes).toMatchObject([
      {
        address: 'B2',
        formula: INVESTING,
        shown: { value: 0.08 },
        before: { value: 8, sentence: '投资增长8%。' },
        after: { value: 9, sentence: '投资增长9%。' },
      },
    ]);
  });

  it('are listed where nothing answers any more', async () => {
    const [, exports] = reportWith('8%').sentences;
    const { changes } = await changesSince(
      workbook,
      libraryWith({ id: 'pinghu-2023', sentences: [exports!] }),
    );
    expect(changes).toMatchObject([{ address: 'B2', before: { value: 8 } }]);
    expect(changes[0]).not.toHaveProperty('after');
  });

  it('are listed where a correction changes them', async () => {
    const correction = {
      report: 'pinghu-2023',
      id: 'pinghu-2023@4',
      found: '8%',
      do: 'change',
      fields: { value: 10 },
    } as const;
    const data = withOwn(inventedData(reportWith('8%')), { ...EMPTY_PACK, corrections: [correction] });
    const { changes } = await changesSince(workbook, makeLibrary(data));
    expect(changes).toMatchObject([{ address: 'B2', before: { value: 8 }, after: { value: 10 } }]);
  });

  it('are compared where their formula was moved, and not where it became another', async () => {
    workbook.own = [cell('D9', INVESTING, 0.08), cell('B3', INVESTING.replace('2023', '2022'), '#N/A')];
    const { changes } = await changesSince(workbook, libraryWith(reportWith('9%', '6%')));
    expect(changes.map(({ address }) => address)).toEqual(['D9']);
  });

  it('that changed can be frozen at what they were, even where the cell shows the new value already', async () => {
    const now = libraryWith(reportWith('9%'), '2');
    workbook.own = [cell('B2', INVESTING, 0.09), cell('B3', EXPORTS, 0.05)];
    const { changes } = await changesSince(workbook, now);
    const chore = await freezeChanged(workbook, changes, { library: '1', sourceOf: () => undefined });
    expect(chore.cells.map(({ address }) => address)).toEqual(['B2']);
    await chore.do();
    expect(workbook.changes).toMatchObject([
      { address: 'B2', to: [[{ formula: '', value: 0.08, numberFormat: '0%' }]] },
    ]);
  });

  it('are none where what is remembered cannot be read', async () => {
    workbook.keeps.set('used', '{"a":');
    expect(await changesSince(workbook, old)).toEqual({ since: '', changes: [] });
  });
});
