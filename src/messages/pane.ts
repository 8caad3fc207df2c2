import { paneEn } from './pane.en';
import { type PaneWords, paneZh } from './pane.zh';

export type { PaneWords } from './pane.zh';

/** The pane's words in one of its languages. */
export function paneWords(language: 'zh' | 'en'): PaneWords {
  return language === 'en' ? paneEn : paneZh;
}
