export type Language = 'zh' | 'en';
type InBoth = Readonly<Record<Language, string>>;

export interface ParameterDescription {
  readonly name: InBoth;
  readonly description: InBoth;
  readonly optional?: true;
  /** `range`: may be a range or an array constant; `single`: one value. */
  readonly takes: 'range' | 'single';
}

export interface FunctionDescription {
  readonly id: string;
  readonly description: InBoth;
  readonly parameters: readonly ParameterDescription[];
  readonly examples: readonly string[];
  /** True where the answer is a block by itself, not only when an argument is a range. */
  readonly spills: boolean;
}

const REGION: ParameterDescription = {
  name: { zh: '地区', en: 'region' },
  description: {
    zh: '地区名称或六位代码，如“平湖”“浙江省嘉兴市平湖市”“330482”，也可以是其中的园区',
    en: 'Name of a place or its six-digit code, or a body inside a place: 平湖, 330482, 平湖高新区',
  },
  takes: 'range',
};
const INDICATOR: ParameterDescription = {
  name: { zh: '指标', en: 'indicator' },
  description: {
    zh: '指标名称、简称或报告原词，如“固定资产投资增速”“固投增速”“GDP”',
    en: 'Indicator: standard name, short name or the words of the report: 固定资产投资增速, GDP',
  },
  takes: 'range',
};
const PERIOD: ParameterDescription = {
  name: { zh: '年份', en: 'year' },
  description: {
    zh: '数值所属的时间，如2023、“2023年上半年”“2022-2026”“十四五”',
    en: 'The time the figure is about: 2023, 2023H1, 2022-2026, 十四五',
  },
  takes: 'range',
};
const UNIT: ParameterDescription = {
  name: { zh: '单位', en: 'unit' },
  description: {
    zh: '同类的任一单位，如“万元”“%”；省略时比率为小数，其余按原文单位',
    en: 'Any unit of the same kind: 万元, %; when left out rates are fractions, the rest is as stated',
  },
  optional: true,
  takes: 'range',
};
const QUALIFIERS: ParameterDescription = {
  name: { zh: '限定', en: 'qualifier' },
  description: {
    zh: '口径、力争或确保、上限下限中值、累计或年均、主体、报告编号；几个之间用“、”隔开',
    en: 'Scope, 力争 or 确保, 上限 下限 中值, 累计 or 年均, a body, a report id; several joined by 、',
  },
  optional: true,
  takes: 'range',
};
const FIELD: ParameterDescription = {
  name: { zh: '字段', en: 'field' },
  description: {
    zh: '数值、单位、比较、表述、表态用语、原文、报告等，全部见TARGET_FIELDS()',
    en: 'Name of a field: 数值, 单位, 原文 …; TARGET_FIELDS() lists them all',
  },
  takes: 'range',
};
const HEADER: ParameterDescription = {
  name: { zh: '表头', en: 'header' },
  description: { zh: '是否带表头，省略为TRUE', en: 'Whether to give a header; TRUE when left out' },
  optional: true,
  takes: 'single',
};
const CATEGORY: ParameterDescription = {
  name: { zh: '类别', en: 'category' },
  description: {
    zh: '只列这一类指标，省略时全部列出',
    en: 'Only indicators of this category; all when left out',
  },
  optional: true,
  takes: 'range',
};

const ASK = [REGION, INDICATOR, PERIOD] as const;
const optional = (parameter: ParameterDescription): ParameterDescription => ({
  ...parameter,
  optional: true,
});

/** Both halves of the family: what is said of TARGET is said of ACTUAL. */
function pair(
  suffix: string,
  zh: (kind: string) => string,
  en: (kind: string) => string,
  parameters: readonly ParameterDescription[],
  examples: readonly [target: string, actual: string],
  spills = false,
): FunctionDescription[] {
  return (['TARGET', 'ACTUAL'] as const).map((name, index) => ({
    id: name + suffix,
    description: {
      zh: zh(name === 'TARGET' ? '目标' : '完成数'),
      en: en(name === 'TARGET' ? 'target' : 'result'),
    },
    parameters,
    examples: [examples[index]!],
    spills,
  }));
}

/** Every function, in the order in which a newcomer meets them. Names are the same in every language of Excel. */
export const FUNCTIONS: readonly FunctionDescription[] = [
  ...pair(
    '',
    (kind) => `政府工作报告中某地某年某项指标的${kind}`,
    (kind) => `The ${kind} of an indicator, as a government work report states it`,
    [...ASK, UNIT, QUALIFIERS],
    ['=TARGET("平湖","固投增速",2023)', '=ACTUAL("秀洲","GDP",2022)'],
  ),
  ...pair(
    '_FIELD',
    (kind) => `${kind}的一个字段，如单位、比较、原文、报告`,
    (kind) => `One field of the ${kind}: its unit, comparator, sentence, report …`,
    [...ASK, FIELD, QUALIFIERS],
    ['=TARGET_FIELD("秀洲","GDP增速",2023,"比较")', '=ACTUAL_FIELD("秀洲","GDP",2022,"口径")'],
  ),
  ...pair(
    '_SOURCE',
    (kind) => `写有这项${kind}的整句原文和出处`,
    (kind) => `The whole sentence that states the ${kind}, with its citation`,
    [...ASK, QUALIFIERS],
    ['=TARGET_SOURCE("平湖","固投增速",2023)', '=ACTUAL_SOURCE("秀洲","GDP",2022)'],
  ),
  ...pair(
    '_SENTENCE',
    (kind) => `一句可以直接使用的话，说明这项${kind}和出处`,
    (kind) => `A sentence ready to paste that gives the ${kind} and its source`,
    [...ASK, QUALIFIERS],
    ['=TARGET_SENTENCE("平湖","固投增速",2023)', '=ACTUAL_SENTENCE("秀洲","GDP",2022)'],
  ),
  ...pair(
    '_WHY',
    (kind) => `为什么取这个${kind}；没有时说明原因和该怎样问`,
    (kind) => `Why this ${kind} answers, or why there is none and what to ask instead`,
    [...ASK, QUALIFIERS],
    ['=TARGET_WHY("秀洲","GDP",2023)', '=ACTUAL_WHY("秀洲","GDP",2022)'],
  ),
  ...pair(
    '_TABLE',
    (kind) => `成块的${kind}，地区、指标、年份中一个或两个用区域`,
    (kind) => `A block of ${kind}s; one or two of region, indicator and year are ranges`,
    [...ASK, HEADER],
    [
      '=TARGET_TABLE({"平湖";"秀洲"},{"固投增速","GDP增速"},2023)',
      '=ACTUAL_TABLE({"平湖";"秀洲"},"GDP",{2021,2022})',
    ],
    true,
  ),
  ...pair(
    '_LIST',
    (kind) => `某地某个时间的全部${kind}`,
    (kind) => `Every ${kind} of a place and time`,
    [REGION, PERIOD, CATEGORY, HEADER],
    ['=TARGET_LIST("平湖",2023)', '=ACTUAL_LIST("秀洲",2022)'],
    true,
  ),
  {
    id: 'TARGET_FIND',
    description: {
      zh: '指标或原句中有这个词的目标和完成数，最相关的在前',
      en: 'Targets and results whose indicator or sentence has the word, best first',
    },
    parameters: [
      {
        name: { zh: '词', en: 'word' },
        description: { zh: '要找的词，几个词用空格隔开', en: 'What to look for; several words by spaces' },
        takes: 'range',
      },
      optional(REGION),
      optional(PERIOD),
      HEADER,
    ],
    examples: ['=TARGET_FIND("固投")'],
    spills: true,
  },
  {
    id: 'TARGET_GAP',
    description: {
      zh: '完成数减去目标，比率以个百分点计，其余按目标的单位',
      en: 'Result minus target: in percentage points for rates, in the unit of the target otherwise',
    },
    parameters: ASK,
    examples: ['=TARGET_GAP("平湖","固投增速",2023)'],
    spills: false,
  },
  {
    id: 'TARGET_DONE',
    description: {
      zh: '目标是否完成：完成、基本完成、未完成、无法判断',
      en: 'Whether the target was met: met, nearly met, not met, cannot tell',
    },
    parameters: ASK,
    examples: ['=TARGET_DONE("平湖","固投增速",2023)'],
    spills: false,
  },
  {
    id: 'TARGET_REGIONS',
    description: { zh: '库中有哪些地区', en: 'The regions in the library' },
    parameters: [],
    examples: ['=TARGET_REGIONS()'],
    spills: true,
  },
  {
    id: 'TARGET_YEARS',
    description: {
      zh: '库中有哪些年份，可以指定地区',
      en: 'The years in the library, for a region if given',
    },
    parameters: [optional(REGION)],
    examples: ['=TARGET_YEARS("平湖")'],
    spills: true,
  },
  {
    id: 'TARGET_INDICATORS',
    description: {
      zh: '库中有哪些指标，可以指定地区和年份',
      en: 'The indicators in the library, for a region and a year if given',
    },
    parameters: [optional(REGION), optional(PERIOD)],
    examples: ['=TARGET_INDICATORS("平湖",2023)'],
    spills: true,
  },
  {
    id: 'TARGET_FIELDS',
    description: { zh: '可用的字段和含义', en: 'The fields that can be asked for, with their meaning' },
    parameters: [],
    examples: ['=TARGET_FIELDS()'],
    spills: true,
  },
  {
    id: 'TARGET_VERSION',
    description: { zh: '资料库的版本和日期', en: 'Version and date of the library' },
    parameters: [],
    examples: ['=TARGET_VERSION()'],
    spills: false,
  },
];

/** Microsoft's custom functions metadata: functions.json. */
export interface FunctionsJson {
  readonly allowCustomDataForDataTypeAny?: true;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly type: 'any';
      readonly dimensionality: 'scalar' | 'matrix';
      readonly optional?: true;
    }[];
    readonly result: { readonly type: 'any'; readonly dimensionality: 'matrix' };
  }[];
}

/**
 * The metadata that Excel reads. `dataTypes` lets arguments arrive as cell values; perpetual Office is given metadata
 * without it. Arguments that may be ranges are matrices, so that a whole column is one call.
 */
export function functionsJson(
  language: Language,
  { dataTypes }: { readonly dataTypes: boolean } = { dataTypes: true },
): FunctionsJson {
  return {
    ...(dataTypes ? { allowCustomDataForDataTypeAny: true as const } : {}),
    functions: FUNCTIONS.map(({ id, description, parameters }) => ({
      id,
      name: id,
      description: description[language],
      parameters: parameters.map((parameter) => ({
        name: parameter.name[language],
        description: parameter.description[language],
        type: 'any' as const,
        dimensionality: parameter.takes === 'range' ? ('matrix' as const) : ('scalar' as const),
        ...(parameter.optional ? { optional: true as const } : {}),
      })),
      result: { type: 'any' as const, dimensionality: 'matrix' as const },
    })),
  };
}
