import type { Ask, Found } from '../library/ask';
import { compared, judged } from '../library/done';
import { sentenceZh } from '../messages/answers.zh';
import type { Figure } from '../reading/figure';
import { citation, type Desk, dateText, errorOf, sentenceOf, told } from './answer';
import type { CellOutcome } from './outcome';

/**
 * WHY: which figure answered and why, with its notes; or why there is none and what to ask instead. Text either way. Quotes
 * the report's sentence, unless it stands beside.
 */
export function whyOutcome(ask: Ask, desk: Desk, quotes = true): CellOutcome {
  const { library, messages } = desk;
  const found = library.resolve(ask);
  if (!found.found) return messages.absence(found.reason);
  const { figure } = found;
  const stretch = figure.tier === 'base' ? library.resolve(withQualifier(ask, '力争')) : undefined;
  const done = ask.kind === 'target' ? doneIn(ask, found, desk) : undefined;
  return messages.why({
    told: quotes ? told(figure, desk) : { ...told(figure, desk), sentence: '' },
    turned: found.turned,
    agreeing: found.agreeing.map((other) => told(other, desk)),
    differing: found.differingLater.map((other) => told(other, desk)),
    ...(stretch?.found ? { stretch: stretch.figure } : {}),
    ...(done ? { done } : {}),
  });
}

function doneIn(ask: Ask, target: Found, { library, messages }: Desk) {
  const result = library.resolve({ ...ask, kind: 'result', qualifiers: undefined });
  if (!result.found) return undefined;
  const pair = compared(target, result);
  if ('why' in pair) return undefined;
  const { verdict, margin, unit } = judged(pair, target.figure.indicator);
  return { verdict, result: result.figure, margin: messages.margin(margin, unit) };
}

export function withQualifier(ask: Ask, qualifier: string): Ask {
  return { ...ask, qualifiers: [...(ask.qualifiers ?? []), qualifier] };
}

/** SOURCE: the whole sentence with its citation. */
export function sourceOutcome(ask: Ask, desk: Desk): CellOutcome {
  const found = desk.library.resolve(ask);
  if (!found.found) return errorOf(found.reason, desk);
  return `${sentenceOf(found.figure, desk.library)}（${citation(found.figure, desk.library)}）`;
}

/** SENTENCE: ready to paste into a Chinese text, whatever the language of Excel. */
export function sentenceOutcome(ask: Ask, desk: Desk): CellOutcome {
  const found = desk.library.resolve(ask);
  if (!found.found) return errorOf(found.reason, desk);
  return sentenceTelling(found.figure, desk);
}

/** The sentence that SENTENCE answers with a figure. */
export function sentenceTelling(figure: Figure, desk: Desk): string {
  const teller = told(figure, desk);
  const isChange = figure.value !== null && (figure.measure === 'growth' || figure.measure === 'multiple');
  const name = isChange ? figure.indicator : teller.title;
  return sentenceZh(teller, name, reportDate({ figure }, desk));
}

function reportDate({ figure }: Pick<Found, 'figure'>, { library }: Desk): string {
  return dateText(library.report(figure.report)?.entry.date ?? '', 'zh');
}
