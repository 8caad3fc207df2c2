import { type Chapter, na } from './case';

/** GAP and DONE: a target beside the result for the same time. */
export const targetAndResult: Chapter = {
  title: 'a target and its result',
  rules: [
    {
      says: 'GAP: result minus target, in 个百分点 for rates, in the unit of the target otherwise',
      on: 'invented',
      cases: [
        ['=TARGET_GAP("平湖","固投增速",2023)', -1.7],
        ['=TARGET_GAP("平湖","制造业投资增速",2023)', 0.6],
        ['=TARGET_GAP("平湖","规上工业总产值",2023)', -10],
        ['=TARGET_GAP("平湖","实到外资",2023)', -0.3],
        ['=TARGET_GAP("平湖","财政总收入降幅",2023)', -1],
        ['=TARGET_GAP("平湖","财政总收入增速",2023)', 1],
        ['=TARGET_GAP({"平湖";"平糊"},"固投增速",2023)', [[-1.7], ['#N/A']]],
        [
          '=TARGET_GAP("平湖","出口增速",2023)',
          na(/“4\.5%—5%”是文字或区间表述，不能计算差额，请用TARGET_DONE判断。$/),
        ],
        ['=TARGET_GAP("平湖","城乡居民收入增速",2023)', na(/“与经济增长同步”是文字或区间表述/)],
        ['=TARGET_GAP("平湖","旅游总收入",2023)', na(/^目标的单位（亿美元）与完成数的单位（亿元）不能换算/)],
        ['=TARGET_GAP("平湖","工业投资",2023)', na(/完成数的口径（不含核电）不同，不能直接比较/)],
        ['=TARGET_GAP("秀洲","固投增速",2023)', na(/^库中没有写有秀洲区2023年完成数的报告/)],
        ['=TARGET_GAP("平湖","GDP",2023)', na(/请用“地区生产总值增速”。$/)],
      ],
    },
    {
      says: 'DONE: a plain target is met at or beyond it in the indicator’s good direction',
      on: 'invented',
      cases: [
        ['=TARGET_DONE("平湖","固投增速",2023)', '未完成'],
        ['=TARGET_DONE("平湖","制造业投资增速",2023)', '完成'],
        ['=TARGET_DONE("平湖","PM2.5平均浓度",2023)', '完成'],
        ['=TARGET_DONE("平湖","户籍人口",2023)', '无法判断'],
      ],
    },
    {
      says: 'DONE: short by at most 5% of the value, or 0.5 point of a rate, is nearly met',
      on: 'invented',
      cases: [
        ['=TARGET_DONE("平湖","规上工业总产值",2023)', '基本完成'],
        ['=TARGET_DONE("平湖","实到外资",2023)', '未完成'],
        ['=TARGET_DONE("平湖","GDP增速",2023)', '基本完成'],
        ['=TARGET_DONE("平湖","城镇登记失业率",2023)', '基本完成'],
      ],
    },
    {
      says: 'DONE: ≥ > ≤ < by themselves, ~ within the margin, a range inside',
      on: 'invented',
      cases: [
        ['=TARGET_DONE("平湖","城镇调查失业率",2023)', '完成'],
        ['=TARGET_DONE("平湖","新增高新技术企业",2023)', '基本完成'],
        ['=TARGET_DONE("平湖","财政总收入增速",2023)', '完成'],
        ['=TARGET_DONE("平湖","财政总收入降幅",2023)', '完成'],
        ['=TARGET_DONE("平湖","粮食产量",2023)', '完成'],
        ['=TARGET_DONE("平湖","研发投入强度",2023)', '未完成'],
        ['=TARGET_DONE("平湖","出口增速",2023)', '完成'],
      ],
    },
    {
      says: 'DONE: a result that is only a bound is judged where it decides',
      on: 'invented',
      cases: [
        ['=TARGET_DONE("平湖","服务业增加值",2023)', '完成'],
        ['=TARGET_DONE("平湖","技改投资",2023)', '无法判断'],
      ],
    },
    {
      says: 'DONE: words cannot be judged; the words are given',
      on: 'invented',
      cases: [
        ['=TARGET_DONE("平湖","城乡居民收入增速",2023)', '无法判断：与经济增长同步'],
        ['=TARGET_DONE("平湖","旅游总收入",2023)', '无法判断'],
        ['=TARGET_DONE("平湖","亩均税收",2023)', na(/只有平湖高新区的（35万元）/)],
        ['=TARGET_DONE({"平湖","秀洲"},"固投增速",2023)', [['未完成', '#N/A']]],
      ],
    },
  ],
};
