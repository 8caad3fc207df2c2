import { strengthOf } from '../vocabulary/commitment';
import type { Bracket, Clause } from './clauses';
import { bracketsOf, clausesOf, plainText } from './clauses';
import type { Draft } from './draft';
import type { Frame } from './frames';
import type { Head } from './head';
import { actionOf, headOf } from './head';
import { GENERIC_HEADS } from './lexicon';
import { areQuantities, subjectsOf, townAndCountry } from './lists';
import { measureOf, signed } from './measures';
import type { Subject } from './names';
import { COMPARED, cleanName, completeName, subjectFrom, topicOf } from './names';
import type { Sentence } from './paragraphs';
import type { Quantity } from './quantities';
import { isCount, quantitiesOf } from './quantities';
import { timingOf } from './timing';

export interface SentenceContext {
  readonly frame: Frame;
  readonly reportYear: number;
  readonly section: readonly string[];
  /** The body all figures are about, for a report of a body. */
  readonly entity?: string;
  readonly isAsciiComma: (at: number) => boolean;
}

/** What later clauses of a sentence take over from earlier ones. */
interface Memory {
  subjects: Subject[];
  /** The last clause without a number, for heads that need one: …等一体化标志性项目建设,完成投资60亿元. */
  topic: string;
  times: string[];
  commitment: string;
  commitmentFrom: 'clause' | 'sentence' | '';
  /** Scope of the subject now spoken of; `basis` holds for a whole bracket. */
  scope: string;
  basis: string;
  entity: string;
  estimate: boolean;
  /** 累计 governs the amounts listed behind it. */
  cumulative: boolean;
  /** Stated starts of changes that wait for their ends. */
  baselines: Quantity[];
  last: Draft[];
}

/** Bodies inside a place that may be the subject of the clauses behind them: 平湖高新区提质提效,亩均税收…达到35万元. */
const BODY =
  /^((?:[\u4e00-\u9fff]{2,10}?)(?:高新技术产业开发区|经济技术开发区|经济开发区|高新区|开发区|经开区|工业园区|产业园区|园区|新区|度假区|农开区|科技城|保税区|港区|示范区|集聚区))(?=提质|提档|扩容|实现|完成|坚持|加快|建设|能级|争创|要|全年|规上|亩均|引进|新增|税收|工业)/;
const OWN_DISTRICT = /^(?:全|我|本|各|老|中心|主|城|社|街|片|景|小|山|库|地|辖|示范)/;
const STRETCH = new Set(['力争', '争取', '努力', '冲刺', '奋力', '力求', '全力争取', '努力争取', '积极争取']);
const TARGET_LEAD = /(预期目标|预期|建议|目标)[^,。;]{0,10}(?:为|是|如下)?$/;

export function readSentence(sentence: Sentence, context: SentenceContext): Draft[] {
  const { text } = sentence;
  const all = quantitiesOf(text, (at) => context.isAsciiComma(sentence.start + at));
  const values = all.filter((quantity) => quantity.role === 'value');
  if (values.length === 0) return [];
  const brackets = bracketsOf(text, (start, end) =>
    values.some((value) => value.start > start && value.end < end),
  );
  const reader = new Reader(sentence, context, brackets, values);
  reader.read(0, text.length, newMemory());
  return reader.drafts;
}

function newMemory(): Memory {
  return {
    subjects: [],
    topic: '',
    times: [],
    commitment: '',
    commitmentFrom: '',
    scope: '',
    basis: '',
    entity: '',
    estimate: false,
    cumulative: false,
    baselines: [],
    last: [],
  };
}

class Reader {
  readonly drafts: Draft[] = [];

  constructor(
    private readonly sentence: Sentence,
    private readonly context: SentenceContext,
    private readonly brackets: readonly Bracket[],
    private readonly values: readonly Quantity[],
  ) {}

  /** Reads the clauses between two offsets; brackets that state values are read behind the clause they stand in. */
  read(start: number, end: number, memory: Memory): void {
    const { text } = this.sentence;
    for (const clause of clausesOf(text, start, end, this.brackets, this.values)) {
      const inside = this.brackets.filter(
        (bracket) =>
          bracket.start >= clause.start &&
          bracket.end <= clause.end &&
          bracket.start >= start &&
          bracket.end <= end,
      );
      const values = this.values.filter(
        (value) =>
          value.start >= clause.start &&
          value.end <= clause.end &&
          !inside.some(
            (bracket) => bracket.role !== 'word' && value.start > bracket.start && value.end < bracket.end,
          ),
      );
      if (values.length === 0) this.passOver(clause, memory);
      else this.readClause(clause, values, inside, memory);
      for (const bracket of inside) if (bracket.role === 'aside') this.readAside(bracket, memory);
      if (clause.mark === ';') {
        memory.times = memory.times.filter((time) => /到|年/.test(time));
        if (memory.commitmentFrom === 'clause') memory.commitment = '';
        memory.estimate = false;
        memory.scope = '';
        memory.topic = '';
        memory.cumulative = false;
      }
    }
  }

  /** A clause without a value sets the scene for the next: time, topic, body, governing words. */
  private passOver(clause: Clause, memory: Memory): void {
    const words = plainText(this.sentence.text, clause.start, clause.end, this.brackets).trim();
    const head = headOf(words);
    if (head.times.length > 0) memory.times = head.times;
    const lead = TARGET_LEAD.exec(words);
    if (lead && clause.mark !== ',') {
      memory.commitment = lead[1] === '目标' ? '' : (lead[1] ?? '').slice(0, 2);
      memory.commitmentFrom = 'sentence';
    }
    if (/^(?:预计|初步预计)$/.test(words)) memory.estimate = true;
    const body = BODY.exec(words)?.[1];
    if (body && !OWN_DISTRICT.test(body)) memory.entity = body;
    if (/^(?:不含|含|扣除|剔除|按.{0,8}口径)/.test(words)) memory.basis = words;
    if (head.name.length >= 2) memory.topic = topicOf(head.name);
  }

  private readAside(bracket: Bracket, memory: Memory): void {
    this.read(bracket.start + 1, bracket.end - 1, {
      ...newMemory(),
      commitment: memory.commitment,
      commitmentFrom: memory.commitmentFrom,
      times: memory.times,
      entity: memory.entity,
    });
  }

  private readClause(
    clause: Clause,
    values: readonly Quantity[],
    brackets: readonly Bracket[],
    memory: Memory,
  ): void {
    const { text } = this.sentence;
    let from = clause.start;
    const scope = brackets.find((bracket) => bracket.role === 'scope');
    let before: Head | undefined;
    for (let index = 0; index < values.length; index += 1) {
      const value = values[index] as Quantity;
      const next = values[index + 1];
      const words = plainText(text, from, value.start, this.brackets);
      const listed = index > 0 && /^\s*(?:、|和|与|及|以及)/.test(words);
      const head = headOf(words, isRate(value));
      // 分别增长7%和9%: the verb stands before the first only.
      if (
        listed &&
        head.name === '' &&
        !head.change &&
        head.commitments.length === 0 &&
        before?.change &&
        isRate(value)
      ) {
        head.change = before.change;
        if (before.reaches) head.reaches = true;
      }
      before = head;
      const scoped = scope !== undefined && scope.start < value.start && scope.end > from;
      if (scoped) memory.scope = scopeWords(text, scope);
      // Values listed one behind the other: 35万元、18万元.
      const series = [value];
      for (let at = index + 1; at < values.length; at += 1) {
        const other = values[at] as Quantity;
        const between = text.slice((values[at - 1] as Quantity).after, other.start);
        if (!/^(?:\([^()]*\))?\s*(?:、|和|与|及)\s*(?:和|与|超|约|近|超过|突破|下降|增长)?$/.test(between))
          break;
        if (other.attached || (other.unit !== value.unit && head.distribution !== 'respectively')) break;
        series.push(other);
      }
      const toNext = next
        ? headOf(plainText(text, value.after, next.start, this.brackets), isRate(next))
        : undefined;
      if (startsChange(words, head, toNext) && next) {
        this.noteSubject(words, head, value, memory);
        memory.baselines.push(value);
        from = value.after;
        continue;
      }
      if (
        memory.baselines.length > 0 &&
        head.name === '' &&
        !head.reaches &&
        (toNext?.reaches || toNext?.attains)
      ) {
        memory.baselines.push(value);
        from = value.after;
        continue;
      }
      const whole = value.attached
        ? plainText(
            text,
            value.after,
            Math.min(clause.end, value.after + 40, next?.start ?? clause.end),
            this.brackets,
          )
        : '';
      const closed =
        value.attached && next
          ? /^(?:[^、,;。和与及“”]|“[^”]*”|和谐)*(?=[、和与及])/.exec(text.slice(value.after, next.start))
          : null;
      const portion = value.unit === '%' && next !== undefined && /^的(?!\d)/.test(text.slice(value.after));
      const tail = portion
        ? plainText(text, value.after + 1, clause.end, this.brackets).replace(/[。!?！？\s]+$/, '')
        : value.attached
          ? followingName(text, value, next, clause.end, this.brackets)
          : '';
      const consumed = this.state({
        value,
        series,
        head,
        words,
        listed,
        tail,
        whole,
        scoped,
        memory,
      });
      // 20%的村集体年收入超30万元: all that follows names what the share is of.
      index = portion ? values.length - 1 : index + consumed - 1;
      from = (values[index] as Quantity).after;
      // 完成1个“万亩方”、5个“千亩方”建设: the noun belongs to the first count.
      if (closed && consumed === 1 && !portion) from = value.after + closed[0].length;
      if (scope && scope.start >= value.after) {
        const behind = scopeWords(text, scope);
        for (const draft of memory.last) draft.scope = behind;
        memory.scope = behind;
      }
    }
  }

  /** Makes the drafts of one value, or of a series of values; returns how many values that took. */
  private state(stated: Stated): number {
    const { value, series, head, tail, whole, words, listed, memory } = stated;
    const own = head.name;
    const { commitment, commitmentFrom } = memory;
    this.remember(head, memory);
    if (own !== '' && !stated.scoped) memory.scope = '';
    if (own === '' && tail === '' && !head.change && this.stretchOf(stated)) {
      // 力争 speaks of this value only.
      memory.commitment = commitment;
      memory.commitmentFrom = commitmentFrom;
      return 1;
    }

    let name = own;
    const rules: string[] = [];
    const counted = isCount(value.unit);
    if (/^(?:指标|方面|大类|维度)/.test(tail)) return 1;
    if (
      tail !== '' &&
      (name === '' || isCount(value.unit) || actionOf(name) !== undefined || whole.startsWith('的')) &&
      !/^全覆盖/.test(tail)
    ) {
      if (name === '' && /^[开竣]工|^[^,]{1,3}$/.test(tail) && value.unit === '%' && memory.subjects[0]) {
        name = memory.subjects[0].name;
        if (!name.endsWith(`${tail}率`)) name += tail;
      } else if (/等$/.test(words)) name = (actionOf(name) ?? '') + tail;
      else name += tail;
      rules.push('name behind the value');
    }
    const carried = name === '';
    let subjects: Subject[];
    const dealt =
      head.distribution === 'respectively' && series.length > 1 && (carried || GENERIC_HEADS.test(name));
    if (dealt && memory.subjects.length !== series.length && this.drafts.length >= series.length) {
      // 内资项目277个、外资项目141个,分别占比51%、79%
      subjects = this.drafts.slice(-series.length).map((draft) => subjectFrom(draft.name + name));
      rules.push('dealt over the last figures');
    } else if (carried && head.cumulative && memory.subjects[0]?.action.startsWith('新')) {
      // 新增并网容量58兆瓦,累计336.6兆瓦
      subjects = memory.subjects.map(({ name: whole, action }) => subjectFrom(whole.slice(action.length)));
    } else if (carried) {
      subjects =
        memory.subjects.length > 0 ? memory.subjects : memory.topic ? [subjectFrom(memory.topic)] : [];
      rules.push('subject carried over');
    } else {
      // A clause without a number in between is nearer than the last figure: 地方工业逆势增长,完成产值256亿元.
      const base = memory.topic !== '' && !listed ? subjectFrom(memory.topic) : memory.subjects[0];
      const completed = completeName(name, base, listed, counted, head.part);
      if (completed.by) rules.push(completed.by);
      subjects = this.distribute(completed.name, head, series).map(subjectFrom);
    }
    if (subjects.length === 0) return 1;
    if (head.distribution === 'all' && carried && memory.last.length === 1 && this.drafts.length > 1) {
      const previous = this.drafts[this.drafts.length - 2];
      if (previous && previous.measure === 'level') subjects = [subjectFrom(previous.name), ...subjects];
    }

    const distributes =
      series.length > 1 && (subjects.length === series.length || head.distribution === 'respectively');
    const made: Draft[] = [];
    if (distributes && subjects.length === series.length) {
      // A bound behind the last value holds for all of them: 分别达到95%、85%以上.
      const last = series[series.length - 1] as Quantity;
      series.forEach((each, at) => {
        const bounded = each.comparator || !last.comparator ? each : { ...each, comparator: last.comparator };
        made.push(this.draft(bounded, subjects[at] as Subject, stated, [...rules, 'values dealt out']));
      });
    } else {
      const targets =
        carried && subjects.length > 1 && series.length === 1 && !head.distribution && !head.change
          ? subjects.slice(-1)
          : subjects;
      for (const subject of targets) made.push(this.draft(value, subject, stated, rules));
    }
    this.drafts.push(...made);
    memory.last = made;
    memory.topic = '';
    // What is compared stays the subject: 增速高于全国0.7个百分点,…
    if (COMPARED.test(own)) return 1;
    if (!carried || memory.subjects.length === 0) memory.subjects = subjects;
    if (!carried && !head.part && /^占/.test(head.name) && made.length > 0)
      memory.subjects = memory.subjects.slice();
    return distributes && subjects.length === series.length ? series.length : 1;
  }

  /** Names for a value or a series: one each, where the words list them. */
  private distribute(name: string, head: Head, series: readonly Quantity[]): string[] {
    const listed = subjectsOf(name, series.length);
    if (listed.length === 1) return (series.length === 2 && townAndCountry(name)) || listed;
    if (series.length === listed.length) return listed;
    if (series.length === 1 && (head.distribution === 'each' || head.distribution === 'all')) return listed;
    if (series.length === 1 && isRate(series[0] as Quantity) && areQuantities(listed)) return listed;
    return [name];
  }

  private remember(head: Head, memory: Memory): void {
    const commitment = head.commitments.filter((word) => !/预计|计划|拟/.test(word)).at(-1);
    if (commitment) {
      memory.commitment = commitment;
      memory.commitmentFrom = 'clause';
    }
    if (head.commitments.some((word) => word.includes('预计'))) memory.estimate = true;
    if (head.cumulative) memory.cumulative = true;
  }

  private noteSubject(words: string, head: Head, value: Quantity, memory: Memory): void {
    const cut = /(?:从|由)[^从由]{0,12}$/.exec(words);
    const lead = cut ? headOf(words.slice(0, cut.index)) : head;
    this.remember(lead, memory);
    if (lead.change === 'rise' && lead.name === '' && value.unit === '%') memory.baselines = [];
    const own =
      lead.name === ''
        ? undefined
        : completeName(
            lead.name,
            memory.subjects[0] ?? (memory.topic ? subjectFrom(memory.topic) : undefined),
            false,
            true,
          ).name;
    if (own) memory.subjects = [subjectFrom(own)];
    else if (memory.subjects.length === 0 && memory.topic) memory.subjects = [subjectFrom(memory.topic)];
  }

  /** 确保6%以上,力争8%; 5万千瓦、力争8万千瓦: a second value for the same thing. */
  private stretchOf({ value, head, memory }: Stated): boolean {
    const base = memory.last[0];
    const will = head.commitments.find((word) => STRETCH.has(word));
    if (!base || !will || memory.last.length !== 1 || base.unit !== value.unit) return false;
    const { value: number, max, comparator } = signed(value, head.change ? head : { ...head }, base.measure);
    base.tier = 'base';
    if (base.commitment === will) delete base.commitment;
    const stretch: Draft = {
      ...base,
      start: this.sentence.start + value.start,
      end: this.sentence.start + value.end,
      value: number,
      comparator,
      commitment: will,
      tier: 'stretch',
      words: this.sentence.text.slice(value.start - 2, value.after),
      rules: [...base.rules, 'stretch tier'],
    };
    if (max === undefined) delete stretch.max;
    else stretch.max = max;
    delete stretch.from;
    setStrength(stretch, value);
    this.drafts.push(stretch);
    return true;
  }

  private draft(
    value: Quantity,
    subject: Subject,
    { head, words, tail, whole, memory }: Stated,
    rules: readonly string[],
  ): Draft {
    const { frame, reportYear, section } = this.context;
    let name = subject.name;
    if (head.ofPlan) name = `${name.replace(/占$/, '')}计划完成率`;
    if (
      /占[^占]+的?$/.test(name) &&
      (value.unit === '%' || value.unit === '') &&
      !/(?:比重|比例|占比|率)$/.test(name)
    )
      name = `${name.replace(/的$/, '')}比重`;
    const measure = measureOf(value, head, name);
    const { value: number, max, comparator } = signed(value, head, measure);
    const amounts =
      memory.cumulative &&
      (measure === 'level' || measure === 'count') &&
      !head.reaches &&
      !head.attains &&
      !/达$/.test(words);
    const flow = amounts || isFlow(name, head, value, measure);
    const timing = timingOf(frame, {
      times: [
        ...head.times.filter((time) => measure !== 'multiple' || !/去年|上年/.test(time)),
        ...memory.times,
      ],
      perYear: head.perYear ?? false,
      cumulative: head.cumulative ?? false,
      flow,
      reportYear,
    });
    const kind = timing.kind ?? frame.kind;
    // 农开区新增亿元农业产业项目2个: the body stands at the head of the name.
    const own = BODY.exec(name)?.[1] ?? '';
    const body = own !== '' && !OWN_DISTRICT.test(own) ? own : memory.entity || undefined;
    // Field by field: a spread makes a slow object, and there are thousands of drafts.
    const draft: Draft = {
      start: this.sentence.start + value.start,
      end: this.sentence.start + value.end,
      sentence: { start: this.sentence.start, end: this.sentence.start + this.sentence.text.length },
      kind,
      name: cleanName(body && body === own ? name.slice(body.length) : name),
      stated: statedName(subject.name, words, tail, whole),
      measure,
      value: number,
      unit: value.unit,
      comparator,
      words: statedWords(this.sentence.text, words, head, value),
      period: timing.period,
      section,
      rules: [...rules],
    };
    if (max !== undefined) draft.max = max;
    if (timing.perYear) draft.perYear = true;
    if (frame.headline) draft.headline = true;
    const scope = head.scope ?? (memory.scope || memory.basis || undefined);
    if (scope) draft.scope = scope;
    const entity = this.context.entity ?? body;
    if (entity) draft.entity = entity;
    if (kind === 'target' && memory.commitment) draft.commitment = memory.commitment;
    if (kind === 'result' && memory.estimate) draft.estimate = true;
    if (kind === 'target') setStrength(draft, value);
    const nature = /^\(.{0,6}?(约束性|预期性)/.exec(this.sentence.text.slice(value.after))?.[1];
    if (nature === '约束性' || nature === '预期性') draft.nature = nature;
    const base =
      head.reaches || head.attains
        ? memory.baselines.find((baseline) => baseline.unit === value.unit)
        : undefined;
    if (base) {
      draft.from = { value: base.value };
      memory.baselines = memory.baselines.filter((baseline) => baseline !== base);
    }
    return draft;
  }
}

interface Stated {
  readonly value: Quantity;
  readonly series: readonly Quantity[];
  readonly head: Head;
  readonly words: string;
  readonly listed: boolean;
  readonly tail: string;
  /** All that follows an attached value, predicate included. */
  readonly whole: string;
  readonly scoped: boolean;
  readonly memory: Memory;
}

function isRate({ unit }: Quantity): boolean {
  return (
    unit === '%' ||
    unit === '‰' ||
    unit === '个百分点' ||
    unit === '百分点' ||
    unit === '倍' ||
    unit === '番' ||
    unit === '成'
  );
}

function setStrength(draft: Draft, value: Quantity): void {
  const words = `${draft.commitment ?? ''}${value.comparatorWords}`;
  draft.strength = strengthOf(words);
  if (words !== '') draft.strengthWords = [draft.commitment, value.comparatorWords].filter(Boolean).join('…');
}

/** 从15%提升到25%: the first is a start only if what follows reaches the second. */
function startsChange(words: string, head: Head, next: Head | undefined): boolean {
  if (next?.name !== '') return false;
  if (!next.reaches && !next.attains && !head.start) return false;
  return head.start === true || /(?:从|由)[^,。;、从由]{0,12}$/.test(words);
}

/** What adds up over years, against a state that is reached: 累计引育, 新增 against 占比, 保有量. */
function isFlow(name: string, head: Head, value: Quantity, measure: Draft['measure']): boolean {
  if (head.cumulative || head.perYear) return true;
  if (head.reaches || head.attains) return false;
  if (measure === 'growth') return true;
  if (measure === 'share' || measure === 'rank' || measure === 'other') return false;
  if (measure === 'multiple') return true;
  if (actionOf(name) !== undefined || DOING.test(name) || /完成|累计|投入/.test(head.stated)) return true;
  return isCount(value.unit) && /(?:项目|工程)$/.test(name);
}

/** Verbs inside a name that make it something done: 老旧小区改造, 企业治理设施提标改造. */
const DOING =
  /改造|建设|扩建|改建|新建|整治|治理|拆除|修复|搬迁|安置|培训|演出|办理|破获|打掉|抓获|受理|签约|开工|竣工|投产|补助|补贴|发放|投入/;

/** The noun a value stands before: 遴选30个前期项目实施“各环节点对点”推进. */
function followingName(
  text: string,
  value: Quantity,
  next: Quantity | undefined,
  end: number,
  brackets: readonly Bracket[],
): string {
  const to = next && next.start < end ? next.start : end;
  const words = plainText(text, value.after, to, brackets).replace(/^的/, '');
  const noun = /^(?:[^、,;。和与及“”]|“[^”]*”|和谐)*/.exec(words)?.[0] ?? '';
  const cut = PREDICATE.exec(noun);
  const kept = cut && cut.index > 2 ? noun.slice(0, cut.index) : noun;
  return kept.slice(0, 30);
}

/** Verbs behind a counted noun: the thing counted ends there. */
const PREDICATE =
  /(?:实施|实行|完成|开工|投入|纳入|列入|入选|获评|获得|获批|获|通过|建成|竣工|安装|接入|参与|落地|签约|实现|达到|启动|推进|顺利|全部|均|已|正式|成功|荣获|被|位列|进入|跻身|提前|到期|认定|认证|创建|挂牌|运行|运营|得到|增长|下降|提升|年收入|可|将|由|为|复工|复产|投产|并网|上线)/;

function scopeWords(text: string, bracket: Bracket): string {
  return text
    .slice(bracket.start + 1, bracket.end - 1)
    .replace(/[,、]?下同$/, '')
    .trim();
}

/** The name as the report writes it; what follows a counted noun (8个在建项目的竣工投产) included. */
function statedName(name: string, words: string, tail: string, whole: string): string {
  if (tail !== '' && name.endsWith(tail)) return name.slice(0, -tail.length) + whole.replace(/^的/, '');
  const own = words.replace(/^[\s、,和与及]+/, '').trim();
  return own.includes(name) || own === '' || name.includes(own) ? name : `${name}:${own}`;
}

/** The expression as stated, from the words of change or comparison on: 增长8%; 60个以上. */
function statedWords(text: string, words: string, head: Head, value: Quantity): string {
  const from = head.name === '' ? 0 : words.lastIndexOf(head.name) + head.name.length;
  const lead = words.slice(Math.max(0, from)).replace(/^[\s、,和与及:]+/, '');
  return (lead.length <= 14 ? lead : '') + text.slice(value.start, value.after);
}
