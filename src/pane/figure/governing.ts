import type { Figure } from '../../reading/figure';
import type { Span } from '../../reports/readable';
import { piecesWithin, type ReportText } from '../../reports/report';
import { fold } from '../../vocabulary/fold';

/**
 * Where the words that decided 约束力度 stand in a figure's sentence.
 *
 *     地区生产总值增长确保6%以上,力争8%;        确保…以上
 *                     ^^^^  ^^^^
 */
export function governingSpans(report: ReportText, figure: Figure): Span[] {
  const decided = figure.strengthWords ?? figure.commitment;
  if (figure.kind !== 'target' || !decided) return [];
  const characters = piecesWithin(report, figure.sentence)
    .filter((piece) => !piece.hole)
    .flatMap(({ start, text }) => Array.from(text, (character, at) => ({ character, at: start + at })));
  const text = fold(characters.map(({ character }) => character).join(''));
  const before = characters.filter(({ at }) => at < figure.source.start).length;
  const behind = characters.filter(({ at }) => at < figure.source.end).length;
  return decided.split('…').flatMap((word) => {
    const at = placeOf(word, text, before, behind);
    if (word === '' || at < 0) return [];
    return [{ start: characters[at]!.at, end: characters[at + word.length - 1]!.at + 1 }];
  });
}

/** Right behind the number (以上), else the nearest before it (确保); -1 where the sentence has neither. */
function placeOf(word: string, text: string, before: number, behind: number): number {
  if (text.startsWith(word, behind)) return behind;
  return before >= word.length ? text.lastIndexOf(word, before - word.length) : -1;
}
