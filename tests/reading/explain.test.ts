import { describe, expect, it } from 'vitest';
import { type Explained, explain } from '../../src/reading/explain';
import { read } from '../../src/reading/read';
import { clean } from '../../src/reports/clean';
import { entryOf } from './figures-of';

function explained(text: string): Explained[] {
  const readable = clean(`2023年工作安排\n${text}\n`);
  return explain(readable, read(readable, entryOf(2023))).slice(1);
}

function marked({ pieces }: Explained): string {
  return pieces.map(({ text, as }) => (as ? `${as === 'value' ? '【' : '〔'}${text}】` : text)).join('');
}

describe('the explanation of a reading', () => {
  it('shows a sentence in its own script and marks the values read in it', () => {
    const [sentence] = explained('固定資產 投資增長8%，財政收入增長 5%以上。');
    expect(marked(sentence!)).toBe('固定資產投資增長【8%】，財政收入增長【5%】以上。');
    expect(sentence!.figures.map(({ value }) => value)).toEqual([8, 5]);
    expect(sentence!.passed).toEqual([]);
  });

  const PASSED: readonly [sentence: string, text: string, role: string, why: string][] = [
    ['新开工10亿元以上项目18个。', '10亿元', 'threshold', 'unit: threshold'],
    ['实施“3510”行动，培育企业5家。', '3510', 'name', 'quoted'],
    ['位列全省第3，增长8%。', '3', 'rank', 'ordinal'],
    ['到2026年，固定资产投资增长8%。', '2026', 'time', 'year'],
    ['规上工业产值占比从15%提升到25%。', '15%', 'value', 'start'],
  ];
  it.each(PASSED)('says why it passes over a numeral: %s', (text, passed, role, why) => {
    expect(explained(text)[0]!.passed).toContainEqual({ text: passed, role, why });
  });

  it('says of a number in the notes that it stands there', () => {
    const body = '全市上下团结一心，真抓实干。\n'.repeat(4);
    const sentences = explained(`${body}名词解释\n双万工程：建设1万亩方5个。`);
    expect(sentences.at(-1)!.passed.map(({ why }) => why)).toContain('note');
  });

  it('leaves out sentences without a number, and keeps those with a target in words', () => {
    const sentences = explained('我们要团结一心。城乡居民收入增长与经济增长基本同步。');
    expect(sentences.map(marked)).toEqual(['城乡居民收入增长【与经济增长基本同步】。']);
  });

  it('names the place of each sentence in the raw text', () => {
    const [sentence] = explained('我们要团结一心。\n\n固定资产投资\n增长8%。');
    const raw = '2023年工作安排\n我们要团结一心。\n\n固定资产投资\n增长8%。\n';
    expect(raw.slice(sentence!.sentence.start, sentence!.sentence.end)).toContain('增长8%。');
  });
});
