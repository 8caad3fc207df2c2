import type { Ask, Resolution } from '../library/ask';
import type { Library } from '../library/library';
import { makeFunctions } from './functions';
import { callsOurs } from './prefix';
import { tryFormula, type Written, type WrittenCall } from './written';

/** What one cell of a formula's answer was asked for. */
export interface Use {
  readonly ask: Ask;
  readonly answer: Resolution;
}

/** The values of the cells that a formula refers to, row by row, by the reference as it is written; undefined where unknown. */
export type Inputs = (reference: string) => readonly (readonly unknown[])[] | undefined;

/**
 * What a formula asks of the library, in the order of its cells: `=TARGET(A2:A3,"GDP",2023)` asks twice, GAP and DONE for target
 * and result. Calls of ours are found inside other formulas too (`=1+TARGET(…)`). Undefined where arguments are not known;
 * empty for functions that ask for no figure by its name (LIST, FIND, YEARS …).
 */
export function usesOf(formula: string, library: Library, inputs: Inputs): readonly Use[] | undefined {
  const uses: Use[] = [];
  const recording = Object.assign(Object.create(library) as Library, {
    resolve(ask: Ask): Resolution {
      const answer = library.resolve(ask);
      uses.push({ ask, answer });
      return answer;
    },
  });
  for (const call of ownCalls(formula)) {
    const { name, args } = plainLookup(call);
    const values = args.map((argument) => given(argument, inputs));
    if (values.includes(UNKNOWN)) return undefined;
    // each call anew: functions remember what they answered
    if (ASKS_BY_NAME.test(name)) makeFunctions(recording)[name]?.(...values);
  }
  return uses;
}

/** The references inside calls of ours, as they are written. */
export function referencesIn(formula: string): string[] {
  const found = new Set<string>();
  const look = (written: Written) => {
    if (written.is === 'reference') found.add(written.text);
    if (written.is === 'call') written.args.forEach(look);
  };
  ownCalls(formula).forEach(look);
  return [...found];
}

const ASKS_BY_NAME = /^(?:TARGET|ACTUAL)(?:_TABLE)?$|^TARGET_(?:GAP|DONE)$/;
const UNKNOWN = Symbol('unknown');

function given(written: Written, inputs: Inputs): unknown {
  switch (written.is) {
    case 'value':
      return written.value;
    case 'array':
      return written.rows;
    case 'omitted':
      return null;
    case 'reference':
      return inputs(written.text) ?? UNKNOWN;
    case 'call':
      return UNKNOWN;
  }
}

/** FIELD, SOURCE, SENTENCE and WHY tell of the figure that TARGET or ACTUAL answers. */
function plainLookup({ name, args }: WrittenCall): Pick<WrittenCall, 'name' | 'args'> {
  const [, base, suffix] = /^(TARGET|ACTUAL)_(FIELD|SOURCE|SENTENCE|WHY)$/.exec(name) ?? [];
  if (!base) return { name, args };
  const qualifiers = args[suffix === 'FIELD' ? 4 : 3];
  return { name: base, args: [...args.slice(0, 3), { is: 'omitted' }, ...(qualifiers ? [qualifiers] : [])] };
}

/** The outermost calls of ours in a formula. */
function ownCalls(formula: string): WrittenCall[] {
  const calls: WrittenCall[] = [];
  const skipped = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[A-Za-z_][A-Za-z0-9_.]*\s*\(/g;
  for (let found = skipped.exec(formula); found; found = skipped.exec(formula)) {
    const [text] = found;
    if (!text.endsWith('(') || !callsOurs(`=${text}`)) continue;
    const end = closing(formula, skipped.lastIndex);
    const call = tryFormula(`=${formula.slice(found.index, end)}`);
    if (call) calls.push(call);
    else return [];
    skipped.lastIndex = end;
  }
  return calls;
}

/** Behind the bracket that closes the one before `from`. */
function closing(formula: string, from: number): number {
  let depth = 1;
  const marks = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[()]/g;
  marks.lastIndex = from;
  for (let found = marks.exec(formula); found; found = marks.exec(formula)) {
    if (found[0] === '(') depth++;
    else if (found[0] === ')' && --depth === 0) return marks.lastIndex;
  }
  return formula.length;
}
