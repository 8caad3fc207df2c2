import type { Step } from '../library/across/step';
import type { Library } from '../library/library';
import type { Figure } from '../reading/figure';
import { convert } from '../vocabulary/units';
import { askFor } from './asks';
import { emptyCell } from './cells';
import { shown, shownIn } from './numbers';
import type { TableRequest } from './request';
import type { Cell } from './table';

/** How much one figure is more than another, in the unit of their row; live where functions give both. */
export function differenceCell(
  library: Library,
  from: Figure,
  to: Figure,
  step: Step | undefined,
  decimals: number,
  { money, emptySign }: TableRequest,
): Cell {
  if (step?.is !== 'number') return emptyCell(emptySign);
  const unit = step.isRate ? '%' : shown(to, money).unit;
  const by = step.isRate ? step.by : (convert(step.by, step.unit, unit) ?? step.by);
  const [ask, less] = [to, from].map((figure) => {
    const cell = shownIn(figure, unit);
    return cell && askFor(library, cell);
  });
  return {
    value: by,
    numberFormat: plainFormat(decimals),
    align: 'right',
    ...(ask && less ? { ask, less } : {}),
  };
}

/** `0.0` for a difference of numbers that show one decimal. */
export function plainFormat(decimals: number): string {
  return decimals > 0 ? `0.${'0'.repeat(decimals)}` : '0';
}
