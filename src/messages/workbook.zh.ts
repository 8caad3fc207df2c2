/** Every word of the browser workbook outside the pane, in Chinese. */
export const workbookZh = {
  title: '政府工作报告指标',
  workbook: '工作簿',
  sheetName: '工作表1',
  loadingWorkbook: '正在打开工作簿…',
  loadingPane: '正在打开窗格…',
  workbookFailed: '工作簿没能打开。请刷新页面重试；仍不行时，请换用新版的Chrome、Edge、Firefox或Safari。',
  paneFailed: '窗格没能打开。请刷新页面重试，工作簿仍可使用。',
  reload: '刷新页面',
  download: '下载.xlsx',
  downloading: '正在生成…',
  downloadFailed: '没能生成文件。请重试；仍不行时，可把表格复制到Excel里。',
  fileName: '报告指标',
  closePane: '关闭窗格',
  openPane: '打开窗格',
  openPaneShort: '指标',
  paneWidth: '窗格宽度',
  status: '所选单元格的说明',
  hint: '在单元格里输入',
  hintFormula: '=TARGET("平湖","固投增速",2023)',
  focusKey: '按F6在工作簿和窗格之间切换',
  brokeDown: '这个函数出错了，请换一种写法再试',
};

export type WorkbookWords = typeof workbookZh;
