import { type InBoth, type Language, type Parameter, SIGNATURES, type Signature } from './signatures';

export type { Language } from './signatures';

export interface ParameterDescription extends Parameter {
  readonly description: InBoth;
}

export interface FunctionDescription extends Signature, Said {
  readonly parameters: readonly ParameterDescription[];
}

interface Said {
  readonly description: InBoth;
  readonly examples: readonly string[];
}

/** What is said of a parameter, by its Chinese name. */
const PARAMETERS: Readonly<Record<string, InBoth>> = {
  地区: {
    zh: '地区名称或六位代码，如“平湖”“浙江省嘉兴市平湖市”“330482”，也可以是其中的园区',
    en: 'Name of a place or its six-digit code, or a body inside a place: 平湖, 330482, 平湖高新区',
  },
  指标: {
    zh: '指标名称、简称或报告原词，如“固定资产投资增速”“固投增速”“GDP”',
    en: 'Indicator: standard name, short name or the words of the report: 固定资产投资增速, GDP',
  },
  年份: {
    zh: '数值所属的时间，如2023、“2023年上半年”“2022-2026”“十四五”',
    en: 'The time the figure is about: 2023, 2023H1, 2022-2026, 十四五',
  },
  单位: {
    zh: '同类的任一单位，如“万元”“%”；省略时比率为小数，其余按原文单位',
    en: 'Any unit of the same kind: 万元, %; when left out rates are fractions, the rest is as stated',
  },
  限定: {
    zh: '口径、力争或确保、上限下限中值、累计或年均、主体、报告编号；几个之间用“、”隔开',
    en: 'Scope, 力争 or 确保, 上限 下限 中值, 累计 or 年均, a body, a report id; several joined by 、',
  },
  字段: {
    zh: '数值、单位、比较、表述、表态用语、原文、报告等，全部见TARGET_FIELDS()',
    en: 'Name of a field: 数值, 单位, 原文 …; TARGET_FIELDS() lists them all',
  },
  表头: { zh: '是否带表头，省略为TRUE', en: 'Whether to give a header; TRUE when left out' },
  类别: {
    zh: '只列这一类指标，省略时全部列出',
    en: 'Only indicators of this category; all when left out',
  },
  词: { zh: '要找的词，几个词用空格隔开', en: 'What to look for; several words by spaces' },
};

/** Both halves of the family: what is said of TARGET is said of ACTUAL. */
function pair(
  suffix: string,
  zh: (kind: string) => string,
  en: (kind: string) => string,
  [target, actual]: readonly [target: string, actual: string],
): Record<string, Said> {
  return {
    [`TARGET${suffix}`]: { description: { zh: zh('目标'), en: en('target') }, examples: [target] },
    [`ACTUAL${suffix}`]: { description: { zh: zh('完成数'), en: en('result') }, examples: [actual] },
  };
}

/** What is said of each function, by its id. */
const SAID: Readonly<Record<string, Said>> = {
  ...pair(
    '',
    (kind) => `政府工作报告中某地某年某项指标的${kind}`,
    (kind) => `The ${kind} of an indicator, as a government work report states it`,
    ['=TARGET("平湖","固投增速",2023)', '=ACTUAL("秀洲","GDP",2022)'],
  ),
  ...pair(
    '_FIELD',
    (kind) => `${kind}的一个字段，如单位、比较、原文、报告`,
    (kind) => `One field of the ${kind}: its unit, comparator, sentence, report …`,
    ['=TARGET_FIELD("秀洲","GDP增速",2023,"比较")', '=ACTUAL_FIELD("秀洲","GDP",2022,"口径")'],
  ),
  ...pair(
    '_SOURCE',
    (kind) => `写有这项${kind}的整句原文和出处`,
    (kind) => `The whole sentence that states the ${kind}, with its citation`,
    ['=TARGET_SOURCE("平湖","固投增速",2023)', '=ACTUAL_SOURCE("秀洲","GDP",2022)'],
  ),
  ...pair(
    '_SENTENCE',
    (kind) => `一句可以直接使用的话，说明这项${kind}和出处`,
    (kind) => `A sentence ready to paste that gives the ${kind} and its source`,
    ['=TARGET_SENTENCE("平湖","固投增速",2023)', '=ACTUAL_SENTENCE("秀洲","GDP",2022)'],
  ),
  ...pair(
    '_WHY',
    (kind) => `为什么取这个${kind}；没有时说明原因和该怎样问`,
    (kind) => `Why this ${kind} answers, or why there is none and what to ask instead`,
    ['=TARGET_WHY("秀洲","GDP",2023)', '=ACTUAL_WHY("秀洲","GDP",2022)'],
  ),
  ...pair(
    '_TABLE',
    (kind) => `成块的${kind}，地区、指标、年份中一个或两个用区域`,
    (kind) => `A block of ${kind}s; one or two of region, indicator and year are ranges`,
    [
      '=TARGET_TABLE({"平湖";"秀洲"},{"固投增速","GDP增速"},2023)',
      '=ACTUAL_TABLE({"平湖";"秀洲"},"GDP",{2021,2022})',
    ],
  ),
  ...pair(
    '_LIST',
    (kind) => `某地某个时间的全部${kind}`,
    (kind) => `Every ${kind} of a place and time`,
    ['=TARGET_LIST("平湖",2023)', '=ACTUAL_LIST("秀洲",2022)'],
  ),
  TARGET_FIND: {
    description: {
      zh: '指标或原句中有这个词的目标和完成数，最相关的在前',
      en: 'Targets and results whose indicator or sentence has the word, best first',
    },
    examples: ['=TARGET_FIND("固投")'],
  },
  TARGET_GAP: {
    description: {
      zh: '完成数减去目标，比率以个百分点计，其余按目标的单位',
      en: 'Result minus target: in percentage points for rates, in the unit of the target otherwise',
    },
    examples: ['=TARGET_GAP("平湖","固投增速",2023)'],
  },
  TARGET_DONE: {
    description: {
      zh: '目标是否完成：完成、基本完成、未完成、无法判断',
      en: 'Whether the target was met: met, nearly met, not met, cannot tell',
    },
    examples: ['=TARGET_DONE("平湖","固投增速",2023)'],
  },
  TARGET_REGIONS: {
    description: { zh: '库中有哪些地区', en: 'The regions in the library' },
    examples: ['=TARGET_REGIONS()'],
  },
  TARGET_YEARS: {
    description: {
      zh: '库中有哪些年份，可以指定地区',
      en: 'The years in the library, for a region if given',
    },
    examples: ['=TARGET_YEARS("平湖")'],
  },
  TARGET_INDICATORS: {
    description: {
      zh: '库中有哪些指标，可以指定地区和年份',
      en: 'The indicators in the library, for a region and a year if given',
    },
    examples: ['=TARGET_INDICATORS("平湖",2023)'],
  },
  TARGET_FIELDS: {
    description: { zh: '可用的字段和含义', en: 'The fields that can be asked for, with their meaning' },
    examples: ['=TARGET_FIELDS()'],
  },
  TARGET_VERSION: {
    description: { zh: '资料库的版本和日期', en: 'Version and date of the library' },
    examples: ['=TARGET_VERSION()'],
  },
};

/** Every function with what is said of it. */
export const FUNCTIONS: readonly FunctionDescription[] = SIGNATURES.map((signature) => ({
  ...signature,
  ...SAID[signature.id]!,
  parameters: signature.parameters.map((parameter) => ({
    ...parameter,
    description: PARAMETERS[parameter.name.zh]!,
  })),
}));

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
