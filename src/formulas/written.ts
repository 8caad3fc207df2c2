import type { Ask } from '../library/ask';

/** A formula's parts as they are written. */
export type Written =
  | { readonly is: 'value'; readonly value: string | number | boolean }
  | { readonly is: 'array'; readonly rows: readonly (readonly (string | number | boolean)[])[] }
  | { readonly is: 'omitted' }
  | { readonly is: 'reference'; readonly text: string }
  | WrittenCall;

export interface WrittenCall {
  readonly is: 'call';
  /** Upper case, without the prefix of a namespace. */
  readonly name: string;
  readonly args: readonly Written[];
}

/** Why a text is not a formula of ours; the messages make a sentence of it. */
export type FormulaTextProblem =
  | 'no-equals' // TARGET(…)
  | 'full-width' // ，（）“” where Excel wants , ( ) "
  | 'open-quote'
  | 'open-bracket'
  | 'open-brace'
  | 'ragged-array' // {1,2;3}
  | 'not-understood';

export class FormulaTextError extends Error {
  constructor(
    readonly why: FormulaTextProblem,
    /** The characters at which reading stopped. */
    readonly at: string,
  ) {
    super(`${why} ${at}`);
  }
}

/**
 * Reads one call: `=TARGET("平湖","固投增速",2023,,{"力争"})`. Arguments are literals, array constants, omitted,
 * references (A1, Sheet1!A1:B2) or calls. Throws `FormulaTextError` on anything else.
 */
export function parseFormula(text: string): WrittenCall {
  const reader = new Reader(text.trim());
  if (!reader.take('=')) throw new FormulaTextError('no-equals', text);
  const call = reader.operand();
  reader.spaces();
  if (!reader.done || call.is !== 'call') throw reader.problem();
  return call;
}

/** As `parseFormula`, undefined where the text is no single call. */
export function tryFormula(text: string): WrittenCall | undefined {
  try {
    return parseFormula(text);
  } catch (error) {
    if (error instanceof FormulaTextError) return undefined;
    throw error;
  }
}

class Reader {
  private at = 0;

  constructor(private readonly text: string) {}

  get done(): boolean {
    return this.at >= this.text.length;
  }

  take(character: string): boolean {
    if (this.text[this.at] !== character) return false;
    this.at++;
    return true;
  }

  spaces(): void {
    while (/\s/.test(this.text[this.at] ?? '')) this.at++;
  }

  problem(why: FormulaTextProblem = 'not-understood'): FormulaTextError {
    const rest = this.text.slice(this.at, this.at + 12);
    return new FormulaTextError(/^[A-Za-z0-9_.]*\s*[，（）“”；｛｝＂]/.test(rest) ? 'full-width' : why, rest);
  }

  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found !== undefined) this.at += found.length;
    return found;
  }

  operand(): Written {
    this.spaces();
    if (this.text[this.at] === '{') return this.array();
    const literal = this.literal();
    if (literal !== undefined) return { is: 'value', value: literal };
    const name = this.match(/[A-Za-z_][A-Za-z0-9_.]*(?=\s*\()/y);
    if (name !== undefined) return { is: 'call', name: bareName(name), args: this.args() };
    const reference = this.match(
      /(?:'[^']+'!|[^\s"'(),;{}!=]+!)?(?:\$?[A-Za-z]{1,3}\$?\d+#?(?::\$?[A-Za-z]{1,3}\$?\d+)?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3})/y,
    );
    if (reference !== undefined) return { is: 'reference', text: reference };
    throw this.problem();
  }

  private literal(): string | number | boolean | undefined {
    if (this.text[this.at] === '"') return this.quoted();
    const number = this.match(/[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?%?(?![A-Za-z0-9_])/y);
    if (number !== undefined)
      return number.endsWith('%') ? Number(`${number.slice(0, -1)}e-2`) : Number(number);
    const word = this.match(/(true|false)(?![A-Za-z0-9_.(])/iy);
    return word === undefined ? undefined : word.toUpperCase() === 'TRUE';
  }

  private quoted(): string {
    const quoted = this.match(/"(?:[^"]|"")*"/y);
    if (quoted === undefined) throw this.problem('open-quote');
    return quoted.slice(1, -1).replaceAll('""', '"');
  }

  private array(): Written {
    this.take('{');
    const rows: (string | number | boolean)[][] = [[]];
    for (;;) {
      this.spaces();
      const value = this.literal();
      if (value === undefined) throw this.problem(this.done ? 'open-brace' : 'not-understood');
      rows[rows.length - 1]!.push(value);
      this.spaces();
      if (this.take(',')) continue;
      if (this.take(';')) rows.push([]);
      else if (this.take('}')) break;
      else throw this.problem(this.done ? 'open-brace' : 'not-understood');
    }
    if (rows.some((row) => row.length !== rows[0]!.length)) throw this.problem('ragged-array');
    return { is: 'array', rows };
  }

  private args(): Written[] {
    this.spaces();
    this.take('(');
    this.spaces();
    const args: Written[] = [];
    if (this.take(')')) return args;
    for (;;) {
      this.spaces();
      const next = this.text[this.at];
      args.push(next === ',' || next === ')' ? { is: 'omitted' } : this.operand());
      this.spaces();
      if (this.take(',')) continue;
      if (this.take(')')) return args;
      throw this.problem(this.done ? 'open-bracket' : 'not-understood');
    }
  }
}

/** `GWR.TARGET`, `_xldudf_TARGET` and `target` are all TARGET. */
function bareName(name: string): string {
  return name
    .toUpperCase()
    .replace(/^_XLDUDF_/, '')
    .replace(/^GWR[._]/, '');
}

/**
 * The formula that asks `ask`: `=TARGET("平湖市","固定资产投资增速",2023)`. `name` is another function of the same
 * arguments (TARGET_SOURCE); `prefix` a namespace with its dot (`GWR.`).
 */
export function formulaOf(ask: Ask, name?: string, prefix = ''): string {
  const args = [
    quoted(ask.region),
    quoted(ask.indicator),
    /^\d{4}$/.test(ask.period) ? ask.period : quoted(ask.period),
  ];
  const takesUnit = name === undefined || name === 'TARGET' || name === 'ACTUAL';
  if (takesUnit) args.push(ask.unit ? quoted(ask.unit) : '');
  args.push(qualifiersOf(ask.qualifiers ?? []));
  while (args[args.length - 1] === '') args.pop();
  return `=${prefix}${name ?? (ask.kind === 'target' ? 'TARGET' : 'ACTUAL')}(${args.join(',')})`;
}

function qualifiersOf(qualifiers: readonly string[]): string {
  if (qualifiers.length <= 1) return qualifiers.length === 0 ? '' : quoted(qualifiers[0]!);
  return `{${qualifiers.map(quoted).join(',')}}`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
