import { SIGNATURES } from './signatures';

/** Namespace that an office gives our functions where another add-in owns the bare names; empty for the bare names. */
export type Prefix = '' | 'GWR.';

const OUR_NAMES: readonly string[] = SIGNATURES.map(({ id }) => id);

/** Text that holds no calls: "…", 'a sheet’s name', a table’s [column]. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]/g;

/** Does a formula call one of these functions, under whatever prefix? `names` are ours unless told. */
export function callsOurs(formula: string, names: readonly string[] = OUR_NAMES): boolean {
  return formula.startsWith('=') && pattern('(?:_xldudf_)?(?:GWR[._])?', names).test(blanked(formula));
}

/** Does a formula call ours under exactly this prefix? */
export function callsUnder(prefix: Prefix, formula: string, names = OUR_NAMES): boolean {
  return formula.startsWith('=') && pattern(literal(prefix), names).test(blanked(formula));
}

/**
 * The formula with our functions called under another prefix: `=1+TARGET("平湖",…)` ⇄ `=1+GWR.TARGET("平湖",…)`. Only our
 * names are touched, not inside strings, names of sheets or columns of tables; letters keep their case.
 */
export function renamePrefix(formula: string, from: Prefix, to: Prefix): string {
  return withCalls(formula, literal(from), (call) => to + call.slice(from.length));
}

/** Is a call of ours written as files store it, `_xldudf_TARGET(…)`? Excel shows that where it did not know the function. */
export function isStored(formula: string): boolean {
  return formula.startsWith('=') && pattern('_xldudf_(?:GWR[._])?', OUR_NAMES).test(blanked(formula));
}

/** The formula as one would type it: `=_xldudf_TARGET(…)` → `=TARGET(…)`, `=_xldudf_GWR_TARGET(…)` → `=GWR.TARGET(…)`. */
export function asTyped(formula: string): string {
  return withCalls(formula, '_xldudf_(?:GWR[._])?', (call) =>
    call.replace(/^_xldudf_/i, '').replace(/^(GWR)_/i, '$1.'),
  );
}

function withCalls(formula: string, prefix: string, change: (call: string) => string): string {
  if (!formula.startsWith('=')) return formula;
  const calls = pattern(prefix, OUR_NAMES);
  const apart = formula.split(new RegExp(`(${QUOTED.source})`));
  // every second piece is quoted
  return apart.map((piece, at) => (at % 2 === 1 ? piece : piece.replace(calls, change))).join('');
}

/** `MYTARGET(`, `X.TARGET(`, `TARGET.X(` and `Sheet1!TARGET(` are others. */
function pattern(prefix: string, names: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}_.!])${prefix}(?:${names.join('|')})(?=\\s*\\()`, 'giu');
}

function blanked(formula: string): string {
  return formula.replace(QUOTED, ' ');
}

function literal(prefix: string): string {
  return prefix.replace('.', '\\.');
}
