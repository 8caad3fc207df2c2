import { Opening } from '../vocabulary/edges';
import { actionOf } from './head';
import { ACTIONS, GENERIC_HEADS } from './lexicon';

/** Heads that several things share when they are listed: 养老保险、医疗保险参保率. */
const SHARED_HEAD =
  /(?:(?:增加值|总产值|产值|营业收入|主营业务收入|投资|贷款余额|出口额?)占[^、]{2,20}(?:比重|比例|占比)|(?:进出口|出口|进口|投资|产值|增加值|产量)额?占全[国省市县区州]的?|人均可支配收入|可支配收入|投资占比|平均浓度|品牌价值|保险参保率|保险参保人数|参保率|警情|案件|增加值|总产值|营业收入|经营性收入|研发投入|研发活动率|死亡人数|养护预算|投资|收入|浓度|占比|比重|企业|项目|人才|标准|示范村|示范区|平台|(?:种植|播种|养殖)?面积|产值|贷款|存款|余额|指标|吞吐量|营业额|销售额|零售额|进出口额?|出口额?|进口额?|规模)$/;
const AMOUNT = /(?:[率值额量数比入度积力款费资]|投资|支出|出口|进口|消费|贸易)$/;
const TRAILING_DOING = /(?<=.{2})(?:新增加?|净增加?|新认定|新设立?|新建|新培育|新开通|新登记)$/;
/** Ends of names that need nothing more. */
const COMPLETE =
  /(?:[率值额量数比入收度积力款费资故]|人次|企业|项目|工程|人才|计划|平台|中心|基地|标准|产品|品牌|小区|博士|硕士|专家|党员|(?<!电)路|[村镇园校院站所人户桥河湖林田地品车床位点区县市街线师生])$/;
/** Whether a noun needs nothing more: 民生实事项目, 棚户区改造. */
export function isComplete(noun: string): boolean {
  return COMPLETE.test(noun) || /(?:改造|建设)$/.test(noun);
}
/** Words that hold a joint and are none: 普及率, 和美乡村. One character before the joint, one behind. */
const WORDS = /^.?(?:和[谐美平田布林硕]|及[时以格早]|与会)|^(?:[普惠涉触遍危]及|参与|赋与|呼和)/;
const JOINT = /、|以及|和|与|及|或/y;
const JOINT_STARTS = '、以和与及或';
/** The same, from the plainest on. */
const JOINTS = [/、/y, /、|和/y, /、|和|与/y, JOINT];
const JOINED = /[、和与及或]/;

/**
 * The subjects that a list names, each complete.
 *
 *     城乡居民人均可支配收入           城镇居民人均可支配收入, 农村居民人均可支配收入
 *     PM2.5、PM10平均浓度              PM2.5平均浓度, PM10平均浓度
 *     新开工、新竣工亿元以上产业项目   新开工亿元以上产业项目, 新竣工亿元以上产业项目
 */
/** 城乡低保标准分别增长7%和9%: what is said of town and country together, as two. */
export function townAndCountry(name: string): string[] | undefined {
  const both = /^(.*?)城乡(.+)$/.exec(name);
  return both ? [`${both[1]}城市${both[2]}`, `${both[1]}农村${both[2]}`] : undefined;
}

/** Whether each of several listed names is a quantity of its own: 生产安全事故起数、死亡人数. */
export function areQuantities(names: readonly string[]): boolean {
  return (
    names.length > 1 &&
    names.every((name) =>
      /(?:[率值额数]|人次|收入|投资|引资|外资|资金|总量|支出|费用|面积|产量|销量|价格|能耗|排放量?|贸易|消费|出口|进口)$/.test(
        name,
      ),
    )
  );
}

export function subjectsOf(name: string, expected = 0): string[] {
  // 橡胶机带、生态涂装两个产业集群产值
  const group = expected > 1 ? GROUP.exec(name) : null;
  if (group) {
    const members = splitOutsideQuotes(group[1] ?? '', JOINT);
    if (
      members.length === expected &&
      members.length === COUNTS.indexOf((group[2] ?? '').replace('两', '二'))
    )
      return members.map((member) => member + group[3]);
  }
  // 一、二、三产增加值
  const sectors =
    expected > 1 &&
    /^(.*?)第?([一二])(?:次产业|产业|产)?[、和]第?([二三])(?:(?:次产业|产业|产)?[、和]第?(三))?(?:次产业|产业|产)([^、和]*)$/.exec(
      name,
    );
  if (sectors)
    return sectors
      .slice(2, 5)
      .filter(Boolean)
      .map((sector) => `${sectors[1]}第${sector}产业${sectors[5]}`);
  const accounts = name.includes('贷款') && /^(.*?)存[、和]?贷款(余额.*|总额.*)$/.exec(name);
  if (accounts) return [`${accounts[1]}存款${accounts[2]}`, `${accounts[1]}贷款${accounts[2]}`];
  const rural = name.includes('城乡') && /^(.*?)城乡(居民|常住居民)(.*)$/.exec(name);
  if (rural && !JOINED.test(rural[3] ?? '') && !/、/.test(rural[1] ?? '')) {
    return [`${rural[1]}城镇${rural[2]}${rural[3]}`, `${rural[1]}农村${rural[2]}${rural[3]}`];
  }
  if (!JOINED.test(name)) return [name];
  // 新能源及智能电网、新材料、生物医药健康产业 are three where three values are dealt out.
  const parts =
    (expected > 1
      ? JOINTS.map((joint) => splitOutsideQuotes(name, joint)).find((each) => each.length === expected)
      : undefined) ?? splitOutsideQuotes(name, JOINT);
  if (parts.length < 2) return [name];
  // 地区总部、研发中心新认定: the doing behind the last is of all.
  const doing = expected > 1 ? TRAILING_DOING.exec(parts[parts.length - 1] as string)?.[0] : undefined;
  if (doing && !parts.slice(0, -1).some((part) => part.endsWith(doing)))
    return subjectsOf(name.slice(0, -doing.length), expected).map((part) => doing + part);
  const last = parts[parts.length - 1] as string;
  // 分别高于全国、全省0.3和0.2个百分点
  const than = /^(.*(?:[高低快优好大小]于|高出|领先))全[国省市]/.exec(parts[0] ?? '')?.[1];
  if (than && parts.slice(1).every((part) => /^全[国省市州区县]/.test(part)))
    return parts.map((part, index) => (index === 0 ? part : than + part));
  const staged = expected > 1 ? ofStages(parts) : undefined;
  if (staged) return staged;
  const lead = actionOf(parts[0] ?? '', 'more');
  const head = headShared(parts, last, expected > 1) || (expected > 1 ? headDealt(parts, last) : '');
  return parts.map((part, index) => {
    if (
      index === 1 &&
      parts.length === 2 &&
      (GENERIC_HEADS.test(part) || OF_CASES.test(part) || ALSO_RATE.test(part))
    )
      return ownerOf(parts[0] ?? '', part) + part;
    const whole =
      index < parts.length - 1 && head !== '' && !part.endsWith(head) ? completed(part, head, last) : part;
    // 接待游客人次、旅游总花费: what is spent is not received.
    const own = /率$/.test(parts[0] ?? '') || /^(?:实际)?利用|(?:花费|收入|金额|总额|产值)$/.test(part);
    return index > 0 && lead && !actionOf(part) && !own ? lead + whole : whole;
  });
}

/** A rate of what the rate before it is of: 城市污水收集率、处理率. */
const ALSO_RATE = new Opening(
  /^(?:收集率|处理率|利用率|回收率|入学率|巩固率|毛入学率|升学率|完好率|优良率|及格率|治愈率|破案率|结案率|查处率)$/,
);

const STAGE = '城市|城镇|农村|乡村|县城|幼儿园|小学|初中|初高中|高中|高校|大学';
const STAGES = new RegExp(`^(?:${STAGE})$`);
const STAGE_BEHIND = new RegExp(`^(.{2,}(?:标准|经费|补助|收入|面积|人数|学位))(${STAGE})$`);

/** 生均公用经费标准小学、初中分别提高到…: of whom stands behind what. */
function ofStages([first = '', ...others]: readonly string[]): string[] | undefined {
  const [, what, stage] = STAGE_BEHIND.exec(first) ?? [];
  if (what === undefined || !others.every((part) => STAGES.test(part))) return undefined;
  return [stage, ...others].map((part) => part + what);
}

/** What is counted in cases and accidents: 诈骗案件、损失金额. */
const OF_CASES = /^(?:总收入|利润总额|出口额|进口额|损失金额|经济损失|死亡人数|受伤人数|人次)$/;
const OWNED =
  /(?:(?:网络|网上|电商|线上)(?:零售额|销售额|交易额)|资产总额|总资产|案件|(?:播种|种植)?面积|总?产量|户数|(?:接待)?人[数次]|个数|数量|起数|件数|件次|批次|总?产值|增加值|营业收入|营收|利润)$/;
const GROUP =
  /^([^、和与]{2,}(?:[、和与][^、和与]{2,})+?)([两二三四五六七八九])[个大家]([\u4e00-\u9fff]{2,})$/;
const COUNTS = '零一二三四五六七八九';

/** 粮食播种面积和产量: whose 产量 it is; empty where the first names no quantity of something. */
function ownerOf(first: string, second: string): string {
  // 政协提案办理率、满意率
  if (/^[\u4e00-\u9fff]{2}率$/.test(second) && /.{2}[\u4e00-\u9fff]{2}率$/.test(first))
    return first.slice(0, -3);
  if (/事故$/.test(first)) return first;
  return OWNED.test(first) ? first.replace(OWNED, '') : '';
}

const PLACE_KIND = new Opening(
  /^(?:全[省市县区])?(?:重点|一般|主)?(?:中心城[区市]|设市城市|城市|县城|城镇|城区|市区|县\(市(?:、区)?\)|镇区|建制镇|重点镇|乡镇|集镇|农村|乡村|行政村|自然村|村庄)(?:建成区)?/,
);

function isPlaceKind(part: string): boolean {
  return PLACE_KIND.exec(part)?.[0] === part;
}

/** 人大代表建议和政协提案满意率; 轿车、客车产量: of each where as many values are dealt out. */
function headDealt(parts: readonly string[], last: string): string {
  // 县城、重点建制镇污水处理率: where, and a rate of each.
  const where = PLACE_KIND.exec(last)?.[0] ?? '';
  if (where !== '' && /.{2}率$/.test(last.slice(where.length)) && parts.slice(0, -1).every(isPlaceKind))
    return last.slice(where.length);
  const rate =
    /(?:(?:安全)?[\u4e00-\u9fff]{2}率|产量|单产|销量|产值|利润|饲养量|出栏量|存栏量|保有量|参保人数)$/.exec(
      last,
    )?.[0] ?? '';
  return rate !== '' &&
    rate.length < last.length &&
    !parts.slice(0, -1).some((part) => /(?:[率值额量数重比]|收入?|利税)$/.test(part))
    ? rate
    : '';
}

/** Industries of the national classification that have a joint in their names. */
const INDUSTRY =
  /批发(?:和|与)零售业|住宿(?:和|与)餐饮业|(?:交通运输、)?仓储(?:和|与)?邮政业|(?:信息传输、)?(?:软件|信息)和信息(?:技术)?服务业|租赁(?:和|与)商务服务业|(?:科学|科技)研究和技术服务业|(?:水利、)?环境和公共设施管理业|卫生和社会工作业?|(?:文化、)?体育和娱乐业|(?:电力、)?(?:热力、)?燃气及水(?:的)?生产(?:和|与)供应业/;

function splitOutsideQuotes(name: string, pattern: RegExp): string[] {
  const parts: string[] = [];
  const industry = name.includes('业') ? INDUSTRY.exec(name) : null;
  const kept = industry ? { start: industry.index, end: industry.index + industry[0].length } : undefined;
  let from = 0;
  let quoted = false;
  for (let at = 0; at < name.length; at += 1) {
    const character = name[at] as string;
    // 县(市、区)经济总量: brackets hold their words together too.
    if (character === '“' || character === '(') quoted = true;
    if (character === '”' || character === ')') quoted = false;
    if (quoted || !JOINT_STARTS.includes(character)) continue;
    if (kept && at > kept.start && at < kept.end) continue;
    pattern.lastIndex = at;
    const joint = pattern.exec(name);
    if (!joint || WORDS.test(name.slice(Math.max(0, at - 1), at + 2))) continue;
    parts.push(name.slice(from, at));
    from = at + joint[0].length;
    at = from - 1;
  }
  parts.push(name.slice(from));
  return parts.map((each) => each.trim()).filter((each) => each !== '');
}

const PLACE = new Opening(/^[\u4e00-\u9fff]{2,6}?(?:自治州|[市县区州盟旗])(?![场区域级民属内外])/);
/** 甲区、乙区获批省级园区: what is said of them. */
const SAID_BEHIND = /^(?:获|入选|列入|被|成为|创成|建成|荣获|完成|通过|纳入|跻身|进入|均|都|实现)/;
const LEVEL = new Opening(/^(?:国家|全国|[省市区县州])级?/);
/** Without the doing that stands before it. */
function bare(part: string): string {
  return part.slice(actionOf(part)?.length ?? 0);
}
const TOWN = new Opening(/^(?:城镇|农村|城市|乡村)/);
const TOWN_OR_COUNTRY = new Opening(/^(?:城镇|农村|城市|乡村)$/);

function headShared(parts: readonly string[], last: string, dealt: boolean): string {
  // 新开工、新竣工亿元以上产业项目: bare verbs share all that follows the last one.
  if (parts.slice(0, -1).every((part) => ACTIONS.includes(part))) {
    const action = actionOf(last);
    if (action) return last.slice(action.length);
  }
  // 甲市和乙市地区生产总值: of two places; 全国、省重点实验室: of two levels.
  // 城镇、农村低保标准: of town and of country.
  for (const same of [PLACE, LEVEL, TOWN]) {
    const own = same.exec(last)?.[0];
    if (
      own !== undefined &&
      last.length > own.length + 1 &&
      !SAID_BEHIND.test(last.slice(own.length)) &&
      parts.slice(0, -1).every((part) => same.exec(bare(part))?.[0] === bare(part))
    )
      return last.slice(own.length);
  }
  // 年经常性、经营性收入 share the plain 收入.
  const head =
    (/性$/.test(parts[0] ?? '') ? /收入$/.exec(last)?.[0] : undefined) ?? SHARED_HEAD.exec(last)?.[0] ?? '';
  // 出口、进口 are whole.
  // 投资、进出口分别占全市的50%、85%: only the share is of both.
  if (head === '' || head === last) return head.slice(head.includes('占') ? head.indexOf('占') : head.length);
  // 民营企业、外资企业出口占全省
  if (head.includes('占') && parts.slice(0, -1).every((part) => !part.includes('占'))) return head;
  // 新能源汽车、家电类零售额: things, and an amount of each.
  if (dealt && /[额量值]$/.test(head) && !parts.slice(0, -1).some((part) => AMOUNT.test(part))) return head;
  // 高速公路、水利、电网投资
  if (
    dealt &&
    head === '投资' &&
    last.length > 2 &&
    parts.every((part) => part.length <= 4 && !/(?:就业|增长|收入|消费|[外内]资)$/.test(part))
  )
    return head;
  // 高新技术企业、科技型中小企业贷款
  if (
    dealt &&
    /^(?:贷款|存款)$/.test(head) &&
    parts.slice(0, -1).every((part) => /(?:企业|[产行]业|主体|户)$/.test(part))
  )
    return head;
  // 地区生产总值和一般公共预算收入 are whole both.
  return parts.slice(0, -1).some((part) => COMPLETE.test(part) && !TOWN_OR_COUNTRY.test(part)) ? '' : head;
}

/** 城镇 + 常住居民人均可支配收入 (from 农村常住居民人均可支配收入). */
function completed(part: string, head: string, last: string): string {
  const resident = /(?:常住)?居民/.exec(last)?.[0];
  if (resident && !part.includes('居民') && /^(?:城镇|农村|城市)$/.test(part))
    return part + last.slice(last.indexOf(resident));
  // 养老保险 + 保险参保率, 医保 + 保险参保率
  if (/保$/.test(part)) return part + head.replace(/^保险/, '');
  for (let shared = head.length - 1; shared >= 2; shared -= 1)
    if (part.endsWith(head.slice(0, shared))) return part + head.slice(shared);
  return part + head;
}
