import type { Kind } from './figure';
import type { Paragraph } from './paragraphs';

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
}

/** The rule of figures whose passage says neither what is done nor what is planned. */
export const ASSUMED_FRAME = 'assumed frame';

const YEAR = '(?:20\\d\\d|19\\d\\d)';
const YEAR_STATED = new RegExp(`(${YEAR})年?`);
/** 2023年是…; 2022年,…; 2023年经济社会发展目标… */
const YEAR_OPENS = new RegExp(
  `^(?:.{0,6}[,:])?(${YEAR})年(?:是|,|上半年|来|以来|[^,。]{0,14}(?:总体要求|目标))`,
);
/** 初步核算,2022年上半年… */
const DATED = new RegExp(`^[^。;]{0,24}?(${YEAR})年(?:第?([一二三四])季度|(上半年))?`);
const REVIEW = /回顾|工作总结|取得的成[就绩效]|发展成效|发展成就|完成情况|执行情况|主要工作和|工作情况/;
const PLAN =
  /工作安排|工作任务|重点工作|主要工作|工作部署|工作建议|工作打算|目标任务|总体要求|主要任务|主要目标|预期目标|发展目标|重点任务|工作思路|总体思路|工作计划|工作重点|下一步|民生实事/;
const SPAN_PLAN =
  /今后五年|未来五年|今后5年|未来5年|新一届政府|“?十四五”?时期(?:经济社会)?(?:发展)?的?(?:主要|总体|目标|指导)|“?十五五”?时期|“?十四五”?(?:规划)?(?:主要)?目标/;
const SPAN_REVIEW =
  /过去(?:的)?五年|过去(?:的)?5年|五年来|近五年|“十[二三四]五”时期(?:经济社会)?(?:发展)?(?:回顾|成就|成效|(?:和|及|以及)20\d\d年)|五年工作回顾|五年(?:主要)?工作/;
const PART_OF_YEAR = [
  ['上半年', 'H1'],
  ['一季度', 'Q1'],
] as const;
const FIVE_YEAR_PLANS: Record<string, readonly [number, number]> = {
  十一五: [2006, 2010],
  十二五: [2011, 2015],
  十三五: [2016, 2020],
  十四五: [2021, 2025],
  十五五: [2026, 2030],
};

export interface FrameContext {
  /** Year of the report: the year whose targets it sets. */
  readonly year: number;
  /** True where the text has a heading that opens a review. */
  readonly reviewed: boolean;
}

/** The frame a heading opens, if it opens one. `二、2022年主要工作安排` → targets of 2022. */
export function frameOfHeading(heading: string, { year }: FrameContext): Frame | undefined {
  const text = heading.replace(/\s/g, '');
  const stated = Number(YEAR_STATED.exec(text)?.[1] ?? NaN);
  if (SPAN_PLAN.test(text)) return spanPlan(text, year);
  const plan = PLAN.test(text) && !REVIEW.test(text) && !/过去|完成了/.test(text);
  if (plan && !(stated < year)) return { kind: 'target', period: String(stated || year), by: text };
  if (REVIEW.test(text) || (PLAN.test(text) && stated < year)) {
    if (SPAN_REVIEW.test(text) && !/年(?:主要)?工作和/.test(text)) return spanReview(text, year);
    // 2023年上半年计划执行情况
    const part = stated === year ? PART_OF_YEAR.find(([words]) => text.includes(words))?.[1] : undefined;
    return {
      kind: 'result',
      period: part ? `${year}${part}` : String(stated < year ? stated : year - 1),
      by: text,
    };
  }
  if (SPAN_REVIEW.test(text)) return spanReview(text, year);
  return undefined;
}

/** The frame a paragraph opens with its first words, if it opens one. */
export function frameOfOpening(
  paragraph: Paragraph,
  current: Frame,
  context: FrameContext,
): Frame | undefined {
  const { year } = context;
  const opening = paragraph.text.slice(0, 70);
  const first = /^[^。;]{0,70}/.exec(opening)?.[0] ?? '';
  if (
    /^.{0,12}(?:清醒地?看到|清醒认识|同时也看到|存在(?:一些|的|不少|诸多)?(?:困难|问题|不足))/.test(first) ||
    (current.kind === 'result' && /困难和问题|短板和不足|问题和不足/.test(first))
  ) {
    return { kind: 'result', period: String(year - 1), by: '问题' };
  }
  if (/^.{0,14}(?:今后五年|未来五年|今后5年|未来5年)/.test(first)) return spanPlan(first, year);
  if (/^.{0,16}(?:回顾过去五年|过去五年|过去的五年|五年来|五年接续|这五年)/.test(first))
    return spanReview(first, year);
  if (
    /^(?:一年来|过去一年|过去的一年|这一年|回顾\d{4}年|刚刚过去的|即将过去的一年|回顾过去一年)/.test(first)
  ) {
    return { kind: 'result', period: String(year - 1), by: first.slice(0, 5) };
  }
  if (current.assumed) {
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
    /^(?:今年|新的一年)[^,。]{0,12}(?:目标|要求|工作)/.test(first)
  ) {
    return { kind: 'target', period: String(year), by: '今年目标' };
  }
  return undefined;
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
export function firstFrame({ year, reviewed }: FrameContext): Frame {
  // Before the heading of the review only its introduction can stand; an excerpt without a review is of the plan.
  return reviewed
    ? { kind: 'result', period: String(year - 1), by: '', assumed: true }
    : { kind: 'target', period: String(year), by: '', assumed: true };
}

/** A communiqué has no headings that say so: it compares with the year before and promises nothing. */
export function looksBack(text: string): boolean {
  const past = text.match(/比上年|同比|较上年|上年末/g)?.length ?? 0;
  const ahead = text.match(/力争|确保|争取|目标|推进|加快/g)?.length ?? 0;
  return past >= 5 && past > ahead;
}

export function opensReview(heading: string): boolean {
  return REVIEW.test(heading) || SPAN_REVIEW.test(heading);
}

function spanPlan(text: string, year: number): Frame {
  // 今后五年 are counted from this report, whatever plan is named beside them.
  const named = /今后|未来/.test(text) ? undefined : /十[一二三四五]五/.exec(text)?.[0];
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
  return { kind: 'result', period: span ? span.join('/') : `${year - 5}/${year - 1}`, by: text.slice(0, 12) };
}

/** The span of a named five-year plan: 十四五 → 2021/2025. */
export function spanOfPlan(name: string): string | undefined {
  return FIVE_YEAR_PLANS[name]?.join('/');
}
