import { paneChangedEn } from './pane-changed.en';
import { type PaneChangedWords, paneChangedZh } from './pane-changed.zh';

export type { PaneChangedWords } from './pane-changed.zh';

/** Words about figures that changed under the workbook, in one language. */
export function paneChangedWords(language: 'zh' | 'en'): PaneChangedWords {
  return language === 'en' ? paneChangedEn : paneChangedZh;
}
