import { Opening } from '../vocabulary/edges';
import { parseNumeral } from '../vocabulary/numerals';
import type { Kind } from './figure';
import type { Paragraph } from './paragraphs';
import { FIVE_YEAR_PLANS, planNamed, plansAhead, spanOfPlan } from './plans';
import { termBehind, yearsBehind, yearsOfTerm } from './terms';

/** What a stretch of a report speaks about: done or planned, and when. */
export interface Frame {
  readonly kind: Kind;
  /** `2022`, or `2017/2021` for a span of years. */
  readonly period: string;
  /** Which words decided, for the trace. */
  readonly by: string;
  /** True where nothing in the text said so. */
  readonly assumed?: boolean;
  /** True inside the passage that opens the review or states the main targets. */
  readonly headline?: boolean;
  /** The years that averages are over which name none, in the review of a government whose term ends. */
  readonly term?: string;
}

/** The rule of figures whose passage says neither what is done nor what is planned. */
export const ASSUMED_FRAME = 'assumed frame';

const YEAR = '(?:20\\d\\d|19\\d\\d)';
const YEAR_STATED = new RegExp(`${YEAR}(?=年|$)`);
const YEARS_STATED = new RegExp(YEAR_STATED, 'g');
/** 2023年是…; 2022年,…; 2023年经济社会发展目标… */
const YEAR_OPENS = new RegExp(
  `^(?:.{0,6}[,:])?(${YEAR})年(?:是|,|上半年|来|以来|[^,。]{0,14}(?:总体要求|目标))`,
);
/** 初步核算,2022年上半年… */
const DATED = new RegExp(`^[^。;]{0,24}?(${YEAR})年(?:第?([一二三四])季度|(上半年))?`);
const REVIEW =
  /回顾|工作总结|取得的成[就绩效]|发展成[效就绩]|完成情况|执行情况|主要工作和|工作情况|(?:时期|年来|这五年)的?(?:主要)?成[就绩效]|十[一二三四]五”?(?:主要|重大)成[就绩效]/;
const PLAN =
  /工作安排|工作任务|重点工作|主要工作|工作部署|工作建议|工作打算|目标任务|奋斗目标|总体要求|主要任务|主要目标|预期目标|发展目标|重点任务|工作思路|总体思路|工作计划|工作重点|下一步|民生实事/;
const SPAN_PLAN =
  /今后五年|未来五年|今后5年|未来5年|新一届政府(?!成立|组成)|“?十四五”?时期(?:经济社会)?(?:发展)?的?(?:主要|总体|目标|指导)|“?十五五”?时期|“?十四五”?(?:规划)?(?:主要)?目标/;
const SPAN_REVIEW =
  /过去(?:的)?[四五六456]年|(?:五|5)年来|近五年|“十[二三四]五”时期(?:经济社会)?(?:发展)?(?:回顾|成就|成效|(?:和|及|以及)20\d\d年)|(?:五|5)年工作回顾|(?:五|5)年(?:主要)?工作/;
/** What a heading behind the review still speaks of: 二、存在的困难和问题. */
const LOOKS_BACK =
  /回顾|总结|(?<!新|优异)成[效就绩果]|体会|启示|经验|困难|问题|不足|挑战|做法|过去|情况|年来|这一年|决定性胜利|(?<!新)取得/;
/** 做好2023年的政府工作; 2023年工作. */
const WORK_OF_YEAR = new RegExp(`${YEAR}年(?:的)?(?:政府|各项|经济社会发展|主要|重点)*工作`);
const PART_OF_YEAR = [
  ['上半年', 'H1'],
  ['一季度', 'Q1'],
] as const;
/** 现在,我代表市人民政府,向大会报告工作. */
const SPEAKS =
  /代表[^。\n]{0,30}(?:政府|办事处|管委会)[^。\n]{0,24}(?:报告|汇报)[^。\n]{0,12}(?:工作|审议)|作(?:政府)?工作报告,请/;
const FRONT_OF_REPORT = 3000;
/** The date of the meeting stands under the title. */
const DATE_OF_REPORT = 200;
/** 各位代表!…: an address says nothing of what follows. */
const ADDRESS = new Opening(/^(?:(?:各位|同志|尊敬的)[^,!:。]{0,6}[,!:。]\s*)+/);
/** 县长在报告中指出,一年来,…: who says it. */
const SPEAKER = /^[\u4e00-\u9fff]{2,14}(?:指出|强调|认为|说)[,:]/;
/** The sentence that states the targets, wherever it stands: 今年经济社会发展主要预期目标为:… */
const STATES_TARGETS = /^[^;]{0,60}?(?:预期|主要|发展|工作|奋斗)目标(?:任务|建议|安排|初步)*(?:[是为:]|如下)/;

/** What leaves the plan of five years for that of the year: 今年是新一届政府的开局之年; 完成今后五年的目标任务,今年至关重要. */
const TURNS_TO_YEAR =
  /^(?:今年(?!起|开始|以来|[一二三四上下第\d])|新的一年)|^[^。]{0,40}(?:,今年(?:是|至关重要|尤为)|(?:做好|抓好|干好|迈好)今年)|(?:^|[,。])今年[^,。;]{0,16}(?:要求|目标)(?:是|为|:)/;

export interface FrameContext {
  /** Year of the report: the year whose targets it sets. */
  readonly year: number;
  /** True where the text has a heading that opens a review, or opens as a report does. */
  readonly reviewed: boolean;
  /** True for a report from its first words on, which begins with the review. */
  readonly whole: boolean;
  /** The years of the term that ends, for the first report of a new one. */
  readonly term: string | undefined;
  /** True for a report given before its year begins, which calls the year that ends 今年. */
  readonly early: boolean;
  /** True for what is said of the first half of its year: 关于2017年上半年计划执行情况的审查意见. */
  readonly half: boolean;
  /** True for a report given when the first quarter of its year is over: what it says of 今年以来 is done. */
  readonly late: boolean;
  /** The heading of the part that plans five years, where only what stands under it says so. */
  readonly longPart: string | undefined;
}

/** What a text as a whole says of its parts. */
export function contextOf(paragraphs: readonly Paragraph[], text: string, year: number): FrameContext {
  const whole = SPEAKS.test(text.slice(0, FRONT_OF_REPORT));
  const years = yearsOfTerm(paragraphs, text.slice(0, FRONT_OF_REPORT), year);
  const term = years && `${year - years}/${year - 1}`;
  return {
    year,
    whole,
    term: term || undefined,
    half:
      !whole &&
      new RegExp(`${year}年上半年[^。]{0,30}(?:执行|完成|运行|工作)情况`).test(text.slice(0, DATE_OF_REPORT)),
    early: new RegExp(`${year - 1}年1[0-2]月\\d{1,2}日`).test(text.slice(0, DATE_OF_REPORT)),
    late: new RegExp(`${year}年(?:[4-9]|1[0-2])月\\d{1,2}日`).test(text.slice(0, DATE_OF_REPORT)),
    longPart: whole && (term || year % 5 === 1) ? longPartOf(paragraphs, year) : undefined,
    reviewed:
      whole ||
      looksBack(text) ||
      paragraphs.some((paragraph) => paragraph.heading && opensReview(paragraph.text)),
  };
}

/** 一、 and 第一部分 number the parts of a report. */
interface PartNumber {
  readonly style: '部分' | '、';
  readonly number: number;
}

const PART = /^(?:第([一二三四五六七八九十]+)部分|([一二三四五六七八九十]{1,3})\s*、)/;

function partNumber(heading: string): PartNumber | undefined {
  const [, part, item] = PART.exec(heading) ?? [];
  const number = parseNumeral(part ?? item ?? '');
  return number === undefined ? undefined : { style: part ? '部分' : '、', number };
}

/**
 * The second part of three, where it speaks of years to come and the third of the year: 二、接续奋斗,开创…新局面 (今后五年,…);
 * 三、奋勇争先,做好…各项工作 (今年是…).
 */
function longPartOf(paragraphs: readonly Paragraph[], year: number): string | undefined {
  const isOf = (text: string) => text.includes('今年') || text.includes(`${year}年`);
  const second = paragraphs.findIndex(({ heading, text }) => heading && partNumber(text)?.number === 2);
  const part = partNumber(paragraphs[second]?.text ?? '');
  const third = paragraphs.findIndex(({ heading, text }, at) => {
    const own = heading && at > second ? partNumber(text) : undefined;
    return own?.number === 3 && own.style === part?.style;
  });
  if (!part || third < 0) return undefined;
  const openings = paragraphs.slice(second, third).map(({ text }) => text.slice(0, LONGEST_OPENING));
  const last = paragraphs[third]?.text ?? '';
  if (openings.some(isOf) || /自身建设|政府/.test(last)) return undefined;
  const begins = paragraphs
    .slice(third + 1, third + 4)
    .some(({ text }) => isOf(text.slice(0, LONGEST_OPENING)));
  const long = isOf(last) || (begins && openings.some((opening) => YEARS_TO_COME.test(opening)));
  return long ? paragraphs[second]?.text : undefined;
}

const LOOKS_BACK_ON = /^在?回顾了?(20\d\d)年/;
const LONGEST_OPENING = 80;
const YEARS_TO_COME =
  /(?:今后|未来)(?:五|5)年|十[一二三四五](?:五|个五年)|[2二][0〇][23二三][\d五]年远景|到20\d\d年/;

const LESSER = /^(?:\([一二三四五六七八九十]{1,3}\)|\d{1,2}\s*[.、])/;
const AHEAD = /今年|明年|今后|未来|20\d\d年/;

/** Reads the frames of a report, paragraph by paragraph. */
export class Frames {
  /** What has been said last, until something else is said. */
  private frame: Frame;
  /** What the present paragraph speaks of. */
  private here: Frame;
  /** Nothing has said yet what is spoken of. */
  private opening = true;
  /** The part that the review opened with, and those numbered on from it. */
  private part: PartNumber | undefined;

  constructor(private readonly context: FrameContext) {
    this.frame = firstFrame(context);
    this.here = this.frame;
  }

  /** Goes on to a paragraph. */
  enter(paragraph: Paragraph): void {
    const { context } = this;
    const heading = paragraph.heading ? this.ofHeading(paragraph.text) : undefined;
    const opened = heading ?? frameOfOpening(paragraph, this.frame, context);
    if (opened) {
      this.opening = false;
      this.here = oneShape(opened);
      // Problems named inside a plan end with their paragraph, and so does what was done since January.
      if (opened.by === PROBLEMS && this.frame.kind === 'target' && !this.frame.assumed) return;
      if (opened.by === SINCE_JANUARY && !heading) return;
      this.frame = this.here;
    }
    // What a paragraph only lets one assume holds for it alone.
    else if (this.frame.assumed && !context.whole) this.frame = firstFrame(context);
    this.here = this.frame;
    if (context.term && this.here.kind === 'result' && !this.here.period.includes('/'))
      this.here = oneShape(this.here, context.term);
  }

  /** What a sentence of the paragraph speaks of; one that states the targets ends a review that nothing else has ended. */
  of(sentence: string): Frame {
    const { year } = this.context;
    const open = this.here.kind === 'result' || this.here.period.includes('/');
    if (open && sentence.includes('目标') && this.statesTargets(sentence))
      this.frame = this.here = { kind: 'target', period: String(year), by: '目标' };
    this.turnWithin(sentence);
    return oneShape(frameOfSentence(sentence, this.here, this.context));
  }

  /**
   * A review may turn behind the first words of a paragraph: 九层之台,起于垒土。过去一年,… from the five years to the last of
   * them; 2020年是收官之年。五年来,我们… from the year to the five, where the sentence counts nothing itself.
   */
  private turnWithin(sentence: string): void {
    const { here, context } = this;
    // 同时也必须看到,…面临诸多困境。一是总量不大,…: problems named inside a plan end with their paragraph.
    if (here.kind === 'target' && !here.assumed && sentence.includes('看到') && SEES_PROBLEMS.test(sentence))
      this.here = { kind: 'result', period: String(context.year - 1), by: PROBLEMS };
    // 在回顾2022年工作时,县长说: a news report looks back up to the end of the paragraph.
    const told = here.assumed ? Number(LOOKS_BACK_ON.exec(sentence.slice(0, 12))?.[1]) : Number.NaN;
    if (told < context.year) this.here = { kind: 'result', period: String(told), by: '回顾', assumed: true };
    if (here.kind !== 'result' || here.assumed) return;
    const opening = ADDRESS.cut(sentence.slice(0, LONGEST_OPENING));
    if (here.period.includes('/')) {
      const year = (LAST_OF_TERM.exec(opening) ?? (context.early ? YEAR_ENDING.exec(opening) : null))?.[0];
      if (year !== undefined)
        this.frame = this.here = { kind: 'result', period: String(context.year - 1), by: year };
    } else if (TERM_AS_WHOLE.test(opening) && !/\d/.test(sentence))
      this.frame = this.here = spanReview(opening, context.year);
  }

  private statesTargets(text: string): boolean {
    const lead = STATES_TARGETS.exec(text)?.[0];
    if (lead === undefined || !this.context.whole || /完成|超额|实现了|高于|好于/.test(lead)) return false;
    // Inside the plan of five years only those of the year named are others.
    if (this.here.kind === 'target') return /今年|全年/.test(lead) || lead.includes(`${this.context.year}年`);
    return yearsIn(lead).every((stated) => stated >= this.context.year);
  }

  private ofHeading(heading: string): Frame | undefined {
    const { context, part } = this;
    const opened = termReviewed(heading, context) ?? frameOfHeading(heading, context);
    // …2017年上半年国民经济和社会⏎发展计划执行情况: a title over two lines.
    const found =
      context.half && opened?.kind === 'result' && !YEAR_STATED.test(heading) ? firstFrame(context) : opened;
    // (三)聚焦工作重点,…提档加速: a lesser heading inside the review ends it only where it names a time ahead.
    const lesser = LESSER.test(heading) && !this.frame.assumed && this.frame.kind === 'result';
    const said = lesser && found?.kind === 'target' && !AHEAD.test(heading) ? undefined : found;
    const own = partNumber(heading);
    if (!own) return said;
    const next = part?.style === own.style && own.number === part.number + 1;
    if (next || (own.number === 1 && (said ? said.kind === 'result' : this.opening && context.whole)))
      this.part = own;
    if (said) return said;
    // 一、砥砺奋进,…迈上新台阶: a report begins with its review.
    if (own.number === 1 && this.opening && context.whole) return reviewOf(heading, context.year);
    if (!next || LOOKS_BACK.test(heading)) return undefined;
    if (heading === context.longPart && this.frame.kind === 'result') return spanPlan('', context.year);
    // 二、乘势而上,奋力谱写…新篇章: the part behind the review is the plan, and behind the plan of five years that of the year.
    return this.frame.kind === 'result' || this.frame.period.includes('/')
      ? { kind: 'target', period: String(context.year), by: heading.slice(0, 12) }
      : undefined;
  }
}

function yearsIn(text: string): number[] {
  return Array.from(text.matchAll(YEARS_STATED), Number);
}

/** The frame a heading opens, if it opens one. `二、2022年主要工作安排` → targets of 2022. */
export function frameOfHeading(heading: string, { year, late }: FrameContext): Frame | undefined {
  const text = heading.replace(/\s/g, '');
  if (late && SINCE_JANUARY_HEADING.test(text)) return sinceJanuary(year);
  const stated = Number(YEAR_STATED.exec(text)?.[0] ?? NaN);
  const review = REVIEW.test(text);
  if (!review && (SPAN_PLAN.test(text) || plansAhead(text, year))) return spanPlan(text, year);
  const plan = (PLAN.test(text) || WORK_OF_YEAR.test(text)) && !review && !/过去|完成了|本届政府/.test(text);
  if (plan && !(stated < year)) return { kind: 'target', period: String(stated || year), by: text };
  if (review || ((PLAN.test(text) || WORK_OF_YEAR.test(text)) && stated < year)) return reviewOf(text, year);
  if (SPAN_REVIEW.test(text)) return spanReview(text, year);
  return undefined;
}

/** 一、十五届人民政府工作回顾: all the years of the term. */
function termReviewed(heading: string, { term }: FrameContext): Frame | undefined {
  return term && TERM_HEADING.test(heading) ? { kind: 'result', period: term, by: '本届政府' } : undefined;
}

const TERM_HEADING = /[一二三四五六七八九十]届[省市州县区旗盟]?(?:人民)?政府(?:主要)?工作(?:回顾|总结)/;

/** The review that a heading opens: of the year it names first, of the five years it names first, else of last year. */
function reviewOf(text: string, year: number): Frame {
  const stated = Number(YEAR_STATED.exec(text)?.[0] ?? NaN);
  const span =
    /过去(?:的)?[四五六456]年|[四五六456]年(?:来|工作|主要工作)|近五年|十[一二三四五]五|本届政府/.exec(text)
      ?.index ?? -1;
  const yearFirst = stated < year && text.indexOf(String(stated)) < span;
  if (span >= 0 && !yearFirst) return spanReview(text, year);
  // 2023年上半年计划执行情况
  const part = stated === year ? PART_OF_YEAR.find(([words]) => text.includes(words))?.[1] : undefined;
  return {
    kind: 'result',
    period: part ? `${year}${part}` : String(stated < year ? stated : year - 1),
    by: text,
  };
}

const PROBLEMS = '问题';
const SINCE_JANUARY = '今年以来';
const SINCE_JANUARY_HEADING = /^(?:[一二三四五六]、)?今年以来/;
/** 今年以来,面对…; 新年伊始,…: at the start of a paragraph. */
const YEAR_BEGUN = new Opening(/^(?:今年以来|(?:今年)?新年伊始|开年以来)/);
/** 一季度全市生产总值下降5%,…: of this year, where the sentence speaks of no other time and plans nothing. */
const FIRST_QUARTER = /(?<![第、])一季度(?![、末])/;
const OTHER_TIME =
  /[去上]年(?!同期)|全年|上半年|[二三四]季度|力争|确保|争取|务必|计划|前(?:完成|开工|建成)|(?:启动|开工|完成|获批)(?:。|$)/;

/** What is done in the year of a report that is given when months of it are over. */
function sinceJanuary(year: number): Frame {
  return { kind: 'result', period: String(year), by: SINCE_JANUARY };
}

/** “十三五”时期,是…; “十三五”时期是…的五年: the plan that has ended, at the start of a paragraph. */
const ENDED_PLAN = new Opening(/^“?十[一二三四五]五”?(?:时期|期间)[,是]/);
const PLAN_PERIOD = new Opening(/^“?十[四五]五”?(?:时期|期间)/);
const YEAR_BEHIND = new Opening(
  /^(?:一年来|过去一年|过去的一年|这一年|回顾\d{4}年|刚刚过去的|即将过去的(?:一年|20\d\d年)|回顾过去一年)/,
);
/** What a report given before its year begins says of the year that ends: 今年是…; 今年以来,…. */
const YEAR_ENDING = new Opening(/^今年(?:是|以来|,)/);
const YEAR_AHEAD = new Opening(
  /^(?:今年|新的一年)[^,。]{0,12}(?:目标|要求|工作)|^(?:做好|抓好)(?:今年|全年|新的?一年)/,
);

/** The frame a paragraph opens with its first words, if it opens one. */
export function frameOfOpening(
  paragraph: Paragraph,
  current: Frame,
  context: FrameContext,
): Frame | undefined {
  const { year } = context;
  const opening = ADDRESS.cut(paragraph.text.slice(0, 80)).replace(SPEAKER, '').slice(0, 70);
  const first = /^[^。;]{0,70}/.exec(opening)?.[0] ?? '';
  if (
    /^.{0,12}(?:清醒地?看到|清醒认识|同时也看到|存在(?:一些|的|不少|诸多)?(?:困难|问题|不足))/.test(first) ||
    (current.kind === 'result' && /困难和问题|短板和不足|问题和不足/.test(first))
  ) {
    return { kind: 'result', period: String(year - 1), by: PROBLEMS };
  }
  if (context.late && YEAR_BEGUN.test(first)) return sinceJanuary(year);
  if (current.kind === 'target' && !current.assumed && turnsToYear(opening, year))
    return current.period.includes('/') ? { kind: 'target', period: String(year), by: '今年' } : undefined;
  if (/^.{0,14}(?:今后五年|未来五年|今后5年|未来5年)/.test(first)) return spanPlan(first, year);
  if (PLAN_PERIOD.test(first) && plansAhead(first, year)) return spanPlan(first, year);
  if (
    first.includes('五') &&
    /^.{0,16}(?:回顾过去五年|过去五年|过去的五年|五年来(?!新高|最|首次|少有)|五年接续|这五年|五年间)|^(?:.{0,6}刚刚过去的|过去的|回顾)“?十[一二三四五]五/.test(
      first,
    )
  )
    return spanReview(first, year);
  if (ENDED_PLAN.test(first) && current.kind === 'result' && !plansAhead(first, year)) {
    const ended = spanReview(first, year);
    if (ended.period === spanOfPlan(planNamed(first) ?? '')) return ended;
  }
  const behind = context.term && current.kind === 'result' ? termBehind(paragraph.text) : undefined;
  if (behind) return { kind: 'result', period: `${year - behind}/${year - 1}`, by: '本届政府' };
  if (YEAR_BEHIND.test(first) || (context.early && current.kind === 'result' && YEAR_ENDING.test(first))) {
    return { kind: 'result', period: String(year - 1), by: first.slice(0, 5) };
  }
  if (current.assumed && !context.whole) {
    const assumed = assumedOpening(first, year);
    if (assumed) return assumed;
  }
  const opened = YEAR_OPENS.exec(first);
  const stated = Number(opened?.[1] ?? NaN);
  if (stated === year && current.kind === 'result' && !/(?:季度|上半年|月)/.test(first.slice(0, 14))) {
    return { kind: 'target', period: String(year), by: opened?.[0] ?? '' };
  }
  if (stated === year && current.period.includes('/'))
    return { kind: 'target', period: String(year), by: opened?.[0] ?? '' };
  if (stated < year && stated >= year - 2 && (current.assumed || current.kind === 'result')) {
    return { kind: 'result', period: String(stated), by: opened?.[0] ?? '' };
  }
  if (
    /(?:综合各方面因素|建议|确定|提出).{0,12}(?:今年|全年).{0,20}(?:目标|预期)/.test(opening) ||
    YEAR_AHEAD.test(first)
  ) {
    return { kind: 'target', period: String(year), by: '今年目标' };
  }
  return undefined;
}

/** Whether a paragraph of a plan speaks of the year of the report from its first words on. */
function turnsToYear(opening: string, year: number): boolean {
  return (
    (opening.includes('年') && TURNS_TO_YEAR.test(opening)) ||
    (opening.includes(`${year}年`) &&
      /^(?:\d{4}年(?:将|要|我们|全[省市州县区])|[^。\d]{4,30},\d{4}年(?:是|开局|至关重要|尤为))/.test(
        opening,
      ))
  );
}

const SEES_PROBLEMS =
  /^(?:但|但是|同时|当然)?,?(?:我们)?(?:也|还|更)?(?:要|必须|应|应该|应当)?(?:也|还)?(?:必须)?(?:清醒地?)?(?:认识和)?看到,?[^。]*(?:困难|问题|短板|不足|困境|瓶颈|差距|制约)/;
const LAST_OF_TERM = new Opening(/^(?:一年来|这一年|过去(?:的)?一年|(?:刚刚|即将)过去的(?:一年|20\d\d年)),/);
const TERM_AS_WHOLE = new Opening(/^(?:(?:这|过去的?)?五年来?,|[—-]*这是[^。,]{2,40}的五年)/);
const FAR = new Opening(/^展望(?:到|至)?(?:(20[3-5]\d)|二[〇○零]([三四五])([五〇○零]))年/);
const LAST_YEAR = new Opening(/^[“\s]*(?:去年|上年|过去一年)[,，]?/);
const FIVE_YEARS = new Opening(
  /^(?:(?:过去|近|这)?(?:五|5)年(?:来|间)|过去(?:五|5)年|“?十[一二三四五]五”?(?:时期|期间|以来))/,
);
const THERE_IS = new Opening(
  /^(?:目前[,，])?(?:(?:我|全)[省市县区州旗](?:现|已|还|共|拥)?有|(?:现|已|还|拥)有)(?:近|约|超过?|各类|[\u4e00-\u9fff]{2,8}(?=\d))?\d/,
);

/** A sentence that says itself when it speaks of: 去年,引进…; 2021年,实现…. */
function frameOfSentence(text: string, frame: Frame, { year, late }: FrameContext): Frame {
  if (
    late &&
    text.includes('一季度') &&
    FIRST_QUARTER.test(text) &&
    !OTHER_TIME.test(text) &&
    yearsIn(text).every((stated) => stated === year)
  )
    return { kind: 'result', period: `${year}Q1`, by: '一季度' };
  const opening = text.slice(0, 24);
  if (frame.kind === 'target' && LAST_YEAR.test(opening)) {
    return { kind: 'result', period: String(year - 1), by: '去年' };
  }
  // 五年来,争取资金24亿元,…: a sentence of the review that speaks of the five years behind.
  if (frame.kind === 'result' && !frame.period.includes('/') && FIVE_YEARS.test(opening))
    return spanReview(opening, year);
  // 我省有280万农民工在城镇就业: what there is, said where it is planned what to do about it.
  if (frame.kind === 'target' && THERE_IS.test(opening)) {
    return { kind: 'result', period: String(year - 1), by: '有' };
  }
  // 展望2035年,生产总值翻番: beyond the plan.
  const far = frame.kind === 'target' ? FAR.exec(opening) : null;
  if (far)
    return {
      kind: 'target',
      period: far[1] ?? `20${parseNumeral(far[2] ?? '')}${parseNumeral(far[3] ?? '') ?? 0}`,
      by: '展望',
    };
  if (
    frame.assumed &&
    frame.by === '' &&
    frame.kind === 'result' &&
    /力争|确保|争取|不少于|不低于|^[“\s]*今年/.test(text)
  ) {
    return { kind: 'target', period: String(year), by: '力争' };
  }
  return frame;
}

/** In a text without headings each paragraph says itself when it speaks of, and says it for itself only. */
function assumedOpening(first: string, year: number): Frame | undefined {
  const dated = DATED.exec(first);
  if (/预期目标|主要目标|总体要求/.test(first))
    return { kind: 'target', period: String(year), by: '目标', assumed: true };
  if (dated && Number(dated[1]) < year)
    return { kind: 'result', period: dated[1] ?? '', by: dated[0], assumed: true };
  if (dated?.[2] || dated?.[3]) {
    const part = dated[3] ? 'H1' : `Q${'一二三四'.indexOf(dated[2] ?? '一') + 1}`;
    if (!/力争|确保|将|要/.test(first))
      return { kind: 'result', period: `${dated[1]}${part}`, by: dated[0], assumed: true };
  }
  if (/^.{0,6}(?:去年|过去一年|一年来)/.test(first))
    return { kind: 'result', period: String(year - 1), by: '去年', assumed: true };
  return undefined;
}

/** What a report speaks of before anything says so. */
export function firstFrame({ year, reviewed, half }: FrameContext): Frame {
  if (half) return oneShape({ kind: 'result', period: `${year}H1`, by: '上半年', assumed: true });
  // Before the heading of the review only its introduction can stand; an excerpt without a review is of the plan.
  return oneShape(
    reviewed
      ? { kind: 'result', period: String(year - 1), by: '', assumed: true }
      : { kind: 'target', period: String(year), by: '', assumed: true },
  );
}

/** Frames that sentences are read in have one shape, said or not: the engine finds what they say the sooner. */
export function oneShape(frame: Frame, term = frame.term, headline = frame.headline): Frame {
  const { kind, period, by, assumed } = frame;
  return { kind, period, by, assumed, headline, term };
}

/** A communiqué has no headings that say so: it compares with the year before and promises nothing. */
function looksBack(text: string): boolean {
  const past = text.match(/比上年|同比|较上年|上年末/g)?.length ?? 0;
  const ahead = text.match(/力争|确保|争取|目标|推进|加快/g)?.length ?? 0;
  return past >= 5 && past > ahead;
}

function opensReview(heading: string): boolean {
  return REVIEW.test(heading) || SPAN_REVIEW.test(heading);
}

function spanPlan(text: string, year: number): Frame {
  // 今后五年 are counted from this report, whatever plan is named beside them.
  const named = /今后|未来/.test(text) ? undefined : planNamed(text);
  const span = named ? FIVE_YEAR_PLANS[named] : undefined;
  return {
    kind: 'target',
    period: span ? span.join('/') : `${year}/${year + 4}`,
    by: text.slice(0, 12),
  };
}

function spanReview(text: string, year: number): Frame {
  const named = /十[一二三四五]五/.exec(text)?.[0];
  const span = named ? FIVE_YEAR_PLANS[named] : undefined;
  // 一、开局“十四五”以来的五年: a plan that still runs is none behind.
  const ended = span && span[1] < year ? span : undefined;
  return {
    kind: 'result',
    period: ended ? ended.join('/') : `${year - (yearsBehind(text) ?? 5)}/${year - 1}`,
    by: text.slice(0, 12),
  };
}
