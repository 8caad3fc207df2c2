export type CategoryId =
  | 'economy'
  | 'investment'
  | 'finance'
  | 'income'
  | 'consumption'
  | 'trade'
  | 'industry'
  | 'digital'
  | 'services'
  | 'countryside'
  | 'innovation'
  | 'firms'
  | 'projects'
  | 'talent'
  | 'employment'
  | 'security'
  | 'education'
  | 'health'
  | 'elderly'
  | 'culture'
  | 'environment'
  | 'energy'
  | 'construction'
  | 'safety'
  | 'governance'
  | 'other';

export interface Category {
  readonly id: CategoryId;
  readonly zh: string;
  readonly en: string;
  /** Words that put an indicator without an entry of its own here. */
  readonly words: RegExp;
}

/** In the order in which plans and communiqués state them. */
export const CATEGORIES: readonly Category[] = [
  { id: 'economy', zh: '综合', en: 'Economy', words: /生产总值|GDP|三次产业|第[一二三]产业|民营经济|人口/g },
  { id: 'investment', zh: '投资', en: 'Investment', words: /投资|投入资金|完成投入/g },
  {
    id: 'finance',
    zh: '财政金融',
    en: 'Finance',
    words: /财政|预算|税|专项债|贷款|存款|融资|基金|债|资金|保费|国有资产/g,
  },
  {
    id: 'income',
    zh: '居民收入',
    en: 'Income',
    words: /可支配收入|纯收入|居民收入|农户收入|村集体|集体经济|增收/g,
  },
  { id: 'consumption', zh: '消费', en: 'Consumption', words: /零售|消费|物价|商品房|网络销售/g },
  {
    id: 'trade',
    zh: '外贸外资',
    en: 'Trade and capital',
    words: /进出口|出口|进口|外资|外贸|跨境|内资|市外|省外|招商/g,
  },
  {
    id: 'industry',
    zh: '工业',
    en: 'Industry',
    words: /工业|制造业|产值|亩均|用地|土地|标准地|腾退|低效|厂房|小微.*园|开发区|建筑业/g,
  },
  { id: 'digital', zh: '数字经济', en: 'Digital economy', words: /数字|智能|5G|算力|软件|机器人/g },
  {
    id: 'services',
    zh: '服务业',
    en: 'Services',
    words: /服务业|旅游|游客|快递|物流|吞吐|民宿|景区|夜间经济/g,
  },
  {
    id: 'countryside',
    zh: '农业农村',
    en: 'Countryside',
    words: /粮|农|耕地|播种|种植|养殖|生猪|复垦|乡村|村庄|美丽庭院|(?:精品|示范|特色|强)村|水产|茶|果/g,
  },
  {
    id: 'innovation',
    zh: '科技创新',
    en: 'Innovation',
    words: /研发|R&D|科技|专利|高新技术|创新|实验室|孵化|技术合同/g,
  },
  {
    id: 'firms',
    zh: '企业培育',
    en: 'Firms',
    words: /企业|小巨人|冠军|上市|市场主体|经营主体|品牌|标准(?!地)|品字标|股改/g,
  },
  { id: 'projects', zh: '项目', en: 'Projects', words: /项目|开工|竣工|工程/g },
  { id: 'talent', zh: '人才', en: 'Talent', words: /人才|博士|大学生|工匠|专家|团队|技能|毕业生/g },
  { id: 'employment', zh: '就业', en: 'Employment', words: /就业|失业|培训|劳动力/g },
  {
    id: 'security',
    zh: '社会保障',
    en: 'Social security',
    words: /参保|低保|保险|保障|救助|老旧小区|安置|棚|租赁住房|残疾/g,
  },
  { id: 'education', zh: '教育', en: 'Education', words: /教育|学校|学位|幼儿园|入园|入学|中学|小学|高中/g },
  {
    id: 'health',
    zh: '医疗卫生',
    en: 'Health',
    words: /医|卫生|床位|托位|寿命|病床|托育|婴幼儿|健康|疫苗|核酸|接种/g,
  },
  { id: 'elderly', zh: '养老', en: 'Care for the elderly', words: /养老(?:床位)?|老年|居家/g },
  {
    id: 'culture',
    zh: '文化体育',
    en: 'Culture and sport',
    words: /文化|体育|图书|阅读|演出|文旅|赛事|书房/g,
  },
  {
    id: 'environment',
    zh: '生态环境',
    en: 'Environment',
    words: /空气|臭氧|PM|水质|断面|森林|绿化|造林|污水|垃圾|减排|排放|河|湖|林/g,
  },
  {
    id: 'energy',
    zh: '能源能耗',
    en: 'Energy',
    words: /能耗|用能|光伏|装机|用电|发电|并网|储能|充电|碳|煤|天然气|用水/g,
  },
  {
    id: 'construction',
    zh: '城乡建设',
    en: 'Construction',
    words: /城镇化|公路|铁路|道路|管网|公园|停车|车位|桥|拆|征迁|搬迁|绿道|小区|社区|里程/g,
  },
  {
    id: 'safety',
    zh: '安全',
    en: 'Safety',
    words: /安全|事故|死亡|案件|诈骗|信访|矛盾|应急|抽检|火警|火灾/g,
  },
  { id: 'governance', zh: '政务服务', en: 'Governance', words: /办理|满意|政务|审批|热线|提案|可办率|网办/g },
  { id: 'other', zh: '其他', en: 'Other', words: /(?!)/g },
];
