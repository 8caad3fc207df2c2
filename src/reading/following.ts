import type { Bracket } from './clauses';
import { plainText } from './clauses';
import { actionOf } from './head';
import type { Quantity } from './quantities';
import { isCount } from './quantities';

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

const NOTHING: Following = { noun: '', predicate: '', whole: '' };
const NOUN = /^(?:[^、,;。和与及“”(]|“[^”]*”|\([^)]*\)|和谐|和美|和平|(?<=[惠普涉触遍危])及)*/;
/** The same over the joints of a list: 行政权力和公共服务事项, 二级、三级子公司. */
const NOUNS = /^(?:[^,;。与及“”(]|“[^”]*”|\([^)]*\)|(?<=[惠普涉触遍危])及)*/;
/** Verbs behind a counted noun: the thing counted ends there. */
const PREDICATE =
  /实施|实行|完成|开工|投入|纳入|列入|入选|获评|获得|获批|获|通过|建成|竣工|安装|接入|参与|落地|签约|实现|达到|启动|推进(?![区会])|顺利|全部|全面|(?<!平)均|已|正式|成功|荣获|被|位列|进入|跻身|提前|到期|认定|认证|创建|挂牌|运行|运营|得到|增长|下降|(?<!改造|治理|整治|能级|能力|质量|品质|优化)提升|年收入|(?<![许认授])可(?![办视研]|再生|持续)|将|由|为|复工|复产|完工|投产|并网|上线|上榜|开展|享受|接受|具备|加快|加速(?!器)|稳步|有序|陆续|逐步|即将|正在|全线|按[时期](?=完|竣|建|投|交)|进展(?=顺|良|有)|未(?![来成])|在(?![建校岗册库编园外线职读研营役谈])|完善|稳定(?=在|达|脱)|基本(?=完|建|竣)|主体(?=完|竣|封|基本)/;
const ADVERBS =
  /^(?:全部|全面|均|已|顺利|正式|成功|陆续|相继|稳步|有序|加快|加速|逐步|正在|基本|按[时期]|将|可|由|被)+/;
/** Said of what was counted before: 923件全部办结, 仍有4项未能如期完成. */
const SAID =
  /^(?:全部|全面|均|已|未|按[时期]|陆续|即将|正在|被|获|荣获|入选|列入|纳入|进入|跻身|位列|达到|实现|通过|完成|竣工|投产|并网|上线|复工|复产|认定为)/;
/** What the next value is of, behind the thing counted: 26个省市重点项目|投资完成34.67亿元. */
const NEXT_HEAD =
  /(?<=.{2})(?:(?:占[^占]{2,20}(?:比重|比例)|(?:年度|累计|完成|实现|总|规模以上|规上|工业)*(?:投资|产值|营收|营业收入|收入|利润|税收|销售额)|(?:网上|水质|按时)?[\u4e00-\u9fff]{2}率)(?:完成|实现|达到?|为)?)?(?:超过?|突破|约|近)?$/;
const TIME_END = /(?:\d+个月内?|\d+[天年]内?|年内|年底前?|今年|全年|上半年|目前)$/;
const LONGEST_NOUN = 30;
const LONGEST_PREDICATE = 26;

/** What follows `value` up to the end of its clause, or to the next value. */
export function followingOf(
  text: string,
  value: Quantity,
  next: Quantity | undefined,
  end: number,
  brackets: readonly Bracket[],
): Following {
  const shared = next?.attached ? text.slice(value.after, next.start) : '';
  // 省定20项民生工程,市定20件、县定10件民生实事: what the last one counts.
  if (next && !value.attached && LISTED_QUALIFIER.test(shared)) {
    const noun = nounIn(text.slice(next.after, end));
    return { noun, predicate: '', whole: noun };
  }
  if (!value.attached) return NOTHING;
  // 73条110公里水毁农村公路: two measures of one thing.
  if (next?.attached && isCount(value.unit) && next.start === value.after) {
    const noun = nounIn(text.slice(next.after, end));
    return { noun, predicate: '', whole: noun };
  }
  const whole = plainText(text, value.after, next ? next.start : end, brackets).replace(/[。!?！？\s]+$/, '');
  // 20%的村集体年收入超30万元: all that follows names what the share is of.
  if (value.unit === '%' && next && /^的(?!\d)/.test(whole)) {
    const rest = plainText(text, value.after + 1, end, brackets).replace(/[。!?！？\s]+$/, '');
    return { noun: rest, predicate: '', whole: rest };
  }
  // 总投资12.2亿元的15个城建项目: the thing stands behind the next number.
  const words = whole === '的' && next ? text.slice(next.after, end) : whole.replace(/^的/, '');
  const span = spanOf(words, next);
  const cut = PREDICATE.exec(span);
  const nothing = isCount(value.unit) && SAID.test(span);
  const own = nothing ? '' : nounOf(cut && cut.index > 0 ? span.slice(0, cut.index) : span, next);
  const noun = next && QUALIFIER.test(own) ? own + sharedNoun(text.slice(next.after, end)) : own;
  const said = nothing
    ? (next ? span : words).replace(ADVERBS, '')
    : next || whole.startsWith('的') || !cut || cut.index === 0
      ? ''
      : words.slice(cut.index).replace(ADVERBS, '');
  const predicate = said.length <= LONGEST_PREDICATE && !/[,;]|^为/.test(said) ? said : '';
  const listed = next !== undefined && whole !== '的' && /^[、和与及]/.test(words.slice(span.length));
  return {
    noun,
    predicate,
    whole,
    ...(listed ? { listedTo: value.after + span.length + (whole.length - words.length) } : {}),
  };
}

/** The words that may name what is counted; over the joints of a list where no other number stands in the clause. */
function spanOf(words: string, next: Quantity | undefined): string {
  const span = NOUN.exec(words)?.[0] ?? '';
  if (next || !/^[、和]/.test(words.slice(span.length))) return span;
  const wide = NOUNS.exec(words)?.[0] ?? span;
  const cut = PREDICATE.exec(wide)?.index ?? wide.length;
  const added = wide.slice(span.length + 1, cut);
  // 3个公园、改造道路: another doing; 30个项目、居全市第一: another statement.
  const other = added === '' || actionOf(added) !== undefined || STATES.test(added);
  return cut > span.length && cut <= LONGEST_NOUN && !other ? wide : span;
}

function nounOf(words: string, next: Quantity | undefined): string {
  const near = words.slice(0, 2 * LONGEST_NOUN);
  const noun = (next ? near.replace(NEXT_HEAD, '').replace(NEXT_HEAD, '') : near)
    .replace(TIME_END, '')
    .replace(/(?<=..)进行了?.{2,8}$|的$/, '');
  return noun.slice(0, LONGEST_NOUN);
}

function nounIn(words: string): string {
  const span = spanOf(words.replace(/[。!?！？\s]+$/, ''), undefined);
  const cut = PREDICATE.exec(span);
  return nounOf(cut && cut.index > 0 ? span.slice(0, cut.index) : span, undefined);
}

const STATES = /\d|[一二两三四五六七八九十]批|^(?:创|居|位[居列]|获|占|同比|增|较|比|为|均|达)/;
const LISTED_QUALIFIER = /^[、和](?:国家|省|市|区|县|州|镇|国)[级定]$/;
const LEVEL = '(?:国家|省|市|区|县|州|镇|[百千]?[亿万]|[一二三四五]星)级';
const QUALIFIER = new RegExp(`^${LEVEL}$`);
const SHARED = new RegExp(`^${LEVEL}(.*)$`);

/** 210个国家级、369个省级改革试点: both count 改革试点. */
function sharedNoun(behindNext: string): string {
  return SHARED.exec(nounIn(behindNext))?.[1] ?? '';
}
