import type { LiveLibrary } from '../library/own/live';
import { makeFunctions } from './functions';
import type { Formula } from './lookups';
import { type Argument, FormulaError, type Outcome } from './outcome';
import type { Language } from './signatures';

/** As `Formula`; a promise where the answer may lie in what is still being read. */
export type LiveFormula = (...args: Argument[]) => Outcome | Promise<Outcome>;

export interface LiveOptions {
  readonly language: Language;
  /** As in `makeFunctions`. */
  readonly cards?: boolean;
  /** Called when the bundled library answered before everything was read: the answer may be another then. */
  readonly answeredEarly?: () => void;
}

/**
 * Every function by its id, over a library that changes: after each change they answer by it. While what the workbook carries
 * is still being read, whatever the bundled library cannot answer is a promise, never an absence.
 */
export function makeLiveFunctions(
  library: LiveLibrary,
  { answeredEarly, ...options }: LiveOptions = { language: 'zh' },
): Record<string, LiveFormula> {
  let { now } = library;
  let functions = makeFunctions(now, options);
  const current = () => {
    if (library.now !== now) {
      now = library.now;
      functions = makeFunctions(now, options);
    }
    return functions;
  };
  const make = (id: string): LiveFormula => {
    return (...args) => {
      const outcome = current()[id]!(...args);
      if (library.ready) return outcome;
      if (!isAnswered(id, args, outcome, functions)) {
        return library.whenReady().then(() => current()[id]!(...args));
      }
      answeredEarly?.();
      return outcome;
    };
  };
  return Object.fromEntries(Object.keys(functions).map((id) => [id, make(id)]));
}

/** No cell of the outcome says that there is no answer. WHY says it in words: FIELD is asked in its place. */
function isAnswered(
  id: string,
  args: readonly Argument[],
  outcome: Outcome,
  functions: Record<string, Formula>,
): boolean {
  if (id.endsWith('_WHY')) {
    const [region, indicator, period, qualifiers] = args;
    const field = functions[id.replace('_WHY', '_FIELD')]!;
    return isAnswered('', [], field(region, indicator, period, '编号', qualifiers), functions);
  }
  const cells = Array.isArray(outcome) ? outcome.flat() : [outcome];
  return !cells.some((cell) => cell instanceof FormulaError);
}
