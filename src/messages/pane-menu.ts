import { paneMenuEn } from './pane-menu.en';
import { type PaneMenuWords, paneMenuZh } from './pane-menu.zh';

export type { PaneMenuWords } from './pane-menu.zh';

/** Words of the pages behind ⋯ in one language. */
export function paneMenuWords(language: 'zh' | 'en'): PaneMenuWords {
  return language === 'en' ? paneMenuEn : paneMenuZh;
}
