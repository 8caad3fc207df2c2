import { bad, type Chapter, na, reads } from './case';

/** When there is no answer: five absences, disagreement, ambiguity, wrong arguments. */
export const absences: Chapter = {
  title: 'absences',
  rules: [
    {
      says: 'an unknown region suggests, up to three',
      on: 'bundled',
      cases: [
        [
          '=TARGET("平糊","固投增速",2023)',
          na(/^未识别地区“平糊”，您是否要找“平湖市”(、“[^”]+”)?(或“[^”]+”)?？$/),
        ],
        ['=TARGET("XYZ","固投增速",2023)', na(/^未识别地区“XYZ”，请用TARGET_REGIONS\(\)查看库中的地区。$/)],
        ['=TARGET("平湖","固投增速",2022)', 0.08],
      ],
    },
    {
      says: 'no report for that place and period names those there are',
      on: 'bundled',
      cases: [
        [
          '=TARGET("平湖","固投增速",2020)',
          na(/^库中没有平湖市2020年的报告（库中有2022年、2023年、2025年、2026年），请换一个年份。$/),
        ],
        [
          '=ACTUAL("秀洲","GDP",2023)',
          na(/^库中没有写有秀洲区2023年完成数的报告（库中有.*2022年.*），请换一个年份。$/),
        ],
        [
          '=TARGET("南京市","固投增速",2023)',
          na(/^库中没有南京市2023年的报告，请用TARGET_REGIONS\(\)查看库中的地区。$/),
        ],
        ['=TARGET("秀洲","粮食产量",2023)', na(/^《/)],
      ],
    },
    {
      says: 'an unknown indicator suggests, up to three',
      on: 'bundled',
      cases: [
        ['=TARGET("平湖","固头增速",2023)', na(/^未识别指标“固头增速”，您是否要找“固定资产投资增速”？$/)],
        ['=ACTUAL("平湖","农村居民收如",2021)', na(/您是否要找“农村居民人均可支配收入”/)],
        ['=TARGET("平湖","???",2023)', na(/^未识别指标“\?\?\?”，请用TARGET_INDICATORS\(\)/)],
        ['=TARGET("平湖","社零",2023)', na(/所收部分未见“社会消费品零售总额”的目标/)],
      ],
    },
    {
      says: 'the whole report sets none, and what it does state is named',
      on: 'bundled',
      cases: [
        [
          '=TARGET("秀洲","粮食产量",2023)',
          na(
            /^《秀洲区政府工作报告》全文未提出“粮食产量”的目标，只写有2022年的完成数（2\.98亿斤），请用ACTUAL查询2022年。$/,
          ),
        ],
        [
          '=TARGET("秀洲","GDP",2023)',
          na(/^秀洲区2023年“地区生产总值”只提出了增速目标（6%以上），请用“地区生产总值增速”。$/),
        ],
        [
          '=TARGET("秀洲","森林覆盖率",2023)',
          na(
            /^《秀洲区政府工作报告》全文未提出“森林覆盖率”的目标，请换一个指标，或用TARGET_LIST\("秀洲区",2023\)查看已提出的。$/,
          ),
        ],
        ['=ACTUAL("平湖","森林覆盖率",2021)', na(/^《平湖市政府工作报告》全文未写明“森林覆盖率”的完成数/)],
        ['=TARGET("平湖","森林覆盖率",2023)', na(/^库中只有《平湖市人民政府工作报告》的节选/)],
      ],
    },
    {
      says: 'only a part of the report is held: nothing can be concluded',
      on: 'bundled',
      cases: [
        [
          '=TARGET("平湖","粮食产量",2023)',
          na(
            /^库中只有《平湖市人民政府工作报告》的节选（缺第二部分.*），所收部分未见“粮食产量”的目标，不能据此判断原文未提，请核对报告全文。$/,
          ),
        ],
        ['=TARGET("常山","GDP增速",2023)', na(/^库中只有《常山县政府工作报告》的节选.*不能据此判断原文未提/)],
        ['=TARGET("平湖园","GDP增速",2021)', na(/^库中只有《一把手访谈：.*的节选/)],
        ['=TARGET("常山","制造业投资增速",2023)', 0.2],
      ],
    },
    {
      says: 'different values are listed; an ambiguous place asks which',
      on: 'invented',
      cases: [
        ['=ACTUAL("平湖","社零",2021)', na(/有不同数值/)],
        ['=ACTUAL("平湖","工业增加值",2021)', na(/有不同数值/)],
        ['=ACTUAL("平湖","工业增加值",2021,,"大口径")', 400],
        ['=TARGET("鼓楼区","固投增速",2023)', na(/^地名“鼓楼区”有歧义，可以指.*请写全名或六位代码。$/)],
      ],
    },
    {
      says: 'wrong kinds of argument are #VALUE!',
      on: 'invented',
      cases: [
        ['=TARGET("平湖","固投增速","去年")', bad(/^未识别年份“去年”/)],
        ['=TARGET("平湖","固投增速",2023,"亿元")', bad(/不是同一类/)],
        ['=TARGET("平湖","固投增速",2023,"两")', bad(/^未识别单位“两”，可用的有“%”、“‰”、“小数”/)],
        ['=TARGET("平湖","固投增速",2023,,"大口径")', bad(/^未识别限定“大口径”/)],
        ['=TARGET("平湖","GDP增速",2023)', 0.06],
      ],
    },
    {
      says: 'WHY says the same in a cell',
      on: 'bundled',
      cases: [
        ['=TARGET_WHY("平糊","固投增速",2023)', reads(/^未识别地区“平糊”，您是否要找“平湖市”/)],
        ['=TARGET_WHY("平湖","固投增速",2020)', reads(/^库中没有平湖市2020年的报告/)],
        ['=TARGET_WHY("平湖","固头增速",2023)', reads(/^未识别指标“固头增速”/)],
        ['=TARGET_WHY("秀洲","粮食产量",2023)', reads(/^《秀洲区政府工作报告》全文未提出“粮食产量”的目标/)],
        ['=TARGET_WHY("平湖","粮食产量",2023)', reads(/不能据此判断原文未提/)],
        ['=TARGET_WHY("朝阳","固投增速",2023)', reads(/^地名“朝阳”有歧义/)],
        ['=TARGET_WHY("平湖","固投增速","明年")', reads(/^未识别年份“明年”/)],
        ['=TARGET_WHY("平湖","固投增速",2023.1)', reads(/^未识别年份“2023\.1”/)],
        [
          ['TARGET_WHY', [['平湖'], ['#REF!']], '固投增速', 2020],
          [[reads(/^库中没有平湖市/)], [reads(/^引用的单元格/)]],
        ],
        ['=TARGET_WHY("平湖","固投增速",2023,"大口径")', reads(/^未识别限定“大口径”/)],
        ['=ACTUAL_WHY("秀洲","GDP",2022)', reads(/^秀洲区2022年“地区生产总值”的完成数是622\.31亿元/)],
      ],
    },
  ],
};
