/** 工业, 数字经济 and 服务业. Columns: see `table.ts`. */
export const INDUSTRY = `
IND_VA_ABOVE | 规上工业增加值 | Value added of industry above designated size | level money up * | 规模以上工业增加值 规上企业工业增加值 规上工业企业增加值 规工增加值 | 工业增加值 规上工业总产值 规上制造业增加值
IND_VA | 工业增加值 | Value added of industry | level money up | 全部工业增加值 全部工业实现增加值 | 工业总产值
IND_OUTPUT_ABOVE | 规上工业总产值 | Gross output of industry above designated size | level money up * | 规模以上工业总产值 规上工业产值 规上企业工业总产值 规上工业企业总产值 规上工业企业产值 | 工业总产值
IND_OUTPUT | 工业总产值 | Gross output of industry | level money up | 工业产值 全部工业总产值 |
IND_SALES_OUTPUT | 规上工业销售产值 | Sales output of industry above designated size | level money up | 工业销售产值 |
IND_PROFIT | 规上工业利润 | Profit of industry above designated size | level money up | 规上工业利润总额 规上工业企业利润总额 规上工业企业利润 规模以上工业企业利润总额 | 规上工业利税
IND_PROFIT_TAX | 规上工业利税 | Profit and tax of industry above designated size | level money up | 规上工业利税总额 规上工业企业利税 规上工业企业利税总额 |
IND_REVENUE | 规上工业营业收入 | Revenue of industry above designated size | level money up | 规上工业营收 规上工业企业营业收入 规上工业企业营收 规模以上工业营业收入 | 规上工业主营业务收入
IND_REVENUE_MAIN | 规上工业主营业务收入 | Main business revenue of industry above designated size | level money up | 规上工业企业主营业务收入 |
MFG_VA_ABOVE | 规上制造业增加值 | Value added of manufacturing above designated size | level money up | 规模以上制造业增加值 | 制造业增加值
MFG_VA | 制造业增加值 | Value added of manufacturing | level money up | |
MFG_SHARE | 制造业增加值占地区生产总值比重 | Manufacturing share of GRP | share rate up | 制造业增加值占比 制造业占比 制造业占GDP比重 制造业增加值占GDP比重 |
IND_SHARE | 工业增加值占地区生产总值比重 | Industry share of GRP | share rate up | 工业增加值占比 工业占比 工业增加值占GDP比重 |
STRATEGIC_VA | 战略性新兴产业增加值 | Value added of strategic emerging industries | level money up | 战新产业增加值 规上战略性新兴产业增加值 | 战略性新兴产业产值
STRATEGIC_OUTPUT | 战略性新兴产业产值 | Output of strategic emerging industries | level money up | 战新产业产值 规上战略性新兴产业产值 战略性新兴产业总产值 |
STRATEGIC_SHARE | 战略性新兴产业增加值占规上工业增加值比重 | Strategic emerging industries' share of value added | share rate up | 战略性新兴产业占比 战略性新兴产业增加值占比 战新产业占比 战略性新兴产业增加值占规上工业比重 战略性新兴产业增加值占规上工业 |
HIGHTECH_VA | 高新技术产业增加值 | Value added of high and new technology industry | level money up | 规上高新技术产业增加值 高新产业增加值 | 高技术制造业增加值 高新技术产业产值
HIGHTECH_OUTPUT | 高新技术产业产值 | Output of high and new technology industry | level money up | 高新技术产业总产值 规上高新技术产业产值 |
HIGHTECH_SHARE | 高新技术产业增加值占规上工业增加值比重 | High and new technology share of industrial value added | share rate up | 高新技术产业增加值占比 高新技术产业占比 高新产业占比 高新技术产业增加值占规上工业比重 高新技术产业增加值占规上工业 高新技术产业增加值占规上工业增加值 规上高新技术产业增加值占规上工业增加值比重 高新技术产业占规上工业增加值比重 高新技术产业占规上工业比重 | 高新技术产业产值占规上工业总产值比重
HIGHTECH_OUTPUT_SHARE | 高新技术产业产值占规上工业总产值比重 | High and new technology share of industrial output | share rate up | 高新技术产业产值占比 高新技术产业产值占规上工业产值比重 |
HIGHTECH_MFG_VA | 高技术制造业增加值 | Value added of high-technology manufacturing | level money up | 规上高技术制造业增加值 |
EQUIPMENT_VA | 装备制造业增加值 | Value added of equipment manufacturing | level money up | 规上装备制造业增加值 |
IND_ELECTRICITY | 工业用电量 | Industrial electricity consumption | level energy up | 工业用电 | 全社会用电量
TAX_PER_MU | 亩均税收 | Tax per mu | level money/area up | | 规上工业亩均税收
TAX_PER_MU_IND | 规上工业亩均税收 | Tax per mu, industry above designated size | level money/area up | 规上工业企业亩均税收 |
TAX_PER_MU_MFG | 规上制造业亩均税收 | Tax per mu, manufacturing above designated size | level money/area up | | 规上工业亩均税收
VA_PER_MU | 亩均增加值 | Value added per mu | level money/area up | | 规上工业亩均增加值
VA_PER_MU_IND | 规上工业亩均增加值 | Value added per mu, industry above designated size | level money/area up | 规上工业企业亩均增加值 |
VA_PER_MU_MFG | 规上制造业亩均增加值 | Value added per mu, manufacturing above designated size | level money/area up | | 规上工业亩均增加值
RD_PER_MU | 亩均研发投入 | R&D spending per mu | level money/area up | 亩均研发经费 |
PRODUCTIVITY_IND | 规上工业全员劳动生产率 | Labour productivity, industry above designated size | level money/persons up | 规上工业企业全员劳动生产率 规上工业劳动生产率 |
PRODUCTIVITY_MFG | 规上制造业全员劳动生产率 | Labour productivity, manufacturing above designated size | level money/persons up | | 规上工业全员劳动生产率
LAND_FREED | 腾退低效用地 | Inefficient land cleared | level area up | 低效用地腾退 | 盘活低效用地
LAND_REUSED | 盘活低效用地 | Inefficient land put to use | level area up | 低效用地盘活 | 盘活存量土地
LAND_STOCK_REUSED | 盘活存量土地 | Existing land put to use | level area up | 盘活存量建设用地 存量建设用地盘活 |
LAND_SUPPLIED | 供应土地 | Land supplied | level area up | 土地供应 土地供应量 | 供应工业用地
LAND_SUPPLIED_IND | 供应工业用地 | Industrial land supplied | level area up | 工业用地供应 |
CONSTRUCTION_OUTPUT | 建筑业总产值 | Gross output of construction | level money up | 建筑业产值 | 建筑业增加值
CONSTRUCTION_VA | 建筑业增加值 | Value added of construction | level money up | |
NEV_OUTPUT | 新能源汽车产量 | Output of new energy vehicles | level count:辆 up | |
CAR_OUTPUT | 汽车产量 | Output of cars | level count:辆 up | | 新能源汽车产量
CHIP_OUTPUT | 集成电路产量 | Output of integrated circuits | level count:块 up | |
PARK_REVENUE | 开发区营业收入 | Revenue of development zones | level money up | |
`;

export const DIGITAL = `
DIGITAL_CORE_VA | 数字经济核心产业增加值 | Value added of core digital industries | level money up * | | 数字经济增加值 数字经济核心制造业增加值
DIGITAL_VA | 数字经济增加值 | Value added of the digital economy | level money up | | 数字经济规模
DIGITAL_SIZE | 数字经济规模 | Size of the digital economy | level money up | 数字经济总量 |
DIGITAL_CORE_SHARE | 数字经济核心产业增加值占地区生产总值比重 | Core digital industries' share of GRP | share rate up | 数字经济核心产业增加值占比 数字经济核心产业占比 数字经济核心产业增加值占GDP比重 数字经济核心产业占GDP比重 |
DIGITAL_MFG_VA | 数字经济核心制造业增加值 | Value added of core digital manufacturing | level money up | 规上数字经济核心制造业增加值 规上数字经济核心产业制造业增加值 数字经济核心产业制造业增加值 数字经济制造业增加值 |
DIGITAL_SERVICES_REVENUE | 数字经济核心服务业营业收入 | Revenue of core digital services | level money up | 数字经济核心服务业营收 规上数字经济核心服务业营业收入 |
SOFTWARE | 软件和信息技术服务业营业收入 | Revenue of software and IT services | level money up | 软件和信息技术服务业收入 |
SOFTWARE_BUSINESS | 软件业务收入 | Software business revenue | level money up | 软件业收入 | 软件和信息技术服务业营业收入
IT_SERVICES | 信息传输、软件和信息技术服务业营业收入 | Revenue of information transmission, software and IT services | level money up | | 软件和信息技术服务业营业收入
STATIONS_5G | 5G基站 | 5G base stations | count count:个 up | 累计建成5G基站 5G基站数 5G基站总数 | 新建5G基站
STATIONS_5G_NEW | 新建5G基站 | New 5G base stations | count count:个 up | 新增5G基站 建设5G基站 |
COMPUTING | 算力规模 | Computing power | level computing up | 总算力 |
SMART_FACTORIES | 智能工厂 | Smart factories | count count:家 up | | 新增智能工厂
SMART_FACTORIES_NEW | 新增智能工厂 | New smart factories | count count:家 up | |
SMART_FACTORIES_PROV_NEW | 新增省级智能工厂（数字化车间） | New provincial smart factories and digital workshops | count count:家 up | 新增省级智能工厂、数字化车间 新增省级智能工厂数字化车间 | 新增智能工厂
`;

export const SERVICES = `
SERVICES_VA | 服务业增加值 | Value added of services | level money up * | | 第三产业增加值 现代服务业增加值 规上服务业营业收入
SERVICES_SHARE | 服务业增加值占地区生产总值比重 | Services share of GRP | share rate up | 服务业增加值占比 服务业占比 服务业占GDP比重 服务业增加值占GDP比重 |
SERVICES_MODERN_VA | 现代服务业增加值 | Value added of modern services | level money up | |
SERVICES_PRODUCER_VA | 生产性服务业增加值 | Value added of producer services | level money up | |
SERVICES_REVENUE | 规上服务业营业收入 | Revenue of services above designated size | level money up | 规上服务业营收 规上服务业企业营业收入 规上服务业企业营收 规模以上服务业营业收入 |
SERVICES_CULTURE_VA | 文化产业增加值 | Value added of culture | level money up | 文化及相关产业增加值 |
TOURISM_VA | 旅游业增加值 | Value added of tourism | level money up | 旅游产业增加值 | 旅游总收入
TOURISTS | 接待游客 | Tourists received | level person-times up | 接待游客人次 游客接待量 接待游客数 接待国内外游客 旅游接待人次 游客人数 | 过夜游客
TOURISTS_OVERNIGHT | 过夜游客 | Overnight tourists | level person-times up | 接待过夜游客 过夜游客人次 |
TOURISM_REVENUE | 旅游总收入 | Tourism revenue | level money up | 旅游收入 旅游综合收入 |
TOURIST_SPENDING | 游客总花费 | Tourist spending | level money up | 旅游总花费 | 旅游总收入
EXPRESS | 快递业务量 | Parcels | level count:件 up | |
POST_REVENUE | 邮政业务总量 | Postal business | level money up | 邮政行业业务总量 |
PORT_THROUGHPUT | 货物吞吐量 | Cargo throughput of ports | level mass up | 港口货物吞吐量 港口吞吐量 | 集装箱吞吐量
PORT_CONTAINERS | 集装箱吞吐量 | Container throughput | level containers up | 港口集装箱吞吐量 |
AIR_PASSENGERS | 机场旅客吞吐量 | Air passengers | level person-times up | 旅客吞吐量 |
AIR_CARGO | 机场货邮吞吐量 | Air cargo and mail | level mass up | 货邮吞吐量 |
FREIGHT_TURNOVER | 公路总周转量 | Road transport turnover | level other up | 公路运输总周转量 |
ECOMMERCE | 电子商务交易额 | E-commerce transactions | level money up | 电商交易额 |
`;
