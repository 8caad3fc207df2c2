import { describe, expect, it } from 'vitest';
import { INVENTED_REPORT } from '../../src/cli/tour-report';
import { takeIn } from '../../src/library/own/take-in';
import { doubtEn, remarkEn } from '../../src/messages/taken-in.en';
import { doubtZh, remarkZh } from '../../src/messages/taken-in.zh';
import { readableWithin } from '../../src/reports/report';
import { placesNamed } from '../../src/vocabulary/places';

const GAOTANG = `高唐县人民政府工作报告
（2023年1月5日在高唐县第十九届人民代表大会第二次会议上）
各位代表：
一、2022年工作回顾
一年来，全县完成固定资产投资86亿元，增长9.1%。
二、2023年工作安排
主要预期目标是：固定资产投资增长8%以上，一般公共预算收入增长5%左右。
`;

function doubted(raw: string) {
  const { figures, doubts } = takeIn(raw, { year: 2023, place: placesNamed('高唐县')[0] });
  return figures.map(({ id, indicator }) => [indicator, ...(doubts.get(id) ?? []).map(({ why }) => why)]);
}

describe('a text taken in', () => {
  it('says whose report it is, of what year, and which words say so', () => {
    const { entry, found, remarks } = takeIn(GAOTANG, { name: '报告.txt' });
    expect(entry).toMatchObject({
      id: '371526-2023',
      file: '报告.txt',
      place: { code: '371526', name: '高唐县' },
      year: 2023,
      date: '2023-01-05',
      title: '高唐县2023年政府工作报告',
    });
    const words = ({ at }: { at?: { start: number; end: number } }) => at && GAOTANG.slice(at.start, at.end);
    expect(words(found.place)).toBe('高唐县');
    expect(words(found.year)).toBe('2023年');
    expect(words(found.date)).toBe('2023年1月5日');
    expect(words(found.title)).toBe('政府工作报告');
    expect(new Set(Object.values(found).map(({ by }) => by))).toEqual(new Set(['stated']));
    expect(remarks).toEqual([{ about: 'part' }]);
  });

  it('has the figures of the text and the text itself, in one place', () => {
    const { figures, text } = takeIn(GAOTANG);
    expect(figures.map(({ kind, value, period }) => `${kind} ${value} ${period}`)).toEqual([
      'result 86 2022',
      'result 9.1 2022',
      'target 8 2023',
      'target 5 2023',
    ]);
    for (const { source, region } of figures) {
      expect(region).toBe('371526');
      expect(
        text.pieces.some(({ start, text }) => start <= source.start && source.end <= start + text.length),
      );
    }
  });

  it('holds what is given before what the text says', () => {
    const { entry, found, figures } = takeIn(GAOTANG, {
      id: 'mine',
      place: placesNamed('平湖市')[0],
      year: 2022,
      title: '另一份报告',
    });
    expect(entry).toMatchObject({ id: 'mine', place: { code: '330482' }, year: 2022, title: '另一份报告' });
    expect([found.place.by, found.year.by, found.title.by, found.date.by]).toEqual([
      'given',
      'given',
      'given',
      'stated',
    ]);
    expect(new Set(figures.map(({ region }) => region))).toEqual(new Set(['330482']));
    expect(figures[0]!.id).toMatch(/^mine@/);
  });

  it('looks for place and year in the name of the file where the text has none', () => {
    const raw = '主要预期目标是：固定资产投资增长8%以上。\n';
    const { entry, found, remarks } = takeIn(raw, { name: '003_高唐县_2021_政府工作报告.docx' });
    expect(entry).toMatchObject({ place: { code: '371526' }, year: 2021 });
    expect([found.place.by, found.year.by]).toEqual(['named', 'named']);
    expect(remarks.map(({ about }) => about)).toEqual(['part']);
    expect(takeIn(GAOTANG, { name: '平湖市2021.txt' }).entry).toMatchObject({
      place: { code: '371526' },
      year: 2023,
    });
  });
});

describe('what the user must know of a whole text', () => {
  const remarksOn = (raw: string) => takeIn(raw).remarks.map(({ about }) => about);
  it.each([
    [
      'no figures',
      '各位代表，感谢大家一年来对政府工作的支持。',
      ['no-figures', 'no-place', 'no-year', 'part'],
    ],
    [
      'a text in English',
      'The government will keep growth at 8% and add 30 schools in 2023.',
      ['other-language'],
    ],
    ['a text in Japanese', '本市は来年度の成長率を8%とすることを目標にしています。', ['other-language']],
    ['no characters', '', ['no-figures', 'no-place', 'no-year', 'part']],
    [
      'a place that is in no table',
      '（2023年1月5日在云外县第一届人民代表大会第一次会议上）\n二、2023年工作安排\n固定资产投资增长8%。\n',
      ['unplaced', 'part'],
    ],
    [
      'a place only named often',
      '二、2023年工作安排\n高唐固定资产投资增长8%。高唐更强，高唐更美，高唐更富。\n',
      ['guessed-place', 'part'],
    ],
    [
      'numbers that a blank has cut',
      '（2023年1月5日在高唐县第一届人民代表大会第一次会议上）\n一、2022年工作回顾\n税收36.5 60.2亿元，改造10 12户。\n二、2023年工作安排\n固定资产投资增长8%。\n',
      ['part', 'cut-numbers'],
    ],
    [
      'numbers that stand apart from their units',
      '（2023年1月5日在高唐县第一届人民代表大会第一次会议上）\n一、2022年工作回顾\n税收 36.59 亿元，改造 1700 户。\n二、2023年工作安排\n固定资产投资增长 8 %。\n',
      ['part'],
    ],
  ])('%s', (_, raw, remarks) => expect(remarksOn(raw)).toEqual(remarks));

  it('says nothing of a whole report that says all itself', () => {
    expect(remarksOn(`${GAOTANG}${'我们坚持为民服务，办好民生实事。\n'.repeat(300)}`)).toEqual([]);
  });
});

describe('figures that may be wrong', () => {
  it('are none where the text is plain', () => {
    expect(doubted(GAOTANG)).toEqual([
      ['固定资产投资'],
      ['固定资产投资'],
      ['固定资产投资'],
      ['一般公共预算收入'],
    ]);
  });

  it('are two that contradict each other, and not two that say the same', () => {
    const plan = '2023年工作安排\n固定资产投资增长8%。\n';
    expect(doubted(`${plan}我们要努力，固定资产投资增长9%。\n`)).toEqual([
      ['固定资产投资', 'disagrees'],
      ['固定资产投资', 'disagrees'],
    ]);
    expect(doubted(`${plan}我们要努力，固定资产投资增长8%。\n`)).toEqual([
      ['固定资产投资'],
      ['固定资产投资'],
    ]);
  });

  it('are values that are far out', () => {
    const plan = (value: number) => `2023年工作安排\n固定资产投资增长${value}%。\n`;
    expect(doubted(plan(80))).toEqual([['固定资产投资', 'unusual-value']]);
    expect(doubted(plan(18))).toEqual([['固定资产投资']]);
  });

  it('are those of a text that does not say whether it looks back or ahead', () => {
    expect(doubted('固定资产投资增长8%。\n')).toEqual([['固定资产投资', 'assumed-kind']]);
  });

  it('are names as long as a clause, unless the indicator is known', () => {
    const plan = '2023年工作安排\n新建城乡一体化高标准现代设施智慧农业产业示范园区18个。\n';
    expect(doubted(plan)).toEqual([[expect.stringContaining('示范园区'), 'unclear-name']]);
    expect(doubted('2023年工作安排\n新建学校18所。\n')).toEqual([['新建学校']]);
  });
});

describe('a text copied from a PDF that writes radicals for characters', () => {
  /** ⼯ for 工 and ⺠ for 民, wherever there is such a radical. */
  const radicals = new Map(
    [...'⺠民⻓长⻝食⻬齐'].flatMap((radical, at, all) => (at % 2 ? [] : [[all[at + 1], radical]])),
  );
  for (let unit = 0x2f00; unit <= 0x2fd5; unit++) {
    const radical = String.fromCharCode(unit);
    radicals.set(radical.normalize('NFKC'), radical);
  }
  const raw = [...INVENTED_REPORT].map((character) => radicals.get(character) ?? character).join('');

  it('gives the figures that it gives without them, each at its own characters', () => {
    expect(raw).toContain('⾼唐县⼈⺠政府');
    const { figures, entry, text } = takeIn(raw);
    const plain = takeIn(INVENTED_REPORT);
    expect(figures.length).toBeGreaterThan(20);
    expect([entry, figures]).toEqual([plain.entry, plain.figures]);
    const shown = figures.map(({ sentence }) => readableWithin(text, sentence));
    expect(shown).toEqual(figures.map(({ sentence }) => raw.slice(sentence.start, sentence.end)));
    expect(shown.join('')).toMatch(/增⻓.*居⺠/s);
  });
});

describe('every doubt and remark has its sentence', () => {
  const doubts = [
    { why: 'disagrees', others: ['a@1'] },
    { why: 'unusual-value' },
    { why: 'no-period' },
    { why: 'assumed-kind' },
    { why: 'unclear-name' },
    { why: 'borrowed-name' },
    { why: 'noted', note: '原文疑有误。' },
  ] as const;
  const remarks = [
    { about: 'other-language' },
    { about: 'no-figures' },
    { about: 'no-place' },
    { about: 'no-year' },
    { about: 'unplaced', name: '云外县' },
    { about: 'guessed-place' },
    { about: 'part' },
    { about: 'cut-numbers', count: 2 },
    { about: 'unread-tables', count: 2 },
  ] as const;

  it('in Chinese and in English', () => {
    const zh = [...doubts.map(doubtZh), ...remarks.map(remarkZh)];
    const en = [...doubts.map(doubtEn), ...remarks.map(remarkEn)];
    for (const sentence of zh) expect(sentence).toMatch(/^[^,;:()]+。$/);
    for (const sentence of en) expect(sentence).toMatch(/[.。]$/);
    expect(new Set(zh).size).toBe(zh.length);
  });
});
