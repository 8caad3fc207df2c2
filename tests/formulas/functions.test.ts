import { describe, expect, it } from 'vitest';
import { makeFunctions } from '../../src/formulas/functions';
import { FormattedNumber, FormulaError, type Outcome } from '../../src/formulas/outcome';
import { inventedLibrary, PLACES } from '../library/invented';

const growth = { measure: 'growth', unit: '%' } as const;
const result = { kind: 'result' } as const;

const library = inventedLibrary(
  {
    id: 'pinghu-2023',
    sentences: [
      [
        '固定资产投资增长8%，力争做好。',
        {
          ...growth,
          indicator: '固定资产投资',
          words: '增长8%',
          value: 8,
          commitment: '力争',
          strength: 0,
          note: '原文疑有误',
        },
      ],
      ['实到外资4亿美元。', { indicator: '实到外资', words: '4亿美元', unit: '亿美元' }],
      ['出口增长4%—5%。', { ...growth, indicator: '出口总额', words: '4%—5%', value: 4, max: 5 }],
      [
        '收入与经济增长同步。',
        { ...growth, indicator: '居民人均可支配收入', words: '与经济增长同步', value: null, unit: '' },
      ],
      [
        '登记失业率控制在3%以内。',
        {
          measure: 'share',
          indicator: '城镇登记失业率',
          words: '3%以内',
          value: 3,
          unit: '%',
          comparator: '<=',
        },
      ],
      [
        '粮食产量稳定在5亿斤左右。',
        { indicator: '粮食产量', words: '5亿斤左右', unit: '亿斤', comparator: '~' },
      ],
    ],
  },
  {
    id: 'xiuzhou-2023',
    place: PLACES.秀洲区,
    sentences: [
      [
        '固定资产投资增长20%以上。',
        { ...growth, indicator: '固定资产投资', words: '增长20%以上', value: 20, comparator: '>=' },
      ],
      [
        '地区生产总值增长确保6%，力争8%。',
        { ...growth, indicator: '地区生产总值', words: '确保6%', value: 6, tier: 'base' },
        { ...growth, indicator: '地区生产总值', words: '力争8%', value: 8, tier: 'stretch' },
      ],
    ],
  },
  {
    id: 'pinghu-2024',
    sentences: [
      [
        '固定资产投资增长6.3%。',
        { ...result, ...growth, indicator: '固定资产投资', words: '增长6.3%', value: 6.3 },
      ],
      ['实到外资3.9亿美元。', { ...result, indicator: '实到外资', words: '3.9亿美元', unit: '亿美元' }],
      ['出口增长4.5%。', { ...result, ...growth, indicator: '出口总额', words: '增长4.5%', value: 4.5 }],
      ['收入增长5%。', { ...result, ...growth, indicator: '居民人均可支配收入', words: '增长5%', value: 5 }],
      [
        '登记失业率3.2%。',
        { ...result, measure: 'share', indicator: '城镇登记失业率', words: '3.2%', value: 3.2, unit: '%' },
      ],
      ['粮食产量4.8亿斤。', { ...result, indicator: '粮食产量', words: '4.8亿斤', unit: '亿斤' }],
    ],
  },
  {
    id: 'xiuzhou-2024',
    place: PLACES.秀洲区,
    sentences: [
      [
        '固定资产投资增长20.4%。',
        { ...result, ...growth, indicator: '固定资产投资', words: '增长20.4%', value: 20.4 },
      ],
      [
        '地区生产总值增长5.8%。',
        { ...result, ...growth, indicator: '地区生产总值', words: '增长5.8%', value: 5.8 },
      ],
    ],
  },
);

const functions = makeFunctions(library, { language: 'zh' });
const english = makeFunctions(library, { language: 'en' });

function call(id: string, ...args: unknown[]): Outcome {
  return functions[id]!(...args);
}

/** Numbers without their format, errors as their code. */
function plain(outcome: Outcome): unknown {
  if (Array.isArray(outcome)) return outcome.map((row) => row.map(plain));
  if (outcome instanceof FormattedNumber) return outcome.value;
  return outcome instanceof FormulaError ? outcome.code : outcome;
}

const ask = ['平湖', '固投增速', 2023] as const;

describe('what a host may hand over for one cell', () => {
  it.each<[string, unknown[], unknown]>([
    ['words and a number', ['平湖', '固投增速', 2023], 0.08],
    ['the year as text', ['平湖', '固投增速', '2023'], 0.08],
    ['full-width digits', ['平湖', '固投增速', '２０２３年'], 0.08],
    ['a date cell', ['平湖', '固投增速', 45000], 0.08],
    ['the first day of the year', ['平湖', '固投增速', 44927], 0.08],
    ['the last day of the year before', ['平湖', '固投增速', 44926], '#N/A'],
    ['a code as a number', [330482, '固投增速', 2023], 0.08],
    ['ranges of one cell', [[['平湖']], [['固投增速']], [[2023]]], 0.08],
    [
      'cell values',
      [
        { type: 'String', basicValue: '平湖' },
        '固投增速',
        { type: 'Double', basicValue: 2023, numberFormat: '0' },
      ],
      0.08,
    ],
    [
      'an entity',
      [{ type: 'Entity', text: '平湖', basicType: 'Error', basicValue: '#VALUE!' }, '固投增速', 2023],
      0.08,
    ],
    [
      'an array value',
      [{ type: 'Array', elements: [[{ type: 'String', basicValue: '平湖' }]] }, '固投增速', 2023],
      0.08,
    ],
    ['left out unit and 限定', [...ask, null, undefined], 0.08],
    ['0 and "" for unit and 限定', [...ask, 0, ''], 0.08],
    ['an empty cell value as unit', [...ask, { type: 'Empty', basicValue: '' }], 0.08],
    ['a blank alone', [null, '固投增速', 2023], '#VALUE!'],
    ['a blank cell alone', [[['']], '固投增速', 2023], '#VALUE!'],
    ['0 for a place', [0, '固投增速', 2023], '#VALUE!'],
    ['spaces for an indicator', ['平湖', '  ', 2023], '#VALUE!'],
    ['nothing at all', [], '#VALUE!'],
    ['an error value', [{ type: 'Error', basicValue: '#N/A' }, '固投增速', 2023], '#N/A'],
    ['another error value', [{ type: 'Error', basicValue: '#DIV/0!' }, '固投增速', 2023], '#VALUE!'],
    ['an error as text', ['#REF!', '固投增速', 2023], '#VALUE!'],
    ['NaN', ['平湖', '固投增速', Number.NaN], '#VALUE!'],
    ['a broken number, which may be October', ['平湖', '固投增速', 2023.1], '#VALUE!'],
    ['a year that is none', ['平湖', '固投增速', '明年'], '#VALUE!'],
    ['TRUE', ['平湖', '固投增速', true], '#VALUE!'],
  ])('%s', (_, args, expected) => {
    expect(plain(call('TARGET', ...args))).toEqual(expected);
  });

  it('answers the same when asked again, from memory', () => {
    expect(call('TARGET', ...ask)).toBe(call('TARGET', ...ask));
    expect(plain(call('TARGET', '平湖', '固投增速', 45000))).toBe(0.08);
    expect(plain(call('TARGET', '平湖', '固投增速', '45000'))).toBe('#VALUE!');
  });

  it('names the blank argument in the language of Excel', () => {
    expect(call('TARGET', '平湖', null, 2023)).toMatchObject({ message: '“指标”是空的，请填写。' });
    expect(english.TARGET!('平湖', null, 2023)).toMatchObject({
      message: '“indicator” is blank: fill it in.',
    });
  });
});

describe('ranges', () => {
  const column = [['平湖'], ['秀洲']];
  const row = [['固投增速', 'GDP增速']];

  it.each<[string, unknown[], unknown]>([
    ['a column', [column, '固投增速', 2023], [[0.08], [0.2]]],
    ['a row', ['秀洲', row, 2023], [[0.2, 0.06]]],
    [
      'column × row',
      [column, row, 2023],
      [
        [0.08, '#N/A'],
        [0.2, 0.06],
      ],
    ],
    ['equal sizes', [column, [['固投增速'], ['GDP增速']], 2023], [[0.08], [0.06]]],
    ['different sizes', [column, [['固投增速'], ['GDP增速'], ['固投增速']], 2023], '#VALUE!'],
    [
      'a column and a block',
      [
        column,
        [
          ['固投增速', '固投增速'],
          ['固投增速', 'GDP增速'],
        ],
        2023,
      ],
      [
        [0.08, 0.08],
        [0.2, 0.06],
      ],
    ],
    [
      'a blank inside',
      [[['平湖'], [''], [null], [0], ['秀洲']], '固投增速', 2023],
      [[0.08], [''], [''], [''], [0.2]],
    ],
    ['one bad cell', [[['平湖'], ['#REF!'], ['平糊']], '固投增速', 2023], [[0.08], ['#VALUE!'], ['#N/A']]],
    ['units', ['平湖', '实到外资', 2023, [['万美元', '', '亿元']]], [[40000, 4, '#VALUE!']]],
    ['限定 in an array narrow together', ['秀洲', 'GDP增速', 2023, null, [['力争', 'xiuzhou-2023']]], 0.08],
    [
      'a ragged array',
      [[['平湖'], ['秀洲', '平湖']], '固投增速', 2023],
      [
        [0.08, ''],
        [0.2, 0.08],
      ],
    ],
  ])('%s', (_, args, expected) => {
    expect(plain(call('TARGET', ...args))).toEqual(expected);
  });

  it('whole columns end with the last of them', () => {
    const long = (cells: unknown[]) => Array.from({ length: 1_048_576 }, (_, index) => [cells[index] ?? '']);
    expect(plain(call('TARGET', long(['平湖', '', '秀洲']), '固投增速', long([2023, 2023, 2023])))).toEqual([
      [0.08],
      [''],
      [0.2],
    ]);
    expect(plain(call('TARGET', long([]), '固投增速', 2023))).toEqual('');
  });

  it('more than 100,000 cells ask for less', () => {
    const tall = Array.from({ length: 1000 }, () => ['平湖']);
    const wide = [Array.from({ length: 101 }, () => 2023)];
    expect(call('TARGET', tall, '固投增速', wide)).toMatchObject({
      code: '#VALUE!',
      message: /缩小所选区域/,
    });
  });

  it('FIELD takes a row of fields', () => {
    expect(
      plain(
        call('TARGET_FIELD', ...ask, [
          ['数值', '单位', '表述', '主体', '期间', '报告', '日期', '编号', '备注', '属性', '上限'],
        ]),
      ),
    ).toEqual([
      [
        0.08,
        '%',
        '增长8%',
        '平湖市',
        '2023年',
        '《平湖市2023年政府工作报告》',
        '2023年1月20日',
        'pinghu-2023@6',
        '原文疑有误',
        '',
        '#N/A',
      ],
    ]);
  });
});

describe('fields', () => {
  it.each([
    ['出口增速', '数值', '4%—5%'],
    ['出口增速', '上限', 0.05],
    ['出口增速', '下限', 0.04],
    ['固投增速', '上限', '#N/A'],
    ['固投增速', '力争值', 0.08],
    ['实到外资', '力争值', '#N/A'],
    ['城镇登记失业率', '上限', 0.03],
    ['城镇登记失业率', '比较', '≤'],
    ['固投增速', '比较', '='],
    ['固投增速', '约束力度', 0],
    ['固投增速', '表态用语', '力争'],
    ['固投增速', '原文', '固定资产投资增长8%，力争做好。'],
    ['固投增速', '网址', 'www.example.gov.cn'],
    ['固投增速', '复核', '未复核'],
    ['固投增速', 'sentence', '固定资产投资增长8%，力争做好。'],
    ['固投增速', '口径', ''],
    ['固投增速', '单價', '#VALUE!'],
  ])('%s, %s → %s', (indicator, field, expected) => {
    expect(plain(call('TARGET_FIELD', '平湖', indicator, 2023, field))).toEqual(expected);
  });

  it('are listed with their meaning', () => {
    const fields = call('TARGET_FIELDS') as string[][];
    expect(fields.map(([name]) => name).join(' ')).toBe(
      '数值 上限 下限 力争值 单位 比较 表述 表态用语 约束力度 属性 口径 主体 期间 原文 章节 报告 日期 网址 编号 复核 备注',
    );
    for (const row of fields) expect(row).toHaveLength(2);
  });

  it('an unknown one suggests', () => {
    expect(call('TARGET_FIELD', ...ask, '表态')).toMatchObject({ message: /您是否要找“表态用语”/ });
  });
});

describe('sentences', () => {
  it('SOURCE gives the whole sentence with its citation', () => {
    expect(call('TARGET_SOURCE', ...ask)).toBe(
      '固定资产投资增长8%，力争做好。（《平湖市2023年政府工作报告》，2023年1月20日）',
    );
  });

  it.each([
    ['平湖', '固投增速', '2023年，平湖市固定资产投资目标增长8%'],
    ['秀洲', '固投增速', '2023年，秀洲区固定资产投资目标增长20%以上'],
    ['平湖', '实到外资', '2023年，平湖市实到外资目标为4亿美元'],
    ['平湖', '城镇登记失业率', '2023年，平湖市城镇登记失业率目标为3%以内'],
    ['平湖', '居民人均可支配收入增速', '2023年，平湖市居民人均可支配收入增速目标与经济增长同步'],
  ])('SENTENCE of %s %s is ready to paste', (region, indicator, expected) => {
    const source = `（《${region === '平湖' ? '平湖市' : '秀洲区'}2023年政府工作报告》，2023年1月20日）。`;
    expect(call('TARGET_SENTENCE', region, indicator, 2023)).toBe(expected + source);
  });

  it('WHY tells which figure answered, with its notes', () => {
    expect(call('TARGET_WHY', ...ask)).toBe(
      '平湖市2023年“固定资产投资增速”的目标是8%，取自《平湖市2023年政府工作报告》：“固定资产投资增长8%，力争做好。”完成数是增长6.3%，判断为“未完成”。注意：原文疑有误。'.replace(
        '增长6.3%',
        '6.3%',
      ),
    );
    expect(call('TARGET_WHY', '秀洲', 'GDP增速', 2023)).toMatch(
      /另有力争目标8%，可用限定“力争”取得。.*判断为“基本完成”（相差不超过0\.5个百分点）。$/,
    );
  });

  it('WHY says in the cell what the error says', () => {
    const error = call('TARGET', '平糊', '固投增速', 2023) as FormulaError;
    expect(call('TARGET_WHY', '平糊', '固投增速', 2023)).toBe(error.message);
    expect(plain(call('TARGET_SOURCE', '平糊', '固投增速', 2023))).toBe('#N/A');
  });
});

describe('target and result', () => {
  it.each([
    ['平湖', '固投增速', -1.7, '未完成'],
    ['平湖', '实到外资', -0.1, '基本完成'],
    ['平湖', '出口增速', '#N/A', '完成'],
    ['平湖', '居民人均可支配收入增速', '#N/A', '无法判断：与经济增长同步'],
    ['平湖', '城镇登记失业率', 0.2, '基本完成'],
    ['平湖', '粮食产量', -0.2, '完成'],
    ['秀洲', '固投增速', 0.4, '完成'],
    ['秀洲', 'GDP增速', -0.2, '基本完成'],
    ['平湖', '粮食播种面积', '#N/A', '#N/A'],
  ])('%s %s: gap %s, %s', (region, indicator, gap, done) => {
    expect(plain(call('TARGET_GAP', region, indicator, 2023))).toBe(gap);
    expect(plain(call('TARGET_DONE', region, indicator, 2023))).toBe(done);
  });

  it('take ranges', () => {
    expect(plain(call('TARGET_DONE', [['平湖'], ['秀洲']], '固投增速', 2023))).toEqual([
      ['未完成'],
      ['完成'],
    ]);
  });
});

describe('blocks', () => {
  it('TABLE has a header that can be turned off', () => {
    const args = [[['平湖'], ['秀洲']], [['固投增速', 'GDP增速']], 2023];
    expect(plain(call('TARGET_TABLE', ...args))).toEqual([
      ['2023年', '固投增速', 'GDP增速'],
      ['平湖', 0.08, '#N/A'],
      ['秀洲', 0.2, 0.06],
    ]);
    expect(plain(call('TARGET_TABLE', ...args, false))).toEqual([
      [0.08, '#N/A'],
      [0.2, 0.06],
    ]);
  });

  it('TABLE takes its axes as they lie', () => {
    expect(plain(call('TARGET_TABLE', [['平湖', '秀洲']], [['固投增速'], ['GDP增速']], 2023))).toEqual([
      ['2023年', '平湖', '秀洲'],
      ['固投增速', 0.08, 0.2],
      ['GDP增速', '#N/A', 0.06],
    ]);
    expect(plain(call('TARGET_TABLE', [['平湖'], ['秀洲']], '固投增速', 2023))).toEqual([
      ['地区', '固投增速，2023年'],
      ['平湖', 0.08],
      ['秀洲', 0.2],
    ]);
    expect(plain(call('TARGET_TABLE', [['平湖', '秀洲']], '固投增速', 2023))).toEqual([
      ['地区', '平湖', '秀洲'],
      ['固投增速，2023年', 0.08, 0.2],
    ]);
    expect(
      plain(call('TARGET_TABLE', [['平湖'], ['秀洲']], [['固投增速'], ['GDP增速']], [[2022, 2023]])),
    ).toBe('#VALUE!');
  });

  it('LIST gives every figure in its stated unit', () => {
    const rows = plain(call('TARGET_LIST', '平湖', 2023)) as unknown[][];
    expect(rows[0]).toEqual(['指标', '数值', '单位', '表述', '表态用语', '口径', '报告', '编号']);
    expect(rows[1]).toEqual([
      '固定资产投资增速',
      8,
      '%',
      '增长8%',
      '力争',
      '',
      '平湖市2023年政府工作报告',
      'pinghu-2023@6',
    ]);
    expect(rows).toHaveLength(7);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([8]));
    expect(plain(call('TARGET_LIST', '平湖', 2023, '投资', false))).toHaveLength(1);
    expect(call('TARGET_LIST', '平湖', 2023, '养老')).toMatchObject({ code: '#N/A', message: /可用的有/ });
    expect(call('TARGET_LIST', '平湖', 2020)).toMatchObject({ code: '#N/A', message: /库中有2023年/ });
    expect(plain(call('TARGET_LIST', '平糊', 2023))).toBe('#N/A');
    expect(plain(call('TARGET_LIST', null, 2023))).toBe('#VALUE!');
  });

  it('FIND lists targets and results by word', () => {
    const rows = plain(call('TARGET_FIND', '固投', '平湖')) as unknown[][];
    expect(rows.slice(1).map((row) => [row[1], row[2], row[4]])).toEqual([
      [2023, '完成', 6.3],
      [2023, '目标', 8],
    ]);
    expect(plain(call('TARGET_FIND', '不存在的词'))).toBe('#N/A');
    expect(plain(call('TARGET_FIND', ''))).toBe('#VALUE!');
  });

  it('what the library has', () => {
    expect(call('TARGET_REGIONS')).toEqual([['平湖市'], ['秀洲区']]);
    expect(call('TARGET_YEARS', '平湖')).toBe(2023);
    expect(plain(call('TARGET_YEARS', '南京市'))).toBe('#N/A');
    expect((call('TARGET_INDICATORS', '秀洲', 2023) as string[][]).flat()).toEqual([
      '地区生产总值增速',
      '固定资产投资增速',
    ]);
    expect(call('TARGET_VERSION')).toBe('9.9.9（2024-01-01）');
    expect(english.TARGET_VERSION!()).toBe('9.9.9 (2024-01-01)');
  });
});

describe('whatever is handed over', () => {
  const oddities = [
    undefined,
    null,
    '',
    0,
    -1,
    1e300,
    true,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    {},
    [],
    [[]],
    [[[]]],
    '平湖',
    '#N/A',
    Symbol('x'),
    () => 1,
    1n,
    { type: 'Double' },
    new Date(),
  ];

  it.each(Object.keys(functions))('%s never throws and answers a cell or a rectangle', (id) => {
    for (const first of oddities) {
      for (const second of oddities) {
        const outcome = call(id, first, second, 2023, first, second);
        const rows = Array.isArray(outcome) ? outcome : [[outcome]];
        expect(new Set(rows.map((row) => row.length)).size).toBe(1);
        for (const cell of rows.flat()) {
          const value = cell instanceof FormattedNumber ? cell.value : cell;
          expect(typeof value === 'number' ? Number.isFinite(value) : value !== undefined).toBe(true);
        }
      }
    }
  });
});
