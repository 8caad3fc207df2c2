import { paneYearsEn } from './pane-years.en';
import { type PaneYearsWords, paneYearsZh } from './pane-years.zh';

export type { PaneYearsWords } from './pane-years.zh';

/** Words of the views across years and levels in one language. */
export function paneYearsWords(language: 'zh' | 'en'): PaneYearsWords {
  return language === 'en' ? paneYearsEn : paneYearsZh;
}
