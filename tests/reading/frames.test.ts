import { describe, expect, it } from 'vitest';
import { read } from '../../src/reading/read';
import { clean } from '../../src/reports/clean';
import { entryOf } from './figures-of';

/** Kind and period of each figure of a text: `result 2022`. */
function framesOf(text: string, year = 2023): string[] {
  return read(clean(text), entryOf(year)).map(
    ({ kind, period, perYear }) => `${kind} ${period}${perYear ? ' a year' : ''}`,
  );
}

describe('headings and openings say what a passage speaks of', () => {
  it.each([
    ['a review', '一、2022年工作回顾\n固定资产投资增长8%。', ['result 2022']],
    ['a plan', '二、2023年工作安排\n固定资产投资增长8%。', ['target 2023']],
    [
      'a review that names last year’s work first',
      '一、2022年主要工作和过去五年发展成效\n固定资产投资增长8%。',
      ['result 2022'],
    ],
    [
      'a year behind',
      '一年来，我们攻坚克难。固定资产投资增长8%。\n2023年工作安排\n出口增长10%。',
      ['result 2022', 'target 2023'],
    ],
    [
      'problems inside a review',
      '2022年工作回顾\n好。\n我们也清醒地看到，发展还存在不少困难，工业投资占比仅为9.5%。\n2023年工作安排\n',
      ['result 2022'],
    ],
    [
      'a report given in December',
      '一、2022年工作回顾\n投资增长4%。\n二、2023年主要任务\n投资增长5%。',
      ['result 2022', 'target 2023'],
    ],
  ])('%s', (_what, text, frames) => {
    expect(framesOf(text)).toEqual(frames);
  });

  it.each([
    [
      'a state is for the last year, a flow and an average for the span',
      '二、今后五年主要目标任务\n地区生产总值突破1200亿元；一般公共预算收入年均增长8.5%；五年累计引育高端人才180名；研发投入强度达3.8%。',
      ['target 2027', 'target 2023/2027 a year', 'target 2023/2027', 'target 2027'],
    ],
    [
      'five years behind',
      '过去五年工作回顾\n五年来，我们奋力拼搏。生产总值从546亿元提高到907亿元，年均增长7.8%；累计完成投资1473亿元。\n2023年工作安排\n',
      ['result 2022', 'result 2018/2022 a year', 'result 2018/2022'],
    ],
    [
      'a named plan',
      '二、“十四五”时期的主要目标任务\n森林覆盖率达到35%；新增学位5万个。',
      ['target 2025', 'target 2021/2025'],
    ],
    [
      'what is held against a year is of one year, what came to be over the five is not',
      '过去五年工作回顾\n五年来，累计完成投资47亿元；零售额完成45亿元，比2017年增长84%；发放补贴3亿元，惠及农户。\n2023年工作安排\n',
      ['result 2018/2022', 'result 2022', 'result 2018/2022', 'result 2018/2022'],
    ],
    ['a year named inside', '二、今后五年主要目标任务\n到2026年，主导产业产值占比60%以上。', ['target 2026']],
    [
      '今后五年 under a named plan count from the report',
      '今后五年工作思路和目标任务\n今后五年处于“十三五”关键期，地区生产总值达到110亿元。',
      ['target 2027'],
    ],
  ])('%s', (_what, text, frames) => {
    expect(framesOf(text)).toEqual(frames);
  });

  it.each([
    [
      'this year, under one heading with five',
      '今后五年及2023年工作\n今后五年，新建公园30个。\n今年是新一届政府的开局之年。\n一、改善民生\n新建公园5个。',
      ['target 2023/2027', 'target 2023'],
    ],
    [
      'five years counted from this one are five years still',
      '今后五年及2023年工作\n从今年起到2027年，是决胜阶段。\n新建公园30个。',
      ['target 2023/2027'],
    ],
    [
      'five years named as what this year is the first of',
      '三、2023年工作安排\n完成今后五年的目标任务，今年至关重要。\n新建公园5个。',
      ['target 2023'],
    ],
    [
      'the requirement of this year behind a motto',
      '二、今后五年的目标\n新建公园30个。\n蓝图已经绘就，我们必须抓好今年。今年工作的总体要求是：稳中求进。\n新建公园5个。',
      ['target 2023/2027', 'target 2023'],
    ],
    [
      'this year in passing',
      '二、今后五年的目标\n高铁枢纽力争今年通车。\n新建公园30个。',
      ['target 2023/2027'],
    ],
  ])('in a plan of five years: %s', (_what, text, frames) => {
    expect(framesOf(text)).toEqual(frames);
  });

  it.each([
    ['上半年', '2023年工作安排\n上半年开工率80%以上。', ['target 2023H1']],
    ['三季度', '2023年工作安排\n三季度实现开工率100%。', ['target 2023Q3']],
    ['a month', '2023年工作安排\n6月底前完成投资5亿元。', ['target 2023-06']],
    [
      'a year compared with is not the year spoken of',
      '2022年工作回顾\nPM2.5浓度比2015年下降51.7%。\n2023年工作安排\n',
      ['result 2022'],
    ],
    [
      'what there is inside a plan',
      '2023年工作安排\n我省有20万农民工在城镇就业,要做好服务。全省新增就业20万人。',
      ['result 2022', 'target 2023'],
    ],
    [
      'what is done already inside a plan',
      '2023年工作安排\n市里已经下放69项权力事项。已经培育上市企业5家，今年力争达到8家。力争已经开工的项目建成9个。',
      ['result 2022', 'result 2022', 'target 2023', 'target 2023'],
    ],
    [
      'last year inside a plan',
      '2023年工作安排\n去年，引进项目28个。今年引进项目30个。',
      ['result 2022', 'target 2023'],
    ],
  ])('%s', (_what, text, frames) => {
    expect(framesOf(text)).toEqual(frames);
  });

  it.each([
    [
      'a plan behind together with its last year',
      '一、“十三五”时期和2020年工作回顾\n固定资产投资增长到69亿元，年均增长5.2%。',
      ['result 2020', 'result 2016/2020 a year'],
    ],
    [
      'the year that leads a sentence governs what follows, one compared with does not',
      '一、“十三五”时期发展回顾\n2020年优良天数242天，PM2.5浓度比2015年下降51%。投入资金8亿元。',
      ['result 2020', 'result 2020', 'result 2016/2020'],
    ],
    [
      'one doing, and the amount of what was counted, over the same years',
      '一、“十三五”时期发展回顾\n配套建设218个园区、39个服务站，合作项目469项，总投资6832亿元；高新技术企业达到20家。',
      ['result 2016/2020', 'result 2016/2020', 'result 2016/2020', 'result 2016/2020', 'result 2020'],
    ],
    [
      'what labour earned over five years, and what stands at their end',
      '一、“十三五”时期发展回顾\n五年来，劳务输出8万人次，创收3亿元。拥有农业龙头企业21家。',
      ['result 2016/2020', 'result 2016/2020', 'result 2020'],
    ],
    [
      '五年 before an amount',
      '一、“十三五”时期发展回顾\n五年生态补水33亿立方米，粮食产量达到40万吨。',
      ['result 2016/2020', 'result 2020'],
    ],
    [
      'roads and how long they are, over the same years',
      '一、“十三五”时期发展回顾\n新改建红旗路、长安路等8条乡村道路85公里，硬化巷道60公里；等级公路总里程达到260公里。',
      ['result 2016/2020', 'result 2016/2020', 'result 2016/2020', 'result 2020'],
    ],
    [
      'years ahead are counted from the start of the plan',
      '二、“十四五”时期主要目标\n三年内新增公园20个；城镇化率达到60%。',
      ['target 2021/2023', 'target 2025'],
    ],
    [
      'the end of a plan leads the sentence',
      '二、2021年工作安排\n力争“十四五”末做强4个产业集群，做大5个特色集群。新建园区2个。',
      ['target 2025', 'target 2025', 'target 2021'],
    ],
  ])('%s', (_what, text, frames) => {
    expect(framesOf(text, 2021)).toEqual(frames);
  });

  /** The first report of a new government: a review of its five years, then of the last of them. */
  const term = '一、过去五年工作回顾\n五年来，我们奋力拼搏。新建公园20个。';

  it.each([
    [
      'the year that is nearly over',
      `${term}\n即将过去的2022年，是极不寻常的一年。新建公园4个。`,
      ['result 2018/2022', 'result 2022'],
    ],
    [
      'the year behind a motto',
      `${term}\n千里之行，始于足下。过去一年，面对严峻考验，我们迎难而上。新建公园4个。\n新增学位3万个。`,
      ['result 2018/2022', 'result 2022', 'result 2022'],
    ],
    [
      'a year counted among the five turns nothing',
      `${term}\n道路越走越宽。2020年，新建学校3所。新增学位3万个。`,
      ['result 2018/2022', 'result 2020', 'result 2018/2022'],
    ],
    [
      'five years behind the year that ends them',
      '一、2022年工作回顾\n新建公园4个。\n2022年是收官之年。五年来，我们攻坚克难，城乡面貌焕然一新。新建公园20个。\n这是民生不断改善的五年。新增学位3万个。',
      ['result 2022', 'result 2018/2022', 'result 2018/2022'],
    ],
    [
      'five years that a sentence counts itself speak for it alone',
      '一、2022年工作回顾\n设施不断完善。五年来，新建学校20所。新建公园4个。',
      ['result 2018/2022', 'result 2022'],
    ],
    [
      'all of the last year, among the five',
      '一、过去五年工作回顾\n新建公园20个，全年新建学校3所。',
      ['result 2018/2022', 'result 2022'],
    ],
    [
      'problems that are seen inside a plan',
      '二、今后五年的目标\n发展既有机遇也有挑战。同时也必须看到，我们还面临诸多困境。工业投资占比仅为9%。\n新建公园20个。',
      ['result 2022', 'target 2023/2027'],
    ],
    [
      'progress that is seen inside a plan',
      '二、今后五年的目标\n我们要看到，城市正在快速发展。新建公园20个。',
      ['target 2023/2027'],
    ],
    [
      'this year, in a report given before its year begins',
      `——2022年12月20日在市第九届人民代表大会第一次会议上\n${term}\n今年是极不寻常的一年。新建公园4个。`,
      ['result 2018/2022', 'result 2022'],
    ],
    [
      'this year, in a report given in it',
      `——2023年1月20日在市第九届人民代表大会第一次会议上\n${term}\n二、今后五年的目标\n今年是开局之年。新建公园4个。`,
      ['result 2018/2022', 'target 2023'],
    ],
  ])('in a review: %s', (_what, text, frames) => {
    expect(framesOf(text)).toEqual(frames);
  });

  it.each([
    [
      'a plan that has ended, at the start of a paragraph',
      '一、2020年工作回顾\n新建公园4个。\n“十三五”时期，是发展最快的五年。新建公园20个。',
      ['result 2020', 'result 2016/2020'],
    ],
    [
      'a plan that begins',
      '一、2020年工作回顾\n新建公园4个。\n二、“十四五”时期主要目标\n“十四五”时期，是关键的五年。新建公园20个。',
      ['result 2020', 'target 2021/2025'],
    ],
  ])('%s', (_what, text, frames) => {
    expect(framesOf(text, 2021)).toEqual(frames);
  });

  /** A report given when the first months of its year are over, or before it has begun to count them. */
  const given = (day: string, text: string) =>
    `——2023年${day}在市第九届人民代表大会第二次会议上\n一、2022年工作回顾\n新建公园4个。\n${text}`;
  const plan = '二、2023年工作安排\n新建学校3所。';

  it.each([
    [
      'what a paragraph of the review says of this year',
      given('5月9日', `今年以来，我们顶住压力。新签项目12个。\n新增学位3万个。\n${plan}`),
      ['result 2022', 'result 2023', 'result 2022', 'target 2023'],
    ],
    [
      'a part of the report that says what was done this year',
      given(
        '5月9日',
        `二、今年以来的工作情况\n新签项目12个。\n新增学位3万个。\n三、全年工作安排\n新建学校3所。`,
      ),
      ['result 2022', 'result 2023', 'result 2023', 'target 2023'],
    ],
    [
      'the first quarter, wherever it is spoken of',
      given('5月9日', `${plan}\n受外需影响，一季度生产总值下降3%，出口下降9%，大幅低于去年同期。`),
      ['result 2022', 'target 2023', 'result 2023Q1', 'result 2023Q1'],
    ],
    [
      'a first quarter for which something is planned',
      given('5月9日', `${plan}\n力争一季度开工项目9个。`),
      ['result 2022', 'target 2023', 'target 2023Q1'],
    ],
    [
      'the quarters of last year',
      given('5月9日', '生产总值由一季度的6%回升到全年的8%。'),
      ['result 2022', 'result 2022'],
    ],
    [
      'a report given in January promises its first quarter',
      given('1月9日', `${plan}\n一季度生产总值增长6%。`),
      ['result 2022', 'target 2023', 'target 2023Q1'],
    ],
    [
      'a report given in January that says 今年以来 of the year behind',
      given('1月9日', '今年以来，我们顶住压力。新签项目12个。'),
      ['result 2022', 'result 2022'],
    ],
  ])('given in its year: %s', (_what, text, frames) => {
    expect(framesOf(text)).toEqual(frames);
  });

  /** A report from its first words on. */
  const whole = (text: string) => `各位代表：\n现在，我代表市人民政府，向大会报告工作，请予审议。\n${text}`;

  it.each([
    [
      'an address before the year behind',
      '一、“十三五”时期工作回顾\n新建公园20个。\n各位代表，刚刚过去的2020年极不平凡。新建公园4个。\n各位代表！2020年，我们新增学位3万个。',
      ['result 2016/2020', 'result 2020', 'result 2020'],
    ],
    [
      'the plan that has just ended',
      '一、2020年工作回顾\n新建公园4个。\n各位代表，刚刚过去的“十三五”极不平凡。新建公园20个。',
      ['result 2020', 'result 2016/2020'],
    ],
    [
      'problems named inside a plan end with their paragraph',
      '二、2021年工作安排\n我们也要清醒认识到，工业投资占比仅为9.5%。\n固定资产投资增长8%。',
      ['result 2020', 'target 2021'],
    ],
    [
      'what comes first in the heading comes first',
      '一、2020年及“十三五”工作回顾\n新建公园4个。\n五年来，我们奋力拼搏。新建公园20个。',
      ['result 2020', 'result 2016/2020'],
    ],
    ['work of the year ahead', '三、全力做好2021年工作，推动高质量发展\n新建公园4个。', ['target 2021']],
    [
      'a named plan that lies ahead',
      '二、“十四五”奋斗目标和二〇三五年远景目标\n森林覆盖率达到35%。',
      ['target 2025'],
    ],
    [
      'a lesser heading does not end the review',
      '一、2020年工作回顾\n（三）聚焦工作重点，产业提档升级\n新建公园4个。',
      ['result 2020'],
    ],
    [
      'unless it names the year ahead',
      '一、2020年工作回顾\n（三）2021年工作重点\n新建公园4个。',
      ['target 2021'],
    ],
  ])('%s', (_what, text, frames) => {
    expect(framesOf(text, 2021)).toEqual(frames);
  });

  it.each([
    [
      'headings of mottos, numbered: the plan is the part behind the review',
      '一、砥砺前行，谱写小康新篇章\n新建公园4个。\n二、乘势而上，开创发展新局面\n新建公园5个。\n三、从严治政，建设满意政府\n办理事项6件。',
      ['result 2020', 'target 2021', 'target 2021'],
    ],
    [
      'a part that still looks back',
      '一、2020年工作回顾\n新建公园4个。\n二、存在的困难和问题\n停车位缺口4万个。\n三、勇往直前，再谱新篇\n新建公园5个。',
      ['result 2020', 'result 2020', 'target 2021'],
    ],
    [
      'the work of a government that goes is behind',
      '一、本届政府的主要工作\n新建公园20个。\n二、今后五年的目标\n新建公园30个。\n三、扎实做好开局之年各项工作\n新建公园5个。',
      ['result 2016/2020', 'target 2021/2025', 'target 2021'],
    ],
    [
      'the sentence that states the targets ends a review',
      '一年来，我们奋力拼搏。新建公园4个。\n新的征程上，我们勇往直前。今年经济社会发展主要预期目标为：地区生产总值增长7%。\n新建公园5个。',
      ['result 2020', 'target 2021', 'target 2021'],
    ],
    [
      'and inside the plan of five years, where it names the year',
      '一、过去五年工作回顾\n新建公园4个。\n二、今后五年目标任务\n经济社会发展主要目标是：公园达到90个。\n综合考虑，建议2021年全市经济社会发展主要预期目标为：地区生产总值增长7%。\n新建公园5个。',
      ['result 2016/2020', 'target 2025', 'target 2021', 'target 2021'],
    ],
    [
      'a second part that speaks of years to come, before a third of the year',
      '一、砥砺前行，谱写新篇章\n新建公园4个。\n二、接续奋斗，开创发展新局面\n未来五年，我们大有可为。\n新建公园30个。\n三、奋勇争先，做好各项工作\n今年是开局之年。\n新建公园5个。',
      ['result 2020', 'target 2021/2025', 'target 2021'],
    ],
    [
      'a second part before one that names the year',
      '一、砥砺前行，谱写新篇章\n新建公园4个。\n二、接续奋斗，开创发展新局面\n新建公园30个。\n三、2021年重点工作\n新建公园5个。',
      ['result 2020', 'target 2021/2025', 'target 2021'],
    ],
    [
      'a second part that speaks of this year is its plan',
      '一、砥砺前行，谱写新篇章\n新建公园4个。\n二、接续奋斗，开创发展新局面\n未来五年大有可为，今年是开局之年。\n新建公园5个。\n三、勇于担当，建设满意城市\n今年办理事项6件。',
      ['result 2020', 'target 2021', 'target 2021'],
    ],
    [
      'the plan of five years by its long name, and one that only begins well',
      '一、2020年工作回顾\n新建公园4个。\n二、关于第十四个五年规划纲要的说明\n新建公园30个。\n三、实现“十四五”规划良好开局\n新建公园5个。',
      ['result 2020', 'target 2021/2025', 'target 2021'],
    ],
    [
      'a plan of five years and of the year under one heading, in that order',
      '一、2020年工作回顾\n新建公园4个。\n二、“十四五”奋斗目标和2021年工作任务\n新建公园30个。\n实现蓝图，2021年尤为关键。\n新建公园5个。',
      ['result 2020', 'target 2021/2025', 'target 2021'],
    ],
    [
      'in the other order',
      '一、2020年工作回顾\n新建公园4个。\n二、2021年工作任务和“十四五”奋斗目标\n新建公园5个。',
      ['result 2020', 'target 2021'],
    ],
    [
      'fine results in a motto of the plan look ahead',
      '一、2020年工作回顾\n新建公园4个。\n二、勇毅前行，以优异成绩迎接盛会\n新建公园5个。',
      ['result 2020', 'target 2021'],
    ],
    [
      'a look beyond the plan',
      '一、2020年工作回顾\n新建公园4个。\n二、今后五年的目标\n新建公园30个。展望二〇三五年，公园达到90个。展望前路，新建学校3所。',
      ['result 2020', 'target 2021/2025', 'target 2035', 'target 2021/2025'],
    ],
    [
      'one that tells how the targets were met does not',
      '一年来，我们奋力拼搏。超额完成年初确定的主要预期目标：地区生产总值增长7%。\n新建公园4个。',
      ['result 2020', 'result 2020'],
    ],
  ])('in a whole report: %s', (_what, text, frames) => {
    expect(framesOf(whole(text), 2021)).toEqual(frames);
  });

  it.each([
    [
      'what is said of the last of a list is said of all; how things stand is of the last year',
      '五年来，我们奋力拼搏。73个贫困村、2.8万名贫困人口全部脱贫，高新技术企业65家、规上企业达到202户。',
      ['result 2016/2020', 'result 2016/2020', 'result 2020', 'result 2020'],
    ],
    [
      'a product beside what was summed up, and one that was',
      '五年来，我们奋力拼搏。生产总值和累计产业投资均超6000亿元。累计实现生产总值9000亿元。',
      ['result 2020', 'result 2016/2020', 'result 2016/2020'],
    ],
    [
      'more of them, and an output over the five years by its name',
      '五年来，我们奋力拼搏。3家实验室入列，开行班列721列，免费送戏下乡8万场，缔结友好学校54对。天然气五年累计产量达750亿立方米，天然气年产量达90亿立方米。',
      [
        'result 2016/2020',
        'result 2016/2020',
        'result 2016/2020',
        'result 2016/2020',
        'result 2016/2020',
        'result 2020',
      ],
    ],
    [
      'doings of every kind, and protected places of which there are so many',
      '五年来，我们奋力拼搏。引进风险投资9亿元，农村劳动力转移就业102万人次，取消证明5538项。文物保护单位达40处。',
      ['result 2016/2020', 'result 2016/2020', 'result 2016/2020', 'result 2020'],
    ],
    [
      'a change over the years; a multiple of one year, and of five',
      '五年来，我们奋力拼搏。城区学位增加12万个，生产总值是2015年的1.4倍，民生支出是“十二五”时期的1.6倍。',
      ['result 2016/2020', 'result 2020', 'result 2016/2020'],
    ],
    [
      'a number of things put together into fewer is a change',
      '五年来，我们奋力拼搏。市属企业由51家整合为33家，乡镇从60个调整为49个。',
      ['result 2020', 'result 2020'],
    ],
    [
      'last year inside a review of five, up to the semicolon; proposals dealt with over the years',
      '五年来，我们奋力拼搏。去年开发区投资增长30%，增加值增长13%；出口增长9%。办理建议932件，政协提案1625件。',
      ['result 2020', 'result 2020', 'result 2016/2020', 'result 2016/2020', 'result 2016/2020'],
    ],
    [
      'what a year brings is of the last year, unless it is summed up',
      '五年来，我们奋力拼搏。一般公共预算收入完成275亿元，货物吞吐量完成3亿吨。一般公共预算收入累计完成900亿元。新招聘教师700名，举办招聘会8场。',
      ['result 2020', 'result 2020', 'result 2016/2020', 'result 2016/2020', 'result 2016/2020'],
    ],
    [
      'guests, and what they spent, over the same years',
      '五年接待游客1.9亿人次、旅游收入2100亿元。',
      ['result 2016/2020', 'result 2016/2020'],
    ],
  ])('five years behind: %s', (_what, text, frames) => {
    expect(framesOf(`“十三五”时期工作回顾\n${text}\n2021年工作安排\n`, 2021)).toEqual(frames);
  });

  it.each([
    [
      'a year named before an average is its last',
      '五年来，我们奋力拼搏。2020年生产总值达1285亿元，年均增长5.2%、高于全省1个百分点，2020年投资增长7%。',
      ['result 2020', 'result 2016/2020 a year', 'result 2016/2020 a year', 'result 2020'],
    ],
    [
      'fewer years, counted back from the last; the first ones; two',
      '五年来，我们奋力拼搏。近三年投资年均增长7%。出口前四年年均增长8%，进口两年平均增长9%。近两年引进人才300名。',
      ['result 2018/2020 a year', 'result 2016/2019 a year', 'result 2019/2020 a year', 'result 2019/2020'],
    ],
    [
      'how long something has been so is no span of what follows',
      '五年来，我们奋力拼搏。位次近四年保持全省前三；零售额年均增长8.2%。',
      ['result 2016/2020 a year'],
    ],
    [
      'all of them against one year are no average',
      '2020年主要工作回顾\n供水、灌溉保证率较2015年均提高11个百分点。',
      ['result 2020'],
    ],
  ])('averages: %s', (_what, text, frames) => {
    expect(framesOf(`“十三五”时期工作回顾\n${text}\n2021年工作安排\n`, 2021)).toEqual(frames);
  });

  it('an average that names no years is of the term that ends, in the first report of a new one', () => {
    const report = (session: string) =>
      `——2022年1月6日在某市第八届人民代表大会第${session}次会议上\n一、2021年工作回顾\n生产总值年均增长6%，增长7%。\n`;
    expect(framesOf(report('一'), 2022)).toEqual(['result 2017/2021 a year', 'result 2021']);
    expect(framesOf(report('二'), 2022)).toEqual(['result 2021', 'result 2021']);
  });

  it.each([
    [
      'the year, and behind it the term, said behind the year',
      '2021年是不平凡的一年。新建公园4个。\n2021年是本届政府任期届满之年。五年来，我们感恩奋进。\n新建公园30个。',
      ['result 2021', 'result 2017/2021'],
    ],
    [
      'a term of four years, and the year again',
      '过去四年，是极不平凡的时期。生产总值年均增长6%。\n新建公园30个。\n刚刚过去的一年，我们奋力拼搏。新建公园4个。',
      ['result 2018/2021 a year', 'result 2018/2021', 'result 2021'],
    ],
    [
      'what the years were, and since when',
      '——这是某市强化创新驱动的五年。新建公园30个。\n市十六届人大一次会议以来，全市奋力拼搏。新建公园20个。',
      ['result 2017/2021', 'result 2017/2021'],
    ],
    [
      'the last year of a government is a year; so is one best in five years',
      '刚刚过去的2021年，是本届政府收官之年。新建公园4个。\n经济增速创五年来新高，新建公园3个。',
      ['result 2021', 'result 2021'],
    ],
    [
      'in December this year is the one that ends',
      '过去五年，我们感恩奋进。到今年底，公园达到30个。',
      ['result 2021'],
    ],
  ])('the first report of a new term: %s', (_what, text, frames) => {
    const front = '——2022年1月6日在某市第八届人民代表大会第一次会议上\n';
    expect(framesOf(`${front}一、工作回顾\n${text}\n二、2022年工作安排\n`, 2022)).toEqual(frames);
  });

  it('a heading that looks back on the government whose term ends is of all its years', () => {
    const report = (session: string, text: string) =>
      framesOf(
        `——2022年1月6日在某旗第十六届人民代表大会第${session}次会议上\n一、十五届人民政府工作回顾\n${text}\n二、2022年工作安排\n`,
        2022,
      );
    expect(report('一', '2018年以来，我们感恩奋进。累计实施项目60项，森林覆盖率达到31%。')).toEqual([
      'result 2018/2021',
      'result 2021',
    ]);
    expect(report('一', '我们感恩奋进。累计实施项目60项。')).toEqual(['result 2017/2021']);
    expect(report('二', '累计实施项目60项。')).toEqual(['result 2021']);
    expect(framesOf('过去五年工作回顾\n生产总值累计完成900亿元，生产总值400亿元。')).toEqual([
      'result 2018/2022',
      'result 2022',
    ]);
  });

  it('in other reports four years behind are named in passing', () => {
    expect(framesOf('2022年工作回顾\n过去四年，我们感恩奋进。新建公园4个。')).toEqual(['result 2022']);
  });

  it('an average up to a year ahead is of the years up to it', () => {
    expect(framesOf('“十四五”时期主要目标\n到2025年，生产总值年均增长6%，投入强度达到3%。', 2021)).toEqual([
      'target 2021/2025 a year',
      'target 2025',
    ]);
    expect(framesOf('2022年工作安排\n到2025年，生产总值年均增长6%。', 2022)).toEqual([
      'target 2022/2025 a year',
    ]);
    expect(framesOf('2022年工作安排\n今年生产总值年均增长6%。', 2022)).toEqual(['target 2022']);
  });

  it('recent years count back from the year spoken of; a state is of the last', () => {
    const review = (text: string) => framesOf(`2022年工作回顾\n${text}\n2023年工作安排\n`);
    expect(review('2022年完成造林2万亩，近三年累计造林5万亩。')).toEqual(['result 2022', 'result 2020/2022']);
    expect(review('近三年就业稳定在9万人。')).toEqual(['result 2022']);
  });

  it('what looks back on all that was said closes the lesser headings above it', () => {
    const sections = (text: string) =>
      read(clean(text), entryOf(2023)).map(({ section }) => section.join(' › '));
    expect(
      sections(
        '一、2022年工作回顾\n4.安全稳定有效维护。化解积案5件。\n一年来，新建公园4个。\n5.效能提升。压减经费9%。\n各位代表！新增学位3万个。',
      ),
    ).toEqual([
      '一、2022年工作回顾 › 4.安全稳定有效维护',
      '一、2022年工作回顾',
      '一、2022年工作回顾 › 5.效能提升',
      '一、2022年工作回顾',
    ]);
    // The text right under a heading may begin so itself.
    expect(sections('一、2022年工作回顾\n（一）综合实力稳步提升\n一年来，新建公园4个。')).toEqual([
      '一、2022年工作回顾 › (一)综合实力稳步提升',
    ]);
  });

  it('an annex behind the report states figures, the notes behind it none', () => {
    const report = `2023年工作安排\n${'好。\n'.repeat(40)}新增学位5万个。\n`;
    const annex = '附件1\n2023年民生实事\n一、新建驿站20个。\n';
    const notes = '附件2\n名词解释\n一老一小:指养老服务机构30个、托育机构10个。\n';
    expect(framesOf(report + annex + notes)).toEqual(['target 2023', 'target 2023']);
    expect(framesOf(report + notes + annex)).toEqual(['target 2023', 'target 2023']);
    const tasks = '附件1\n2023年经济社会发展预期目标任务分解表\n1\n税收增长6%左右\n市税务局\n';
    expect(framesOf(report + tasks)).toEqual(['target 2023', 'target 2023']);
    // Who is responsible explains nothing.
    const item = '6.新建驿站20个(牵头单位:市民政局)。\n';
    expect(framesOf(`${report}附件1\n2023年民生实事\n${item}`)).toEqual(['target 2023', 'target 2023']);
    expect(framesOf(`${report}6.驿站20个(简称驿站):指新建的驿站。\n`)).toEqual(['target 2023']);
  });

  it('an item that names who does it states figures, one that explains a term none', () => {
    const report = `2023年工作安排\n${'好。\n'.repeat(40)}新增学位5万个。\n`;
    const items =
      '1.新建驿站20个（牵头单位：某市民政局）。\n2.“一老一小”工程：指养老服务机构30个、托育机构10个。\n';
    expect(framesOf(report + items)).toEqual(['target 2023', 'target 2023']);
    const noted = items.replace('新建驿站20个（牵头单位：', '新建驿站（简称）：');
    expect(framesOf(report + noted)).toEqual(['target 2023']);
  });

  it('last year, looked back on inside the plan, and this year beside it', () => {
    const text =
      '2023年工作安排\n去年接待游客2亿人次，今年力争突破3亿人次。旅游是富民产业，去年收入达到2亿元，今年力争3亿元。';
    expect(framesOf(text)).toEqual(['result 2022', 'target 2023', 'result 2022', 'target 2023']);
    expect(framesOf('2023年工作安排\n去年接待游客2亿人次，入境游客3万人次。')).toEqual([
      'result 2022',
      'result 2022',
    ]);
  });

  it('the first half of the year that a plan is checked in', () => {
    expect(framesOf('一、2023年上半年计划执行情况\n投资增长8%。')).toEqual(['result 2023H1']);
    expect(framesOf('一、2022年计划执行情况\n投资增长8%。')).toEqual(['result 2022']);
    const opinion = '会议认为，上半年投资完成11亿元，占年计划的42%；出口完成4亿元，增长13%。';
    expect(framesOf(`关于2023年上半年国民经济和社会发展计划执行情况的审查意见\n${opinion}`)).toEqual(
      Array(4).fill('result 2023H1'),
    );
    expect(
      framesOf(
        `关于2023年上半年计划执行情况的审查意见\n关于2023年上半年国民经济和社会\n\n发展计划执行情况的审查意见\n\n${opinion}`,
      ),
    ).toEqual(Array(4).fill('result 2023H1'));
    expect(framesOf('关于2022年计划执行情况的审查意见\n投资增长8%。')).not.toContain('result 2023H1');
  });

  it('a news report says it paragraph by paragraph', () => {
    const text =
      '报告指出，坪山区2022年实现了提质。全年地区生产总值达910.6亿元。\n2023年主要预期目标是：地区生产总值增长7%左右。\n2023年一季度，坪山区逆势上扬。地区生产总值增长6%。';
    expect(framesOf(text)).toEqual(['result 2022', 'target 2023', 'result 2023Q1']);
    const said =
      '县长在报告中指出，一年来，我们攻坚克难。生产总值增长3%。\n县长强调，2023年是关键之年。新建公园5个。';
    expect(framesOf(said)).toEqual(['result 2022', 'target 2023']);
    const told =
      '县长作政府工作报告。在回顾2022年工作时，县长说：我们攻坚克难。全年生产总值增长3%。\n新建公园5个。';
    expect(framesOf(told)).toEqual(['result 2022', 'target 2023']);
  });

  it('an excerpt without headings is of the plan, a communiqué of the year behind', () => {
    expect(framesOf('新增规上企业15家。')).toEqual(['target 2023']);
    const communique =
      '地区生产总值439亿元，比上年增长3%。投资比上年增长4%。消费比上年增长5%。出口比上年增长6%。收入比上年增长7%。';
    expect(new Set(framesOf(communique))).toEqual(new Set(['result 2022']));
  });
});
