import { strengthOf } from '../vocabulary/commitment';
import type { Clause } from './clauses';
import { clausesOf, withoutStop } from './clauses';
import type { Draft } from './draft';
import { newDraft } from './draft';
import type { Comparator, Measure } from './figure';
import { ASSUMED_FRAME, type Frame } from './frames';
import { headOf, LONGEST_WORDS } from './head';
import { GENERIC_HEADS } from './lexicon';
import { areQuantities, subjectsOf } from './lists';
import type { SentenceContext } from './make-draft';
import { cleanName } from './names';
import type { Sentence } from './paragraphs';
import { timingOf } from './timing';

interface Wording {
  /** Names the rule in the trace. */
  readonly rule: string;
  /** The words that stand for the value, at the end of a clause or anywhere in it. */
  readonly pattern: RegExp;
  readonly measure: Measure;
  /** What the words amount to, where they amount to a number. */
  readonly value?: number;
  readonly comparator?: Comparator;
  readonly unit?: string;
  /** Results are read too, not only targets. */
  readonly results?: boolean;
}

/** Wordings that state a value, or a target, without digits. The first that fits a clause reads it. */
const WORDINGS: readonly Wording[] = [
  {
    rule: 'in step with another',
    pattern:
      /(?:增长|增速|增幅|提高)?(?:保持)?(?:与|同|和)[\u4e00-\u9fffA-Z]{2,16}(?:基本|保持|大体)*(?:同步|相适应|相匹配|持平)(?:增长)?$/,
    measure: 'growth',
  },
  {
    rule: 'at least another',
    pattern:
      /(?:要|均|都|力争|努力)*达到(?:或|并)(?:超过|高于|优于|快于)(?:面上|全国|全省|全市|全区|全州)[\u4e00-\u9fffA-Z]{0,10}(?:增速|平均|水平|增幅|目标)$/,
    comparator: '>=',
    measure: 'growth',
  },
  {
    rule: 'ahead of another',
    pattern:
      /(?:增速|增长|增幅|降幅)?(?:要|均|都|继续|持续|明显|力争|努力)*(?:快于|高于|好于|优于|跑赢|超过|不低于|高出)(?:面上|全国|全省|全市|经济|上年|城镇|GDP|省|市|地区生产总值|投资)[\u4e00-\u9fffA-Z]{0,14}(?:增速|增长|平均|水平|增幅|目标)?$/,
    comparator: '>',
    measure: 'growth',
  },
  {
    rule: 'task set above',
    pattern:
      /(?:全面|圆满|确保|超额|按期|如期|按时)*完成(?:上级|国家|省(?!级)|市(?![区场民政])|省市|中央|省定|市定|国定|省、市|节能减排)[\u4e00-\u9fff、]{0,14}(?:任务|目标|指标|要求)$/,
    measure: 'other',
  },
  {
    rule: 'aim set above',
    pattern: /(?:达到|符合)(?:上级|国家|省|市|县)(?:定|级|下达)?(?:目标)?(?:要求|任务|目标)$/,
    measure: 'other',
  },
  {
    rule: 'sign only',
    pattern: /(?:实现|保持)?(?:正增长|稳步增长|平稳增长|稳定增长|较快增长)$/,
    measure: 'growth',
  },
  { rule: 'no growth', pattern: /(?:实现)?零增长$/, measure: 'growth', value: 0, unit: '%', results: true },
  {
    rule: 'twice as much',
    pattern: /(?:提前)?(?:[一两三四五六]年)?(?:实现|完成)?(?:“?[两三四]个)?(?<![能近乎])翻番$/,
    measure: 'multiple',
    value: 1,
    unit: '番',
    results: true,
  },
  {
    rule: 'all of them',
    pattern: /(?:尽快|早日|逐步|持续)*(?:实现)?全覆盖$/,
    measure: 'share',
    value: 100,
    unit: '%',
    results: true,
  },
  {
    rule: 'none left',
    pattern: /(?:动态|全部|实现|全面|持续|尽快|早日|逐步|保持)*“?(?:[两双]|[两三四五六]个)?清零”?$/,
    measure: 'count',
    value: 0,
    unit: '',
    results: true,
  },
  { rule: 'never more', pattern: /只减不增$/, measure: 'other', comparator: '<=' },
  { rule: 'never less', pattern: /只增不减$/, measure: 'other', comparator: '>=' },
  {
    rule: 'ever less',
    pattern: /持续下降$|“?双下降”?$|稳步[下降]降$|稳中有降$/,
    measure: 'other',
    comparator: '<',
  },
  { rule: 'ever more', pattern: /稳中(?:有升|有进|提质)$|稳步提[高升]$/, measure: 'other', comparator: '>' },
];

/** Figures stated without digits: targets in words, 全覆盖, 清零, 零增长. */
export function readWords(sentence: Sentence, context: SentenceContext): Draft[] {
  const { text } = sentence;
  const { frame } = context;
  if (!(frame.kind === 'target' ? TRIGGER : RESULT_TRIGGER).test(text)) return [];
  const drafts: Draft[] = [];
  /** The clause before, where it may name what this one speaks of. */
  let before = '';
  let spoken = '';
  let commitment = '';
  let governs = '';
  let after = '';
  for (const clause of statementsOf(text)) {
    // 实现监测全覆盖(牵头单位:…): who sees to it says nothing of what.
    const stated = withoutStop(text.slice(clause.start, clause.end));
    const whole = stated.includes('(') ? stated.replace(/\([^()]*\)?$/, '') : stated;
    const wording =
      ENDS.test(whole.slice(-LONGEST_END)) || AHEAD.test(whole) ? wordingOf(whole, frame) : undefined;
    const lead = /(确保|力争|争取|努力|预期目标|预期|建议)/.exec(whole)?.[1];
    if (lead) commitment = lead.slice(0, 2);
    else if (after === ';') commitment = governs;
    if (lead && /目标/.test(whole) && clause.mark === ':') governs = commitment;
    after = clause.mark;
    if (!wording) {
      before = /\d/.test(whole) ? '' : whole;
      spoken = whole;
      continue;
    }
    const found = wording.pattern.exec(whole) as RegExpExecArray;
    const head = headOf(whole.slice(0, found.index).replace(/[,、]$/, ''), true);
    const task =
      wording.rule === 'task set above'
        ? /完成(.{2,20}?)(?:任务|目标|指标|要求)+$/.exec(found[0])?.[1]
        : undefined;
    const doubled = wording.rule === 'twice as much';
    const subject = doubled
      ? doubledOf(whole.slice(0, found.index), spoken)
      : head.name !== ''
        ? head.name
        : task
          ? // 确保超额完成省定任务: whose task it is says nothing of what.
            (BARE_TASK.test(task) && headOf(before).name) ||
            task
              .replace(/^((?:上级|国家|省市|省|市)?(?:下达|定)?的?(?:各项)?)$/, '$1任务')
              .replace(/^(?:(?:上级|国家|省|市)(?:下达|定)?的?(?:各项)?)?(.*约束性)$/, '$1指标')
          : headOf(before).name;
    // 实现规模翻番: of what is said elsewhere.
    if (doubled && (GENERIC_HEADS.test(subject) || /^总[数量]$/.test(subject))) continue;
    if (wording.rule === 'sign only' && !areQuantities([subject, subject])) continue;
    // 与规划目标相衔接,和节点任务相匹配 compares no quantity.
    if (
      wording.rule === 'in step with another' &&
      (/相(?:衔接|协调|适应)$/.test(subject) || /宗教|伊斯兰教/.test(subject))
    )
      continue;
    // 量的合理增长和质的稳步提升: how all of it is to go on.
    if (/量的[\u4e00-\u9fff]{2,6}和质$/.test(subject)) continue;
    // 及时发现,及时帮扶,动态清零: how it is done.
    if (
      /^(?:(?:及时|精准|主动|如期|按期|限期|按时)[\u4e00-\u9fff]{2}|做到.*防控“?|坚持|做到|实行)$/.test(
        subject,
      )
    )
      continue;
    if (subject.length < 2 || subject.length > 90 || /\d(?:%|亿|万)/.test(subject)) continue;
    // 城乡居民收入 is compared as one.
    const group = /^(.+)([二两三四五六七八九十])个(?:[\u4e00-\u9fff]{0,4}指标)?$/.exec(subject);
    const parts = subject.includes('城乡')
      ? [subject]
      : subjectsOf(group?.[1]?.replace(/“$/, '') ?? subject, group ? COUNTS.indexOf(group[2] ?? '') : 0);
    // ;;十个全覆盖;;工程, 实现“四个清零”: a programme is named, not what it is of.
    if (OF_SO_MANY.test(subject) && parts.length !== COUNTS.indexOf((group?.[2] ?? '零').replace('两', '二')))
      continue;
    const listed = group || areQuantities(parts) ? parts : [subject];
    const names = wording.rule === 'all of them' ? listed.map(coverageOf) : listed;
    // The value's own characters: the wording without its carriers.
    const own =
      /^(?:“?(?:[两双]|[两三四五六]个)(?=清)|“?[两三四]个(?=翻番)|增长|增速|增幅|降幅|提高|实现|尽快|早日|逐步|动态|全部|全面|保持|要|均|都|继续|持续(?!下)|明显|力争|努力|确保|圆满)+/.exec(
        found[0],
      )?.[0] ?? '';
    const start = sentence.start + clause.start + found.index + own.length;
    const end = sentence.start + clause.start + found.index + found[0].length;
    for (const name of names)
      drafts.push(
        draftOf(
          name,
          found[0].slice(own.length),
          start,
          end,
          wording,
          commitment,
          sentence,
          context,
          frame,
          head.times,
        ),
      );
    before = '';
    spoken = '';
  }
  return drafts;
}

const OF_SO_MANY = /[二两三四五六七八九十]个$/;

/** 销售收入突破4000亿元,实现翻番: what is doubled may stand before a number. */
function doubledOf(words: string, spoken: string): string {
  const near = words.slice(-LONGEST_WORDS).replace(/[,、]$/, '');
  const number = AMOUNT.exec(near);
  const own = headOf(number ? near.slice(number.index + number[0].length) : near, true).name;
  if (own.length > 1) return own;
  const whole = number ? near : spoken.slice(-LONGEST_WORDS);
  const at = whole.search(AMOUNT);
  return headOf(at < 0 ? whole : whole.slice(0, at)).name;
}

/** The last number with a unit. */
const AMOUNT =
  /\d+(?:\.\d+)?[余多]?[百千]?[万亿]*(?:美?元|个|家|户|吨|人次?|名|件|项|台|辆|平方米|公里|标箱|%)(?!.*\d[余多]?[百千]?[万亿]*(?:美?元|个|家|户|吨|人|名|件|项|台|辆|平方米|公里|标箱|%))/;

function wordingOf(clause: string, frame: Frame): Wording | undefined {
  return WORDINGS.find(
    ({ pattern, results }) => (frame.kind === 'target' || results) && pattern.test(clause),
  );
}

/** The clauses, cut again where a list goes on behind such a wording: 零就业家庭动态清零、欠薪案件动态清零. */
function statementsOf(text: string): readonly Clause[] {
  const clauses = clausesOf(text, 0, text.length, []);
  if (!DONE_IN_WORDS.test(text)) return clauses;
  const parts: Clause[] = [];
  for (const clause of clauses) {
    const whole = text.slice(clause.start, clause.end);
    if (!DONE_IN_WORDS.test(whole)) {
      parts.push(clause);
      continue;
    }
    let from = clause.start;
    for (const { index, 0: words } of whole.matchAll(
      /(?:清零”?|全覆盖)[。!]?$/.test(whole) ? LISTED : DONE,
    )) {
      const end = clause.start + index + words.length - 1;
      parts.push({ start: from, end, mark: '、' });
      from = end + 1;
    }
    parts.push({ ...clause, start: from });
  }
  return parts;
}

const DONE_IN_WORDS = /清零|全覆盖|翻番/;

/** Words that say who set a task. */
const BARE_TASK = /^(?:上级|国家|省|市|县)(?:定|级|下达)?(?:的?(?:各项|年度))?$/;
const LISTED = /(?:清零”?|全覆盖)、/g;
/** 村级诊所实现全覆盖并纳入统一管理; 利税实现翻番、达到4亿元: more is said behind. */
const DONE = /(?:实现全覆盖[、并]|翻番、)/g;

/** 推进社会保险全覆盖 → 社会保险覆盖率. */
function coverageOf(name: string): string {
  return `${name.replace(/^(?:推进|推动|实现|在全[国省市]率先实现)/, '').replace(/(?:在全[国省市]率先)?(?:基本)?实现|基本$/, '')}覆盖率`;
}

const COUNTS = '零一二三四五六七八九十';
const TRIGGER =
  /同步|快于|高于|好于|优于|跑赢|不低于|超过|任务|目标|指标|要求|增长|全覆盖|清零|稳中|不[减增]|下降|翻番|稳步|相适应|相匹配|持平/;

/** Of wordings that results are read for too. */
const RESULT_TRIGGER = /零增长|全覆盖|清零|翻番/;
/** What every wording ends with, but for those that hold `AHEAD`: most clauses have neither. */
const ENDS =
  /(?:同步|相适应|相匹配|持平|增长|任务|目标|指标|要求|全覆盖|清零”?|翻番|不增|不减|降”?|有升|有进|提质|提[高升])$/;
const LONGEST_END = 4;
const AHEAD = /快于|高于|好于|优于|跑赢|超过|不低于|高出/;

function draftOf(
  name: string,
  words: string,
  start: number,
  end: number,
  wording: Wording,
  commitment: string,
  sentence: Sentence,
  context: SentenceContext,
  frame: Frame,
  times: readonly string[],
): Draft {
  const timing = timingOf(frame, {
    times,
    own: times,
    perYear: false,
    average: false,
    cumulative: false,
    already: false,
    flow: wording.measure === 'growth',
    reportYear: context.reportYear,
  });
  const kind = timing.kind ?? frame.kind;
  const draft = newDraft({
    start,
    end,
    sentence: { start: sentence.start, end: sentence.start + sentence.text.length },
    kind,
    name: cleanName(name),
    stated: name,
    measure: wording.measure,
    value: wording.value ?? null,
    unit: wording.unit ?? '',
    comparator: wording.comparator ?? '=',
    words,
    period: timing.period,
    section: context.section,
    rules: frame.assumed ? [wording.rule, ASSUMED_FRAME] : [wording.rule],
  });
  if (context.entity) draft.entity = context.entity;
  if (frame.headline) draft.headline = true;
  if (kind === 'target') {
    if (commitment) draft.commitment = commitment;
    draft.strength = strengthOf(commitment);
    if (commitment) draft.strengthWords = commitment;
  }
  return draft;
}
