export type Measure = 'level' | 'growth' | 'share' | 'count' | 'rank' | 'multiple' | 'other';

/** A word at the end of an indicator's name that says what about it is asked. */
export interface MeasureWord {
  readonly word: string;
  readonly measure: Measure;
  /** True for a fall: the growth with its sign turned. */
  readonly turned?: boolean;
}

/** Longest first. */
export const MEASURE_WORDS: readonly MeasureWord[] = (
  [
    { word: '增速', measure: 'growth' },
    { word: '增长率', measure: 'growth' },
    { word: '增长速度', measure: 'growth' },
    { word: '增长幅度', measure: 'growth' },
    { word: '增幅', measure: 'growth' },
    { word: '增长', measure: 'growth' },
    { word: '同比增长', measure: 'growth' },
    { word: '同比增速', measure: 'growth' },
    { word: '同比', measure: 'growth' },
    { word: '涨幅', measure: 'growth' },
    { word: '上涨', measure: 'growth' },
    { word: '降幅', measure: 'growth', turned: true },
    { word: '下降', measure: 'growth', turned: true },
    { word: '同比下降', measure: 'growth', turned: true },
    { word: '下降率', measure: 'growth', turned: true },
    { word: '降低', measure: 'growth', turned: true },
    { word: '降低率', measure: 'growth', turned: true },
    { word: '总量', measure: 'level' },
    { word: '总额', measure: 'level' },
    { word: '规模', measure: 'level' },
    { word: '占比', measure: 'share' },
    { word: '比重', measure: 'share' },
    { word: '比例', measure: 'share' },
    { word: '率', measure: 'share' },
    { word: '个数', measure: 'count' },
    { word: '数量', measure: 'count' },
    { word: '倍数', measure: 'multiple' },
    { word: '翻番', measure: 'multiple' },
    { word: '排名', measure: 'rank' },
    { word: '位次', measure: 'rank' },
  ] satisfies MeasureWord[]
).sort((left, right) => right.word.length - left.word.length);

/** What `titleOf` adds to a name for each measure, unless the name already ends so. */
const TITLE_ENDS: Partial<Record<Measure, { readonly end: string; readonly already: RegExp }>> = {
  growth: { end: '增速', already: /(?:增速|增长率|增幅|涨幅|降幅)$/ },
  share: { end: '占比', already: /(?:率|占比|比重|比例|比|[强程广深厚]度|满意度|水平|覆盖面|贡献|比率)$/ },
  rank: { end: '排名', already: /(?:排名|位次|名次)$/ },
  multiple: { end: '倍数', already: /(?:倍数|倍差|翻番)$/ },
};

/** Title for display: 固定资产投资 and growth → 固定资产投资增速; 森林覆盖率 and share → 森林覆盖率. Asking by it finds the figure again. */
export function titleOf(indicator: string, measure: Measure): string {
  const title = TITLE_ENDS[measure];
  return !title || title.already.test(indicator) ? indicator : indicator + title.end;
}
