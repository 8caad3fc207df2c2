import { describe, expect, it } from 'vitest';
import { takeIn } from '../../src/library/own/take-in';
import { review2022 } from './figures-of';

/** The notes of the figures of a sentence, by the value. */
function notesOf(sentence: string): Record<string, string | undefined> {
  return Object.fromEntries(review2022(sentence).map(({ value, note }) => [`${value}`, note]));
}

describe('a number that a blank cuts, read as one', () => {
  it('says how it was read, so that no value comes without a warning', () => {
    expect(notesOf('财政收入完成 3.6 2亿元，增长 18 .4%；新建水厂 2 1座，修路 85公里。')).toEqual({
      '3.62': '原文数字中间有空格，按3.62亿元读，请核对原文。',
      '18.4': '原文数字中间有空格，按18.4%读，请核对原文。',
      '21': '原文数字中间有空格，按21座读，请核对原文。',
      '85': undefined,
    });
  });

  it('says so of the start of a change and of a number inside a name as well', () => {
    const note = '原文本句有数字中间有空格，已连起来读，请核对原文。';
    expect(notesOf('森林覆盖率由3 0%提高到41%。')).toEqual({ '41': note });
    expect(notesOf('引进1 0亿元以上项目8个，招商32次。')).toEqual({ '8': note, '32': undefined });
  });

  it('is a doubt, and not counted among those that were not read', () => {
    const text =
      '（2023年1月5日在高唐县第一届人民代表大会第一次会议上）\n一、2022年工作回顾\n税收36.5 9亿元，改造1 7 00户，增长6 7%。\n';
    const { figures, doubts, remarks } = takeIn(text);
    expect(figures.map(({ value }) => value)).toEqual([36.59, 1700]);
    for (const { id } of figures) expect(doubts.get(id)?.map(({ why }) => why)).toContain('noted');
    expect(remarks).toContainEqual({ about: 'cut-numbers', count: 1 });
  });
});
