/** Words for what a later library says of the figures that a workbook uses, in Chinese. The other languages take their type from this table. */
export const paneChangedZh = {
  bar: (figures: number) => `有${figures}个指标随库更新而变`,
  look: '查看',
  later: '稍后',
  looking: '正在查看工作簿…',
  none: '工作簿用到的指标没有变化。',
  intro: (since: string, now: string) =>
    since === now
      ? `库的版本是${now}，收录的报告或更正有变化。在您决定之前，这里不重算。`
      : `工作簿记下的数来自${since}版的库，现在是${now}版。在您决定之前，这里不重算。`,
  list: '变了的单元格',
  before: '原来',
  after: '现在',
  gone: '现在没有答案',
  goTo: '看单元格',
  card: '指标卡',
  recalculate: '重新计算',
  freeze: '保留旧值',
  hint: '重新计算后显示新的数。保留旧值则把这些公式冻结成原来的数，公式与出处留在工作簿里，可以解冻。',
  working: '正在处理…',
  recalculated: '已重新计算。',
  frozen: (cells: number) => `已把${cells}格冻结为原来的数`,
  undo: '撤销',
  undone: (cells: number) => `已撤销，${cells}格恢复公式`,
  failed: '没有完成，工作簿没有改动。请稍候重试。',
};

export type PaneChangedWords = typeof paneChangedZh;
