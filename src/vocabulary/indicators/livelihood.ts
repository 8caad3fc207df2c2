/** 居民收入 and 消费. Columns: see `table.ts`. */
export const INCOME = `
INCOME | 居民人均可支配收入 | Disposable income per person | level money up * | 全体居民人均可支配收入 全体常住居民人均可支配收入 常住居民人均可支配收入 人均可支配收入 | 城镇居民人均可支配收入 农村居民人均可支配收入 城乡居民人均可支配收入 居民收入
INCOME_URBAN | 城镇居民人均可支配收入 | Urban disposable income per person | level money up * | 城镇常住居民人均可支配收入 城镇居民可支配收入 城镇人均可支配收入 城镇居民收入 城市居民人均可支配收入 | 城乡居民人均可支配收入
INCOME_RURAL | 农村居民人均可支配收入 | Rural disposable income per person | level money up * | 农村常住居民人均可支配收入 农村居民可支配收入 农村人均可支配收入 农村居民收入 农民人均可支配收入 农民可支配收入 农民收入 乡村居民人均可支配收入 | 农民人均纯收入 城乡居民人均可支配收入 牧区常住居民人均可支配收入
INCOME_RURAL_NET | 农民人均纯收入 | Rural net income per person | level money up | 农村居民人均纯收入 农民纯收入 |
INCOME_HERDING | 牧区常住居民人均可支配收入 | Disposable income per person in herding areas | level money up | 牧区居民人均可支配收入 牧民人均可支配收入 |
INCOME_BOTH | 城乡居民人均可支配收入 | Urban and rural disposable income per person | level money up * | 城镇和农村居民人均可支配收入 城镇和农村常住居民人均可支配收入 城乡常住居民人均可支配收入 城镇居民和农村居民人均可支配收入 | 城乡居民收入
INCOME_BOTH_WORDS | 城乡居民收入 | Urban and rural incomes | level money up | |
INCOME_RESIDENTS | 居民收入 | Residents' incomes | level money up | | 城乡居民收入
INCOME_LOW | 低收入农户人均可支配收入 | Disposable income of low-income rural households | level money up | 低收入农户可支配收入 低收入农户收入 低收入农户人均收入 |
INCOME_POOR | 脱贫人口人均纯收入 | Net income of people lifted out of poverty | level money up | 脱贫户人均纯收入 脱贫群众人均纯收入 | 脱贫县农村居民人均可支配收入
INCOME_POOR_COUNTIES | 脱贫县农村居民人均可支配收入 | Rural income in counties lifted out of poverty | level money up | 脱贫地区农村居民人均可支配收入 |
INCOME_RATIO | 城乡收入比 | Ratio of urban to rural income | other rate down | 城乡居民收入比 城乡居民收入倍差 城乡居民收入比值 城乡收入倍差 城乡居民人均可支配收入之比 |
VILLAGE_INCOME | 村级集体经济收入 | Village collective income | level money up | 村集体经济收入 村集体收入 村集体经济总收入 村级集体收入 | 村集体经济经营性收入 村集体经济经常性收入
VILLAGE_INCOME_OPERATING | 村集体经济经营性收入 | Operating income of village collectives | level money up | 村级集体经济经营性收入 村集体经营性收入 村级集体经营性收入 |
VILLAGE_INCOME_REGULAR | 村集体经济经常性收入 | Regular income of village collectives | level money up | 村级集体经济经常性收入 村集体经常性收入 村级集体经常性收入 |
WAGE_MINIMUM | 最低工资标准 | Minimum wage | level money up | |
SAVINGS | 住户存款余额 | Household deposits | level money up | 居民储蓄存款余额 城乡居民储蓄存款余额 |
`;

export const CONSUMPTION = `
RETAIL | 社会消费品零售总额 | Retail sales of consumer goods | level money up * | 社零 社消零 社零总额 社消零总额 社会消费品零售额 消费品零售总额 社消 社会消费品零售 | 限上社会消费品零售总额 限上消费品零售额
RETAIL_LIMIT | 限上社会消费品零售总额 | Retail sales of consumer goods, units above the limit | level money up | 限额以上社会消费品零售总额 限上社零 限上单位社会消费品零售总额 限上消费品零售总额 |
RETAIL_LIMIT_GOODS | 限上消费品零售额 | Retail sales of units above the limit | level money up | 限上单位消费品零售额 限上零售额 限额以上单位消费品零售额 |
RETAIL_ONLINE | 网络零售额 | Online retail sales | level money up | 电商网络零售额 网络零售 电子商务网络零售额 | 实物商品网上零售额 农村网络零售额
RETAIL_ONLINE_NBS | 网上零售额 | Online retail sales (buyers and sellers nationwide) | level money up | | 网络零售额
RETAIL_ONLINE_GOODS | 实物商品网上零售额 | Online retail sales of goods | level money up | |
RETAIL_ONLINE_RURAL | 农村网络零售额 | Rural online retail sales | level money up | |
WHOLESALE | 批发业销售额 | Wholesale sales | level money up | 批发业商品销售额 |
RETAIL_TRADE | 零售业销售额 | Retail trade sales | level money up | |
LODGING | 住宿业营业额 | Turnover of accommodation | level money up | |
CATERING | 餐饮业营业额 | Turnover of catering | level money up | 餐饮营业额 |
CPI | 居民消费价格涨幅 | Rise of consumer prices | growth rate none * | CPI CPI涨幅 居民消费价格指数 居民消费价格指数涨幅 居民消费价格 消费价格指数 居民消费价格总水平涨幅 居民消费价格总水平 物价涨幅 价格总水平涨幅 |
PPI | 工业生产者出厂价格涨幅 | Rise of producer prices | growth rate none | PPI 工业生产者出厂价格指数 工业生产者出厂价格 |
HOUSING_SALES | 商品房销售面积 | Floor space of housing sold | level area none | 新建商品房销售面积 | 商品房销售额
HOUSING_SALES_VALUE | 商品房销售额 | Sales of housing | level money none | |
CAR_SALES_NEV | 新能源汽车销量 | Sales of new energy vehicles | level count:辆 up | 新能源汽车销售量 |
`;
