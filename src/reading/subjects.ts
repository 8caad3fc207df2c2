import { convert } from '../vocabulary/units';
import type { Draft } from './draft';
import { isHomesAndPeople } from './following';
import type { Head } from './head';
import { actionOf } from './head';
import { GENERIC_HEADS } from './lexicon';
import { areQuantities, subjectsOf, townAndCountry } from './lists';
import type { Stated } from './make-draft';
import type { Memory } from './memory';
import type { Subject } from './names';
import { changeIn, completeName, isCompared, subjectFrom } from './names';
import type { Quantity } from './quantities';
import { isCount } from './unit-classes';

/** What a value is about: one subject, or several where the words list them. */
export interface Subjects {
  readonly subjects: readonly Subject[];
  /** True where the clause names none and the last ones go on. */
  readonly carried: boolean;
  readonly rules: readonly string[];
}

/** The subjects of a value, from its own clause, from the words behind it, or from what was spoken of before. */
export function subjectsFor(stated: Stated, memory: Memory, drafts: readonly Draft[]): Subjects {
  const { value, series, head, listed } = stated;
  const rules: string[] = [];
  const name = ownName(stated, memory, rules);
  const carried = name === '';
  const [first] = memory.subjects;
  const dealt =
    head.distribution === 'respectively' &&
    series.length > 1 &&
    (carried ||
      GENERIC_HEADS.test(name) ||
      (changeIn(name) !== undefined && !series.some(({ rates }) => rates)));
  // 旅游收入、游客人数再创新高,分别增长16.4%、15.8%
  // 床位数、医师数、护士数,提高40%、45%、60%
  const spoken =
    dealt || (carried && series.length > 1 && head.change !== undefined && !/居全|第/.test(memory.topic));
  const topics = spoken && carried ? subjectsOf(memory.topic, series.length) : [];
  if (topics.length === series.length) {
    return { subjects: topics.map(subjectFrom), carried: false, rules: [...rules, 'dealt over the topic'] };
  }
  const spread =
    dealt && memory.topic !== '' && subjectsOf(memory.topic + name, series.length).length === series.length;
  // 1个省级、18个市级重点项目分别完成投资9亿元、32亿元: of each of what was just counted.
  const counted =
    head.distribution === 'respectively' && series.length > 1
      ? countedBefore(name, series.length, drafts)
      : [];
  if (counted.length > 0)
    return {
      subjects: counted.map(subjectFrom),
      carried: false,
      rules: [...rules, 'dealt over the last figures'],
    };
  // 规上工业企业、高新技术企业数量翻一番,分别达到2000家、1200家
  const shared =
    dealt && carried && first !== undefined && memory.subjects.length === 1
      ? subjectsOf(first.name, series.length)
      : [];
  if (shared.length === series.length)
    return { subjects: shared.map(subjectFrom), carried: false, rules: [...rules, 'dealt over the subject'] };
  if (dealt && !spread && memory.subjects.length !== series.length && drafts.length >= series.length) {
    // 内资项目277个、外资项目141个,分别占比51%、79%
    const last = drafts.slice(-series.length);
    return {
      subjects: last.map((draft) => subjectFrom(draft.name + (changeIn(name) ?? name))),
      carried,
      rules: [...rules, 'dealt over the last figures'],
    };
  }
  // 高技术制造业、装备制造业增加值分别增长…,占规上工业比重分别提高到21.7%、33.6%
  const several = series.length > 1 && memory.subjects.length === series.length;
  if (several && name.startsWith('占')) {
    return { subjects: memory.subjects.map((subject) => subjectFrom(subject.name + name)), carried, rules };
  }
  // 装备制造业、高新技术产业占比…,分别高于全省22.7和28.8个百分点
  // 城乡居民收入分别达到2万元和9千元,比“十二五”末增加8000元和3000元
  const change =
    several && memory.topic === '' && !series.some(({ rates }) => rates) ? changeIn(name) : undefined;
  if (change !== undefined)
    return {
      subjects: memory.subjects.map((subject) => subjectFrom(subject.name + change)),
      carried,
      rules: [...rules, 'change of carried subject'],
    };
  if (several && isCompared(name)) {
    return { subjects: memory.subjects.map((subject) => subjectFrom(subject.name + name)), carried, rules };
  }
  if (carried)
    return {
      subjects: saidOf(carriedSubjects(stated, memory, drafts), stated),
      carried,
      rules: [...rules, 'subject carried over'],
    };
  // A clause without a number in between is nearer than the last figure: 地方工业逆势增长,完成产值256亿元.
  const base = memory.topic !== '' && !listed ? subjectFrom(memory.topic) : memory.subjects[0];
  const plain = value.counts || (!value.rates && head.stated.endsWith(head.name));
  // 与英国、美国等24个国家: a noun behind the value is whole.
  const own = head.name !== '' && !rules.includes('name behind the value');
  const topical = base !== undefined && base !== memory.subjects[0];
  const completed = completeName(name, base, {
    listed,
    counted: plain,
    part: head.part ?? false,
    own,
    topical,
    beside:
      !topical &&
      !listed &&
      !memory.ended &&
      memory.last.at(-1)?.unit === value.unit &&
      /^,?$/.test(head.stated.slice(0, -name.length)),
  });
  if (completed.by) rules.push(completed.by);
  return { subjects: distributed(completed.name, head, series).map(subjectFrom), carried, rules };
}

const BESIDE = /[^、,参](?:与|和|(?<![惠涉普触])及)$/;
/** 公交线路覆盖城区和11个乡镇: of what is reached, all is said. */
const REACHING = /.(?:覆盖|惠及|连接|通达|辐射|涵盖|包括|带动)/;
/** 部队单位对|14个村开展帮扶, 在|72个村开展帮扶 */
const TOWARDS = /(?:^在|(?<![针核校应面反派结配成作相绝一])对)$/;
const IN_USE = /^(?:运营|开行|开通|拥有|在营|执行|执飞|运行)$/;
const TIMES_OF = /^(?:总数|总量|数量|规模)?(?:是|为|相当于)[^,;]{2,16}$/;
const PURPOSE = /^用于[\u4e00-\u9fff“”]{2,16}/;
/** Doings of which a share may be done: 三季度实现100%开工. */
const RATED =
  /^(?:全部)?(?:开工|竣工|投产|入库|达标|覆盖|完成|交付|落地|合格|办结|参保|入园|上岗|就业|兑现)$/;
/** 基本医疗保险实现市级统筹、参保率达到96%: what was done stands between a thing and its rate. */
const DONE_AND = /(?<=^.{2,20})(?:实现|完成|通过|获评)[^、]{2,12}、(?=[\u4e00-\u9fff]{2}率$)/;

/** What the last figures count, each with what is said of them here; nothing where the name does not begin with the last. */
function countedBefore(name: string, expected: number, drafts: readonly Draft[]): readonly string[] {
  const last = drafts.slice(-expected);
  const noun = last.at(-1)?.name ?? '';
  const of = noun.slice(actionOf(noun)?.length ?? 0);
  const said = name.slice(of.length);
  if (last.length < expected || of === '' || !name.startsWith(of) || said === '') return [];
  return last.every(({ unit, sentence }) => isCount(unit) && sentence.start === last[0]?.sentence.start)
    ? last.map(({ name: each }) => each.slice(actionOf(each)?.length ?? 0) + said)
    : [];
}

/** The name in the clause itself; empty where there is none. */
function ownName({ value, head, words, following, listed }: Stated, memory: Memory, rules: string[]): string {
  const { noun, predicate, whole } = following;
  // 4年10次获通报表扬
  const own =
    head.name === '有' || head.name === '稳定' || (head.name.endsWith('年') && /^\d+年$/.test(head.name))
      ? ''
      : head.name.includes('、')
        ? head.name.replace(DONE_AND, '').replace(/^.*全覆盖、/, '')
        : // 对14个村开展帮扶: to whom something is done.
          noun !== '' && predicate !== '' && TOWARDS.test(head.name)
          ? ''
          : head.name;
  // 总数是三年前总和的3.5倍
  if (value.unit === '倍' && TIMES_OF.test(own)) return '';
  // 新开通航线29条、累计运营50条: how many there are of what was added.
  if (head.cumulative && IN_USE.test(own) && noun === '' && sameKind(memory.last.at(-1)?.unit, value.unit))
    return '';
  // 争取2.4亿元实施老旧小区改造, 争取5亿元国债资金: what is obtained is money.
  if (own === '' && whole !== '' && value.unit.endsWith('元') && words.endsWith('争取'))
    return /资金|债|贷款|补助|额度/.test(noun) ? `争取${noun}` : '争取资金';
  // 剩余低收入人口210户、530人脱贫出列
  // 1.8万户群众安全住房、9.6万人安全饮水: each has a noun of its own.
  const [before] = memory.last;
  const apart =
    noun !== '' && before?.rules.includes('name behind the value') === true && !before.name.endsWith(noun);
  if (own === '' && listed && !apart && isHomesAndPeople(before?.unit ?? '', value.unit)) return '';
  if (own === '' && noun === '' && predicate !== '' && !sameKind(memory.last.at(-1)?.unit, value.unit))
    return predicate;
  // 连续4年保持20%以上增长
  if (value.unit === '%' && /^(?:的)?(?:高速|较快|中高速)?增(?:长|速|幅)$/.test(whole)) {
    head.change = 'rise';
    return own;
  }
  // 确立7%左右经济增长目标
  const aim =
    value.unit === '%' && whole !== ''
      ? /^(?:的)?(?:经济|GDP|地区生产总值)增长(?:预期)?目标/.test(whole)
      : false;
  if (aim) {
    head.change = 'rise';
    return '地区生产总值';
  }
  // 谋划总投资55.3亿元的重点项目: the size of the noun behind.
  const size = whole.startsWith('的')
    ? /(总投资|投资额?|总长度?|总面积|建筑面积|总规模)$/.exec(own)?.[1]
    : undefined;
  if (size && noun !== '') return own.slice(0, -size.length) + noun + size;
  // 财政支出75%用于民生: a share of what is spent.
  const purpose = value.unit === '%' && own !== '' ? PURPOSE.exec(whole)?.[0] : undefined;
  if (purpose) {
    rules.push('name behind the value');
    return own.replace(/^坚持(?:将|把)?|的$/g, '') + purpose;
  }
  const governs =
    own === '' ||
    value.counts ||
    actionOf(own) !== undefined ||
    whole.startsWith('的') ||
    isObject(own, noun);
  if (noun === '' || !governs || noun.startsWith('全覆盖')) return own;
  rules.push('name behind the value');
  // 上半年开工率80%以上,三季度实现100%开工
  const [subject] = memory.subjects;
  if (own === '' && RATED.test(noun) && value.unit === '%' && subject) {
    return subject.name.endsWith(`${noun}率`) ? subject.name : subject.name + noun;
  }
  const said = predicate === '' ? '' : `${predicate}的`;
  // 免费为全县老人进行体检: for whom something is done.
  const whom =
    said === '' ? own : own.replace(/^(?:免费|依法|分别)?(?:对(?![接口外标照])|为(?!民))(?=..)/, '');
  const action = actionOf(whom) ?? '';
  // 大数据、巨传、联杰等8个在建项目: what stands before are examples.
  // 抓好重点整治与15件群众实事: or other things beside it.
  if (/等$/.test(words) || (value.counts && BESIDE.test(words) && !REACHING.test(own)))
    return action + said + noun;
  return action + said + whom.slice(action.length) + noun;
}

/** 及时足额拨付1600万元就业补助资金: whether the noun behind is what the words before do something to. */
function isObject(own: string, noun: string): boolean {
  return (
    !/[额入值资产量积数率费款金比度]$/.test(own) &&
    !/^(?:建设|用于|支持|推进|实施|改造|购置|建成|开展|升级|打造|全覆盖|目标|任务)/.test(noun)
  );
}

const ADDS = /^(?:新|净增)/;
const ADDED = /(?<=.{2})(?:五年)?(?:新增加?|净增加?|增加|新认定|新设立?|新建|新培育|新开通)$/;

function sameKind(unit: string | undefined, other: string): boolean {
  return unit !== undefined && convert(1, unit, other) !== undefined;
}

function carriedSubjects(
  { value, head, series }: Stated,
  memory: Memory,
  drafts: readonly Draft[],
): readonly Subject[] {
  const [first] = memory.subjects;
  // 新增并网容量58兆瓦,累计336.6兆瓦; 经营主体净增98万户、突破1900万户: the stock behind what was added.
  const bounded = head.change === undefined && (head.comparator ?? head.attains) !== undefined;
  if ((head.cumulative || bounded) && first && memory.last.some(({ unit }) => sameKind(unit, value.unit))) {
    if (first.name !== first.action && ADDS.test(first.action))
      return memory.subjects.map(({ name, action }) => subjectFrom(name.slice(action.length)));
    if (ADDED.test(first.name))
      return memory.subjects.map(({ name }) => subjectFrom(name.replace(ADDED, '')));
  }
  // 生产总值达500亿元;预算收入逆势增长,达到30亿元: a new statement has named its own.
  const gone = memory.ended && memory.topic !== '';
  const subjects = first && !gone ? memory.subjects : memory.topic ? [subjectFrom(memory.topic)] : [];
  // 完成进出口总额309亿元,其中出口271亿元,均增长16.2%
  const previous = drafts[drafts.length - 2];
  const amount = previous?.measure === 'level' || (previous?.measure === 'count' && value.rates);
  if (head.distribution === 'all' && memory.last.length === 1 && previous && amount) {
    return [subjectFrom(previous.name), ...subjects];
  }
  // A plain value behind several subjects belongs to the last.
  if (subjects.length > 1 && series.length === 1 && !head.distribution && !head.change)
    return subjects.slice(-1);
  return subjects;
}

/** 代表建议、委员提案办复率、满意率均达100%: two rates, the first of both. */
function ratesOf(names: readonly string[]): readonly string[] {
  if (!/率$/.test(names.at(-1) ?? '') || names.some((name) => /(?:比例|比重|占比)$/.test(name))) return names;
  const whole: string[] = [];
  let open = '';
  for (const name of names) {
    if (/率$/.test(name)) {
      whole.push(open + name);
      open = '';
    } else open += `${name}、`;
  }
  return whole;
}

/** 票选民生实事20项,…仍有4项未能如期完成: what is said of some of them. */
function saidOf(subjects: readonly Subject[], { value, head, following }: Stated): readonly Subject[] {
  const { noun, predicate } = following;
  if (noun !== '' || predicate === '' || head.name !== '' || !value.counts) return subjects;
  return subjects.map(({ name, action }) => subjectFrom(`${predicate}的${name.slice(action.length)}`));
}

const OF_TWO_LEVELS = /^(?:国家|全国|[省市区县州])级?(?:和|、|及)(?:国家|全国|[省市区县州])级?/;

/** Names for a value or a series: one each, where the words list them. */
function distributed(name: string, head: Head, series: readonly Quantity[]): readonly string[] {
  // 城乡居民参保率98% is one figure, unless two values are dealt out.
  if (series.length === 1 && !head.distribution && name.includes('城乡') && /城乡[^、和与]*$/.test(name))
    return [name];
  // 社会物流总费用与地区生产总值比率 is one.
  if (/与[^、和]{2,16}(?:之比|比[率值例])$/.test(name)) return [name];
  const listed = subjectsOf(name, series.length);
  if (listed.length === 1) return (series.length === 2 && townAndCountry(name)) || listed;
  if (series.length === listed.length) return listed;
  if (series.length > 1) return [name];
  if (head.distribution === 'each' || head.distribution === 'all')
    return ratesOf(subjectsOf(name, listed.length));
  // 国家和省考核断面水质达标率100% is one figure.
  return (series[0] as Quantity).rates && areQuantities(listed) && !OF_TWO_LEVELS.test(name)
    ? listed
    : [name];
}
