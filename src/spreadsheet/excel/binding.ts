import type { Argument, Outcome } from '../../formulas/outcome';
import { errorFor, type NumberStyle, numberStyle, resultFor } from './results';

/** One of our functions as Excel needs to know it. */
export interface BoundFunction {
  /** As written in the cell, and in functions.json: TARGET. */
  readonly id: string;
  readonly parameters: readonly unknown[];
  /** A promise where the answer is still being read. */
  readonly answer: (...args: Argument[]) => Outcome | Promise<Outcome>;
}

/**
 * Makes functions known to Excel, all in one go, so that no call meets one that is missing. `brokeDown` is what a cell
 * says when a function breaks down: the runtime would show a plain error without a word.
 */
export function associate(functions: readonly BoundFunction[], brokeDown: string): void {
  let style: NumberStyle | undefined;
  // Asked at the first call: before that Office.js does not know its host.
  const styleNow = () => {
    style ??= numberStyle();
    return style;
  };
  for (const fn of functions) CustomFunctions.associate(fn.id, bind(fn, brokeDown, styleNow));
}

function bind({ id, parameters, answer }: BoundFunction, brokeDown: string, style: () => NumberStyle) {
  const failure = (error: unknown) => {
    if (error instanceof CustomFunctions.Error) return error;
    console.error(id, error);
    return errorFor('#VALUE!', brokeDown);
  };
  return (...given: unknown[]): unknown[][] | Promise<unknown[][]> => {
    try {
      const outcome = answer(...argumentsOf(given, parameters.length));
      if (!(outcome instanceof Promise)) return resultFor(outcome, style(), brokeDown);
      return outcome
        .then((late) => resultFor(late, style(), brokeDown))
        .catch((error) => {
          throw failure(error);
        });
    } catch (error) {
      throw failure(error);
    }
  };
}

/** After the arguments Excel hands over the circumstances of the call. Arguments left out are null, or not there. */
function argumentsOf(given: unknown[], parameters: number): unknown[] {
  const last = given.at(-1);
  const isInvocation = typeof last === 'object' && last !== null && 'functionName' in last;
  return given.slice(0, Math.min(parameters, isInvocation ? given.length - 1 : given.length));
}
