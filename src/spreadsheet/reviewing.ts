import { blockOf } from './address';
import type { Beside, CellState, Change, LeftAlone, SheetContent } from './formula-cells';

/** Why a change must not be made to a worksheet as it is now; undefined where it may. */
export function objection(change: Change, sheet: SheetContent | undefined): LeftAlone['why'] | undefined {
  if (!sheet) return 'sheet-gone';
  if (sheet.isProtected) return 'protected';
  const { row, column } = blockOf(change.address);
  const same = change.was.every((cells, r) =>
    cells.every((cell, c) => holds(sheet.at(row + r, column + c), cell)),
  );
  if (!same) return 'changed';
  if (!change.beside) return undefined;
  const [name, head] = besideOf(sheet, row, column);
  return name === change.beside[0] && head === change.beside[1] ? undefined : 'moved';
}

/** See `Beside`. */
export function besideOf(sheet: Pick<SheetContent, 'at'>, row: number, column: number): Beside {
  const first = (count: number, at: (index: number) => CellState['value']) => {
    for (let index = 0; index < count; index++) if (isName(at(index))) return String(at(index));
    return '';
  };
  return [first(column, (c) => sheet.at(row, c).value), first(row, (r) => sheet.at(r, column).value)];
}

/** A word or a year: numbers and errors are what is named. */
function isName(value: CellState['value']): boolean {
  if (typeof value === 'number') return Number.isInteger(value) && value >= 1900 && value <= 2100;
  return typeof value === 'string' && value !== '' && !value.startsWith('#');
}

function holds(now: { formula: string; value: CellState['value'] }, cell: CellState): boolean {
  // what spills is decided by the first cell
  if (cell.spilled) return true;
  return cell.formula !== '' ? now.formula === cell.formula : now.formula === '' && now.value === cell.value;
}

/** The change that takes another one back. */
export function reversed({ beside, was, to, ...at }: Change): Change {
  // A formula is known by itself; and while the cells around it are being calculated again, they name nothing.
  const isKnown = to[0]![0]!.formula !== '';
  return { ...at, was: to, to: was, ...(isKnown || !beside ? {} : { beside }) };
}
