import type { Ask, Resolution } from '../../src/library/ask';
import type { FigureQuery, Library } from '../../src/library/library';
import type { Figure } from '../../src/reading/figure';
import type { ReportText } from '../../src/reports/report';

/** An invented report: what it says, and what is folded away in it. */
const HEAD = '一、主要目标。';
const TARGETS =
  '2030年地区生产总值增长确保6%以上,力争8%;固定资产投资增长8%,城乡居民收入增长与经济增长基本同步。';
const RESULTS = '完成财政总收入55.9亿元,下降13%。';
const OLD = '二〇二九年,引进項目60個以上,實到外資4億美元左右。';

const WATERMARK = '[水印]';

function report(
  id: string,
  over: Partial<ReportText['entry']>,
  ...texts: (string | [hole: string])[]
): ReportText {
  let start = 0;
  const pieces = texts.map((text) => {
    const piece =
      typeof text === 'string' ? { start, text } : { start, text: text[0], hole: 'watermark' as const };
    start += piece.text.length;
    return piece;
  });
  const entry: ReportText['entry'] = {
    id,
    file: `${id}.txt`,
    place: { code: '990101', name: '甲县', parents: ['天省', '地市'] },
    year: 2030,
    date: '2030-02-01',
    title: '甲县人民政府工作报告',
    kind: 'whole',
    site: 'www.example.cn',
    ...over,
  };
  return { entry, pieces };
}

const REPORTS: readonly ReportText[] = [
  report('jia-2030', {}, HEAD, TARGETS.slice(0, 20), [WATERMARK], TARGETS.slice(20), RESULTS),
  report('jia-2029', { year: 2029, date: '2029-01', kind: 'part', missing: '第一部分“去年工作回顾”' }, OLD),
  report(
    'yi-2030',
    {
      place: { code: '990102', name: '乙市', parents: ['天省'] },
      kind: 'interview',
      title: '乙市市长访谈',
      date: '2030',
    },
    '今年力争新增就业1200人。',
  ),
];

function figure(report: string, words: string, over: Partial<Figure>, mark = words): Figure {
  const text = REPORTS.find(({ entry }) => entry.id === report)!;
  const raw = text.pieces.map((piece) => piece.text).join('');
  const start = raw.indexOf(mark);
  if (start < 0) throw new Error(`${report} does not say ${mark}`);
  return {
    id: `${report}@${start}`,
    report,
    kind: 'target',
    region: text.entry.place.code,
    indicator: '固定资产投资',
    stated: '固定资产投资',
    measure: 'growth',
    value: null,
    unit: '',
    comparator: '=',
    words,
    strength: 2,
    period: String(text.entry.year),
    section: ['一、主要目标'],
    source: { start, end: start + mark.length },
    sentence: {
      start: Math.max(raw.lastIndexOf('。', start) + 1, 0),
      end: raw.indexOf('。', start) + 1,
    },
    rules: [],
    ...over,
  };
}

const GDP = { indicator: '地区生产总值', stated: '地区生产总值', unit: '%', headline: true } as const;

export const FIGURES: readonly Figure[] = [
  figure('jia-2030', '固定资产投资增长8%', { value: 8, unit: '%', reviewed: true }, '8%,城'),
  figure(
    'jia-2030',
    '确保6%以上',
    {
      ...GDP,
      value: 6,
      comparator: '>=',
      commitment: '确保',
      strength: 3,
      strengthWords: '确保…以上',
      tier: 'base',
    },
    '6%',
  ),
  figure('jia-2030', '力争8%', { ...GDP, value: 8, commitment: '力争', strength: 0, tier: 'stretch' }, '8%;'),
  figure('jia-2030', '与经济增长基本同步', {
    indicator: '城乡居民收入',
    stated: '城乡居民收入',
    headline: true,
  }),
  figure(
    'jia-2030',
    '完成财政总收入55.9亿元',
    {
      kind: 'result',
      indicator: '财政总收入',
      stated: '财政总收入',
      measure: 'level',
      value: 55.9,
      unit: '亿元',
      period: '2029',
      strength: undefined,
      note: '原文疑有误：与去年不可比。',
    },
    '55.9亿元',
  ),
  figure('jia-2030', '下降13%', {
    kind: 'result',
    indicator: '财政总收入',
    stated: '财政总收入',
    value: -13,
    unit: '%',
    period: '2029',
    strength: undefined,
  }),
  figure(
    'jia-2029',
    '60个以上',
    {
      indicator: '引进项目',
      stated: '引进项目',
      measure: 'count',
      value: 60,
      unit: '个',
      comparator: '>=',
    },
    '60個以上',
  ),
  figure(
    'jia-2029',
    '4亿美元左右',
    {
      indicator: '实到外资',
      stated: '实到外资',
      measure: 'level',
      value: 4,
      unit: '亿美元',
      comparator: '~',
      strength: 1,
    },
    '4億美元左右',
  ),
  figure(
    'yi-2030',
    '力争新增就业1200人',
    {
      indicator: '新增就业',
      stated: '新增就业',
      measure: 'level',
      value: 1200,
      unit: '人',
      commitment: '力争',
      strength: 0,
    },
    '1200人',
  ),
];

const titleOf = ({ indicator, measure }: Figure) => (measure === 'growth' ? `${indicator}增速` : indicator);
const regionOf = (one: Figure) => REPORTS.find(({ entry }) => entry.id === one.report)!.entry.place.name;

function resolve(ask: Ask): Resolution {
  const inPlace = FIGURES.filter((one) => regionOf(one) === ask.region);
  if (inPlace.length === 0) {
    const suggestions = ask.region === '甲先' ? ['甲县'] : [];
    return { found: false, reason: { why: 'region-unknown', word: ask.region, suggestions } };
  }
  const named = FIGURES.filter((one) => titleOf(one) === ask.indicator);
  if (named.length === 0) {
    const suggestions = ask.indicator === '固头增速' ? ['固定资产投资增速'] : [];
    return { found: false, reason: { why: 'indicator-unknown', word: ask.indicator, suggestions } };
  }
  const stretch = ask.qualifiers?.includes('力争') ?? false;
  const found = inPlace.find(
    (one) =>
      titleOf(one) === ask.indicator &&
      one.kind === ask.kind &&
      one.period === ask.period &&
      (one.tier === 'stretch') === stretch,
  );
  if (!found) {
    const { region, period } = ask;
    return { found: false, reason: { why: 'no-report', region, period, have: ['2029', '2030'] } };
  }
  const isRate = found.unit === '%';
  return {
    found: true,
    figure: found,
    value: found.value === null ? found.words : isRate ? found.value / 100 : found.value,
    numberFormat: found.value === null ? 'General' : isRate ? '0%' : 'General',
    unit: isRate ? '' : found.unit,
    comparator: found.comparator,
    turned: false,
    agreeing: [],
    differingLater: [],
  };
}

function list({ kind, region, period, report: id }: FigureQuery): Figure[] {
  return FIGURES.filter(
    (one) =>
      (!kind || one.kind === kind) &&
      (!region || regionOf(one) === region) &&
      (!period || one.period === period) &&
      (!id || one.report === id),
  );
}

/** A small library of invented places, in which every state of the pane can be reached. */
export const LIBRARY: Library = {
  version: '9.9.9',
  date: '2030-03-01',
  reports: REPORTS,
  figures: FIGURES,
  figure: (id) => FIGURES.find((one) => one.id === id),
  report: (id) => REPORTS.find(({ entry }) => entry.id === id),
  resolve,
  list,
  search: (text) => {
    const words = text.replace('固投', '固定资产投资').split(/\s+/).filter(Boolean);
    if (words.length === 0) return [];
    return FIGURES.filter((one) => {
      const said = titleOf(one) + regionOf(one) + one.period + one.words;
      return words.every((word) => said.includes(word));
    });
  },
  region: (word) => {
    const found = LIBRARY.regions().find(({ name }) => name === word);
    return found ?? { why: 'region-unknown', word, suggestions: word === '甲先' ? ['甲县'] : [] };
  },
  regions: () => [
    { place: REPORTS[0]!.entry.place, name: '甲县' },
    { place: REPORTS[2]!.entry.place, name: '乙市' },
  ],
  periods: (region) => [...new Set(list({ region }).map((one) => one.period))].sort(),
  indicators: (region, period) => [...new Set(list({ region, period }).map(titleOf))],
  regionOf,
};
