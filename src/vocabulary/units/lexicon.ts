import type { UnitKind } from '../units';

/** Every unit that reports write, sorted by what it measures. Scales (万, 亿) are not part of a base. */

export const SCALES: ReadonlyMap<string, number> = new Map([
  ['千', 3],
  ['万', 4],
  ['十万', 5],
  ['百万', 6],
  ['千万', 7],
  ['亿', 8],
  ['十亿', 9],
  ['百亿', 10],
  ['千亿', 11],
  ['万亿', 12],
]);

export interface BaseUnit {
  readonly kind: UnitKind;
  /** What, standing right after it, makes it the start of another word (sticky). */
  readonly not?: RegExp;
}

type Spellings = string;
type Factor = readonly [numerator: number, denominator: number];

/** Spellings, then the power of ten to the kind's base unit, then any further factor. */
const MEASURES: Readonly<Record<string, readonly (readonly [Spellings, number, Factor?])[]>> = {
  'money:CNY': [['元 元人民币 块钱', 0]],
  'money:USD': [['美元 美金', 0]],
  'money:HKD': [['港元 港币', 0]],
  'money:EUR': [['欧元', 0]],
  'money:JPY': [['日元', 0]],
  'money:GBP': [['英镑', 0]],
  'money:TWD': [['新台币 台币', 0]],
  'money:AUD': [['澳元', 0]],
  'money:RUB': [['卢布', 0]],
  area: [
    ['平方米 平米 ㎡ m² m2', 0],
    ['亩', 0, [2000, 3]],
    ['公顷', 4],
    ['平方公里 平方千米 km² km2 ㎢', 6],
    ['平方厘米', -4],
  ],
  length: [
    ['米', 0],
    ['公里 千米 km 车道公里', 3],
    ['华里', 2, [5, 1]],
    ['海里', 0, [1852, 1]],
    ['厘米 公分 cm', -2],
    ['毫米 mm', -3],
    ['微米', -6],
    ['纳米', -9],
  ],
  volume: [
    ['立方米 立方 方 m³ m3 千升', 0],
    ['升 公升', -3],
    ['毫升', -6],
  ],
  mass: [
    ['吨', 6],
    ['公斤 千克 kg', 3],
    ['斤 市斤', 2, [5, 1]],
    ['担', 4, [5, 1]],
    ['克', 0],
    ['毫克 mg', -3],
    ['微克 μg ug', -6],
  ],
  // Energy counted as coal: not joules, whose equivalent changes with the method.
  coal: [
    ['吨标准煤 吨标煤 吨煤当量', 0],
    ['千克标准煤 公斤标准煤 千克标煤 公斤标煤', -3],
    ['克标准煤 克标煤', -6],
  ],
  carbon: [
    ['吨二氧化碳 吨二氧化碳当量', 0],
    ['千克二氧化碳', -3],
  ],
  energy: [
    ['千瓦时 千瓦小时 度 kWh KWh kwh', 0],
    ['兆瓦时 MWh', 3],
    ['吉瓦时 GWh', 6],
  ],
  power: [
    ['千瓦 kW KW kw', 0],
    ['兆瓦 MW mw', 3],
    ['吉瓦 GW gw Gw', 6],
    ['兆瓦峰 MWp', 3],
    ['千瓦峰 kWp', 0],
  ],
  'apparent power': [
    ['千伏安 kVA KVA', 0],
    ['兆伏安 MVA', 3],
  ],
  voltage: [['千伏 kV KV kv', 3]],
  data: [
    ['TB', 12],
    ['PB', 15],
    ['EB', 18],
  ],
  bandwidth: [
    ['兆 Mbps Mb/s', 6],
    ['Gbps', 9],
    ['Tbps', 12],
  ],
  computing: [
    ['PFlops PFLOPS Pflops P', 15],
    ['EFlops EFLOPS Eflops', 18],
  ],
  noise: [['分贝', 0]],
  temperature: [['摄氏度 ℃', 0]],
  time: [
    ['秒 秒钟', 0],
    ['分钟', 0, [60, 1]],
    ['小时 个小时 学时 课时', 0, [3600, 1]],
    ['天', 0, [86400, 1]],
  ],
  'time:月': [['个月', 0]],
  'time:年': [['年 周年', 0]],
  'time:工作日': [['个工作日 工作日', 0]],
  'time:工作小时': [['个工作小时 工作小时', 0]],
  age: [['岁 周岁', 0]],
  rate: [
    ['小数', 0],
    ['%', -2],
    ['‰', -3],
    ['成', -1],
  ],
  points: [
    ['个百分点 百分点 个点', 0],
    ['个千分点', -1],
    ['个基点 基点', -2],
  ],
  multiple: [['倍', 0]],
  doublings: [['番', 0]],
  persons: [['人 名 位 口人', 0]],
  'person-times': [['人次', 0]],
  vehicles: [['辆次 车次', 0]],
  containers: [['标箱 标准箱 个标箱 个标准箱 TEU teu 重量箱', 0]],
  racks: [['标准机架 个标准机架 架标准机架', 0]],
};

/** Numeratives: each its own kind, because 个 and 家 count different things. */
const COUNTS =
  '个 家 户 件 项 条 处 座 所 套 台 张 辆 列 只 支 门 届 场 次 床 例 起 宗 幢 栋 棵 株 头 羽 箱 对 双 批 期 章 枚 片 层 级 ' +
  '部 艘 架 颗 匹 尾 口 眼 盏 根 篇 册 本 幅 块 笔 单 股 份 种 类 款 班 节 间 组 队 团 轮 趟 袋 棒 瓶 锭 ' +
  '场次 批次 架次 班次 列次 航次 船次 件次 户次 家次 所次 艘次 栋次 项次 个次 条次 亩次 台次 节次 剂次 站次 台套 剂 人份 床位 泊位 学位 车位 机架';

/** What only follows a stroke: 万吨/日, 元/月, 次/年, 公里/时. */
const PER_ONLY: Readonly<Record<string, UnitKind>> = {
  日: { kind: 'time', exponent: 0, factor: [86400, 1] },
  月: { kind: 'time:月', exponent: 0 },
  时: { kind: 'time', exponent: 0, factor: [3600, 1] },
};

/**
 * Continuations that make the unit the start of another word, as the source of a sticky expression: 家|庭, but 10家|电商.
 * Only what may stand after a number is listed.
 */
const NOT_BEFORE: Readonly<Record<string, string>> = {
  个点: '位|多|击',
  个: '体工商|性化|人所得税',
  家: '庭|电(?![商子力网池机影视动])|具|乡(?![镇村])|园(?![区林])|畜|禽|政(?![务府策])|居(?![家民])|长(?!三角|[江期效城])|纺(?!织)',
  户: '籍|外(?![来出地资企贸])|均(?!已|为|实)|口|用(?![户上电水气])|内|型|主',
  件: '件',
  项: '目(?![标录的])',
  条: '件|例|款|文',
  处: '于|理|置|级|罚',
  座: '谈|席|落|右',
  所: '有|在|属|需|得|以(?![上下内])|谓|述|能|长|辖|涉|及(?!以)',
  套: '餐|利|取|路|现(?![代有场房金成])|种|袋',
  台: '账|湾|阶|风|州',
  张: '家[口界港川]|江|北(?![京方])|掖|力',
  列: '入|为|全|第|车|席|出|支|举|装|居|名|示|管|明|在|前',
  只: '有|要|能|增|减|是|争|做|进|见|升|降',
  支: '持|付|出|部(?!队)|撑|柱|线|渠|农(?![村业民技机])|援|教(?![师育学练])|流|委|配|行(?![业政动])',
  门: '诊|类|槛|户|票|市|前|禁',
  届: '时|满',
  场: '所|景(?![区点观])|地(?![方质产])|馆|均|站|域',
  次: '数|于|年|日|生(?![态产活])|级|序|贫',
  例: '如|外|行|会|规|证',
  起: '草|步|点|始|到|来|飞|降|诉',
  宗: '旨|教|族',
  头: '部|条|雁|号|脑',
  箱: '体|包|梁',
  对: '接|外|口|于|标|照|全|策|应|比',
  批: '准|发(?!展)|复|评|零|示|改|而',
  期: '间|末|望|货|待|初|限|权|刊|颐',
  章: '程',
  片: '区(?!域)|段|面|长',
  层: '次|面|级|出',
  级: '别|配|差',
  部: '门|分|署|队|位|级|委|长|件|落',
  架: '构|空|设|桥',
  口: '岸|碑|径|感|袋|罩|号|腔|服|味|粮|述|语|才',
  根: '本|据|基|源|治|除|植|系|深',
  本: '土|市|级|月|年|届|地|质|科|身|省|县|区|来|币|外|领|次|部|期|人|报|色|底|社',
  幅: '度|员|射',
  块: '状|茎|链|钱',
  笔: '者|试|记|划',
  单: '位|项|个|价|晶|一|体|独|元|纯|边|打|双|产|列|品|株|耗|向|笔|机|车|次|县|日|月|年|套|人|季',
  股: '份|改|权|东|票|市|民|金|骨',
  份: '额|子|量',
  种: '植|子|业|苗|养|粮|质|群|猪|鸡|畜|禽|草|树',
  类: '型|别|似|推',
  款: '项|式|待',
  班: '子|车|级|组|列|长|轮',
  节: '约|能|水|日|庆|会|俗|点|目|省|支|假|余|地|奏|电|流|制',
  间: '接|隔|距|歇|作|断',
  组: '织|建|成|团|合|长|装|件|员',
  队: '伍|员|列|长',
  团: '队|体|结|圆|委|员|组|购|伙|长|场',
  轮: '动|流|值|换|渡|候|训|岗|椅|作|驾|胎|播|毂',
  瓶: '颈|装|盖',
  袋: '装|鼠',
  剂: '量|型',
  机架: '构',
  学位: '证',
  人: '均|才|民(?!兵|办|警)|大(?![学专型病赛中])|工(?![作程])|力(?![争推促])|社(?![区会保])|居(?![住家民])|防|类|形|造|参(?![加与保赛军观会])',
  名: '师(?![生傅范资德])|校(?![长友医园外级内企])|企(?!业)|医(?![生护务师学疗药技])|品|牌|城(?![市乡区镇中管])|镇(?![村干级长])|村(?![干民医级支党书两居社])|录|胜|优(?![秀质待抚])|特(?![殊困岗教级聘色种])|单|称|义|气|誉|额|次|列',
  位: '于|居|列|置|次|移|势|数',
  年: '度|来|底|末|初|代|均|终|间|报|会|检|第?[一二三四]季度|[上下]半年|前|\\d',
  天: '然|津|水|气|地|空|际',
  方: '面|案|式|向|针|便|志|位|言|阵|略|法|可|能|正|城|山|大|块|程|舱|队',
  升: '级|学|至|为|到|高|温|规|幅|值|入|旗|降|位|格|华|腾|档|空',
  米: '脂|粉|制|饭|香|面(?!积)|轨|其|线|业|易县|袋',
  度: '假|过|汛|量|夏|冬|日|外',
  担: '任|当|负|保|忧|心|责|纲',
  兆: '瓦|丰|麟|伏|欧',
  倍: '增|速',
  番: '茄|薯|禺|瓜|木',
  成: '立|为|功|果|效|本|长|员|熟|都|绩|型|品|交|就|片|人|套|市|分|活|像|因|年|群|网|链|团|批|行|建|华|安|县|武|名|败|材|组|才|体|规|形|势|块|线|区|语',
  元: '旦|宵|素|件|首|江|氏|宝|坝',
  克: '服|拉|难|莱|隆|什|孜',
  亩: '均(?![为已由是可有在])|产',
  秒: '杀|级',
  岁: '月|末|尾',
  ...Object.fromEntries(
    'TB PB EB P kW KW kw MW mw GW gw Gw kV KV kv km mm cm kg mg ug m2 m3'
      .split(' ')
      .map((unit) => [unit, '[A-Za-z0-9]']),
  ),
};

export const BASE_UNITS: ReadonlyMap<string, BaseUnit> = baseUnits();

/** Bases that only stand after a stroke. */
export const PER_ONLY_UNITS: ReadonlyMap<string, UnitKind> = new Map(Object.entries(PER_ONLY));

function baseUnits(): Map<string, BaseUnit> {
  const units = new Map<string, BaseUnit>();
  const add = (base: string, kind: UnitKind) => {
    const not = NOT_BEFORE[base];
    units.set(base, not ? { kind, not: new RegExp(`(?:${not})`, 'y') } : { kind });
  };
  for (const [kind, rows] of Object.entries(MEASURES)) {
    for (const [spellings, exponent, factor] of rows) {
      for (const base of spellings.split(' '))
        add(base, factor ? { kind, exponent, factor } : { kind, exponent });
    }
  }
  for (const base of COUNTS.split(' ')) add(base, { kind: `count:${base}`, exponent: 0 });
  return units;
}
