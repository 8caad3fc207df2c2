import type { Ask } from '../../library/ask';
import type { Library } from '../../library/library';
import type { Figure } from '../../reading/figure';
import type { CellContent } from '../../spreadsheet/spreadsheet';
import { figureTitle } from './title';

/** The shortest question that this very figure answers; undefined where none names it alone. */
export function askFor(library: Library, figure: Figure): Ask | undefined {
  for (const indicator of new Set([figureTitle(figure), figure.stated])) {
    for (const qualifiers of qualifiersFor(figure)) {
      const ask: Ask = {
        kind: figure.kind,
        region: library.regionOf(figure),
        indicator,
        period: figure.period,
        ...(qualifiers.length > 0 ? { qualifiers } : {}),
      };
      if (isAnsweredBy(library, ask, figure)) return ask;
    }
  }
  return undefined;
}

// what may narrow the question, the least first: nothing, 不含嘉兴港区, 力争, the report itself
function qualifiersFor(figure: Figure): string[][] {
  const narrowing = [
    ...(figure.scope ? [figure.scope] : []),
    ...(figure.tier === 'stretch' ? ['力争'] : []),
    ...(figure.perYear ? ['年均'] : []),
  ];
  return [[], ...narrowing.map((one) => [one]), narrowing, [...narrowing, figure.report]];
}

function isAnsweredBy(library: Library, ask: Ask, figure: Figure): boolean {
  const answer = library.resolve(ask);
  if (!answer.found) return false;
  return answer.figure.id === figure.id || answer.agreeing.some((other) => other.id === figure.id);
}

/** What a cell holds for a figure as a plain value: 8% as 0.08 shown as 0%, words as words. */
export function contentOf(library: Library, figure: Figure): CellContent {
  const ask = askFor(library, figure);
  const answer = ask && library.resolve(ask);
  if (answer?.found) return { content: answer.value, isFormula: false, numberFormat: answer.numberFormat };
  return statedContent(figure);
}

function statedContent(figure: Figure): CellContent {
  if (figure.value === null || figure.max !== undefined) return { content: figure.words, isFormula: false };
  const decimals = (String(figure.value).split('.')[1] ?? '').length;
  const format = decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
  if (figure.unit !== '%') return { content: figure.value, isFormula: false, numberFormat: format };
  // moved by decimal text, so that 10.1% is 0.101 exactly
  return { content: Number(`${figure.value}e-2`), isFormula: false, numberFormat: `${format}%` };
}
