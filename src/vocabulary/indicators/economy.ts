/** 综合: output and its parts. Columns: see `table.ts`. */
export const ECONOMY = `
GRP | 地区生产总值 | Gross regional product | level money up * | GDP 国内生产总值 生产总值 县域生产总值 地区生产总值总量 经济总量 |
GRP_PC | 人均地区生产总值 | Gross regional product per person | level money up | 人均GDP 人均生产总值 | 地区生产总值
PRIMARY_VA | 第一产业增加值 | Value added of the primary sector | level money up | 一产增加值 第一产业 一产 | 农林牧渔业增加值
SECONDARY_VA | 第二产业增加值 | Value added of the secondary sector | level money up | 二产增加值 第二产业 二产 | 工业增加值
TERTIARY_VA | 第三产业增加值 | Value added of the tertiary sector | level money up | 三产增加值 第三产业 三产 | 服务业增加值
PRIMARY_SHARE | 第一产业增加值占地区生产总值比重 | Primary sector share of GRP | share rate none | 第一产业增加值占比 一产占比 第一产业占比 |
SECONDARY_SHARE | 第二产业增加值占地区生产总值比重 | Secondary sector share of GRP | share rate none | 第二产业增加值占比 二产占比 第二产业占比 |
TERTIARY_SHARE | 第三产业增加值占地区生产总值比重 | Tertiary sector share of GRP | share rate up | 第三产业增加值占比 三产占比 第三产业占比 第三产业占GDP比重 |
THREE_SECTORS | 三次产业结构 | Composition by sector | other rate none | 三次产业比重 三次产业结构比 三次产业比例 三产结构 |
PRIVATE_VA | 民营经济增加值 | Value added of the private economy | level money up | | 非公有制经济增加值
NONPUBLIC_VA | 非公有制经济增加值 | Value added of the non-public economy | level money up | 非公经济增加值 |
PRIVATE_SHARE | 民营经济增加值占地区生产总值比重 | Private economy share of GRP | share rate up | 民营经济占比 民营经济增加值占比 民营经济占GDP比重 |
PRODUCTIVITY | 全员劳动生产率 | Overall labour productivity | level money/persons up | | 规上工业全员劳动生产率
ELECTRICITY_ALL | 全社会用电量 | Total electricity consumption | level energy up | 用电量 | 工业用电量
CARGO | 货运量 | Freight volume | level mass up | | 货物吞吐量
POPULATION | 常住人口 | Resident population | level persons up | 常住人口规模 | 户籍人口
POPULATION_REGISTERED | 户籍人口 | Registered population | level persons none | |
POPULATION_GROWTH | 人口自然增长率 | Natural growth rate of population | share rate none | |
`;
