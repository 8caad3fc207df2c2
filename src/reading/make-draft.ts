import { strengthOf } from '../vocabulary/commitment';
import { Anywhere, Ending, Opening } from '../vocabulary/edges';
import { convert } from '../vocabulary/units';
import { bodyIn } from './bodies';
import type { Draft } from './draft';
import { newDraft } from './draft';
import type { Following } from './following';
import { ASSUMED_FRAME, type Frame } from './frames';
import type { Head } from './head';
import { actionOf } from './head';
import { measureOf, signed } from './measures';
import type { Memory } from './memory';
import type { Subject } from './names';
import { cleanName } from './names';
import type { Sentence } from './paragraphs';
import type { Quantity } from './quantities';
import { timingOf } from './timing';
import { isCount } from './unit-classes';

export interface SentenceContext {
  readonly frame: Frame;
  readonly reportYear: number;
  readonly section: readonly string[];
  /** The body all figures are about, for a report of a body. */
  readonly entity: string | undefined;
  readonly isAsciiComma: (at: number) => boolean;
  /** 预期 of the sentence before, whose list of targets this one goes on with. */
  readonly commitment: string;
}

/** A value in its clause: the words before it, what they say, and the words behind it. */
export interface Stated {
  readonly value: Quantity;
  /** The value and those listed behind it: 35万元、18万元. */
  readonly series: readonly Quantity[];
  readonly words: string;
  readonly head: Head;
  readonly following: Following;
  /** True behind 、 or 和 and an earlier value. */
  readonly listed: boolean;
  /** True where a bracket before the value says its scope. */
  readonly scoped: boolean;
}

/** One value and its subject as a draft. */
export function makeDraft(
  value: Quantity,
  subject: Subject,
  { head, words, following, listed }: Stated,
  memory: Memory,
  sentence: Sentence,
  context: SentenceContext,
  rules: readonly string[],
): Draft {
  const { frame, reportYear, section } = context;
  const name = titleOf(subject.name, head, value);
  const measure = measureOf(value, head, name);
  const { value: number, max, comparator } = signed(value, head, measure, name);
  const amounts =
    memory.cumulative &&
    (measure === 'level' || measure === 'count') &&
    !head.reaches &&
    !head.attains &&
    !words.endsWith('达');
  // 五年生态补水33亿立方米
  const span =
    (measure === 'level' || measure === 'count') &&
    !head.reaches &&
    !head.attains &&
    !words.endsWith('达') &&
    head.times.some((time) => /^(?:(?:五|5)年来?|五年累计)$/.test(time));
  // 零售额完成44.9亿元,比2011年增长84.5%: what is held against one year is of one year.
  const stands =
    measure === 'level' &&
    frame.period.includes('/') &&
    !head.cumulative &&
    AGAINST_A_YEAR.test(sentence.text.slice(value.after, value.after + 40));
  const done = following.predicate !== '' && value.counts && !head.attains;
  const timing = timingOf(frame, {
    times: [
      ...head.times.filter(
        (time) => measure !== 'multiple' || !(/去年|上年/.test(time) || COMPARED_WITH.test(words)),
      ),
      ...(listed || following.whole.startsWith('的') ? memory.ahead : []),
      ...(head.part && !listed ? memory.ahead.filter((time) => !PART_OF_YEAR.test(time)) : []),
      ...memory.times,
    ],
    own: head.times,
    perYear: head.perYear ?? false,
    average: head.average ?? (words.includes('年均') && /年均增[长速幅]/.test(words)),
    cumulative: head.cumulative ?? false,
    already: words.includes('已经') && ALREADY.test(words),
    flow: !stands && (amounts || span || done || isFlow(name, words, head, value, measure)),
    reportYear,
  });
  const kind = timing.kind ?? frame.kind;
  // 合作项目469项,总投资6832亿元: the amount of what was counted, over the same years.
  const [first] = memory.last;
  const joined =
    rules.includes('head joined') && /(?:投资额?|资金|金额)$/.test(name) && head.times.length === 0
      ? first?.period
      : undefined;
  // 配套建设218个园区基地、39个就业服务站: one doing, over the same years.
  // 新改建红旗路等8条乡村道路85.7公里: how long they are.
  const measured = first !== undefined && isCount(first.unit) && first.name.endsWith(name);
  const together =
    ((listed &&
      !words.endsWith('达') &&
      (value.counts || MEASURED.test(value.unit) || /(?:收入|花费)$/.test(name))) ||
      measured) &&
    !head.reaches &&
    !head.attains &&
    head.times.length === 0
      ? first?.period
      : undefined;
  // 农开区新增亿元农业产业项目2个: the body stands at the head of the name.
  const body = bodyIn(name);
  // 推进20个合作园区建设: what is counted is no body.
  const { noun } = following;
  const own = noun !== '' && name.endsWith(noun) && body.length > name.length - noun.length ? '' : body;
  // 争取上级资金4.3亿元, once it is done, was obtained; no will is left in it.
  const obtained =
    kind === 'result' &&
    head.commitments.includes('争取') &&
    !name.startsWith('争取') &&
    (measure === 'level' || measure === 'count')
      ? '争取'
      : '';
  const draft = newDraft({
    start: sentence.start + value.start,
    end: sentence.start + value.end,
    sentence: { start: sentence.start, end: sentence.start + sentence.text.length },
    kind,
    name: cleanName(`${ofChina(name, sentence, value)}${obtained}${name.slice(own.length)}`),
    stated: statedName(subject.name, words, following),
    measure,
    value: number,
    max,
    unit: value.unit,
    comparator,
    words: statedWords(sentence.text, words, head, value),
    commitment: kind === 'target' ? memory.commitment || undefined : undefined,
    nature: natureOf(sentence.text, value.after),
    estimate: kind === 'result' && memory.estimate ? true : undefined,
    entity: context.entity ?? (own || memory.entity || undefined),
    scope: head.scope ?? (memory.scope || memory.basis || undefined),
    period: [joined, together].find((period) => period?.includes('/')) ?? timing.period,
    perYear: timing.perYear,
    section,
    headline: frame.headline,
    rules: frame.assumed ? [...rules, ASSUMED_FRAME] : [...rules],
  });
  if (kind === 'target') setStrength(draft, value);
  takeStart(draft, value, head, memory, frame);
  return draft;
}

/** What of a year those counted among others are not bound to: 三季度全部开工,其中大项目8个. */
export const PART_OF_YEAR = /[上下]半年|季度|月/;

/** 我国经济实力跃上新台阶,国内生产总值突破百万亿元: the country's, in the report of a place. */
function ofChina(name: string, { text }: Sentence, { start }: Quantity): string {
  return OF_A_COUNTRY.test(name) && CHINA.test(text.slice(0, start)) ? '我国' : '';
}

const OF_A_COUNTRY = new Opening(/^(?:人均)?国内生产总值/);
const CHINA = /(?:^|[,;:、])(?:我国|我们国家|全国|中国|国家)(?![^,;]{0,6}(?:级|局|部))/;

/** 增长6%(预期性) */
function natureOf(text: string, behind: number): Draft['nature'] {
  if (text[behind] !== '(') return undefined;
  const nature = /^\(.{0,6}?(约束性|预期性)/.exec(text.slice(behind, behind + 12))?.[1];
  return nature === '约束性' || nature === '预期性' ? nature : undefined;
}

/** 确保6%以上,力争8%: the same thing again, with another value. */
export function stretchDraft(base: Draft, { value, head }: Stated, will: string, sentence: Sentence): Draft {
  const { value: number, max, comparator } = signed(value, head, base.measure, base.name);
  const stretch = newDraft(base);
  stretch.start = sentence.start + value.start;
  stretch.end = sentence.start + value.end;
  stretch.value = number;
  stretch.max = max;
  stretch.comparator = comparator;
  stretch.from = undefined;
  stretch.commitment = will;
  stretch.tier = 'stretch';
  stretch.words = will + sentence.text.slice(value.start, value.after);
  stretch.rules = [...base.rules, 'stretch tier'];
  setStrength(stretch, value);
  return stretch;
}

/** What the value is of: the subject, or a share of it. */
function titleOf(name: string, head: Head, value: Quantity): string {
  // 经济增长6%: what grows has its own name.
  if (name === '经济' && head.change && value.unit === '%') return '地区生产总值';
  if (head.ofPlan) return `${name.replace(/占$/, '')}计划完成率`;
  const share =
    name.includes('占') &&
    /占[^占]+$/.test(name) &&
    (value.unit === '%' || value.unit === '' || value.unit === '成');
  return share && !/(?:比重|比例|占比|率)$/.test(name) ? `${name.replace(/的$/, '')}比重` : name;
}

/** 从15%提升到25%: gives the draft its stated start, which lies a year back, or before the span. */
function takeStart(draft: Draft, value: Quantity, head: Head, memory: Memory, frame: Frame): void {
  if (!head.reaches && !head.attains) return;
  // 从2000万提升至1.3亿: the start may be stated in another unit.
  const base = memory.baselines.find(
    (baseline) => convert(baseline.value, baseline.unit, value.unit) !== undefined,
  );
  if (!base) return;
  const year = Number(frame.period.slice(0, 4));
  draft.from = {
    value: base.value,
    ...(/^\d{4}(?:\/\d{4})?$/.test(frame.period) ? { period: String(year - 1) } : {}),
  };
  memory.baselines = memory.baselines.filter((baseline) => baseline !== base);
}

function setStrength(draft: Draft, value: Quantity): void {
  const words = `${draft.commitment ?? ''}${value.comparatorWords}`;
  draft.strength = strengthOf(words);
  if (words !== '') draft.strengthWords = [draft.commitment, value.comparatorWords].filter(Boolean).join('…');
}

/** Money that went into something. */
const SPENT = /^,?(?:累计|共)*投[资入]$/;

/** What adds up over years, against a state that is reached: 累计引育, 新增 against 占比, 保有量. */
function isFlow(
  name: string,
  words: string,
  head: Head,
  value: Quantity,
  measure: Draft['measure'],
): boolean {
  if (measure === 'level' && GROSS_PRODUCT.test(name) && !SUMMED.test(words)) return false;
  if (head.cumulative || head.perYear) return true;
  // 一般公共预算收入完成275亿元, in a review of five years: what a year brings, unless 累计 says otherwise.
  if (measure === 'level' && A_YEARS.test(name) && !/累计|五年|合计/.test(words)) return false;
  if (head.reaches || head.attains) return false;
  // 是2015年的1.4倍 is how it stands at the end, 是上个五年的1.4倍 what the years came to.
  if (measure === 'multiple') return !COMPARED_WITH.test(words) || /五年|时期|期间/.test(words);
  if (measure === 'growth') return true;
  if (measure === 'share' || measure === 'rank' || measure === 'other') return false;
  // 入选好人总数1491人 is how many there are.
  if (name.startsWith('形成') || name.startsWith('拥有') || TOTAL_NUMBER.test(name)) return false;
  // 文物保护单位达40处 is how many there are; 新增学位达5万个 how many came.
  if (STANDS.test(words)) return actionOf(name) !== undefined;
  // 学位增加12.9万个, 耕地净增212万亩: a change over the years.
  if (CHANGED.test(words)) return true;
  // 投资44.5亿元,完成管网扩建: money spent, not the investment of a place.
  if (measure === 'level' && SPENT.test(head.stated)) return true;
  // 多点布局开发5000套公寓
  if (value.counts && DOINGS.test(words)) return true;
  if (actionOf(name) !== undefined || DOING.test(name) || /完成|累计|投入/.test(head.stated)) return true;
  return value.counts && /(?:项目|工程)$/.test(name);
}

/** 市里已经下放600项权力事项: done, whatever the passage plans. */
const ALREADY = /^(?!.*(?:力争|确保|争取|达到|推[动进]|将|让)).*已经/;
const TOTAL_NUMBER = new Ending(/(?<!(?:净增|减少|削减).*)总[数量]$/);
/** 累计实现生产总值5000亿元, and not 生产总值和累计投资均超6000亿元 */
const SUMMED = /累计[^、和与]*(?:生产总值|GDP)|(?:生产总值|GDP)[^、和与]*累计/;
const GROSS_PRODUCT = /^(?:地区)?生产总值$|^GDP$/;
const A_YEARS =
  /^(?:地方)?(?:一般)?公共(?:财政)?预算收入$|^(?:全部)?(?:地方)?财政总?收入$|^社会消费品零售总额$|吞吐量$|^集装箱运量$|^粮食总?产量$/;
const DOINGS = new Ending(/(?:建设|开发|改造|打造|培育|引进|新建|建成|新增|实施|开展|举办|创建|建立|设立)$/);
/** 44.9亿元|,比2011年增长84.5%; 2.3万元|、1.5万元,比2011年分别增长 */
const AGAINST_A_YEAR =
  /^(?:[、和][\d.]+[^,;。]{0,8})?,(?:分别)?(?:比|较|是)20\d\d年(?:分别)?(?:末|底)?(?:增长|提高|增加|的\d)/;
/** Of roads and fields. */
const MEASURED = new Ending(/(?:公里|千米|米|亩|平方米)$/);
/** 是“十二五”时期的1.5倍 */
const COMPARED_WITH = /(?:是|为|相当于)[^,;]{2,16}的$/;

/** Verbs inside a name that make it something done: 老旧小区改造, 企业治理设施提标改造. */
const DOING = new Anywhere(
  /[对向]上争取|改造|建设|扩建|改建|新建|迁建|整治|治理|拆[除迁违]|修复|搬迁|安置|培训|演出|办理|破获|打掉|抓获|受理|签约|开工|竣工|投产|投用|补助|补贴|发放|投入|集聚|审批|审议|新增|新登记|清理|疏解|取缔|取消|化解|下放|赋权|招聘(?![会月活])|招录|(?:探索|总结)形成|夺得|斩获|摘得|(?:提案|议案|建议)$|选派|派驻|派出|结对|帮扶|拘留|补充(?!医疗|养老|保险)|表彰|资助|救助|引荐|引进|引育|招引|规范提升|改造提升|巩固提升|获(?:得|评|批|国|省|科)|荣获|入选|入围|提请|制定|修订|公布(?!产量|权威)|购买|收回|筹集|缔结|命名|挑选|添置|新设(?!立)|赎回|分离|驰援|出征|住[上进]|搬[进入]|入列|开行|送戏|下乡$|保供|节支|专利授权|净流入|开放共?享?“|消除|销号|发言|逮捕|起诉|判处|约谈|处分|问责|接收|接诊|接种|派发|捐[赠献]|募集|承揽|承办|播出|刊发|创作|关改搬转|股权量化|优化提升|关[闭停]|退[出耕地]|改[厕水]|脱贫|摘帽|出列|转移就业|就业$|惠及|受益|保护(?![区地站单])|恢复|兜底|造林|育林|绿化|硬化|增容|划定|摆脱|告别|助力|压减|淘汰|查处|解决|降低|降本|重组(?!后)|建成(?!区|面积|率)|创收|劳务输出/,
);
/** The number itself says by how much: 增加12.9万个. */
const STANDS = new Ending(/[达有为]$/);
const CHANGED = new Ending(/(?:增加|减少|净增|增长|提高)(?:约|近|了|超过?)?$/);

const JOINTS = new Opening(/^[\s、,和与及]+/);
const LIGHT = new Opening(/^[\s、,和与及:的了]+/);

/** The name as the report writes it; what follows a counted noun (8个在建项目的竣工投产) included. */
function statedName(name: string, words: string, { noun, whole }: Following): string {
  const own = JOINTS.cut(words).trim();
  if (noun !== '' && name.includes(noun)) return own + whole.replace(/^的/, '');
  return own.includes(name) || own === '' || name.includes(own) ? name : `${name}:${own}`;
}

/** The expression as stated, from the words of change or comparison on: 增长8%; 60个以上. */
function statedWords(text: string, words: string, head: Head, value: Quantity): string {
  const from = head.name === '' ? 0 : words.lastIndexOf(head.name) + head.name.length;
  const lead = LIGHT.cut(words.slice(Math.max(0, from)));
  return (lead.length <= 14 ? lead : '') + text.slice(value.start, value.after);
}
