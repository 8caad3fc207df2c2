import { unitAt } from '../../vocabulary/units/at';
import type { Marks } from '../marks';

const BRACKETED = /\\?[[［〔]\s*\^?\d{1,3}\s*\\?[\]］〕]/g;

/**
 * A bare number behind a term: `“七个投资”10 均高于`, `“五未”土地 12 “七率”提升 13,`. What follows tells it from a
 * quantity, and its neighbours in the count (…, 11, 12, 13, …) tell it from everything else.
 */
const NUMBER =
  '[ \\u00a0\\u3000]*(\\d{1,2})(?![\\d.%％,，]?\\d)(?=[ \\u00a0\\u3000]*[\\u4e00-\\u9fff“”"‘，,。；;、（(:：\\n\\r])';
const BARE = new RegExp(`(?=[ \\u00a0\\u3000\\d])(?<=[\\u4e00-\\u9fff”"’》）)])${NUMBER}`, 'g');

/** A bare number right behind a closing quote. */
const QUOTED = new RegExp(`[”"’》]${NUMBER}`, 'g');
/** How many there must be that nothing but a mark can be. */
const LEAST_STRONG = 2;

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly number: number;
  readonly weight: number;
  best: number;
  strong: number;
  previous: Candidate | undefined;
}

/** Marks of notes: `[13]` anywhere, bare ones where they count up through the text. */
export function markFootnotes(marks: Marks): void {
  const { raw } = marks;
  for (const match of raw.matchAll(BRACKETED)) {
    marks.add({ start: match.index, end: match.index + match[0].length }, 'footnote');
  }
  // Marks that count up need some that nothing but a mark can be: without them the whole text need not be looked through.
  let strong = 0;
  for (const match of raw.matchAll(QUOTED)) {
    if (candidateOf(marks, match)?.weight === STRONG) strong += 1;
    if (strong === LEAST_STRONG) break;
  }
  if (strong < LEAST_STRONG) return;
  const lastOf = new Map<number, Candidate>();
  let best: Candidate | undefined;
  for (const match of raw.matchAll(BARE)) {
    const candidate = candidateOf(marks, match);
    if (!candidate) continue;
    // The count may skip one: a mark that the scraper lost.
    for (const step of [1, 2]) {
      const previous = lastOf.get(candidate.number - step);
      if (previous && previous.best + candidate.weight > candidate.best) {
        candidate.best = previous.best + candidate.weight;
        candidate.strong = previous.strong + (candidate.weight === STRONG ? 1 : 0);
        candidate.previous = previous;
      }
    }
    const last = lastOf.get(candidate.number);
    if (!last || last.best <= candidate.best) lastOf.set(candidate.number, candidate);
    if (!best || candidate.best > best.best) best = candidate;
  }
  if (!best || best.best < 6 || best.strong < LEAST_STRONG) return;
  for (let mark: Candidate | undefined = best; mark; mark = mark.previous) marks.add(mark, 'footnote');
}

/** The weight of what nothing but a mark can be. */
const STRONG = 3;

function candidateOf(marks: Marks, match: RegExpExecArray): Candidate | undefined {
  const digits = match[1] ?? '';
  return weigh(marks, match.index + match[0].length - digits.length, digits);
}

/** How much a bare number looks like a mark: 3 behind a closing quote, 1 behind a word, none before a unit. */
function weigh(marks: Marks, start: number, digits: string): Candidate | undefined {
  if (marks.isHole(start)) return undefined;
  const { raw } = marks;
  const before = marks.before(start);
  let back = before;
  while (back >= 0 && /\s/.test(raw[back] ?? '')) back = marks.before(back);
  const left = raw[back] ?? '';
  let end = start + digits.length;
  const after = raw.slice(end, end + 24).replace(/[ \u00a0\u3000]+/g, '');
  const quoted = left === '”' || left === '"' || left === '》' || left === '’';
  const measured =
    unitAt(after, 0) !== undefined || /^(?:年|月|日|时|点|号|以|余|多|几|分|%|、\d|[-—~至]\d)/.test(after);
  if (measured && !quoted) return undefined;
  if (!quoted && /[第前近约达为到至超共计各有列居占及和与增降]/.test(left)) return undefined;
  while (raw[end] === ' ') end += 1;
  const weight = quoted && !measured ? STRONG : 1;
  return {
    start,
    end,
    number: Number(digits),
    weight,
    best: weight,
    strong: weight === STRONG ? 1 : 0,
    previous: undefined,
  };
}
