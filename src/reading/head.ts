import { Characters } from '../vocabulary/characters';
import { COMPARATORS_BEFORE } from '../vocabulary/commitment';
import { Ending, endsOf, Opening, startsOf } from '../vocabulary/edges';
import type { Comparator } from './figure';
import { ACTIONS, CARRIERS, COMMITMENTS, FALL, FALLING_REACH, PLACES, REACH, RISE, TIMES } from './lexicon';

/**
 * What the words before a number say.
 *
 *     到2026年,主导产业规上产值占全市规上产值比重2/3以上
 *              ^^^^^^^^^^^^^^^^^^^^^^^^^^ name
 *     全年固定资产投资增长8%
 *     ^^^^ time      ^^^^ change
 */
export interface Head {
  /** Cleaned; empty where the subject stands in an earlier clause. */
  name: string;
  /** The words as they stand, times and carriers included. */
  readonly stated: string;
  change: 'rise' | 'fall' | undefined;
  /** True where the change ends in a state (提高到, 控制在). */
  reaches: boolean | undefined;
  /** 达到: a state is reached, by no stated change. */
  attains: boolean | undefined;
  comparator: Comparator | undefined;
  comparatorWords: string | undefined;
  /** Commitment words in the order of the text. */
  commitments: string[];
  /** Time words in the order of the text. */
  times: string[];
  perYear: boolean | undefined;
  /** 年均: an average over years. */
  average: boolean | undefined;
  cumulative: boolean | undefined;
  /** 分别, 各, 均: how values fall to subjects. */
  distribution: 'respectively' | 'each' | 'all' | undefined;
  /** 增速, 增幅 … stand beside a verb of change. */
  rate: boolean | undefined;
  /** 占计划的100%: of what. */
  ofPlan: boolean | undefined;
  scope: string | undefined;
  /** 其中. */
  part: boolean | undefined;
  /** Ends with 从 or 由: the start of a change. */
  start: boolean | undefined;
}

const BEFORE = COMPARATORS_BEFORE.filter(([, sign]) => sign !== '=');
/** 签约18个, 履约20项: no 约 of about. */
const COMPARATOR = new Ending(
  new RegExp(
    `(?:首次|已|将|再|成功|历史性|率先)?(?<![签节履](?=约))(${BEFORE.map(([words]) => escaped(words)).join('|')})$`,
  ),
);
const CHANGE_RISE = new Ending(new RegExp(`${RISE}了?$`));
const CHANGE_FALL = new Ending(new RegExp(`${FALL}了?$`));
const REACHES = new Ending(new RegExp(`${REACH}$`));
const REACHED_IN = new Ending(
  new RegExp(`(${REACH})((?:20|19)\\d\\d年(?:[底末])?|“?十[一二三四五]五”?(?:期)?末)的?$`),
);
const CARRIER = new Ending(new RegExp(`${CARRIERS}$`));
/** 计划, 目标 and 建议 at the end of a name are nouns: 研发攻关计划2项. */
const COMMITMENT_END = new Ending(
  new RegExp(`(?<!^.+)(?:计划|目标|建议)$|(?!计划|目标|建议)(?<![模虚](?=拟))${COMMITMENTS}$`),
);
const COMMITMENT_START = new Opening(new RegExp(`^(?:全力|积极)?(${COMMITMENTS})(?:实现|完成|达到|新增长)?`));
const TIME_START = new Opening(new RegExp(`^${TIMES}(?:,|内|共)?`));
/** 快于2024年, 高于“十三五”时期: the time belongs to what is compared. */
const TIME_END = new Ending(new RegExp(`(?<![快高低好优]于“?)${TIMES}$`));
const PLACE_START = new Opening(new RegExp(`^(?:${PLACES})(?!域|(?<=域)外)`));
const BASIS_END = new Ending(
  /(?:(?<=[幅速率积量值额数均稳耗])在|从无到有|从小到大|接连|相继|(?:比|较)(?:峰值|高峰期?|最高[点峰]|改革前|以往|法定时限|国家标准)|可比|(?:比|是|较)上一?个|同比|环比|比上年|较上年|比去年|较去年|较上年同期|比上年同期|同比去年|与上年相比|(?:比|是)上一?个五年的?|比前[三五]年平均数?|同比前三年平均数|按可比价(?:格)?(?:计算)?|(?:较|比)(?:上年|去年|年)[末底初]|连续[\d一二两三四五六七八九十]{1,2}个?[年月]|(?:比|较)上[次届]|(?:比|较)[\d一二两三四五六七八九十]{1,2}年前|(?:比|较)“?十[一二三四五]五”?(?:时期|期间)?末?|(?:比|较)\d{4}年[末底]|以年均|以每年|逐年|动态|(?:下降|降低|提高|提升|改善)并|(?<=[量值入额模])向|平均|平均每年|进一步|稳步|大幅|大幅度|较快|快速|实际|名义|逆势|强劲|企稳|平稳|翻|再次?|又|预计将?|初步|(?<![处得均总])分数?|了|的|较\d{4}年|比\d{4}年)$/,
);
const SCOPE_END = new Ending(
  /(?:按)?(同口径|可比口径|按可比口径|自然口径|同比口径|(?:剔除|扣除)[^,。;]{1,16}?(?:后|因素|因素影响))$/,
);
/** How something was done, before the verb that says what was done. */
const ADVERBS = new Opening(
  new RegExp(
    `^(?:高质量|高标准|高水平|高效率?|高起点|迅速|用心用情用力|强力|大力|扎实|稳妥|有序|全域|率先|深化|统筹|强化)+(?=(?:${ACTIONS.join('|')}))`,
  ),
);
const ADVERB_ALONE = new Opening(/^(?:高质量|高标准|高水平|全力|扎实)$/);
/** 占计划的100%, 完成年度任务的115%, 为调整预算的98%. */
const OF_PLAN = new Ending(
  /(?:占|为|达到?|完成|实现|是|相当于)了?(?:全?年(?:度|初)?|当年|本年|调整|变动|省|市|县|区|州|国家|上级|省市|原定)?(?:政府|人代会)?(?:下达|确定)?(?:的)?(?:全?年度?)?(?:(?<!占.{0,4})投资)?(?:计划|目标|预算|任务|预算数|任务数|计划数|目标任务|预期目标|年度任务)(?:任务|目标)?的$/,
);
const GROWTH_NOUN = new Ending(/(?:平均)?(?:同比)?(?:增速|增幅|增长率|增长速度|涨幅|增长幅度)$/);
const FALL_NOUN = new Ending(/(?:平均)?(?:降幅|下降幅度|降低率|减幅)$/);
const LIGHT_START = new Opening(
  /^(?:拟定(?=总?投)|(?:大关|新?台阶)(?=$|[、,])|从无到有(?=.)|连续\d+(?:个月|年|个?季度|个)|逐步(?=实现|推)|基本(?=[建完竣形消]|实现)|率先|仍有?(?=$|[^然旧])|稳定(?=全年|粮食)|和(?![谐美平])|与(?!会)|以及|及(?!时|早|格)|、|并(?!网|购)|且|其中|包括|同时|此外|特别是|尤其是|也|还|又|再(?=新增|新建|建设|打造|培育|实施|完成|增加)|则|另外?|共(?![同建享富有产])|等(?!级)|其(?!他|它|余)|我们|将|要(?![求素])|已经?|使(?!用)|让|推动|推进实现|促进(?!会)|仅(?![用为有])|全力|坚决|积极|努力|继续|持续|深入|切实|加快|着力|全面|超额|圆满|顺利|成功|最终|(?:实现|完成|达到)了?(?![率度])|达(?![标成产])|取得了?|初步|实际(?!利用|使用|到|吸收|开放|完成投资)|有效(?!期|投资|发明|专利|灌溉)|保持(?!率)|截至|力促|即(?!将)|狠抓|抓好|强化|突出|聚焦|加上(?=转移|上级|上年|调入|债务|结转)|约(?!束)|新一轮|共计|总计|合计|全部(?!财政收入)|进一步|稳步|有力|带动实现|推动实现|主要(?=[实完])|针对|面对|年(?=新增|储备)|在(?![建校岗册库编园外线职读研营役谈])(?=[^,]{4})|(?:企业|项目)?中已?(?=签|完|开)|:|,|\s)/,
);

/** How many years an average is over. */
const YEARS_BEHIND = new Ending(
  /(?:近|过去|前)?(?<!\d)(?:\d|[两二三四五六七八九十])年(?:来|间)?$|(?:近|过去|前)?[两二三四五六七八九十]$/,
);

const DASHES = new Opening(/^[—–-]+/);
const JOINTS_BEFORE = new Opening(/^[、,:的]+/);
const JOINTS_BEHIND = new Ending(/[、,:]+$/);
const PRESSED = new Opening(/^(?:压减|压缩|削减|减少)(?=[\u4e00-\u9fff]{3,}$)/);
/** What stands farther from a number says nothing of it. */
export const LONGEST_WORDS = 300;

/**
 * Reads the words before a number. `rate` says whether the number is a percentage, points or a multiple: before others a
 * verb of change belongs to the name (新增, 减少).
 */
export function headOf(words: string, rate = true): Head {
  const near = DASHES.cut(behindItem(words.length > LONGEST_WORDS ? words.slice(-LONGEST_WORDS) : words));
  const head = newHead(near.trim());
  // 完成年度预算的100.2%: before 完成 is taken for a verb that only carries the value.
  const plan = rate ? OF_PLAN.exec(near) : null;
  if (plan) head.ofPlan = true;
  const left = stripLeft(plan ? near.slice(0, plan.index) : near, head);
  head.name = stripRight(left, head, rate);
  head.name = ADVERB_ALONE.cut(ADVERBS.cut(head.name));
  // What the right end uncovered may leave something light at the left: 力争实现|.
  head.name = stripLeft(head.name, head);
  head.name = JOINTS_BEHIND.cut(JOINTS_BEFORE.cut(head.name)).trim();
  // 每个区县至少建成1家: the bound stands before the doing.
  if (head.name.includes('至少')) {
    head.comparator ??= '>=';
    head.comparatorWords ??= '至少';
    head.name = head.name.replace('至少', '');
  }
  // 在原有3个基础上增加2个
  if (head.name.includes('基础上')) head.name = head.name.replace(/^在?(?:现有|原有|已有).*基础上(?=.)/, '');
  // 压减公用经费15%: the verb of the fall stands before what falls.
  const cut = rate && !head.change && !head.reaches ? PRESSED.exec(head.name) : null;
  if (cut) {
    head.change = 'fall';
    head.name = head.name.slice(cut[0].length);
  }
  // 交通、能源、水利分别完成投资3252亿元、…
  const dealt = !head.name.includes('分别') ? null : /(?<=.)分别(?:完成|实现|新增)?(?=.{2})/.exec(head.name);
  if (dealt) {
    head.distribution = 'respectively';
    head.name = head.name.replace(dealt[0], '');
  }
  // 新建项目上半年开工率: a time inside a name.
  const inside =
    !head.name.includes('年') && !head.name.includes('季度')
      ? null
      : /^(.{2,}?)(上半年|半年度|[一二三四]季度|年内|全年|五年累计)(?=[^、]{2,})/.exec(head.name);
  if (inside) {
    head.times.unshift(inside[2] ?? '');
    if (inside[2] === '五年累计') head.cumulative = true;
    head.name = (inside[1] ?? '') + head.name.slice(inside[0].length);
  }
  return head;
}

/** ①新建水厂②改造面积22万平方米: the item of a list that the number stands in. */
function behindItem(words: string): string {
  return ITEM.cut(/[①-⑳]/.test(words) ? words.replace(/^.*[①-⑳](?=.)|^.*[①-⑳][^①-⑳]+[②-⑳]$/, '') : words);
}

/** 1.城镇新增就业, (2)新建学校, 三是改造管网: the number of an item is no part of a name. 三、四季度 are times. */
const ITEM = new Opening(
  /^(?:\(\d{1,2}\)|\d{1,2}[.、)](?!\d)|(?:第?[一二三四五六七八九十]{1,2}是|\([一二三四五六七八九十]{1,2}\)|[一二三四五六七八九十]{1,2}、(?![一二三四五六七八九十])))(?=.)/,
);

/** All heads have one shape: the engine finds what they say the sooner. */
function newHead(stated: string): Head {
  return {
    name: '',
    stated,
    change: undefined,
    reaches: undefined,
    attains: undefined,
    comparator: undefined,
    comparatorWords: undefined,
    commitments: [],
    times: [],
    perYear: undefined,
    average: undefined,
    cumulative: undefined,
    distribution: undefined,
    rate: undefined,
    ofPlan: undefined,
    scope: undefined,
    part: undefined,
    start: undefined,
  };
}

/** What may stand before a name begins with one of these: most names do not. */
const LIGHT_STARTS = startsOf(/其中|分别|依次|累计/, COMMITMENT_START, TIME_START, LIGHT_START, PLACE_START);

function stripLeft(words: string, head: Head): string {
  let rest = words.trim();
  for (let before = ''; before !== rest && LIGHT_STARTS.has(rest.charCodeAt(0)); ) {
    before = rest;
    if (rest.startsWith('其中')) head.part = true;
    if (rest.startsWith('分别') || rest.startsWith('依次')) {
      head.distribution = 'respectively';
      rest = rest.slice(2);
      continue;
    }
    const commitment = COMMITMENT_START.exec(rest);
    if (
      commitment &&
      !/^(?:预期性|争取(?:到|上级|省|国家|政府|地方|中央|专项|资金)|计划(?:生育|总投资|投资|单列)|拟定|目标(?:考核|责任)|建议(?:提?案|办|件|[、和]))/.test(
        rest,
      )
    ) {
      if (commitment[1] && commitment[1] !== '目标') head.commitments.push(commitment[1]);
      rest = rest.slice(commitment[0].length);
      continue;
    }
    const time = TIME_START.exec(rest);
    if (time) {
      noteTime(time[0], head);
      rest = rest.slice(time[0].length);
      continue;
    }
    if (rest.startsWith('累计')) {
      head.cumulative = true;
      rest = rest.slice(2);
      continue;
    }
    const light = LIGHT_START.exec(rest) ?? PLACE_START.exec(rest);
    // 完成 and 实现 stay where nothing but they would name the thing; 推动…发展 never reaches a number.
    if (light && rest.length > light[0].length - 1) {
      if (rest === '达到') head.attains = true;
      rest = rest.slice(light[0].length);
    }
  }
  return rest;
}

/** What stands between the name and what the right end uncovers. */
const PAUSE = new Ending(/[,、\s]+$/);
const EACH = new Ending(/(?:分别|依次|各自?|(?<![年平人户亩村月日])均|都|全部|双双)$/);
const DOUBLED = new Ending(/[“‘]?[两三四五六七八九十]个?(?:项?指标)?$/);
const PLAN = new Ending(
  /(?:占|达到?|完成|为|实现)?(?:全?年度?|年初|市下达|省下达|上级下达|调整)?(?:计划|目标|预算|任务|预算数|目标任务|年度任务)的?$/,
);
const YEAR_COMPARED = new Ending(
  /(?:比|较|与)(?:(?:20|19)\d\d年|“?十[一二三四五]五”?(?:时期|期)?)(?:末|底|同期)?(?:相比)?(?:分别|均)?$/,
);
const PER_WHOM = new Ending(/(?<=[到至为达])每(?:人|户|亩|头|立方米|平方米)(?:每)?(?:月|年|天|日)?$/);
/** What is told without an expression of its own. */
const PLAIN_ENDS = new Ending(/[从由]$|达到双?$|(?:年|年平)均$|每年$|年年$|累计$|基础上$/);

/** What may stand behind a name ends with one of these: most names do not. */
const LIGHT_ENDS = endsOf(
  PLAIN_ENDS,
  COMPARATOR,
  EACH,
  REACHED_IN,
  REACHES,
  SCOPE_END,
  CHANGE_FALL,
  CHANGE_RISE,
  FALL_NOUN,
  GROWTH_NOUN,
  DOUBLED,
  PLAN,
  YEAR_COMPARED,
  PER_WHOM,
  TIME_END,
  COMMITMENT_END,
  BASIS_END,
  CARRIER,
);

function stripRight(words: string, head: Head, rate: boolean): string {
  let rest = words;
  const cut = (match: RegExpExecArray | null): boolean => {
    if (!match || match[0] === '') return false;
    rest = PAUSE.cut(rest.slice(0, match.index));
    return true;
  };
  for (let before = ''; before !== rest && LIGHT_ENDS.has(rest.charCodeAt(rest.length - 1)); ) {
    before = rest;
    if ((rest.endsWith('从') || rest.endsWith('由')) && rest.length <= 40) {
      head.start = true;
      rest = rest.slice(0, -1);
      continue;
    }
    const comparator = COMPARATOR.exec(rest);
    if (comparator && !head.comparator) {
      head.comparator = BEFORE.find(([sign]) => sign === comparator[1])?.[1];
      head.comparatorWords = comparator[1];
      cut(comparator);
      continue;
    }
    const each = EACH.exec(rest);
    if (each) {
      head.distribution =
        each[0].startsWith('分') || each[0] === '依次'
          ? 'respectively'
          : each[0].startsWith('各')
            ? 'each'
            : 'all';
      cut(each);
      continue;
    }
    if (rest.endsWith('达到')) {
      head.attains = true;
      rest = PAUSE.cut(rest.slice(0, -2));
      continue;
    }
    // 增加到2025年的: the year in which the state is reached.
    const reachedIn = REACHED_IN.exec(rest);
    if (reachedIn) {
      head.reaches = true;
      if (FALLING_REACH.test(reachedIn[1] ?? '')) head.change = 'fall';
      noteTime(reachedIn[2] ?? '', head);
      cut(reachedIn);
      continue;
    }
    const reach = REACHES.exec(rest);
    if (reach) {
      head.reaches = true;
      if (FALLING_REACH.test(reach[0])) head.change = 'fall';
      cut(reach);
      continue;
    }
    // 收入在上年任务数的基础上增长8.1%
    if (rest.endsWith('基础上')) {
      rest = rest.slice(0, Math.max(0, rest.lastIndexOf('在'))).replace(/[,、\s]+$/, '');
      continue;
    }
    const scope = SCOPE_END.exec(rest);
    if (scope) {
      head.scope = scope[1] ?? scope[0];
      cut(scope);
      continue;
    }
    if (rate && !head.change && !head.reaches) {
      if (cut(CHANGE_FALL.exec(rest) ?? FALL_NOUN.exec(rest))) {
        head.change = 'fall';
        continue;
      }
      if (cut(CHANGE_RISE.exec(rest))) {
        head.change = 'rise';
        continue;
      }
      if (cut(GROWTH_NOUN.exec(rest))) {
        head.change = 'rise';
        head.rate = true;
        continue;
      }
    } else if (rate && cut(GROWTH_NOUN.exec(rest))) {
      // 增速由-1.8%回升到2%: the rate moves, and stays a rate of growth.
      head.rate = true;
      continue;
    }
    // 利用率达到双100%
    if (rate && rest.endsWith('达到双')) {
      head.distribution = 'all';
      head.attains = true;
      rest = rest.slice(0, -3);
      continue;
    }
    if (words.endsWith('翻') && cut(DOUBLED.exec(rest))) {
      head.distribution = 'all';
      continue;
    }
    const plan = PLAN.exec(rest);
    if (plan && /^(?:占|完成|为|达|实现)/.test(plan[0])) {
      head.ofPlan = true;
      cut(plan);
      continue;
    }
    // 比2015年下降45.6%: the year compared with is not the year spoken of.
    if (cut(YEAR_COMPARED.exec(rest))) continue;
    // 标准提高到每人每月1365元: per whom belongs to the amount.
    if (cut(PER_WHOM.exec(rest))) continue;
    // 较2015年均提高: all of them, against one year.
    if (rest.endsWith('年均') && /(?:[上去]|(?:20|19)\d\d)年均$/.test(rest)) {
      head.distribution = 'all';
      rest = rest.slice(0, -1);
      continue;
    }
    if (rest.endsWith('年均') || rest.endsWith('年平均')) {
      head.perYear = true;
      head.average = true;
      rest = rest.replace(/年平?均$/, '');
      // 近三年年均
      const years = YEARS_BEHIND.exec(rest);
      if (years) head.times.push(years[0].replace(/(?<!年.?)$/, '年'));
      cut(years);
      continue;
    }
    if (rest.endsWith('每年') || rest.endsWith('年年')) {
      head.perYear = true;
      rest = rest.slice(0, -2);
      continue;
    }
    if (rest.endsWith('累计')) {
      head.cumulative = true;
      rest = rest.slice(0, -2);
      continue;
    }
    const time = TIME_END.exec(rest);
    if (time && !/目前$/.test(time[0])) {
      noteTime(time[0], head);
      cut(time);
      // 投资较上年翻了一番
      rest = rest.replace(/(?<!占)[较比]$/, '');
      continue;
    }
    const commitment = COMMITMENT_END.exec(rest);
    if (commitment) {
      head.commitments.push(commitment[0]);
      cut(commitment);
      continue;
    }
    if (cut(BASIS_END.exec(rest))) continue;
    if (rest.length > 2 || CARRIER.exec(rest)?.[0] === rest || /^[均都][是为]$/.test(rest))
      cut(carrierOf(rest));
  }
  return rest;
}

/** A carrier at the end, unless it is part of a word there: 面积, 总量 stay, 达到 goes. */
function carrierOf(rest: string): RegExpExecArray | null {
  const match = CARRIER.exec(rest);
  if (!match) return null;
  if (/^(?:总数|总量|总额|规模|数量|数|占比|计|以|在|有)$/.test(match[0])) return null;
  // 收入合计 is more than 收入.
  if (/^(?:合计|总计)$/.test(match[0]) && /(?:收入|支出)(?:合计|总计)$/.test(rest)) return null;
  if (match[0] === '是' && /(?:特别|尤其|但)是$/.test(rest)) return null;
  if (match[0] === '到' && /(?:得|感|受|遇|提)到$/.test(rest)) return null;
  return match;
}

function noteTime(words: string, head: Head): void {
  head.times.push(words);
  if (/每年|年均/.test(words)) head.perYear = true;
  if (words === '年均') head.average = true;
  if (/累计/.test(words)) head.cumulative = true;
}

/** By the first UTF-16 unit of each. */
const ACTIONS_BY_START = new Map<number, string[]>();
for (const action of ACTIONS) {
  const start = action.charCodeAt(0);
  ACTIONS_BY_START.set(start, [...(ACTIONS_BY_START.get(start) ?? []), action]);
}

const ACTION_STARTS = new Characters(ACTIONS.map((action) => action.charAt(0)).join(''));

/** Nouns that begin with what is elsewhere a verb of doing. */
const NOUNS = new Opening(
  /^(?:建设用地|建成区(?!域)|开发区|服务(?:业|贸易|消费|外包)|研发(?:投入|经费|人员|机构|活动|强度|支出|费用|中心)|创新(?:[型平]|能力|券|产品|联合体)|保障[性房]|投资[额项者占率]|注册(?:资本|护士|商标|会计)|登记失业|突破性|授权[点率]|发行量|覆盖率|储备林)/,
);

/** The longest verb of doing that a name begins with: 新增. `more`: only one that the name goes on behind. */
export function actionOf(name: string, more: 'more' | '' = ''): string | undefined {
  const start = name.charCodeAt(0);
  const actions = ACTION_STARTS.has(start) ? ACTIONS_BY_START.get(start) : undefined;
  if (!actions) return undefined;
  // 新 before any of them: 新改造, 新创建.
  const renewed = name.startsWith('新') ? actionOf(name.slice(1), more) : undefined;
  const own = actions.find(
    (action) => name.startsWith(action) && (more === '' || name.length > action.length),
  );
  if (own === undefined && renewed === undefined) return undefined;
  return NOUNS.test(name) ? undefined : (own ?? `新${renewed}`);
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
