import { parseNumeral } from '../vocabulary/numerals';
import type { Frame } from './frames';
import { YEARS_AHEAD } from './lexicon';
import { planEndingWith, spanOfPlan } from './plans';

export interface Timing {
  readonly period: string;
  /** Set where the words say it is done, or ahead, whatever the passage is about. */
  readonly kind?: 'target' | 'result';
  readonly perYear?: boolean;
}

export interface TimingCues {
  /** Time words nearest first. */
  readonly times: readonly string[];
  /** Those of the value's own clause. */
  readonly own: readonly string[];
  readonly perYear: boolean;
  /** True for an average over years: 年均增长. */
  readonly average: boolean;
  readonly cumulative: boolean;
  /** 已经 says that it is done. */
  readonly already: boolean;
  /** True for what adds up over a span (新增, 引育); false for a state to be reached or held. */
  readonly flow: boolean;
  readonly reportYear: number;
}

const HALF: readonly (readonly [RegExp, string])[] = [
  [/上半年|半年度|^半年/, 'H1'],
  [/下半年/, 'H2'],
  [/一季度/, 'Q1'],
  [/二季度/, 'Q2'],
  [/前三季度/, 'Q1-3'],
  [/三季度/, 'Q3'],
  [/四季度/, 'Q4'],
];

/**
 * The period a value is about: what its own clause says, else what its passage says.
 *
 *     上半年开工率80%以上            2023H1
 *     到2026年,…占全市规上产值比重    2026
 *     今后五年 … 累计实到外资         2022/2026
 *     通过3年努力,培育上市企业10家    2023/2025
 */
export function timingOf(frame: Frame, cues: TimingCues): Timing {
  const { times, reportYear } = cues;
  const perYear = cues.perYear ? { perYear: true } : {};
  const words = times.join(' ');
  let kind: Timing['kind'];
  let year = words === '' ? undefined : /((?:20|19)\d\d)/.exec(words)?.[1];
  if (!year && frame.kind === 'target' && (cues.already || (words !== '' && /去年|上年/.test(words)))) {
    year = String(reportYear - 1);
    kind = 'result';
  }
  if (!year && frame.period.includes('/') && /今年|本年|明年/.test(words))
    // A review given in December calls the year that ends 今年.
    year = frame.kind === 'result' ? lastOf(frame.period) : String(reportYear);
  // 全年固定资产投资增长2%, in a review of five years: of the last of them.
  if (!year && frame.kind === 'result' && frame.period.includes('/') && cues.own.includes('全年'))
    year = lastOf(frame.period);
  if (!year && frame.kind === 'result' && frame.period.includes('/') && words.includes('去年'))
    year = lastOf(frame.period);
  // 去年接待2亿人次,今年力争3亿人次, where the plan looks back on the way
  if (!year && frame.by === '去年' && cues.own.some((time) => /^(?:今年|本年)/.test(time))) {
    year = String(reportYear);
    kind = 'target';
  }
  if (year && Number(year) < reportYear && frame.kind === 'target') kind = 'result';
  if (year && Number(year) >= reportYear && frame.kind === 'result' && /[到至]/.test(words)) kind = 'target';
  const span = words === '' ? undefined : /十[一二三四五]五/.exec(words)?.[0];
  if (span && !year && /时期|期间/.test(words)) {
    const years = spanOfPlan(span);
    if (years)
      return {
        period: cues.flow || cues.perYear ? years : lastOf(years),
        ...perYear,
        ...(kind ? { kind } : {}),
      };
  }
  // “十三五”末,收入24864元,年均增长7%: the average is of the plan.
  const plan = span && cues.perYear ? spanOfPlan(span) : undefined;
  if (plan && !year && /末/.test(words)) return { period: plan, ...perYear, ...(kind ? { kind } : {}) };
  if (span && !year && /末/.test(words))
    return { period: lastOf(spanOfPlan(span) ?? frame.period), ...(kind ? { kind } : {}) };

  const own = kind ? { kind } : {};
  // 近三年盘活低效用地4万亩
  const recent =
    frame.kind === 'result' && cues.flow ? recentYears(cues.own, year ?? lastOf(frame.period)) : undefined;
  if (recent) return { period: recent, ...perYear, ...own };
  // 财政收入五年累计突破1000亿元, in the review of a year.
  if (
    frame.kind === 'result' &&
    isYear(frame.period) &&
    !year &&
    cues.cumulative &&
    cues.own.includes('五年')
  )
    return { period: `${Number(frame.period) - 4}/${frame.period}`, ...own };
  const averaged = cues.average ? yearsAveraged(frame, words, cues) : undefined;
  if (averaged) return { period: averaged, perYear: true, ...(frame.kind === 'target' ? {} : own) };
  const ahead = frame.kind === 'target' && !year ? yearsAhead(words) : undefined;
  if (ahead !== undefined) {
    const first = Math.min(Number(frame.period.slice(0, 4)) || reportYear, reportYear);
    const last = first + ahead - 1;
    return { period: cues.flow || cues.perYear ? `${first}/${last}` : String(last), ...perYear, ...own };
  }
  if (!year && frame.period.includes('/')) {
    if (cues.perYear || cues.cumulative || cues.flow) return { period: frame.period, ...perYear, ...own };
    return { period: lastOf(frame.period), ...own };
  }
  // 生产总值年均增长6%, said of 2020 alone: the average is of the plan that ended with it.
  if (cues.perYear && words === '' && frame.kind === 'result') {
    const ended = planEndingWith(frame.period);
    if (ended) return { period: ended, ...perYear, ...own };
  }
  if (!year && !isYear(frame.period)) return { period: frame.period, ...perYear, ...own };
  const base = year ?? frame.period;
  // Most clauses say nothing of a time, and leave all of it to the passage.
  if (words === '') return { period: base, ...own };
  const month = /(?:^|[^\d])(\d{1,2})月/.exec(words)?.[1];
  if (month && Number(month) <= 12) return { period: `${base}-${month.padStart(2, '0')}`, ...own };
  const part = HALF.find(([pattern]) => pattern.test(words))?.[1];
  if (part === 'Q1-3') return { period: `${base}Q1/${base}Q3`, ...own };
  return { period: part ? base + part : base, ...own };
}

/** Whether a period is a whole year: no other is so short. */
function isYear(period: string): boolean {
  return period.length === 4;
}

/**
 * The years that an average is over, where they are more than the one its words or its passage name.
 *
 *     五年来,…,2021年达1285亿元,年均增长5.2%    2017/2021
 *     2021年…,近三年年均增长7%                 2019/2021
 *     到2025年,…年均增长6%                      2021/2025
 */
function yearsAveraged(frame: Frame, words: string, { own, reportYear }: TimingCues): string | undefined {
  const stated = Number(words === '' ? undefined : LAST_YEAR.exec(words)?.[1]);
  const spans = frame.period.includes('/');
  const first = Number(frame.period.slice(0, 4));
  if (frame.kind === 'target') {
    const from = spans ? first : reportYear;
    return stated > from ? `${from}/${stated}` : undefined;
  }
  const last = stated || Number(lastOf(frame.period).slice(0, 4));
  if (last >= reportYear) return undefined;
  const running = words.includes('以来') ? spanOfPlan(/十[一二三四五]五/.exec(words)?.[0] ?? '') : undefined;
  if (running && last > Number(running.slice(0, 4))) return `${running.slice(0, 4)}/${last}`;
  const counted =
    (own.length === 0 ? undefined : COUNT_OF_YEARS.exec(own.join(' '))) ??
    (words === '' ? undefined : /()(?<!\d)([五5])年/.exec(words));
  const count = parseNumeral(counted?.[2] ?? '');
  if (count && counted?.[1]) return spans ? `${first}/${first + count - 1}` : undefined;
  if (count) return count > 1 ? `${last - count + 1}/${last}` : undefined;
  if (spans) return last > first ? `${first}/${last}` : undefined;
  return last === reportYear - 1 ? (planEndingWith(String(last)) ?? frame.term) : undefined;
}

/** The years that 近三年 are, counted back from the last that the passage speaks of. */
function recentYears(own: readonly string[], until: string): string | undefined {
  const count = own.length === 0 ? undefined : /^(?:近|过去)([两三四六七八九2-9])年/.exec(own[0] ?? '')?.[1];
  const last = Number(until);
  return count && last ? `${last - (parseNumeral(count) ?? 1) + 1}/${last}` : undefined;
}

const LAST_YEAR = /((?:20|19)\d\d)(?!.*(?:20|19)\d\d)/;
/** 前四年 are the first ones. */
const COUNT_OF_YEARS = /(前)?(?<!\d)(\d|[两二三四五六七八九十])年/;

const AHEAD = new RegExp(YEARS_AHEAD);

/** 用3—5年时间: five at most. */
function yearsAhead(words: string): number | undefined {
  const found = AHEAD.exec(words)?.[0];
  const years = found && /(\d+|[\u4e00-\u9fff])年/.exec(found)?.[1];
  return years ? parseNumeral(years) : undefined;
}

function lastOf(span: string): string {
  return span.slice(span.indexOf('/') + 1);
}
