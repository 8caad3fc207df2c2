import type { Draft } from './draft';
import type { Sentence } from './paragraphs';
import type { SentenceContext } from './statements';

/** Figures stated without digits: targets in words, 全覆盖, 清零. */
export function readWords(_sentence: Sentence, _context: SentenceContext): Draft[] {
  return [];
}
