/** 财政金融. Columns: see `table.ts`. */
export const FINANCE = `
GPB_REVENUE | 一般公共预算收入 | General public budget revenue | level money up * | 地方一般公共预算收入 一般公共财政预算收入 公共财政预算收入 公共预算收入 地方级一般公共预算收入 地方公共财政预算收入 一般预算收入 | 财政总收入 地方财政收入 税收收入 政府性基金收入 一般公共预算总收入
GPB_TOTAL | 一般公共预算总收入 | Total general public budget revenue | level money up | |
FISCAL_TOTAL | 财政总收入 | Total fiscal revenue | level money up * | 全部财政收入 全口径财政收入 | 地方财政收入
FISCAL_LOCAL | 地方财政收入 | Local fiscal revenue | level money up | |
GPB_SPENDING | 一般公共预算支出 | General public budget expenditure | level money none | 地方一般公共预算支出 公共财政预算支出 公共预算支出 | 财政支出
FISCAL_SPENDING | 财政支出 | Fiscal expenditure | level money none | 财政总支出 |
TAX | 税收收入 | Tax revenue | level money up | 税收 | 全口径税收收入 税收占一般公共预算收入比重
TAX_ALL | 全口径税收收入 | Tax revenue, all levels | level money up | 全口径税收 全部税收 |
TAX_SHARE | 税收占一般公共预算收入比重 | Tax share of general public budget revenue | share rate up | 税收占比 税收收入占比 税比 税收收入占一般公共预算收入比重 税收占地方一般公共预算收入比重 |
NONTAX | 非税收入 | Non-tax revenue | level money none | |
FUND_REVENUE | 政府性基金收入 | Government fund revenue | level money none | 政府性基金预算收入 |
LAND_REVENUE | 土地出让收入 | Land transfer revenue | level money none | 国有土地使用权出让收入 土地出让金 |
WELFARE_SPENDING | 民生支出 | Expenditure on people's livelihood | level money up | 民生领域支出 民生类支出 财政民生支出 |
WELFARE_SPENDING_SHARE | 民生支出占一般公共预算支出比重 | Livelihood share of general public budget expenditure | share rate up | 民生支出占比 |
GENERAL_SPENDING | 一般性支出 | General administrative expenditure | level money down | | 一般公共预算支出
THREE_EXPENSES | “三公”经费 | Official overseas visits, vehicles and hospitality | level money down | 三公经费支出 |
SPECIAL_BONDS | 专项债 | Special-purpose bonds | level money up | 专项债券 地方政府专项债券 政府专项债 |
UPPER_FUNDS | 上级资金 | Funds from higher levels | level money up | 争取上级资金 向上争取资金 上级补助资金 上级财政资金 | 中央预算内投资
CENTRAL_BUDGET_FUNDS | 中央预算内投资 | Central budget investment | level money up | 中央预算内资金 |
TAX_CUTS | 减税降费 | Tax and fee cuts | level money up | 减税降费额 |
TAX_REFUNDS | 留抵退税 | VAT credit refunds | level money up | 增值税留抵退税 |
DEPOSITS | 金融机构存款余额 | Deposits | level money up | 存款余额 各项存款余额 本外币存款余额 金融机构各项存款余额 金融机构本外币各项存款余额 | 金融机构贷款余额
LOANS | 金融机构贷款余额 | Loans | level money up | 贷款余额 各项贷款余额 本外币贷款余额 金融机构各项贷款余额 金融机构本外币各项贷款余额 |
DEPOSITS_LOANS | 金融机构存贷款余额 | Deposits and loans | level money up | 存贷款余额 本外币存贷款余额 金融机构本外币存贷款余额 |
LOANS_MANUFACTURING | 制造业贷款余额 | Loans to manufacturing | level money up | 制造业贷款 |
LOANS_MICRO | 普惠小微企业贷款余额 | Inclusive loans to small and micro firms | level money up | 普惠小微贷款余额 普惠型小微企业贷款余额 普惠小微贷款 |
LOANS_AGRICULTURE | 涉农贷款余额 | Agricultural loans | level money up | 涉农贷款 |
BAD_LOANS | 不良贷款率 | Non-performing loan ratio | share rate down | 银行业不良贷款率 银行业金融机构不良贷款率 |
FINANCE_VA | 金融业增加值 | Value added of finance | level money up | |
INSURANCE | 保费收入 | Insurance premiums | level money up | 原保险保费收入 |
STATE_ASSETS | 国有资产总额 | State-owned assets | level money up | 国企资产总额 国有企业资产总额 国资国企资产总额 |
`;
