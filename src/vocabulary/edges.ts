import { Characters } from './characters';
import { type Edges, edgesOf } from './expression';

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

function charactersOf(edges: Edges, side: 'first' | 'last'): Characters | undefined {
  const characters = edges[side];
  return edges.empty || characters === undefined ? undefined : new Characters(characters);
}
