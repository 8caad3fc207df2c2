export type Language = 'zh' | 'en';
export type InBoth = Readonly<Record<Language, string>>;

export interface Parameter {
  readonly name: InBoth;
  readonly optional?: true;
  /** `range`: may be a range or an array constant; `single`: one value. */
  readonly takes: 'range' | 'single';
}

/** What is needed to call a function; what is said of it stands in metadata.ts, which no cell waits for. */
export interface Signature {
  readonly id: string;
  readonly parameters: readonly Parameter[];
  /** True where the answer is a block by itself, not only when an argument is a range. */
  readonly spills: boolean;
}

const REGION: Parameter = { name: { zh: '地区', en: 'region' }, takes: 'range' };
const INDICATOR: Parameter = { name: { zh: '指标', en: 'indicator' }, takes: 'range' };
const PERIOD: Parameter = { name: { zh: '年份', en: 'year' }, takes: 'range' };
const UNIT: Parameter = { name: { zh: '单位', en: 'unit' }, optional: true, takes: 'range' };
const QUALIFIERS: Parameter = { name: { zh: '限定', en: 'qualifier' }, optional: true, takes: 'range' };
const FIELD: Parameter = { name: { zh: '字段', en: 'field' }, takes: 'range' };
const HEADER: Parameter = { name: { zh: '表头', en: 'header' }, optional: true, takes: 'single' };
const CATEGORY: Parameter = { name: { zh: '类别', en: 'category' }, optional: true, takes: 'range' };
const WORD: Parameter = { name: { zh: '词', en: 'word' }, takes: 'range' };

const ASK = [REGION, INDICATOR, PERIOD] as const;
const optional = (parameter: Parameter): Parameter => ({ ...parameter, optional: true });

function pair(suffix: string, parameters: readonly Parameter[], spills = false): Signature[] {
  return ['TARGET', 'ACTUAL'].map((name) => ({ id: name + suffix, parameters, spills }));
}

/** Every function, in the order in which a newcomer meets them. Names are the same in every language of Excel. */
export const SIGNATURES: readonly Signature[] = [
  ...pair('', [...ASK, UNIT, QUALIFIERS]),
  ...pair('_FIELD', [...ASK, FIELD, QUALIFIERS]),
  ...pair('_SOURCE', [...ASK, QUALIFIERS]),
  ...pair('_SENTENCE', [...ASK, QUALIFIERS]),
  ...pair('_WHY', [...ASK, QUALIFIERS]),
  ...pair('_TABLE', [...ASK, HEADER], true),
  ...pair('_LIST', [REGION, PERIOD, CATEGORY, HEADER], true),
  { id: 'TARGET_FIND', parameters: [WORD, optional(REGION), optional(PERIOD), HEADER], spills: true },
  { id: 'TARGET_GAP', parameters: ASK, spills: false },
  { id: 'TARGET_DONE', parameters: ASK, spills: false },
  { id: 'TARGET_REGIONS', parameters: [], spills: true },
  { id: 'TARGET_YEARS', parameters: [optional(REGION)], spills: true },
  { id: 'TARGET_INDICATORS', parameters: [optional(REGION), optional(PERIOD)], spills: true },
  { id: 'TARGET_FIELDS', parameters: [], spills: true },
  { id: 'TARGET_VERSION', parameters: [], spills: false },
];
