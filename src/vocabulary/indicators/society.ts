/** 就业, 社会保障, 教育, 医疗, 养老, 文化体育 and 安全. Columns: see `table.ts`. */
export const EMPLOYMENT = `
JOBS_URBAN | 城镇新增就业 | New urban jobs | level persons up * | 城镇新增就业人数 新增城镇就业 城镇新增就业人员 新增就业 新增城镇就业人数 |
UNEMPLOYMENT_SURVEYED | 城镇调查失业率 | Surveyed urban unemployment rate | share rate down * | 调查失业率 | 城镇登记失业率
UNEMPLOYMENT_REGISTERED | 城镇登记失业率 | Registered urban unemployment rate | share rate down * | 登记失业率 |
JOBS_AGAIN | 失业人员再就业 | Unemployed people re-employed | level persons up | 城镇失业人员再就业 失业人员实现再就业 |
JOBS_HARD | 就业困难人员就业 | People with difficulties employed | level persons up | 就业困难人员实现就业 |
JOBS_RURAL | 农村劳动力转移就业 | Rural labour employed elsewhere | level persons up | 农村劳动力转移就业人数 转移农村劳动力 新增农村劳动力转移就业 |
JOBS_GRADUATES | 高校毕业生就业率 | Employment rate of graduates | share rate up | |
TRAINING | 职业技能培训 | Vocational training | level person-times up | 开展职业技能培训 职业技能培训人次 |
`;

export const SECURITY = `
PENSION_RATE | 基本养老保险参保率 | Coverage of basic pension insurance | share rate up | 养老保险参保率 城乡基本养老保险参保率 |
MEDICAL_RATE | 基本医疗保险参保率 | Coverage of basic medical insurance | share rate up | 医疗保险参保率 医保参保率 基本医保参保率 |
ALLOWANCE | 最低生活保障标准 | Minimum living allowance | level money up | 低保标准 | 城乡低保标准
ALLOWANCE_BOTH | 城乡低保标准 | Minimum living allowance, town and country | level money up | 城乡居民最低生活保障标准 城乡居民低保标准 |
ALLOWANCE_URBAN | 城市低保标准 | Minimum living allowance, urban | level money up | 城镇低保标准 城市居民最低生活保障标准 |
ALLOWANCE_RURAL | 农村低保标准 | Minimum living allowance, rural | level money up | 农村居民最低生活保障标准 |
HOUSING_SHANTY | 棚户区改造 | Shanty-town households rehoused | level count:套 up | 棚改 棚户区改造套数 |
HOUSING_RENTAL | 保障性租赁住房 | Subsidised rental housing | level count:套 up | |
HOUSING_RENTAL_NEW | 筹集保障性租赁住房 | Subsidised rental housing raised | level count:套 up | 筹建保障性租赁住房 | 保障性租赁住房
COMMUNITIES_OLD | 老旧小区改造 | Old residential quarters renewed | count count:个 up | 改造老旧小区 改造城镇老旧小区 城镇老旧小区改造 |
POVERTY_WATCH | 防返贫监测对象 | People watched against return to poverty | level count:户 none | |
`;

export const EDUCATION = `
PRESCHOOL_ENROLMENT | 学前教育毛入园率 | Gross enrolment in preschool | share rate up | 学前三年毛入园率 毛入园率 |
PRESCHOOL_INCLUSIVE | 普惠性幼儿园覆盖率 | Coverage of inclusive kindergartens | share rate up | 学前教育普惠率 普惠性学前教育覆盖率 幼儿园普惠率 普惠率 普惠性幼儿园在园幼儿占比 | 公办幼儿园在园幼儿占比
PRESCHOOL_PUBLIC | 公办幼儿园在园幼儿占比 | Children in public kindergartens | share rate up | 公办园在园幼儿占比 学前教育公办率 公办幼儿园占比 |
COMPULSORY_RETENTION | 九年义务教育巩固率 | Retention in compulsory education | share rate up | 义务教育巩固率 |
SENIOR_ENROLMENT | 高中阶段毛入学率 | Gross enrolment in upper secondary education | share rate up | 高中阶段教育毛入学率 高中毛入学率 |
HIGHER_ENROLMENT | 高等教育毛入学率 | Gross enrolment in higher education | share rate up | |
SCHOOLING_YEARS | 劳动年龄人口平均受教育年限 | Mean years of schooling of the working-age population | level time:年 up | |
SCHOOL_PLACES | 新增学位 | New school places | level count:个 up | |
KINDERGARTEN_PLACES | 新增幼儿园学位 | New kindergarten places | level count:个 up | | 新增学位
SCHOOLS_BUILT | 新改扩建学校 | Schools built or extended | count count:所 up | 新建改扩建学校 新建、改扩建学校 新（改、扩）建学校 |
`;

export const HEALTH = `
LIFE_EXPECTANCY | 人均预期寿命 | Life expectancy | level age up | 人均期望寿命 平均预期寿命 居民人均预期寿命 |
DOCTORS_PER_1000 | 每千人口执业（助理）医师数 | Doctors per 1,000 people | level persons/persons up | 每千人口执业助理医师数 每千人拥有执业（助理）医师数 千人医师数 每千人口执业（助理）医师 每千人口医生数 |
NURSES_PER_1000 | 每千人口注册护士数 | Nurses per 1,000 people | level persons/persons up | 每千人口护士数 |
BEDS_PER_1000 | 每千人口医疗机构床位数 | Hospital beds per 1,000 people | level count:张/persons up | 每千人口床位数 千人床位数 每千人医疗卫生机构床位数 每千人口医疗卫生机构床位数 |
BEDS | 医疗机构床位数 | Hospital beds | level count:张 up | 医疗床位 | 养老床位
FAMILY_DOCTORS | 家庭医生签约率 | Residents signed with a family doctor | share rate up | 家庭医生签约服务覆盖率 重点人群家庭医生签约率 |
NURSERY_PER_1000 | 每千人口拥有3岁以下婴幼儿托位数 | Nursery places per 1,000 people | level count:个/persons up | 每千人口托位数 千人托位数 每千人口拥有婴幼儿照护设施托位数 每千常住人口托位数 |
NURSERY_PLACES | 新增托位 | New nursery places | level count:个 up | 新增婴幼儿照护服务托位 新增婴幼儿托位 |
VISITS_COUNTY | 县域就诊率 | Patients treated within the county | share rate up | 县域内就诊率 |
VISITS_GRASSROOTS | 基层就诊率 | Patients treated at grass-roots level | share rate up | 基层医疗机构就诊率 |
HEALTH_LITERACY | 居民健康素养水平 | Health literacy | share rate up | 健康素养水平 |
`;

export const ELDERLY = `
ELDERLY_BEDS | 养老床位 | Beds for the elderly | level count:张 up | 养老服务床位 | 护理型养老床位
ELDERLY_BEDS_CARE | 护理型养老床位 | Nursing beds for the elderly | level count:张 up | 护理型床位 |
ELDERLY_BEDS_SHARE | 护理型床位占比 | Share of nursing beds | share rate up | 养老机构护理型床位占比 护理型养老床位占比 |
ELDERLY_CENTRES | 居家养老服务中心 | Home-care centres | count count:个 up | |
ELDERLY_CANTEENS | 老年食堂 | Canteens for the elderly | count count:个 up | |
`;

export const CULTURE = `
SPORTS_AREA | 人均体育场地面积 | Sports ground per person | level area/persons up | |
CULTURE_AREA | 每万人拥有公共文化设施面积 | Cultural floor space per 10,000 people | level area/persons up | 万人公共文化设施面积 |
READING_RATE | 居民综合阅读率 | Residents who read | share rate up | 城乡居民综合阅读率 居民阅读率 |
SPORTS_RATE | 经常参加体育锻炼人数比例 | People who exercise regularly | share rate up | |
CULTURE_EVENTS | 文化惠民活动 | Cultural events | count count:场 up | |
`;

export const SAFETY = `
ACCIDENTS | 生产安全事故起数 | Work-safety accidents | count count:起 down | 安全事故起数 事故起数 生产安全事故数 生产安全事故 安全生产事故起数 | 生产安全事故死亡人数
ACCIDENT_DEATHS | 生产安全事故死亡人数 | Deaths in work-safety accidents | count persons down | 事故死亡人数 安全生产事故死亡人数 安全事故死亡人数 |
ACCIDENT_DEATH_RATE | 亿元地区生产总值生产安全事故死亡率 | Deaths per 100 million yuan of GRP | level persons/money:CNY down | 亿元GDP生产安全事故死亡率 单位GDP生产安全事故死亡率 |
FIRES | 火灾起数 | Fires | count count:起 down | 火灾事故起数 |
TRAFFIC_DEATHS | 道路交通事故死亡人数 | Deaths in road accidents | count persons down | 交通事故死亡人数 |
CRIMES | 刑事案件发案数 | Criminal cases | count count:起 down | 刑事案件 刑事发案 | 电信网络诈骗发案数
FRAUD | 电信网络诈骗发案数 | Telecom fraud cases | count count:起 down | 电信网络诈骗案件 |
PETITIONS | 信访总量 | Petitions | count count:件 down | 信访量 |
SAFETY_SATISFACTION | 群众安全感满意度 | Residents' sense of safety | share rate up | 群众安全感满意率 群众安全感 安全感满意度 |
FOOD_SAMPLING | 食品抽检合格率 | Food samples passed | share rate up | 食品安全抽检合格率 食品抽检批次合格率 |
`;
