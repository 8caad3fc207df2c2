/** 科技创新, 企业培育, 人才 and 项目. Columns: see `table.ts`. */
export const INNOVATION = `
RD_INTENSITY | 研发投入强度 | R&D intensity | share rate up * | 全社会研发投入强度 全社会研发经费投入强度 研发经费投入强度 R&D经费占GDP比重 研发经费占地区生产总值比重 R&D经费支出占GDP比重 研发经费支出占GDP比重 全社会研发经费支出占地区生产总值比重 全社会R&D经费占GDP比重 全社会R&D经费支出占GDP比重 研发投入占GDP比重 全社会研发投入占GDP比重 研发经费投入占GDP比重 R&D经费投入强度 R&D投入强度 R&D经费投入占GDP比重 研究与试验发展经费投入强度 研究与试验发展经费支出占GDP比重 全社会研发经费投入占GDP比重 研究与试验发展（R&D）经费投入强度 | 研发经费投入
RD_SPENDING | 研发经费投入 | R&D spending | level money up * | 研发投入 全社会研发投入 全社会研发经费投入 R&D经费支出 R&D经费 全社会R&D经费支出 研发经费支出 全社会研发经费支出 研究与试验发展经费支出 研发经费 全社会研发经费 R&D经费投入 R&D投入 | 规上工业企业研发费用 财政科技支出
RD_FIRMS | 规上工业企业研发费用 | R&D spending of industry above designated size | level money up | 规上工业研发费用 规上企业研发费用 规上工业企业研发经费 规上工业企业研发投入 | 规上工业企业研发费用占营业收入比重
RD_FIRMS_SHARE | 规上工业企业研发费用占营业收入比重 | R&D share of revenue, industry above designated size | share rate up | 规上工业企业研发投入占营业收入比重 规上工业企业研发费用占营收比重 规上工业企业研发投入占主营业务收入比重 规上工业研发费用占营业收入比重 |
RD_FISCAL | 财政科技支出 | Fiscal spending on science | level money up | 财政科技投入 科技支出 |
RD_BASIC | 基础研究经费投入占研发经费比重 | Basic research share of R&D | share rate up | 基础研究经费占比 基础研究投入占比 |
PATENTS_PER_10K | 每万人口高价值发明专利拥有量 | High-value invention patents per 10,000 people | level count:件/persons up | 每万人高价值发明专利拥有量 万人高价值发明专利拥有量 每万人口高价值发明专利 | 每万人口发明专利拥有量
PATENTS_PER_10K_ALL | 每万人口发明专利拥有量 | Invention patents per 10,000 people | level count:件/persons up | 每万人发明专利拥有量 万人发明专利拥有量 每万人有效发明专利拥有量 每万人口有效发明专利拥有量 万人有效发明专利拥有量 |
PATENTS_VALID | 有效发明专利 | Valid invention patents | count count:件 up | 有效发明专利拥有量 有效发明专利量 发明专利拥有量 | 发明专利授权量
PATENTS_GRANTED | 发明专利授权量 | Invention patents granted | count count:件 up | 发明专利授权 授权发明专利 |
TECH_CONTRACTS | 技术合同成交额 | Technology contracts | level money up | 技术交易额 技术合同成交金额 技术合同交易额 技术合同登记额 技术交易总额 技术合同成交总额 |
FIRMS_HIGHTECH | 高新技术企业 | High and new technology firms | count count:家 up | 国家高新技术企业 高企 国家级高新技术企业 高新技术企业数 高新技术企业数量 高新技术企业总数 有效期内高新技术企业数量 | 新增高新技术企业 科技型中小企业
FIRMS_HIGHTECH_NEW | 新增高新技术企业 | New high and new technology firms | count count:家 up | 新增国家高新技术企业 新增国家级高新技术企业 |
FIRMS_HIGHTECH_CERTIFIED | 新认定高新技术企业 | High and new technology firms certified | count count:家 up | 新认定国家高新技术企业 新认定国家级高新技术企业 | 新增高新技术企业
FIRMS_TECH_SMES | 科技型中小企业 | Technology SMEs | count count:家 up | 科技型中小企业数 科技型中小企业数量 | 新增科技型中小企业
FIRMS_TECH_SMES_PROV | 省科技型中小企业 | Provincial technology SMEs | count count:家 up | 省级科技型中小企业 | 科技型中小企业 国家科技型中小企业
FIRMS_TECH_SMES_STATE | 国家科技型中小企业 | National technology SMEs | count count:家 up | 国家级科技型中小企业 | 科技型中小企业
FIRMS_TECH_SMES_NEW | 新增科技型中小企业 | New technology SMEs | count count:家 up | |
FIRMS_TECH_SMES_PROV_NEW | 新增省科技型中小企业 | New provincial technology SMEs | count count:家 up | 新增省级科技型中小企业 | 新增科技型中小企业 新增国家科技型中小企业
FIRMS_TECH_SMES_STATE_NEW | 新增国家科技型中小企业 | New national technology SMEs | count count:家 up | 新增国家级科技型中小企业 | 新增科技型中小企业
RD_PLATFORMS | 省级以上企业研发机构 | R&D institutions of provincial rank or above | count count:家 up | |
LABS | 全国重点实验室 | National key laboratories | count count:家 up | 国家重点实验室 |
INCUBATORS | 科技企业孵化器 | Technology incubators | count count:家 up | 孵化器 |
SCI_CONTRIBUTION | 科技进步贡献率 | Contribution of technology to growth | share rate up | |
`;

export const FIRMS = `
FIRMS_IND_NEW | 新增规上工业企业 | New industrial firms above designated size | count count:家 up | 新增规模以上工业企业 新增规上工业企业（含小升规） | 规上工业企业 新增规上企业 新增“四上”企业 小升规企业
FIRMS_UPGRADED | 小升规企业 | Small firms grown above designated size | count count:家 up | 小升规 新增小升规企业 新增小升规工业企业 小升规工业企业 |
FIRMS_IND | 规上工业企业 | Industrial firms above designated size | count count:家 up | 规模以上工业企业 规上工业企业数 规上工业企业数量 规上工业企业总数 | 规上企业
FIRMS_ABOVE | 规上企业 | Firms above designated size | count count:家 up | 规模以上企业 | 新增规上企业
FIRMS_ABOVE_NEW | 新增规上企业 | New firms above designated size | count count:家 up | 新增规模以上企业 新增规（限）上企业 新增规限上企业 |
FIRMS_FOUR_NEW | 新增“四上”企业 | New firms above the thresholds | count count:家 up | 新增四上企业 新增“四上”单位 |
FIRMS_FOUR | “四上”企业 | Firms above the thresholds | count count:家 up | 四上企业 “四上”单位 |
FIRMS_SERVICES_NEW | 新增规上服务业企业 | New service firms above designated size | count count:家 up | 新增规模以上服务业企业 新增规（限）上服务业企业 新增规限上服务业企业 | 新增限上企业
FIRMS_LIMIT_NEW | 新增限上企业 | New trade firms above the limit | count count:家 up | 新增限额以上企业 新增限上商贸企业 新增限上商贸单位 新增限上单位 |
FIRMS_SPECIALISED | 专精特新中小企业 | Specialised and innovative SMEs | count count:家 up | 省级专精特新中小企业 省“专精特新”中小企业 | 新增专精特新中小企业 专精特新“小巨人”企业
FIRMS_SPECIALISED_NEW | 新增专精特新中小企业 | New specialised and innovative SMEs | count count:家 up | 新增省级专精特新中小企业 新增省专精特新中小企业 |
FIRMS_LITTLE_GIANTS | 专精特新“小巨人”企业 | Specialised little giants | count count:家 up | 小巨人企业 国家级专精特新小巨人企业 国家专精特新小巨人企业 国家级小巨人企业 专精特新小巨人 | 省科技小巨人企业
FIRMS_LITTLE_GIANTS_NEW | 新增专精特新“小巨人”企业 | New specialised little giants | count count:家 up | 新增小巨人企业 新增国家级专精特新小巨人企业 新增国家专精特新小巨人企业 新增国家级小巨人企业 |
FIRMS_TECH_GIANTS | 省科技小巨人企业 | Provincial technology little giants | count count:家 up | 科技小巨人企业 省“科技小巨人”企业 |
FIRMS_CHAMPIONS | 制造业单项冠军企业 | Manufacturing single-item champions | count count:家 up | 单项冠军企业 单项冠军 国家级单项冠军企业 制造业单项冠军 国家制造业单项冠军 | 隐形冠军企业
FIRMS_HIDDEN | 隐形冠军企业 | Hidden champions | count count:家 up | 隐形冠军 省隐形冠军企业 省级隐形冠军 省隐形冠军 |
FIRMS_LISTED | 上市企业 | Listed firms | count count:家 up | 上市公司 境内外上市公司 上市企业数 | 新增上市企业
FIRMS_LISTED_NEW | 新增上市企业 | Newly listed firms | count count:家 up | 新增上市公司 新增境内外上市公司 新增境内外上市企业 |
FIRMS_REFORMED | 股改企业 | Firms turned into joint-stock companies | count count:家 up | 新增股改企业 完成股改企业 企业股改 |
FIRMS_GAZELLE | 瞪羚企业 | Gazelle firms | count count:家 up | |
FIRMS_UNICORN | 独角兽企业 | Unicorns | count count:家 up | |
BUSINESSES | 经营主体 | Business entities | count count:户 up | 市场主体 市场主体总量 经营主体总量 市场主体总数 经营主体总数 在册经营主体 在册市场主体 经营主体在册总量 | 新增经营主体
BUSINESSES_NEW | 新增经营主体 | New business entities | count count:户 up | 新增市场主体 新增各类经营主体 新增各类市场主体 |
BUSINESSES_REGISTERED | 新设经营主体 | Business entities registered | count count:户 up | 新设市场主体 新登记市场主体 新登记经营主体 新设立市场主体 新设立经营主体 新登记注册市场主体 | 新增经营主体
FIRMS_COUNT | 企业总数 | Number of firms | count count:家 up | 企业总量 |
`;

export const TALENT = `
TALENT_HIGH | 高层次人才 | High-level talent | count persons up | | 高端人才
TALENT_HIGH_NEW | 引进高层次人才 | High-level talent attracted | count persons up | | 高层次人才
TALENT_TOP | 高端人才 | Top talent | count persons up | |
TALENT_TOP_NEW | 引进高端人才 | Top talent attracted | count persons up | | 高端人才 引进高层次人才
TALENT_SKILLED | 高技能人才 | Highly skilled workers | count persons up | |
TALENT_SKILLED_NEW | 新增高技能人才 | New highly skilled workers | count persons up | | 培育高技能人才 高技能人才
TALENT_SKILLED_TRAINED | 培育高技能人才 | Highly skilled workers trained | count persons up | 培养高技能人才 |
TALENT_GRADUATES | 引进大学生 | Graduates attracted | count persons up | 招引大学生 |
TALENT_GRADUATES_YOUNG | 引进青年大学生 | Young graduates attracted | count persons up | 招引青年大学生 | 引进大学生
TALENT_COLLEGE | 引进高校毕业生 | College graduates attracted | count persons up | | 引进大学生
TALENT_DOCTORS | 引进博士 | Doctors attracted | count persons up | 引进博士人才 |
TALENT_TOTAL | 人才总量 | Talent | level persons up | 人才资源总量 |
POSTDOC | 博士后工作站 | Postdoctoral stations | count count:家 up | |
`;

export const PROJECTS = `
PROJECTS_SIGNED | 签约项目 | Projects signed | count count:个 up | 签约项目数 | 引进项目
PROJECTS_ATTRACTED | 引进项目 | Projects attracted | count count:个 up | 招引项目 |
PROJECTS_STARTED | 新开工项目 | Projects started | count count:个 up | 新开工项目数 | 新开工亿元以上项目
PROJECTS_STARTED_100M | 新开工亿元以上项目 | Projects above 100 million yuan started | count count:个 up | | 新开工亿元以上产业项目
PROJECTS_STARTED_100M_IND | 新开工亿元以上产业项目 | Industrial projects above 100 million yuan started | count count:个 up | |
PROJECTS_FINISHED_100M | 新竣工亿元以上项目 | Projects above 100 million yuan completed | count count:个 up | 竣工亿元以上项目 |
PROJECTS_KEY | 重点项目 | Key projects | count count:个 none | | 重大项目
PROJECTS_MAJOR | 重大项目 | Major projects | count count:个 none | |
PROJECTS_START_RATE | 项目开工率 | Share of projects started | share rate up | |
`;
