import { formulaOf } from '../../formulas/written';
import type { Checked } from '../../library/check';
import type { Library } from '../../library/library';
import { askFor } from '../figure/asking';

/** The formula that gives the report's number in the cell's own manner; undefined where none does. */
export function formulaInstead(library: Library, { figure, instead }: Checked): string | undefined {
  const ask = figure && instead && askFor(library, figure);
  if (!ask) return undefined;
  const inUnit = instead.unit === '小数' || instead.unit === '' ? ask : { ...ask, unit: instead.unit };
  const answer = library.resolve(inUnit);
  return answer.found && answer.value === instead.value ? formulaOf(inUnit) : undefined;
}
