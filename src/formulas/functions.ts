import type { Library } from '../library/library';
import { type Desk, makeDesk } from './answer';
import { makeBlocks } from './blocks';
import { makeComparisons } from './comparisons';
import { type Formula, makeLookups } from './lookups';
import { FormulaError } from './outcome';
import type { Language } from './signatures';

/**
 * Every function by its id, over one library. They take what hosts hand over (scalars, ranges, blanks, cell values) and
 * answer a cell or a rectangular block; they never throw and never answer NaN. With `cards`, numbers carry where they are from.
 */
export function makeFunctions(
  library: Library,
  { language, cards = false }: { readonly language: Language; readonly cards?: boolean } = { language: 'zh' },
): Record<string, Formula> {
  const desk = makeDesk(library, language, cards);
  const functions = { ...makeLookups(desk), ...makeBlocks(desk), ...makeComparisons(desk) };
  return Object.fromEntries(Object.entries(functions).map(([id, formula]) => [id, guarded(formula, desk)]));
}

/** A fault of ours answers #VALUE! with a sentence; it must never reach the sheet as an exception. */
function guarded(formula: Formula, { messages }: Desk): Formula {
  return (...args) => {
    try {
      return formula(...args);
    } catch {
      return new FormulaError('#VALUE!', messages.failed);
    }
  };
}
