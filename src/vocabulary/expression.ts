/** What a piece of an expression can begin and end with; undefined for any character. */
export interface Edges {
  readonly first: string | undefined;
  readonly last: string | undefined;
  /** It may match nothing. */
  readonly empty: boolean;
}

const NOTHING: Edges = { first: '', last: '', empty: true };
const ANYTHING: Edges = { first: undefined, last: undefined, empty: false };

function either(left: string | undefined, right: string | undefined): string | undefined {
  return left === undefined || right === undefined ? undefined : left + right;
}

/** Read off the source of an expression. */
export function edgesOf(source: string): Edges {
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
