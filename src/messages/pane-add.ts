import { paneAddEn } from './pane-add.en';
import { type PaneAddWords, paneAddZh } from './pane-add.zh';

export type { PaneAddWords } from './pane-add.zh';

/** The words of 添加报告, 我的报告 and 更正 in one of the pane's languages. */
export function paneAddWords(language: 'zh' | 'en'): PaneAddWords {
  return language === 'en' ? paneAddEn : paneAddZh;
}
