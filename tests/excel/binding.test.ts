import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FormattedNumber, FormulaError, type Outcome } from '../../src/formulas/outcome';
import { associate } from '../../src/spreadsheet/excel/binding';
import { LIBRARY_FILES, loadLibrary } from './host/bridge';
import { EXCEL_2022, EXCEL_WITH_DATA_TYPES, Host } from './host/host';
import { Workbook } from './host/workbook';

const SUCCEEDED: [string, Outcome, unknown][] = [
  ['a number', 907.5, [[907.5]]],
  ['words', '与经济增长基本同步', [['与经济增长基本同步']]],
  ['a truth value', true, [[true]]],
  ['a number with its format', new FormattedNumber(0.08, '0%'), [[0.08]]],
  [
    'a block',
    [
      ['平湖', 0.08],
      [new FormattedNumber(0.2, '0%'), '—'],
    ],
    [
      ['平湖', 0.08],
      [0.2, '—'],
    ],
  ],
];

const FAILED: [string, Outcome, string, number][] = [
  ['#N/A with its message', new FormulaError('#N/A', '未识别地区“平糊”'), '未识别地区“平糊”', 1],
  ['#VALUE! with its message', new FormulaError('#VALUE!', '单位不同类'), '单位不同类', 7],
  ['no NaN', Number.NaN, '函数出错了', 7],
  ['no infinity', Number.POSITIVE_INFINITY, '函数出错了', 7],
  ['no NaN with a format', new FormattedNumber(Number.NaN, '0%'), '函数出错了', 7],
];

/** The library answers later, on a busy machine much later. */
const PATIENT = { timeout: 20_000 };

describe.each(LIBRARY_FILES)('what a function answers reaches Excel through %s', (file) => {
  let host: Host;

  const open = (sets: Readonly<Record<string, string>> = EXCEL_2022) => {
    host = new Host(new Workbook(), sets);
    const { CustomFunctions, Office } = loadLibrary(file, host);
    Object.assign(globalThis, { CustomFunctions, Office });
  };
  const answering = (answer: (...args: unknown[]) => Outcome, parameters = 3) =>
    associate([{ id: 'TARGET', parameters: Array.from({ length: parameters }), answer }], '函数出错了');
  /** The row as it reaches Excel, without its number and timing. */
  const wire = async (args: unknown[] = ['平湖', '固投增速', 2023]) =>
    (await host.functions.invoke('TARGET', args)).slice(1, -1);

  beforeEach(() => open());

  it.each(SUCCEEDED)('as %s', async (_, outcome, value) => {
    answering(() => outcome);
    expect(await wire()).toEqual([true, value]);
  });

  it.each(FAILED)('as %s', async (_, outcome, message, code) => {
    answering(() => outcome);
    expect(await wire()).toEqual([false, message, code]);
  });

  it('as a block in which one cell is an error', async () => {
    answering(() => [
      [0.08, new FormulaError('#N/A', '库中没有该地区该期间的报告')],
      [Number.NaN, 1],
    ]);
    expect(await wire()).toEqual([
      true,
      [
        [
          0.08,
          expect.objectContaining({
            type: 'Error',
            basicValue: '#N/A',
            message: '库中没有该地区该期间的报告',
          }),
        ],
        [expect.objectContaining({ type: 'Error', basicValue: '#VALUE!', message: '函数出错了' }), 1],
      ],
    ]);
  });

  it('as #VALUE! in words where the function broke down', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    answering(() => {
      throw new TypeError('x is undefined');
    });
    expect(await wire()).toEqual([false, '函数出错了', 7]);
    expect(log).toHaveBeenCalledOnce();
    log.mockRestore();
  });

  it('as #VALUE! in words where what it answered is no answer', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    answering(() => [undefined] as unknown as Outcome);
    expect(await wire()).toEqual([false, '函数出错了', 7]);
    log.mockRestore();
  });

  describe('where Excel takes data types', () => {
    it('as a formatted number', async () => {
      open(EXCEL_WITH_DATA_TYPES);
      answering(() => new FormattedNumber(0.08, '0%'));
      expect(await wire()).toEqual([
        true,
        [[{ type: 'FormattedNumber', basicValue: 0.08, numberFormat: '0%' }]],
      ]);
    });

    it('as a double with its format since ExcelApi 1.19', async () => {
      open({ ...EXCEL_WITH_DATA_TYPES, ExcelApi: '1.19' });
      answering(() => [[new FormattedNumber(0.08, '0%')]]);
      expect(await wire()).toEqual([true, [[{ type: 'Double', basicValue: 0.08, numberFormat: '0%' }]]]);
    });

    it('with a card, as properties of a double', async () => {
      open({ ...EXCEL_WITH_DATA_TYPES, ExcelApi: '1.19' });
      const card = { 原文: '固定资产投资增长8%。', 出处: '《政府工作报告》' };
      answering(() => [[new FormattedNumber(0.08, '0%', card), new FormattedNumber(907.5, 'General', card)]]);
      const properties = {
        原文: { type: 'String', basicValue: '固定资产投资增长8%。' },
        出处: { type: 'String', basicValue: '《政府工作报告》' },
      };
      expect(await wire()).toEqual([
        true,
        [
          [
            { type: 'Double', basicValue: 0.08, numberFormat: '0%', properties },
            { type: 'Double', basicValue: 907.5, properties },
          ],
        ],
      ]);
    });

    it('without its card where a double takes no properties', async () => {
      open(EXCEL_WITH_DATA_TYPES);
      answering(() => [
        [new FormattedNumber(0.08, '0%', { 原文: '一' }), new FormattedNumber(4, 'General', { 原文: '一' })],
      ]);
      expect(await wire()).toEqual([
        true,
        [[{ type: 'FormattedNumber', basicValue: 0.08, numberFormat: '0%' }, 4]],
      ]);
    });

    it('as a plain number where that says it all', async () => {
      open(EXCEL_WITH_DATA_TYPES);
      answering(() => new FormattedNumber(907.5, 'General'));
      expect(await wire()).toEqual([true, [[907.5]]]);
    });

    it('as a plain number where the user wants that', async () => {
      open(EXCEL_WITH_DATA_TYPES);
      vi.stubGlobal('localStorage', {
        getItem: (key: string) => (key === 'functions.plain-numbers' ? 'true' : null),
      });
      answering(() => new FormattedNumber(0.08, '0%'));
      expect(await wire()).toEqual([true, [[0.08]]]);
      vi.unstubAllGlobals();
    });
  });

  it('is asked with the arguments of the cell and nothing else', async () => {
    const asked: unknown[][] = [];
    answering((...args) => {
      asked.push(args);
      return 1;
    }, 5);
    await wire(['平湖', [['固投增速'], ['GDP']], 2023, null, null]);
    expect(asked).toEqual([['平湖', [['固投增速'], ['GDP']], 2023, null, null]]);
  });

  it('is asked without the circumstances of the call where arguments are left out', async () => {
    const asked: unknown[][] = [];
    answering((...args) => {
      asked.push(args);
      return 1;
    }, 5);
    await wire(['平湖', '固投增速', 2023]);
    expect(asked).toEqual([['平湖', '固投增速', 2023]]);
  });

  it('for a thousand cells at once in one batch', async () => {
    answering((_, __, year) => Number(year) / 100);
    const calls = Array.from({ length: 1000 }, (_, index) => ({
      id: 'TARGET',
      args: ['平湖', '固投增速', index],
    }));
    const rows = await Promise.all(host.functions.invokeAll(calls));
    expect(rows.map((row) => row[2])).toEqual(calls.map((_, index) => [[index / 100]]));
    expect(host.functions.batches.map((batch) => batch.length)).toEqual([1000]);
  });

  it('does not answer for a function that was not associated', async () => {
    answering(() => 1);
    expect((await host.functions.invoke('OTHER', [])).slice(1, -1)).toEqual([
      false,
      expect.anything(),
      expect.any(Number),
    ]);
  });

  it('into the cell that asks, and from there to whoever reads it', async () => {
    answering((region) => (region === '平湖' ? 0.08 : new FormulaError('#N/A', '未识别')));
    host.functions.known.set('TARGET', ['scalar', 'scalar', 'scalar']);
    const sheet = host.workbook.active;
    sheet.enter(0, 0, '=TARGET("平湖","固投增速",2023)');
    sheet.enter(1, 0, '=TARGET("平糊","固投增速",2023)');
    await expect
      .poll(() => [sheet.peek(0, 0).value, sheet.peek(1, 0).value], PATIENT)
      .toEqual([0.08, '#N/A']);
  });
});
