/** 外贸外资 and 招商. Columns: see `table.ts`. */
export const TRADE = `
TRADE | 进出口总额 | Imports and exports | level money up * | 外贸进出口总额 进出口总值 外贸进出口总值 进出口贸易总额 外贸进出口 货物进出口总额 进出口 外贸总额 进出口额 外贸进出口额 对外贸易进出口总额 | 出口总额 进口总额
EXPORTS | 出口总额 | Exports | level money up * | 外贸出口 出口额 外贸出口总额 外贸出口额 出口总值 出口 货物出口总额 | 自营出口总额
EXPORTS_OWN | 自营出口总额 | Exports on own account | level money up | 自营出口 自营出口额 |
IMPORTS | 进口总额 | Imports | level money none | 外贸进口 进口额 进口总值 进口 外贸进口总额 |
EXPORTS_HIGHTECH | 高新技术产品出口额 | Exports of high-technology products | level money up | 高新技术产品出口 |
EXPORTS_MECHANICAL | 机电产品出口额 | Exports of mechanical and electrical products | level money up | 机电产品出口 |
TRADE_SERVICES | 服务贸易进出口总额 | Trade in services | level money up | 服务贸易总额 服务贸易 服务贸易额 服务贸易进出口额 |
TRADE_DIGITAL | 数字贸易进出口总额 | Digital trade | level money up | 数字贸易额 数字贸易 |
TRADE_CROSS_BORDER | 跨境电商进出口额 | Cross-border e-commerce | level money up | 跨境电商进出口 跨境电商交易额 跨境电子商务进出口额 | 跨境电商出口额
TRADE_CROSS_BORDER_EXPORTS | 跨境电商出口额 | Cross-border e-commerce exports | level money up | 跨境电商出口 |
FDI_USED | 实际利用外资 | Foreign capital actually used | level money up * | 实际利用外资额 实际使用外资 实际使用外资金额 实际利用外商直接投资 外商直接投资实际使用额 | 实到外资 合同利用外资
FDI_ARRIVED | 实到外资 | Foreign capital arrived | level money up * | 外资实到 |
FDI_IN_PLACE | 实际到位外资 | Foreign capital in place | level money up | 到位外资 外资到位资金 | 实到外资 实际利用外资
FDI_CONTRACT | 合同利用外资 | Foreign capital contracted | level money up | 合同外资 合同利用外资额 |
FDI_MANUFACTURING | 制造业实际利用外资 | Foreign capital used in manufacturing | level money up | 制造业实际使用外资 | 实际利用外资
FDI_HIGHTECH | 高技术产业实际利用外资 | Foreign capital used in high-technology industry | level money up | 高技术产业实际使用外资 高技术外资 | 实际利用外资
CAPITAL_ARRIVED | 实到内资 | Domestic capital arrived | level money up | 内资到位资金 到位内资 实际到位内资 | 到位市外资金
CAPITAL_OUTSIDE_CITY | 到位市外资金 | Capital arrived from outside the city | level money up | 实际到位市外资金 市外资金 引进市外资金 | 到位省外资金
CAPITAL_OUTSIDE_PROVINCE | 到位省外资金 | Capital arrived from outside the province | level money up | 实际到位省外资金 省外资金 引进省外资金 省外到位资金 |
CAPITAL_OUTSIDE_COUNTY | 到位县外资金 | Capital arrived from outside the county | level money up | 县外资金 引进县外资金 |
CAPITAL_PROJECTS | 招商引资到位资金 | Capital arrived for invited projects | level money up | 招商引资实际到位资金 | 招商引资协议投资额
CAPITAL_AGREED | 招商引资协议投资额 | Investment agreed for invited projects | level money up | 协议投资额 协议总投资 协议引资额 |
ODI | 对外直接投资 | Outward direct investment | level money up | 对外投资 对外直接投资额 |
CONTRACTING | 对外承包工程营业额 | Turnover of contracted projects abroad | level money up | 境外承包工程营业额 |
TRAINS_EUROPE | 中欧班列 | China–Europe freight trains | count count:列 up | 中欧班列开行 |
`;
