import { hasNoWidth, isBlank } from '../lines';
import type { Marks } from '../marks';

/** Blanks, what has no width, and question marks that stand for lost ones (政??府). */
const BLANKS = /(?:[ \t\u00a0\u3000\u2000-\u200f\u2060\ufeff]|\?{2,})+/g;

/**
 * Spaces inside Chinese: `907.5 亿 元`, `高质 量发 展`. Between two Latin letters or two digits a space means something
 * and stays.
 */
export function markSpaces(marks: Marks): void {
  const { raw } = marks;
  for (const match of raw.matchAll(BLANKS)) {
    const start = match.index;
    const end = start + match[0].length;
    // A long hole (all that stands behind a report) is not looked through again for each blank in it.
    if (marks.isHole(start) && marks.isHole(end - 1)) continue;
    const left = raw.charCodeAt(marks.before(start, Math.max(0, start - 60)));
    const right = raw.charCodeAt(marks.from(end));
    if ((isDigit(left) && isDigit(right)) || (isLetter(left) && isLetter(right))) {
      // One blank is enough to keep the two apart; what has no width does not part them.
      const kept = [...match[0]].findIndex((character) => isSeen(character.charCodeAt(0)));
      if (kept >= 0) {
        marks.add({ start, end: start + kept }, 'space');
        marks.add({ start: start + kept + 1, end }, 'space');
        continue;
      }
    }
    marks.add({ start, end }, 'space');
  }
}

function isSeen(code: number): boolean {
  return isBlank(code) && !hasNoWidth(code);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}
