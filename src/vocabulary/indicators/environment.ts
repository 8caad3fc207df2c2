/** 生态环境, 能源能耗, 城乡建设 and 政务. Columns: see `table.ts`. */
export const ENVIRONMENT = `
PM25 | PM2.5平均浓度 | Mean PM2.5 concentration | level mass/volume down * | PM2.5 PM2.5浓度 PM2.5年均浓度 细颗粒物浓度 细颗粒物（PM2.5）平均浓度 细颗粒物年均浓度 细颗粒物平均浓度 PM2.5年平均浓度 细颗粒物（PM2.5）浓度 | PM10平均浓度
PM10 | PM10平均浓度 | Mean PM10 concentration | level mass/volume down | PM10 PM10浓度 可吸入颗粒物平均浓度 |
AIR_INDEX | 环境空气质量综合指数 | Air quality index | level rate down | 空气质量综合指数 |
AIR_DAYS_SHARE | 空气质量优良天数比例 | Share of days with good air | share rate up * | 空气优良率 空气优良天数比率 空气优良天数比例 优良天数比例 优良天数比率 空气质量优良率 AQI优良率 空气质量优良天数比率 优良天数占比 环境空气质量优良率 优良天数比 空气质量优良天数占比 AQI优良天数比例 空气优良天数占比 日空气质量优良天数比例 | 空气质量优良天数
AIR_DAYS | 空气质量优良天数 | Days with good air | level time up | 优良天数 空气优良天数 城市空气质量优良天数 |
WATER_III | Ⅲ类及以上水质断面比例 | Share of water sections of grade III or better | share rate up | Ⅲ类水质断面比例 Ⅲ类水质比例 Ⅲ类水占比 Ⅲ类及以上水体比例 Ⅲ类及以上水质占比 地表水Ⅲ类及以上水质断面比例 Ⅲ类以上水质断面比例 三类水质断面比例 Ⅲ类水体比例 Ⅲ类以上水质比例 III类水质断面比例 | 地表水达到或好于Ⅲ类水体比例 国控断面水质优良比例
WATER_III_OR_BETTER | 地表水达到或好于Ⅲ类水体比例 | Share of surface water of grade III or better | share rate up | 地表水达到或好于Ⅲ类比例 达到或好于Ⅲ类水体比例 |
WATER_STATE | 国控断面水质优良比例 | Good water at state-monitored sections | share rate up | 国控断面优良水质比例 国控断面水质优良率 国控断面优良比例 | 省控断面水质优良比例
WATER_PROVINCE | 省控断面水质优良比例 | Good water at province-monitored sections | share rate up | 省控断面优良水质比例 省控以上断面水质优良比例 |
WATER_SOURCE | 集中式饮用水水源地水质达标率 | Drinking water sources up to standard | share rate up | 饮用水水源地水质达标率 集中式饮用水源水质达标率 饮用水源地水质达标率 |
FOREST | 森林覆盖率 | Forest cover | share rate up * | | 林木覆盖率 林木绿化率
TREES | 林木覆盖率 | Tree cover | share rate up | |
TREES_GREEN | 林木绿化率 | Tree greening rate | share rate up | |
FOREST_STOCK | 森林蓄积量 | Forest stock | level volume up | |
AFFORESTATION | 造林面积 | Afforestation | level area up | 造林绿化 绿化造林 植树造林 完成造林 新造林 |
AFFORESTATION_ALL | 营造林 | Planting and tending of forests | level area up | 完成营造林 营造林面积 | 造林面积 国土绿化
GREENING | 国土绿化 | Greening of the land | level area up | 完成国土绿化 国土绿化面积 |
GRASS | 草原综合植被盖度 | Grassland cover | share rate up | 草原植被盖度 草原综合植被覆盖度 |
SEWAGE | 污水处理率 | Sewage treated | share rate up | 生活污水处理率 | 城市生活污水集中收集率
SEWAGE_COLLECTED | 城市生活污水集中收集率 | Urban sewage collected | share rate up | 生活污水集中收集率 |
WASTE | 生活垃圾无害化处理率 | Household waste treated harmlessly | share rate up | 垃圾无害化处理率 |
WASTE_SORTED | 生活垃圾分类覆盖率 | Waste sorting coverage | share rate up | 垃圾分类覆盖率 |
SOIL_FARMLAND | 受污染耕地安全利用率 | Polluted farmland safely used | share rate up | |
GREEN_AREA | 人均公园绿地面积 | Park area per person | level area/persons up | 人均公园绿地 |
GREEN_CITY | 建成区绿化覆盖率 | Green cover of the built-up area | share rate up | 城市绿化覆盖率 |
STRAW | 秸秆综合利用率 | Straw used | share rate up | |
MANURE | 畜禽粪污综合利用率 | Manure used | share rate up | |
EMISSIONS | 主要污染物排放量 | Emission of main pollutants | level mass down | 主要污染物排放总量 |
COD | 化学需氧量排放量 | Chemical oxygen demand discharged | level mass down | 化学需氧量 COD COD排放量 |
SO2 | 二氧化硫排放量 | Sulphur dioxide emitted | level mass down | 二氧化硫 |
NOX | 氮氧化物排放量 | Nitrogen oxides emitted | level mass down | 氮氧化物 |
VOCS | 挥发性有机物排放量 | Volatile organic compounds emitted | level mass down | VOCs 挥发性有机物 |
`;

export const ENERGY = `
ENERGY_INTENSITY | 单位地区生产总值能耗 | Energy per unit of GRP | level coal/money down * | 单位GDP能耗 单位生产总值能耗 万元GDP能耗 万元地区生产总值能耗 能耗强度 单位GDP能源消耗 单位生产总值能源消耗 万元生产总值能耗 单位地区生产总值能源消耗 GDP能耗 | 规上工业单位增加值能耗 单位地区生产总值二氧化碳排放
ENERGY_IND | 规上工业单位增加值能耗 | Energy per unit of industrial value added | level coal/money down | 单位工业增加值能耗 规上工业增加值能耗 万元工业增加值能耗 规上工业单位能耗 万元规上工业增加值能耗 |
CARBON_INTENSITY | 单位地区生产总值二氧化碳排放 | Carbon dioxide per unit of GRP | level carbon/money down | 单位GDP二氧化碳排放 单位生产总值二氧化碳排放 碳排放强度 单位GDP碳排放 单位GDP二氧化碳排放量 单位地区生产总值二氧化碳排放量 碳强度 |
ENERGY_TOTAL | 能源消费总量 | Total energy consumption | level coal down | 能耗总量 | 规上工业综合能耗
ENERGY_IND_TOTAL | 规上工业综合能耗 | Energy consumption of industry above designated size | level coal down | 规上工业能耗 |
ENERGY_FREED | 腾出用能空间 | Energy quota freed | level coal up | 腾出用能 |
WATER_INTENSITY | 万元地区生产总值用水量 | Water per 10,000 yuan of GRP | level volume/money down | 万元GDP用水量 单位GDP用水量 单位地区生产总值用水量 万元生产总值用水量 | 万元工业增加值用水量
WATER_IND | 万元工业增加值用水量 | Water per 10,000 yuan of industrial value added | level volume/money down | 单位工业增加值用水量 |
WATER_TOTAL | 用水总量 | Water consumption | level volume down | |
NONFOSSIL | 非化石能源消费占比 | Share of non-fossil energy | share rate up | 非化石能源占比 非化石能源占一次能源消费比重 非化石能源消费比重 非化石能源占能源消费总量比重 |
PV | 光伏装机容量 | Photovoltaic capacity | level power up | 光伏装机 光伏装机规模 光伏发电装机 光伏发电装机容量 | 新增光伏装机容量 分布式光伏装机容量
PV_NEW | 新增光伏装机容量 | New photovoltaic capacity | level power up | 新增光伏装机 新增光伏 新增光伏发电装机 | 新增分布式光伏并网容量
PV_DISTRIBUTED | 分布式光伏装机容量 | Distributed photovoltaic capacity | level power up | 分布式光伏 分布式光伏装机 |
PV_DISTRIBUTED_NEW | 新增分布式光伏并网容量 | New distributed photovoltaic capacity on the grid | level power up | 新增分布式光伏 新增分布式光伏装机 |
WIND | 风电装机容量 | Wind power capacity | level power up | 风电装机 |
RENEWABLE | 新能源装机容量 | Capacity of new energy | level power up | 新能源装机 新能源装机规模 | 可再生能源装机容量 清洁能源装机容量
RENEWABLE_ALL | 可再生能源装机容量 | Capacity of renewable energy | level power up | 可再生能源装机 可再生能源累计装机 |
CLEAN | 清洁能源装机容量 | Capacity of clean energy | level power up | 清洁能源装机 |
POWER_CAPACITY | 电力装机容量 | Power capacity | level power up | 电力装机 发电装机容量 装机容量 |
POWER_OUTPUT | 发电量 | Electricity generated | level energy up | |
STORAGE | 新型储能装机规模 | New energy storage | level power up | 新型储能 新型储能装机 新型储能项目规模 |
COAL_OUTPUT | 煤炭产量 | Coal output | level mass none | 原煤产量 |
GAS_OUTPUT | 天然气产量 | Natural gas output | level volume up | |
CHARGERS | 充电桩 | Charging points | count count:个 up | |
CHARGERS_NEW | 新建充电桩 | New charging points | count count:个 up | 新增充电桩 | 充电桩
`;

export const CONSTRUCTION = `
URBANISATION | 常住人口城镇化率 | Urbanisation rate | share rate up * | 城镇化率 城市化率 | 户籍人口城镇化率
URBANISATION_REGISTERED | 户籍人口城镇化率 | Urbanisation rate of registered population | share rate up | |
BUILT_UP | 建成区面积 | Built-up area | level area up | 城市建成区面积 |
DEMOLISHED | 拆除违法建筑 | Illegal structures removed | level area up | 拆违 拆除违建 拆除违章建筑 |
ROADS_HIGHWAY | 高速公路通车里程 | Motorway length | level length up | 高速公路里程 |
ROADS_RURAL | 农村公路里程 | Length of rural roads | level length up | 农村公路 | 新改建农村公路
ROADS_RURAL_NEW | 新改建农村公路 | Rural roads built or rebuilt | level length up | 新建改建农村公路 |
ROADS_TOTAL | 公路通车里程 | Road length | level length up | 公路总里程 公路里程 |
RAILWAYS | 铁路营业里程 | Railway length | level length up | 铁路运营里程 | 高铁营业里程
RAILWAYS_FAST | 高铁营业里程 | High-speed railway length | level length up | 高铁通车里程 高铁运营里程 高速铁路营业里程 |
METRO | 轨道交通运营里程 | Urban rail length | level length up | 轨道交通里程 |
PARKING | 新增停车位 | New parking places | count count:个 up | 新增停车泊位 |
PARKING_PUBLIC | 新增公共停车位 | New public parking places | count count:个 up | 新增公共停车泊位 | 新增停车位
PARKS_SMALL | 口袋公园 | Pocket parks | count count:个 up | |
GREENWAYS_NEW | 新建绿道 | New greenways | level length up | 建设绿道 |
`;

export const GOVERNANCE = `
ONLINE_SERVICES | 政务服务网上可办率 | Services available online | share rate up | 网上可办率 审批事项网上可办率 服务事项网上可办率 |
PROPOSALS_ANSWERED | 建议提案办复率 | Proposals answered | share rate up | 办复率 |
PROPOSALS_SATISFACTION | 建议提案满意率 | Proposers satisfied | share rate up | |
HOTLINE_SATISFACTION | 12345热线满意率 | Hotline satisfaction | share rate up | 热线满意率 |
SATISFACTION | 群众满意度 | Residents' satisfaction | share rate up | 群众满意率 |
TAX_REFORM_TIME | 企业开办时间 | Time to start a firm | level time down | |
`;
