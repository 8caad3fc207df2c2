import { beforeEach, describe, expect, it, vi } from 'vitest';
import { layOut, sizeOf } from '../../src/spreadsheet/layout';
import type { SpreadsheetError } from '../../src/spreadsheet/spreadsheet';
import type { Table } from '../../src/tables/table';
import { table } from '../spreadsheet/sample';
import { type ExcelBench, everything, openExcel } from './bench';
import { LIBRARY_FILES } from './host/bridge';
import { formulaOrValue } from './host/cell';
import { HostError } from './host/errors';
import { EXCEL_2022 } from './host/host';

const { rows, columns } = sizeOf(table);
const PLACE = 'A1:C10';
const FORMULA = '=TARGET("平湖","固投增速",2023)';

/** The library answers later, on a busy machine much later. */
const PATIENT = { timeout: 20_000 };

describe.each(LIBRARY_FILES)('the Excel adapter through %s', (file) => {
  let excel: ExcelBench;
  const failure = (doing: Promise<unknown>): Promise<SpreadsheetError> =>
    doing.then(
      () => expect.fail('not refused'),
      (error) => error,
    );
  const insert = async () => excel.sheet.insertTable(table, 'values', await excel.sheet.place(rows, columns));
  /** Lets a step fail from its nth time on, for so many times. */
  const failAt = (step: string, nth: number, times = 1) => {
    let seen = 0;
    excel.host.beforeEach = (name) => {
      if (name !== step) return;
      seen++;
      if (seen >= nth && seen < nth + times) throw new HostError('GeneralException', 'the host broke down');
    };
  };

  beforeEach(async () => {
    excel = await openExcel(file);
  });

  describe('how a table looks', () => {
    const format = (address: string) => {
      const { row, column } = excel.block(address);
      return excel.first.peek(row, column).format;
    };

    it('has its title centred over its columns, in 黑体', async () => {
      await insert();
      expect(format('A1')).toMatchObject({
        horizontalAlignment: 'CenterAcrossSelection',
        font: { name: '黑体', size: 14, bold: true },
      });
      expect(format('C1').horizontalAlignment).toBe('CenterAcrossSelection');
      expect(excel.first.merged).toEqual([]);
    });

    it('has three lines across all columns, and no others', async () => {
      await insert();
      const line = (row: number, edge: 'top' | 'bottom') =>
        ['A', 'B', 'C'].map((column) => {
          const { style, weight } = format(`${column}${row}`).borders[edge];
          return style === 'None' ? '' : weight;
        });
      const thick = ['Medium', 'Medium', 'Medium'];
      const thin = ['Thin', 'Thin', 'Thin'];
      expect([line(3, 'top'), line(3, 'bottom'), line(7, 'bottom')]).toEqual([thick, thin, thick]);
      for (const row of [1, 2, 4, 5, 6, 8, 9, 10]) {
        const bottom = row === 2 ? thick : ['', '', ''];
        expect(line(row, 'bottom'), String(row)).toEqual(bottom);
      }
    });

    it.each([
      ['full', ['Thin', 'Thin', 'Thin']],
      ['finance', ['None', 'Thin', 'None']],
    ] as const)('in the style %s has upright lines, and takes them back', async (style, wanted) => {
      const before = everything(excel.first, 'A1:D12');
      const full: Table = { ...table, style };
      await excel.sheet.insertTable(full, 'values', await excel.sheet.place(rows, columns));
      const { left, right } = format('A5').borders;
      const lines = [left, right, format('C5').borders.right];
      const seen = lines.map((line) => (line.style === 'None' ? 'None' : line.weight));
      expect(seen).toEqual(wanted);
      expect(format('B1').borders.left.style).toBe('None');
      await excel.sheet.undoInsert();
      expect(everything(excel.first, 'A1:D12')).toEqual(before);
    });

    describe('alone on its sheet', () => {
      const page = () => ({ frozen: excel.first.frozenRows, ...excel.first.page });

      it('keeps its header in view and on each printed page, A4 across', async () => {
        await insert();
        const titleRows = '$1:$3';
        const zoom = { horizontalFitToPages: 1 };
        expect(page()).toEqual({ frozen: 3, orientation: 'Landscape', paperSize: 'A4', titleRows, zoom });
        await excel.sheet.undoInsert();
        const before = { orientation: 'Portrait', paperSize: 'Letter', zoom: { scale: 100 } };
        expect(page()).toMatchObject({ frozen: 0, ...before });
      });
      it.each([
        ['beside something else', () => excel.first.enter(20, 0, '合计')],
        ['not in A1', () => excel.select('B2')],
        ['under rows frozen before', () => Object.assign(excel.first, { frozenRows: 1 })],
      ])('%s leaves the page as it is', async (_, arrange) => {
        await arrange();
        const before = page();
        await insert();
        expect(page()).toEqual(before);
      });
      it('stands even where the page cannot be set up', async () => {
        failAt('PageLayout.SetPrintTitleRows', 1);
        await insert();
        expect(excel.first.peek(0, 0).value).toBe(table.title);
        expect(page()).toMatchObject({ frozen: 3, orientation: 'Portrait' });
        await excel.sheet.undoInsert();
        expect(page().frozen).toBe(0);
      });
    });

    it('breaks a name that is wider than its column, in a row as high as its lines, and takes that back', async () => {
      const { rows: given } = table;
      const name = '规模以上工业企业研究与试验发展经费支出占营业收入比重';
      const long: Table = {
        ...table,
        rows: [
          given[0]!,
          { kind: 'figure', cells: [{ value: name }, ...given[1]!.cells.slice(1)] },
          given[2]!,
        ],
      };
      excel.first.rowHeights.set(6, 40);
      const before = everything(excel.first, 'A1:C12');
      await excel.sheet.insertTable(long, 'values', await excel.sheet.place(9, columns));
      expect(['A5', 'B5', 'A6'].map((address) => format(address).wrapText)).toEqual([true, false, false]);
      expect([...excel.first.rowHeights]).toEqual([
        [6, 40],
        [4, 31],
      ]);
      await excel.sheet.undoInsert();
      expect(everything(excel.first, 'A1:C12')).toEqual(before);
    });

    it('leaves the line that a neighbour has above or below it', async () => {
      const around = [excel.first.cell(1, 1), excel.first.cell(12, 1)];
      for (const cell of around) {
        cell.format.borders.top = { style: 'Continuous', weight: 'Thin', color: '#FF0000' };
        cell.format.borders.bottom = { ...cell.format.borders.top };
      }
      await excel.select('A3');
      await insert();
      expect(around.map((cell) => [cell.format.borders.top.style, cell.format.borders.bottom.style])).toEqual(
        [
          ['Continuous', 'Continuous'],
          ['Continuous', 'Continuous'],
        ],
      );
    });

    it('aligns text, numbers and indented names', async () => {
      await insert();
      expect(format('A5')).toMatchObject({ horizontalAlignment: 'Left', indentLevel: 1 });
      expect(format('B5').horizontalAlignment).toBe('Right');
      expect(format('C2').horizontalAlignment).toBe('Right');
      expect(format('A4').font).toMatchObject({ name: '宋体', bold: true });
    });

    it('widens columns where its text needs it, and never narrows one', async () => {
      excel.first.columnWidths.set(1, 300);
      await insert();
      expect([...excel.first.columnWidths]).toEqual([
        [1, 300],
        [0, 148],
        [2, 108],
      ]);
    });
  });

  describe('what refuses', () => {
    it('is a protected worksheet', async () => {
      excel.first.protected = true;
      const placement = await excel.sheet.place(rows, columns);
      expect(placement.state).toBe('protected');
      expect((await failure(excel.sheet.insertTable(table, 'values', placement))).why).toBe('protected');
    });

    it('is a worksheet that was protected since', async () => {
      const placement = await excel.sheet.place(rows, columns);
      excel.first.protected = true;
      const error = await failure(excel.sheet.insertTable(table, 'values', placement));
      expect([error.why, error.where]).toEqual(['protected', `Sheet1!${PLACE}`]);
    });

    it('is a cell being edited', async () => {
      excel.host.editing = true;
      expect((await failure(excel.sheet.place(1, 1))).why).toBe('edit-mode');
      expect((await failure(excel.sheet.selection())).why).toBe('edit-mode');
    });

    it('is a worksheet that is gone', async () => {
      const placement = await excel.sheet.place(1, 1);
      const error = await failure(
        excel.sheet.insertCell({ content: 1, isFormula: false }, { ...placement, sheet: '别处' }),
      );
      expect(error.why).toBe('host');
    });

    it('is not the merged cell that one value goes into', async () => {
      await excel.merge('A1:B2');
      await excel.select('A1:B2');
      expect(await excel.sheet.place(1, 1)).toMatchObject({ address: 'A1', state: 'free' });
    });

    it('is nothing in a worksheet whose name has to be quoted', async () => {
      await excel.sheet.addSheet("a'b! 2023");
      expect(await excel.sheet.place(2, 2)).toMatchObject({ sheet: "a'b! 2023", address: 'A1:B2' });
      await insert();
      expect((await excel.read('B5')).value).toBe(8);
    });
  });

  describe('a write that fails midway', () => {
    const LONG: Table = {
      ...table,
      rows: Array.from({ length: 1200 }, () => table.rows[1]!),
    };
    const size = sizeOf(LONG);

    beforeEach(async () => {
      await excel.type('A1', [['用户的标题', 1.5], ['第二行']]);
      excel.first.cell(0, 0).format.font.bold = true;
      excel.first.draw(0, 0, 'bottom', { style: 'Continuous', weight: 'Thick', color: '#FF0000' });
      excel.first.cell(2, 0).numberFormat = '@';
      excel.first.enter(2, 0, '=文字');
      excel.first.enter(3, 0, "'2023-06");
      excel.first.enter(3, 1, FORMULA);
    });

    it.each([
      ['its number formats', 'Range.NumberFormat', 2],
      ['its content', 'Range.Formulas', 3],
      ['its faces', 'Range.SetCellProperties', 2],
    ])('at %s leaves everything as it was', async (_, step, nth) => {
      const placement = await excel.sheet.place(size.rows, size.columns);
      const before = everything(excel.first, 'A1:C1300');
      failAt(step, nth);
      const error = await failure(excel.sheet.insertTable(LONG, 'values', placement));
      expect([error.why, error.where]).toEqual(['lost-midway', `Sheet1!${placement.address}`]);
      expect(everything(excel.first, 'A1:C1300')).toEqual(before);
      expect((await failure(excel.sheet.undoInsert())).why).toBe('nothing-to-undo');
    });

    it('and that cannot be written back names the cells', async () => {
      const placement = await excel.sheet.place(size.rows, size.columns);
      failAt('Range.SetCellProperties', 2, 100);
      const error = await failure(excel.sheet.insertTable(LONG, 'values', placement));
      expect([error.why, error.where]).toEqual(['half-written', `Sheet1!${placement.address}`]);
    });

    it('is no reason to forget what can be undone', async () => {
      const before = everything(excel.first, 'A1:C1300');
      await insert();
      const placement = await excel.sheet.place(size.rows, size.columns);
      failAt('Range.SetCellProperties', 2);
      await failure(excel.sheet.insertTable(LONG, 'values', placement));
      await excel.sheet.undoInsert();
      expect(everything(excel.first, 'A1:C1300')).toEqual(before);
    });

    it('does not happen to a long table: it is written piece by piece', async () => {
      const placement = await excel.sheet.place(size.rows, size.columns);
      await excel.sheet.insertTable(LONG, 'formulas', placement);
      const grid = layOut(LONG, 'formulas').rows.map((row) => row.cells.map((cell) => cell.content));
      expect(excel.first.map(excel.block(placement.address), formulaOrValue)).toEqual(grid);
    });
  });

  describe('undoing an insert', () => {
    it('puts back faces, lines and widths too', async () => {
      await excel.type('A1', [['用户的标题', 1.5]]);
      const { format } = excel.first.cell(1, 1);
      format.font = { ...format.font, name: '仿宋', size: 16, bold: true, italic: true, color: '#C00000' };
      excel.first.draw(1, 1, 'bottom', { style: 'Double', weight: 'Thick', color: '#FF0000' });
      format.horizontalAlignment = 'Center';
      format.wrapText = true;
      excel.first.columnWidths.set(0, 60).set(1, 60).set(2, 60);
      const before = everything(excel.first, 'A1:D13');
      await insert();
      expect(everything(excel.first, 'A1:D13')).not.toEqual(before);
      await excel.sheet.undoInsert();
      expect(everything(excel.first, 'A1:D13')).toEqual(before);
    });

    it('puts back a line that only one of two neighbouring cells has', async () => {
      const line = { style: 'Continuous', weight: 'Thin', color: '#FF0000' };
      excel.first.cell(1, 1).format.borders.bottom = { ...line };
      await insert();
      await excel.sheet.undoInsert();
      expect(excel.first.cell(1, 1).format.borders.bottom).toEqual(line);
    });

    it('keeps text text that looks like something else', async () => {
      excel.first.enter(0, 0, "'=1+1");
      excel.first.enter(0, 1, "'0012");
      await insert();
      await excel.sheet.undoInsert();
      expect([await excel.read('A1'), await excel.read('B1')]).toEqual([
        { formula: '', value: '=1+1', numberFormat: 'General' },
        { formula: '', value: '0012', numberFormat: 'General' },
      ]);
    });

    it('works on the worksheet of the insert, whichever is active', async () => {
      await insert();
      await excel.sheet.addSheet('另一张');
      expect(await excel.sheet.undoInsert()).toEqual({ sheet: 'Sheet1', address: PLACE });
      expect(excel.first.peek(4, 1).value).toBe('');
    });
  });

  describe('one cell', () => {
    it('keeps the user’s number format, and gives a General cell the one of the figure', async () => {
      const put = async () =>
        excel.sheet.insertCell(
          { content: FORMULA, isFormula: true, numberFormat: '0%' },
          await excel.sheet.place(1, 1),
        );
      await put();
      expect((await excel.read('A1')).numberFormat).toBe('0%');
      await excel.select('A2');
      excel.first.cell(1, 0).numberFormat = '0.00';
      await put();
      expect((await excel.read('A2')).numberFormat).toBe('0.00');
    });

    it('takes a formula also where the cell is formatted as text', async () => {
      excel.first.cell(0, 0).numberFormat = '@';
      await excel.sheet.insertCell({ content: FORMULA, isFormula: true }, await excel.sheet.place(1, 1));
      expect(await excel.read('A1')).toMatchObject({ formula: FORMULA, numberFormat: 'General' });
    });
  });

  describe('asking our formulas again', () => {
    it('touches them and no others', async () => {
      const others = ['=SUM(B1:B3)', '="TARGET("&A1', '=MYTARGET("平湖")', '=TARGET.X(1)'];
      const ours = [FORMULA, '=IF(A1="","",_xldudf_TARGET(A1,B1,2023))', '=1+actual ("秀洲","GDP",2022)'];
      await excel.type(
        'A1',
        [...others, ...ours].map((formula) => [formula]),
      );
      await excel.sheet.addSheet('第二张');
      await excel.type('C3', [[FORMULA]]);
      const asked: string[] = [];
      excel.book.onFormula = (_, cell, address) => asked.push(`${address} ${cell.formula}`);
      await excel.sheet.recalculate();
      expect(asked).toEqual([
        `Sheet1!A5 ${ours[0]}`,
        `Sheet1!A6 ${ours[1]}`,
        `Sheet1!A7 ${ours[2]}`,
        `第二张!C3 ${FORMULA}`,
      ]);
    });

    it('does not write into cells that show a part of another one’s answer', async () => {
      const list = '=TARGET_LIST("平湖",2023)';
      await excel.type('A1', [[list], [list], [list]]);
      const block = excel.block('A1');
      excel.first.cell(1, 0).spilledFrom = block;
      const asked: string[] = [];
      excel.book.onFormula = (_, __, address) => asked.push(address);
      await excel.sheet.recalculate();
      expect(asked).toEqual(['Sheet1!A1', 'Sheet1!A3']);
    });

    it('lets Excel calculate a protected worksheet', async () => {
      await excel.type('A1', [[FORMULA]]);
      excel.first.protected = true;
      excel.host.functions.known.set('TARGET', []);
      const calls = excel.host.functions.calls;
      await excel.sheet.recalculate();
      await expect.poll(() => calls, PATIENT).toEqual(['TARGET']);
    });

    it('does nothing in an empty workbook', async () => {
      await expect(excel.sheet.recalculate()).resolves.toBeUndefined();
    });
  });

  it('tells of a change in the selected cell and of another worksheet', async () => {
    await excel.sheet.addSheet('第二张');
    const seen: string[] = [];
    const stop = excel.sheet.onSelectionChange(({ sheet, value }) => seen.push(`${sheet} ${value}`));
    await excel.sheet.selection();
    await excel.type('A1', [['改了']]);
    await expect.poll(() => seen, PATIENT).toEqual(['第二张 改了']);
    excel.book.activate(excel.first);
    await expect.poll(() => seen, PATIENT).toEqual(['第二张 改了', 'Sheet1 ']);
    stop();
  });

  it('writes in one step of Excel’s undo where Excel offers that, and only there', async () => {
    for (const [sets, options] of [
      [EXCEL_2022, undefined],
      [{ ...EXCEL_2022, ExcelUndoApiAll: '1.0' }, { mergeUndoGroup: true }],
    ] as const) {
      excel = await openExcel(file, sets);
      const run = vi.spyOn(Excel, 'run');
      await insert();
      const withOptions = run.mock.calls.filter((call) => call.length === 2).map(([first]) => first);
      expect(withOptions).toEqual(options ? [options] : []);
      expect((await excel.read('B5')).value).toBe(8);
    }
  });

  it('says that results keep their format only where Excel takes data types', async () => {
    expect(excel.sheet.capabilities).toEqual({ host: 'excel', formattedResults: false });
    const newer = await openExcel(file, { ...EXCEL_2022, CustomFunctionsRuntime: '1.4' });
    expect(newer.sheet.capabilities.formattedResults).toBe(true);
  });
});
