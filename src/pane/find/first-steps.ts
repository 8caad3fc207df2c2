import type { Ask } from '../../library/ask';
import type { Library } from '../../library/library';
import type { Figure } from '../../reading/figure';
import { standardIndicator } from '../../vocabulary/indicators';
import { askFor } from '../figure/asking';
import { reportPlace } from '../figure/shown';

interface Step {
  readonly report: string;
  readonly region: string;
  readonly period: string;
}

export interface FirstSteps {
  readonly look: Step;
  readonly make: Step;
}

export interface FirstFormula {
  readonly figure: Figure;
  readonly ask: Ask;
}

/** What is worth doing first with what this library holds; undefined where it holds no targets. */
export function firstSteps(library: Library): FirstSteps | undefined {
  const [first, second = first] = library.reports
    .filter(({ entry }) => targetsOf(library, entry.id, String(entry.year)).length > 0)
    .map(({ entry }) => ({ report: entry.id, region: reportPlace(entry), period: String(entry.year) }));
  if (!first || !second) return undefined;
  return { look: first, make: second };
}

/** A growth target of a standard indicator makes the plainest example. Finding one asks the library for the first time. */
export function firstFormula(library: Library, { report, period }: Step): FirstFormula | undefined {
  const targets = targetsOf(library, report, period).filter(
    (figure) => figure.value !== null && !figure.entity,
  );
  const known = new Set(library.indicators());
  const candidates = [
    ...targets.filter((figure) => figure.measure === 'growth' && known.has(`${figure.indicator}增速`)),
    ...targets,
  ];
  for (const figure of candidates.slice(0, 20)) {
    const ask = askFor(library, figure);
    if (ask) return { figure, ask: inShort(library, ask, figure) };
  }
  return undefined;
}

// 平湖市, 固定资产投资增速 → 平湖, 固投增速: the shortest words that are as clear
function inShort(library: Library, ask: Ask, figure: Figure): Ask {
  const region = ask.region.replace(/(?<=..)[省市区县]$/, '');
  const aliases = standardIndicator(figure.indicator)?.aliases ?? [];
  const indicators = [...aliases]
    .sort((a, b) => a.length - b.length)
    .map((alias) => ask.indicator.replace(figure.indicator, alias));
  const answers = (shorter: Ask) => {
    const answer = library.resolve(shorter);
    return answer.found && answer.figure.id === figure.id;
  };
  return (
    [...indicators, ask.indicator].map((indicator) => ({ ...ask, region, indicator })).find(answers) ?? ask
  );
}

function targetsOf(library: Library, report: string, period: string): Figure[] {
  return library.list({ report, kind: 'target', period });
}
