import { beforeEach, describe, expect, it } from 'vitest';
import { LIBRARY_FILES, type Library, loadLibrary } from './host/bridge';
import { workbookTypes } from './host/types';

/** The library answers later, on a busy machine much later. */
const PATIENT = { timeout: 20_000 };

describe.each(LIBRARY_FILES)('the simulated Excel behind %s', (file) => {
  let library: Library;
  const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => library.Excel.run(batch);

  beforeEach(() => {
    library = loadLibrary(file);
  });

  describe('refuses by name', () => {
    const UNKNOWN: [string, (context: Excel.RequestContext) => void][] = [
      ['Workbook.PivotTables', ({ workbook }) => workbook.pivotTables.getItem('a').delete()],
      ['Worksheet.Charts', ({ workbook }) => workbook.worksheets.getActiveWorksheet().charts.getItem('a')],
      ['Range.Merge()', ({ workbook }) => workbook.getSelectedRange().merge()],
      ['Range.HasSpill', ({ workbook }) => workbook.getSelectedRange().load('hasSpill')],
      [
        'how to set RangeFormat.TextOrientation',
        ({ workbook }) => {
          workbook.getSelectedRange().format.textOrientation = 20;
        },
      ],
      [
        'how Excel reads the text +增长',
        ({ workbook }) => {
          workbook.getSelectedRange().values = [['+增长']];
        },
      ],
    ];
    it.each(UNKNOWN)('%s', async (name, doing) => {
      const failing = run(async (context) => {
        doing(context);
        await context.sync();
      });
      await expect(failing).rejects.toMatchObject({
        code: 'SimulatedHostDoesNotKnow',
        message: `The simulated Excel does not know ${name}`,
      });
    });
  });

  it.each(workbookTypes.map((type) => [type.name, type] as const))(
    'knows of %s only what the library has',
    (name, type) => {
      const { prototype } = (library.Excel as unknown as Record<string, { prototype: object }>)[name]!;
      const scalars =
        (prototype as { _scalarPropertyOriginalNames?: string[] })._scalarPropertyOriginalNames ?? [];
      expect(Object.keys(type.scalars ?? {}).filter((scalar) => !scalars.includes(scalar))).toEqual([]);
      const members = [...Object.keys(type.objects ?? {}), ...Object.keys(type.methods ?? {})].map(
        (member) => (member.startsWith('_') ? member : member.charAt(0).toLowerCase() + member.slice(1)),
      );
      expect(members.filter((member) => !(member in prototype))).toEqual([]);
    },
  );

  it('stops at the first error, and what ran before stays done', async () => {
    const failing = run(async ({ workbook, sync }) => {
      workbook.worksheets.add('新的');
      workbook.worksheets.getItem('没有的').activate();
      workbook.worksheets.add('再一张');
      await sync();
    });
    await expect(failing).rejects.toMatchObject({ code: 'ItemNotFound' });
    expect(library.host.workbook.sheets.map((sheet) => sheet.name)).toEqual(['Sheet1', '新的']);
  });

  it('keeps an object through several requests, and forgets it after', async () => {
    const address = await run(async (context) => {
      const range = context.workbook.getSelectedRange();
      await context.sync();
      library.host.workbook.select(library.host.workbook.active, { row: 4, column: 4, rows: 1, columns: 1 });
      range.load('address');
      await context.sync();
      return range.address;
    });
    expect(address).toBe('Sheet1!A1');
    await expect.poll(() => library.host.keeps, PATIENT).toBe(0);
  });

  const READINGS: [string, unknown][] = [
    ['=1+1', '#NAME?'],
    ["'=1+1", '=1+1'],
    ['1,200.5', 1200.5],
    ['-15.0', -15],
    ['20%', 0.2],
    ['2023-06', 45078],
    ['TRUE', true],
    ['平湖', '平湖'],
    ['60个以上', '60个以上'],
  ];
  it.each(READINGS)('reads %s as Excel does', async (text, value) => {
    await run(async (context) => {
      context.workbook.getSelectedRange().values = [[text]];
      await context.sync();
    });
    expect(library.host.workbook.active.peek(0, 0).value).toBe(value);
  });
});
