import type { Ask, Found } from '../library/ask';
import { type Compared, compared, gapOf, judged, type NotComparable } from '../library/done';
import { fold } from '../vocabulary/fold';
import { askOf, type Desk, errorOf } from './answer';
import { gridOf } from './arguments';
import { lift } from './lift';
import { blankAlone, type Formula } from './lookups';
import { type Argument, type CellOutcome, FormulaError } from './outcome';

/** GAP and DONE: a target beside the result for the same time. */
export function makeComparisons(desk: Desk): Record<string, Formula> {
  return Object.fromEntries([
    ['TARGET_GAP', (...args) => pairs('TARGET_GAP', args, desk, gapOutcome)],
    ['TARGET_DONE', (...args) => pairs('TARGET_DONE', args, desk, doneOutcome)],
  ] satisfies [string, Formula][]);
}

function pairs(
  id: string,
  args: readonly Argument[],
  desk: Desk,
  answer: (target: Found, result: Found, desk: Desk) => CellOutcome,
) {
  const grids = [0, 1, 2].map((at) => gridOf(args[at], desk.messages.badCell));
  const blank = blankAlone(id, grids, desk);
  if (blank) return blank;
  return lift(grids, desk.messages, (cells) => {
    const ask = askOf('target', cells, [], desk);
    if (ask === '' || ask instanceof FormulaError) return ask;
    const target = desk.library.resolve(ask);
    if (!target.found) return errorOf(target.reason, desk);
    const result = desk.library.resolve({ ...ask, kind: 'result' } satisfies Ask);
    return result.found ? answer(target, result, desk) : errorOf(result.reason, desk);
  });
}

function gapOutcome(target: Found, result: Found, desk: Desk): CellOutcome {
  const pair = compared(target, result);
  if ('why' in pair) return notComparable(pair, target, result, desk);
  return gapOf(pair) ?? new FormulaError('#N/A', desk.messages.notComparable(String(target.value)));
}

function doneOutcome(target: Found, result: Found, desk: Desk): CellOutcome {
  const { messages, language } = desk;
  const pair = compared(target, result);
  if ('why' in pair) {
    const unclear = messages.verdict('unclear');
    if (pair.why !== 'words') return unclear;
    return language === 'en' ? `${unclear}: ${pair.words}` : `${unclear}：${fold(pair.words)}`;
  }
  return messages.verdict(judged(pair as Compared, target.figure.indicator).verdict);
}

function notComparable(pair: NotComparable, target: Found, result: Found, { messages }: Desk): FormulaError {
  switch (pair.why) {
    case 'words':
      return new FormulaError('#N/A', messages.notComparable(pair.words));
    case 'units':
      return new FormulaError('#N/A', messages.unitsDiffer(target.figure.unit, result.figure.unit));
    case 'scopes':
      return new FormulaError(
        '#N/A',
        messages.scopesDiffer(target.figure.scope ?? '', result.figure.scope ?? ''),
      );
  }
}
