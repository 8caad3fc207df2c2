import type { Ask } from '../library/ask';
import type { Library } from '../library/library';
import { isRate } from '../library/value';
import type { Figure } from '../reading/figure';
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
  const answers = (ask: Ask): boolean => {
    const answer = library.resolve(ask);
    if (!answer.found || answer.value !== wanted) return false;
    return cell.value === null || (answer.unit === cell.unit && answer.comparator === figure.comparator);
  };
  for (const region of regionsFor(library, figure)) {
    for (const indicator of new Set([titleOf(figure), figure.stated])) {
      for (const qualifiers of qualifiersFor(figure)) {
        const ask: Ask = {
          kind: figure.kind,
          region,
          indicator,
          period: figure.period,
          ...(needsUnit ? { unit: cell.unit } : {}),
          ...(qualifiers.length > 0 ? { qualifiers } : {}),
        };
        if (answers(ask)) return ask;
      }
    }
  }
  return undefined;
}

// 鼓楼区 · 江苏省南京市鼓楼区, where the short name is that of several places
function regionsFor(library: Library, figure: Figure): string[] {
  const name = library.regionOf(figure);
  const place = library.report(figure.report)?.entry.place;
  if (!place) return [name];
  return [name, `${place.parents.join('')}${place.name}${name === place.name ? '' : name}`];
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
