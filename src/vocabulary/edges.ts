import { Characters } from './characters';

/**
 * An expression for the start of words (`^…`), tried only where their first character can begin a match. Most words have another
 * one, and looking at it takes a twentieth of the time. Which characters can is read off the expression itself.
 */
export class Opening {
  private readonly starts: Characters | undefined;

  readonly source: string;

  constructor(private readonly pattern: RegExp) {
    this.source = pattern.source;
    this.starts = charactersOf(edgesOf(this.source), 'first');
  }

  test(words: string): boolean {
    return this.starts?.has(words.charCodeAt(0)) === false ? false : this.pattern.test(words);
  }

  exec(words: string): RegExpExecArray | null {
    return this.starts?.has(words.charCodeAt(0)) === false ? null : this.pattern.exec(words);
  }

  /** The words without what the expression finds at their start. */
  cut(words: string): string {
    const found = this.exec(words);
    return found ? words.slice(found[0].length) : words;
  }
}

/** The same for the end of words (`…$`) and their last character. */
export class Ending {
  private readonly ends: Characters | undefined;

  readonly source: string;

  constructor(private readonly pattern: RegExp) {
    this.source = pattern.source;
    this.ends = charactersOf(edgesOf(this.source), 'last');
  }

  test(words: string): boolean {
    return this.ends?.has(words.charCodeAt(words.length - 1)) === false ? false : this.pattern.test(words);
  }

  exec(words: string): RegExpExecArray | null {
    return this.ends?.has(words.charCodeAt(words.length - 1)) === false ? null : this.pattern.exec(words);
  }

  /** The words without what the expression finds at their end. */
  cut(words: string): string {
    const found = this.exec(words);
    return found ? words.slice(0, found.index) : words;
  }
}

/** The same for any place of a text: the expression matches from there on. */
export class At {
  private readonly starts: Characters | undefined;
  private readonly pattern: RegExp;

  readonly source: string;

  constructor({ source }: RegExp) {
    this.source = source;
    this.pattern = new RegExp(source, 'y');
    this.starts = charactersOf(edgesOf(source), 'first');
  }

  exec(text: string, at: number): RegExpExecArray | null {
    if (this.starts?.has(text.charCodeAt(at)) === false) return null;
    this.pattern.lastIndex = at;
    return this.pattern.exec(text);
  }

  /** Where the match ends; -1 for none. */
  endOf(text: string, at: number): number {
    if (this.starts?.has(text.charCodeAt(at)) === false) return -1;
    this.pattern.lastIndex = at;
    return this.pattern.test(text) ? this.pattern.lastIndex : -1;
  }
}

/** The same for words that an expression of many alternatives is looked for in. */
export class Anywhere {
  private readonly here: At;

  constructor(pattern: RegExp) {
    this.here = new At(pattern);
  }

  test(words: string): boolean {
    return this.exec(words) !== null;
  }

  exec(words: string): RegExpExecArray | null {
    for (let at = 0; at < words.length; at += 1) {
      const found = this.here.exec(words, at);
      if (found) return found;
    }
    return null;
  }
}

/** The characters that a match of any of the expressions can begin with. */
export function startsOf(...openings: readonly (Opening | At | RegExp)[]): Characters {
  return new Characters(openings.map((each) => listed(each, 'first')).join(''));
}

/** The characters that a match of any of the expressions can end with. */
export function endsOf(...endings: readonly (Ending | RegExp)[]): Characters {
  return new Characters(endings.map((each) => listed(each, 'last')).join(''));
}

function listed(each: { readonly source: string }, side: 'first' | 'last'): string {
  const edges = edgesOf(each.source);
  const characters = edges.empty ? undefined : edges[side];
  if (characters === undefined) throw new Error(`Any character may stand at the edge of ${each.source}`);
  return characters;
}

/** What a piece of an expression can begin and end with; undefined for any character. */
interface Edges {
  readonly first: string | undefined;
  readonly last: string | undefined;
  /** It may match nothing. */
  readonly empty: boolean;
}

const NOTHING: Edges = { first: '', last: '', empty: true };
const ANYTHING: Edges = { first: undefined, last: undefined, empty: false };

function charactersOf(edges: Edges, side: 'first' | 'last'): Characters | undefined {
  const characters = edges[side];
  return edges.empty || characters === undefined ? undefined : new Characters(characters);
}

function either(left: string | undefined, right: string | undefined): string | undefined {
  return left === undefined || right === undefined ? undefined : left + right;
}

function edgesOf(source: string): Edges {
  return new Source(source).alternatives();
}

/** Reads what expressions of this project are made of: alternatives, groups, classes, looks ahead and behind, counts. */
class Source {
  private at = 0;

  constructor(private readonly source: string) {}

  alternatives(): Edges {
    let all = this.sequence();
    while (this.source[this.at] === '|') {
      this.at += 1;
      const next = this.sequence();
      all = {
        first: either(all.first, next.first),
        last: either(all.last, next.last),
        empty: all.empty || next.empty,
      };
    }
    return all;
  }

  private sequence(): Edges {
    let whole = NOTHING;
    while (this.at < this.source.length && !'|)'.includes(this.source.charAt(this.at))) {
      const next = this.counted(this.atom());
      whole = {
        first: whole.empty ? either(whole.first, next.first) : whole.first,
        last: next.empty ? either(whole.last, next.last) : next.last,
        empty: whole.empty && next.empty,
      };
    }
    return whole;
  }

  private counted(atom: Edges): Edges {
    const count = /[?*+]\??|\{(\d+)(?:,\d*)?\}\??/y;
    count.lastIndex = this.at;
    const found = count.exec(this.source);
    if (!found) return atom;
    this.at = count.lastIndex;
    const least = found[0].startsWith('+') ? 1 : Number(found[1] ?? 0);
    return least > 0 ? atom : { ...atom, empty: true };
  }

  private atom(): Edges {
    const character = this.source.charAt(this.at);
    this.at += 1;
    if (character === '^' || character === '$') return NOTHING;
    if (character === '.') return ANYTHING;
    if (character === '(') return this.group();
    if (character === '[') return this.oneOf(this.classOf());
    return this.oneOf(character === '\\' ? this.escaped() : character);
  }

  private group(): Edges {
    const kind = /\?(?::|<?[=!])|/y;
    kind.lastIndex = this.at;
    const opened = kind.exec(this.source)?.[0] ?? '';
    this.at += opened.length;
    const inside = this.alternatives();
    this.at += 1;
    // What is only looked at is no part of the match.
    return opened === '' || opened === '?:' ? inside : NOTHING;
  }

  private oneOf(characters: string | undefined): Edges {
    return { first: characters, last: characters, empty: false };
  }

  /** Behind a backslash; undefined for a class too wide to list. */
  private escaped(): string | undefined {
    const character = this.source.charAt(this.at);
    this.at += 1;
    if (character === 'u') {
      this.at += 4;
      return String.fromCharCode(Number.parseInt(this.source.slice(this.at - 4, this.at), 16));
    }
    if (character === 'd') return '0123456789';
    if (character === 'n') return '\n';
    if (character === 't') return '\t';
    if (character === 's') return BLANKS;
    return /[A-Za-z]/.test(character) ? undefined : character;
  }

  private classOf(): string | undefined {
    let all: string | undefined = '';
    const negated = this.source[this.at] === '^';
    let before: string | undefined;
    for (; this.source[this.at] !== ']'; ) {
      const character = this.source.charAt(this.at);
      this.at += 1;
      const ranged = character === '-' && before !== undefined && this.source[this.at] !== ']';
      const next = character === '\\' ? this.escaped() : ranged ? this.source.charAt(this.at++) : character;
      if (ranged && next !== undefined)
        all = either(all, rangeOf(before as string, next === '\\' ? this.escaped() : next));
      else all = either(all, next);
      before = ranged ? undefined : next;
    }
    this.at += 1;
    return negated ? undefined : all;
  }
}

/** What \s stands for. */
const BLANKS =
  ' \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';
/** More than this many characters rule out too little. */
const WIDEST_RANGE = 100;

function rangeOf(from: string, to: string | undefined): string | undefined {
  const first = from.charCodeAt(0);
  const count = (to ?? '').charCodeAt(0) - first + 1;
  if (!(count <= WIDEST_RANGE)) return undefined;
  return Array.from({ length: count }, (_, at) => String.fromCharCode(first + at)).join('');
}
