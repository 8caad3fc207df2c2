import { beforeCut, behindCut, listsCut } from '../reports/cut-numbers';
import { Ending, Opening } from '../vocabulary/edges';
import { unitAt } from '../vocabulary/units/at';
import { bodyIn } from './bodies';
import { withoutCapacities } from './capacities';
import type { Bracket, Clause } from './clauses';
import { bracketsOf, clausesOf, plainText } from './clauses';
import type { Draft } from './draft';
import { followingOf, NOTHING } from './following';
import type { Head } from './head';
import { actionOf, headOf } from './head';
import { YEARS_AHEAD } from './lexicon';
import { subjectsOf } from './lists';
import type { SentenceContext, Stated } from './make-draft';
import { makeDraft, PART_OF_YEAR, stretchDraft } from './make-draft';
import type { Memory } from './memory';
import { asideMemory, endStatement, newMemory, remember } from './memory';
import { completeName, isCompared, subjectFrom, topicOf } from './names';
import type { Sentence } from './paragraphs';
import type { Quantity } from './quantities';
import { inUnit, quantitiesOf } from './quantities';
import { shareDoing, shareHonour } from './shared-ends';
import { around, within } from './spans';
import { subjectsFor } from './subjects';

const STRETCH = new Set(['力争', '争取', '努力', '冲刺', '奋力', '力求', '全力争取', '努力争取', '积极争取']);
const TARGET_LEAD = /(预期目标|预期|建议|目标)[^,。;]{0,10}(?:为|是|如下)?$/;
/** How something stands among others names nothing: 高于全省平均水平, 位居全市前列. */
const STANDING = new Opening(
  /^(?:(?:增速|增幅)?(?:均|都)?(?:高于|快于|低于|优于|好于|领先)|位[居列]|居全|排名|名列|列全|创历史|创近)/,
);
/** 全国排名由第18位前移至第15位 */
const MOVES_UP = new Ending(/(?:排名|排位|位次)[^,;]*第[\d一二三四五六七八九十]+位?$/);
/** 项目16个,全部为新兴产业项目: what those just counted are. */
const SAYS_WHAT = new Opening(/^(?:全部|均|都)(?:为|是|属于)/);
const YEAR_LEADS =
  /^(?:力争|确保|争取|预计)?(?:[到至]|截至)?(?:(?:20|19)\d\d年(?![前内])|“?十[一二三四五]五”?末)/;
const AHEAD = new RegExp(YEARS_AHEAD);
/** 6个|总投资1400万元的项目 */
const SIZE_ALONE = /^(?:总投资|投资额?)$/;
/** A state, not a doing: 达到73个. */
const STANDS = /[达到为至有超]|突破|保持|稳定/;
const COMPARES = new Opening(/^(?:与|和|同|较|比)[^,]{2,16}(?:相比|比较)$/);
const BASIS = new Opening(/^(?:不含|含|扣除|剔除|按.{0,8}口径)/);
const LONE_MONEY = new Ending(/^(?:累计|总)?(?:投资|投入)$/);
const NEXT_CLAUSE =
  /^,?(?:全面|重点|集中)?((?:用于|完成|实施|推进|建成|新建|改建|扩建|改造|建设|启动|开工|续建|开复工|治理|整治|购置|更换|修建|新改建)[^,;。、]{3,40})(?=[,;。])/;
const LONGEST_NEXT = 46;
const NUMBER = /\d[\d.]*[余多]?/;
const SCALE = /^[百千]?[万亿]+$/;
/** Behind one of a list, of which nothing is said alone. */
const JOINED = /^[、和与及]$/;
/** How far behind the start of a change its end may stand. */
const LONGEST_REACH = 12;
/** The start of a change follows. */
const FROM = /[从由][^,。;、从由]{0,12}$/;
/** Between two values of one list: 35万元、18万元; 9.1%和10.1%. */
const SERIES =
  /^(?:\([^()]*\))?\s*(?:、|和|与|及)\s*(?:和|与|超|约|近|超过|突破|(?:同比)?(?:下降|降低|减少|降|增长|上升|提高|提升|增加|增))?$/;
/** The verb of a change right before a value of a list. */
const OWN_CHANGE = new Ending(/(下降|降低|减少|降)$|(?:增长|上升|提高|提升|增加|增)$/);

/** The figures that one sentence states in numbers. */
export function readSentence(sentence: Sentence, context: SentenceContext): Draft[] {
  const { text } = sentence;
  const all = quantitiesOf(text, (at) => context.isAsciiComma(sentence.start + at));
  const values = withoutCapacities(text, all).filter((quantity) => quantity.role === 'value');
  if (values.length === 0) return [];
  const brackets = bracketsOf(text, (start, end) => within(values, start + 1, end - 1).length > 0);
  const reader = new Reader(sentence, context, brackets, values);
  const memory = newMemory();
  memory.commitment = context.commitment;
  memory.commitmentFrom = context.commitment === '' ? '' : 'sentence';
  reader.read(0, text.length, memory);
  return reader.drafts;
}

class Reader {
  readonly drafts: Draft[] = [];
  /** The list that is being read: its first draft, the words before it, whether nothing is said of the first alone. */
  private list = { from: 0, words: '', alike: false };

  constructor(
    private readonly sentence: Sentence,
    private readonly context: SentenceContext,
    private readonly brackets: readonly Bracket[],
    private readonly values: readonly Quantity[],
  ) {}

  /** Reads the clauses between two offsets; brackets that state values are read behind the clause they stand in. */
  read(start: number, end: number, memory: Memory): void {
    const { text } = this.sentence;
    const last = this.values[this.values.length - 1]?.start ?? -1;
    for (const clause of clausesOf(text, start, end, this.brackets, this.values)) {
      // What is remembered is for a value to come.
      if (clause.start > last) return;
      const inside = within(this.brackets, clause.start, clause.end);
      const values = within(this.values, clause.start, clause.end).filter((value) => {
        const bracket = around(inside, value.start);
        return !bracket || bracket.role === 'word' || value.end >= bracket.end;
      });
      if (values.length === 0) this.passOver(clause, memory);
      else this.readClause(clause, values, inside, memory);
      for (const bracket of inside) {
        if (bracket.role === 'aside') this.read(bracket.start + 1, bracket.end - 1, asideMemory(memory));
      }
      if (clause.mark === ';') endStatement(memory);
    }
  }

  /** A clause without a value sets the scene for the next: time, topic, body, governing words. */
  private passOver(clause: Clause, memory: Memory): void {
    const plain = plainText(this.sentence.text, clause.start, clause.end, this.brackets);
    const words = beforeCut(plain).trim();
    // 与2015年相比,…: the year compared with is not the year spoken of.
    if (COMPARES.test(words)) return;
    const head = headOf(words);
    if (head.times.length > 0) memory.times = head.times;
    // 力争通过3年努力,…
    if (head.times.length > 0 && head.name === '') remember(memory, head);
    const lead = clause.mark === ',' ? null : TARGET_LEAD.exec(words);
    if (lead) {
      memory.commitment =
        lead[1] === '目标' ? (words.includes('建议') ? '建议' : '') : (lead[1] ?? '').slice(0, 2);
      memory.commitmentFrom = 'sentence';
    }
    if (words === '预计' || words === '初步预计') memory.estimate = true;
    memory.entity = bodyIn(words) || memory.entity;
    if (BASIS.test(words)) memory.basis = words;
    // 森林覆盖率达到4 3%,提高6个百分点: a number that a blank has cut is passed over, and not what it is of.
    if (words.length < plain.trim().length && head.name.length >= 2)
      memory.subjects = [subjectFrom(head.name)];
    if (
      head.name.length >= 2 &&
      !STANDING.test(head.name) &&
      !SAYS_WHAT.test(words) &&
      !MOVES_UP.test(words) &&
      !/^坚持/.test(head.name)
    )
      memory.topic = topicOf(head.name);
  }

  private readClause(
    clause: Clause,
    values: readonly Quantity[],
    brackets: readonly Bracket[],
    memory: Memory,
  ): void {
    const { text } = this.sentence;
    const scope = brackets.find((bracket) => bracket.role === 'scope');
    let from = clause.start;
    let before: Head | undefined;
    /** Where another of a list stands right behind what the value counts: 2枚金牌|1枚银牌. */
    let beside = -1;
    /** The words before the next value, read from behind this one. */
    let ahead: { readonly value: Quantity; readonly from: number; readonly head: Head } | undefined;
    for (let index = 0; index < values.length; index += 1) {
      const value = values[index] as Quantity;
      const next = values[index + 1];
      const plain = plainText(text, from, value.start, this.brackets);
      const behind = behindCut(plain);
      // 生产总值增速-3.8%: the sign is the value's.
      const words = value.value < 0 && behind.endsWith('-') ? behind.slice(0, -1) : behind;
      const listed = (index > 0 && /^\s*(?:、|和|与|及|以及)/.test(words)) || beside === value.start;
      const head = ahead?.value === value && ahead.from === from ? ahead.head : headOf(words, value.rates);
      if (listed && before) takeChange(head, before, value);
      before = head;
      const scoped = scope !== undefined && scope.start < value.start && scope.end > from;
      if (scoped) memory.scope = scopeWords(text, scope);
      const toNext = next && headOf(plainText(text, value.after, next.start, this.brackets), next.rates);
      ahead = next && toNext && { value: next, from: value.after, head: toNext };
      const starts = this.startsFrom(values, index, words, head);
      if (starts > 0) {
        this.noteSubject(words, head, memory);
        memory.subjects = memory.subjects.flatMap(({ name }) => subjectsOf(name, starts)).map(subjectFrom);
        memory.baselines.push(...values.slice(index, index + starts));
        index += starts - 1;
        from = (values[index] as Quantity).after;
        ahead = undefined;
        continue;
      }
      if (this.isStart(words, head, toNext ?? this.reachedBehind(value, words), memory)) {
        if (memory.baselines.length === 0) this.noteSubject(words, head, memory);
        memory.baselines.push(value);
        from = value.after;
        continue;
      }
      const stated: Stated = {
        value,
        series: seriesFrom(text, values, index, head),
        words,
        head,
        // 增长3.2%|城镇居民收入增长6%: a comma was lost; how much something grew has no noun behind it.
        following:
          next &&
          value.unit === '%' &&
          head.change &&
          !/^的?[增\d]|^的/.test(text.slice(value.after, next.start))
            ? NOTHING
            : followingOf(text, value, next, clause.end, this.brackets),
        listed,
        scoped,
      };
      const taken = this.state(stated, memory);
      const { noun, listedTo } = stated.following;
      // A share of all that follows (20%的村集体年收入超30万元) takes the values in it along.
      const swallowed = value.unit === '%' && next !== undefined && noun.length > next.start - value.after;
      index = swallowed ? values.length - 1 : index + taken - 1;
      from = listedTo !== undefined && taken === 1 ? listedTo : (values[index] as Quantity).after;
      beside = listedTo === from ? from : -1;
      if (scope && scope.start >= value.after) {
        memory.scope = scopeWords(text, scope);
        for (const draft of memory.last) draft.scope = memory.scope;
      }
    }
  }

  /** 从2955户4421人减少到2272户3363人: whether a value is the start of a change, whose end comes. */
  private isStart(words: string, head: Head, next: Head | undefined, memory: Memory): boolean {
    if (next?.name !== '') return false;
    const reached = next.reaches === true || next.attains === true;
    if (memory.baselines.length > 0 && head.name === '' && !head.reaches && reached) return true;
    if (!reached && !head.start) return false;
    return head.start === true || FROM.test(words);
  }

  /** 由92家,发展到137家: the words before the value that the next clause begins with, behind the start of a change. */
  private reachedBehind(value: Quantity, words: string): Head | undefined {
    const { text } = this.sentence;
    if (text[value.after] !== ',' || !FROM.test(words)) return undefined;
    const [next] = within(this.values, value.after, value.after + LONGEST_REACH);
    return next && headOf(text.slice(value.after + 1, next.start), next.rates);
  }

  /** 补贴、护理补贴标准分别从202元、270元提高到209元、280元: how many starts of changes are listed from `index` on. */
  private startsFrom(values: readonly Quantity[], index: number, words: string, head: Head): number {
    if (head.name === '' || !FROM.test(words)) return 0;
    const { text } = this.sentence;
    const series = seriesFrom(text, values, index, { ...head, distribution: 'respectively' });
    const next = values[index + series.length];
    const last = series[series.length - 1] as Quantity;
    if (series.length < 2) return 0;
    const reached = next
      ? headOf(text.slice(last.after, next.start), next.rates)
      : this.reachedBehind(last, words);
    return reached?.name === '' && (reached.reaches || reached.attains) ? series.length : 0;
  }

  /** The subject of a change stands before 从 or 由. */
  private noteSubject(words: string, head: Head, memory: Memory): void {
    const cut = /(?:从|由)[^从由]{0,12}$/.exec(words);
    const lead = cut ? headOf(words.slice(0, cut.index)) : head;
    remember(memory, lead);
    const base = memory.subjects[0] ?? (memory.topic ? subjectFrom(memory.topic) : undefined);
    if (lead.name !== '')
      memory.subjects = [subjectFrom(completeName(lead.name, base, { counted: true }).name)];
    else if (base) memory.subjects = memory.subjects.length > 0 ? memory.subjects : [base];
    memory.ended = false;
  }

  /** Makes the drafts of one value, or of a series of values; returns how many values that took. */
  private state(stated: Stated, memory: Memory): number {
    const { series, head, following, scoped } = stated;
    const { commitment, commitmentFrom } = memory;
    remember(memory, head);
    // 三年内引进团队10个、企业20家: the years are those of the list.
    if (!stated.listed && !head.part && !SIZE_ALONE.test(head.stated))
      memory.ahead = head.times.filter((time) => AHEAD.test(time) || PART_OF_YEAR.test(time));
    else if (head.times.length > 0) memory.ahead = memory.ahead.filter((time) => AHEAD.test(time));
    // 2020年优良天数242天,比2015年增加115天: the year governs what follows.
    const last = this.context.frame.kind === 'result' && head.stated.startsWith('去年');
    if (head.times.length > 0 && (last || YEAR_LEADS.test(head.stated))) memory.times = head.times;
    // 前三季度增长9%,预计全年增长7%; 3月底前办结手续,全年开工率达100%: no longer of that part of the year.
    else if (head.times.some((time) => /^全年|^年度/.test(time)))
      memory.times = memory.times.filter((time) => !/月|季度|半年/.test(time));
    // 去年达到2亿,今年力争3亿
    else if (head.times.some((time) => /^(?:今年|本年)/.test(time)))
      memory.times = memory.times.filter((time) => !/去年|上年/.test(time));
    if (head.name !== '' && !scoped) memory.scope = '';
    if (head.name === '' && following.noun === '' && !head.change && this.stretch(stated, memory)) {
      // 力争 speaks of this value only.
      memory.commitment = commitment;
      memory.commitmentFrom = commitmentFrom;
      return 1;
    }
    // 4项指标, 8个方面: a count of what is spoken of.
    if (following.noun !== '' && /^(?:指标|方面|大类|维度)/.test(following.noun)) return 1;
    // 投资7215万元,完成供水管网改造: what the money went into stands in the next clause.
    if (LONE_MONEY.test(head.name) && memory.subjects.length === 0 && memory.topic === '')
      head.name = this.spentOn(stated.value) + head.name;
    const { subjects, carried, rules } = subjectsFor(stated, memory, this.drafts);
    if (subjects.length === 0) return 1;
    const { after } = series[series.length - 1] as Quantity;
    if (subjects.length > 1 && listsCut(this.sentence.text, after)) return series.length;
    const dealt = subjects.length === series.length && series.length > 1;
    const values = this.deal(series).slice(0, dealt ? series.length : 1);
    const all = dealt ? [...rules, 'values dealt out'] : rules;
    const made: Draft[] = [];
    for (const [at, each] of values.entries())
      for (const subject of dealt ? subjects.slice(at, at + 1) : subjects)
        made.push(
          makeDraft(
            each,
            subject,
            at > 0 ? this.turned(stated, each) : stated,
            memory,
            this.sentence,
            this.context,
            all,
          ),
        );
    if (rules.includes('dealt over the last figures') && made.every(({ measure }) => measure === 'share'))
      this.takePeriods(made);
    // 年均增长6.2%、高于全国1个百分点: over the same years.
    const [compared] = memory.last;
    if (compared?.perYear && isCompared(head.name))
      for (const draft of made) {
        draft.period = compared.period;
        draft.perYear = true;
      }
    if (stated.listed && following.predicate !== '') this.givePeriod(made, memory.last);
    if (!stated.listed)
      this.list = {
        from: this.drafts.length,
        words: stated.words,
        alike: head.name === '' && JOINED.test(following.whole.slice(following.noun.length)),
      };
    for (const draft of made) this.drafts.push(draft);
    if (stated.listed && head.name === '' && following.noun !== '') {
      shareDoing(this.list.words, this.listedBefore(), following.noun);
      if (this.list.alike) shareHonour(this.listedBefore(), following.predicate);
    }
    memory.last = made;
    memory.topic = '';
    // What is compared stays the subject: 增速高于全国0.7个百分点,…
    if (
      !isCompared(head.name) &&
      !rules.includes('change of carried subject') &&
      (!carried || memory.subjects.length === 0)
    ) {
      memory.subjects = [...subjects];
      memory.ended = false;
    }
    return values.length;
  }

  /** The drafts of the list that is being read; of a long one the last. */
  private listedBefore(): readonly Draft[] {
    return this.drafts.slice(Math.max(this.list.from, this.drafts.length - LONGEST_SERIES));
  }

  /** What is done in the clause behind a value; empty where it states several numbers. */
  private spentOn(value: Quantity): string {
    const clause = NEXT_CLAUSE.exec(this.sentence.text.slice(value.after, value.after + LONGEST_NEXT))?.[1];
    const words = clause && withoutNumber(clause);
    const name = words ? headOf(words, false).name : '';
    const object = name.slice(actionOf(name)?.length ?? 0);
    return object.length >= 3 ? object : '';
  }

  /** 分别增长7%、下降3%: a value of a list that has a verb of its own. */
  private turned(stated: Stated, { start }: Quantity): Stated {
    const { head } = stated;
    const own = head.change ? OWN_CHANGE.exec(this.sentence.text.slice(Math.max(0, start - 4), start)) : null;
    const change = own && (own[1] ? 'fall' : 'rise');
    return change && change !== head.change ? { ...stated, head: { ...head, change } } : stated;
  }

  /** A bound or a unit behind the last value of a list holds for all of them: 分别达到95%、85%以上. */
  private deal(values: readonly Quantity[]): readonly Quantity[] {
    const bound = values[values.length - 1]?.comparator;
    const unit = values[values.length - 1]?.unit ?? '';
    return values.map((value) => {
      const bounded = value.comparator || !bound ? value : { ...value, comparator: bound };
      // 分别达到422万、562万人: the last says what they are.
      return unit !== value.unit && SCALE.test(value.unit) && unit.startsWith(value.unit)
        ? inUnit(bounded, unit)
        : bounded;
    });
  }

  /** 五年累计引进内资项目277个、外资项目141个,分别占比51%、79%: shares of what the last figures count, and when. */
  private takePeriods(made: readonly Draft[]): void {
    const last = this.drafts.slice(-made.length);
    made.forEach((draft, at) => {
      draft.period = last[at]?.period ?? draft.period;
    });
  }

  /** 五年来,73个贫困村、2.8万名贫困人口脱贫: what is said of the last one is said of all, over the same years. */
  private givePeriod([made]: readonly Draft[], last: readonly Draft[]): void {
    if (!made?.period.includes('/')) return;
    for (const draft of last)
      if (draft.measure === 'count' && !STANDS.test(draft.words)) draft.period = made.period;
  }

  /** 确保6%以上,力争8%; 5万千瓦、力争8万千瓦: a second value for the same thing. */
  private stretch(stated: Stated, memory: Memory): boolean {
    const [base, ...others] = memory.last;
    const will = stated.head.commitments.find((word) => STRETCH.has(word));
    // 去年达到2亿,今年力争3亿: no second value for last year.
    if (!base || !will || others.length > 0 || base.kind === 'result') return false;
    if (base.unit !== stated.value.unit) return false;
    base.tier = 'base';
    if (base.commitment === will) base.commitment = undefined;
    this.drafts.push(stretchDraft(base, stated, will, this.sentence));
    return true;
  }
}

/** 新建续建|33个|回迁房项目: what is done, without how much of it; empty where several numbers say that. */
function withoutNumber(clause: string): string {
  const number = NUMBER.exec(clause);
  if (!number) return clause;
  const end = number.index + number[0].length;
  const rest = clause.slice(end + (unitAt(clause, end)?.length ?? 0));
  return NUMBER.test(rest) ? '' : clause.slice(0, number.index) + rest;
}

/** 分别增长7%和9%, 分别突破70和50亿元: the verb stands before the first only. */
function takeChange(head: Head, before: Head, value: Quantity): void {
  if (
    head.name === '' &&
    head.commitments.length === 0 &&
    before.distribution === 'respectively' &&
    before.comparator
  ) {
    head.comparator ??= before.comparator;
  }
  if (!before.change || !value.rates) return;
  // 压减办事时限49.4%、环节20.8%; 工业投资增长20%、农业投资15%: one change, and each of what it changes.
  if (
    value.unit === '%' &&
    !before.reaches &&
    !changes(head) &&
    /^[、和]/.test(head.stated) &&
    head.name.length >= 2 &&
    !RATIO.test(head.name) &&
    head.stated.endsWith(head.name)
  ) {
    head.change = before.change;
    head.perYear = before.perYear;
    head.average = before.average;
  }
  if (!/^[、和与及\s]*$/.test(head.stated)) return;
  head.change = before.change;
  head.perYear = before.perYear;
  head.average = before.average;
  // 四季度面积环比、同比分别增长51.3%、15.3%
  if (head.times.length === 0) head.times = before.times;
  if (before.reaches) head.reaches = true;
}

/** What is a share of its own, and does not grow with what stands before it. */
const RATIO = /[率比度]|占|份额|指数|覆盖|比重/;

function changes({ change, reaches, attains, comparator }: Head): boolean {
  return change !== undefined || reaches === true || attains === true || comparator !== undefined;
}

/** No list of subjects is longer; a longer one would be read again and again. */
const LONGEST_SERIES = 40;

/** The values listed one behind the other from `index` on; of several units only where they are dealt out. */
function seriesFrom(text: string, values: readonly Quantity[], index: number, head: Head): Quantity[] {
  const first = values[index] as Quantity;
  const series = [first];
  const last = Math.min(values.length, index + LONGEST_SERIES);
  for (let at = index + 1; at < last; at += 1) {
    const other = values[at] as Quantity;
    const between = text.slice((values[at - 1] as Quantity).after, other.start);
    // 37462元和17597元、增长7%和10%: another statement.
    // 增长6.1%8%: what stood between them was lost.
    const lost = between === '' && first.unit === '%' && other.unit === '%';
    if ((!lost && !SERIES.test(between)) || (/[增降升提减]/.test(between) && !(other.rates && first.rates)))
      break;
    // 粮食播种面积、产量稳定在35万亩、15万吨左右
    const dealt = head.distribution === 'respectively' || /[、和与]/.test(head.name);
    if (other.attached || (other.unit !== first.unit && !dealt)) break;
    series.push(other);
  }
  return series;
}

function scopeWords(text: string, bracket: Bracket): string {
  return text
    .slice(bracket.start + 1, bracket.end - 1)
    .replace(/[,、]?下同$/, '')
    .trim();
}
