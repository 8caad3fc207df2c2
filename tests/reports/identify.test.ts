import { describe, expect, it } from 'vitest';
import { clean } from '../../src/reports/clean';
import { identify } from '../../src/reports/identify';

function identityOf(raw: string) {
  const { place, year, date } = identify(clean(raw));
  return { place: place?.name, code: place?.code, year, date };
}

describe('a text says of itself', () => {
  it.each([
    [
      'where and when the congress met',
      '2023年2月3日在嘉興市秀洲區\n第十屆人民代表大會第二次會議上\n各位代表:',
      '秀洲区',
      2023,
      '2023-02-03',
    ],
    [
      'that it is the country’s',
      '政府工作报告\n——2023年3月5日在第十四届全国人民代表大会第一次会议上\n各位代表:\n现在,我代表国务院,向大会报告政府工作,请予审议。\n',
      '全国',
      2023,
      '2023-03-05',
    ],
    [
      'that a report of December is of the next year',
      '——2022年12月27日在张湾区第十届人民代表大会第二次会议上\n各位代表:',
      '张湾区',
      2023,
      '2022-12-27',
    ],
    [
      'its year in the heading of what was carried out, where its date has lost its marks',
      '关于秀洲区2022年国民经济和社会发展计划\n执行情况与2023年计划草案的报告\n20221228日在秀洲区第十届人民代表大会第三次会议上\n秀洲区人民政府区长 某某\n一、2022年国民经济和社会发展计划执行情况\n全区经济平稳。\n',
      '秀洲区',
      2023,
      undefined,
    ],
    [
      'its year where it is told what will be done, or what was looked back on',
      '秀洲区第十六届人民代表大会第四次会议开幕。2024年全区将办好9件实事。',
      '秀洲区',
      2024,
      undefined,
    ],
    [
      'its year behind the one that a news report looks back on',
      '秀洲区第十六届人民代表大会第四次会议开幕。在回顾2023年工作时，区长说，投资增长。',
      '秀洲区',
      2024,
      undefined,
    ],
    [
      'its place where the congress met, not in a headline',
      '第一版:要闻 2024-01-22编印\n县十六届人大四次会议开幕\n秀洲区第十六届人民代表大会第四次会议开幕。\n二、展望2024年工作目标\n',
      '秀洲区',
      2024,
      undefined,
    ],
    [
      'its year in its own headings, before the title of the page',
      '2024年米易县政府工作报告\n(2022年1月24日在米易县第十九届人民代表大会第二次会议上)\n各位代表:\n2021年工作回顾\n实现增长。\n2022年工作安排\n',
      '米易县',
      2022,
      '2022-01-24',
    ],
    [
      'a heading of the year behind is no plan',
      '在平湖市第十六届人民代表大会第一次会议上\n各位代表:\n一、2021年主要工作和过去五年发展成效\n好。\n三、2022年主要工作安排\n',
      '平湖市',
      2022,
      undefined,
    ],
    [
      'its place by a government that reports',
      '各位代表：\n现在，我代表顺平县人民政府向大会作工作报告。\n一、2023年工作回顾\n好。',
      '顺平县',
      2024,
      undefined,
    ],
    [
      'its place by the place it names again and again',
      '“U享常山”消费券，“常山漫居”民宿，浙大常山研究院，浙理工常山研究院。',
      '常山县',
      undefined,
      undefined,
    ],
    [
      'its year by what the year is called',
      '2021年依然是平湖园夯实基础的一年，平湖、平湖、平湖。2020年是收获的一年。',
      '平湖市',
      2021,
      undefined,
    ],
    [
      'its year by the meeting, where its headings name only years far ahead or behind',
      '——2021年1月18日在平湖市第十六届人民代表大会第六次会议上\n各位代表：\n一、2020年和“十三五”时期成绩\n好。\n二、2035年远景目标及“十四五”时期主要目标\n三、全力以赴做好明年各项工作\n',
      '平湖市',
      2021,
      '2021-01-18',
    ],
    [
      'its year in a heading that speaks of five years first',
      '在平湖市第十六届人民代表大会第一次会议上\n各位代表：\n一、过去五年工作回顾\n好。\n二、今后五年工作思路和2023年重点任务\n',
      '平湖市',
      2023,
      undefined,
    ],
    [
      'the year a communiqué looks back on',
      '2022年，面对困难，平湖、平湖、平湖稳中向好。人口比上年增长1%，粮食比上年增长2%，投资比上年增长3%，消费比上年增长4%，出口比上年增长5%。',
      '平湖市',
      2023,
      undefined,
    ],
    [
      'a province, where the government of a province speaks and its capital is named as often',
      '各位代表：现在，我代表省人民政府向大会报告工作，请予审议。\n四川、四川、四川，成都、成都、成都、成都。',
      '四川省',
      undefined,
      undefined,
    ],
    [
      'a city, where a county bears its name too',
      '各位代表：现在，我代表市人民政府向大会报告工作，请予审议。\n长沙、长沙、长沙。',
      '长沙市',
      undefined,
      undefined,
    ],
  ])('%s', (_what, raw, place, year, date) => {
    expect(identityOf(raw)).toMatchObject({ place, year, date });
  });

  it.each([
    ['a text that names no place', '各位代表：今年要抓好工作。'],
    [
      'a word that is a place somewhere',
      '全面推进乡村振兴、乡村振兴、乡村振兴，建设示范县、示范县、示范县。',
    ],
    ['two places named as often', '平湖、秀洲、平湖、秀洲、平湖、秀洲。'],
    ['a name that a city and a county bear', '长沙、长沙、长沙、长沙。'],
    [
      'a city named where a province speaks',
      '各位代表：现在，我代表省人民政府向大会报告工作。平湖、平湖、平湖。',
    ],
  ])('nothing is guessed from %s', (_what, raw) => {
    expect(identityOf(raw).place).toBeUndefined();
  });
});
