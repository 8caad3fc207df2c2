import { describe, expect, it } from 'vitest';
import { clean } from '../../src/reports/clean';
import { fold } from '../../src/vocabulary/fold';

const FILLER = Array.from(
  { length: 12 },
  (_, at) => `第${'一二三四五六七八九十百千'[at]}段讲了一件与别段都不相同的事情，`,
);

/** What is read of a text, Simplified, with ASCII marks. */
function readable(raw: string): string {
  return clean(raw).text;
}

describe('what is read of a raw text', () => {
  it('leaves every position where it is', () => {
    const raw = '一、工作回顾\r\n\r\n  完成 投资 907.5 亿 元，增长 9.2%。\r\n';
    const { text, at } = clean(raw);
    for (let position = 0; position < text.length; position += 1) {
      const shown = text[position];
      if (shown !== '\n') expect(fold(raw[at[position] ?? 0] ?? '')).toBe(shown);
    }
    expect(text).toBe('一、工作回顾\n完成投资907.5亿元,增长9.2%。');
  });

  it.each([
    ['spaces inside Chinese', '坚持 “ 一切围着项目转”, 以非常举 措', '坚持“一切围着项目转”,以非常举措'],
    ['lost spaces shown as question marks', '政??府??工??作', '政府工作'],
    [
      'pictures between sentences',
      '增长6%。📈\n🌱🌟投资9亿元,①新建公园。',
      '增长6%。\n投资9亿元,①新建公园。',
    ],
    ['entities left undecoded', '区长&nbsp; 李志永&emsp;&#12288;同志', '区长李志永同志'],
    ['what has no width, in a number too', '增\u200c长8.\u200d5\u2060%', '增长8.5%'],
    ['tags of a page', '<p><strong>一是</strong>增长<span style="color:red">8%</span>。</p>', '一是增长8%。'],
    [
      'the signs of Markdown',
      '## **一、工作回顾**\n\n> 全年增长**8\\.5%**，[详见](https://example.com/a)附表。\n|---|---:|',
      '一、工作回顾\n全年增长8.5%,详见附表。',
    ],
    [
      'the pages counted at the foot',
      ['项目一。', '1 / 3', '项目二。', '2 / 3', '项目三。', '3 / 3'].join('\n'),
      '项目一。\n项目二。\n项目三。',
    ],
    [
      'a break inside a sentence',
      '大力推进创新链、人才链、产业链深度融合,围绕打造全省县级城市数字\n\n化改革标杆。',
      '大力推进创新链、人才链、产业链深度融合,围绕打造全省县级城市数字化改革标杆。',
    ],
    ['a line break written out', '增长8%。\\r\\n新的一年', '增长8%。\n新的一年'],
    [
      'a page number between two halves of a sentence',
      '全年新增城镇就业人员一万五千余人,城镇调查失业率控制\n- 12 -\n在5%以内。',
      '全年新增城镇就业人员一万五千余人,城镇调查失业率控制在5%以内。',
    ],
    ['marks of notes in brackets', '深入实施“四大行动”[13],力争增收', '深入实施“四大行动”,力争增收'],
    ['tags of forum markup', '[align=left][color=rgb(51, 51, 51)]增长6.4%[/color][/align]', '增长6.4%'],
    ['readings behind characters', '國(guó)民經(jīng)濟(jì)和社會發展', '国民经济和社会发展'],
    ['Traditional script', '實現地區生產總值622.31億元', '实现地区生产总值622.31亿元'],
  ])('passes over %s', (_what, raw, text) => {
    expect(readable(raw)).toBe(text);
  });

  it.each([
    [
      'a heading stays a line of its own',
      '2022年工作回顾\n2022年是极不平凡的一年。',
      '2022年工作回顾\n2022年是极不平凡的一年。',
    ],
    ['a space between two numbers keeps them apart', '1 2', '1 2'],
    ['a blank by its reference keeps them apart too', '1&nbsp;2', '1 2'],
    ['a reference reads as its character', '“双十”和&ldquo;双百&rdquo;&mdash;&amp;lt;', '“双十”和“双百”—<'],
    ['an ampersand of a word stays', 'R&D经费;投入', 'R&D经费;投入'],
    ['less than is no tag', '增速<5%且b>3', '增速<5%且b>3'],
    ['one share on a line of its own is no page', '项目一。\n2 / 3\n项目二。', '项目一。\n2/3\n项目二。'],
    ['a star inside a line stays', '规模3*2万千瓦', '规模3*2万千瓦'],
    ['a tag that ends a line ends it', '增长8%。<br/>新的一年', '增长8%。\n新的一年'],
    [
      'a number behind a closing quote goes on with the line before',
      '全面落实河长制各项任务,清理河道垃圾,开展专项行动,拆违清“四乱”\n71处,生态补水。',
      '全面落实河长制各项任务,清理河道垃圾,开展专项行动,拆违清“四乱”71处,生态补水。',
    ],
    ['a space between two words keeps them apart', 'CCTV 5', 'CCTV5'],
    [
      'a number with a unit behind a closing quote is a value',
      '新增“品字标”8家、“浙江制造”标准6项。',
      '新增“品字标”8家、“浙江制造”标准6项。',
    ],
    ['a unit in brackets behind a number stays', '全长5(km)。', '全长5(km)。'],
    ['one question mark is a question', '怎么办?靠大家。', '怎么办?靠大家。'],
  ])('%s', (_what, raw, text) => {
    expect(readable(raw)).toBe(text);
  });

  describe('a text set in pages', () => {
    const SENTENCE =
      '过去一年全县上下团结一心奋力攻坚各项事业都取得了新的进展全年固定资产投资增长8%社会消费品零售总额增长5%';
    /** Each begins elsewhere in the sentence, so that no end of a line comes again and again. */
    const PARAGRAPHS = Array.from({ length: 12 }, (_, at) => {
      const turned = SENTENCE.slice(3 * at) + SENTENCE.slice(0, 3 * at);
      return at % 2
        ? `(二)坚持项目为王。${turned}，${turned}。`
        : `(一)坚持实干为先。${turned}，主要目标是：地区生产总值增长6%；“四好农村路”达到18公里。`;
    });
    const WIDTH = 30;

    /** The paragraphs in lines of one width, with a page number after every fifth. */
    function inPages(page: (number: number) => string): string {
      const lines: string[] = [];
      for (const paragraph of PARAGRAPHS) {
        const text = `　　${paragraph}`;
        for (let at = 0; at < text.length; at += WIDTH) {
          lines.push(text.slice(at, at + WIDTH));
          if (lines.length % 5 === 0) lines.push(page(lines.length));
        }
      }
      return lines.join('\n');
    }
    const whole = readable(PARAGRAPHS.join('\n'));

    it.each([
      ['page numbers', (page: number) => `— ${page} —`],
      ['page numbers of how many', (page: number) => `第 ${page} 页 共 99 页`],
      ['a running title', (page: number) => `${page}\n某县政府工作报告`],
      ['a note above the page number', (page: number) => `[${page}] 三大工程：指某某工程。\n- ${page} -`],
    ])('reads as its paragraphs: %s', (_what, page) => {
      expect(readable(inPages(page))).toBe(whole);
    });

    it('keeps a line that stands beside few page numbers, and a note that no page number follows', () => {
      expect(readable('一、好。\n1\n某县政府工作报告\n二、好。')).toContain('某县政府工作报告');
      expect(readable('一、好。\n[1] 三大工程：指某某工程。\n二、好。')).toContain('三大工程');
    });
  });

  it('a heading of one line stays apart from the next paragraph, one with its text behind it does not', () => {
    expect(readable('(一)坚持项目为王推动产业升级的新路子新办法\n投资增长8%。')).toContain('办法\n投资');
    expect(readable('(一)项目为王。投资增长8%,出口增长5%,消费\n增长6%。')).toContain('消费增长6%');
  });

  it('takes a watermark off the ends of lines, glued to a number too', () => {
    const mark = '2022年嘉兴市平湖市政府工作报告';
    const lines = FILLER.map((line) => line + mark);
    const text = readable(`${lines.join('\n')}\n人均可支配收入达到 10 万元和 6.3${mark}\n\n万元。${mark}`);
    expect(text).toContain('10万元和6.3万元。');
    expect(text).not.toContain('平湖市');
  });

  it('keeps a title that stands at the end of only a few lines', () => {
    expect(readable('关于审议2022年平湖市政府工作报告\n现提请审议2022年平湖市政府工作报告')).toContain(
      '政府工作报告',
    );
  });

  it('takes tags joined by _ off the ends of lines', () => {
    const tags = ['资料库', '模版下载', '资料共享', '规划纲要'];
    const lines = FILLER.concat(FILLER).map(
      (line, at) => `${line}${[0, 1, 2].map((step) => tags[(at + step) % 4]).join('_')}`,
    );
    expect(readable(lines.join('\n'))).not.toMatch(/_|资料库|资料共享/);
  });

  it('takes bare marks of notes that count up through the text, and no quantity', () => {
    const text = readable(
      '实施“3510”2 工程。“田园五镇”3 先行区。“浙农服”4 成为最佳。“品字标”企业8家。“大脑”5 建成。',
    );
    expect(text).toBe('实施“3510”工程。“田园五镇”先行区。“浙农服”成为最佳。“品字标”企业8家。“大脑”建成。');
  });

  it('leaves out what the site put around the report', () => {
    const raw =
      '导航菜单\n\n平湖市人民政府工作报告(2023年2月1日)\n固定资产投资增长8%。\n本文仅代表作者观点。\n电话：13391219793';
    const { text, holes } = clean(raw);
    expect(text).toBe('平湖市人民政府工作报告(2023年2月1日)\n固定资产投资增长8%。');
    expect(
      holes.filter(({ reason }) => reason === 'furniture').map(({ start, end }) => raw.slice(start, end)),
    ).toEqual(['导航菜单', '本文仅代表作者观点。\n电话：13391219793']);
  });
});
