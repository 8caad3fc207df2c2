import { isJoined } from '../cut-numbers';
import { hasNoWidth, isBlank } from '../lines';
import type { Marks } from '../marks';

/** Blanks, what has no width, and question marks that stand for lost ones (政??府). */
const BLANKS = /(?:[ \t\u00a0\u3000\u2000-\u200f\u2060\ufeff]|\?{2,}|[\ud83c-\ud83e][\udc00-\udfff])+/g;

/**
 * Spaces inside Chinese: `907.5 亿 元`, `高质 量发 展`. Between two Latin letters or two parts of a number a space means
 * something and stays, but where only one number can be meant: `3.6 2亿元`.
 */
export function markSpaces(marks: Marks, isAsciiComma: (at: number) => boolean): void {
  const { raw } = marks;
  for (const match of raw.matchAll(BLANKS)) {
    const start = match.index;
    const end = start + match[0].length;
    // A long hole (all that stands behind a report) is not looked through again for each blank in it.
    if (marks.isHole(start) && marks.isHole(end - 1)) continue;
    const from = marks.before(start, Math.max(0, start - 60));
    const to = marks.from(end);
    const left = raw.charCodeAt(from);
    const right = raw.charCodeAt(to);
    const inNumber = partsNumber(raw, from, to, isAsciiComma);
    if (inNumber || (isLetter(left) && isLetter(right))) {
      // One blank is enough to keep the two apart; what has no width does not part them.
      const kept = [...match[0]].findIndex((character) => isSeen(character.charCodeAt(0)));
      if (kept >= 0) {
        if (inNumber && from === start - 1 && to === end && isJoined(raw, start, isAsciiComma)) {
          marks.add({ start, end }, 'cut');
          continue;
        }
        marks.add({ start, end: start + kept }, 'space');
        marks.add({ start: start + kept + 1, end }, 'space');
        continue;
      }
    }
    marks.add({ start, end }, 'space');
  }
}

/** Between digits, or between digits and the point or comma of a number: 12. |5, 18 |.4, 1 |,200. */
function partsNumber(raw: string, from: number, to: number, isAsciiComma: (at: number) => boolean): boolean {
  const isMark = (at: number) => raw.charAt(at) === '.' || (raw.charAt(at) === ',' && isAsciiComma(at));
  const left = isDigit(raw.charCodeAt(from)) || (isMark(from) && isDigit(raw.charCodeAt(from - 1)));
  if (!left) return false;
  return isDigit(raw.charCodeAt(to)) || (isMark(to) && isDigit(raw.charCodeAt(to + 1)));
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
