import { type Chapter, na, shown } from './case';

/** What an indicator may be called. */
export const indicatorNames: Chapter = {
  title: 'names of indicators',
  rules: [
    {
      says: 'standard name, alias, the phrase as the report writes it, Traditional, full or half width, spaces ignored',
      on: 'bundled',
      cases: [
        ['=ACTUAL("秀洲","地区生产总值",2022)', 622.31],
        ['=ACTUAL("秀洲","GDP",2022)', 622.31],
        ['=ACTUAL("秀洲","ＧＤＰ",2022)', 622.31],
        ['=ACTUAL("秀洲","gdp",2022)', 622.31],
        ['=ACTUAL("秀洲","地區生產總值",2022)', 622.31],
        ['=ACTUAL("秀洲","地区 生产总值",2022)', 622.31],
        ['=ACTUAL("秀洲","固投",2022)', 204.03],
        ['=ACTUAL("秀洲","社零",2022)', 124.71],
        ['=ACTUAL("平湖","规上工业增加值增速",2021)', shown(0.162, '0.0%')],
        ['=ACTUAL("平湖","研发投入强度",2021)', shown(0.0316, '0.00%')],
        ['=ACTUAL("平湖","R&D经费占GDP比重",2021)', shown(0.0316, '0.00%')],
        ['=ACTUAL("平湖","Ｒ＆Ｄ经费占ＧＤＰ比重",2021)', shown(0.0316, '0.00%')],
        ['=TARGET("平湖","固头增速",2023)', na(/^未识别指标“固头增速”，您是否要找“固定资产投资增速”/)],
        ['=TARGET("平湖","投资增速",2023)', na(/所收部分未见“投资增速”的目标/)],
        ['=TARGET("平湖","!!!",2023)', na(/^未识别指标“!!!”，请用TARGET_INDICATORS\(\)查看库中的指标。$/)],
      ],
    },
    {
      says: 'what a report calls by its own word answers to the standard name as well',
      on: 'bundled',
      cases: [
        ['=ACTUAL("秀洲","交通事故亡人数降幅",2022)', shown(0.32, '0%')],
        ['=ACTUAL("秀洲","道路交通事故死亡人数降幅",2022)', shown(0.32, '0%')],
        ['=ACTUAL("秀洲","电信网络诈骗发案数降幅",2022)', shown(0.113, '0.0%')],
        ['=ACTUAL("秀洲","生产安全事故死亡人数降幅",2022)', shown(0.429, '0.0%')],
        ['=TARGET("平湖","新增规上工业企业",2022)', 30],
        ['=TARGET("平湖","新增规(限)上工业企业",2022)', 30],
        ['=ACTUAL("秀洲","道路交通事故起数降幅",2022)', na(/^未识别指标“道路交通事故起数降幅”/)],
      ],
    },
    {
      says: 'the phrase as the report writes it answers, a part of it does not',
      on: 'invented',
      cases: [
        ['=TARGET("平湖","农民腰包增速",2023)', shown(0.08, '0%')],
        ['=TARGET("平湖","农村居民人均可支配收入增速",2023)', shown(0.08, '0%')],
        ['=TARGET("平湖","农民腰增速",2023)', na(/^未识别指标“农民腰增速”，您是否要找/)],
      ],
    },
    {
      says: '增速 增长率 增幅 增长 同比 → growth',
      on: 'bundled',
      cases: [
        ['=TARGET("平湖","固定资产投资增速",2023)', shown(0.08, '0%')],
        ['=TARGET("平湖","固定资产投资增长率",2023)', shown(0.08, '0%')],
        ['=TARGET("平湖","固定资产投资增幅",2023)', shown(0.08, '0%')],
        ['=TARGET("平湖","固定资产投资增长",2022)', shown(0.08, '0%')],
        ['=TARGET("平湖","固定资产投资同比",2023)', shown(0.08, '0%')],
        ['=TARGET("平湖","固定资产投资同比增长",2023)', shown(0.08, '0%')],
        [
          '=TARGET("常山","固定资产投资增速",2023)',
          na(/只提出了总量目标（超过115亿元），请用“固定资产投资”。$/),
        ],
      ],
    },
    {
      says: '降幅 下降 降低 → the growth with its sign turned, the comparator with it',
      on: 'bundled',
      cases: [
        ['=ACTUAL("秀洲","财政总收入降幅",2022)', shown(0.13, '0%')],
        ['=ACTUAL("秀洲","财政总收入下降",2022)', shown(0.13, '0%')],
        ['=ACTUAL("秀洲","财政总收入降低",2022)', shown(0.13, '0%')],
        ['=TARGET("平湖","生产安全事故起数降幅",2022)', shown(0.2, '0%')],
        ['=TARGET_FIELD("平湖","生产安全事故起数降幅",2022,"比较")', '≥'],
        ['=TARGET_FIELD("平湖","生产安全事故起数增速",2022,"比较")', '≤'],
        ['=ACTUAL("秀洲","固定资产投资降幅",2022)', shown(-0.235, '0.0%')],
      ],
    },
    {
      says: '总量 总额 规模 → level; 占比 比重 率 → share; 个数 数量 → count',
      on: 'bundled',
      cases: [
        ['=ACTUAL("秀洲","GDP总量",2022)', 622.31],
        ['=ACTUAL("秀洲","社会消费品零售总额",2022)', 124.71],
        ['=ACTUAL("秀洲","一般公共预算收入规模",2022)', 24.7],
        ['=TARGET("常山","数字经济核心产业增加值占比",2023)', shown(0.035, '0.0%')],
        ['=TARGET("常山","数字经济核心产业增加值比重",2023)', shown(0.035, '0.0%')],
        ['=ACTUAL("平湖","生态环境质量公众满意度全省位次",2021)', 24],
        ['=ACTUAL("平湖","城镇登记失业率",2021)', shown(0.018, '0.0%')],
        ['=ACTUAL("秀洲","新增高新技术企业数量",2022)', 87],
        ['=ACTUAL("秀洲","新增高新技术企业个数",2022)', 87],
        [
          '=ACTUAL("秀洲","新增高新技术企业占比",2022)',
          na(/只写明了数量完成数（87家），请用“新增高新技术企业”。$/),
        ],
      ],
    },
    {
      says: '倍数 翻番 → multiple; 排名 位次 → rank',
      on: 'invented',
      cases: [
        ['=ACTUAL("平湖","高新技术企业倍数",2021)', 3],
        ['=ACTUAL("平湖","高新技术企业翻番",2021)', 3],
        ['=ACTUAL("平湖","公众满意度排名",2021)', 24],
        ['=ACTUAL("平湖","公众满意度位次",2021)', 24],
        ['=ACTUAL("平湖","高新技术企业",2021)', na(/只写明了倍数完成数（3倍），请用“高新技术企业倍数”。$/)],
        ['=ACTUAL("平湖","公众满意度",2021)', na(/只写明了位次完成数（24位）/)],
      ],
    },
    {
      says: 'a bare name means the level, share or count: never growth, multiple, rank or how much of a plan is done',
      on: 'invented',
      cases: [
        ['=ACTUAL("平湖","GDP",2021)', 907.5],
        ['=ACTUAL("平湖","人口自然增长率",2021)', shown(0.007, '0.0%')],
        ['=TARGET("平湖","签约项目","2023年6月")', 50],
        ['=TARGET("平湖","GDP",2023)', na(/只提出了增速目标（6%以上），请用“地区生产总值增速”。$/)],
        ['=ACTUAL("平湖","一般公共预算收入",2021)', na(/“一般公共预算收入”/)],
      ],
    },
    {
      says: '易混 pairs suggest each other and never answer for each other',
      on: 'invented',
      cases: [
        ['=TARGET("平湖","实到外资",2023)', 4],
        [
          '=TARGET("平湖","实际利用外资",2023)',
          na(/但有易混指标“实到外资”（4亿美元），口径不同，请确认后再用。$/),
        ],
        ['=TARGET("平湖","一般公共预算收入增速",2023)', na(/易混指标“财政总收入增速”/)],
      ],
    },
    {
      says: '易混 pairs of one kind and time are all named',
      on: 'bundled',
      cases: [
        [
          '=ACTUAL("平湖","城乡居民人均可支配收入",2021)',
          na(
            /但有易混指标“城镇居民人均可支配收入”（71814元）、“农村居民人均可支配收入”（43914元），口径不同，请确认后再用。$/,
          ),
        ],
        ['=ACTUAL("平湖","农村居民人均可支配收入",2021)', 43914],
      ],
    },
    {
      says: 'a longer name that holds the one asked for is named, with its time where that is another',
      on: 'bundled',
      cases: [
        [
          '=TARGET("平湖","高技能人才",2022)',
          na(/但有名称更长的“引育高技能人才”（2700名以上），请确认后再用。$/),
        ],
        [
          '=TARGET("平湖","未来乡村",2022)',
          na(/但有名称更长的“建设未来乡村”（2022—2026年，10个以上），请确认后再用。$/),
        ],
        ['=TARGET_FIELD("平湖","建设未来乡村","2022-2026","下限")', 10],
      ],
    },
    {
      says: 'a report that states the indicator for another year is never said to state none',
      on: 'bundled',
      cases: [
        [
          '=TARGET("平湖","社会消费品零售总额",2026)',
          na(/^平湖市2026年“社会消费品零售总额”只提出了2022年的目标（235亿元），请把年份改为“2022”。$/),
        ],
        ['=TARGET("平湖","社会消费品零售总额",2022)', 235],
      ],
    },
  ],
};
