import { Anywhere, Ending, Opening } from '../vocabulary/edges';
import { actionOf } from './head';
import { ACTIONS, GENERIC_HEADS } from './lexicon';

/** Value-heads that replace one another on the same thing: 规上工业总产值1220亿元,增加值增速9%. */
const VALUE_HEAD =
  /(?:(?:播种|种植)面积|总产量|产量|产能|总产值|产值|增加值|营业收入|主营业务收入|营收|利润总额|利润|利税|税收|总量)$/;
const COMPARED = new Opening(
  /^(?:增速|增幅|降幅)?(?:高于|快于|低于|优于|好于|领先|高出|超)(?:全国|全省|全市|全州|全区|面上|上年|20\d\d年|预期|目标|周边|年度|计划|年初|序时|“?十[一二三四五]五)/,
);
/** Whether a name only compares with others: 增速高于全国, 快于面上. */
export function isCompared(name: string): boolean {
  return COMPARED.test(name);
}

const INVESTED = new Ending(/(?<=.{2})(?:(?:计划|概算|协议)?总|有效)?投资$/);
/** 办结率 behind what is done: 建议办结率. */
const RATE_END = /[\u4e00-\u9fff]{2}率$/;
const CHANGE_ALONE = new Ending(
  /^(?:同比|环比|(?:比|较)(?:上年|去年|年初|20\d\d年|上一?个?五年|前五年|“?十[一二三四五]五”?(?:时期|期间)?)(?:同期|[末底])?)?(?:净|共|累计)?(增加|(?<=[上去初同]年?期?)新增|减少|上升|缩短|压缩|延长|提高|提升|增长|下降)了?$/,
);
/** 增加 of 比上个五年增加; undefined for a name that says more. */
export function changeIn(name: string): string | undefined {
  return CHANGE_ALONE.exec(name)?.[1];
}
const STOCK = new Set(['总数', '总量', '总数量', '保有量', '存量', '总数累计']);
/** 经营主体五年增加22万户,总量突破60万户 */
const GAINED = /(?<=.{2})(?:五年|累计)?(?:新增加?|净增加?|增加)$/;
const PRODUCT = /^(?:地区)?生产总值$|^GDP$/;
const TOTAL = /(?:总额|收入|支出|投资|余额|资产|存款|贷款)$/;
/** Last characters of 数量, 总量, 个数. */
const NUMBER_ENDS = new Set('量数');
const BARE_QUALIFIER = new Opening(
  /^(?:国家|省|市|区|县|州|部)级(?:以上)?$|^(?:国家|省|市|区|县|州|规上|限上|规模以上|限额以上)$/,
);
const QUALIFIED = /^(?:(?:国家|省|市|区|县|州|部)级?(?:及)?(?:以上)?)(?=[\u4e00-\u9fff“])/;

/** 开展|合作的科学家: what is said of a thing, not what is done to it. */
const SAID_OF = /^[\u4e00-\u9fff]{0,4}(?<![级型性式])的/;
/** What residents have, of all of them, of town or of country. */
const RESIDENTS = /^(?:[全市省县区自治州体城乡镇农村]*)((?:常住)?居民人均.{2,8})$/;
/** 接待游客899万人次、旅游收入67亿元: guests are received, not money. */
const EARNED = /(?:收入|花费|产值|消费额?|交易额|成交额|营业额|销售额|签约额)$/;
const HOSTS = /^(?:接待|举办|承办|开展|组织|吸引|办理|服务)/;
/** Doings that need nothing more. */
const WHOLE_DOING = new Ending(/^(?:(?:新增)?(?:绿化)?造林|培训|投入|救助|融资|落实)$/);
/** What is sold, before how much of it is. */
const SOLD =
  /^((?!社会消费品|限上|限额|商品房|批发)[\u4e00-\u9fff]{2,10}?)(?:网络|网上|电商|线上)+(?:零售额|销售额|交易额)$/;
const TRADE = /^(?:出口额|进口额|进出口额|出口|产值|销售额)$/;
const BARE_ACTION = new RegExp(`^(?:${ACTIONS.join('|')})+(?:[、和](?:${ACTIONS.join('|')})+)?$`);
/** 省级|园区, 10亿元以上|项目 */
const OF_A_RANK = new Opening(/^(?:(?:国家|省|市|区|县|州)级|[超过]?\d[\d.]*[百千]?[万亿]|[百千]?亿元以上)/);
/** 中心城区|新建 */
const DONE_THERE = new RegExp(
  `^((?:中心|主)?城区|市[区级]|市本级|[省县区]级|[城农]村|城镇|[\\u4e00-\\u9fff]{2,4}[市县区镇])(${ACTIONS.join('|')})$`,
);
const DONE_AT = new Opening(
  /^((?:中心|主|老)?城区|市[区级]|市本级|[城农]村|城镇)(?:新建|改建|扩建|改造|建成|打造|开工|竣工)([\u4e00-\u9fff“(].+)$/,
);
/** 新建|、改建候车亭 */
const SECOND_DOING = new RegExp(`^[、和](?:${ACTIONS.join('|')})+`);
/** 高品质安置房新建240套,续建2092套: the doing may stand behind its object. 老旧小区改造开工 leaves 老旧小区改造. */
const TRAILING_ACTION = new RegExp(
  `(?<=.{2})(?<!研发(?=投入))(?:(?!改造|整治|治理|修复|建设|开发|续建|研发投入)新?(?:${ACTIONS.join('|')}))*新?(?:${ACTIONS.join('|')})$`,
);

export interface Subject {
  /** 新增高新技术企业. */
  readonly name: string;
  /** 新增. */
  readonly action: string;
}

export function subjectFrom(name: string): Subject {
  const action = actionOf(name, 'more') ?? '';
  return { name, action };
}

/** How a name stands in its sentence. */
interface Place {
  /** Behind 、 or 和 and an earlier value. */
  readonly listed?: boolean;
  /** What it names is counted. */
  readonly counted?: boolean;
  /** Behind 其中. */
  readonly part?: boolean;
  /** Before its value. */
  readonly own?: boolean;
  /** Nothing but a comma stands between it and a value in the same unit. */
  readonly beside?: boolean;
  /** The subject is a clause without a number, not that of a value. */
  readonly topical?: boolean;
}

/**
 * The whole name of what a clause names only in part.
 *
 *     新开工高质量小微企业园50万平方米,新竣工30万平方米      新竣工 + 高质量小微企业园
 *     新增高新技术企业90家、省科技型中小企业200家            新增 + 省科技型中小企业
 *     引进数字经济项目28个,总投资192亿元                     引进数字经济项目 + 总投资
 */
export function completeName(
  name: string,
  subject: Subject | undefined,
  { listed = false, counted = false, part = false, own = true, topical = false, beside = false }: Place = {},
): { name: string; by?: string } {
  if (!subject) return { name };
  // 增长5.7%,增速高于全国0.7个百分点
  if (isCompared(name)) return { name: subject.name + name, by: 'compared with others' };
  // 优良天数达到329天,同比增加4天
  const change = changeIn(name);
  if (change) return { name: subject.name + change, by: 'change of carried subject' };
  // 粮食生产再获丰收,总产达到557亿斤
  if ((name === '总产' || name === '单产' || name === '年产') && subject.name.includes('粮食'))
    return { name: `粮食${name}`, by: 'head joined' };
  // 生产总值突破3万亿元,人均突破1万美元
  if (name === '人均' && PRODUCT.test(subject.name))
    return { name: `人均${subject.name}`, by: 'head joined' };
  if (STOCK.has(name))
    return { name: objectOf(subject).replace(GAINED, '') + name, by: 'stock of carried subject' };
  // 新增学位5万个、床位300张: a noun counted in a list is whole.
  if (GENERIC_HEADS.test(name) && (own || !listed)) {
    // 资产总额超400亿元、营业收入达18亿元: beside another total it is a total of its own.
    if (TOTAL.test(subject.name) && !VALUE_HEAD.test(subject.name) && VALUE_HEAD.test(name)) return { name };
    // 储备项目数量达到65个,资金突破150亿元
    // 项目开工率100%,完成投资18亿元
    const counted = subject.name.replace(
      /(?<=.{2})(?:数量|个数|户数|参保人数|新增|净增|(?:开工|竣工|开复工|投产|入库|落地|签约)率)$/,
      '',
    );
    const replaced = VALUE_HEAD.test(subject.name) && (VALUE_HEAD.test(name) || /投资$/.test(name));
    // 落实率96%,满意率100%
    const rate = /率$/.test(name) ? RATE_END.exec(subject.name)?.[0] : undefined;
    // 总投资90亿元,当年完成投资19亿元
    const invested = /投资$/.test(name) ? INVESTED.exec(subject.name)?.[0] : undefined;
    const base = replaced
      ? subject.name.replace(VALUE_HEAD, '')
      : invested
        ? subject.name.slice(0, -invested.length)
        : rate
          ? subject.name.slice(0, -rate.length)
          : counted;
    const head = name.replace(/^(?:计划|完成|实现)(?=投资|总投资)/, '');
    // 项目投资 + 投资完成率
    const twice = /^投资(?=完成率)/.exec(head)?.[0] ?? '';
    // 计划完成投资6亿元,实际完成投资7亿元: the same thing again.
    if (head.endsWith(base)) return { name: head };
    return {
      name: base + (base.endsWith(twice) ? head.slice(twice.length) : head),
      by: 'head joined',
    };
  }
  // 新(改扩)建70所
  const doing = name.includes('(') ? name.replace(/\([^()]*\)/g, '') : name;
  const acts = actionOf(doing) !== undefined;
  // 农产品网络零售额12亿元、出口额3亿元
  const sold = TRADE.test(name) ? SOLD.exec(subject.name)?.[1] : undefined;
  const goods = listed || sold === '农产品' ? sold : undefined;
  if (goods) return { name: goods + name, by: 'owner of carried subject' };
  // 开展职业技能提升行动,培训1万人: the clause before says on what occasion.
  if (topical && WHOLE_DOING.test(doing)) return { name };
  if (acts && BARE_ACTION.test(doing) && !/^(?:植树造林|造林绿化|植树绿化|回迁安置)$/.test(name)) {
    // 复垦土地新立项5000亩,完成复垦1200亩: the same doing again.
    if (subject.name.startsWith(name)) return { name };
    // 引进项目43个,总投资200亿元,已落地25个
    const object = objectOf(subject);
    return {
      name: name + (counted ? object.replace(/(?<=.{2})(?:计划)?(?:总投资|投资额?)$/, '') : object),
      by: 'object carried',
    };
  }
  // 承接转移项目43项,项目数量增长26%
  const number = !NUMBER_ENDS.has(name.charAt(name.length - 1))
    ? undefined
    : /^([\u4e00-\u9fff]{2,4})(?:数量|总量|个数|数)$/.exec(name)?.[1];
  if (number && subject.name.length > number.length && subject.name.endsWith(number))
    return { name: subject.name + name.slice(number.length), by: 'number of carried subject' };
  // 就医购药直接结算390万人次,其中来自京津106.6万人次
  if (part && /^来自/.test(name)) return { name: name + objectOf(subject), by: 'origin of carried subject' };
  if (name.includes('占') && /^(?:数量|规模|总量)?占(?!地|用)/.test(name))
    return { name: `${subject.name}${name}`, by: 'share of carried subject' };
  // 居民人均可支配收入27904元,其中城镇38291元、农村15337元
  const residents = /^(?:城镇|农村|城市|乡村)(?:居民)?$/.test(name)
    ? RESIDENTS.exec(subject.name)?.[1]
    : undefined;
  if (residents) return { name: name.replace(/居民$/, '') + residents, by: 'part of carried subject' };
  // 86%的县: a noun behind the value is whole.
  if (own && BARE_QUALIFIER.test(name)) {
    return {
      name: subject.action + name + objectOf(subject).replace(QUALIFIED, ''),
      by: 'qualifier of carried subject',
    };
  }
  // 规上工业增加值增长9%,其中战略性新兴产业增长22%、高新技术产业增长12.2%
  if ((listed || part) && !counted && VALUE_HEAD.test(subject.name) && /业$/.test(name)) {
    return { name: name + (VALUE_HEAD.exec(subject.name)?.[0] ?? ''), by: 'head of the whole' };
  }
  // 新建中小学34所,其中中心城区新建24所: where the same was done.
  const where = part && counted && subject.action !== '' ? DONE_THERE.exec(name) : null;
  if (where?.[1] && where[2]) return { name: where[1] + where[2] + objectOf(subject), by: 'object carried' };
  // 创建省级园区3个,市级园区6个; 引进项目40个,10亿元以上项目3个: the same kind of thing again.
  if (
    beside &&
    counted &&
    own &&
    !acts &&
    subject.action !== '' &&
    OF_A_RANK.test(name) &&
    !subject.name.endsWith(name) &&
    (subject.name.endsWith(name.slice(-2)) || OF_A_RANK.test(subject.name.slice(subject.action.length)))
  )
    return { name: subject.action + name, by: 'verb carried in list' };
  // 新增技能人才7181人,其中高技能人才3674人
  // 开展合作的科学家50人、其中院士27人: what was said of the former is no doing.
  if (
    (listed || part) &&
    counted &&
    subject.action !== '' &&
    !acts &&
    !/^(?:增加|减少|增设|(?:实际)?利用)/.test(name) &&
    !SAID_OF.test(subject.name.slice(subject.action.length)) &&
    !(EARNED.test(name) && HOSTS.test(subject.action))
  )
    return { name: subject.action + name, by: 'verb carried in list' };
  return { name };
}

function objectOf(subject: Subject): string {
  const object = subject.name.slice(subject.action.length).replace(SECOND_DOING, '');
  // 主城区新建公厕32座,改造6座
  const there = subject.action === '' ? DONE_AT.exec(object) : null;
  if (there) return `${there[1]}${there[2]}`;
  return subject.action === '' ? object.replace(TRAILING_ACTION, '') || object : object;
}

const CUT_TOPIC = new Anywhere(
  /(?:五年|有所|(?:年均)?(?:增速|增幅)(?=高于|快于|低于|好于|位|居|保持|稳)|从无到有|(?:再次|连续|先后|接连)?(?:[迈跨]过|跨越|连跨|[迈跨]上)|都(?=有|不同|实现)|不同程度|撑起|首次突破|再创|再获|创(?:历史)?新高|向(?=[更高纵绿智深])|增长|提高|突破|主导地位|更加|持续|不断|加快|加速|进一步|逆势|稳步|显著|明显|蓬勃|快速|有序|全面|深入|取得|成效|扎实|顺利|竞相|活力|提质|稳中|翻番|(?<!人)均(?=实现|创|增|突破|超|保持)|在(?=[^,]{2,14}(?:基础上|背景下|情况下|形势下)))/,
);

/** What a clause without a number is about: 光伏产业主导地位更加凸显 → 光伏产业. */
export function topicOf(name: string): string {
  const cut = CUT_TOPIC.exec(name);
  return cut && cut.index >= 2 ? name.slice(0, cut.index) : name;
}

/** What is said of a thing before 、 and another thing said of it. */
const STATED_BEFORE =
  /(?<=^.{2,30})(?:(?:启动|顺利|加快|加速|持续|稳步|扎实|全面|有序|深入|提速)(?:推进|建设|实施|发展)|全面达产|建成投[用产]|投入(?:使用|运营)|首次突破万亿元)、(?:完成|实现)?(?=.{2})/;

/** Each step of cleaning needs one of these; most names have none. */
const UNCLEAN = /[\s第、“”了]|^[的对为以]|实现|完成|[的了等为]$|翻番$|新高$/;

/** A name as a row's title: no trailing 的, no verb of achieving inside, quotes kept. */
export function cleanName(name: string): string {
  if (!UNCLEAN.test(name)) return name;
  return (
    name
      .replace(/\s+/g, '')
      // 单产居全国第1位、总产量: the rank was a statement of its own.
      .replace(/^.*第[一二三四五六七八九十\d]+[位名]?(?:[、,]|(?=总))/, '')
      // 产业园启动建设、签约项目: what was said of it before.
      .replace(STATED_BEFORE, '')
      .replace(
        /^(?:了|的|对(?![上接口外标策象公照等比])(?!.{2,24}(?:进出口|出口|进口|贸易))|为(?!民)|以(?![旧工色奖案竹赛房商投粮]))+(?=[\u4e00-\u9fff])/,
        '',
      )
      .replace(/(?<=.{2})(?:预计)?(?:累计)?(?:实现|完成)(?![率度的]|情况)(?=[\u4e00-\u9fff]{2})/, '')
      // 投资实施了农村供水工程
      .replace(/(?<=实施|启动|建成|完成|新建|打造|开展|组织|举办|引进)了(?=[\u4e00-\u9fff“])/, '')
      // 利税实现翻番、达到4亿元
      .replace(/(?<=.{2})(?:提前.年)?(?:实现)?翻番$/, '')
      // 外贸进出口额再创历史新高、达到41亿元
      .replace(/(?<=.{2})(?:再次?|又|双双|均)?创(?:出|下|造)?了?(?:历史|同期|历史同期)?新高$/, '')
      .replace(/(?<!行)的?(?:目标|任务)?(?<!行)为$/, '')
      .replace(/(?:的|了|等)$/, '')
      .replace(/^[“”](?=[^“”]*$)/, '')
      .replace(/^([^“”]+)[“”]$/, '$1')
  );
}
