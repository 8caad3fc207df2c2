import type { Ask } from '../library/ask';
import type { Library } from '../library/library';
import type { Figure } from '../reading/figure';
import { isRate } from '../library/value';
import type { Shown } from './numbers';
import { titleOf } from './titles';

/**
 * The shortest question whose answer is exactly the value shown, in the unit shown, with the same comparator; undefined
 * where none gives it, so that a table of formulas never shows another number than a table of values.
 */
export function askFor(library: Library, cell: Shown): Ask | undefined {
  const { figure } = cell;
  if (cell.max !== undefined || !figure.period) return undefined;
  const wanted = cell.value ?? figure.words;
  const needsUnit = cell.value !== null && (isRate(cell.unit) || cell.unit !== figure.unit);
  for (const indicator of new Set([titleOf(figure), figure.stated])) {
    for (const qualifiers of qualifiersFor(figure)) {
      const ask: Ask = {
        kind: figure.kind,
        region: library.regionOf(figure),
        indicator,
        period: figure.period,
        ...(needsUnit ? { unit: cell.unit } : {}),
        ...(qualifiers.length > 0 ? { qualifiers } : {}),
      };
      const answer = library.resolve(ask);
      if (!answer.found || answer.value !== wanted) continue;
      if (cell.value === null) return ask;
      if (answer.unit === cell.unit && answer.comparator === figure.comparator) return ask;
    }
  }
  return undefined;
}

// what may narrow the question, the least first: nothing, 不含嘉兴港区, 力争, 年均, all of them, the report too
function qualifiersFor(figure: Figure): string[][] {
  const narrowing = [
    ...(figure.scope ? [figure.scope] : []),
    ...(figure.tier === 'stretch' ? ['力争'] : []),
    ...(figure.perYear ? ['年均'] : []),
  ];
  const all = narrowing.length > 1 ? [narrowing] : [];
  return [[], ...narrowing.map((one) => [one]), ...all, [...narrowing, figure.report]];
}
