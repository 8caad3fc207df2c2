/**
 * Periods as figures carry them: `2023` · `2023H1` · `2023Q3` · `2023-06` · `2022/2026` (first and last year).
 */

/** First year of each five-year plan since the tenth. */
const FIRST_YEAR_OF_PLAN: Readonly<Record<string, number>> = {
  十五: 2001,
  十一五: 2006,
  十二五: 2011,
  十三五: 2016,
  十四五: 2021,
  十五五: 2026,
  十六五: 2031,
};

const QUARTERS: Readonly<Record<string, string>> = { 一: '1', 二: '2', 三: '3', 四: '4' };

/** What users write for a period, and its canonical form. Read in order on text without spaces, full width folded. */
const FORMS: readonly (readonly [RegExp, (match: RegExpExecArray) => string | undefined])[] = [
  [/^(\d{4})(?:年度?|年全年)?$/, ([, year]) => year],
  [
    /^(\d{4})(?:H([12])|年?(上半年|下半年))$/i,
    ([, year, half, words]) => `${year}H${half ?? (words === '上半年' ? 1 : 2)}`,
  ],
  [
    /^(\d{4})(?:Q([1-4])|年?第?([一二三四1-4])季度)$/i,
    ([, year, quarter, word]) => `${year}Q${quarter ?? QUARTERS[word as string] ?? word}`,
  ],
  [
    /^(\d{4})(?:年|-|\.|\/)(\d{1,2})(?:月|月份)?$/,
    ([, year, month]) => monthOf(year as string, month as string),
  ],
  [
    /^(\d{4})年?(?:[-—–−~～至到]|——)(\d{4})年?$/,
    ([, first, last]) => spanOf(first as string, last as string),
  ],
  [/^(\d{4})\/(\d{4})$/, ([, first, last]) => spanOf(first as string, last as string)],
  [/^“?(十[一二三四五六]?五?)”?(?:规划|期间|时期)*$/, ([, plan]) => planSpan(plan as string)],
];

/**
 * The period a user means: 2023, '2023年', '2023上半年', '2023年三季度', '2023年6月', '2022-2026', '2022—2026年', '十四五'.
 * Undefined where it is none.
 */
export function parsePeriod(text: string | number): string | undefined {
  const plain = String(text)
    .normalize('NFKC')
    .replace(/[\s"'‘’「」『』]/g, '')
    .replace(/[“”]/g, '');
  for (const [form, period] of FORMS) {
    const match = form.exec(plain);
    const found = match ? period(match) : undefined;
    if (found && plausible(found)) return found;
  }
  return undefined;
}

/** A period for people: 2022—2026年, 2023年上半年, 2023年三季度, 2023年6月; in English 2022–2026, H1 2023, Q3 2023, June 2023. */
export function periodText(period: string, language: 'zh' | 'en'): string {
  const [, year = '', half, quarter, month, last] =
    /^(\d{4})(?:H([12])|Q([1-4])|-(\d{2})|\/(\d{4}))?$/.exec(period) ?? [];
  if (!year) return period;
  if (language === 'en') {
    if (half) return `H${half} ${year}`;
    if (quarter) return `Q${quarter} ${year}`;
    if (month) return `${MONTHS[Number(month) - 1]} ${year}`;
    return last ? `${year}–${last}` : year;
  }
  if (half) return `${year}年${half === '1' ? '上' : '下'}半年`;
  if (quarter) return `${year}年${'一二三四'[Number(quarter) - 1]}季度`;
  if (month) return `${year}年${Number(month)}月`;
  return last ? `${year}—${last}年` : `${year}年`;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function monthOf(year: string, month: string): string | undefined {
  const number = Number(month);
  return number >= 1 && number <= 12 ? `${year}-${month.padStart(2, '0')}` : undefined;
}

function spanOf(first: string, last: string): string | undefined {
  if (first === last) return first;
  return Number(first) < Number(last) ? `${first}/${last}` : undefined;
}

function planSpan(plan: string): string | undefined {
  const first = FIRST_YEAR_OF_PLAN[plan];
  return first === undefined ? undefined : `${first}/${first + 4}`;
}

/** Reports of the People's Republic, and a little beyond its longest plans. */
function plausible(period: string): boolean {
  const year = Number(period.slice(0, 4));
  return year >= 1949 && year <= 2100;
}
