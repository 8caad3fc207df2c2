import { isPartOfCut } from '../reports/cut-numbers';
import type { Span } from '../reports/readable';
import { Characters } from '../vocabulary/characters';
import { COMPARATORS_AFTER } from '../vocabulary/commitment';
import { At, Ending, Opening, startsOf } from '../vocabulary/edges';
import { parseNumeral } from '../vocabulary/numerals';
import { unitAt } from '../vocabulary/units/at';
import type { Comparator } from './figure';
import { type Role, roleOf } from './roles';
import { around } from './spans';
import { isCount, isDuration, isRate } from './unit-classes';

/**
 * A number with its unit in a sentence, and what it is there for. Offsets are those of the sentence's text.
 *
 *     新开工亿元以上产业项目60个以上,上半年开工率80%以上
 *                      ^^   numeral (start)
 *                      ^^^  start … end
 *                      ^^^^^ start … after
 */
export interface Quantity {
  readonly start: number;
  /** Behind the unit. */
  readonly end: number;
  /** Behind the comparator that follows. */
  readonly after: number;
  readonly value: number;
  readonly max?: number;
  readonly unit: string;
  /** From the words behind it (以上, 左右) or inside (8000多万元). */
  readonly comparator?: Comparator;
  readonly comparatorWords: string;
  readonly role: Role;
  /** Why, in one word, for the trace. */
  readonly why: string;
  /** True where a word goes on right behind it: 30个前期项目. */
  readonly attached: boolean;
  /** Its unit counts things: 个, 家. */
  readonly counts: boolean;
  /** Its unit is one of rates: %, 个百分点, 倍. */
  readonly rates: boolean;
}

/** A Chinese numeral in the few places where one is a quantity. */
const CHINESE_NUMERAL = new At(
  new RegExp(
    [
      '(?<=翻了?(?:将?近|约)?)[一二两三四](?=番)',
      '(?:[一二三四五六七八九十]{1,2}分之[一二三四五六七八九十]{1,2})',
      '(?<=(?:不少于|不低于|不超过|超过|突破|至少|新增|引进|各|达到?))(?!一[批些])[一二两三四五六七八九十百]{1,3}(?=(?:个|家|次|项|名|人|座|所|条|件|户|期|场|批)(?:[,。;、以]|$))',
      // 新建两所学校; 实施八个专项 counts no things
      '(?<=新建|改建|扩建|建成|新增|引进|打通|开通|新开|获批|设立)[两二三四五六七八九十]{1,2}(?=[所座家栋处条个][\\u4e00-\\u9fff“])',
      // 新建两所学校和三座水厂: listed behind another count
      '(?<=[\\d一二两三四五六七八九十][所座家栋处条个][^,。;]{0,24}[、和])[两二三四五六七八九十]{1,2}(?=[所座栋][\\u4e00-\\u9fff“])',
      // 增长两倍
      '(?<=(?:增长|增加|提高|扩大|提升)了?)[两三四五六七八九十](?=倍(?:以上|多|[,。;、]|$))',
      // 十件民生实事
      '(?=[二三]?十[一二三四五六七八九]?[件项](?:民生|惠民)实事)(?<=(?:^|[,。;:、]|[办做抓]好|[办完]成|办结|兴办|实施)(?:[省市县区州]、?){0,2}(?:20\\d\\d年)?)(?:[二三]?十[一二三四五六七八九]?)',
      // 增长三成以上, 接近四成
      '(?<=(?:增长|下降|提高|减少|提升|增加|超过?|近|约|达到?|接近|占比?|突破))[一二两三四五六七八九](?=成(?:以上|左右|以内|多|[,。;、]|$))',
      // 消费近亿元
      '(?<=(?:近|超|突破|约|达))[万亿](?=元(?:[,。;、]|$))',
      // 流转土地近万亩, 高新技术企业突破万家; 千家万户 are no thousand
      '[百千万](?<=(?:近|超过?|突破|约|达到?)[百千万])(?=(?:亩|人次|人|户|吨|家|名|件|套|公里)(?:[,。;]|$))',
      // 产值突破三千亿元
      '(?<=(?:突破|超过?|达到?|迈上))[一二两三四五六七八九][百千万](?=(?:亿|万亿|万)(?:元|美元|千瓦|吨|人次|平方米|斤)(?!大关|新?台阶|俱乐部|级|以上|产业|企业|项目|集群|园区|[镇县市区村]))',
      // 突破千亿元, 突破千万千瓦; 千亿元大关 is no value
      '(?<=(?:突破|超过?|达到?|迈上|近|约|逾))[百千万](?=(?:亿|万亿|万)(?:元|美元|千瓦|吨|人次|平方米|斤|[台头只户辆人](?=[,。;、(]|$))(?!大关|新?台阶|俱乐部|级|以上|产业|企业|项目|集群|[镇县市区村]))',
    ].join('|'),
  ),
);
/** A list of projects is looked through no farther. */
const LONGEST_LIST = 200;
const NUMERAL_STARTS = startsOf(/\d/, CHINESE_NUMERAL);
const MAGNITUDES: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10000, 亿: 100000000 };
const QUOTED = /[“‘《"][^“”‘’《》"。]{1,24}[”’》"]/g;
/** 2座多功能厅: no bound. */
const MORE = '多(?![功元样层式点维媒彩种次用])';
const AFTER = new At(
  new RegExp(
    `(?:\\([^()]{1,12}\\))?(${COMPARATORS_AFTER.map(([words]) => (words === '多' ? MORE : words)).join('|')})`,
  ),
);
const RANGE = new At(/(?:-{1,2}|—{1,2}|–|―|－|~|～|至|到)(\d+(?:\.\d+)?)/);
/** What may follow a value without being named by it. */
const STOPS =
  /^(?:$|[,。;、:)”"'’!?！？…\s(]|和(?![美谐平])|与|及|以及|并(?![网购])|但|而|或|大关|新?台阶|门槛|的(?:水平|目标|任务|增速|速度|基础)|增长(?![点极])|同比|下降|提高|提升|上升|减少|增加|比(?![赛武选])|较|占(?![道地])|居(?![家民住委])|位居|位列|列(?![车装])|其中|均(?!衡)|分别|排(?=[名位在列全第前入到进])|高于|低于|快于|任务|目标|优于|为(?!民)|是|在(?![建校岗册库编园外线职读研营役谈])|由|以(?!.{1,12}为)|则|到20|从(?![业事教])|至|向(?![海阳])|的?历史(?:同期)?(?:新高|最[高好]))/;
const ORDINAL = new Ending(/(?:第|前|列全\S{0,3}第|百强\S{0,2}第|排名(?:全[国省市区县])?倒?数?)$/);
/** A code: letters, signs or digits stand right beside the number. */
const CODE_BEFORE = new Ending(/(?:[A-Za-z_#&/+*×]|[A-Za-z][-.])$/);
const INDEX_BEFORE = new Ending(
  /(?:指数|系数|得分|总分|均分|分值|之比|收入比|倍差|比值|容积率|强度|密度|托位数|[率比])(?:继续|已|将|仅|为|达到?|是|至|到|约|控制在|缩小到|缩小至|缩小为|降至|降到|提高到|提升到|提升至|保持在|稳定在|不?[高低]于|不超过|超过|突破|[:]){0,3}$/,
);
const SCORED = new Ending(
  /(?:平均分|均分|总分|得分|评分|成绩|分数)(?:比上年|较上年|同比|分别)?(?:从[\d.]+分)?(?:提高|提升|增加|上升|下降|达|为)?[到至了从]?$/,
);
const TIME_UNITS = new Opening(
  /^(?:年|月|日|时|点|号|周年|世纪|届|次会议|次全会|次代表|中全会|季度|周岁|度夏)/,
);
const ROUTE = new Opening(
  /^(?:国道|省道|县道|高速|线|路|街|号线|国|医院|中学|小学|厂|所|版|热线|研究所|式|型|航次)/,
);

/** 1.64:1, 11.6:54.3:34.1, 2/3, 2026/2/12. */
const JOINS = new Characters(':：比/');
/** 8000余人 */
const MANY = new Characters('余多几');
const DASHES = new Characters('-—–+');
/** 8万余场: the word stands inside the unit. */
const SPLIT = new At(/((?:百|千)?万|亿)(?:余|多)(?=[\u4e00-\u9fff])/);
/** 压减至10个工作日内 */
const WITHIN = new At(/之?内(?=[,。;、)]|$)/);
/** 保持20%以上增长: what the value is of stands behind it. */
const GROWS = new Opening(/^的?(?:较快|高速)?增(?:长|速|幅)(?:[,。;、]|$)/);
/** 7万套(间)保障性住房: another numerative for the same thing. */
const OR_COUNTED = new At(/\([户间套处个台座所张名人件辆段条只头匹羽栋栏]\)/);
/** 20万人口以上 */
const POPULATION = new At(/口(?=以[上下])/);

/** The quantities of a sentence, decoys included, in order. `raw` tells a real thousands comma from a folded one. */
export function quantitiesOf(text: string, isAsciiComma: (at: number) => boolean): Quantity[] {
  const quantities: Quantity[] = [];
  let names: readonly Span[] | undefined;
  let read = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (!NUMERAL_STARTS.has(unit)) continue;
    const end = isDigit(unit) ? endOfDigits(text, at) : CHINESE_NUMERAL.endOf(text, at);
    if (end < 0) continue;
    const start = at;
    at = end - 1;
    if (start < read) continue;
    const numeral = text.slice(start, end);
    let digits = numeral;
    names ??= quotedIn(text);
    if (digits.includes(',') && !isAsciiComma(start + digits.indexOf(',')))
      digits = digits.slice(0, digits.indexOf(','));
    // “五个翻一番” states what it says.
    const named = text.charAt(start + digits.length) !== '番' && around(names, start) !== undefined;
    const quantity = quantityAt(text, start, digits, named);
    read = Math.max(quantity.after, start + digits.length);
    quantities.push(quantity);
    // The thousands comma was a full stop of a clause: read on behind it.
    if (digits !== numeral) {
      const rest = numeral.slice(digits.length + 1);
      const behind = start + digits.length + 1;
      if (/^\d/.test(rest) && behind >= read) {
        const second = quantityAt(text, behind, /^\d+(?:\.\d+)?/.exec(rest)?.[0] ?? rest, named);
        quantities.push(second);
        read = second.after;
      }
    }
  }
  return quantities;
}

/** Where digits end that start at an offset, thousands groups and decimals included: 1,234.5. */
function endOfDigits(text: string, start: number): number {
  let end = pastDigits(text, start);
  const isGroup = () => text.charCodeAt(end) === COMMA && threeDigits(text, end + 1);
  if (end - start <= 3) while (isGroup()) end += 4;
  const decimals = text.charCodeAt(end) === POINT ? pastDigits(text, end + 1) : 0;
  return decimals > end + 1 ? decimals : end;
}

const COMMA = 0x2c;
const POINT = 0x2e;

function pastDigits(text: string, start: number): number {
  let end = start;
  while (isDigit(text.charCodeAt(end))) end += 1;
  return end;
}

function threeDigits(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at)) && isDigit(text.charCodeAt(at + 1)) && isDigit(text.charCodeAt(at + 2));
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function quotedIn(text: string): readonly Span[] {
  const names: Span[] = [];
  if (!/[“‘《"]/.test(text)) return names;
  QUOTED.lastIndex = 0;
  for (let match = QUOTED.exec(text); match; match = QUOTED.exec(text))
    names.push({ start: match.index, end: QUOTED.lastIndex });
  return names;
}

/** A numeral on its way to a quantity. */
interface Numeral {
  readonly text: string;
  readonly start: number;
  /** Inside quotation marks. */
  readonly named: boolean;
  readonly before: string;
  end: number;
  value: number;
  max: number | undefined;
  comparator: Comparator | undefined;
  comparatorWords: string;
}

function quantityAt(text: string, start: number, digits: string, named: boolean): Quantity {
  const before = text.slice(Math.max(0, start - 16), start);
  const numeral: Numeral = {
    text,
    start,
    named,
    before,
    end: start + digits.length,
    value: numberOf(digits),
    max: undefined,
    comparator: undefined,
    comparatorWords: '',
  };
  const last = text.charAt(start - 1);
  if (ORDINAL.test(before)) return decoy(numeral, 'rank', 'ordinal');
  // 增长6 7%: neither part states anything.
  if (isPartOfCut(text, numeral)) return decoy(numeral, 'bare', 'broken');
  const first = unitAt(text, numeral.end);
  if (!isHan(text.charCodeAt(start - 1))) {
    const money = /^(?:%|[万亿]*(?:亿|万)?[美港欧]?元)/.test(first ?? '');
    if ((CODE_BEFORE.test(before) && !(money && /GDP$|R&D$/.test(before))) || /[A-Za-z]\d+[.-]$/.test(before))
      return decoy(numeral, 'name', 'code');
  }
  if (text.charAt(numeral.end) === '所' && /(?:电科|科工|集团|[一二三四五六七八九]院)$/.test(before))
    return decoy(numeral, 'name', 'institute');
  // 2000余场次 is no year.
  const many = MANY.has(text.charCodeAt(numeral.end));
  if (text.charAt(numeral.end) === '年' || (!first && !many && /^(?:19|20)\d\d$/.test(digits)))
    return decoy(numeral, 'time', 'year');

  // 1.64:1 is a ratio; 11.6:54.3:34.1 a structure; 2/3 a fraction; 2026/2/12 a date.
  const joined = JOINS.has(text.charCodeAt(numeral.end)) ? text.slice(numeral.end) : '';
  const ratio = joined === '' ? null : /^(?::|比)(\d+(?:\.\d+)?)(?![:.\d年月日%])/.exec(joined);
  const fraction = joined === '' ? null : /^\/(\d+)(?!\d*\/)/.exec(joined);
  if ((last === ':' && /\d:$/.test(before)) || (joined !== '' && /^:\d+(?:\.\d+)?:\d/.test(joined)))
    return decoy(numeral, 'bare', 'structure');
  if (ratio && /比(?:例|值)?(?:为|达到?|控制在|缩小[到至])?$/.test(before) && Number(ratio[1]) !== 0) {
    numeral.value = Number((numeral.value / Number(ratio[1])).toPrecision(12));
    numeral.end += ratio[0].length;
    return finish(numeral, '', 'ratio');
  }
  if (fraction && Number(fraction[1]) > numeral.value) {
    // Four decimals, as shares are stated: 2/3 is 0.6667.
    numeral.value = Number((numeral.value / Number(fraction[1])).toFixed(4));
    numeral.end += fraction[0].length;
    return finish(numeral, '', 'fraction');
  }
  if (digits.includes('分之')) {
    numeral.value = Number(numeral.value.toFixed(4));
    return finish(numeral, '', 'fraction');
  }
  if (joined !== '' && /^\/\d/.test(joined)) return decoy(numeral, 'time', 'date');
  if (joined !== '' && /^[:：]\d/.test(joined) && !/比(?:例|重)?[为达]?$/.test(before))
    return decoy(numeral, 'time', 'clock');

  let unit = first;
  if (many && unitAt(text, numeral.end + 1)) {
    numeral.comparator = '>';
    numeral.comparatorWords = text.slice(numeral.end, numeral.end + 1);
    numeral.end += 1;
    unit = unitAt(text, numeral.end);
  }
  const split = SPLIT.exec(text, numeral.end);
  const counted = split ? unitAt(text, numeral.end + split[0].length) : undefined;
  // 1万余农户: here the noun gives the unit.
  if (split && !counted && split[1] === '万' && peopleAt(text, numeral.end + 2, before)) {
    numeral.comparator = '>';
    numeral.comparatorWords = split[0].slice(-1);
    numeral.end += 1;
  }
  if (counted && split) {
    unit = `${split[1]}${counted}`;
    numeral.comparator = '>';
    numeral.comparatorWords = split[0].slice(-1);
    numeral.end += 1;
  }
  // 22.7和28.8个百分点: one unit for both.
  if (unit === undefined) {
    const shared = /^(?:(?:和|、)\d+(?:\.\d+)?){1,6}/.exec(text.slice(numeral.end, numeral.end + 48));
    const sharedUnit = shared ? unitAt(text, numeral.end + shared[0].length) : undefined;
    if (sharedUnit && (/分别[^,。;]{0,12}$/.test(before) || sharedUnit === '个百分点')) {
      return inUnit({ ...decoy(numeral, 'value', 'unit shared'), value: numeral.value }, sharedUnit);
    }
  }
  // 4.5%-5%, 5-6%, 6至8个: a range of one unit.
  const range = RANGE.exec(text, numeral.end + (unit?.length ?? 0));
  if (range) {
    const upperEnd = range.index + range[0].length;
    const upperUnit = unitAt(text, upperEnd);
    const upper = Number(range[1]);
    if (upperUnit !== undefined && upper > numeral.value && (unit === undefined || unit === upperUnit)) {
      numeral.max = upper;
      unit = upperUnit;
      numeral.end = upperEnd;
    }
  }
  if (DASHES.has(text.charCodeAt(start - 1)) && !/\d[-—–+]$|[%‰][-—–]$/.test(before)) {
    if (/[+]$/.test(before) || /[A-Za-z][-]$/.test(before)) return decoy(numeral, 'name', 'code');
    if (last === '-' && (unit === '%' || unit === '个百分点') && /[\u4e00-\u9fff]-$/.test(before))
      numeral.value = -numeral.value;
  }
  // 2.3万农户, 惠及10万居民: the noun says what is counted.
  const people = unit === '万' ? peopleAt(text, numeral.end + 1, before) : undefined;
  if (unit === undefined) {
    if (TIME_UNITS.test(text.slice(numeral.end))) return decoy(numeral, 'time', 'date');
    if (
      /^[A-Za-z+]/.test(text.slice(numeral.end)) ||
      /[+]$/.test(before) ||
      ROUTE.test(text.slice(numeral.end))
    )
      return decoy(numeral, 'name', 'code');
    if (named) return decoy(numeral, 'name', 'quoted');
    if (INDEX_BEFORE.test(before) && STOPS.test(afterComparator(text, numeral.end)))
      return finish(numeral, '', 'index');
    // 中考平均分提高27分, 评估得分87.2分
    if (
      text.charAt(numeral.end) === '分' &&
      SCORED.test(before) &&
      STOPS.test(afterComparator(text, numeral.end + 1))
    ) {
      numeral.end += 1;
      return finish(numeral, '分', 'unit');
    }
    return decoy(numeral, 'bare', 'no unit');
  }
  // 翻一番半
  if (unit === '番' && text[numeral.end + 1] === '半') {
    numeral.value += 0.5;
    numeral.end += 1;
  }
  numeral.end += unit.length;
  return finish(numeral, people ?? unit, 'unit');
}

/** A quantity in another unit than it was found in: one that stands behind a later number. */
export function inUnit(quantity: Quantity, unit: string): Quantity {
  return { ...quantity, unit, counts: isCount(unit), rates: isRate(unit) };
}

/** A numeral that states nothing. */
function decoy({ start, end }: Numeral, role: Role, why: string): Quantity {
  return {
    start,
    end,
    after: end,
    value: Number.NaN,
    max: undefined,
    unit: '',
    comparator: undefined,
    comparatorWords: '',
    role,
    why,
    attached: false,
    counts: false,
    rates: false,
  };
}

/** A numeral with its unit: the comparator behind it, and what it is there for. */
function finish(numeral: Numeral, stated: string, why: string): Quantity {
  const { text, before, named } = numeral;
  const passed = (stated.endsWith('人') ? POPULATION : OR_COUNTED).exec(text, numeral.end);
  let after = numeral.end + (passed?.[0].length ?? 0);
  const behind = AFTER.exec(text, after);
  const within = behind ? null : WITHIN.exec(text, after);
  if (within && isDuration(stated)) {
    after += within[0].length;
    numeral.comparatorWords = within[0];
    numeral.comparator = '<=';
  }
  if (behind) {
    after += behind[0].length;
    numeral.comparatorWords = behind[1] ?? '';
    numeral.comparator = COMPARATORS_AFTER.find(([words]) => words === numeral.comparatorWords)?.[1];
  }
  const rest = text.slice(after, after + 64);
  const grows = stated === '%' && GROWS.test(rest);
  // 72项任务全部完成
  const counts = isCount(stated);
  const tasks = (rest.startsWith('任务') || rest.startsWith('目标任务')) && counts;
  const attached = grows || tasks || !STOPS.test(rest);
  const role = roleOf(stated, before, rest, text.slice(after, after + LONGEST_LIST), {
    attached,
    bounded: behind !== null,
    named,
    counts,
  });
  return {
    start: numeral.start,
    end: numeral.end,
    after,
    value: numeral.value,
    max: numeral.max,
    unit: stated,
    comparator: numeral.comparator,
    comparatorWords: numeral.comparatorWords,
    role,
    why: role === 'value' ? why : `${why}: ${role}`,
    attached,
    counts,
    rates: isRate(stated),
  };
}

function isHan(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fff;
}

function numberOf(digits: string): number {
  // Most are plain: 12, 3.5.
  const plain = isHan(digits.charCodeAt(0)) ? Number.NaN : plainNumber(digits);
  return Number.isNaN(plain) ? (MAGNITUDES[digits] ?? parseNumeral(digits) ?? Number.NaN) : plain;
}

/** Of digits, and few of them, the engine's own conversion takes longer than counting: 15 digits and a power of ten are exact. */
function plainNumber(digits: string): number {
  if (digits.length > 15) return Number(digits);
  let value = 0;
  let power = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const unit = digits.charCodeAt(at);
    if (unit === POINT && power === 0) power = 1;
    else if (!isDigit(unit)) return Number(digits);
    else {
      value = value * 10 + unit - 0x30;
      power *= 10;
    }
  }
  return power > 1 ? value / power : value;
}

/** Nouns that stand behind a bare 万 and the unit they give. */
const PEOPLE: readonly (readonly [noun: string, unit: string])[] = [
  ['农户', '万户'],
  ['居民', '万人'],
  ['群众', '万人'],
  ['市民', '万人'],
  ['人口', '万人'],
  ['农民', '万人'],
  ['农牧民', '万人'],
  ['职工', '万人'],
  ['学生', '万人'],
  ['老年人', '万人'],
  ['居家老年人', '万人'],
  ['老人', '万人'],
  ['人才', '万人'],
  ['儿童', '万人'],
  ['中小学生', '万人'],
  ['大学生', '万人'],
  ['农村劳动力', '万人'],
  ['务工人员', '万人'],
  ['异地务工人员', '万人'],
  ['残疾人', '万人'],
  ['低保', '万人'],
  ['参保', '万人'],
  ['游客', '万人'],
];

/** 10万居民, 8.8万京津老人: the unit that a noun behind a bare 万 gives. */
function peopleAt(text: string, at: number, before: string): string | undefined {
  const near = PEOPLE.find(([noun]) => text.startsWith(noun, at))?.[1];
  return near ?? (!/[资金款贴]$/.test(before) && PERSONS.test(text.slice(at, at + 8)) ? '万人' : undefined);
}

const PERSONS =
  /^[\u4e00-\u9fff]{0,4}?(?:人口|群众|居民|市民|村民|农民|职工|学生|老人|游客|党员|干部|劳动力|患者|儿童)/;

function afterComparator(text: string, at: number): string {
  return text.slice(at + (AFTER.exec(text, at)?.[0].length ?? 0), at + 20);
}
