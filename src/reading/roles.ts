import { Characters } from '../vocabulary/characters';
import { Ending, Opening } from '../vocabulary/edges';

/**
 * What a number is there for: `value` states something; `threshold` belongs to a name (10亿元以上项目); `name` is part of a
 * proper name (“上市100”); `rank` is an ordinal place; `time` a date or a duration; `bare` a number without a unit that
 * nothing explains.
 */
export type Role = 'value' | 'threshold' | 'name' | 'rank' | 'time' | 'bare';

/** How a number stands in its sentence. */
export interface Surroundings {
  /** A word goes on right behind it: 30个前期项目. */
  readonly attached: boolean;
  /** A comparator follows: 以上, 左右. */
  readonly bounded: boolean;
  /** It stands inside quotation marks. */
  readonly named: boolean;
  /** Its unit counts things. */
  readonly counts: boolean;
}

/** Money set aside, and what for: 安排1000万元专项资金用于项目谋划. */
const FUNDS =
  /^[\u4e00-\u9fff]{0,8}?(?:资金|债券?|补助|补贴|贷款|基金|经费|授信|国债)|^(?:专项|全部|主要)?(?:用于|支持|实施|推进|助力|投入|奖励|补贴|扶持|专用)/;
/** Last characters of 69万 and 8500万人. */
const BARE_PEOPLE = new Set('万亿人');
const ATTENDED =
  /(?:应到|实到|应出席|实出席)[^,。;]{0,6}$|出席(?:大会|会议|本次会议)[^,。;]{0,6}代表$|因[事病][^,。;]{0,4}请假$/;
const SIZE = /(?:总投资|投资额?|总长度?|总面积|建筑面积|总规模)(?:超过?|约|近|达|逾|共)?$/;
const PEOPLE_AT_LARGE =
  /^(?:[\u4e00-\u9fff]{2,6}的)?[\u4e00-\u9fff]{0,4}?(?:(?:人民|儿女|父老|乡亲|百姓)(?!币)|群众的?(?:殷切|期盼|期待|重托|福祉|心声))/;
const RANKED_AMONG = new Ending(/(?:位[列居]|排名?|居|列)(?:在|全[国省])*$/);
const TIMES = new Opening(/^[轮次场个]$/);
/** Among how many. */
const AMONG_ALL = new Ending(/在全[国省市州]$/);
const FIRST_AMONG = /^[\u4e00-\u9fff]{2,12}中(?:率先|首|唯一|排|位|居|脱颖|名列|第|名次)/;
const AMONG = /(?:^|[,;。])在(?:全[国省市])?$/;
const MAKES_ONE = new Ending(/(?:打造|建成|培育|形成|建设|、|[两三四五六七八九十]个)$/);
const LARGE_ONE =
  /^(?!规模|的)[^,;。、\d]{0,20}(?:[聚集]{2}区|园区|产业(?:集群|带|链|园)|集群)(?:$|[,;。、])/;
const AMONG_CITIES = new Ending(/在(?:[\u4e00-\u9fff]{2,6})?$/);
/** Money spent states a value, whatever it was spent on: 投资1.2亿元建成…产业园. */
const SPENT = /(?:投资|投入|资金|补贴)(?:约|近|超过?)?$/;
const MAKES = /^[^,。;、\d]{2,16}(?:项目|生产线|基地)(?:竣工|投产|开工|建成|签约|落地)/;
const COUNTED_BEHIND = /^[\u4e00-\u9fff“”()]{1,14}?(?<![和与及])\d+(?:\.\d+)?[万]?[个家项户]/;
/** 纳税超500万元楼宇150幢; a length of road may well be counted too. */
const COUNTED_BEHIND_MONEY = /^[\u4e00-\u9fff“”()]{1,14}?(?<![和与及])\d+(?:\.\d+)?[万]?[个家项户幢栋座]/;
const BEFELL =
  /^(?:超?强|特?大|较[大强]|重大|严重|极端|区域性|大范围|局地|持续|编号|致灾性|汛期|罕见|流域性|明显|超[警历][^,。;、\d]{1,6}){0,3}(?:降[雨水雪]|暴雨|暴雪|台风|洪[水涝峰]|大?风(?:天气|灾|过程)|冰雹|雨雪|低温|高温|雪灾|沙尘|旱情|干旱|夏?秋连旱|寒潮|疫情(?!防控)|地震(?![预观监台])|风暴|洪涝)|^(?:亲临|莅临)?(?:考察|视察|作出|致信|批示|重要(?:指示|批示|讲话))/;
/** 总书记先后|10次来我市考察 */
const GUEST = new Ending(/(?:书记|领导|主席|总理|省长|部长)(?:先后|曾)?$/);
const VISITS = new Opening(
  /^(?:亲临|莅临|视察|考察|踏上|对[^,。;]{2,6}发表|[来到赴][^,。;\d]{0,10}(?:考察|视察|调研|指导))/,
);
/** 在2021年|290亿元的基础上, 在上年任务(|5亿元)的基础上 */
const BASIS = /^\)?的?基础上/;
const BASIS_OF = /(?:[年底末]|任务数?)的?\(?$/;
const THERE_ALREADY = /在(?:现有|原有|已有)$/;
const SLOGAN = /^“(?:始终|稳步|坚持|更加|不断|持续|进一步|坚定)[^”]{2,12}”/;
/** What a single work is measured by. */
const SIZED = /^(?:米|毫米|厘米|蒸吨|[百千]?万?(?:吨|千瓦|立方米)|[兆吉]瓦)$/;
const MEASURED = new Ending(/(?:公里|千米|米|亩|平方米)$/);
const MADE = /(?:建成|新建|完成|形成|打造|改造|绿化)(?:了|约|近)?$/;
const DONE_TO =
  /(?:实施|推进|建设|新建|改造|建成|完成|打造|启动|开工|谋划|修建|种植|发展|新增)(?:了|约|近|超过?)?$/;
const LISTED_AMOUNTS =
  /^的?[^,。;、\d的]{2,14}(?:、|和|及)\d+(?:\.\d+)?万?(?:公里|千米|米|亩|平方米|[个座条处家所项])/;
const DONE_UP = /^[^,。;、\d的]{2,20}(?:改造|治理|修复|整治|养护|硬化)(?:项目|工程)/;
const STEPS = new Opening(/^(?:、\d+(?:\.\d+)?[万亿]+元?){0,4}[两二三四五六]个(?:[百千万]亿)?元?[新大]?台阶/);
/** 完成不少于60万平方米的既有建筑节能改造 */
const WORK_ON = /(?:开展|完成|实施)(?:不少于|不低于|超过?|约|近)?$/;
const MEASURED_WORK =
  /^的[\u4e00-\u9fff“”]{2,24}(?:改造|整治|建设|修复|治理|绿化)(?:工作|工程|任务)?(?:[,;。、]|$)/;
const MEASURED_DONE = /^的[\u4e00-\u9fff“”()]{2,24}(?:贯通|建成|完工|竣工|通车|投用|投运)(?:[,;。、]|$)/;
/** 380亿只, 100万千瓦, 6万吨 are outputs where a list of projects follows. */
const SCALED_OUTPUT = /^[百千]?[万亿]+(?:只|套|吨|台|辆|片|千瓦|立方米|米|颗|件|支|箱|瓶|双)$/;
const OUTPUTS_LISTED =
  /^[\u4e00-\u9fff]{2,16}(?:、[^,;。、]{2,24}){0,4}(?:等[^,;。、\d]{0,14}|)(?<!改造)(?:项目|工程|基地|生产线)/;
/** What works are measured by, and not how much is done. */
const OUTPUT =
  /^(?:[百千]?[万亿]*(?:吨|千瓦时?|立方米)|[百千]?[万亿]+(?:只|套|台|辆|片|颗|支|箱|双|件|头|羽|尾|组)|[GM]Wh?|[吉兆]瓦时?)$/;
const PROJECTS_LISTED =
  /^[\u4e00-\u9fffA-Za-z][^,。;]{1,160}?等(?:一批|[\u4e00-\u9fff“”]{0,10}|\d+[个项])?(?:项目|工程|基地|生产线)/;
const ADDED =
  /(?:新增|建成|完成|实现|达到?|形成|产[量能]|累计|淘汰|压减|处置|生产|收储|供应|外送|并网)[\u4e00-\u9fff]{0,8}$/;
/** 2万套保交房项目 */
const HOMES = /^[\u4e00-\u9fff]{0,10}(?:房|借款|住宅)/;
/** 300公里安防工程, 80万亩基地: so much of it is made. */
const DONE_BY = /(?:公里|千米|亩|公顷)$/;
const CAPACITY = /^[^,。;、]{0,24}?(?:项目|工程|基地|生产线|电站|机组|产业园|装置|储能|码头)/;
/** First characters of durations. */
const TIME_STARTS = '分小天周岁年个月工';
/** Behind which nothing more is said of a number. */
const STOPS = new Characters(',。;');
/** First characters of the units for which the words before a number may tell that it is no value. */
const TOLD_BEFORE = new Characters(`${TIME_STARTS}名人轮次场级千kK`);
const KILOVOLTS = new Set(['千伏', 'kv', 'kV', 'Kv', 'KV']);

/** Whether a measured number states a value or belongs to a name, told from the words before it and behind it, near and far. */
export function roleOf(
  unit: string,
  before: string,
  rest: string,
  beyond: string,
  { attached, bounded, named, counts }: Surroundings,
): Role {
  if (named) return 'name';
  // Most numbers have a stop behind them. A rule that asks no words behind a number needs the start of its unit in TOLD_BEFORE.
  if (STOPS.has(rest.charCodeAt(0)) && !TOLD_BEFORE.has(unit.charCodeAt(0))) return 'value';
  if (before.endsWith('在') && /^[^,。;\d]{2,10}(?:中)?(?:排名?|位[列居])(?:第|首|前|倒)/.test(rest))
    return 'name';
  // 在168个重点城市中排名…, 位列全国168个重点城市倒数第18位: those compared with.
  if (RANKED_AMONG.test(before) && /^[\u4e00-\u9fff]{2,12}(?:倒数?|第|前)/.test(rest)) return 'name';
  // 在中部80个地级市中力争进入前20强, 经济总量在全国333个地级市中位次上升66位
  if (AMONG_CITIES.test(before) && /^(?:地级(?:以上)?|重点)?(?:城市|市)中/.test(rest)) return 'name';
  // 项目在全国34个大型基地中率先并网: among how many.
  if (before.includes('在') && AMONG_ALL.test(before) && FIRST_AMONG.test(rest)) return 'name';
  if (before.includes('在') && AMONG.test(before) && /^[^,。;]{2,10}(?:中|排[名位]|位[列居])/.test(rest))
    return 'name';
  // 会议应到代表180名,…因病请假15名: who met.
  if ((unit === '名' || unit === '人') && ATTENDED.test(before)) return 'name';
  // 9轮强降雨, 省领导9次考察: what befell the place, and who came.
  if (
    TIMES.test(unit) &&
    (BEFELL.test(rest) ||
      /(?:经过|历经)$/.test(before) ||
      (GUEST.test(before) && VISITS.test(rest)) ||
      /(?:遭[受遇]|经受)$/.test(before))
  )
    return 'name';
  // 连续跨越800亿、900亿两个台阶
  if (STEPS.test(rest) && /[亿万元]$/.test(unit)) return 'name';
  // 连跨3个千亿元台阶
  if (counts && /^[百千万亿]/.test(rest) && /^[百千万亿]+元?级?(?:大关|台阶)/.test(rest)) return 'name';
  const rate =
    unit === '%' || unit === '‰' || unit === '个百分点' || unit === '倍' || unit === '成' || unit === '';
  // 连续24个月保持两位数增长
  if (before.endsWith('连续') && /^个?(?:月|工作日)$/.test(unit)) return 'time';
  if (
    TIME_STARTS.includes(unit[0] ?? ' ') &&
    /^(?:分钟|个?小时|天|周岁|岁|年|个?月|周|个?工作[日小])/.test(unit) &&
    (attached || /[个]?(?:内|后|前|为期|连续)$/.test(before))
  )
    return 'threshold';
  // 在2021年290亿元的基础上达到600亿元: what is built upon, and has no name.
  if (rest.includes('基础上') && BASIS.test(rest) && BASIS_OF.test(before)) return 'threshold';
  // 实施22公里的城区道路、6个小区管道改造; 推进2000亩桑园、1000亩花卉园建设: how much of each is done.
  if (MEASURED.test(unit) && DONE_TO.test(before) && LISTED_AMOUNTS.test(rest)) return 'value';
  // 谋划总投资55.3亿元的重点项目21个: the size of what is done, stated before it.
  if (!rate && !bounded && rest.startsWith('的') && SIZE.test(before)) return 'value';
  // 建成占地75亩、景色优美的体育公园
  if (
    before.includes('占地') &&
    /占地(?:面积)?(?:约|近|超过?)?$/.test(before) &&
    /^、[^,;。\d]{2,20}的/.test(rest)
  )
    return 'threshold';
  // 23条65公里农村公路工程: two measures of one thing.
  if (attached && !bounded && /^万?(?:公里|千米)$/.test(unit) && /\d[条段处座]$/.test(before)) return 'value';
  // 5.2公里的雨污分流管网贯通: how much of it is done.
  if (
    rest.startsWith('的') &&
    MEASURED.test(unit) &&
    /(?:^|[,;。])$/.test(before) &&
    MEASURED_DONE.test(rest)
  )
    return 'value';
  if (rest.startsWith('的') && MEASURED.test(unit) && WORK_ON.test(before) && MEASURED_WORK.test(rest))
    return 'value';
  // 建成45公里的城市绿道, 完成15万平方米的节能改造: how much of it.
  if (
    rest.startsWith('的') &&
    MEASURED.test(unit) &&
    MADE.test(before) &&
    !/^的(?:目标|水平|重大)/.test(rest)
  )
    return 'value';
  // 50万以上人口规模中等城市
  if (bounded && unit === '万人' && /^人口(?:规模|的)/.test(rest)) return 'threshold';
  // 8座以下小型车辆通关: which ones.
  if (bounded && unit === '座' && /^(?:的)?[\u4e00-\u9fff]{0,4}(?:车辆|客车|汽车|车)/.test(rest))
    return 'threshold';
  // 20万人口以上的县, 30户以上自然村通硬化路: which counties, which villages.
  if (
    bounded &&
    /^(?:户|人|千人|万人)$/.test(unit) &&
    /^(?:的)?(?:自然|行政)?(?:[村屯组县镇]|社区|聚居点|乡镇|小区|易地|(?:超?大)?班额)/.test(rest)
  )
    return 'threshold';
  // 总投资51亿元的项目, 占地15亩及以上的规下工业企业: the value qualifies the noun behind 的.
  if (
    (!rate || unit === '') &&
    rest.startsWith('的') &&
    /^的(?!\d|基础|情况|背景|前提|水平|目标|任务|增速)[\u4e00-\u9fff“"]/.test(rest)
  )
    return counts ? 'value' : 'threshold';
  // 空置率30%—50%的空心村治理: what kind of village it is.
  if (
    unit === '%' &&
    rest.startsWith('的') &&
    /(?:率|比例|比重|浓度)(?:超过?|达到?|低于|高于|在)?$/.test(before) &&
    /^的[\u4e00-\u9fff“”]{0,6}(?:[村镇县户]|企业|项目|学校|小区|园区|机构|地块|群众|家庭|产品)/.test(rest)
  )
    return 'threshold';
  // 营业收入过100亿元、50亿元企业各2家; 10亿元、50亿元以上大项目: bounds listed before one noun.
  if (
    !rate &&
    !counts &&
    rest.startsWith('、') &&
    /^、\d+(?:\.\d+)?[百千]?[万亿]*(?:美元|元|亩|吨|千瓦|平方米)(?:以上[\u4e00-\u9fff]|[\u4e00-\u9fff]{0,10}?(?:企业|项目|园区|集群|楼宇|产业|村|镇)(?:各|达到?)?\d)/.test(
      rest,
    )
  )
    return 'threshold';
  // 两个超200亿元产业链条: how large each of them is.
  if (
    !counts &&
    attached &&
    /[两二三四五六七八九十\d][个家条户](?:[\u4e00-\u9fff]{0,6}(?:产值|营收|营业收入|收入|税收|投资|规模))?(?:超过?|过|突破|达)$/.test(
      before,
    )
  )
    return 'threshold';
  // 淘汰4座4.3米焦炉, 新建3座5万吨污水处理厂
  if (!counts && attached && SIZED.test(unit) && /(?<!第)\d[座台口根辆套孔]$/.test(before))
    return 'threshold';
  // 110米口径射电望远镜
  if (rest.startsWith('口径') && MEASURED.test(unit) && attached) return 'name';
  // 打造40亿元奶产业聚集区、三个30亿元园区: how large each of them is to be.
  if (!counts && !rate && attached && unit.endsWith('元') && MAKES_ONE.test(before) && LARGE_ONE.test(rest))
    return 'threshold';
  // 一批年产值超100亿元和超50亿元的骨干企业: bounds of one noun.
  if (
    !rate &&
    !counts &&
    /^[和、](?:超过?|过)?\d+(?:\.\d+)?[百千]?[万亿]*元(?:以上)?的[\u4e00-\u9fff]/.test(rest)
  )
    return 'threshold';
  // 50亿元或5亿美元以上项目3个: alternatives of one threshold.
  if (!rate && rest.startsWith('或') && /^或\d/.test(rest)) return 'threshold';
  // 整治提升亩均税收5万元以下、…D类的工业企业…500家以上: a bound among several that qualify one noun.
  if (
    bounded &&
    !counts &&
    !rate &&
    rest.startsWith('、') &&
    /^、[^,;。]{0,40}(?:的(?!目标|任务|水平|局面)[^,;。\d]{2,}(?:\d|$|[,;。])|(?:企业|项目)\d)/.test(rest)
  )
    return 'threshold';
  if (unit.startsWith('周年')) return 'time';
  // 8500万江苏人民, 六十万父老乡亲: all who live there, in a manner of speaking.
  const scale = BARE_PEOPLE.has(unit.charAt(unit.length - 1)) && /[万亿]人?$/.test(unit);
  if (
    scale &&
    /^[十百千]?[万亿]$/.test(unit) &&
    /^[\u4e00-\u9fff]{0,6}(?:人民|儿女|父老|各族群众)/.test(rest)
  )
    return 'name';
  // 7.1级地震, 1类创新药, 110千伏线路
  if (
    unit === '级' ||
    KILOVOLTS.has(unit) ||
    (unit === '类' && /^(?:创新药|新药|医疗器械|水质?(?:[,。;、]|$)|口岸)/.test(rest))
  )
    return 'name';
  // 全国4个试点县之一 is one of them.
  if (counts && rest.includes('之一') && /^[^,。;、]{1,40}之一(?:[,。;、]|$)/.test(rest)) return 'name';
  // 河道两侧20米范围内: how far it reaches.
  if (rest.startsWith('范围') && MEASURED.test(unit)) return 'name';
  // 在现有3条线路基础上新增1条: what there was before.
  if (rest.includes('基础上') && THERE_ALREADY.test(before) && /^[^,。;\d]{0,24}基础上/.test(rest))
    return 'threshold';
  // 做到6个“始终坚持”: slogans are counted.
  if (unit === '个' && rest.startsWith('“') && SLOGAN.test(rest)) return 'name';
  // 承载着69万群众的殷切期盼, 8000万儿女: the people of the place, not what is done for them.
  if (scale && /^[万亿]人?$/.test(unit) && PEOPLE_AT_LARGE.test(rest)) return 'name';
  // 50亿级产业集群, 10万吨级船舶
  if (
    rest.startsWith('级') &&
    (/^[百千万亿]+$/.test(unit) || /^[百千]?万?(?:吨|千瓦|兆瓦|人|床|辆|平方米)$/.test(unit))
  )
    return 'threshold';
  // 7纳米制程芯片, 15兆电子伏加速器: what kind of thing it is.
  if (attached && (unit === '纳米' || rest.startsWith('电子伏'))) return 'name';
  if (!attached) return 'value';
  if (rate) return 'value';
  // 完成13公里以上“四好农村路”建设: the length of what is done.
  if (
    bounded &&
    /(?:完成|建成|新建|改造|新增|建设|修复|治理|种植|流转|整治|落实|供应|储备|提供|筹集|采购|收储|保供)$/.test(
      before,
    ) &&
    !/^[^,。;]*\d/.test(rest)
  )
    return 'value';
  // 35公里老旧管网改造工程, 110万平方米老旧小区改造项目: how much is done.
  if (MEASURED.test(unit) && DONE_UP.test(rest)) return 'value';
  if (bounded && !counts) return 'threshold';
  // 年销售收入超10亿元农业产业化龙头企业达到100家以上
  if (
    !counts &&
    /^[\u4e00-\u9fff“”()]{0,14}?(?:企业|项目|镇|村|园区|集群|基地)(?:达到?|超过?|突破)?\d/.test(rest)
  )
    return 'threshold';
  // 100亿元企业1家: the noun it stands before is counted itself.
  if (
    !counts &&
    !SPENT.test(before) &&
    (unit.endsWith('元') ? COUNTED_BEHIND_MONEY : COUNTED_BEHIND).test(rest) &&
    !/^[^\d]*(?:增长|下降|完成|实现|达|建成|建设|用于|惠及)/.test(rest)
  )
    return 'threshold';
  // 培育5个左右先导区和10个左右示范园: two counts.
  if (counts && bounded && !/\d[个家座条处]$/.test(before) && /^[^,。;、\d]{1,24}[和与及]\d/.test(rest))
    return 'value';
  // 新增3家以上产值超50亿元企业 counts them.
  if (bounded && (!counts || /[户人]$/.test(unit)) && /^[^,。;、]{1,16}\d/.test(rest)) return 'threshold';
  // 10万片碳化硅衬底项目: how much it will make.
  if (/^[百千]?万(?:片|辆|台|件|头|只|支|颗)$/.test(unit) && MAKES.test(rest)) return 'threshold';
  // 30户以上自然村寨生活垃圾收运设施覆盖率提高至80%
  if (bounded && counts && /^[^,。;、\d]{2,30}率[^,。;、\d]{0,6}\d/.test(rest)) return 'threshold';
  // 建设380亿只防护手套、200万套汽车配件等重点项目50个: how much each will make.
  if (SCALED_OUTPUT.test(unit) && OUTPUTS_LISTED.test(rest) && !HOMES.test(rest) && !SPENT.test(before))
    return 'threshold';
  // 年产3万吨植物基蛋白肉项目, 10GW单晶组件项目.
  if (
    !counts &&
    (/年产$/.test(before) ||
      /[/每]年$/.test(unit) ||
      (CAPACITY.test(rest) &&
        !DONE_BY.test(unit) &&
        !SPENT.test(before) &&
        !(unit.endsWith('元') && FUNDS.test(rest))))
  )
    return 'threshold';
  // 加快甲公司20GW单晶硅棒、乙公司3万吨锂盐等项目建设: outputs in a list of projects.
  if (OUTPUT.test(unit) && PROJECTS_LISTED.test(beyond) && !ADDED.test(before)) return 'threshold';
  return 'value';
}
