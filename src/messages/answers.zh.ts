import type { Absent, Near, Reason } from '../library/ask';
import type { Verdict } from '../library/done';
import type { Figure, Kind, Measure } from '../reading/figure';
import { periodText } from '../vocabulary/periods';
import { unitKind } from '../vocabulary/units';
import type { AnswerMessages, Explanation, FormulaTextWhy, Told } from './answers';
import { valueText } from './value-text';

type NotStated = Extract<Absent['reason'], { why: 'not-stated' | 'not-in-part' }>;

const MEASURES: Readonly<Record<Measure, string>> = {
  level: '总量',
  growth: '增速',
  share: '占比',
  count: '数量',
  rank: '位次',
  multiple: '倍数',
  other: '其他',
};
const KINDS: Readonly<Record<Kind, string>> = { target: '目标', result: '完成数' };
const FUNCTIONS: Readonly<Record<Kind, string>> = { target: 'TARGET', result: 'ACTUAL' };
const VERDICTS: Readonly<Record<Verdict, string>> = {
  met: '完成',
  nearly: '基本完成',
  missed: '未完成',
  unclear: '无法判断',
};
const COMPARATORS = { '=': '=', '>=': '≥', '>': '>', '<=': '≤', '<': '<', '~': '≈' } as const;

const FORMULA_TEXTS: Readonly<Record<FormulaTextWhy, (at: string) => string>> = {
  'no-equals': () => '公式要以等号开头，请在最前面加上“=”。',
  'full-width': (at) => `“${at}”处用了全角标点，请改用半角的引号、逗号和括号。`,
  'open-quote': (at) => `“${at}”处的引号没有配对，请补上右引号。`,
  'open-bracket': () => '括号没有配对，请补上右括号。',
  'open-brace': () => '花括号没有配对，请补上右花括号。',
  'ragged-array': () => '数组常量各行的个数不同，请补齐。',
  'not-understood': (at) => (at ? `“${at}”处看不懂，请检查公式的写法。` : '公式没有写完，请补全。'),
};

/** Everything formulas say, in Chinese, set in full-width marks. */
export const answersZh: AnswerMessages = {
  absence,
  why,
  verdict: (verdict) => VERDICTS[verdict],
  kind: (kind) => (kind === 'target' ? '目标' : '完成'),
  comparator: (comparator) => COMPARATORS[comparator],
  measure: (measure) => MEASURES[measure],
  reviewed: (figure, own) =>
    figure.corrected
      ? '本簿更正'
      : own
        ? figure.reviewed
          ? '自录'
          : '自录（未逐项看）'
        : figure.reviewed
          ? '已复核'
          : '未复核',
  argumentBlank: (name) => `“${name}”是空的，请填写。`,
  badCell: '引用的单元格里是错误值，请先改正那个单元格。',
  sizesDiffer: '各参数的区域大小不一致，请选同样大小的区域，或用一列配一行。',
  tooManyCells: '一次最多计算100000个单元格，请缩小所选区域。',
  tooManyRanges: '地区、指标、年份中最多两个可以是区域，请把其中一个改为单个值。',
  unknownField: (field, suggestions) =>
    suggestions.length > 0
      ? `未识别字段“${field}”，您是否要找${either(suggestions)}？`
      : `未识别字段“${field}”，请用TARGET_FIELDS()查看可用的字段。`,
  fieldMissing: (title, field) => `“${title}”没有${field}，请改用字段“数值”或“表述”。`,
  categoryEmpty: (category, known) =>
    known.length > 0
      ? `没有“${category}”这一类别的指标，可用的有${listed(known)}，请改用其中一个。`
      : `没有“${category}”这一类别的指标，请省略类别。`,
  nothingFound: (word) => `没有找到与“${word}”有关的指标或原句，请换一个词。`,
  notComparable: (words) => `“${words}”是文字或区间表述，不能计算差额，请用TARGET_DONE判断。`,
  scopesDiffer: (target, result) =>
    `目标的口径（${target || '未注明'}）与完成数的口径（${result || '未注明'}）不同，不能直接比较，请用限定指明口径。`,
  margin: (amount, unit) => (unit === '%' ? `${amount}个百分点` : `${amount}${unit}`),
  unitsDiffer: (target, result) => `目标的单位（${target}）与完成数的单位（${result}）不能换算，请分别查看。`,
  unknownFunction: (name, suggestions) =>
    suggestions.length > 0
      ? `没有函数${name}，您是否要找${suggestions.slice(0, 3).join('、')}？`
      : `没有函数${name}，请检查函数名。`,
  argumentCount: (name, least, most) =>
    least === most
      ? `${name}需要${least}个参数，请检查参数个数。`
      : `${name}需要${least}至${most}个参数，请检查参数个数。`,
  referenceNotHere: (reference) => `这里没有工作表，不能引用“${reference}”，请直接写出它的内容。`,
  formulaText: (why, at) => FORMULA_TEXTS[why](at),
  failed: '计算没有完成，请检查参数后重试。',
};

function absence(reason: Reason, advises = true): string {
  switch (reason.why) {
    case 'region-unknown':
      return reason.suggestions.length > 0
        ? `未识别地区“${reason.word}”，您是否要找${either(reason.suggestions)}？`
        : `未识别地区“${reason.word}”，请用TARGET_REGIONS()查看库中的地区。`;
    case 'region-ambiguous':
      return `地名“${reason.word}”有歧义，可以指${listed(reason.places)}，请写全名或六位代码。`;
    case 'period-unreadable':
      return `未识别年份“${reason.word}”，请写成2023、2023年上半年、2023年三季度、2023年6月或2022-2026。`;
    case 'no-report':
      return noReport(reason, advises);
    case 'indicator-unknown':
      return reason.suggestions.length > 0
        ? `未识别指标“${reason.word}”，您是否要找${either(reason.suggestions)}？`
        : `未识别指标“${reason.word}”，请用TARGET_INDICATORS()查看库中的指标。`;
    case 'not-stated':
    case 'not-in-part':
      return notStated(reason, advises);
    case 'disagree':
      return disagreement(reason);
    case 'unit-kind':
      if (unitKind(reason.stated)?.kind === 'number')
        return `原文只写到“${reason.stated}”，没有写出单位，不能换算为“${reason.asked}”，请改用“${reason.stated}”或省略单位。`;
      return unitsOfMoney(reason.asked, reason.stated)
        ? `单位“${reason.asked}”与原文的“${reason.stated}”币种不同，不能换算，请改用“${reason.stated}”或省略单位。`
        : `单位“${reason.asked}”与原文的“${reason.stated || '无单位'}”不是同一类，不能换算，请改用同类单位或省略单位。`;
    case 'unit-unknown':
      return reason.known.length > 0
        ? `未识别单位“${reason.asked}”，可用的有${listed(reason.known)}，请改用其中一个或省略单位。`
        : `未识别单位“${reason.asked}”，请省略单位。`;
    case 'qualifier-unknown':
      return reason.known.length > 0
        ? `未识别限定“${reason.asked}”，可用的有${listed(reason.known)}，请改用其中一个。`
        : `未识别限定“${reason.asked}”，请省略限定。`;
  }
}

// 库中没有平湖市2020年的报告（库中有2022年、2023年），请换一个年份。
// 库中没有写有秀洲区2023年完成数的报告（库中有2022年），请换一个年份。
function noReport(
  { kind, region, period: time, have }: Extract<Reason, { why: 'no-report' }>,
  advises: boolean,
): string {
  const what =
    kind === 'result' ? `写有${region}${period(time)}完成数的报告` : `${region}${period(time)}的报告`;
  const others = have.length > 0 ? `（库中有${have.map(period).join('、')}）` : '';
  if (!advises) return `库中没有${what}${others}。`;
  return `库中没有${what}${others}，${others ? '请换一个年份' : '请用TARGET_REGIONS()查看库中的地区'}。`;
}

// 秀洲区2023年“地区生产总值”只提出了增速目标（6%以上），请用“地区生产总值增速”。
// 《…》全文未提出“粮食产量”的目标，只写有2022年的完成数（2.98亿斤），请用ACTUAL查询2022年。
// 库中只有《…》的节选（缺…），所收部分未见“粮食产量”的目标，不能据此判断原文未提，请核对报告全文。
function notStated(reason: NotStated, advises: boolean): string {
  const [near] = reason.near;
  const reports = reason.reports.map((title) => `《${title}》`).join('、');
  const stated = reason.kind === 'target' ? '提出' : '写明';
  if (reason.why === 'not-in-part') {
    const missing = reason.missing ? `（缺${reason.missing}）` : '';
    const unseen = `库中只有${reports}的节选${missing}，所收部分未见“${reason.title}”的${KINDS[reason.kind]}，不能据此判断原文未提`;
    if (!near) return `${unseen}，请核对报告全文。`;
    return `${unseen}，${hasOtherName(near) ? '' : '所收部分'}${nearWords(reason, near)}。`;
  }
  if (!near) {
    const unstated = `${reports}全文未${stated}“${reason.title}”的${KINDS[reason.kind]}`;
    if (!advises) return `${unstated}。`;
    const year = /^\d{4}$/.test(reason.period) ? reason.period : `"${reason.period.replace('/', '-')}"`;
    const list = `${FUNCTIONS[reason.kind]}_LIST("${reason.region}",${year})`;
    return `${unstated}，请换一个指标，或用${list}查看已${stated}的。`;
  }
  if (near.differs === 'kind' || near.differs === 'entity' || hasOtherName(near)) {
    return `${reports}全文未${stated}“${reason.title}”的${KINDS[reason.kind]}，${nearWords(reason, near)}。`;
  }
  return `${reason.region}${period(reason.period)}“${reason.title}”${nearWords(reason, near)}。`;
}

function nearWords(reason: NotStated, near: Near): string {
  const { figure } = near;
  const value = `（${valueText(figure)}）`;
  const only = reason.kind === 'target' ? '只提出了' : '只写明了';
  switch (near.differs) {
    case 'measure':
      return `${only}${MEASURES[figure.measure]}${KINDS[figure.kind]}${value}，请用“${near.ask}”`;
    case 'entity':
      return `只有${near.ask}的${value}，请把地区改为“${near.ask}”`;
    case 'period':
      return `${only}${period(figure.period)}的${KINDS[figure.kind]}${value}，请把年份改为“${near.ask.replace('/', '-')}”`;
    case 'scope':
    case 'tier':
    case 'average':
      return near.ask
        ? `${only}${near.ask}的${KINDS[figure.kind]}${value}，请用限定“${near.ask}”`
        : `${only}不加限定的${KINDS[figure.kind]}${value}，请省略限定`;
    case 'kind':
      return `只写有${period(figure.period)}的${KINDS[figure.kind]}${value}，请用${FUNCTIONS[figure.kind]}查询${period(figure.period)}`;
    case 'confusable':
      return `但有易混指标${otherNames(reason, 'confusable')}，口径不同，请确认后再用`;
    case 'name':
      return `但有名称更长的${otherNames(reason, 'name')}，请确认后再用`;
  }
}

function hasOtherName({ differs }: Near): boolean {
  return differs === 'confusable' || differs === 'name';
}

// “城镇居民人均可支配收入”（71814元）、“农村居民人均可支配收入”（43914元）
// “建设未来乡村”（2022—2026年，10个）
function otherNames(reason: NotStated, differs: Near['differs']): string {
  const time = (figure: Figure) => (figure.period === reason.period ? '' : `${period(figure.period)}，`);
  return reason.near
    .filter((each) => each.differs === differs)
    .map(({ ask, figure }) => `“${ask}”（${time(figure)}${valueText(figure)}）`)
    .join('、');
}

function disagreement(reason: Extract<Reason, { why: 'disagree' }>): string {
  const values = reason.figures.map((figure, index) => {
    const statement = reason.statements[index]!;
    const scope = figure.scope ? `，${figure.scope}` : '';
    const mark = figure.corrected ? '，本簿更正' : statement.own ? '，自录' : '';
    return `${valueText(figure)}（${cited(statement)}${mark}${scope}：“${statement.sentence}”）`;
  });
  return `${reason.region}${period(reason.period)}“${reason.title}”有不同数值：${values.join('；')}，${distinction(reason.figures)}。`;
}

/** How to ask for one of several figures: by scope, by report, by unit. */
function distinction(figures: readonly Figure[]): string {
  const scopes = new Set(figures.map(({ scope }) => scope ?? ''));
  const reports = new Set(figures.map(({ report }) => report));
  const kinds = new Map(figures.map(({ unit }) => [unitKind(unit)?.kind, unit]));
  if (scopes.size > 1) return `请用限定${either([...scopes].filter(Boolean))}指明`;
  if (reports.size > 1) return `请用限定${either([...reports])}指明`;
  return kinds.size > 1 ? `请用单位${either([...kinds.values()].filter(Boolean))}指明` : '请核对原文';
}

// 取自《…》：“…固定资产投资增长8%…”。
function why(explanation: Explanation): string {
  const { told } = explanation;
  const { figure } = told;
  const kind = figure.estimate ? '预计数' : KINDS[figure.kind];
  const parts = [
    `${told.region}${period(figure.period)}${figure.perYear ? '年均' : ''}“${told.title}”的${kind}是${valueText(figure)}，取自${cited(told)}${told.sentence ? `：${quoted(told.sentence)}` : '。'}`,
  ];
  if (figure.corrected) parts.push('这个数值是本簿更正的。');
  if (told.own) parts.push('这份报告是自录的。');
  if (explanation.turned) parts.push('问的是降幅，所以把增速的正负号反了过来。');
  if (figure.scope) parts.push(`所用口径是“${figure.scope}”。`);
  if (explanation.stretch) {
    parts.push(`这是底线目标，另有力争目标${valueText(explanation.stretch)}，可用限定“力争”取得。`);
  }
  if (figure.strengthWords) parts.push(`约束力度由“${figure.strengthWords}”决定。`);
  if (explanation.agreeing.length > 0) parts.push(`另有${explanation.agreeing.length}处表述与此一致。`);
  for (const other of explanation.differing) {
    parts.push(`${cited(other)}另写为${valueText(other.figure)}，没有采用。`);
  }
  if (explanation.done) {
    const { verdict, result, margin } = explanation.done;
    const close = verdict === 'nearly' ? `（相差不超过${margin}）` : '';
    parts.push(`完成数是${valueText(result)}，判断为“${VERDICTS[verdict]}”${close}。`);
  }
  if (figure.note) parts.push(noted(figure));
  return parts.join('');
}

function noted(figure: Figure): string {
  return /[。！？]$/.test(figure.note!) ? `注意：${figure.note}` : `注意：${figure.note}。`;
}

/** A quoted sentence that ends: “…增长8%。” or “…增长8%”。 */
function quoted(sentence: string): string {
  return /[。！？]$/.test(sentence) ? `“${sentence}”` : `“${sentence}”。`;
}

/** 2022年《平湖市政府工作报告》: reports of a place bear one title every year. */
function cited({ report, year }: { readonly report: string; readonly year: number }): string {
  return report.includes(String(year)) ? `《${report}》` : `${year}年《${report}》`;
}

function period(text: string): string {
  return periodText(text, 'zh');
}

function unitsOfMoney(asked: string, stated: string): boolean {
  return [asked, stated].every((unit) => unitKind(unit)?.kind.startsWith('money:'));
}

/** “甲”、“乙”或“丙”, three at most. */
function either(words: readonly string[]): string {
  const quoted = words.slice(0, 3).map((word) => `“${word}”`);
  const last = quoted.pop()!;
  return quoted.length > 0 ? `${quoted.join('、')}或${last}` : last;
}

/** “甲”、“乙”、“丙”, and how many there are where there are more than five. */
function listed(words: readonly string[]): string {
  const shown = words.slice(0, 5).map((word) => `“${word}”`);
  return words.length > 5 ? `${shown.join('、')}等${words.length}个` : shown.join('、');
}

/**
 * 2023年，平湖市固定资产投资目标增长8%（《平湖市人民政府工作报告》，2023年2月1日）。
 * 2017—2021年，平湖市地区生产总值年均增长7.8%（…）。
 */
export function sentenceZh(told: Told, name: string, date: string): string {
  const { figure } = told;
  const scope = figure.scope ? `（${figure.scope}）` : '';
  const source = `（《${told.report}》${date ? `，${date}` : ''}）`;
  return `${period(figure.period)}，${told.region}${scope}${name}${predicate(figure)}${source}。`;
}

function predicate(figure: Figure): string {
  const { measure, value, unit, words } = figure;
  const aim = figure.kind === 'target' ? '目标' : figure.estimate ? '预计' : '';
  const text = valueText(figure);
  if (value === null) return `${aim}${text}`;
  const average = figure.perYear ? '年均' : '';
  // 翻一番, 零增长, 三分之二以上: the report's own words say it better than number and unit.
  const inWords =
    unit === '番' || (unit === '' && !Number.isInteger(value)) || (measure === 'growth' && value === 0);
  if (inWords) return `${aim}${/^[\d三]/.test(words) ? '为' : ''}${words}`;
  if (measure === 'growth') return `${aim}${average}${text.startsWith('下降') ? '' : '增长'}${text}`;
  return `${aim}${average}为${text}`;
}
