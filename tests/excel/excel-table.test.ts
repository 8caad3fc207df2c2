import { beforeEach, describe, expect, it } from 'vitest';
import { sizeOf } from '../../src/spreadsheet/layout';
import type { InsertedTable, SpreadsheetError } from '../../src/spreadsheet/spreadsheet';
import type { Row, Table } from '../../src/tables/table';
import { table as printed } from '../spreadsheet/sample';
import { type ExcelBench, everything, failWhileWriting, openExcel } from './bench';
import { addressOf } from './host/address';
import { HostError } from './host/errors';

const FORMULA = { kind: 'target', region: '平湖市', indicator: '固定资产投资增速', period: '2023' } as const;
const row = (name: string, value: number, id: string): Row => ({
  kind: 'figure',
  key: id,
  cells: [{ value: name }, { value, figure: id, ask: FORMULA }, { value: id }],
});
const data = (rows: readonly Row[]): Table => ({
  title: '平湖市目标数据',
  form: 'data',
  columns: [
    { header: '指标', kind: 'text', width: 14 },
    { header: '数值', kind: 'number', width: 6 },
    { header: '编号', kind: 'text', width: 10 },
  ],
  rows,
  notes: [],
  sources: [],
});
const [investment, retail, exports] = [row('投资', 8, 'a@1'), row('零售', 6, 'a@2'), row('出口', 5, 'a@3')];
const dataOf = (rows: number) =>
  data(Array.from({ length: rows }, (_, at) => row(`第${at}项`, at, `a@${at}`)));
const two = data([investment, retail]);
const three = data([investment, exports, retail]);
const AROUND = 'A1:J30';

describe('data inserted into Excel', () => {
  let excel: ExcelBench;
  const insert = async (table: Table = two, at = 'B2') => {
    await excel.select(at);
    const { rows, columns } = sizeOf(table);
    return excel.sheet.insertTable(table, 'values', await excel.sheet.place(rows, columns), '所选');
  };
  const found = async (address = 'C3'): Promise<InsertedTable> =>
    (await excel.sheet.tableAt({ sheet: excel.book.active.name, address }))!;
  const update = async (table: Table) => {
    const inserted = await found();
    const placement = await excel.sheet.placeUpdate(inserted, table, 'values');
    return excel.sheet.updateTable(inserted, table, 'values', placement, '别的');
  };
  const tables = () => excel.book.tables.map(({ name, block }) => `${name} ${addressOf(block)}`);
  const refusal = (doing: Promise<unknown>): Promise<SpreadsheetError['why']> =>
    doing.then(
      () => expect.fail('not refused'),
      (error: SpreadsheetError) => error.why,
    );
  const failAt = (step: string) => {
    excel.host.beforeEach = (name) => {
      if (name !== step) return;
      excel.host.beforeEach = () => {};
      throw new HostError('GeneralException');
    };
  };

  beforeEach(async () => {
    excel = await openExcel('excel-win32-16.01.js');
  });

  it('stand in an Excel table with a name, and without bands', async () => {
    const written = await insert();
    expect(tables()).toEqual(['指标数据 B2:D4']);
    expect(written.address).toBe('B2:D4');
    expect(excel.book.tables[0]).toMatchObject({ style: 'TableStyleLight1', bandedRows: false });
  });

  it('stand in plain cells where Excel cannot make a table larger later', async () => {
    excel = await openExcel('excel-win32-16.01.js', { ExcelApi: '1.12', SharedRuntime: '1.1' });
    await insert();
    expect([tables(), (await excel.read('C3')).value]).toEqual([[], 8]);
  });

  it('of which a printed table makes none', async () => {
    await insert(printed);
    expect(tables()).toEqual([]);
  });

  it('take another name where theirs is taken, by a table or by cells', async () => {
    await insert();
    excel.book.names.set('指标数据_2', { sheet: excel.first, block: excel.block('A1'), visible: true });
    await excel.sheet.addSheet('另一张');
    await insert(three);
    expect(tables()).toEqual(['指标数据 B2:D4', '指标数据_3 B2:D5']);
  });

  it('are refused where an Excel table has some of the cells, and so is a printed table; one value is not', async () => {
    await excel.type('D4', [
      ['产品', '销量'],
      ['甲', 5],
    ]);
    excel.book.makeTable(excel.first, excel.block('D4:E5'));
    const before = everything(excel.first, AROUND);
    for (const table of [two, printed]) {
      expect(await refusal(insert(table))).toBe('in-table');
      expect([everything(excel.first, AROUND), tables()]).toEqual([before, ['表1 D4:E5']]);
    }
    await excel.select('E5');
    await excel.sheet.insertCell({ content: 7, isFormula: false }, await excel.sheet.place(1, 1));
    expect((await excel.read('E5')).value).toBe(7);
  });

  it.each(['TableCollection.Add', 'Table.Name', 'Table.ShowBandedRows'])(
    'leave everything as it was when their Excel table fails at %s',
    async (step) => {
      await excel.type('B3', [['用户的字']]);
      const before = everything(excel.first, AROUND);
      failAt(step);
      expect(await refusal(insert())).toBe('lost-midway');
      expect([everything(excel.first, AROUND), tables()]).toEqual([before, []]);
    },
  );

  it('are stopped with no Excel table left, and look as before', async () => {
    await excel.type('B3', [['用户的字']]);
    const before = everything(excel.first, AROUND);
    const many = dataOf(3000);
    const size = sizeOf(many);
    await excel.select('B2');
    const controller = new AbortController();
    const stopped = excel.sheet.insertTable(
      many,
      'values',
      await excel.sheet.place(size.rows, size.columns),
      '',
      { signal: controller.signal, onProgress: (done) => done > 0.8 && controller.abort(new Error('halt')) },
    );
    await expect(stopped).rejects.toThrow('halt');
    expect([everything(excel.first, AROUND), tables()]).toEqual([before, []]);
    expect(excel.first.peek(900, 1).value).toBe('');
  });

  it('are taken back with their Excel table, under whatever name it goes by now', async () => {
    await excel.type('B3', [['用户的字']]);
    const before = everything(excel.first, AROUND);
    await insert();
    excel.book.tables[0]!.name = '我的数据';
    await excel.sheet.undoInsert();
    expect([everything(excel.first, AROUND), tables()]).toEqual([before, []]);
  });

  it('stand in their Excel table again where taking them back is stopped, and go with it afterwards', async () => {
    await excel.type('B3', [['用户的字']]);
    const before = everything(excel.first, AROUND);
    await insert(dataOf(1000));
    excel.book.tables[0]!.name = '我的数据';
    const written = everything(excel.first, AROUND);
    const controller = new AbortController();
    const stopped = excel.sheet.undoInsert({
      signal: controller.signal,
      onProgress: (done) => done > 0.5 && controller.abort(new Error('halt')),
    });
    await expect(stopped).rejects.toThrow('halt');
    expect([everything(excel.first, AROUND), tables()]).toEqual([written, ['我的数据 B2:D1002']]);
    await excel.sheet.undoInsert();
    expect([everything(excel.first, AROUND), tables()]).toEqual([before, []]);
  });

  it('are followed to their figures, also where the Excel table was sorted', async () => {
    await insert();
    const [first, second] = excel.first.values(excel.block('B3:D4'));
    await excel.type('B3', [second as string[], first as string[]]);
    expect([(await found('C3')).figure, (await found('C4')).figure]).toEqual(['a@2', 'a@1']);
  });

  describe('when they become others', () => {
    it('keep their Excel table, of the new size, under the name that its user gave it', async () => {
      await insert();
      excel.book.tables[0]!.name = '我的数据';
      await update(three);
      expect(tables()).toEqual(['我的数据 B2:D5']);
      await update(data([exports]));
      expect(tables()).toEqual(['我的数据 B2:D3']);
      expect((await excel.read('B4')).value).toBe('');
    });

    it('keep in it the columns that its user added', async () => {
      await insert();
      await excel.type('E2', [['一半'], [4], [3]]);
      excel.book.tables[0]!.block = excel.block('B2:E4');
      const inserted = await found();
      const placement = await excel.sheet.placeUpdate(
        inserted,
        data([investment, retail, exports]),
        'values',
      );
      expect(placement.state).toBe('free');
      await update(data([investment, retail, exports]));
      expect(tables()).toEqual(['指标数据 B2:E5']);
      expect((await excel.read('E4')).value).toBe(3);
    });

    it('keep in it the rows that its user added below', async () => {
      await insert(three);
      await excel.type('B6', [['我的行', 1, '']]);
      excel.book.tables[0]!.block = excel.block('B2:D6');
      await update(data([investment, exports]));
      expect(tables()).toEqual(['指标数据 B2:D6']);
      expect((await excel.read('B6')).value).toBe('我的行');
    });

    it('stand in it again as before when that is undone', async () => {
      await insert();
      const before = everything(excel.first, AROUND);
      await update(three);
      await excel.sheet.undoInsert();
      expect([everything(excel.first, AROUND), tables()]).toEqual([before, ['指标数据 B2:D4']]);
    });

    it.each(['Range.Formulas', 'Table.Resize', 'NamedItemCollection.Add'])(
      'stand in it as before when that fails at %s',
      async (step) => {
        await insert();
        const before = everything(excel.first, AROUND);
        const inserted = await found();
        const placement = await excel.sheet.placeUpdate(inserted, three, 'values');
        failWhileWriting(excel, step);
        expect(await refusal(excel.sheet.updateTable(inserted, three, 'values', placement))).toBe(
          'lost-midway',
        );
        expect([everything(excel.first, AROUND), tables()]).toEqual([before, ['指标数据 B2:D4']]);
      },
    );

    it('do not grow into another Excel table', async () => {
      await insert();
      await excel.type('B5', [['产品', '销量']]);
      excel.book.makeTable(excel.first, excel.block('B5:C6'));
      const inserted = await found();
      expect((await excel.sheet.placeUpdate(inserted, three, 'values')).state).toBe('in-table');
      expect((await excel.sheet.placeUpdate(inserted, two, 'values')).state).toBe('free');
    });

    it('leave it for plain cells as a printed table, and come back with it', async () => {
      await insert(data([investment, exports, retail]));
      const before = everything(excel.first, AROUND);
      await update(printed);
      expect([tables(), (await excel.read('B2')).value]).toEqual([[], printed.title]);
      await excel.sheet.undoInsert();
      expect([everything(excel.first, AROUND), tables()]).toEqual([before, ['指标数据 B2:D5']]);
      await update(printed);
      expect((await excel.sheet.placeUpdate(await found('C6'), two, 'values')).state).toBe('free');
      const inserted = await found('C6');
      await excel.sheet.updateTable(
        inserted,
        two,
        'values',
        await excel.sheet.placeUpdate(inserted, two, 'values'),
      );
      expect(tables()).toEqual(['指标数据 B2:D4']);
    });

    it('stay out of one that their user took away', async () => {
      await insert();
      excel.book.tables = [];
      await update(three);
      expect([tables(), (await excel.read('B5')).value]).toEqual([[], '零售']);
    });
  });
});
