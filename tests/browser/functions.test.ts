import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Argument, FormattedNumber, FormulaError, type Outcome } from '../../src/formulas/outcome';
import { type Headless, openHeadless } from './headless';

describe('our functions in the browser workbook', () => {
  let workbook: Headless;
  let asked: Argument[][];
  let answer: (...args: Argument[]) => Outcome;

  beforeEach(async () => {
    asked = [];
    answer = () => 1;
    workbook = await openHeadless([
      {
        name: 'TARGET',
        description: '',
        parameters: [],
        answer: (...args) => {
          asked.push(args);
          return answer(...args);
        },
      },
    ]);
  });
  afterEach(() => workbook.close());

  const cell = (address: string) => workbook.api.getActiveWorkbook()!.getActiveSheet().getRange(address);
  const put = async (address: string, content: string | number) => {
    cell(address).setValue(content);
    await workbook.settled();
  };
  /** What a user sees in the cells. */
  const shown = async (...addresses: string[]) => {
    const texts: string[] = [];
    for (const address of addresses) {
      cell(address).activate();
      texts.push((await workbook.spreadsheet.selection()).text);
    }
    return texts;
  };
  const messageAt = async (address: string) => {
    cell(address).activate();
    return workbook.spreadsheet.messageAt(await workbook.spreadsheet.selection());
  };

  it('are described with an example for each argument', async () => {
    const { workbookFunctions } = await import('../../src/spreadsheet/browser/functions');
    const answers = Object.fromEntries([['TARGET', () => 1]]);
    const [target, none] = workbookFunctions(answers, 'zh');
    expect(none).toBeUndefined();
    expect(target?.name).toBe('TARGET');
    expect(target?.description).toContain('目标');
    expect(target?.parameters.map(({ name, optional, example }) => [name, optional, example])).toEqual([
      ['地区', false, '"平湖"'],
      ['指标', false, '"固投增速"'],
      ['年份', false, '2023'],
      ['单位', true, ''],
      ['限定', true, ''],
    ]);
  });

  describe('are given', () => {
    const cases: [string, string, Argument[]][] = [
      ['nothing', '=TARGET()', []],
      ['literals', '=TARGET("平湖",2023,TRUE)', ['平湖', 2023, true]],
      ['null for an argument left out, 0 for a zero', '=TARGET("平湖",,0,)', ['平湖', null, 0, null]],
      ['the value of one cell, null where it is blank', '=TARGET(A1,B9)', ['平湖', null]],
      [
        'rows of a range, blanks null',
        '=TARGET(A1:B2)',
        [
          [
            ['平湖', 2022],
            ['秀洲', null],
          ],
        ],
      ],
      ['rows of an array constant', '=TARGET({"平湖";"秀洲"})', [[['平湖'], ['秀洲']]]],
      ['whole columns to the end of what stands in them', '=TARGET(A:A,2023)', [[['平湖'], ['秀洲']], 2023]],
      ['an error inside a range as its text', '=TARGET(A1:A4)', [[['平湖'], ['秀洲'], [null], ['#DIV/0!']]]],
    ];
    it.each(cases)('%s', async (_, formula, args) => {
      cell('A1').setValue('平湖');
      cell('B1').setValue(2022);
      cell('A2').setValue('秀洲');
      if (formula.includes('A4')) await put('A4', '=1/0');
      await put('D1', formula);
      expect(asked).toEqual([args]);
    });

    it('nothing at all where an argument is an error: that error is the answer', async () => {
      await put('A1', '=TARGET(1/0)');
      expect(await shown('A1')).toEqual(['#DIV/0!']);
      expect(asked).toEqual([]);
    });
  });

  describe('answer with', () => {
    it('a number, a text, a truth value', async () => {
      answer = (which) => [60, '与经济增长基本同步', true][Number(which)]!;
      await put('A1', '=TARGET(0)');
      await put('A2', '=TARGET(1)');
      await put('A3', '=TARGET(2)');
      expect(await shown('A1', 'A2', 'A3')).toEqual(['60', '与经济增长基本同步', 'TRUE']);
      expect(cell('A1').getRawValue()).toBe(60);
    });

    it('a number shown as stated, in a cell that stays General', async () => {
      answer = () => new FormattedNumber(0.08, '0%');
      await put('A1', '=TARGET()');
      expect(await shown('A1')).toEqual(['8%']);
      expect(cell('A1').getRawValue()).toBe(0.08);
      const stored = workbook.api.getActiveWorkbook()!.save().sheets.sheet?.cellData?.[0]?.[0];
      expect(stored).toMatchObject({ v: 0.08 });
      expect(stored?.s).toBeUndefined();
      await put('A2', '=A1*2');
      expect(await shown('A2')).toEqual(['0.16']);
    });

    it('the format of the cell, where the user has set one', async () => {
      cell('A1').setNumberFormat('0.000');
      answer = () => new FormattedNumber(0.08, '0%');
      await put('A1', '=TARGET()');
      expect(await shown('A1')).toEqual(['0.080']);
    });

    it('no format of an earlier answer', async () => {
      answer = (which) => (which === 1 ? new FormattedNumber(0.08, '0%') : 60);
      await put('B1', 1);
      await put('A1', '=TARGET(B1)');
      expect(await shown('A1')).toEqual(['8%']);
      await put('B1', 2);
      expect(await shown('A1')).toEqual(['60']);
    });

    it('a block that spills, each cell in its own format', async () => {
      answer = () => [
        ['指标', '数值'],
        ['固定资产投资增速', new FormattedNumber(0.08, '0%')],
      ];
      await put('B2', '=TARGET()');
      expect(await shown('B2', 'C2', 'B3', 'C3')).toEqual(['指标', '数值', '固定资产投资增速', '8%']);
    });

    it('#SPILL! where something is in the way', async () => {
      answer = () => [['指标'], ['数值']];
      cell('B3').setValue('在此');
      await put('B2', '=TARGET()');
      expect(await shown('B2', 'B3')).toEqual(['#SPILL!', '在此']);
    });

    it('true errors, and the sentence that says why', async () => {
      answer = () => new FormulaError('#N/A', '未识别地区“平糊”，您是否要找“平湖市”');
      await put('A1', '=TARGET("平糊")');
      await put('A2', '=ISNA(A1)');
      await put('A3', '=IFERROR(TARGET("平糊"),"无")');
      expect(await shown('A1', 'A2', 'A3')).toEqual(['#N/A', 'TRUE', '无']);
      expect(await messageAt('A1')).toBe('未识别地区“平糊”，您是否要找“平湖市”');
      expect(await messageAt('A3')).toBeUndefined();
    });

    it('a sentence for each cell of a block', async () => {
      answer = () => [[1], [new FormulaError('#N/A', '未识别地区“平糊”')]];
      await put('A1', '=TARGET({"平湖";"平糊"})');
      expect(await shown('A2')).toEqual(['#N/A']);
      expect(await messageAt('A1')).toBeUndefined();
      expect(await messageAt('A2')).toBe('未识别地区“平糊”');
    });

    it('no sentence for an error that came later from elsewhere', async () => {
      answer = () => new FormulaError('#N/A', '未识别地区“平糊”');
      await put('A1', '=TARGET("平糊")');
      await put('A1', '=1/0');
      expect(await messageAt('A1')).toBeUndefined();
    });
  });

  it('that break down spoil their own cell only', async () => {
    answer = (which) => {
      if (which === '坏') throw new Error('broken');
      return 8;
    };
    cell('A1').setValue('=TARGET("坏")');
    cell('A2').setValue('=TARGET("好")');
    await put('A3', '=1+1');
    expect(await shown('A1', 'A2', 'A3')).toEqual(['#VALUE!', '8', '2']);
    expect(await messageAt('A1')).toBe('函数出错');
  });

  it('are asked again on demand, and only they', async () => {
    let now = 1;
    answer = () => now;
    await put('A1', '=TARGET("平湖")');
    await put('A2', '=A1+1');
    await put('A3', '=1+1');
    now = 5;
    await workbook.spreadsheet.recalculate();
    expect(await shown('A1', 'A2', 'A3')).toEqual(['5', '6', '2']);
    expect(asked).toHaveLength(2);
  });

  it('are asked for nothing where the workbook has none of them', async () => {
    await put('A1', '=1+1');
    await workbook.spreadsheet.recalculate();
    expect(asked).toEqual([]);
  });

  it('that must wait for what is still being read answer once it is there', async () => {
    workbook.close();
    let isReady = false;
    let calls = 0;
    let finish: (outcome: Outcome) => void = () => {};
    const late = new Promise<Outcome>((resolve) => {
      finish = resolve;
    });
    workbook = await openHeadless([
      {
        name: 'TARGET',
        description: '',
        parameters: [],
        answer: () => {
          calls++;
          return isReady ? 7 : late;
        },
        mayWait: () => !isReady,
      },
    ]);
    cell('A1').setValue('=IFERROR(TARGET(1),"没有")');
    await vi.waitUntil(() => calls === 1);
    expect(await shown('A1')).toEqual(['']);
    isReady = true;
    finish(new FormulaError('#N/A', '没有'));
    await workbook.settled();
    expect(await shown('A1')).toEqual(['没有']);
    await put('A2', '=TARGET(2)+1');
    expect(await shown('A2')).toEqual(['8']);
  });
});
