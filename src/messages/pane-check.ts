import { paneCheckEn } from './pane-check.en';
import { type PaneCheckWords, paneCheckZh } from './pane-check.zh';

export type { PaneCheckWords } from './pane-check.zh';

/** Words of 核对 in one language. */
export function paneCheckWords(language: 'zh' | 'en'): PaneCheckWords {
  return language === 'en' ? paneCheckEn : paneCheckZh;
}
