import { bad, type Chapter, holds, na, reads, shown } from './case';

const wholeColumn = (...cells: unknown[]) =>
  Array.from({ length: 1_048_576 }, (_, row) => [cells[row] ?? '']);
const error = (basicValue: string) => ({ type: 'Error', basicValue });

/** The forms that every argument may have. */
export const argumentForms: Chapter = {
  title: 'arguments',
  rules: [
    {
      says: 'every argument may be a cell, a range, an array constant, or left out where optional',
      on: 'bundled',
      cases: [
        ['=TARGET({"平湖"},{"固投增速"},{2023})', shown(0.08, '0%')],
        [['TARGET', [['平湖']], [['固投增速']], [[2023]], [['']], [[null]]], shown(0.08, '0%')],
        ['=TARGET("平湖","固投增速",2023,,)', shown(0.08, '0%')],
        ['=TARGET("平湖","固投增速",{2022,2023})', [[0.08, 0.08]]],
        ['=TARGET("平湖","实到外资",2023,{"亿美元";"万美元"})', [[4], [40000]]],
        ['=TARGET("秀洲","GDP增速",2023,,{"力争","xiuzhou-2023"})', shown(0.08, '0%')],
        [
          '=TARGET_FIELD("秀洲",{"GDP增速";"固投增速"},2023,{"比较","表述"})',
          [
            ['≥', '增长确保6%以上'],
            ['≥', '增长20%以上'],
          ],
        ],
        ['=TARGET_DONE({"平湖";"秀洲"},"固投增速",2022)', [['#N/A'], ['#N/A']]],
        ['=TARGET_TABLE("平湖",{"固投增速"},2023,{FALSE})', shown(0.08, '0%')],
        ['=TARGET("平湖","固投增速")', bad(/^TARGET需要3至5个参数，请检查参数个数。$/)],
        ['=TARGET("平湖","固投增速",2023,"%","力争",1)', bad(/^TARGET需要3至5个参数/)],
      ],
    },
    {
      says: 'cell values are taken as what they hold',
      on: 'bundled',
      cases: [
        [
          [
            'TARGET',
            { type: 'String', basicValue: '平湖' },
            '固投增速',
            { type: 'FormattedNumber', basicValue: 2023 },
          ],
          shown(0.08, '0%'),
        ],
        [
          [
            'TARGET',
            { type: 'Array', elements: [[{ type: 'String', basicValue: '平湖' }]] },
            '固投增速',
            2023,
          ],
          shown(0.08, '0%'),
        ],
        [
          ['TARGET', { type: 'Entity', text: '平湖', basicValue: '#VALUE!' }, '固投增速', 2023],
          shown(0.08, '0%'),
        ],
        [['TARGET', { type: 'Empty', basicValue: '' }, '固投增速', 2023], bad(/^“地区”是空的，请填写。$/)],
        [['TARGET', {}, '固投增速', 2023], bad(/^引用的单元格里是错误值/)],
      ],
    },
    {
      says: 'null, 0 and "" mean left out for 单位 and 限定',
      on: 'bundled',
      cases: [
        [['TARGET', '平湖', '固投增速', 2023, null, null], shown(0.08, '0%')],
        [['TARGET', '平湖', '固投增速', 2023, 0, 0], shown(0.08, '0%')],
        [['TARGET', '平湖', '固投增速', 2023, '', ''], shown(0.08, '0%')],
        [['TARGET', '平湖', '固投增速', 2023, [['', '%']], [[0, '']]], [[0.08, 8]]],
        [['TARGET', '平湖', '固投增速', 2023, ' x '], bad(/^未识别单位/)],
      ],
    },
    {
      says: 'a blank inside a range answers "" there, a blank alone is #VALUE!',
      on: 'bundled',
      cases: [
        [
          ['TARGET', [['平湖'], [null], [''], [0], ['秀洲']], '固投增速', 2023],
          [[0.08], [''], [''], [''], [0.2]],
        ],
        [['TARGET', '平湖', [['固投增速', '']], 2023], [[0.08, '']]],
        [['TARGET_FIELD', '平湖', '固投增速', 2023, [['单位', '']]], [['%', '']]],
        [['ACTUAL_WHY', [['', '']], 'GDP', 2022], [['', '']]],
        [['TARGET', null, '固投增速', 2023], bad(/^“地区”是空的，请填写。$/)],
        [['TARGET', '平湖', [['']], 2023], bad(/^“指标”是空的，请填写。$/)],
        [['TARGET', '平湖', '固投增速', 0], bad(/^“年份”是空的，请填写。$/)],
        [['TARGET'], bad(/^“地区”是空的，请填写。$/)],
        [['TARGET_LIST', [['', '']], 2023], bad(/^“地区”是空的，请填写。$/)],
      ],
    },
    {
      says: 'ranges combine as Excel’s own arrays do',
      on: 'bundled',
      cases: [
        ['=TARGET({"平湖";"秀洲"},"固投增速",2023)', [[0.08], [0.2]]],
        [
          '=TARGET({"平湖";"秀洲"},{"固投增速","GDP增速"},2023)',
          [
            [0.08, '#N/A'],
            [0.2, 0.06],
          ],
        ],
        ['=TARGET({"平湖";"秀洲"},{"固投增速";"GDP增速"},2023)', [[0.08], [0.06]]],
        ['=TARGET({"平湖";"秀洲"},{"固投增速";"GDP增速";"GDP"},2023)', bad(/^各参数的区域大小不一致/)],
        ['=TARGET_WHY({"平湖","秀洲"},{"固投增速","GDP增速","GDP"},2023)', reads(/^各参数的区域大小不一致/)],
      ],
    },
    {
      says: 'one bad cell spoils itself only; an error cell alone is an error',
      on: 'bundled',
      cases: [
        [
          ['TARGET', [['平湖'], [error('#REF!')], [error('#N/A')], ['平糊']], '固投增速', 2023],
          [[0.08], ['#VALUE!'], ['#N/A'], ['#N/A']],
        ],
        [
          ['TARGET', '平湖', '固投增速', [[2023, '#DIV/0!', Number.NaN, 2022]]],
          [[0.08, '#VALUE!', '#VALUE!', 0.08]],
        ],
        [['TARGET', '平湖', '实到外资', 2023, [['万美元', '亿元']]], [[40000, '#VALUE!']]],
        [
          ['TARGET_LIST', [['常山'], ['#REF!']], 2023, '投资', false],
          holds(8, ['固定资产投资'], ['#VALUE!', '']),
        ],
        [['TARGET', error('#N/A'), '固投增速', 2023], na(/^引用的单元格里是错误值，请先改正那个单元格。$/)],
        [['TARGET', '平湖', '固投增速', '#NAME?'], bad(/^引用的单元格里是错误值/)],
        [['TARGET', '平湖', '固投增速', 2023, '%', error('#REF!')], bad(/^引用的单元格里是错误值/)],
        [['TARGET_FIND', '#REF!'], bad(/^引用的单元格里是错误值/)],
      ],
    },
    {
      says: 'trailing blanks of whole columns are cut; over 100,000 cells ask for less',
      on: 'bundled',
      cases: [
        [
          ['TARGET', wholeColumn('平湖', '', '秀洲'), '固投增速', 2023],
          [[0.08], [''], [0.2]],
        ],
        [
          ['TARGET_TABLE', wholeColumn('平湖', '秀洲'), '固投增速', 2023, false],
          [[0.08], [0.2]],
        ],
        [['TARGET_YEARS', wholeColumn('常山')], holds(1, [2023])],
        [
          [
            'TARGET',
            Array.from({ length: 1000 }, () => ['平湖']),
            '固投增速',
            [Array.from({ length: 101 }, () => 2023)],
          ],
          bad(/^一次最多计算100000个单元格，请缩小所选区域。$/),
        ],
        [
          [
            'ACTUAL_TABLE',
            Array.from({ length: 1000 }, () => ['平湖']),
            'GDP',
            [Array.from({ length: 101 }, () => 2021)],
          ],
          bad(/请缩小所选区域。$/),
        ],
      ],
    },
    {
      says: '地区: a short or full name, a code, Traditional, a body inside a place',
      on: 'bundled',
      cases: [
        ['=TARGET("平湖","固投增速",2023)', shown(0.08, '0%')],
        ['=TARGET("平湖市","固投增速",2023)', shown(0.08, '0%')],
        ['=TARGET("嘉兴市平湖市","固投增速",2023)', shown(0.08, '0%')],
        ['=TARGET("浙江省嘉兴市平湖市","固投增速",2023)', shown(0.08, '0%')],
        ['=TARGET("浙江省嘉興市平湖市","固投增速",2023)', shown(0.08, '0%')],
        ['=TARGET(330482,"固投增速",2023)', shown(0.08, '0%')],
        ['=TARGET("330482","固投增速",2023)', shown(0.08, '0%')],
        ['=TARGET("３３０４８２","固投增速",2023)', shown(0.08, '0%')],
        ['=TARGET("平湖高新区","亩均税收",2023)', 35],
        ['=TARGET("平湖高新區","畝均稅收",2023)', 35],
        ['=TARGET("平湖园","引进数字经济项目",2021)', 25],
        ['=TARGET("平湖","亩均税收",2023)', na(/只有平湖高新区的（35万元），请把地区改为“平湖高新区”。$/)],
        ['=TARGET("平湖高新区","固投增速",2023)', na(/未见“固定资产投资增速”的目标/)],
        ['=TARGET("平糊","固投增速",2023)', na(/^未识别地区“平糊”，您是否要找“平湖市”/)],
        ['=TARGET(330483000,"固投增速",2023)', na(/^未识别地区“330483000”/)],
        ['=TARGET(TRUE,"固投增速",2023)', na(/^未识别地区“TRUE”/)],
      ],
    },
    {
      says: '地区: judged against all of GB/T 2260; a short name that several places bear asks which',
      on: 'invented',
      cases: [
        ['=TARGET("北京市朝阳区","固投增速",2023)', shown(0.03, '0%')],
        ['=TARGET(110105,"固投增速",2023)', shown(0.03, '0%')],
        [
          '=TARGET("朝阳","固投增速",2023)',
          na(/^地名“朝阳”有歧义，可以指“北京市朝阳区”.*请写全名或六位代码。$/),
        ],
        ['=TARGET("朝阳区","固投增速",2023)', na(/有歧义，可以指“北京市朝阳区”、“吉林省长春市朝阳区”/)],
        ['=TARGET_LIST("朝阳区",2023)', na(/有歧义/)],
      ],
    },
    {
      says: '年份: a number, text, a date cell, a half, a quarter, a month, a span, a plan',
      on: 'invented',
      cases: [
        ['=TARGET("平湖","固投增速","2023")', shown(0.08, '0%')],
        ['=TARGET("平湖","固投增速","2023年")', shown(0.08, '0%')],
        ['=TARGET("平湖","固投增速","２０２３年")', shown(0.08, '0%')],
        ['=TARGET("平湖","固投增速",45000)', shown(0.08, '0%')],
        ['=TARGET("平湖","固投增速",44927)', shown(0.08, '0%')],
        ['=TARGET("平湖","固投增速",44927.75)', shown(0.08, '0%')],
        ['=TARGET("平湖","重点项目开工率","2023H1")', shown(0.8, '0%')],
        ['=TARGET("平湖","重点项目开工率","2023上半年")', shown(0.8, '0%')],
        ['=TARGET("平湖","重点项目开工率","2023Q3")', shown(0.95, '0%')],
        ['=TARGET("平湖","重点项目开工率","2023年三季度")', shown(0.95, '0%')],
        ['=TARGET("平湖","签约项目","2023年6月")', 50],
        ['=TARGET("平湖","实到外资","2022-2026")', 22],
        ['=TARGET("平湖","实到外资","2022—2026年")', 22],
        ['=TARGET("平湖","固投增速",44926)', na(/^平湖市2022年|^《平湖市2022年政府工作报告》全文未提出/)],
        ['=TARGET("平湖","固投增速","十四五")', na(/^库中没有平湖市2021—2025年的报告/)],
        ['=TARGET("平湖","固投增速",2023.1)', bad(/^未识别年份“2023\.1”，请写成2023、2023年上半年/)],
        ['=TARGET("平湖","固投增速","明年")', bad(/^未识别年份“明年”/)],
        ['=TARGET("平湖","固投增速",TRUE)', bad(/^未识别年份“TRUE”/)],
        ['=TARGET("平湖","固投增速",-1)', bad(/^未识别年份“-1”/)],
        ['=TARGET("平湖","固投增速",23)', bad(/^未识别年份“23”/)],
      ],
    },
    {
      says: '单位: any unit of the same kind, exactly scaled',
      on: 'invented',
      cases: [
        ['=ACTUAL("平湖","GDP",2021,"元")', 90_750_000_000],
        ['=ACTUAL("平湖","GDP",2021,"万元")', 9_075_000],
        ['=ACTUAL("平湖","GDP",2021,"萬元")', 9_075_000],
        ['=ACTUAL("平湖","新增建设用地",2021,"亩")', 15_000],
        ['=ACTUAL("平湖","新增建设用地",2021,"公顷")', 1000],
        ['=ACTUAL("平湖","城镇新增就业",2021,"人")', 18_000],
        ['=ACTUAL("平湖","新建厂房",2021,"平方米")', 300_000],
        ['=TARGET("平湖","固投增速",2023,"%")', 8],
        ['=TARGET("平湖","固投增速",2023,"％")', 8],
        ['=TARGET("平湖","固投增速",2023,"‰")', 80],
        ['=TARGET("平湖","固投增速",2023,"小数")', 0.08],
        ['=TARGET("平湖","实到外资",2023,"万美元")', 40_000],
        [
          '=TARGET("平湖","实到外资",2023,"亿元")',
          bad(/^单位“亿元”与原文的“亿美元”币种不同，不能换算，请改用“亿美元”或省略单位。$/),
        ],
        ['=ACTUAL("平湖","GDP",2021,"亩")', bad(/不是同一类，不能换算/)],
        ['=TARGET("平湖","固投增速",2023,"亿元")', bad(/不是同一类/)],
        ['=ACTUAL("平湖","GDP",2021,"银两")', bad(/^未识别单位“银两”，可用的有“元”、“万元”、“亿元”/)],
      ],
    },
    {
      says: 'A number of which the report writes no unit (1.3亿) is not taken for money, whatever it is of: it is only scaled',
      on: 'bundled',
      cases: [
        ['=ACTUAL("秀洲","工业发展专项资金",2022)', 1.3],
        ['=ACTUAL("秀洲","工业发展专项资金",2022,"万")', 13_000],
        [
          '=ACTUAL("秀洲","工业发展专项资金",2022,"亿元")',
          bad(/^原文只写到“亿”，没有写出单位，不能换算为“亿元”/),
        ],
      ],
    },
    {
      says: '限定: a scope, a tier, an end of a range, 累计 or 年均, a body, a report id; several joined by 、',
      on: 'invented',
      cases: [
        ['=ACTUAL("平湖","GDP",2021,,"不含嘉兴港区")', 698.5],
        ['=ACTUAL("平湖","GDP",2021,,"不含嘉兴港区、嘉兴电厂")', 698.5],
        ['=ACTUAL("平湖","GDP",2021,,"不含嘉興港區")', 698.5],
        ['=ACTUAL("平湖","工业增加值",2021,,"管理口径")', 390],
        ['=TARGET("平湖","GDP增速",2023,,"确保")', shown(0.06, '0%')],
        ['=TARGET("平湖","GDP增速",2023,,"力争")', shown(0.08, '0%')],
        ['=TARGET("平湖","出口增速",2023,,"上限")', shown(0.05, '0%')],
        ['=TARGET("平湖","出口增速",2023,,"下限")', shown(0.045, '0.0%')],
        ['=TARGET("平湖","出口增速",2023,,"中值")', shown(0.0475, '0.00%')],
        ['=TARGET("平湖","出口增速",2023,"%","中值、pinghu-2023")', 4.75],
        ['=TARGET("平湖","实到外资","2022-2026",,"累计")', 22],
        ['=TARGET("平湖","GDP增速","2022-2026",,"年均")', shown(0.08, '0%')],
        ['=TARGET("平湖","亩均税收",2023,,"平湖高新区")', 35],
        ['=ACTUAL("平湖","固投",2021,,"pinghu-2023")', 330],
        ['=ACTUAL("平湖","固投",2021,,{"pinghu-2023",""})', 330],
        ['=TARGET("平湖","GDP增速","2022-2026",,"累计")', na(/只提出了年均的目标（8%），请用限定“年均”。$/)],
        ['=TARGET("平湖","GDP增速",2023,,"上限")', bad(/^未识别限定“上限”，可用的有“确保”/)],
        [
          '=ACTUAL("平湖","GDP",2021,,"管理口径")',
          bad(/^未识别限定“管理口径”，可用的有“不含嘉兴港区、嘉兴电厂”、“pinghu-2022”/),
        ],
        ['=TARGET("平湖","固投增速",2023,,"确保")', na(/请省略限定/)],
      ],
    },
  ],
};
