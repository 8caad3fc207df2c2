import type { Doubt } from '../library/own/doubts';
import type { Remark } from '../library/own/take-in';
import { doubtEn, remarkEn } from './taken-in.en';
import { doubtZh, remarkZh } from './taken-in.zh';

/** What is to be said of a text taken in, in one of the pane's languages. */
export interface TakenInWords {
  readonly doubt: (doubt: Doubt) => string;
  readonly remark: (remark: Remark) => string;
}

export function takenInWords(language: 'zh' | 'en'): TakenInWords {
  return language === 'en' ? { doubt: doubtEn, remark: remarkEn } : { doubt: doubtZh, remark: remarkZh };
}
