import { bad, type Chapter, holds, na, reads, shown } from './case';

/** What each function answers. */
export const family: Chapter = {
  title: 'the family',
  rules: [
    {
      says: 'TARGET: the target’s number, or its words where it has no single number',
      on: 'bundled',
      cases: [
        ['=TARGET("平湖","固投增速",2023)', shown(0.08, '0%')],
        ['=TARGET("常山","制造业投资增速",2023)', shown(0.2, '0%')],
        ['=TARGET("平湖","实到外资",2023)', 4],
        ['=TARGET("秀洲","城乡居民收入增速",2023)', '与经济增长基本同步'],
        ['=TARGET("秀洲","固投",2023)', na(/只提出了增速目标（20%以上），请用“固定资产投资增速”。$/)],
        ['=TARGET("秀洲","粮食产量",2023)', na(/^《秀洲区政府工作报告》全文未提出“粮食产量”的目标/)],
      ],
    },
    {
      says: 'ACTUAL: the result’s number, as a report states it',
      on: 'bundled',
      cases: [
        ['=ACTUAL("秀洲","GDP",2022)', 622.31],
        ['=ACTUAL("秀洲","财政总收入增速",2022)', shown(-0.13, '0%')],
        ['=ACTUAL("平湖","农村居民人均可支配收入增速",2021)', shown(0.101, '0.0%')],
        ['=ACTUAL("秀洲","GDP",2023)', na(/^库中没有写有秀洲区2023年完成数的报告（库中有/)],
      ],
    },
    {
      says: 'FIELD: one field of the figure',
      on: 'invented',
      cases: [
        ['=TARGET_FIELD("平湖","固投增速",2023,"数值")', shown(0.08, '0%')],
        ['=TARGET_FIELD("平湖","出口增速",2023,"数值")', '4.5%—5%'],
        ['=TARGET_FIELD("平湖","出口增速",2023,"上限")', shown(0.05, '0%')],
        ['=TARGET_FIELD("平湖","出口增速",2023,"下限")', shown(0.045, '0.0%')],
        ['=TARGET_FIELD("平湖","固投增速",2023,"上限")', na(/没有上限，请改用字段“数值”或“表述”。$/)],
        ['=TARGET_FIELD("平湖","GDP增速",2023,"力争值")', shown(0.08, '0%')],
        ['=TARGET_FIELD("平湖","实到外资",2023,"力争值")', na(/没有力争值/)],
        ['=TARGET_FIELD("平湖","实到外资",2023,"单位")', '亿美元'],
        ['=TARGET_FIELD("平湖","固投增速",2023,"比较")', '='],
        ['=TARGET_FIELD("平湖","GDP增速",2023,"比较")', '≥'],
        ['=TARGET_FIELD("平湖","新增高新技术企业",2023,"比较")', '>'],
        ['=TARGET_FIELD("平湖","城镇登记失业率",2023,"比较")', '≤'],
        ['=TARGET_FIELD("平湖","城镇调查失业率",2023,"比较")', '<'],
        ['=TARGET_FIELD("平湖","粮食产量",2023,"比较")', '≈'],
        ['=TARGET_FIELD("平湖","固投增速",2023,"表述")', '增长8%'],
        ['=TARGET_FIELD("平湖","固投增速",2023,"表态用语")', '力争'],
        ['=TARGET_FIELD("平湖","固投增速",2023,"约束力度")', 0],
        ['=TARGET_FIELD("平湖","GDP增速",2023,"约束力度")', 3],
        ['=TARGET_FIELD("平湖","固投增速",2023,"属性")', '预期性'],
        ['=TARGET_FIELD("平湖","实到外资",2023,"属性")', ''],
        ['=ACTUAL_FIELD("平湖","GDP",2021,"口径","不含嘉兴港区")', '不含嘉兴港区、嘉兴电厂'],
        ['=ACTUAL_FIELD("平湖","GDP",2021,"口径")', ''],
        ['=TARGET_FIELD("平湖高新区","亩均税收",2023,"主体")', '平湖高新区'],
        ['=TARGET_FIELD("平湖","固投增速",2023,"主体")', '平湖市'],
        ['=TARGET_FIELD("平湖","实到外资","2022-2026","期间")', '2022—2026年'],
        ['=TARGET_FIELD("平湖","固投增速",2023,"原文")', '固定资产投资力争增长8%。'],
        ['=TARGET_FIELD("平湖","固投增速",2023,"章节")', '二、2023年工作安排 › （一）扩大投资'],
        ['=TARGET_FIELD("平湖","固投增速",2023,"报告")', '《平湖市2023年政府工作报告》'],
        ['=TARGET_FIELD("平湖","固投增速",2023,"日期")', '2023年2月1日'],
        ['=TARGET_FIELD("平湖","固投增速",2023,"网址")', 'www.example.gov.cn'],
        ['=TARGET_FIELD("平湖","固投增速",2023,"编号")', reads(/^pinghu-2023@\d+$/)],
        ['=TARGET_FIELD("平湖","固投增速",2023,"复核")', '已复核'],
        ['=TARGET_FIELD("平湖","实到外资",2023,"复核")', '未复核'],
        ['=TARGET_FIELD("平湖","固投增速",2023,"备注")', '原文疑有误'],
        ['=TARGET_FIELD("平湖","固投增速",2023,"單位")', '%'],
        ['=TARGET_FIELD("平湖","固投增速",2023," 单 位 ")', '%'],
        ['=TARGET_FIELD("平湖","固投增速",2023,"Unit")', '%'],
        ['=TARGET_FIELD("平湖","固投增速",2023,{"数值","单位","表述"})', [[0.08, '%', '增长8%']]],
        ['=TARGET_FIELD("平湖","固投增速",2023,"表态")', bad(/^未识别字段“表态”，您是否要找“表态用语”/)],
        ['=TARGET_FIELD("平湖","固投增速",2023,)', bad(/^“字段”是空的/)],
        ['=TARGET_FIELD("平糊","固投增速",2023,"单位")', na(/^未识别地区“平糊”/)],
      ],
    },
    {
      says: 'FIELDS: the fields that FIELD knows, with what each means',
      on: 'bundled',
      cases: [
        [
          '=TARGET_FIELDS()',
          holds(
            2,
            ...(
              '数值 上限 下限 力争值 单位 比较 表述 表态用语 约束力度 属性 口径 主体 期间 原文 章节 报告 日期 网址 编号 ' +
              '复核 备注'
            )
              .split(' ')
              .map((name) => [name]),
          ),
        ],
        ['=TARGET_FIELDS("单位")', bad(/^TARGET_FIELDS需要0个参数/)],
      ],
    },
    {
      says: 'SOURCE: the whole sentence, readable, in its own script, with its citation, in one cell',
      on: 'bundled',
      cases: [
        [
          '=TARGET_SOURCE("平湖","固投增速",2023)',
          reads(/固定资产投资增长8%.*（《平湖市人民政府工作报告》，2023年2月1日）$/),
        ],
        [
          '=TARGET_SOURCE("秀洲","GDP增速",2023)',
          reads(/地區生產總值增長確保6%以上,力爭8%.*（《秀洲区政府工作报告》，2023年2月3日）$/),
        ],
        [
          '=ACTUAL_SOURCE("平湖","GDP",2021,"不含嘉兴港区")',
          reads(/698\.5亿元.*（《平湖市政府工作报告》，2022年2月15日）$/),
        ],
        ['=TARGET_SOURCE("平湖","固投增速",2020)', na(/^库中没有平湖市2020年的报告/)],
        ['=ACTUAL_SOURCE("秀洲","GDP",2022,"管理口径")', bad(/^未识别限定“管理口径”，可用的有“小口径”/)],
      ],
    },
    {
      says: 'SENTENCE: a sentence ready to paste',
      on: 'bundled',
      cases: [
        [
          '=TARGET_SENTENCE("平湖","固投增速",2023)',
          '2023年，平湖市固定资产投资目标增长8%（《平湖市人民政府工作报告》，2023年2月1日）。',
        ],
        [
          '=TARGET_SENTENCE("平湖","GDP",2026)',
          '2026年，平湖市地区生产总值目标为超过1200亿元（《平湖市政府工作报告》，2022年2月15日）。',
        ],
        [
          '=ACTUAL_SENTENCE("秀洲","财政总收入增速",2022)',
          '2022年，秀洲区财政总收入下降13%（《秀洲区政府工作报告》，2023年2月3日）。',
        ],
        [
          '=ACTUAL_SENTENCE("秀洲","GDP",2022)',
          '2022年，秀洲区（小口径）地区生产总值为622.31亿元（《秀洲区政府工作报告》，2023年2月3日）。',
        ],
        [
          '=ACTUAL_SENTENCE("平湖","GDP增速","2017-2021")',
          '2017—2021年，平湖市地区生产总值年均增长7.8%（《平湖市政府工作报告》，2022年2月15日）。',
        ],
        [
          '=TARGET_SENTENCE("平湖园","数字经济增加值倍数",2021)',
          reads(/^2021年，张江长三角科技城平湖园数字经济增加值目标翻一番（/),
        ],
        [
          '=TARGET_SENTENCE("平湖","主导产业规上产值占全市规上产值比重","2026")',
          reads(/^2026年，平湖市主导产业规上产值占全市规上产值比重目标为2\/3以上（/),
        ],
        ['=TARGET_SENTENCE("秀洲","GDP",2023)', na(/请用“地区生产总值增速”。$/)],
      ],
    },
    {
      says: 'TABLE: a block; any one or two of the three may be ranges; 表头 TRUE by default',
      on: 'bundled',
      cases: [
        [
          '=TARGET_TABLE({"平湖";"秀洲"},{"固投增速","GDP增速"},2023)',
          [
            ['2023年', '固投增速', 'GDP增速'],
            ['平湖', 0.08, '#N/A'],
            ['秀洲', 0.2, 0.06],
          ],
        ],
        [
          '=TARGET_TABLE({"平湖";"秀洲"},{"固投增速","GDP增速"},2023,FALSE)',
          [
            [0.08, '#N/A'],
            [0.2, 0.06],
          ],
        ],
        [
          '=TARGET_TABLE({"平湖","秀洲"},{"固投增速";"GDP增速"},2023)',
          [
            ['2023年', '平湖', '秀洲'],
            ['固投增速', 0.08, 0.2],
            ['GDP增速', '#N/A', 0.06],
          ],
        ],
        [
          '=TARGET_TABLE("平湖","固投增速",{2022;2023})',
          [
            ['年份', '平湖，固投增速'],
            ['2022年', 0.08],
            ['2023年', 0.08],
          ],
        ],
        [
          '=ACTUAL_TABLE({"平湖";"秀洲"},"GDP",{2021,2022})',
          [
            ['GDP', '2021年', '2022年'],
            ['平湖', 907.5, '#N/A'],
            ['秀洲', '#N/A', 622.31],
          ],
        ],
        ['=TARGET_TABLE("平湖","固投增速",2023,FALSE)', 0.08],
        [
          ['TARGET_TABLE', [['平湖'], [null], ['平糊'], ['#REF!']], '固投增速', 2023],
          [
            ['地区', '固投增速，2023年'],
            ['平湖', 0.08],
            ['', ''],
            ['平糊', '#N/A'],
            ['', '#VALUE!'],
          ],
        ],
        [
          '=TARGET_TABLE({"平湖";"秀洲"},{"固投增速","GDP增速"},{2022,2023})',
          bad(/^地区、指标、年份中最多两个可以是区域/),
        ],
        ['=TARGET_TABLE(,"固投增速",2023)', bad(/^“地区”是空的/)],
      ],
    },
    {
      says: 'LIST: every figure of that place and period, in its stated unit; of several, one after the other',
      on: 'invented',
      cases: [
        [
          '=TARGET_LIST("常山",2023)',
          holds(
            8,
            ['指标', '数值', '单位', '表述', '表态用语', '口径', '报告', '编号'],
            ['制造业投资增速', 20, '%', '增长20%', '', '', '常山县2023年政府工作报告', 'changshan-2023@5'],
            ['实到外资', 1, '亿美元'],
          ),
        ],
        ['=TARGET_LIST("常山",2023,,FALSE)', holds(8, ['制造业投资增速', 20], ['实到外资', 1])],
        ['=TARGET_LIST("常山",2023,"投资",FALSE)', holds(8, ['制造业投资增速', 20])],
        ['=TARGET_LIST("常山",2023,"投資",FALSE)', holds(8, ['制造业投资增速', 20])],
        ['=TARGET_LIST("常山",2023,{"投资","外贸外资"},FALSE)', holds(8, ['制造业投资增速'], ['实到外资'])],
        [
          '=TARGET_LIST({"常山","北京市朝阳区"},2023,,FALSE)',
          holds(8, ['制造业投资增速', 20], ['实到外资', 1], ['固定资产投资增速', 3]),
        ],
        [
          '=TARGET_LIST({"北京市朝阳区","平糊","朝阳"},2023,,FALSE)',
          holds(8, ['固定资产投资增速', 3], ['#N/A', '', ''], ['#N/A', '', '']),
        ],
        ['=TARGET_LIST("平湖","2022-2026",,FALSE)', holds(8, ['实到外资', 22], ['地区生产总值增速', 8])],
        ['=ACTUAL_LIST("平湖",2022,,FALSE)', holds(8, ['粮食产量', 4.9, '亿斤'])],
        ['=TARGET_LIST("常山",2023,"养老")', na(/^没有“养老”这一类别的指标，可用的有“投资”、“外贸外资”/)],
        ['=ACTUAL_LIST("常山",2022)', na(/^库中没有写有常山县2022年完成数的报告/)],
        ['=TARGET_LIST("常山",)', bad(/^“年份”是空的/)],
      ],
    },
    {
      says: 'FIND: figures, targets and results, whose indicator or sentence has the word, best first',
      on: 'invented',
      cases: [
        [
          '=TARGET_FIND("固投","平湖")',
          holds(
            9,
            ['地区', '年份', '类型', '指标', '数值', '单位', '表述', '报告', '编号'],
            ['平湖市', 2023, '目标', '固定资产投资增速', 8, '%'],
          ),
        ],
        [
          '=TARGET_FIND("固投","平湖",2021,FALSE)',
          holds(
            9,
            ['平湖市', 2021, '完成', '固定资产投资', 330],
            ['平湖市', 2021, '完成', '固定资产投资', 325.7],
          ),
        ],
        [
          '=TARGET_FIND("外資",{"平湖","常山"},2023,FALSE)',
          holds(9, ['平湖市', 2023, '完成', '实到外资', 3.7], ['平湖市', 2023, '目标'], ['常山县', 2023]),
        ],
        ['=TARGET_FIND("头等大事",,,FALSE)', holds(9, ['平湖市', 2023, '目标', '制造业投资增速', 5])],
        ['=TARGET_FIND({"固投","朝阳"},,,FALSE)', holds(9, ['朝阳区', 2023, '目标', '固定资产投资增速', 3])],
        ['=TARGET_FIND("不存在的词")', na(/^没有找到与“不存在的词”有关的指标或原句，请换一个词。$/)],
        ['=TARGET_FIND("固投","平糊")', na(/^未识别地区“平糊”/)],
        ['=TARGET_FIND("固投","平湖","明年")', bad(/^未识别年份“明年”/)],
        ['=TARGET_FIND("")', bad(/^“词”是空的/)],
      ],
    },
    {
      says: 'REGIONS, YEARS, INDICATORS: what the library has',
      on: 'invented',
      cases: [
        ['=TARGET_REGIONS()', [['平湖市'], ['平湖高新区'], ['秀洲区'], ['常山县'], ['朝阳区']]],
        [
          '=TARGET_YEARS()',
          [[2021], [2022], ['2022-2026'], [2023], ['2023年6月'], ['2023H1'], ['2023Q3'], [2026]],
        ],
        ['=TARGET_YEARS("常山")', 2023],
        ['=TARGET_YEARS("北京市朝阳区")', 2023],
        ['=TARGET_YEARS({"常山";"秀洲"})', 2023],
        ['=TARGET_YEARS("南京市")', na(/^库中没有南京市的报告，请用TARGET_REGIONS\(\)查看库中的地区。$/)],
        ['=TARGET_INDICATORS("常山")', [['制造业投资增速'], ['实到外资']]],
        [
          '=TARGET_INDICATORS({"常山";"北京市朝阳区"},2023)',
          [['制造业投资增速'], ['实到外资'], ['固定资产投资增速']],
        ],
        ['=TARGET_INDICATORS("常山",2022)', na(/^库中没有常山县2022年的报告（库中有2023年）/)],
        ['=TARGET_INDICATORS("朝阳")', na(/有歧义/)],
      ],
    },
    {
      says: 'REGIONS, YEARS, INDICATORS: of the bundled reports',
      on: 'bundled',
      cases: [
        ['=TARGET_REGIONS()', holds(1, ['平湖市'], ['秀洲区'], ['常山县'], ['张江长三角科技城平湖园'])],
        ['=TARGET_YEARS("秀洲")', holds(1, [2022], [2023])],
        ['=TARGET_INDICATORS("秀洲",2022)', holds(1, ['地区生产总值'], ['地区生产总值增速'])],
        ['=TARGET_LIST("常山",2023,,FALSE)', holds(8, ['固定资产投资', 115, '亿元', '超115亿元'])],
        [
          '=ACTUAL_LIST("秀洲",2022,,FALSE)',
          holds(8, ['地区生产总值', 622.31, '亿元', '622.31亿元', '', '小口径']),
        ],
        [
          '=TARGET_FIND("固投","平湖",2023,FALSE)',
          holds(9, ['平湖市', 2023, '目标', '固定资产投资增速', 8, '%']),
        ],
        ['=ACTUAL_FIELD("秀洲","GDP",2022,"口径")', '小口径'],
        ['=TARGET_GAP("平湖","固投增速",2022)', na(/未见“固定资产投资增速”的完成数/)],
        ['=TARGET_DONE("平湖","固投增速",2022)', na(/不能据此判断原文未提/)],
        ['=TARGET_YEARS("明年")', na(/^未识别地区“明年”/)],
      ],
    },
    {
      says: 'WHY: which figure answered and why, with its notes',
      on: 'invented',
      cases: [
        [
          '=TARGET_WHY("平湖","固投增速",2023)',
          '平湖市2023年“固定资产投资增速”的目标是8%，取自《平湖市2023年政府工作报告》：“固定资产投资力争增长8%。”' +
            '完成数是6.3%，判断为“未完成”。注意：原文疑有误。',
        ],
        [
          '=TARGET_WHY("平湖","GDP增速",2023)',
          reads(
            /另有力争目标8%，可用限定“力争”取得。约束力度由“确保…以上”决定。.*“基本完成”（相差不超过0\.5个百分点）。$/,
          ),
        ],
        ['=ACTUAL_WHY("平湖","单位GDP能耗降幅",2021)', reads(/问的是降幅，所以把增速的正负号反了过来。/)],
        ['=ACTUAL_WHY("平湖","GDP",2021,"不含嘉兴港区")', reads(/所用口径是“不含嘉兴港区、嘉兴电厂”。/)],
        ['=ACTUAL_WHY("平湖","农村居民人均可支配收入",2021)', reads(/另有1处表述与此一致。/)],
        ['=ACTUAL_WHY("平湖","固投",2021)', reads(/《平湖市2023年政府工作报告》另写为330亿元，没有采用。/)],
        ['=ACTUAL_WHY("平湖","货物吞吐量",2021)', reads(/的预计数是60\.5亿吨/)],
        ['=TARGET_WHY("平湖","实到外资",2023)', reads(/判断为“未完成”。$/)],
      ],
    },
    {
      says: 'WHY: or why there is none and what to ask instead',
      on: 'bundled',
      cases: [
        [
          '=TARGET_WHY("秀洲","GDP",2023)',
          '秀洲区2023年“地区生产总值”只提出了增速目标（6%以上），请用“地区生产总值增速”。',
        ],
        ['=ACTUAL_WHY("秀洲","GDP",2023)', reads(/^库中没有写有秀洲区2023年完成数的报告/)],
        ['=TARGET_WHY("平湖","实到外资",2023)', reads(/^平湖市2023年“实到外资”的目标是4亿美元，取自2023年/)],
        ['=TARGET_WHY("","GDP",2023)', '“地区”是空的，请填写。'],
        [
          '=TARGET_WHY({"平糊";"秀洲"},"GDP增速",2023)',
          [[reads(/^未识别地区“平糊”/)], [reads(/^秀洲区2023年“地区生产总值增速”的目标是6%以上/)]],
        ],
      ],
    },
    {
      says: 'VERSION: library version and date',
      on: 'bundled',
      cases: [
        ['=TARGET_VERSION()', reads(/^\d+\.\d+\.\d+（2023-02-03）$/)],
        ['=TARGET_VERSION(1)', bad(/^TARGET_VERSION需要0个参数，请检查参数个数。$/)],
      ],
    },
    {
      says: 'the same functions over any library',
      on: 'invented',
      cases: [
        ['=TARGET_VERSION()', '9.9.9（2024-01-01）'],
        ['=TARGET_TABLE({"平湖","秀洲"},"固投增速",2023,FALSE)', [[0.08, 0.2]]],
        ['=TARGET_FIELDS()', holds(2, ['数值', '与TARGET相同的数值，比率为小数'])],
        [
          '=TARGET_SOURCE("平湖","固投增速",2023)',
          '固定资产投资力争增长8%。（《平湖市2023年政府工作报告》，2023年2月1日）',
        ],
        ['=ACTUAL_SOURCE("平湖","固投",2021)', reads(/^2021年固定资产投资325\.7亿元。（/)],
        [
          '=TARGET_SENTENCE("平湖","城镇登记失业率",2023)',
          reads(/^2023年，平湖市城镇登记失业率目标为3%以内（/),
        ],
        ['=ACTUAL_SENTENCE("平湖","货物吞吐量",2021)', reads(/^2021年，平湖市货物吞吐量预计为60\.5亿吨（/)],
        ['=ACTUAL_TABLE("平湖","固投",{2021,2022},FALSE)', [[325.7, '#N/A']]],
        ['=TARGET_VERSOIN()', bad(/^没有函数TARGET_VERSOIN，您是否要找TARGET_VERSION/)],
      ],
    },
  ],
};
