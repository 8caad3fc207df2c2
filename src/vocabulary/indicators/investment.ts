/** 投资. Columns: see `table.ts`. */
export const INVESTMENT = `
FAI | 固定资产投资 | Fixed asset investment | level money up * | 固投 全社会固定资产投资 固定资产投资额 固定资产投资总额 固投总额 固定资产投资总量 固定资产投资规模 | 500万元以上固定资产投资 规上固定资产投资 限上固定资产投资
FAI_5M | 500万元以上固定资产投资 | Fixed asset investment in projects above 5 million yuan | level money up | 500万元及以上固定资产投资 |
FAI_ABOVE | 规上固定资产投资 | Fixed asset investment above the statistical threshold | level money up | 规模以上固定资产投资 |
FAI_LIMIT | 限上固定资产投资 | Fixed asset investment above the limit | level money up | 限额以上固定资产投资 |
FAI_NO_RURAL | 固定资产投资（不含农户） | Fixed asset investment excluding rural households | level money up | 不含农户固定资产投资 |
INV_EFFECTIVE | 有效投资 | Effective investment | level money up | | 固定资产投资
INV_INDUSTRY | 工业投资 | Industrial investment | level money up | 工业固定资产投资 工业性投资 | 工业生产性投资 制造业投资 技改投资
INV_INDUSTRY_PRODUCTIVE | 工业生产性投资 | Productive industrial investment | level money up | 生产性工业投资 |
INV_MANUFACTURING | 制造业投资 | Manufacturing investment | level money up | 制造业固定资产投资 | 高端制造业投资
INV_ADVANCED_MANUFACTURING | 高端制造业投资 | Advanced manufacturing investment | level money up | |
INV_PRIVATE | 民间投资 | Private investment | level money up | 民间固定资产投资 民营投资 | 民间项目投资
INV_PRIVATE_PROJECT | 民间项目投资 | Private project investment (without real estate) | level money up | 民间项目投资额 扣除房地产的民间投资 |
INV_PRIVATE_SHARE | 民间投资占固定资产投资比重 | Private share of fixed asset investment | share rate up | 民间投资占比 民间投资占固投比重 |
INV_UPGRADE | 技改投资 | Investment in technical upgrading | level money up | 技术改造投资 技术改造投入 | 工业技改投资
INV_UPGRADE_INDUSTRY | 工业技改投资 | Industrial investment in technical upgrading | level money up | 工业技术改造投资 |
INV_UPGRADE_MANUFACTURING | 制造业技改投资 | Manufacturing investment in technical upgrading | level money up | 制造业技术改造投资 |
INV_HIGHTECH | 高新技术产业投资 | Investment in high and new technology industry | level money up | 高新产业投资 高新技术投资 | 高技术产业投资 高技术制造业投资
INV_HIGHTECH_NBS | 高技术产业投资 | Investment in high-technology industry | level money up | |
INV_HIGHTECH_MANUFACTURING | 高技术制造业投资 | Investment in high-technology manufacturing | level money up | |
INV_STRATEGIC | 战略性新兴产业投资 | Investment in strategic emerging industries | level money up | 战新产业投资 |
INV_TRANSPORT | 交通投资 | Transport investment | level money up | 交通固定资产投资 交通项目投资 综合交通投资 | 交通运输投资
INV_TRANSPORT_NBS | 交通运输投资 | Investment in transport, storage and post | level money up | 交通运输仓储和邮政业投资 |
INV_REAL_ESTATE | 房地产开发投资 | Real estate development investment | level money none | 房地产投资 房地产开发投资额 |
INV_INFRASTRUCTURE | 基础设施投资 | Infrastructure investment | level money up | 基建投资 基础设施建设投资 |
INV_CONSTRUCTION | 建安投资 | Investment in construction and installation | level money up | 建筑安装工程投资 建安工程投资 |
INV_SERVICES | 服务业投资 | Investment in services | level money up | 第三产业投资 三产投资 |
INV_AGRICULTURE | 农业投资 | Investment in agriculture | level money up | 第一产业投资 一产投资 |
INV_ENVIRONMENT | 生态环保、城市更新和水利设施投资 | Investment in environment, urban renewal and water works | level money up | 生态环保城市更新和水利设施投资 |
INV_WATER | 水利投资 | Investment in water works | level money up | 水利建设投资 |
INV_ENERGY | 能源投资 | Energy investment | level money up | 能源领域投资 |
INV_GOVERNMENT | 政府投资 | Government investment | level money none | 政府性投资 政府投资项目投资 |
INV_KEY_PROJECTS | 重点项目投资 | Investment in key projects | level money up | 重点项目年度投资 | 重大项目投资
INV_MAJOR_PROJECTS | 重大项目投资 | Investment in major projects | level money up | |
INV_CULTURE | 文旅投资 | Investment in culture and tourism | level money up | 文化旅游投资 文旅项目投资 |
INV_DIGITAL | 数字经济投资 | Investment in the digital economy | level money up | |
INV_EQUIPMENT | 设备工器具购置投资 | Investment in equipment and tools | level money up | 设备投资 |
`;
