import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { SpreadsheetError } from '../../src/spreadsheet/spreadsheet';
import { freezeChore } from '../../src/spreadsheet/upkeep/freeze';
import { thawChore } from '../../src/spreadsheet/upkeep/thaw';
import { type ExcelBench, everything, openExcel } from './bench';
import { LIBRARY_FILES } from './host/bridge';
import { HostError } from './host/errors';
import { EXCEL_2022 } from './host/host';

const FORMULA = '=TARGET("平湖","固投增速",2023)';

describe.each(LIBRARY_FILES)('formulas all over an Excel workbook, through %s', (file) => {
  let excel: ExcelBench;

  beforeEach(async () => {
    excel = await openExcel(file);
  });

  /** A formula with its answer, as Excel shows it. */
  const answered = (row: number, column: number, value: number | string, numberFormat = 'General') => {
    const cell = excel.first.cell(row, column);
    cell.numberFormat = numberFormat;
    excel.first.enter(row, column, FORMULA);
    cell.value = value;
  };
  const freeze = async () =>
    (await freezeChore(excel.sheet, { scope: 'workbook', library: '1', sourceOf: () => undefined })).do();

  describe('freezing', () => {
    it('keeps the number format of the cell', async () => {
      answered(0, 0, 0.08, '0.0%');
      await freeze();
      expect(await excel.read('A1')).toEqual({ formula: '', value: 0.08, numberFormat: '0.0%' });
    });

    it.each([
      [0.08, '0%'],
      [0.101, '0.0%'],
      [-0.13, '0%'],
    ])(
      'gives a General cell that shows %s in the format %s of the answer that format',
      async (value, format) => {
        answered(0, 0, value);
        excel.first.cell(0, 0).resultFormat = format;
        await freeze();
        expect(await excel.read('A1')).toEqual({ formula: '', value, numberFormat: format });
        await (await thawChore(excel.sheet, 'workbook')).do();
        expect(await excel.read('A1')).toMatchObject({ formula: FORMULA, numberFormat: 'General' });
      },
    );

    it('leaves a plain number in a General cell General', async () => {
      answered(0, 0, 622.31);
      await freeze();
      expect(await excel.read('A1')).toEqual({ formula: '', value: 622.31, numberFormat: 'General' });
    });

    it('keeps words that look like something else as words, and an absence as the error it is', async () => {
      const values = ['4.5%—5%', '2022', '=1+1', '与经济增长基本同步', '#N/A'];
      values.forEach((value, row) => {
        answered(row, 0, value);
      });
      await freeze();
      for (const [row, value] of values.entries())
        expect(await excel.read(`A${row + 1}`)).toMatchObject({ formula: '', value });
      await (await thawChore(excel.sheet, 'workbook')).do();
      expect((await excel.read('A3')).formula).toBe(FORMULA);
    });

    it('leaves no trace of the formula in its cells, and brings back everything of them', async () => {
      answered(1, 1, 0.08);
      excel.first.cell(1, 1).format.font.color = '#C00000';
      const before = everything(excel.first, 'A1:D5');
      await freeze();
      expect(everything(excel.first, 'A1:D5').join()).not.toContain('TARGET');
      await (await thawChore(excel.sheet, 'workbook')).do();
      excel.first.cell(1, 1).value = 0.08;
      expect(everything(excel.first, 'A1:D5')).toEqual(before);
    });
  });

  describe('rewriting that fails midway', () => {
    const rename = async () => {
      const own = await excel.sheet.ownFormulas();
      const changes = own.map((cell) => ({
        ...cell,
        was: cell.cells,
        to: [[{ ...cell.cells[0]![0]!, formula: '=GWR.TARGET(1)' }]],
      }));
      return excel.sheet.rewrite(changes).then(
        () => expect.fail('did not fail'),
        (error: SpreadsheetError) => error,
      );
    };
    const failAt = (nth: number, times = 1) => {
      let seen = 0;
      excel.host.beforeEach = (step) => {
        if (step !== 'Range.Formulas') return;
        seen++;
        if (seen >= nth && seen < nth + times) throw new HostError('GeneralException', 'the host broke down');
      };
    };
    const formulas = () => [0, 1, 2].map((row) => excel.first.peek(row, 0).formula);

    beforeEach(() => {
      for (const row of [0, 1, 2]) answered(row, 0, 0.08);
    });

    it('leaves every formula as it was', async () => {
      failAt(3);
      const error = await rename();
      expect([error.why, error.where]).toEqual(['lost-midway', 'Sheet1']);
      expect(formulas()).toEqual([FORMULA, FORMULA, FORMULA]);
    });

    it('says so where that cannot be put back', async () => {
      failAt(3, 100);
      expect((await rename()).why).toBe('half-written');
    });

    it('is refused as a whole while a cell is edited', async () => {
      excel.host.editing = true;
      await expect(excel.sheet.ownFormulas()).rejects.toMatchObject({ why: 'edit-mode' });
    });
  });

  describe('cells that only show a part of another one’s answer', () => {
    it('are not formulas of their own, also where Excel repeats the formula in them', async () => {
      const list = '=TARGET_LIST("平湖",2023)';
      await excel.type('A1', [[list]]);
      excel.first.spill(0, 0, [['指标'], ['固定资产投资增速']]);
      excel.first.cell(1, 0).formula = list;
      const own = await excel.sheet.ownFormulas();
      expect(own.map(({ address }) => address)).toEqual(['A1:A2']);
    });
  });

  describe('a text kept in the workbook', () => {
    it('stands in parts of less than 1 MB', async () => {
      const text = '固定资产投资'.repeat(120_000);
      await excel.sheet.keep('frozen', text);
      expect(excel.book.xmlParts.length).toBeGreaterThan(1);
      for (const { xml } of excel.book.xmlParts)
        expect(new TextEncoder().encode(xml).length).toBeLessThan(1_000_000);
      expect((await excel.sheet.kept('frozen')) === text).toBe(true);
      await excel.sheet.keep('frozen', '');
      expect(excel.book.xmlParts).toEqual([]);
    });

    it('is the old one as long as the new one is not whole', async () => {
      await excel.sheet.keep('frozen', '旧');
      let added = 0;
      excel.host.beforeEach = (step) => {
        if (step === 'CustomXmlPartCollection.Add' && ++added === 2) throw new HostError('GeneralException');
      };
      await expect(excel.sheet.keep('frozen', '新'.repeat(400_000))).rejects.toMatchObject({ why: 'host' });
      expect(await excel.sheet.kept('frozen')).toBe('旧');
    });
  });

  it('is rewritten in one step of Excel’s undo where Excel offers that', async () => {
    excel = await openExcel(file, { ...EXCEL_2022, ExcelUndoApiAll: '1.0' });
    answered(0, 0, 0.08);
    const run = vi.spyOn(Excel, 'run');
    await freeze();
    const grouped = run.mock.calls.filter((call) => call.length === 2).map(([options]) => options);
    expect(grouped).toEqual([{ mergeUndoGroup: true }]);
  });
});
