import { describe, expect, test } from 'vitest';
import { runsOf } from '../../src/pane/figure/runs';
import { readingText } from '../../src/pane/reading/reading-text';
import { ticksOf } from '../../src/pane/reading/ticks';
import type { Figure } from '../../src/reading/figure';
import type { Piece, ReportText } from '../../src/reports/report';
import { LIBRARY } from './invented';

const ENTRY = LIBRARY.reports[0]!.entry;

/** A report of these pieces, `[…]` folded away, with a figure for each of the words. */
function laidOut(texts: readonly string[], ...figures: string[]) {
  let start = 0;
  const pieces = texts.map((text): Piece => {
    const piece: Piece = text.startsWith('[') ? { start, text, hole: 'page' } : { start, text };
    start += text.length;
    return piece;
  });
  const report: ReportText = { entry: ENTRY, pieces };
  const raw = texts.join('');
  const stated = figures.map((words): Figure => {
    const at = raw.indexOf(words);
    const source = { start: at, end: at + words.length };
    return { ...LIBRARY.figures[0]!, id: `x@${at}`, report: ENTRY.id, source };
  });
  return readingText({ ...LIBRARY, figures: stated }, report);
}

const said = (text: ReturnType<typeof laidOut>) =>
  text.paragraphs.map(({ runs }) =>
    runs.map((run) => (run.is === 'text' ? run.text : `<${run.is} ${run.text}>`)).join(''),
  );

test('headings make the outline, each counting the figures below it and below its subheadings', () => {
  const { outline } = laidOut(
    ['一、主要目标\n增长8%。\n1.抓项目。新建60个以上。\n2.抓招商。引进3家。\n二、保障措施\n加强领导。'],
    '8%',
    '60个',
    '3家',
  );
  expect(outline.map(({ text, level, figures }) => [text, level, figures])).toEqual([
    ['一、主要目标', 1, 3],
    ['1.抓项目', 2, 1],
    ['2.抓招商', 2, 1],
    ['二、保障措施', 1, 0],
  ]);
});

test('a heading that runs into its paragraph is set apart from it', () => {
  expect(said(laidOut(['1.抓项目。新建60个以上。'], '60个'))).toEqual([
    '<title 1.抓项目>。新建<mark 60个以上>。',
  ]);
});

test('a bound behind the number belongs to its mark, another word does not', () => {
  expect(said(laidOut(['新建60个以上,引进3家企业。'], '60个', '3家'))).toEqual([
    '新建<mark 60个以上>,引进<mark 3家>企业。',
  ]);
});

test('a number folded in two stays one figure', () => {
  const text = laidOut(['完成55.', '[第3页]', '9亿元。'], '55.[第3页]9亿元');
  expect(said(text)).toEqual(['完成<mark 55.><hole [第3页]><mark 9亿元>。']);
  expect(text.paragraphs[0]!.runs.filter((run) => run.is === 'mark' && run.first)).toHaveLength(1);
});

test('a blank that cuts a number is shown, other spaces inside Chinese are not', () => {
  const report: ReportText = {
    entry: ENTRY,
    pieces: [
      { start: 0, text: '完成3.6' },
      { start: 5, text: ' ', hole: 'cut' },
      { start: 6, text: '2亿' },
      { start: 8, text: ' ', hole: 'space' },
      { start: 9, text: '元。' },
    ],
  };
  const figure: Figure = { ...LIBRARY.figures[0]!, report: ENTRY.id, source: { start: 2, end: 10 } };
  const text = readingText({ ...LIBRARY, figures: [figure] }, report);
  expect(said(text)).toEqual(['完成<mark 3.6 2亿元>。']);
  expect(text.folds).toBe(0);
  expect(runsOf(report, { start: 0, end: 11 }, figure.source).map((run) => run.text)).toEqual([
    '完成',
    '3.6 2亿元',
    '。',
  ]);
});

test('figures of the same characters share a mark', () => {
  const { paragraphs, figures } = laidOut(['两项均翻一番。'], '一番', '一番');
  expect(figures).toHaveLength(2);
  expect(paragraphs[0]!.runs.filter((run) => run.is === 'mark')).toHaveLength(1);
});

describe('Where figures lie in the text', () => {
  const lying = (text: ReturnType<typeof laidOut>) =>
    ticksOf(text).map(({ at, figure }) => [at, figure.id] as const);

  test('is told by the characters before them, folds not counted', () => {
    const text = laidOut(
      [`${'甲'.repeat(50)}8%`, '[第3页]', `${'乙'.repeat(48)}9%${'丙'.repeat(98)}`],
      '8%',
      '9%',
    );
    expect(lying(text)).toEqual([
      [0.25, 'x@50'],
      [0.5, 'x@105'],
    ]);
  });

  test('is one place for figures close together', () => {
    const text = laidOut([`${'甲'.repeat(5020)}增长8%、9%、10%。${'乙'.repeat(5000)}`], '8%', '9%', '10%');
    expect(lying(text)).toHaveLength(1);
  });

  test('is nowhere in a text without figures', () => {
    expect(lying(laidOut(['加强领导。']))).toEqual([]);
  });
});
