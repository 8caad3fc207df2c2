import type { Span } from '../reports/readable';
import { Characters } from '../vocabulary/characters';
import { COMPARATORS_AFTER } from '../vocabulary/commitment';
import { parseNumeral } from '../vocabulary/numerals';
import { unitAt } from '../vocabulary/units/at';
import type { Comparator } from './figure';
import { around } from './spans';

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
  /**
   * `value` states something; `threshold` belongs to a name (10亿元以上项目); `name` is part of a proper name (“上市100”);
   * `rank` is an ordinal place; `time` a date or a duration; `bare` a number without a unit that nothing explains.
   */
  readonly role: 'value' | 'threshold' | 'name' | 'rank' | 'time' | 'bare';
  /** Why, in one word, for the trace. */
  readonly why: string;
  /** True where a word goes on right behind it: 30个前期项目. */
  readonly attached: boolean;
}

/** Digits with thousands groups, or a Chinese numeral in the few places where one is a quantity. */
const NUMERAL = new RegExp(
  // The look ahead spares all the others where nothing begins.
  `(?=[\\d一二两三四五六七八九十百千万亿])(?:${[
    '(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)',
    '(?<=翻了?)([一二两三四])(?=番)',
    '([一二三四五六七八九十]{1,2}分之[一二三四五六七八九十]{1,2})',
    '(?<=(?:不少于|不低于|不超过|超过|突破|至少|新增|引进|各|达到?))([一二两三四五六七八九十百]{1,3})(?=(?:个|家|次|项|名|人|座|所|条|件|户|期|场|批)(?:[,。;、以]|$))',
    // 增长三成以上, 接近四成
    '(?<=(?:增长|下降|提高|减少|提升|增加|超过?|近|约|达到?|接近|占比?|突破))([一二两三四五六七八九])(?=成(?:以上|左右|以内|多|[,。;、]|$))',
    // 消费近亿元
    '(?<=(?:近|超|突破|约|达))([万亿])(?=元(?:[,。;、]|$))',
    // 突破千亿元, 突破千万千瓦; 千亿元大关 is no value
    '(?<=(?:突破|超过?|达到?|迈上))([百千万])(?=(?:亿|万亿|万)(?:元|美元|千瓦|吨|人次|平方米|斤)(?!大关|新?台阶|俱乐部|级|以上|产业|企业|项目|集群|[镇县市区村]))',
  ].join('|')})`,
  'g',
);
const MAGNITUDES: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10000, 亿: 100000000 };
const QUOTED = /[“‘《"][^“”‘’《》"。]{1,24}[”’》"]/g;
/** 2座多功能厅: no bound. */
const MORE = '多(?![功元样层式点维媒彩种次用])';
const AFTER = new RegExp(
  `(?:\\([^()]{1,12}\\))?(${COMPARATORS_AFTER.map(([words]) => (words === '多' ? MORE : words)).join('|')})`,
  'y',
);
const RANGE = /(?:-|—|–|―|－|~|～|至|到)(\d+(?:\.\d+)?)/y;
const RANGE_STARTS = '-—–―－~～至到';
/** Last characters of 69万 and 8500万人. */
const BARE_PEOPLE = new Set('万亿人');
/** What may follow a value without being named by it. */
const STOPS =
  /^(?:$|[,。;、:)”"'’!?！？…\s(]|和(?![美谐平])|与|及|以及|并|但|而|或|大关|新?台阶|门槛|的(?:水平|目标|任务|增速|速度|基础)|增长|同比|下降|提高|提升|上升|减少|增加|比|较|占|居(?![家民住委])|位居|位列|列|其中|均|分别|排名|排|高于|低于|快于|任务|目标|优于|为|是|在(?![建校岗册库编园外线职读研营役谈])|由|以(?!.{1,12}为)|则|到20|从|至|向)/;
/** What `ORDINAL` may end with. */
const ORDINAL_ENDS = '第前名国省市区县倒数';
const ORDINAL = /(?:第|前|列全\S{0,3}第|百强\S{0,2}第|排名(?:全[国省市区县])?倒?数?)$/;
/** A code: letters, signs or digits stand right beside the number. */
const CODE_BEFORE = /(?:[A-Za-z_#&/+*×]|[A-Za-z][-.])$/;
const INDEX_BEFORE =
  /(?:指数|系数|得分|总分|均分|分值|之比|收入比|倍差|比值|容积率|强度|密度|托位数|[率比])(?:继续|已|将|仅|为|达到?|是|至|到|约|控制在|缩小到|缩小至|缩小为|降至|降到|提高到|提升到|提升至|保持在|稳定在|不?[高低]于|不超过|超过|突破|[:]){0,3}$/;
const TIME_UNITS = /^(?:年|月|日|时|点|号|周年|世纪|届|次会议|次全会|次代表|中全会|季度|周岁|度夏)/;
const ROUTE = /^(?:国道|省道|县道|高速|线|路|街|号线|国|医院|中学|小学|厂|所|版|热线|研究所|式|型|航次)/;
const SIZE = /(?:总投资|投资额?|总长度?|总面积|建筑面积|总规模)(?:超过?|约|近|达|逾|共)?$/;
const PEOPLE_AT_LARGE =
  /^[\u4e00-\u9fff]{0,4}?(?:(?:人民|儿女|父老|乡亲|百姓)(?!币)|群众的?(?:殷切|期盼|期待|重托|福祉|心声))/;
/** Among how many. */
const AMONG = /(?:^|[,;。])在(?:全[国省市])?$/;
/** Money spent states a value, whatever it was spent on: 投资1.2亿元建成…产业园. */
const SPENT = /(?:投资|投入|资金|补贴)(?:约|近|超过?)?$/;
const MAKES = /^[^,。;、\d]{2,16}(?:项目|生产线|基地)(?:竣工|投产|开工|建成|签约|落地)/;
const COUNTED_BEHIND = /^[\u4e00-\u9fff“”()]{1,14}?\d+(?:\.\d+)?[万]?[个家项户]/;
/** 纳税超500万元楼宇150幢; a length of road may well be counted too. */
const COUNTED_BEHIND_MONEY = /^[\u4e00-\u9fff“”()]{1,14}?\d+(?:\.\d+)?[万]?[个家项户幢栋座]/;
const BEFELL =
  /^(?:强|特大|较大|重大)?(?:降[雨水]|暴雨|暴雪|台风|洪[水涝]|旱情|干旱|寒潮|疫情(?!防控)|地震|风暴)|^(?:亲临|莅临)?(?:考察|视察|作出|致信|批示|重要(?:指示|批示|讲话))/;
const MEASURED = /(?:公里|千米|米|亩|平方米)$/;
const MEASURED_DONE = /^的[\u4e00-\u9fff“”()]{2,24}(?:贯通|建成|完工|竣工|通车|投用|投运)(?:[,;。、]|$)/;
/** 380亿只, 100万千瓦, 6万吨 are outputs where a list of projects follows. */
const SCALED_OUTPUT = /^[百千]?[万亿]+(?:只|套|吨|台|辆|片|千瓦|立方米|米|颗|件|支|箱|瓶|双)$/;
const OUTPUTS_LISTED =
  /^[\u4e00-\u9fff]{2,16}(?:、[^,;。、]{2,24}){0,4}(?:等[^,;。、\d]{0,14}|)(?<!改造)(?:项目|工程|基地|生产线)/;
const CAPACITY = /^[^,。;、]{0,24}?(?:项目|工程|基地|生产线|电站|机组|产业园|装置|储能|码头)/;

/**
 * What stands right beside a number rules most expressions out before they are tried; each list holds all the characters that
 * its expression can begin or end with.
 */
const JOINS = ':：比/';
const MANY = '余多几';
const DASHES = '-—–+';
const WITHIN = '之内';
const GROWS = '的较高增';
const TIME_STARTS = '分小天周岁年个月工';
const AFTER_STARTS = new Characters(`(${COMPARATORS_AFTER.map(([words]) => words.charAt(0)).join('')}`);
const SCALE_STARTS = '百千万亿';
const BARE_SCALE = /^(?:[百千]?万|亿)/;
const KILOVOLTS = new Set(['千伏', 'kv', 'kV', 'Kv', 'KV']);

/** The quantities of a sentence, decoys included, in order. `raw` tells a real thousands comma from a folded one. */
export function quantitiesOf(text: string, isAsciiComma: (at: number) => boolean): Quantity[] {
  if (
    !/[\d番成]|[百千近超约达破][亿万]|万亿|分之|不少于|各[一二两三四五六七八九十]|新增[一二两三四五六七八九十]/.test(
      text,
    )
  )
    return [];
  const names = quotedIn(text);
  const quantities: Quantity[] = [];
  let read = 0;
  NUMERAL.lastIndex = 0;
  for (let match = NUMERAL.exec(text); match; match = NUMERAL.exec(text)) {
    let digits = match[0];
    const start = match.index;
    if (start < read) continue;
    if (digits.includes(',') && !isAsciiComma(start + digits.indexOf(',')))
      digits = digits.slice(0, digits.indexOf(','));
    // “五个翻一番” states what it says.
    const named = text[start + digits.length] !== '番' && around(names, start) !== undefined;
    const quantity = quantityAt(text, start, digits, named);
    read = Math.max(quantity.after, start + digits.length);
    quantities.push(quantity);
    // The thousands comma was a full stop of a clause: read on behind it.
    if (digits !== match[0]) {
      const rest = match[0].slice(digits.length + 1);
      const at = start + digits.length + 1;
      if (/^\d/.test(rest) && at >= read) {
        const second = quantityAt(text, at, /^\d+(?:\.\d+)?/.exec(rest)?.[0] ?? rest, named);
        quantities.push(second);
        read = second.after;
      }
    }
  }
  return quantities;
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
  const last = text[start - 1] ?? '';
  if (ORDINAL_ENDS.includes(last) && ORDINAL.test(before)) return decoy(numeral, 'rank', 'ordinal');
  // 36.5 9亿元: a number that a blank has cut; neither part states anything.
  if (
    (last === ' ' && /\d +$/.test(before)) ||
    (text[numeral.end] === ' ' && /^ +\d/.test(text.slice(numeral.end, numeral.end + 4)))
  )
    return decoy(numeral, 'bare', 'broken');
  const first = unitAt(text, numeral.end);
  if (last < '\u4e00' || last > '\u9fff') {
    const money = /^(?:%|[万亿]*(?:亿|万)?[美港欧]?元)/.test(first ?? '');
    if ((CODE_BEFORE.test(before) && !(money && /GDP$|R&D$/.test(before))) || /[A-Za-z]\d+[.-]$/.test(before))
      return decoy(numeral, 'name', 'code');
  }
  if (text[numeral.end] === '所' && /(?:电科|科工|集团|[一二三四五六七八九]院)$/.test(before))
    return decoy(numeral, 'name', 'institute');
  // 2000余场次 is no year.
  const many = MANY.includes(text[numeral.end] ?? ' ');
  if (text[numeral.end] === '年' || (!first && !many && /^(?:19|20)\d\d$/.test(digits)))
    return decoy(numeral, 'time', 'year');

  // 1.64:1 is a ratio; 11.6:54.3:34.1 a structure; 2/3 a fraction; 2026/2/12 a date.
  const joined = JOINS.includes(text[numeral.end] ?? ' ') ? text.slice(numeral.end) : '';
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
  // 8万余场: the word stands inside the unit.
  const split =
    unit !== undefined && SCALE_STARTS.includes(unit.charAt(0)) && BARE_SCALE.test(unit)
      ? /^((?:百|千)?万|亿)(?:余|多)(?=[\u4e00-\u9fff])/.exec(text.slice(numeral.end, numeral.end + 5))
      : null;
  const counted = split ? unitAt(text, numeral.end + split[0].length) : undefined;
  if (counted && split) {
    unit = `${split[1]}${counted}`;
    numeral.comparator = '>';
    numeral.comparatorWords = split[0].slice(-1);
    numeral.end += 1;
  }
  // 22.7和28.8个百分点: one unit for both.
  if (unit === undefined) {
    const shared = /^(?:和|、)\d+(?:\.\d+)?/.exec(text.slice(numeral.end));
    const sharedUnit = shared ? unitAt(text, numeral.end + shared[0].length) : undefined;
    if (sharedUnit && (/分别[^,。;]{0,12}$/.test(before) || sharedUnit === '个百分点')) {
      return { ...decoy(numeral, 'value', 'unit shared'), value: numeral.value, unit: sharedUnit };
    }
  }
  // 4.5%-5%, 5-6%, 6至8个: a range of one unit.
  RANGE.lastIndex = numeral.end + (unit?.length ?? 0);
  const range = RANGE_STARTS.includes(text[RANGE.lastIndex] ?? ' ') ? RANGE.exec(text) : null;
  if (range) {
    const upperEnd = RANGE.lastIndex;
    const upperUnit = unitAt(text, upperEnd);
    const upper = Number(range[1]);
    if (upperUnit !== undefined && upper > numeral.value && (unit === undefined || unit === upperUnit)) {
      numeral.max = upper;
      unit = upperUnit;
      numeral.end = upperEnd;
    }
  }
  if (DASHES.includes(last || ' ') && !/\d[-—–+]$|[%‰][-—–]$/.test(before)) {
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
    return decoy(numeral, 'bare', 'no unit');
  }
  numeral.end += unit.length;
  return finish(numeral, people ?? unit, 'unit');
}

/** A numeral that states nothing. */
function decoy({ start, end }: Numeral, role: Quantity['role'], why: string): Quantity {
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
  };
}

/** A numeral with its unit: the comparator behind it, and what it is there for. */
function finish(numeral: Numeral, stated: string, why: string): Quantity {
  const { text, before, named } = numeral;
  // 7万套(间)保障性住房: another numerative for the same thing.
  let after =
    numeral.end +
    (text[numeral.end] === '(' &&
    /^\([户间套处个台座所张名人件辆段条]\)/.test(text.slice(numeral.end, numeral.end + 3))
      ? 3
      : 0);
  AFTER.lastIndex = after;
  const behind = AFTER_STARTS.has(text.charCodeAt(after)) ? AFTER.exec(text) : null;
  // 压减至10个工作日内
  const within =
    behind || !WITHIN.includes(text[after] ?? ' ')
      ? null
      : /^之?内(?=[,。;、)]|$)/.exec(text.slice(after, after + 4));
  if (within && isDuration(stated)) {
    after += within[0].length;
    numeral.comparatorWords = within[0];
    numeral.comparator = '<=';
  }
  if (behind) {
    after = AFTER.lastIndex;
    numeral.comparatorWords = behind[1] ?? '';
    numeral.comparator = COMPARATORS_AFTER.find(([words]) => words === numeral.comparatorWords)?.[1];
  }
  const rest = text.slice(after, after + 64);
  // 保持20%以上增长: what the value is of stands behind it.
  const grows =
    stated === '%' &&
    GROWS.includes(rest[0] ?? ' ') &&
    /^的?(?:较快|高速)?增(?:长|速|幅)(?:[,。;、]|$)/.test(rest);
  // 72项任务全部完成
  const tasks = (rest.startsWith('任务') || rest.startsWith('目标任务')) && isCount(stated);
  const attached = grows || tasks || !STOPS.test(rest);
  const role = roleOf(stated, before, rest, { attached, bounded: behind !== null, named });
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
  };
}

function numberOf(digits: string): number {
  // Most are plain: 12, 3.5.
  const plain = digits < '一' ? Number(digits) : Number.NaN;
  return Number.isNaN(plain) ? (MAGNITUDES[digits] ?? parseNumeral(digits) ?? Number.NaN) : plain;
}

interface Surroundings {
  readonly attached: boolean;
  readonly bounded: boolean;
  readonly named: boolean;
}

/** Whether a measured number states a value or belongs to a name. */
function roleOf(
  unit: string,
  before: string,
  rest: string,
  { attached, bounded, named }: Surroundings,
): Quantity['role'] {
  if (named) return 'name';
  if (before.endsWith('在') && /^[^,。;\d]{2,10}(?:中)?(?:排名?|位[列居])(?:第|首|前|倒)/.test(rest))
    return 'name';
  // 在168个重点城市中排名…, 位列全国168个重点城市倒数第18位: those compared with.
  if (
    /(?:位[列居]|排名?|居|列)(?:在|全[国省])*$/.test(before) &&
    /^[\u4e00-\u9fff]{2,12}(?:倒数?|第|前)/.test(rest)
  )
    return 'name';
  if (before.includes('在') && AMONG.test(before) && /^[^,。;]{2,10}(?:中|排[名位]|位[列居])/.test(rest))
    return 'name';
  // 9轮强降雨, 省领导9次考察: what befell the place, and who came.
  if (/^[轮次场个]$/.test(unit) && BEFELL.test(rest)) return 'name';
  const counts = isCount(unit);
  const rate =
    unit === '%' || unit === '‰' || unit === '个百分点' || unit === '倍' || unit === '成' || unit === '';
  // 连续24个月保持两位数增长
  if (before.endsWith('连续') && /^个?(?:月|工作日)$/.test(unit)) return 'time';
  if (
    TIME_STARTS.includes(unit[0] ?? ' ') &&
    /^(?:分钟|小时|天|周岁|岁|年|个?月|周|个?工作[日小])/.test(unit) &&
    (attached || /[个]?(?:内|后|前|为期|连续)$/.test(before))
  )
    return 'threshold';
  // 谋划总投资55.3亿元的重点项目21个: the size of what is done, stated before it.
  if (!rate && !bounded && rest.startsWith('的') && SIZE.test(before)) return 'value';
  // 建成占地75亩、景色优美的体育公园
  if (
    before.includes('占地') &&
    /占地(?:面积)?(?:约|近|超过?)?$/.test(before) &&
    /^、[^,;。\d]{2,20}的/.test(rest)
  )
    return 'threshold';
  // 5.2公里的雨污分流管网贯通: how much of it is done.
  if (
    rest.startsWith('的') &&
    MEASURED.test(unit) &&
    /(?:^|[,;。])$/.test(before) &&
    MEASURED_DONE.test(rest)
  )
    return 'value';
  // 总投资51亿元的项目, 占地15亩及以上的规下工业企业: the value qualifies the noun behind 的.
  if (
    (!rate || unit === '') &&
    rest.startsWith('的') &&
    /^的(?!\d|基础|情况|背景|前提|水平|目标|任务|增速)[\u4e00-\u9fff“"]/.test(rest)
  )
    return counts ? 'value' : 'threshold';
  // 空置率30%—50%的空心村治理: what kind of village it is.
  if (
    unit === '%' &&
    rest.startsWith('的') &&
    /(?:率|比例|比重|浓度)(?:超过?|达到?|低于|高于|在)?$/.test(before) &&
    /^的[\u4e00-\u9fff“”]{0,6}(?:[村镇县户]|企业|项目|学校|小区|园区|机构|地块|群众|家庭|产品)/.test(rest)
  )
    return 'threshold';
  // 营业收入过100亿元、50亿元企业各2家; 10亿元、50亿元以上大项目: bounds listed before one noun.
  if (
    !rate &&
    !counts &&
    rest.startsWith('、') &&
    /^、\d+(?:\.\d+)?[百千]?[万亿]*(?:美元|元|亩|吨|千瓦|平方米)(?:以上[\u4e00-\u9fff]|[\u4e00-\u9fff]{0,10}?(?:企业|项目|园区|集群|楼宇|产业|村|镇)(?:各|达到?)?\d)/.test(
      rest,
    )
  )
    return 'threshold';
  // 两个超200亿元产业链条: how large each of them is.
  if (
    !counts &&
    attached &&
    /[两二三四五六七八九十\d][个家条](?:产值|营收|规模)?(?:超过?|过|突破)$/.test(before)
  )
    return 'threshold';
  // 50亿元或5亿美元以上项目3个: alternatives of one threshold.
  if (!rate && rest.startsWith('或') && /^或\d/.test(rest)) return 'threshold';
  // 整治提升亩均税收5万元以下、…D类的工业企业…500家以上: a bound among several that qualify one noun.
  if (
    bounded &&
    !counts &&
    !rate &&
    rest.startsWith('、') &&
    /^、[^,;。]{0,40}(?:的[^,;。\d]{2,}(?:\d|$|[,;。])|(?:企业|项目)\d)/.test(rest)
  )
    return 'threshold';
  if (unit.startsWith('周年')) return 'time';
  // 8500万江苏人民, 六十万父老乡亲: all who live there, in a manner of speaking.
  const scale = BARE_PEOPLE.has(unit.charAt(unit.length - 1)) && /[万亿]人?$/.test(unit);
  if (
    scale &&
    /^[十百千]?[万亿]$/.test(unit) &&
    /^[\u4e00-\u9fff]{0,6}(?:人民|儿女|父老|各族群众)/.test(rest)
  )
    return 'name';
  // 7.1级地震, 1类创新药, 110千伏线路
  if (
    unit === '级' ||
    KILOVOLTS.has(unit) ||
    (unit === '类' && /^(?:创新药|新药|医疗器械|水质?(?:[,。;、]|$)|口岸)/.test(rest))
  )
    return 'name';
  // 全国4个试点县之一 is one of them.
  if (counts && rest.includes('之一') && /^[^,。;、\d]{1,30}之一(?:[,。;、]|$)/.test(rest)) return 'name';
  // 承载着69万群众的殷切期盼, 8000万儿女: the people of the place, not what is done for them.
  if (scale && /^[万亿]人?$/.test(unit) && PEOPLE_AT_LARGE.test(rest)) return 'name';
  // 50亿级产业集群, 10万吨级船舶
  if (
    rest.startsWith('级') &&
    (/^[百千万亿]+$/.test(unit) || /^[百千]?万?(?:吨|千瓦|兆瓦|人|床|辆|平方米)$/.test(unit))
  )
    return 'threshold';
  // 7纳米制程芯片, 15兆电子伏加速器: what kind of thing it is.
  if (attached && (unit === '纳米' || rest.startsWith('电子伏'))) return 'name';
  if (!attached) return 'value';
  if (rate) return 'value';
  // 完成13公里以上“四好农村路”建设: the length of what is done.
  if (
    bounded &&
    /(?:完成|建成|新建|改造|新增|建设|修复|治理|种植|流转|整治)$/.test(before) &&
    !/^[^,。;]*\d/.test(rest)
  )
    return 'value';
  if (bounded && !counts) return 'threshold';
  // 年销售收入超10亿元农业产业化龙头企业达到100家以上
  if (
    !counts &&
    /^[\u4e00-\u9fff“”()]{0,14}?(?:企业|项目|镇|村|园区|集群|基地)(?:达到?|超过?|突破)?\d/.test(rest)
  )
    return 'threshold';
  // 100亿元企业1家: the noun it stands before is counted itself.
  if (
    !counts &&
    !SPENT.test(before) &&
    (unit.endsWith('元') ? COUNTED_BEHIND_MONEY : COUNTED_BEHIND).test(rest) &&
    !/^[^\d]*(?:增长|下降|完成|实现|达|建成|建设|用于|惠及)/.test(rest)
  )
    return 'threshold';
  if (bounded && /^[^,。;、]{1,16}\d/.test(rest)) return 'threshold';
  // 10万片碳化硅衬底项目: how much it will make.
  if (/^[百千]?万(?:片|辆|台|件|头|只|支|颗)$/.test(unit) && MAKES.test(rest)) return 'threshold';
  // 30户以上自然村通硬化路: which villages.
  if (
    bounded &&
    /^(?:户|人|千人|万人)$/.test(unit) &&
    /^(?:的)?(?:自然|行政)?(?:村|屯|组|社区|聚居点|乡镇|小区|易地)/.test(rest)
  )
    return 'threshold';
  // 30户以上自然村寨生活垃圾收运设施覆盖率提高至80%
  if (bounded && counts && /^[^,。;、\d]{2,30}率[^,。;、\d]{0,6}\d/.test(rest)) return 'threshold';
  // 建设380亿只防护手套、200万套汽车配件等重点项目50个: how much each will make.
  if (SCALED_OUTPUT.test(unit) && OUTPUTS_LISTED.test(rest) && !SPENT.test(before)) return 'threshold';
  // 年产3万吨植物基蛋白肉项目, 10GW单晶组件项目.
  if (
    !counts &&
    (/年产$/.test(before) || /[/每]年$/.test(unit) || (CAPACITY.test(rest) && !SPENT.test(before)))
  )
    return 'threshold';
  return 'value';
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

/** 个, 家, 名 … : words that count things rather than measure them. */
export function isCount(unit: string): boolean {
  let counts = COUNTS.get(unit);
  if (counts === undefined) {
    counts = COUNT.test(unit);
    COUNTS.set(unit, counts);
  }
  return counts;
}

/** Asked before; bounded by the units in use. */
const COUNTS = new Map<string, boolean>();
const COUNT =
  /^(?:万|千|百|亿)*(?:个|家|名|人|户|件|项|条|处|座|所|套|台|张|辆|只|支|门|届|场|次|人次|场次|批次|班次|辆次|车次|架次|航次|列次|船次|件次|台次|户次|剂次|床|张床位|床位|个床位|泊位|个泊位|学位|个学位|车位|个车位|台套|轮|组|块|对|双|类|例|起|宗|幢|栋|棵|株|头|羽|箱|对|批|期|章|枚|片|位|艘|架|口|眼|根|部|份|村|镇|站|间|笔|单|趟|列|班|团|队|款|种|颗|剂|册|幅|集|则|篇|尊|幕)$/;

function isDuration(unit: string): boolean {
  return /^(?:分钟|小时|天|个?工作日|个?工作小时|个?月)$/.test(unit);
}

function afterComparator(text: string, at: number): string {
  AFTER.lastIndex = at;
  const behind = AFTER.exec(text);
  return text.slice(behind ? AFTER.lastIndex : at, at + 20);
}

/** Percentages, points and multiples: what a verb of change may stand before. */
export function isRate({ unit }: Quantity): boolean {
  return RATES.has(unit);
}

const RATES = new Set(['%', '‰', '个百分点', '百分点', '倍', '番', '成']);
