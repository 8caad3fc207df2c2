import { zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../src/intake/intake';
import { clean } from '../../src/reports/clean';
import { type Drawn, lines, type PdfSettings, pdf } from './documents';

async function read(pages: readonly (readonly Drawn[])[], settings?: PdfSettings): Promise<string> {
  const result = await textOf(pdf(pages, settings), '报告.pdf');
  return result.ok ? result.text : `(${result.reason.why})`;
}

/** Lines of one length that say ever different things. */
const FULL = [
  '我们坚持稳中求进工作总基调统筹推进各项工作取得新的成效',
  '深入实施创新驱动发展战略大力培育壮大先进制造业产业集群',
  '全面推进乡村振兴战略持续改善农村人居环境和公共服务设施',
  '着力保障和改善民生扎实办好人民群众关心关注的各项实事好',
  '坚定不移深化改革扩大开放优化营商环境激发市场主体的活力',
  '加强生态环境保护和治理打好污染防治攻坚战建设美丽新家园',
  '切实加强政府自身建设提高行政效能建设人民满意的服务政府',
  '严格落实安全生产责任制坚决防范遏制各类重特大事故的发生',
  '统筹推进城市更新和老旧小区改造完善市政基础设施配套建设',
  '大力发展文化旅游产业推进文旅深度融合打造特色品牌和线路',
];

describe('a PDF gives its paragraphs in reading order', () => {
  it('a line that runs to the margin goes on in the next', async () => {
    const page = lines([...FULL.slice(0, 3), '增长8%。', ...FULL.slice(3, 5), '增长9%。']);
    expect(await read([page])).toBe(
      `${FULL.slice(0, 3).join('')}增长8%。\n${FULL.slice(3, 5).join('')}增长9%。`,
    );
  });

  it('a line set in begins a paragraph, by its place or by blanks', async () => {
    const [a, b, c, d, e, f] = FULL as [string, string, string, string, string, string];
    const page = lines([a, b, c, `　　${d.slice(2)}`, e, f]);
    page[1] = { ...page[1]!, text: b.slice(2), x: 90 + 32 };
    expect(await read([page])).toBe(`${a}\n${b.slice(2)}${c}\n${d.slice(2)}${e}${f}`);
  });

  it('a heading stays alone', async () => {
    const title = { text: '某县人民政府工作报告', x: 180, y: 60, size: 22 };
    expect(await read([[title, ...lines(['一、回顾', ...FULL.slice(0, 2)])]])).toBe(
      `某县人民政府工作报告\n一、回顾\n${FULL[0]}${FULL[1]}`,
    );
  });

  it('in whatever order the file draws them', async () => {
    const page = lines([...FULL.slice(0, 3), '增长8%。']);
    expect(await read([[...page].reverse()])).toBe(await read([page]));
  });

  it('runs of a line are one text, numbers and all, and set twice are bold', async () => {
    const page: Drawn[] = [
      { text: '固定资产投资增长', x: 90, y: 100 },
      { text: '8.5%', x: 90 + 128, y: 100 },
      { text: '以上，其中制造业投资增长', x: 90 + 192, y: 100 },
      { text: '一、回顾', x: 90, y: 60 },
      { text: '一、回顾', x: 90.4, y: 60 },
    ];
    expect(await read([page])).toBe('一、回顾\n固定资产投资增长8.5%以上，其中制造业投资增长');
  });

  it('cells of a row are set apart', async () => {
    const row = (texts: string[], y: number) => texts.map((text, at) => ({ text, x: 90 + at * 150, y }));
    expect(
      await read([[...row(['指标', '单位', '目标'], 100), ...row(['固定资产投资', '百分比', '8.5'], 130)]]),
    ).toBe('指标\t单位\t目标\n固定资产投资\t百分比\t8.5');
  });

  it('two columns are read one after the other, a title above them first', async () => {
    const column = (texts: readonly string[], x: number) =>
      lines(
        texts.map((text) => text.slice(0, 13)),
        x,
        140,
        15,
      );
    const title = { text: '某县人民政府公报二〇二三年第二期总第十八期', x: 100, y: 80, size: 18 };
    const page = [title, ...column(FULL, 90), ...column([...FULL].reverse(), 310)];
    const drawn = [...page].sort((a, b) => a.y - b.y || a.x - b.x);
    const joined = (texts: readonly string[]) => texts.map((text) => text.slice(0, 13)).join('');
    expect(await read([drawn])).toBe(`${title.text}\n${joined(FULL)}\n${joined([...FULL].reverse())}`);
  });

  it('what lies across a page is a mark on it', async () => {
    const mark = { text: '内部资料', x: 200, y: 400, size: 60, turned: 45 };
    expect(await read([[mark, ...lines(FULL.slice(0, 2))]])).toBe(`${FULL[0]}${FULL[1]}`);
  });

  it('radicals are the characters that they look like', async () => {
    expect(await read([lines(['⾼质量发展与⺠生改善⽬标同步实现增长'])], { encoding: 'Identity-H' })).toBe(
      '高质量发展与民生改善目标同步实现增长',
    );
  });
});

describe('pages', () => {
  const numbered = (number: number, text: readonly string[]): Drawn[] => [
    { text: '某县人民政府工作报告', x: 200, y: 40, size: 10 },
    ...lines(text),
    { text: `第${number}页共4页`, x: 260, y: 800, size: 10 },
  ];
  const pages = [0, 1, 2, 3].map((at) =>
    numbered(at + 1, [
      ...FULL.slice(at * 2, at * 2 + 2),
      '全县城镇新增就业人员力争达到一万五千余人，城镇调查失业率控',
    ]),
  );
  pages[1] = numbered(2, ['制在5%以内。', ...FULL.slice(2, 4)]);

  it('are set apart by form feeds', async () => {
    expect((await read(pages)).split('\f')).toHaveLength(4);
    expect(await read(pages.slice(0, 1))).not.toContain('\f');
  });

  it('lose their numbers and running titles in the reading, and a sentence goes on over them', async () => {
    const { text, holes } = clean(await read(pages));
    expect(text).toContain('城镇调查失业率控制在5%以内。');
    expect(text).not.toMatch(/第\d页|某县/);
    expect(holes.filter(({ reason }) => reason === 'page')).toHaveLength(8);
  });

  it('keep a line that stands at the edge of two pages only', async () => {
    const { text } = clean(await read(pages.slice(0, 2)));
    expect(text.match(/某县人民政府工作报告/g)).toHaveLength(2);
  });

  it('are counted as they are read', async () => {
    const done: number[] = [];
    await textOf(pdf(pages), '报告.pdf', (share) => done.push(share));
    expect(done).toEqual([0.25, 0.5, 0.75, 1]);
  });
});

describe('a PDF that gives no text says why', () => {
  const whole = pdf([lines(FULL)]);
  const scripts = ['αβγδεζη', 'абвгдеж', 'աբգդեզէ', 'אבגדהו', 'ابتثجح', 'กขฃคฅฆ'].map((text) =>
    text.repeat(3),
  );
  const cases: [string, Uint8Array, object][] = [
    ['without text on its pages', pdf([[], []]), { why: 'scanned', format: 'pdf' }],
    ['with a number on each picture', pdf([lines(['1']), lines(['2'])]), { why: 'scanned' }],
    ['behind a password', pdf([lines(FULL)], { encrypted: true }), { why: 'password', format: 'pdf' }],
    [
      'whose letters are not named',
      pdf([lines(scripts)], { encoding: 'Identity-H' }),
      { why: 'unknown-letters' },
    ],
    [
      'whose letters are private',
      pdf([lines(['\ue001\ue002\ue003\ue004'.repeat(5)])], { encoding: 'Identity-H' }),
      { why: 'unknown-letters' },
    ],
    ['cut off', whole.subarray(0, whole.length - 30), { why: 'broken', format: 'pdf' }],
    ['cut off in the middle', whole.subarray(0, whole.length / 2), { why: 'broken' }],
  ];
  it.each(cases)('%s', async (_, bytes, reason) => {
    expect(await textOf(bytes, '报告.pdf')).toEqual({
      ok: false,
      reason: expect.objectContaining({ ...reason, name: '报告.pdf' }),
    });
  });

  it('in another language it is read: whether it is a report is not asked here', async () => {
    const text = 'отчёт о работе за год';
    expect(await read([lines([text])], { encoding: 'Identity-H' })).toBe(text);
  });
});

describe('a PDF that unpacks to very much is left alone', () => {
  const zeros = (megabytes: number) => zlibSync(new Uint8Array(megabytes * 1024 * 1024), { level: 9 });
  const packed = (filter: string, bytes: Uint8Array) =>
    pdf([lines(FULL)], { extra: { dictionary: `<</Filter${filter}>>`, bytes } });
  const cases: [string, Uint8Array][] = [
    ['one stream', packed('/FlateDecode', zeros(70))],
    ['one stream, its filter in short', packed('[/Fl]', zeros(70))],
    ['a stream packed twice', packed('[/FlateDecode/FlateDecode]', zlibSync(zeros(100)))],
    ['a stream packed more often', packed('[/FlateDecode/FlateDecode/FlateDecode]', zeros(1))],
  ];
  it.each(cases)('%s', async (_, bytes) => {
    expect(bytes.length).toBeLessThan(200_000);
    expect(await textOf(bytes, '报告.pdf')).toMatchObject({ reason: { why: 'unpacks-too-large' } });
  });

  it('and read where it does not', async () => {
    expect(await textOf(packed('/FlateDecode', zeros(5)), '报告.pdf')).toMatchObject({ ok: true });
  });
});
