import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { readSeeds } from '../../src/cli/seeds';
import { readByRule } from '../../src/library/own/by-rule';
import type { Figure } from '../../src/reading/figure';
import { read } from '../../src/reading/read';
import { clean } from '../../src/reports/clean';
import type { Readable, Span } from '../../src/reports/readable';
import { fold } from '../../src/vocabulary/fold';
import { parseNumeral } from '../../src/vocabulary/numerals';
import { entryOf } from './figures-of';

const SEEDS = readSeeds();
/** More reports may lie beside the project. */
const CORPUS = join(import.meta.dirname, '../../../shared/corpus');

function texts(): { name: string; raw: string }[] {
  const bundled = SEEDS.catalogue.map(({ id }) => ({ name: id, raw: SEEDS.texts.get(id) as string }));
  if (!existsSync(CORPUS)) return bundled;
  const others = readdirSync(CORPUS).filter((name) => name.endsWith('.txt'));
  return [...bundled, ...others.map((name) => ({ name, raw: readFileSync(join(CORPUS, name), 'utf8') }))];
}

/** The readable characters of a stretch of the raw text, holes skipped, folded. */
function charactersAt({ raw, holes }: Readable, { start, end }: Span): string {
  let characters = '';
  let from = start;
  for (const hole of holes) {
    if (hole.end <= from || hole.start >= end) continue;
    characters += raw.slice(from, Math.max(from, hole.start));
    from = hole.end;
  }
  return fold(characters + raw.slice(from, Math.max(from, end)));
}

const NUMBER = '[\\d,]+(?:\\.\\d+)?';
const WORDS: Readonly<Record<string, number>> = { 全覆盖: 100, 清零: 0, 零增长: 0 };

/** What the characters at a figure's source say, or why they do not say its value. */
function saysOtherwise(figure: Figure, characters: string): string | undefined {
  const { value, max, unit, words } = figure;
  if (value === null) return words.includes(characters) ? undefined : 'the words stand elsewhere';
  const wording = Object.keys(WORDS).find((word) => characters.replace(/[“”]/g, '').endsWith(word));
  if (wording) return WORDS[wording] === value ? undefined : 'the wording says another value';
  if (Math.abs(stated(characters) - Math.abs(max === undefined || value >= 0 ? value : max)) > 1e-9)
    return 'another value';
  const upper = new RegExp(`[-―—–~至到－～](${NUMBER})`).exec(characters)?.[1];
  if (max !== undefined && Number(upper) !== Math.abs(value < 0 ? value : max)) return 'another upper end';
  // 22.7和28.8个百分点: the unit stands behind the last value.
  const own = characters.replace(/^[\d.,:：/比\-–—―~至到－～余多几]+/, '').replace(/[余多几]/, '');
  // 惠及群众10万 is 10 万人 by its noun.
  if (own === '万' && unit.startsWith('万')) return undefined;
  return own === '' || unit === '' || own.endsWith(unit) ? undefined : 'another unit';
}

function stated(characters: string): number {
  const ratio = new RegExp(`^(${NUMBER})(?::|比)(${NUMBER})`).exec(characters);
  if (ratio) return Number((Number(ratio[1]) / Number(ratio[2])).toPrecision(12));
  const fraction = /^(\d+)\/(\d+)/.exec(characters);
  if (fraction) return Number((Number(fraction[1]) / Number(fraction[2])).toFixed(4));
  const digits = new RegExp(`^-?${NUMBER}`).exec(characters)?.[0];
  if (digits) return Math.abs(Number(digits.replaceAll(',', '')));
  const chinese = /^[一二两三四五六七八九十百半分之]+/.exec(characters)?.[0] ?? '';
  for (let end = chinese.length; end > 0; end -= 1) {
    const value = parseNumeral(chinese.slice(0, end));
    if (value !== undefined) return Number(value.toFixed(4));
  }
  return Number.NaN;
}

describe('the raw characters at the source of a figure', () => {
  it.each(texts().map(({ name, raw }) => [name, raw] as const))('say its value: %s', (name, raw) => {
    const { figures, readable } = readByRule(raw, { name });
    const wrong = figures.flatMap((figure) => {
      const characters = charactersAt(readable, figure.source);
      const why = saysOtherwise(figure, characters);
      return why ? [`${figure.id} “${characters}”: ${why}, ${figure.value}${figure.unit}`] : [];
    });
    expect(wrong).toEqual([]);
  });
});

/** What must not change however the text comes: in the order of the text. */
function facts(figures: readonly Figure[]): string[] {
  return figures.map(
    ({ kind, indicator, comparator, value, max = '', unit, period }) =>
      `${kind} ${period} ${indicator} ${comparator} ${value}..${max}${unit}`,
  );
}

describe('the script of a report', () => {
  const toTraditional = Converter({ from: 'cn', to: 'tw' });
  it.each(SEEDS.catalogue)('changes no figure: $id', (entry) => {
    const raw = SEEDS.texts.get(entry.id) as string;
    expect(facts(read(clean(toTraditional(raw)), entry))).toEqual(facts(read(clean(raw), entry)));
  });
});

const SAMPLE = `2023年某市政府工作报告
各位代表：
现在，我代表市人民政府向大会作工作报告，请予审议，并请市政协委员和列席人员提出意见。
一、2022年工作回顾
过去一年，面对复杂严峻的外部环境和艰巨繁重的改革任务，我们坚持稳中求进，实现地区生产总值907.5亿元，增长3.1%；一般公共预算收入101.8亿元，可比增长4.2%，其中税收收入占比达到85.7%。固定资产投资增长8.6%，其中制造业投资、高新技术产业投资分别增长12.3%和15.8%，增速高于全省3.2个百分点。
我们聚焦项目建设，新开工10亿元以上项目18个，总投资326亿元，完成投资96.5亿元，占年度计划的108%。新增高新技术企业90家、科技型中小企业200家，研发经费支出占地区生产总值比重从2.9%提升到3.3%。城镇居民人均可支配收入72618元，增长4.5%，农村居民人均可支配收入45206元，增长6.8%，城乡居民收入比缩小到1.61:1。
二、2023年工作安排
综合考虑各方面因素，今年全市经济社会发展的主要预期目标是：地区生产总值增长6%以上，力争6.5%；一般公共预算收入增长5%；固定资产投资增长10%以上；社会消费品零售总额增长7%左右；城镇调查失业率控制在5%以内；城乡居民收入增长与经济增长基本同步；完成省下达的节能减排任务。
持续扩大有效投资，全年新开工亿元以上产业项目60个以上，其中制造业项目40个，实际利用外资4.5亿美元，力争引进总投资10亿元以上项目12个，盘活存量土地2500亩、低效用地1200亩，新建标准厂房80万平方米，确保上半年开工率达到70%以上，全年投资完成率达到100%。
`;

/** Offsets of a text at which a line may break: deep enough in a paragraph, not inside a number or a word of Latin letters. */
function breakable(text: string, deep: number): number[] {
  const offsets: number[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '\n') start = at + 1;
    const inside = /[\d.A-Za-z:]/.test(text[at - 1] ?? '') && /[\d.A-Za-z%:]/.test(text[at] ?? '');
    if (at - start > deep && text[at] !== '\n' && !inside) offsets.push(at);
  }
  return offsets;
}

describe('what scrapers leave inside a text', () => {
  const entry = entryOf(2023);
  const figuresOf = (text: string) => facts(read(clean(text), entry));
  const expected = figuresOf(SAMPLE);

  it('is put into a report with many figures', () => expect(expected.length).toBeGreaterThan(35));

  /** What is left, and how many characters behind the start of its paragraph: a shorter line is a heading. */
  const LEFT: readonly [what: string, left: (number: number) => string, deep: number][] = [
    ['a line break', () => '\n', 30],
    ['a blank line', () => '\r\n\r\n', 30],
    ['a page number on a line of its own', (number) => `\n- ${number} -\n`, 30],
    ['a bare page number on a line of its own', (number) => `\n${number}\n`, 30],
    ['a mark of a note in brackets', (number) => `[${number}]`, 0],
    ['spaces', () => '  ', 0],
    ['a blank by its reference', () => '&emsp;', 0],
    ['a mark of bold print', () => '**', 0],
    ['a tag', () => '</span>', 0],
  ];
  it.each(LEFT)('%s changes no figure', (_what, left, deep) => {
    fc.assert(
      fc.property(
        fc.constantFrom(...breakable(SAMPLE, deep)),
        fc.integer({ min: 1, max: 99 }),
        (at, number) => {
          expect(figuresOf(SAMPLE.slice(0, at) + left(number) + SAMPLE.slice(at))).toEqual(expected);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('a character of no width changes no figure, inside a number too', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: SAMPLE.length }),
        fc.constantFrom('\u200b', '\u200d', '\u2060', '&zwnj;'),
        (at, left) => {
          expect(figuresOf(SAMPLE.slice(0, at) + left + SAMPLE.slice(at))).toEqual(expected);
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    ['Markdown', SAMPLE.replace(/^([一二三]、.*)$/gm, '\n## **$1**\n').replace(/\d+\.?\d*%?/g, marked)],
    ['tags', SAMPLE.replace(/^.*$/gm, '<p>&emsp;$&</p>').replace(/\d+%/g, '<strong>$&</strong>')],
    ['characters by reference', SAMPLE.replace(/[，。：；%]/g, (sign) => `&#${sign.charCodeAt(0)};`)],
    ['full width', SAMPLE.replace(/[\d.%]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))],
    ['look-alikes', SAMPLE.replace(/[工生力人]/g, (sign) => '⼯⽣⼒⼈'['工生力人'.indexOf(sign)] as string)],
  ])('a report in %s has the same figures', (_what, text) => {
    expect(text).not.toBe(SAMPLE);
    expect(figuresOf(text)).toEqual(expected);
  });

  it.each([
    ['3 / 20', (page: number) => `${page} / 20`],
    ['第 3 页 共 20 页', (page: number) => `第 ${page} 页 共 20 页`],
    ['· 3 ·', (page: number) => `· ${page} ·`],
  ])('pages with %s at the foot and a title at the head change no figure', (_what, foot) => {
    const rows = wrapped(SAMPLE, 34, '').split('\n');
    const pages = rows.map((row, at) =>
      at % 8 === 7 ? `${row}\n${foot((at + 1) / 8)}\n2023年政府工作报告` : row,
    );
    expect(figuresOf(pages.join('\n'))).toEqual(expected);
  });

  const WATERMARKS = ['2022年嘉兴市平湖市政府工作报告', '大牛工程师', '_资料库_模版下载_资料共享'];
  it.each(WATERMARKS)('a watermark at the ends of all lines changes no figure: %s', (mark) => {
    fc.assert(
      fc.property(fc.integer({ min: 32, max: 60 }), (width) => {
        expect(figuresOf(wrapped(SAMPLE, width, mark))).toEqual(expected);
      }),
      { numRuns: 29 },
    );
  });
});

/** A number in bold print, its point kept from being a sign. */
function marked(number: string, at: number): string {
  return at % 2 ? `**${number}**` : number.replace('.', '\\.');
}

/** Paragraphs broken into lines of a width, as a page is; a number is broken only where the mark stands between. */
function wrapped(text: string, width: number, mark: string): string {
  const lines = text.split('\n').flatMap((paragraph) => {
    const rows: string[] = [];
    for (let from = 0; from < paragraph.length; from += width) rows.push(paragraph.slice(from, from + width));
    return rows;
  });
  return `${lines.map((line) => line + mark).join('\n')}\n`;
}

describe('a damaged report', () => {
  const raws = [...SEEDS.texts.values()];
  const DEBRIS = [
    '',
    '\n',
    '。',
    '，',
    '(',
    ')',
    '“',
    '8%',
    '10亿元',
    '2023',
    '分别',
    '从',
    '1.2.3',
    '，，',
    '\ud800',
    '%',
  ];
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.integer({ min: 0, max: 40 }),
    put: fc.constantFrom(...DEBRIS),
  });
  const damaged = fc
    .record({
      raw: fc.constantFrom(...raws),
      from: fc.double({ min: 0, max: 0.5, noNaN: true }),
      to: fc.double({ min: 0.5, max: 1, noNaN: true }),
      edits: fc.array(edit, { maxLength: 30 }),
    })
    .map(({ raw, from, to, edits }) => {
      let text = raw.slice(Math.floor(raw.length * from), Math.ceil(raw.length * to));
      for (const { at, cut, put } of edits) {
        const offset = Math.floor(at * text.length);
        text = text.slice(0, offset) + put + text.slice(offset + cut);
      }
      return text;
    });

  it('is read all the same, every figure inside it and with an id of its own', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const { figures } = readByRule(text);
        expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
        for (const { source, sentence } of figures) {
          expect(source.start).toBeGreaterThanOrEqual(sentence.start);
          expect(source.end).toBeGreaterThan(source.start);
          expect(source.end).toBeLessThanOrEqual(sentence.end);
          expect(sentence.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('is read whatever characters it is made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const { source } of readByRule(text).figures)
          expect(source.end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 300 },
    );
  });
});
