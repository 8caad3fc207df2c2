import { Characters } from '../vocabulary/characters';
import { Ending } from '../vocabulary/edges';
import { around, firstFrom } from './spans';

/** A stretch of a sentence between commas, semicolons and colons. Offsets are those of the sentence's text. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  /** The mark that ends it: `,` `;` `:` or nothing. */
  readonly mark: string;
}

/** Words in brackets, and what they are to the clause around them. */
export interface Bracket {
  /** Of the opening bracket; `end` is behind the closing one. */
  readonly start: number;
  readonly end: number;
  /**
   * `scope` says on which basis (小口径), `aside` states values of its own (不含嘉兴港区,实现生产总值698.5亿元), `word` is part of a
   * word (规(限)上企业), `remark` is none of these.
   */
  readonly role: 'scope' | 'aside' | 'word' | 'remark';
}

const SCOPE = /口径|^(?:不含|不包括|扣除|剔除|含|包括|不计)|下同/;

export function bracketsOf(text: string, hasValue: (start: number, end: number) => boolean): Bracket[] {
  const brackets: Bracket[] = [];
  for (let open = text.indexOf('('); open >= 0; ) {
    const close = text.indexOf(')', open);
    if (close < 0) break;
    const inside = text.slice(open + 1, close).trim();
    const role = roleOf(inside, text[close + 1] ?? '', hasValue(open, close));
    brackets.push({ start: open, end: close + 1, role });
    open = text.indexOf('(', close);
  }
  return brackets;
}

function roleOf(inside: string, next: string, stating: boolean): Bracket['role'] {
  if (stating) return 'aside';
  const goesOn = /[\u4e00-\u9fff]/.test(next);
  // 长三角(含江西)大飞机集群: the word goes on; 新增规上企业(含小升规)15家 says on which basis.
  const insideWord = goesOn && /^含/.test(inside) && !/[增下达为突超实完分]/.test(next);
  if (SCOPE.test(inside) && !insideWord) return 'scope';
  return inside.length <= 12 && !/[,;。:]/.test(inside) && goesOn ? 'word' : 'remark';
}

/** Clauses of `text` from `start` to `end`; brackets, and what `whole` spans (1,234; 1.64:1), are not cut. */
export function clausesOf(
  text: string,
  start: number,
  end: number,
  brackets: readonly Bracket[],
  whole: readonly { readonly start: number; readonly end: number }[] = [],
): Clause[] {
  const clauses: Clause[] = [];
  let from = start;
  for (let at = start; at < end; at += 1) {
    if (!CUTS.has(text.charCodeAt(at))) continue;
    const character = text.charAt(at);
    if (character === '(') {
      const bracket = brackets[firstFrom(brackets, at)];
      if (bracket?.start === at && bracket.end <= end) at = bracket.end - 1;
      continue;
    }
    if (around(whole, at)) continue;
    clauses.push({ start: from, end: at, mark: character });
    from = at + 1;
  }
  if (from < end) clauses.push({ start: from, end, mark: '' });
  return clauses;
}

/** What a clause may end at, and what begins a stretch that is not cut. */
const CUTS = new Characters(',;:(');

/** Words without the stop of the sentence that they end. */
export function withoutStop(words: string): string {
  return STOPPED.cut(words);
}

const STOPPED = new Ending(/[。!?！？\s]+$/);

/** The text from `start` to `end` without brackets that are no part of a word. */
export function plainText(text: string, start: number, end: number, brackets: readonly Bracket[]): string {
  let plain = '';
  let from = start;
  // A bracket that the stretch itself lies in hides nothing of it.
  for (let next = firstFrom(brackets, start); next < brackets.length; next += 1) {
    const bracket = brackets[next] as Bracket;
    if (bracket.start >= end) break;
    if (bracket.role === 'word' || bracket.end <= from) continue;
    plain += text.slice(from, Math.max(from, bracket.start));
    from = Math.min(end, bracket.end);
  }
  return plain + text.slice(from, end);
}
