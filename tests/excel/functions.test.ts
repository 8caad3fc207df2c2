import { isDeepStrictEqual } from 'node:util';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FUNCTIONS } from '../../src/formulas/metadata';
import { LIBRARY_FILES, loadLibrary } from './host/bridge';
import { EXCEL_WITH_DATA_TYPES, Host } from './host/host';
import { Workbook } from './host/workbook';

const ANSWERS: [string, unknown[], unknown[]][] = [
  ['TARGET', ['平湖', '固投增速', 2023, null, null], [true, [[0.08]]]],
  ['TARGET', ['平湖', '固投增速', 2023, '%', null], [true, [[8]]]],
  [
    'TARGET',
    ['秀洲', '城乡居民收入增速', 2023, null, null],
    [true, [[expect.stringContaining('与经济增长基本同步')]]],
  ],
  ['ACTUAL', ['秀洲', 'GDP', 2022, null, null], [true, [[622.31]]]],
  ['TARGET', [[['平湖'], ['秀洲']], '固投增速', 2023, null, null], [true, [[0.08], [0.2]]]],
  ['TARGET_FIELD', ['秀洲', 'GDP增速', 2023, '比较', null], [true, [['≥']]]],
  ['TARGET', ['平糊', '固投增速', 2023, null, null], [false, expect.stringContaining('平湖市'), 1]],
  ['TARGET', ['秀洲', 'GDP', 2023, null, null], [false, expect.stringContaining('地区生产总值增速'), 1]],
  ['TARGET', ['平湖', '实到外资', 2023, '亿元', null], [false, expect.any(String), 7]],
  [
    'TARGET',
    [[['平湖', '平糊']], '固投增速', 2023, null, null],
    [
      true,
      [
        [
          0.08,
          expect.objectContaining({
            type: 'Error',
            basicValue: '#N/A',
            message: expect.stringContaining('平糊'),
          }),
        ],
      ],
    ],
  ],
];

/** One answer of each other function, as its wire row begins. */
const BLOCKS: [string, unknown[], unknown][] = [
  ['ACTUAL_FIELD', ['秀洲', 'GDP', 2022, [['单位', '口径']], null], [['亿元', '小口径']]],
  [
    'TARGET_SOURCE',
    ['平湖', '固投增速', 2023, null],
    [[expect.stringMatching(/《平湖市人民政府工作报告》，2023年2月1日）$/)]],
  ],
  ['ACTUAL_SOURCE', ['秀洲', 'GDP', 2022, null], [[expect.stringContaining('《秀洲区政府工作报告》')]]],
  [
    'TARGET_SENTENCE',
    ['平湖', '固投增速', 2023, null],
    [[expect.stringMatching(/^2023年，平湖市固定资产投资目标增长8%/)]],
  ],
  ['ACTUAL_SENTENCE', ['秀洲', 'GDP', 2022, null], [[expect.stringContaining('622.31亿元')]]],
  ['TARGET_WHY', ['秀洲', 'GDP', 2023, null], [[expect.stringMatching(/请用“地区生产总值增速”。$/)]]],
  ['ACTUAL_WHY', ['秀洲', 'GDP', 2022, null], [[expect.stringContaining('622.31亿元')]]],
  [
    'TARGET_TABLE',
    [[['平湖'], ['秀洲']], [['固投增速']], [[2023]], null],
    [
      ['地区', '固投增速，2023年'],
      ['平湖', 0.08],
      ['秀洲', 0.2],
    ],
  ],
  ['ACTUAL_TABLE', [[['平湖']], [['GDP']], [[2021, 2020]], false], [[907.5, isError('#N/A')]]],
  ['TARGET_LIST', [[['常山']], [[2023]], null, null], startsWith('指标', '数值')],
  ['ACTUAL_LIST', ['秀洲', 2022, null, false], startsWith('地区生产总值', 622.31)],
  ['TARGET_FIND', ['固投', null, null, null], startsWith('地区', '年份')],
  ['TARGET_REGIONS', [], startsWith('平湖市')],
  ['TARGET_YEARS', ['平湖'], startsWith('2017-2021')],
  ['TARGET_INDICATORS', ['秀洲', 2022], startsWith('地区生产总值')],
  ['TARGET_FIELDS', [], startsWith('数值')],
  ['TARGET_VERSION', [], [[expect.stringMatching(/^\d/)]]],
];

/** Calls that fail, each with the code of its error: 1 #N/A, 7 #VALUE!. */
const FAILURES: [string, unknown[], RegExp, number][] = [
  ['TARGET', ['朝阳', '固投增速', 2023, null, null], /有歧义/, 1],
  ['TARGET', ['平湖', '固投增速', 2020, null, null], /^库中没有平湖市2020年的报告/, 1],
  ['TARGET', ['平湖', '固头增速', 2023, null, null], /您是否要找“固定资产投资增速”/, 1],
  ['TARGET', ['秀洲', '粮食产量', 2023, null, null], /全文未提出/, 1],
  ['TARGET', ['平湖', '粮食产量', 2023, null, null], /不能据此判断原文未提/, 1],
  ['TARGET', [null, '固投增速', 2023, null, null], /^“地区”是空的/, 7],
  ['TARGET', ['平湖', '固投增速', 'NaN', null, null], /^未识别年份“NaN”/, 7],
  ['TARGET', ['平湖', '固投增速', 2023, null, '大口径'], /^未识别限定“大口径”/, 7],
  ['TARGET', [[['平湖'], ['秀洲']], [['固投'], ['GDP'], ['社零']], 2023, null, null], /区域大小不一致/, 7],
  ['TARGET_FIELD', ['平湖', '固投增速', 2023, '单價', null], /^未识别字段“单價”/, 7],
  ['TARGET_GAP', ['平湖', '固投增速', 2022], /未见“固定资产投资增速”的完成数/, 1],
  ['TARGET_DONE', ['平湖', '固投增速', 2022], /未见“固定资产投资增速”的完成数/, 1],
  ['TARGET_LIST', ['南京市', 2023, null, null], /^库中没有南京市2023年的报告/, 1],
  ['TARGET_FIND', ['不存在的词', null, null, null], /^没有找到/, 1],
];

const ODD = [null, '', 0, -1, 1e300, true, 'NaN', '#N/A', [[]], [['平湖', null]], { basicValue: 1 }, '平湖'];

function isError(code: string): unknown {
  return expect.objectContaining({ type: 'Error', basicValue: code, message: expect.stringMatching(/。$/) });
}

/** A block whose first row begins so. */
function startsWith(...cells: unknown[]): unknown {
  return {
    asymmetricMatch: (rows: unknown[][]) => isDeepStrictEqual(rows[0]?.slice(0, cells.length), cells),
    toString: () => `rows that begin with ${cells}`,
  };
}

describe.each(LIBRARY_FILES)('the functions’ script in %s', (file) => {
  let host: Host;

  const start = async (sets?: Readonly<Record<string, string>>, language = 'zh-CN') => {
    host = new Host(new Workbook(), sets);
    host.language = language;
    const { CustomFunctions, Office } = loadLibrary(file, host);
    Object.assign(globalThis, { CustomFunctions, Office });
    vi.resetModules();
    await import('../../src/spreadsheet/excel/functions');
    return CustomFunctions as unknown as { _association: { mappings: Record<string, unknown> } };
  };
  const wire = async (id: string, args: unknown[]) => (await host.functions.invoke(id, args)).slice(1, -1);

  beforeEach(async () => {
    await start();
  });

  it('associates every function that functions.json names, and no other', async () => {
    const { mappings } = (await start())._association;
    expect(Object.keys(mappings).sort()).toEqual(FUNCTIONS.map(({ id }) => id).sort());
  });

  it('answers', async () => {
    const rows = await Promise.all(ANSWERS.map(([id, args]) => wire(id, args)));
    expect(rows).toEqual(ANSWERS.map(([, , row]) => row));
  });

  it('answers with every function', async () => {
    const rows = await Promise.all(BLOCKS.map(([id, args]) => wire(id, args)));
    expect(rows).toEqual(BLOCKS.map(([, , value]) => [true, value]));
    const asked = new Set([...ANSWERS, ...BLOCKS, ...FAILURES].map(([id]) => id));
    expect([...asked].sort()).toEqual(FUNCTIONS.map(({ id }) => id).sort());
  });

  it('says why not, as #N/A or #VALUE!', async () => {
    const rows = await Promise.all(FAILURES.map(([id, args]) => wire(id, args)));
    expect(rows).toEqual(FAILURES.map(([, , says, code]) => [false, expect.stringMatching(says), code]));
  });

  it('answers whatever it is asked with rows of one length or a sentence, and no blank for a number', async () => {
    const calls = FUNCTIONS.flatMap(({ id, parameters }) =>
      ODD.flatMap((first) =>
        ODD.map((second) => ({ id, args: [first, second, 2023, first, second].slice(0, parameters.length) })),
      ),
    );
    for (const [, succeeded, value, code] of await Promise.all(host.functions.invokeAll(calls))) {
      if (!succeeded) {
        expect(value).toMatch(/[。？]$/);
        expect([1, 7]).toContain(code);
        continue;
      }
      const rows = value as unknown[][];
      expect(new Set(rows.map((row) => row.length)).size).toBe(1);
      expect(rows.flat()).not.toContain(null);
    }
  });

  it('gives numbers a card where the user and this Excel take them', async () => {
    vi.stubGlobal('localStorage', { getItem: (key: string) => (key === 'functions.cards' ? 'true' : null) });
    await start({ ...EXCEL_WITH_DATA_TYPES, ExcelApi: '1.19' });
    const text = (says: RegExp) => ({ type: 'String', basicValue: expect.stringMatching(says) });
    expect(await wire('TARGET', ['秀洲', 'GDP增速', 2023, null, null])).toEqual([
      true,
      [
        [
          {
            type: 'Double',
            basicValue: 0.06,
            numberFormat: '0%',
            properties: {
              原文: text(/地區生產總值增長確保6%以上/),
              出处: text(/^《秀洲区政府工作报告》，2023年2月3日$/),
              表态用语: text(/^确保$/),
            },
          },
        ],
      ],
    ]);
    expect(await wire('ACTUAL', ['秀洲', 'GDP', 2022, null, null])).toMatchObject([
      true,
      [[{ type: 'Double', basicValue: 622.31, properties: { 口径: text(/^小口径$/) } }]],
    ]);
    await start(EXCEL_WITH_DATA_TYPES);
    expect(await wire('ACTUAL', ['秀洲', 'GDP', 2022, null, null])).toEqual([true, [[622.31]]]);
    vi.unstubAllGlobals();
    await start({ ...EXCEL_WITH_DATA_TYPES, ExcelApi: '1.19' });
    expect(await wire('TARGET', ['秀洲', 'GDP增速', 2023, null, null])).toEqual([
      true,
      [[{ type: 'Double', basicValue: 0.06, numberFormat: '0%' }]],
    ]);
  });

  it('takes cell values as arguments where Excel hands them over', async () => {
    await start(EXCEL_WITH_DATA_TYPES);
    const year = {
      value: JSON.stringify({ type: 'FormattedNumber', basicValue: 2023, numberFormat: '0"年"' }),
    };
    expect(await wire('TARGET', ['平湖', '固投增速', year, null, null])).toEqual([
      true,
      [[{ type: 'FormattedNumber', basicValue: 0.08, numberFormat: '0%' }]],
    ]);
  });

  it('tells why not in the language of Excel', async () => {
    await start(undefined, 'en-US');
    const [succeeded, message] = await wire('TARGET', ['平湖', '粮食产量', 2023, null, null]);
    expect(succeeded).toBe(false);
    expect(message).toMatch(/[a-z]{4,} [a-z]+/);
  });

  it.each([1000, 10_000])('answers %i cells at once, in one batch', async (cells) => {
    const places = ['平湖', '秀洲', '常山', '平糊'];
    const calls = Array.from({ length: cells }, (_, index) => ({
      id: 'TARGET',
      args: [places[index % 4], '固投增速', 2023, null, null],
    }));
    const rows = await Promise.all(host.functions.invokeAll(calls));
    expect(host.functions.batches.map((batch) => batch.length)).toEqual([cells]);
    expect(rows.filter((row, index) => index % 4 === 0 && isDeepStrictEqual(row[2], [[0.08]]))).toHaveLength(
      cells / 4,
    );
    expect(rows.filter((row) => !row[1] && row[3] === 1)).toHaveLength(cells / 2);
  });
});
