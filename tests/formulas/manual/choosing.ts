import { type Chapter, na, reads, shown } from './case';

/** Which figure answers. */
export const choosing: Chapter = {
  title: 'choosing',
  rules: [
    {
      says: 'place, period, kind and measure never fall through: what only a body, a part of the year or another tier has is named',
      on: 'invented',
      cases: [
        ['=TARGET("平湖高新区","亩均税收",2023)', 35],
        ['=TARGET("平湖","亩均税收",2023)', na(/只有平湖高新区的（35万元），请把地区改为“平湖高新区”。$/)],
        [
          '=TARGET("平湖","重点项目开工率",2023)',
          na(/只提出了2023年上半年的目标（80%），请把年份改为“2023H1”。$/),
        ],
        [
          '=TARGET("平湖","实到外资",2026)',
          na(/只提出了2022—2026年的目标（超过22亿美元），请把年份改为“2022-2026”。$/),
        ],
        ['=TARGET("平湖","进出口增速",2023)', na(/只提出了力争的目标（9%），请用限定“力争”。$/)],
        ['=TARGET("平湖","进出口增速",2023,,"力争")', shown(0.09, '0%')],
        ['=ACTUAL("平湖","固投增速",2021)', na(/只写明了总量完成数（325\.7亿元），请用“固定资产投资”。$/)],
      ],
    },
    {
      says: 'the unqualified scope, else the only scope there is',
      on: 'invented',
      cases: [
        ['=ACTUAL("平湖","GDP",2021)', 907.5],
        ['=ACTUAL("平湖","税收收入",2021)', 88],
        ['=ACTUAL_FIELD("平湖","税收收入",2021,"口径")', '小口径'],
        [
          '=ACTUAL("平湖","工业增加值",2021)',
          na(/有不同数值：400亿元.*大口径.*390亿元.*管理口径.*请用限定“大口径”或“管理口径”指明。$/),
        ],
      ],
    },
    {
      says: 'the base tier',
      on: 'bundled',
      cases: [
        ['=TARGET("秀洲","GDP增速",2023)', shown(0.06, '0%')],
        ['=TARGET("秀洲","GDP增速",2023,,"力争")', shown(0.08, '0%')],
        ['=TARGET("秀洲","实到外资",2023)', 3.6],
        ['=TARGET("平湖","新增光伏装机容量",2022,,"力争")', 8],
        ['=TARGET_FIELD("秀洲","GDP增速",2023,"力争值")', shown(0.08, '0%')],
        ['=TARGET("平湖","固投增速",2023,,"力争")', na(/请省略限定/)],
      ],
    },
    {
      says: 'a result stated as a bound agrees with an exact value that satisfies it, and the exact one answers',
      on: 'invented',
      cases: [
        ['=ACTUAL("平湖","农村居民人均可支配收入",2021)', 43914],
        ['=ACTUAL("平湖","城镇居民人均可支配收入",2021)', na(/有不同数值：.*69914元.*超过7万元/)],
      ],
    },
    {
      says: 'the same of the bundled reports',
      on: 'bundled',
      cases: [
        ['=ACTUAL("平湖","农村居民人均可支配收入",2021)', 43914],
        ['=ACTUAL("平湖","GDP",2021)', 907.5],
        ['=ACTUAL("平湖","GDP",2021,,"不含嘉兴港区")', 698.5],
        ['=ACTUAL("平湖","GDP年均增速","2017-2021",,"管理口径")', shown(0.076, '0.0%')],
        ['=ACTUAL("平湖","GDP",2022)', na(/不能据此判断原文未提/)],
      ],
    },
    {
      says: 'restatements agree with what they restate',
      on: 'invented',
      cases: [
        ['=ACTUAL("平湖","技改投资",2021)', 50],
        ['=ACTUAL("平湖","社会消费品零售总额",2021)', na(/有不同数值：200亿元/)],
      ],
    },
    {
      says: 'figures that agree answer with the headline passage’s wording',
      on: 'invented',
      cases: [
        ['=TARGET_FIELD("平湖","制造业投资增速",2023,"表述")', '5%以上'],
        ['=TARGET_FIELD("平湖","制造业投资增速",2023,"比较")', '≥'],
        ['=TARGET_FIELD("平湖","固投增速",2023,"表述")', '增长8%'],
      ],
    },
    {
      says: 'figures that disagree: #N/A listing each value with its sentence; never a silent choice',
      on: 'invented',
      cases: [
        [
          '=ACTUAL("平湖","社零",2021)',
          na(
            /^平湖市2021年“社会消费品零售总额”有不同数值：200亿元（.*“社会消费品零售总额200亿元。”）；210亿元（.*“社会消费品零售总额210亿元。”）/,
          ),
        ],
        ['=TARGET("平湖","低保对象",2023)', na(/2272户.*3363人.*请用单位“户”或“人”指明。$/)],
        ['=TARGET("平湖","低保对象",2023,"户")', 2272],
        ['=TARGET("平湖","低保对象",2023,"人")', 3363],
      ],
    },
    {
      says: 'ACTUAL of Y reads first the report of Y+1, then later ones, which never silently replace it',
      on: 'invented',
      cases: [
        ['=ACTUAL("平湖","固投",2021)', 325.7],
        ['=ACTUAL_FIELD("平湖","固投",2021,"报告")', '《平湖市2022年政府工作报告》'],
        ['=ACTUAL_WHY("平湖","固投",2021)', reads(/《平湖市2023年政府工作报告》另写为330亿元，没有采用。/)],
        ['=ACTUAL("平湖","固投",2022)', na(/“固定资产投资”/)],
      ],
    },
    {
      says: 'TARGET of Y reads first the report of Y, then earlier ones with an end-of-Y target',
      on: 'invented',
      cases: [
        ['=TARGET("平湖","规上工业总产值",2023)', 1050],
        [
          '=TARGET_WHY("平湖","规上工业总产值",2023)',
          reads(/《平湖市2022年政府工作报告》另写为1000亿元，没有采用。/),
        ],
        ['=TARGET("平湖","工业投资",2023)', 100],
        ['=TARGET("平湖","GDP",2026)', 1200],
        ['=TARGET("平湖","工业投资",2022)', na(/“工业投资”/)],
      ],
    },
    {
      says: 'the user’s own text stands before the bundled one; where they differ, #N/A lists both',
      on: 'invented',
      cases: [
        ['=TARGET("秀洲","固投增速",2023)', shown(0.2, '0%')],
        ['=TARGET_FIELD("秀洲","固投增速",2023,"编号")', reads(/^own-xiuzhou@/)],
        [
          '=TARGET("秀洲","工业投资增速",2023)',
          na(/有不同数值：10%（.*9%（.*请用限定“own-xiuzhou”或“xiuzhou-2023”指明。$/),
        ],
        ['=TARGET("秀洲","工业投资增速",2023,,"xiuzhou-2023")', shown(0.09, '0%')],
      ],
    },
  ],
};
