import type { Problem } from '../library/own/problems';
import type { CatalogueEntry } from '../reports/catalogue';
import { ownEn } from './own.en';
import { ownZh } from './own.zh';

/** What is said of the user's own reports and corrections. Each sentence of what is wrong names the remedy. */
export interface OwnWords {
  problem(problem: Problem): string;
  /** Why a change was not made. */
  notKept(why: 'newer' | 'not-read'): string;
  /** What a workbook that was opened brings with it. */
  carried(reports: readonly CatalogueEntry[], corrections: number): string;
  /** What stands under that, with what can be done. */
  opened: {
    /** How many things of it are wrong. */
    problems(count: number): string;
    notRead: string;
    look: string;
    known: string;
    retry: string;
  };
  /** Taking away what is damaged. */
  discard: { do: string; done: string };
}

export function ownWords(language: 'zh' | 'en'): OwnWords {
  return language === 'en' ? ownEn : ownZh;
}
