/** 农业农村. Columns: see `table.ts`. */
export const COUNTRYSIDE = `
AGRI_VA | 农林牧渔业增加值 | Value added of agriculture, forestry, husbandry and fishery | level money up | 农林牧渔增加值 | 第一产业增加值 农业增加值 农林牧渔业总产值
AGRI_CROP_VA | 农业增加值 | Value added of agriculture | level money up | |
AGRI_OUTPUT | 农林牧渔业总产值 | Gross output of agriculture, forestry, husbandry and fishery | level money up | 农业总产值 农林牧渔总产值 |
GRAIN | 粮食产量 | Grain output | level mass up * | 粮食总产量 粮食总产 粮食年产量 | 粮食播种面积 粮食综合生产能力
GRAIN_CAPACITY | 粮食综合生产能力 | Grain production capacity | level mass up | |
GRAIN_AREA | 粮食播种面积 | Grain sown area | level area up * | 粮食种植面积 粮食面积 粮播面积 粮食作物播种面积 |
GRAIN_YIELD | 粮食单产 | Grain yield | level mass/area up | 粮食亩产 粮食平均亩产 |
FARMLAND_HIGH | 高标准农田 | High-standard farmland | level area up | 累计建成高标准农田 高标准农田面积 | 新建高标准农田
FARMLAND_HIGH_NEW | 新建高标准农田 | New high-standard farmland | level area up | 新增高标准农田 |
FARMLAND | 耕地保有量 | Arable land | level area up | | 永久基本农田
FARMLAND_BASIC | 永久基本农田 | Permanent basic farmland | level area up | 永久基本农田面积 基本农田保护面积 |
RECLAIMED | 建设用地复垦 | Construction land reclaimed | level area up | 建设用地复垦面积 |
FARMLAND_NEW | 新增耕地 | New arable land | level area up | |
PIGS | 生猪出栏 | Pigs sold | level count:头 up | 生猪出栏量 出栏生猪 | 生猪存栏
PIGS_STOCK | 生猪存栏 | Pigs kept | level count:头 up | 生猪存栏量 存栏生猪 |
MEAT | 肉类总产量 | Meat output | level mass up | 肉类产量 |
VEGETABLES | 蔬菜产量 | Vegetable output | level mass up | 蔬菜总产量 |
AQUATIC | 水产品产量 | Output of aquatic products | level mass up | 水产品总产量 |
FOOD_PROCESSING | 农产品加工业产值 | Output of farm product processing | level money up | 农产品加工产值 农产品加工业总产值 |
FOOD_PROCESSING_RATE | 农产品加工转化率 | Share of farm products processed | share rate up | |
AGRI_MECHANISATION | 农作物耕种收综合机械化率 | Mechanisation of ploughing, sowing and harvest | share rate up | 综合机械化率 主要农作物耕种收综合机械化率 农机化率 农业机械化率 |
AGRI_TECH | 农业科技进步贡献率 | Contribution of technology to agriculture | share rate up | |
LEADING_FIRMS | 农业龙头企业 | Leading agricultural firms | count count:家 up | 农业产业化龙头企业 |
FAMILY_FARMS | 家庭农场 | Family farms | count count:家 up | |
COOPERATIVES | 农民专业合作社 | Farmers' cooperatives | count count:家 up | 农民合作社 |
VILLAGES_MODEL | 未来乡村 | Villages of the future | count count:个 up | |
TOILETS | 农村卫生厕所普及率 | Rural households with sanitary toilets | share rate up | 卫生厕所普及率 农村户用卫生厕所普及率 |
RURAL_SEWAGE | 农村生活污水治理率 | Rural sewage treated | share rate up | 农村生活污水治理（管控）率 |
RURAL_WATER | 农村自来水普及率 | Rural households with tap water | share rate up | |
LAND_TRANSFER | 土地流转率 | Share of farmland transferred | share rate up | 农村土地流转率 |
`;
