import { describe, expect, it } from 'vitest';
import { seedLibrary } from '../../src/cli/seeds';
import { evaluate } from '../../src/formulas/evaluate';
import { makeFunctions } from '../../src/formulas/functions';
import { FormattedNumber, FormulaError, type Outcome } from '../../src/formulas/outcome';
import { makeLibrary } from '../../src/library';

const functions = makeFunctions(makeLibrary(seedLibrary()));

function plain(outcome: Outcome): unknown {
  if (Array.isArray(outcome)) return outcome.map((row) => row.map(plain));
  if (outcome instanceof FormattedNumber) return outcome.value;
  return outcome instanceof FormulaError ? outcome.code : outcome;
}

describe('the five bundled reports answer', () => {
  it.each<[string, unknown]>([
    ['=TARGET("平湖","固投增速",2023)', 0.08],
    ['=TARGET("平湖","固投增速",2023,"%")', 8],
    ['=TARGET("平湖","固定资产投资增长",2022)', 0.08],
    ['=TARGET("秀洲","GDP增速",2023)', 0.06],
    ['=TARGET("秀洲","GDP增速",2023,,"力争")', 0.08],
    ['=TARGET_FIELD("秀洲","GDP增速",2023,"比较")', '≥'],
    ['=ACTUAL("秀洲","GDP",2022)', 622.31],
    ['=ACTUAL("秀洲","GDP",2022,"元")', 62231000000],
    ['=ACTUAL("秀洲","财政总收入增速",2022)', -0.13],
    ['=ACTUAL("秀洲","财政总收入降幅",2022)', 0.13],
    ['=ACTUAL("秀洲","规上工业总产值",2022)', 1070],
    ['=ACTUAL("平湖","农村居民人均可支配收入",2021)', 43914],
    ['=ACTUAL("平湖","农村居民人均可支配收入增速",2021)', 0.101],
    ['=TARGET("平湖","实到外资",2023)', 4],
    ['=TARGET("平湖","实到外资",2023,"万美元")', 40000],
    ['=ACTUAL("平湖","GDP",2021)', 907.5],
    ['=ACTUAL("平湖","GDP",2021,,"不含嘉兴港区")', 698.5],
    ['=TARGET("平湖","GDP",2026)', 1200],
    ['=TARGET_FIELD("平湖","GDP",2026,"比较")', '>'],
    ['=TARGET("平湖","实到外资","2022-2026")', 22],
    ['=TARGET("平湖高新区","亩均税收",2023)', 35],
    ['=TARGET("常山","制造业投资增速",2023)', 0.2],
    ['=TARGET("平湖园","引进数字经济项目",2021)', 25],
    ['=TARGET("秀洲","城乡居民收入增速",2023)', '与经济增长基本同步'],
    ['=TARGET({"平湖";"秀洲"},"固投增速",2023)', [[0.08], [0.2]]],
  ])('%s → %j', (formula, expected) => {
    expect(plain(evaluate(formula, functions))).toEqual(expected);
  });

  it.each<[string, string, RegExp]>([
    ['=TARGET("秀洲","GDP",2023)', '#N/A', /只提出了增速目标（6%以上），请用“地区生产总值增速”。$/],
    ['=TARGET("平湖","实到外资",2023,"亿元")', '#VALUE!', /币种不同/],
    ['=TARGET("平湖","亩均税收",2023)', '#N/A', /只有平湖高新区的（35万元）/],
    ['=TARGET("平湖","固投增速",2020)', '#N/A', /^库中没有平湖市2020年的报告（库中有/],
    ['=TARGET("平湖","固头增速",2023)', '#N/A', /^未识别指标“固头增速”，您是否要找“固定资产投资增速”/],
    ['=TARGET("平糊","固投增速",2023)', '#N/A', /^未识别地区“平糊”，您是否要找“平湖市”/],
    ['=TARGET("平湖","粮食产量",2023)', '#N/A', /^库中只有《.+》的节选.*不能据此判断原文未提/],
    [
      '=TARGET("秀洲","粮食产量",2023)',
      '#N/A',
      /^《.+》全文未提出“粮食产量”的目标，只写有2022年的完成数（2\.98亿斤）/,
    ],
  ])('%s → %s, with the reason', (formula, code, message) => {
    const outcome = evaluate(formula, functions);
    expect(outcome).toBeInstanceOf(FormulaError);
    expect((outcome as FormulaError).code).toBe(code);
    expect((outcome as FormulaError).message).toMatch(message);
  });

  it('in a sentence ready to paste, and with the reason', () => {
    expect(evaluate('=TARGET_SENTENCE("平湖","固投增速",2023)', functions)).toBe(
      '2023年，平湖市固定资产投资目标增长8%（《平湖市人民政府工作报告》，2023年2月1日）。',
    );
    expect(evaluate('=TARGET_WHY("平湖","固投增速",2023)', functions)).toMatch(
      /^平湖市2023年“固定资产投资增速”的目标是8%，取自2023年《平湖市人民政府工作报告》：“.*固定资产投资增长8%/,
    );
    expect(evaluate('=TARGET_WHY("秀洲","GDP",2023)', functions)).toMatch(/请用“地区生产总值增速”。$/);
  });

  it('as rates with the format that shows them as stated', () => {
    expect(evaluate('=TARGET("平湖","固投增速",2023)', functions)).toMatchObject({ numberFormat: '0%' });
    expect(evaluate('=ACTUAL("平湖","农村居民人均可支配收入增速",2021)', functions)).toMatchObject({
      numberFormat: '0.0%',
    });
  });
});
