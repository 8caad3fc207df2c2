import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/reading/figure';
import { figurePointedAt } from '../../src/reading/pointed';
import { read } from '../../src/reading/read';
import { clean } from '../../src/reports/clean';
import { reportText } from '../../src/reports/text';
import { entryOf, line } from './figures-of';

/** What is pointed at in a text by selecting `selected`; nothing of the text has been read. */
function pointedAt(raw: string, selected: string, known: readonly Figure[] = []) {
  const report = reportText(entryOf(2023), clean(raw));
  const start = raw.indexOf(selected);
  return figurePointedAt(report, { start, end: start + selected.length }, known);
}
const lineOf = (raw: string, selected: string) => {
  const figure = pointedAt(raw, selected);
  return figure && line(figure);
};

describe('A figure that the user points at', () => {
  test.each([
    ['新建月季园12个，总投资3.6亿元。', '3.6亿元', '总投资 level =3.6亿元 2023'],
    ['新建月季园12个，总投资3.6亿元。', '3', '总投资 level =3.6亿元 2023'],
    ['固定资产投资增长不低于8%。', '8%', '固定资产投资 growth >=8% 2023'],
    ['单位面积用水量下降5%以上。', '下降5%以上', '单位面积用水量 growth <=-5% 2023'],
    ['力争新栽月季3000株左右。', '3000株', '新栽月季 count ~3000株 2023 力争'],
    ['居民收入增长与经济增长同步。', '与经济增长同步', '居民收入 growth 增长与经济增长同步 2023'],
  ])('in %s: %s', (raw, selected, expected) => {
    expect(lineOf(raw, selected)).toBe(expected);
  });

  test('keeps the characters of its value and its sentence', () => {
    const raw = '一、开局之年\n新建月季园12个。绿化 1, 200 亩。\n';
    const figure = pointedAt(raw, '12个')!;
    expect(raw.slice(figure.source.start, figure.source.end)).toBe('12个');
    expect(raw.slice(figure.sentence.start, figure.sentence.end)).toBe('新建月季园12个。');
    expect(figure.section).toEqual(['一、开局之年']);
  });

  test('stands beside one that was read in the same place', () => {
    const raw = '2022年工作回顾\n新建月季园12个。\n';
    const [known] = read(clean(raw), entryOf(2023));
    const figure = pointedAt(raw, '12个', [known!])!;
    expect(figure.id).toBe(`${known!.id}.2`);
    expect(figure).toMatchObject({ kind: 'result', period: '2022' });
  });

  test('is none where only blanks are selected', () => {
    expect(pointedAt('新建月季园12个。\n \n', ' ')).toBeUndefined();
  });
});
