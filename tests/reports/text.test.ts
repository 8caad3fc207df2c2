import { describe, expect, it } from 'vitest';
import { clean } from '../../src/reports/clean';
import { reportText } from '../../src/reports/text';
import { entryOf } from '../reading/figures-of';

/** The pieces of a text as it is kept, holes in brackets with their reason. */
function keptOf(raw: string): string {
  return reportText(entryOf(2023), clean(raw))
    .pieces.map(({ text, hole }) => (hole ? `[${hole}:${text}]` : text))
    .join('');
}

describe('what is kept of a text', () => {
  it.each([
    ['no blank inside Chinese', '完成 投资 9 亿元。', '完成投资9亿元。'],
    ['the blank that cuts a number', '财政收入完成3.6 2亿元。', '财政收入完成3.6[cut: ]2亿元。'],
    [
      'the tabs between the cells of a table',
      '固定资产投资\t%\t7.1\t—\t8左右',
      '固定资产投资\t%\t7.1\t—\t8左右',
    ],
    ['no tab that only indents', '增长8%。\n\t新建学校5所。\t\n', '增长8%。\n新建学校5所。'],
  ])('%s', (_, raw, kept) => expect(keptOf(raw)).toBe(kept));
});
