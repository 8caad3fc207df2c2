import { bad, type Chapter, holds, na, reads, shown } from './case';

/** What a number is given in, and how it is shown. */
export const values: Chapter = {
  title: 'values',
  rules: [
    {
      says: 'rates are fractions, exactly; with 单位 "%" in hundredths',
      on: 'bundled',
      cases: [
        ['=TARGET("平湖","固投增速",2023)', shown(0.08, '0%')],
        ['=ACTUAL("平湖","农村居民人均可支配收入增速",2021)', shown(0.101, '0.0%')],
        ['=ACTUAL("秀洲","研发投入强度",2022)', shown(0.0326, '0.00%')],
        ['=TARGET("平湖","固投增速",2023,"%")', 8],
        ['=TARGET_TABLE("平湖","固投增速",{2022,2023},FALSE)', [[0.08, 0.08]]],
        ['=TARGET_FIELD("平湖","固投增速",2023,"数值")', shown(0.08, '0%')],
        ['=TARGET_LIST("平湖",2023,"投资",FALSE)', holds(8, ['固定资产投资增速', 8, '%'])],
      ],
    },
    {
      says: '‰ is a rate too; 个百分点 stay points',
      on: 'invented',
      cases: [
        ['=ACTUAL("平湖","人口自然增长率",2021)', shown(0.007, '0.0%')],
        ['=ACTUAL("平湖","人口自然增长率",2021,"‰")', 7],
        ['=ACTUAL("平湖","研发投入强度增速",2021)', 0.5],
        ['=ACTUAL("平湖","研发投入强度增速",2021,"亿元")', bad(/不是同一类/)],
        [
          '=ACTUAL_LIST("平湖",2021,,FALSE)',
          holds(8, ['人口自然增长率', 7, '‰'], ['研发投入强度增速', 0.5, '个百分点']),
        ],
      ],
    },
    {
      says: 'everything else in the stated unit',
      on: 'bundled',
      cases: [
        ['=TARGET("平湖","实到外资",2023)', 4],
        ['=ACTUAL("秀洲","规上工业总产值",2022)', 1070],
        ['=TARGET("平湖","GDP",2026)', 1200],
        ['=TARGET_FIELD("平湖","GDP",2026,"比较")', '>'],
        ['=ACTUAL("秀洲","GDP",2022,"元")', 62_231_000_000],
        ['=ACTUAL("秀洲","GDP",2022,"美元")', bad(/币种不同/)],
      ],
    },
    {
      says: 'a range answers its words as text; 上限, 下限 or 中值 give a number',
      on: 'invented',
      cases: [
        ['=TARGET("平湖","出口增速",2023)', '4.5%—5%'],
        ['=TARGET("平湖","出口增速",2023,"‰")', '45‰—50‰'],
        ['=TARGET("平湖","出口增速",2023,,"上限")', shown(0.05, '0%')],
        ['=TARGET("平湖","出口增速",2023,"%","下限")', 4.5],
        ['=TARGET("平湖","出口降幅",2023)', '-5%—-4.5%'],
        ['=TARGET("平湖","固投增速",2023,,"中值")', bad(/^未识别限定“中值”/)],
      ],
    },
    {
      says: 'a target in words answers its words; never 0 and never "" for an absence',
      on: 'bundled',
      cases: [
        ['=TARGET("秀洲","城乡居民收入增速",2023)', '与经济增长基本同步'],
        ['=TARGET("秀洲","城乡居民收入增速",2023,"%")', '与经济增长基本同步'],
        ['=TARGET_FIELD("秀洲","城乡居民收入增速",2023,"单位")', ''],
        [
          '=TARGET_SENTENCE("秀洲","城乡居民收入增速",2023)',
          reads(/城乡居民收入增速目标与经济增长基本同步（/),
        ],
        ['=TARGET("秀洲","城乡居民收入增速",2023,,"上限")', bad(/^未识别限定“上限”/)],
        ['=TARGET("秀洲","城乡居民收入",2023)', na(/请用“城乡居民收入增速”。$/)],
      ],
    },
  ],
};
