import { Anywhere, Ending } from '../vocabulary/edges';
import type { Bracket } from './clauses';
import { plainText, withoutStop } from './clauses';
import { actionOf } from './head';
import { isComplete } from './lists';
import type { Quantity } from './quantities';

/**
 * The words a value stands before.
 *
 *     遴选30个前期项目实施“各环节点对点”推进
 *             ^^^^^^^^ noun
 *                     ^^^^^^^^^^^^^^^^^^ predicate
 */
export interface Following {
  readonly noun: string;
  /** What is said of the noun; empty where another number follows in the clause. */
  readonly predicate: string;
  /** Both, as they stand. */
  readonly whole: string;
  /** Where a list goes on behind the noun: 1个“万亩方”|、5个“千亩方”建设. */
  readonly listedTo?: number;
}

export const NOTHING: Following = { noun: '', predicate: '', whole: '' };
const NOUN =
  /^(?:[^、,;。…和与及“”(]|(?<=[省市县区州])、(?=[省市县区州镇])|“[^”]*”|\([^)]*\)|和谐|和美|和平|(?<=[惠普涉触遍危])及|及(?=以[上下])|(?<=参)与)*/;
/** The same over the joints of a list: 行政权力和公共服务事项, 二级、三级子公司. */
const NOUNS = /^(?:[^,;。…与“”(]|“[^”]*”|\([^)]*\)|(?<=参)与)*/;
/** Verbs behind a counted noun: the thing counted ends there. */
const PREDICATE = new Anywhere(
  /实施(?![类主单]|方案|细则|办法)|实行|完成|(?<!新)开工|投入|纳入|列入|入选|获评|获得|获批|获|通过|建成|竣工|安装|接入|参与|落地|签约|实现|达到|启动|推进(?![区会])|顺利|全部|全面|(?<!平)均|已|正式|成功|荣获|被|位列|进入|跻身|提前|到期|认定|认证|创建|挂牌|(?<!管理|建设|规范)运行|运营|得到|(?<![稳保促])增长|下降|(?<!改造|治理|整治|能级|能力|质量|品质|优化)提升|年收入|(?<![许认授])可(?![办视研]|再生|持续)|将|由|为(?!民|重要|主|基)|(?<![报减])免费|提供|取得|新承接|揭牌|通车|交工|(?<=提速|加快|加速)建设|复工|复产|完工|投产|并网|上线|上榜|开展|享受|接受|具备|加快|加速(?!器)|稳步|有序|陆续|逐步|即将|正在|全线|按[时期](?=[完竣建投交推])|尽快|早日|进展(?=顺|良|有)|未(?![来成])|(?<![定持制现存立])在(?![前建校岗册库编园外线职读研营役谈][^外]|[建校岗册库编园外线职读研营役谈]$|[^《》]*》)|完善|稳定(?=在|达|脱)|基本(?=完|建|竣)|(?<=[期区楼院馆程目])主体(?=完|竣|封|基本)|(?<=.{2})脱贫(?:摘帽|出列|致富|销号)?$|摘帽$|出列$/,
);
/** 30%以上行政村集体经济收入达到10万元 */
const EARNING_VILLAGES = /^(?:的)?(?:行政)?村(?:\(社区\)|级)?集体?[^,]{0,8}(?:收入|资产)[^,\d]{0,6}$/;
const ADVERBS =
  /^(?:全部|全面|均|已|顺利|正式|成功|陆续|相继|稳步|有序|加快|加速|逐步|正在|基本|尽快|早日|按[时期]|将|可|由|被)+/;
/** 119项重大改革项目梯次|实施 */
const ADVERBS_END = new Ending(
  /(?:早日|分别|首次|首度|率先|有序|加快|加速|加力|如期|按期|按时|梯次|同步|稳步|扎实|持续|深入|高效|积极|提速|超额|陆续|相继|全线|保质保量|圆满|高质量|约|超|近|共)+$/,
);
/** What says only that the thing goes on. */
const GOES_ON = /^(?:推进|实施|进行|建设|取得.{0,4}(?:进展|成效|突破|成果))$/;
/** 城市功能品质提升示范项目, 先行启动区: the verb is part of the noun. */
const WITHIN =
  /^(?:提升|启动|推进|运营|运行|增长|服务|创建|开展|认证|认定|可|通过|参与)[\u4e00-\u9fff]{0,6}(?:项目|工程|行动|平台|计划|试点|基地|中心|机制|体系|任务|措施|政策|举措|机构|水平|能力|质量|效率|[区站点县市村镇园城性式])$|^提升(?:改造|[、和]|$)/;
/** Said of what was counted before: 923件全部办结, 仍有4项未能如期完成. */
const SAID =
  /^(?:全部|全面|均|已|未(?![来成])|按[时期]|陆续|即将|正在|被|获|荣获|入选|列入|纳入|进入|跻身|位列|达到|实现|通过|完成|竣工|投产|并网|上线|复工|复产|认定为|脱贫(?:摘帽|出列|退出)|摘帽|出列)/;
/** What the next value is of, behind the thing counted: 26个省市重点项目|投资完成34.67亿元. */
const NEXT_HEAD =
  /(?<=.{2})(?:(?:占[^占]{2,20}(?:比重|比例)|(?:年度|累计|完成|实现|总|规模以上|规上|工业)*(?:投资|产值|营收|营业收入|收入|利润|税收|销售额)|(?:网上|水质|按时)?[\u4e00-\u9fff]{2}率)(?:完成|实现|达到?|为)?)?(?:超过?|突破|约|近|累计|共?向|共为|对)*$/;
const TIME_END = new Ending(/(?:\d+个月内?|\d+[天年]内?|年内|年底前?|今年|全年|上半年|目前)$/);
const OF_SIZE = /^(?:计划|年度)?(?:总投资|投资额?|总长度?|总面积|建筑面积|总装机)(?:约|近|超过?|达|共)?$/;
const LONGEST_NOUN = 30;
const LONGEST_PREDICATE = 26;
/** So short a noun needs what is said of it even before another number: 78家企业享受优惠6945万元. */
const SHORT_NOUN = 2;

/** What follows `value` up to the end of its clause, or to the next value. */
export function followingOf(
  text: string,
  value: Quantity,
  next: Quantity | undefined,
  end: number,
  brackets: readonly Bracket[],
): Following {
  const shared = next ? text.slice(value.after, next.start) : '';
  // 3260户、7100人稳定消除返贫风险: homes, and the people in them.
  if (next?.attached && isHomesAndPeople(value.unit, next.unit) && /^[、和]?$/.test(shared))
    return followingOf(text, next, undefined, Math.min(end, next.after + 4 * LONGEST_NOUN), brackets);
  // 省定20项民生工程,市定20件、县定10件民生实事: what the last one counts.
  if (next && !value.attached && LISTED_QUALIFIER.test(shared)) {
    const noun = nounIn(ahead(text, next, end));
    return { noun, predicate: '', whole: noun };
  }
  // 实施186个、年度投资146亿元的政府投资项目: how many of them, and how large they are.
  if (next && !value.attached && value.counts && AND_SIZE.test(shared)) {
    const noun = nounIn(ahead(text, next, end).replace(/^的/, ''));
    return { noun, predicate: '', whole: noun };
  }
  if (!value.attached) return NOTHING;
  // 73条110公里水毁农村公路: two measures of one thing.
  if (next?.attached && value.counts && next.start === value.after) {
    const noun = nounIn(ahead(text, next, end));
    return { noun, predicate: '', whole: noun };
  }
  // 6个总投资1400万元的残疾人服务项目: how large those counted are.
  if (next && value.counts && OF_SIZE.test(shared) && text[next.after] === '的') {
    const noun = nounIn(ahead(text, next, end).slice(1));
    if (noun !== '') return { noun, predicate: '', whole: noun };
  }
  const whole = withoutStop(plainText(text, value.after, next ? next.start : end, brackets));
  // 经济总量向7万亿元冲刺: what is striven for is no noun.
  if (STRIVES.test(whole)) return NOTHING;
  // 20%的村集体年收入超30万元: all that follows names what the share is of.
  // 90%的化工园区达到较低风险、80%的煤矿达到二级: two statements.
  const apart = next?.unit === '%' && /[、和]$/.test(whole);
  if (value.unit === '%' && next && !apart && (/^的(?!\d)/.test(whole) || EARNING_VILLAGES.test(whole))) {
    const rest = withoutStop(plainText(text, value.after, end, brackets)).replace(/^的/, '');
    return { noun: rest, predicate: '', whole: rest };
  }
  // 总投资12.2亿元的15个城建项目: the thing stands behind the next number.
  const words =
    whole === '的' && next ? ahead(text, next, end) : whole.startsWith('的') ? whole.slice(1) : whole;
  // 127个国家和地区的555个港口: all up to 的.
  const span =
    next && whole.length > 1 && whole.endsWith('的')
      ? words
      : spanOf(words, whole === '的' ? undefined : next);
  // 先后6次举办项目集中开工活动: a doing is counted.
  const doing = value.unit === '次' && actionOf(span) !== undefined;
  const cut = doing ? -1 : predicateIn(span);
  const nothing = value.counts && SAID.test(span);
  const counted = nothing ? '' : nounOf(cut > 0 ? span.slice(0, cut) : span, next);
  // 投入资金15.5亿元实施|102个协作项目: a doing without its object.
  const own = next && !value.counts && actionOf(counted) === counted ? '' : counted;
  const noun = next && QUALIFIER.test(own) ? own + sharedNoun(ahead(text, next, end)) : own;
  const said = nothing
    ? (next ? span : words).replace(ADVERBS, '')
    : (whole.startsWith('的') && value.unit !== '%') || cut <= 0 || (next && noun.length > SHORT_NOUN)
      ? ''
      : (next ? saidBefore(span.slice(cut)) : words.slice(cut)).replace(ADVERBS, '').replace(STATED_TOO, '');
  // 对18个老旧小区进行综合改造
  const done = nothing || cut > 0 || value.unit.endsWith('元') ? undefined : DONE_TO.exec(span)?.[1];
  const empty = /[,;]|^为/.test(said) || (noun.length > 2 && GOES_ON.test(said));
  const predicate = done ?? (said.length > 1 && said.length <= LONGEST_PREDICATE && !empty ? said : '');
  // 2枚金牌|1枚银牌
  const beside =
    next?.attached === true &&
    next.unit === value.unit &&
    noun !== '' &&
    noun === whole &&
    !RELATES.test(noun) &&
    !/^(?:基本|均|已)/.test(text.slice(next.after, next.after + 2));
  const listed =
    next !== undefined &&
    whole !== '的' &&
    (beside || /^[、和与及]/.test(words.slice(span.length))) &&
    // 408件提案办理率、满意率: a list of rates goes on.
    !(noun !== span && span.endsWith('率'));
  return {
    noun,
    predicate,
    whole,
    ...(listed ? { listedTo: value.after + span.length + (whole.length - words.length) } : {}),
  };
}

/** 3260户、7100人 */
export function isHomesAndPeople(homes: string, people: string): boolean {
  return homes.endsWith('户') && people.endsWith('人');
}

/** The words that may name what is counted; over the joints of a list where no other number stands in the clause. */
function spanOf(words: string, next: Quantity | undefined): string {
  const span = NOUN.exec(words)?.[0] ?? '';
  const joint = /^(?:、|和|以及|及)/.exec(words.slice(span.length))?.[0];
  if (next || joint === undefined) return span;
  // 51件民生实事项目和“三进”工程: the number counts the first.
  if (joint !== '、' && isComplete(span)) return span;
  const wide = NOUNS.exec(words)?.[0] ?? span;
  const found = predicateIn(wide);
  const cut = found < 0 ? wide.length : found;
  const added = wide.slice(span.length + joint.length, cut);
  // 3个公园、改造道路: another doing; 30个项目、居全市第一: another statement.
  const other = added === '' || actionOf(added) !== undefined || STATES.test(added);
  return cut > span.length && cut <= LONGEST_NOUN && !other ? wide : span;
}

/** Offset of the verb that something is said with of the noun before it; -1 for none. */
function predicateIn(span: string): number {
  const qualified = /^以[^,;]{1,12}为[^,;]{1,12}的/.exec(span)?.[0].length ?? 0;
  const found = PREDICATE.exec(withoutQuoted(span.slice(qualified)));
  if (!found || WITHIN.test(span.slice(qualified + found.index))) return -1;
  return qualified + found.index;
}

/** The same length, without the words in quotation marks. */
function withoutQuoted(words: string): string {
  return words.includes('“')
    ? words.replace(/“[^”]*”/g, (quoted) => `“${'_'.repeat(quoted.length - 2)}”`)
    : words;
}

/** The words behind the next value; no more than a name can be long, so that many values in one clause stay linear. */
function ahead(text: string, next: Quantity, end: number): string {
  return text.slice(next.after, Math.min(end, next.after + 4 * LONGEST_NOUN));
}

/** What is said of a thing before another number, where it is more than a verb: 开展|150项合作. */
function saidBefore(words: string): string {
  const said = (/^[^、]*/.exec(words)?.[0] ?? '').replace(NEXT_HEAD, '');
  return said.length > 3 ? said : '';
}

function nounOf(words: string, next: Quantity | undefined): string {
  const near = words.slice(0, 2 * LONGEST_NOUN);
  const own = next ? near.replace(NEXT_HEAD, '').replace(NEXT_HEAD, '') : near;
  const noun = ADVERBS_END.cut(TIME_END.cut(own)).replace(/(?<=..)进行了?.{2,8}$|[的以]$/, '');
  return noun.slice(0, LONGEST_NOUN);
}

function nounIn(words: string): string {
  const span = spanOf(withoutStop(words), undefined);
  const cut = predicateIn(span);
  return nounOf(cut > 0 ? span.slice(0, cut) : span, undefined);
}

const STATES =
  /\d|[一二两三四五六七八九十]批|^(?:创|居|位[居列]|获|占|列|同比|增|较|比|为|是|均|达|总(?!部)|其中|全[国省市]|名列|排|实现|完成|形成|涉及|惠及|覆盖|超额|连续|减少|提高|下降)/;
/** 20条断头路有|15条, 80所学校帮扶|74所: what the two have to do with each other. */
const RELATES =
  /[有中对抓每]|带动|联系|覆盖|辐射|帮扶|结对|支援|发展|资金|连接|服务|培训|领衔|特别|总计|共计/;
/** 获批上市、居全国第一: what is stated besides. */
const STATED_TOO = /、(?:创|居|位[居列]|占|列|同比|增长|较|比|均|名列|排).*$/;
/** What is done to the noun before it. */
const DONE_TO = /(?<=..)进行了?(.{2,8})$/;
const STRIVES = /^(?:大关|台阶|目标)?(?:冲刺|迈进|进军|挺进|奋进)/;
const AND_SIZE = /^、(?:年度|计划|总)*投资额?(?:约|超过?|近|达)?$/;
const LISTED_QUALIFIER = /^[、和](?:国家|省|市|区|县|州|镇|国)[级定列]$/;
const LEVEL =
  '(?:国际|省际|(?:国家|省|市|区|县|州|镇|[百千]?[亿万]|[一二三四五]星)级|[国省市县][定列]|(?:特?大|大中|中小|[中小微])型)';
const QUALIFIER = new RegExp(`^${LEVEL}$`);
const SHARED = new RegExp(`^${LEVEL}(.*)$`);

/** 210个国家级、369个省级改革试点: both count 改革试点. */
function sharedNoun(behindNext: string): string {
  return SHARED.exec(nounIn(behindNext))?.[1] ?? '';
}
