import type { Ask } from '../../library/ask';
import type { Library } from '../../library/library';
import type { Figure } from '../../reading/figure';
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
  readonly formula?: { readonly figure: Figure; readonly ask: Ask };
}

/** Three things worth doing first with what this library holds; undefined where it holds no targets. */
export function firstSteps(library: Library): FirstSteps | undefined {
  const [first, second = first] = library.reports
    .filter(({ entry }) => targetsOf(library, entry.id, String(entry.year)).length > 0)
    .map(({ entry }) => ({ report: entry.id, region: reportPlace(entry), period: String(entry.year) }));
  if (!first || !second) return undefined;
  return { look: first, make: second, formula: firstFormula(library, first) };
}

/** A growth target of a standard indicator makes the plainest example. */
function firstFormula(library: Library, { report, period }: Step): FirstSteps['formula'] {
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
    if (ask) return { figure, ask: withShortRegion(library, ask) };
  }
  return undefined;
}

// 平湖市 → 平湖, where the shorter name is as clear
function withShortRegion(library: Library, ask: Ask): Ask {
  const shorter: Ask = { ...ask, region: ask.region.replace(/(?<=..)[省市区县]$/, '') };
  const [long, short] = [library.resolve(ask), library.resolve(shorter)];
  return long.found && short.found && long.figure.id === short.figure.id ? shorter : ask;
}

function targetsOf(library: Library, report: string, period: string): Figure[] {
  return library.list({ report, kind: 'target', period });
}
