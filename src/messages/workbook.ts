import { workbookEn } from './workbook.en';
import { type WorkbookWords, workbookZh } from './workbook.zh';

export type { WorkbookWords } from './workbook.zh';

/** The words of the browser workbook's page in one of its languages. */
export function workbookWords(language: 'zh' | 'en'): WorkbookWords {
  return language === 'en' ? workbookEn : workbookZh;
}
