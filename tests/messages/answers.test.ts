import { describe, expect, it } from 'vitest';
import type { Near, Reason } from '../../src/library/ask';
import {
  type AnswerMessages,
  answerMessages,
  type FormulaTextWhy,
  type Told,
} from '../../src/messages/answers';
import type { Figure } from '../../src/reading/figure';

const figure: Figure = {
  id: 'pinghu-2023@6',
  report: 'pinghu-2023',
  kind: 'target',
  region: '330482',
  indicator: '固定资产投资',
  stated: '固定资产投资',
  measure: 'growth',
  value: 8,
  unit: '%',
  comparator: '>=',
  words: '增长8%以上',
  strengthWords: '确保',
  period: '2023',
  section: [],
  source: { start: 6, end: 10 },
  sentence: { start: 0, end: 12 },
  rules: [],
};
const fall: Figure = {
  ...figure,
  id: 'xiuzhou-2023@9',
  report: 'xiuzhou-2023',
  value: -20,
  comparator: '<=',
  scope: '小口径',
};
const told: Told = {
  figure,
  region: '平湖市',
  title: '固定资产投资增速',
  report: '平湖市2023年政府工作报告',
  year: 2023,
  sentence: '固定资产投资增长8%以上。',
};

const near = (differs: Near['differs'], ask: string, of: Figure = figure): Near => ({
  figure: of,
  differs,
  ask,
});
const stated = {
  region: '平湖市',
  period: '2023',
  title: '固定资产投资',
  reports: ['平湖市2023年政府工作报告'],
};
const NEARS: readonly Near[] = [
  near('measure', '固定资产投资增速'),
  near('entity', '平湖高新区'),
  near('period', '2022/2026', { ...figure, period: '2022/2026' }),
  near('kind', '2022', { ...figure, kind: 'result', period: '2022' }),
  near('kind', '2024', { ...figure, period: '2024' }),
  near('scope', '小口径', fall),
  near('scope', ''),
  near('tier', '力争', { ...figure, tier: 'stretch' }),
  near('average', '年均', { ...figure, perYear: true }),
  near('confusable', '实际利用外资'),
];

/** Every reason, in every shape that changes its sentence, and what the Chinese sentence must say. */
const REASONS: readonly (readonly [Reason, RegExp])[] = [
  [
    { why: 'region-unknown', word: '平糊', suggestions: ['平湖市'] },
    /^未识别地区“平糊”，您是否要找“平湖市”？$/,
  ],
  [
    { why: 'region-unknown', word: '平糊', suggestions: ['甲市', '乙市', '丙市'] },
    /“甲市”、“乙市”或“丙市”？$/,
  ],
  [{ why: 'region-unknown', word: '某地', suggestions: [] }, /请用TARGET_REGIONS\(\)/],
  [
    { why: 'region-ambiguous', word: '朝阳', places: ['北京市朝阳区', '辽宁省朝阳市'] },
    /有歧义，可以指“北京市朝阳区”、“辽宁省朝阳市”，请写全名或六位代码。$/,
  ],
  [{ why: 'region-ambiguous', word: '城区', places: ['一', '二', '三', '四', '五', '六'] }, /等6个，/],
  [{ why: 'period-unreadable', word: '明年' }, /^未识别年份“明年”，请写成2023/],
  [
    { why: 'no-report', region: '平湖市', period: '2020', have: ['2022', '2022/2026', '2023H1'] },
    /^库中没有平湖市2020年的报告（库中有2022年、2022—2026年、2023年上半年），请/,
  ],
  [
    { why: 'no-report', kind: 'result', region: '秀洲区', period: '2023', have: ['2022'] },
    /^库中没有写有秀洲区2023年完成数的报告（库中有2022年），请换一个年份。$/,
  ],
  [{ why: 'no-report', region: '南京市', period: '2020', have: [] }, /请用TARGET_REGIONS\(\)/],
  [
    { why: 'indicator-unknown', word: '固头增速', suggestions: ['固定资产投资增速'] },
    /^未识别指标“固头增速”，您是否要找“固定资产投资增速”？$/,
  ],
  [{ why: 'indicator-unknown', word: '某项', suggestions: [] }, /请用TARGET_INDICATORS\(\)/],
  [
    { why: 'not-stated', kind: 'target', ...stated, near: [] },
    /^《平湖市2023年政府工作报告》全文未提出“固定资产投资”的目标，请/,
  ],
  [
    { why: 'not-stated', kind: 'result', ...stated, period: '2022/2026', near: [] },
    /全文未写明“固定资产投资”的完成数，/,
  ],
  [
    { why: 'not-in-part', kind: 'target', ...stated, missing: '主要预期目标', near: [] },
    /^库中只有《.+》的节选（缺主要预期目标），.*不能据此判断原文未提，请核对报告全文。$/,
  ],
  [{ why: 'not-in-part', kind: 'target', ...stated, missing: '', near: [] }, /的节选，所收部分未见/],
  ...NEARS.flatMap((each): [Reason, RegExp][] => {
    const names = each.ask ? new RegExp(each.ask.replace('/', '[-—]')) : /省略限定/;
    return [
      [{ why: 'not-stated', kind: 'target', ...stated, near: [each] }, names],
      [{ why: 'not-in-part', kind: 'result', ...stated, missing: '工作回顾', near: [each] }, names],
    ];
  }),
  [
    {
      why: 'disagree',
      ...stated,
      figures: [figure, fall],
      statements: [
        { report: '甲', year: 2023, sentence: '增长8%以上。' },
        { report: '乙', year: 2023, sentence: '下降20%以上。' },
      ],
    },
    /有不同数值：8%以上（2023年《甲》：“增长8%以上。”）；下降20%以上（2023年《乙》，小口径：“下降20%以上。”），请用限定“小口径”指明。$/,
  ],
  [
    {
      why: 'disagree',
      ...stated,
      figures: [figure, { ...figure, value: 9 }],
      statements: [
        { report: '甲', year: 2023, sentence: '一' },
        { report: '甲', year: 2023, sentence: '二' },
      ],
    },
    /请核对原文。$/,
  ],
  [
    {
      why: 'disagree',
      ...stated,
      figures: [figure, { ...figure, report: 'own-1', value: 9 }],
      statements: [
        { report: '甲', year: 2023, sentence: '一' },
        { report: '乙', year: 2023, sentence: '二' },
      ],
    },
    /请用限定“pinghu-2023”或“own-1”指明。$/,
  ],
  [{ why: 'unit-kind', asked: '亿元', stated: '亿美元' }, /币种不同/],
  [{ why: 'unit-kind', asked: '亩', stated: '亿美元' }, /不是同一类/],
  [{ why: 'unit-kind', asked: '亩', stated: '' }, /不是同一类/],
  [{ why: 'unit-kind', asked: '亿元', stated: '亿' }, /只写到“亿”，没有写出单位.*请改用“亿”或省略单位/],
  [{ why: 'unit-unknown', asked: '两', known: ['元', '万元'] }, /可用的有“元”、“万元”/],
  [{ why: 'unit-unknown', asked: '两', known: [] }, /请省略单位。$/],
  [{ why: 'qualifier-unknown', asked: '管理口径', known: ['小口径'] }, /可用的有“小口径”/],
  [{ why: 'qualifier-unknown', asked: '管理口径', known: [] }, /请省略限定。$/],
];

const WHYS: Record<Reason['why'], true> = {
  'region-unknown': true,
  'region-ambiguous': true,
  'period-unreadable': true,
  'no-report': true,
  'indicator-unknown': true,
  'not-stated': true,
  'not-in-part': true,
  disagree: true,
  'unit-kind': true,
  'unit-unknown': true,
  'qualifier-unknown': true,
};

const ENGLISH_REMEDY =
  /did you mean|: (see|write|choose|use|check|ask|add|leave|name|try|fill|look|make|correct|put)\b|[;:] .*\b(ask for|add|use|check|leave|name)\b|complete it/;

const FORMULA_TEXTS: Record<FormulaTextWhy, true> = {
  'no-equals': true,
  'full-width': true,
  'open-quote': true,
  'open-bracket': true,
  'open-brace': true,
  'ragged-array': true,
  'not-understood': true,
};

/** Every other sentence. */
function others(messages: AnswerMessages): string[] {
  return [
    messages.argumentBlank('地区'),
    messages.badCell,
    messages.sizesDiffer,
    messages.tooManyCells,
    messages.tooManyRanges,
    messages.unknownField('单價', ['单位']),
    messages.unknownField('单價', []),
    messages.fieldMissing('固定资产投资增速', '上限'),
    messages.categoryEmpty('养老', ['投资', '工业']),
    messages.categoryEmpty('养老', []),
    messages.nothingFound('某词'),
    messages.notComparable('与经济增长同步'),
    messages.scopesDiffer('小口径', ''),
    messages.unitsDiffer('亿元', '亿美元'),
    messages.unknownFunction('TARGETS', ['TARGET']),
    messages.unknownFunction('SUM', []),
    messages.argumentCount('TARGET', 3, 5),
    messages.argumentCount('TARGET_FIELDS', 0, 0),
    messages.referenceNotHere('A1'),
    messages.failed,
    ...Object.keys(FORMULA_TEXTS).map((why) => messages.formulaText(why as FormulaTextWhy, '，2023')),
    messages.formulaText('not-understood', ''),
  ];
}

function explanations(messages: AnswerMessages): string[] {
  return [
    messages.why({ told, turned: false, agreeing: [], differing: [] }),
    messages.why({
      told: { ...told, figure: { ...fall, perYear: true, estimate: true, note: '原文疑有误' } },
      turned: true,
      agreeing: [told],
      differing: [told],
      stretch: { ...figure, value: 9 },
      done: {
        verdict: 'nearly',
        result: { ...figure, kind: 'result', value: 7.6, comparator: '=' },
        margin: messages.margin(0.5, '%'),
      },
    }),
  ];
}

const zh = answerMessages('zh');
const en = answerMessages('en');

describe('every absence has one sentence that names the remedy', () => {
  it.each(REASONS.map(([reason, says]) => [zh.absence(reason), says] as const))('%s', (sentence, says) => {
    expect(sentence).toMatch(says);
    expect(sentence).toMatch(/请|您是否要找/);
    expect(withoutQuotes(sentence)).toMatch(/^[^。？]+[。？]$/);
  });

  it.each(REASONS.map(([reason]) => en.absence(reason)))('%s', (sentence) => {
    expect(sentence).toMatch(ENGLISH_REMEDY);
    expect(withoutQuotes(sentence)).toMatch(/^[^.?]+[.?]$/);
  });

  it('in words of its own language', () => {
    const both = REASONS.map(([reason]) => [zh.absence(reason), en.absence(reason)]);
    expect(both.filter(([chinese, english]) => chinese === english)).toEqual([]);
  });

  it('for every reason there is', () => {
    expect(new Set(REASONS.map(([{ why }]) => why))).toEqual(new Set(Object.keys(WHYS)));
  });
});

describe('every other error has one sentence that names the remedy', () => {
  it.each(others(zh).map((sentence, index) => [sentence, others(en)[index]!]))(
    '%s · %s',
    (chinese, english) => {
      expect(chinese).toMatch(/请|您是否要找/);
      expect(withoutQuotes(chinese)).toMatch(/^[^。？]+[。？]$/);
      expect(english).toMatch(ENGLISH_REMEDY);
      expect(withoutQuotes(english)).toMatch(/^[^.?]+[.?]$/);
    },
  );
});

describe('three suggestions at most', () => {
  const five = ['甲', '乙', '丙', '丁', '戊'];
  it.each([zh, en])('in either language', (messages) => {
    for (const sentence of [
      messages.absence({ why: 'region-unknown', word: '某地', suggestions: five }),
      messages.absence({ why: 'indicator-unknown', word: '某项', suggestions: five }),
      messages.unknownField('某栏', five),
      messages.unknownFunction('SUM', five),
    ]) {
      expect(sentence).toMatch(/甲.*乙.*丙/);
      expect(sentence).not.toContain('丁');
    }
  });
});

describe('no sentence names a thing of the program', () => {
  const all = [zh, en].flatMap((messages) => [
    ...REASONS.map(([reason]) => messages.absence(reason)),
    ...others(messages),
    ...explanations(messages),
  ]);

  it.each(all)('%s', (sentence) => {
    // What a user writes in a cell may be named: functions, ids of reports, periods.
    expect(sentence).not.toMatch(
      /undefined|null|NaN|\[object|[a-z][A-Z]|\.(ts|js|json|txt)\b|Error|Exception/,
    );
    for (const why of Object.keys(WHYS)) expect(sentence).not.toContain(why);
  });
});

describe('Chinese is set in full-width marks', () => {
  const all = [...REASONS.map(([reason]) => zh.absence(reason)), ...others(zh), ...explanations(zh)];

  it.each(all)('%s', (sentence) => {
    // Formulas, values, file-like ids and characters quoted from a formula keep their own marks.
    const words = sentence.replace(/[A-Z]+(_[A-Z]+)*\([^)]*\)/g, '');
    expect(words).not.toMatch(/[,:;()"?!]/);
    expect(words).not.toMatch(/undefined|null|NaN|\[object/);
    expect(words).toMatch(/[。？]”?$/);
  });

  it('and English in half-width ones', () => {
    for (const sentence of others(en))
      expect(sentence.replace(/“[^”]*”/g, '')).not.toMatch(/[，；：（）？！。]/);
  });
});

describe('what WHY tells', () => {
  it('which figure answered, and all that a careful reader must know', () => {
    expect(explanations(zh)).toEqual([
      '平湖市2023年“固定资产投资增速”的目标是8%以上，取自《平湖市2023年政府工作报告》：“固定资产投资增长8%以上。”约束力度由“确保”决定。',
      '平湖市2023年年均“固定资产投资增速”的预计数是下降20%以上，取自《平湖市2023年政府工作报告》：“固定资产投资增长8%以上。”问的是降幅，所以把增速的正负号反了过来。所用口径是“小口径”。这是底线目标，另有力争目标9%以上，可用限定“力争”取得。约束力度由“确保”决定。另有1处表述与此一致。《平湖市2023年政府工作报告》另写为8%以上，没有采用。完成数是7.6%，判断为“基本完成”（相差不超过0.5个百分点）。注意：原文疑有误。',
    ]);
  });
});

function withoutQuotes(sentence: string): string {
  return sentence.replace(/“[^”]*”/g, '');
}
