import type { Paragraph } from './paragraphs';

/** The notes behind a report begin so. */
const GLOSSARY =
  /^(?:.{0,8}|《[^》]{2,16}》(?:有关|相关)?(?:内容|名词)?)(?:名词解释|名词注释|有关名词|词语解释|注释|注解|术语解释|说明|相关解释)[:]?.{0,8}$/;
/** 附件, 附件1: what it is stands in the line behind. */
const ANNEX = /^附(?:件|录)?\d{0,2}[:]?$/;
/** 附件1:2025年民生实事项目 states figures as the report does. */
const STATING =
  /民生实事|实事项目|(?:主要|预期)(?:目标|指标)|目标任务|(?:工作|任务)(?:清单|安排|分解)|重点项目/;
/** 12.乡村振兴“十百千”工程:在全省选择10个县… explains a term and states nothing; 6.培训2万人次(牵头单位:市教育局) does not. */
const NOTE =
  /^(?:\[\d{1,3}\]|\d{1,3}[.、]|\d{1,3}(?=“))(?:[^。,;:()]|\([^()]*\)){2,40}[:](?:即|指|是指|采取|包括|“?[^。]{4,})/;

/** What stands behind a report and is none of it. */
export interface Appendix {
  /** True for a paragraph that only explains. */
  isNote(index: number): boolean;
  /** Index of the first paragraph of the notes, where a table may stand; -1 for none. */
  readonly start: number;
}

/** Finds the notes of a report; an annex among them that states figures itself is none. */
export function appendixOf(paragraphs: readonly Paragraph[], length: number): Appendix {
  const notes = new Uint8Array(paragraphs.length);
  let start = -1;
  let inside = false;
  for (const [index, { start: from, text }] of paragraphs.entries()) {
    if (from <= length / 2) continue;
    const annex = ANNEX.test(text);
    const next = paragraphs[index + 1]?.text ?? '';
    if (annex ? !STATING.test(next) : GLOSSARY.test(text)) {
      inside = true;
      if (start < 0) start = index;
    } else if (annex || /^附件\d{0,2}[:].*民生实事/.test(text)) inside = false;
    if (inside || NOTE.test(text)) notes[index] = 1;
  }
  return { isNote: (index) => notes[index] === 1, start };
}
