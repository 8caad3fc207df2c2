import { asTyped, callsOurs } from '../../formulas/prefix';
import { type Use, usesOf } from '../../formulas/used';
import { tryFormula } from '../../formulas/written';
import type { Reason } from '../../library/ask';
import type { Library } from '../../library/library';
import type { Figure } from '../../reading/figure';
import { addressOf, blockOf } from '../address';
import type { CellState, Filled, OwnCell } from '../formula-cells';
import type { FrozenCell } from './frozen';

/** One figure that a cell of the workbook shows or was calculated from. */
export interface Audited {
  readonly sheet: string;
  readonly address: string;
  /** As one types it. */
  readonly formula: string;
  readonly shown: CellState;
  readonly figure?: Figure;
  /** Why there is no figure: the library’s reason, arguments that are not known, or a function that is about no single one. */
  readonly without?: Reason | 'references' | 'many';
  /** The formula is frozen: its cell holds the value. */
  readonly frozen?: true;
}

/** Every figure that our formulas use, in their order; cells without one are there too, with the reason. */
export function audit(own: readonly OwnCell[], library: Library): Audited[] {
  return own.flatMap((cell) =>
    figuresIn({ ...cell, formula: cell.cells[0]![0]!.formula }, library).map((found) => ({
      ...found,
      sheet: cell.sheet,
      formula: asTyped(found.formula),
    })),
  );
}

/** The same of frozen formulas: by the source kept with each, else by its formula and the values it left. */
export function auditFrozen(frozen: readonly FrozenCell[], library: Library): Audited[] {
  return frozen.flatMap((cell) => {
    const { sheet, address, formula: cells, values: shown, source } = cell;
    const formula = cells[0]![0]!.formula;
    const figure = source && library.figure(source.figure);
    const found = figure
      ? [{ formula, address, shown: shown[0]![0]!, figure }]
      : figuresIn({ address, formula, shown }, library);
    return found.map((each): Audited => ({ ...each, sheet, formula: asTyped(formula), frozen: true }));
  });
}

/** Every figure that one formula uses, with the cells of its block that show it. */
export function figuresIn(filled: Filled, library: Library): Omit<Audited, 'sheet'>[] {
  const listed = listedFigures(filled, library);
  return listed.length > 0 ? listed : askedFigures(filled, library);
}

/** LIST and FIND answer with the id of each figure in its row. */
function listedFigures({ address: all, formula, shown: lines }: Filled, library: Library) {
  const { row, column, columns } = blockOf(all);
  return lines.flatMap((line, r) => {
    const figure = line.map(({ value }) => library.figure(String(value))).find(Boolean);
    if (!figure) return [];
    const address = addressOf({ row: row + r, column, rows: 1, columns });
    // 数值 is the second column of LIST, the fifth of FIND
    const shown = line.find(({ value }) => value === figure.value) ?? line[0]!;
    return [{ formula, address, shown, figure }];
  });
}

function askedFigures(filled: Filled, library: Library): Omit<Audited, 'sheet'>[] {
  const { formula, address, shown, inputs = () => undefined } = filled;
  const first = { formula, address, shown: shown[0]![0]! };
  const uses = usesOf(formula, library, inputs);
  if (!uses) return [{ ...first, without: 'references' }];
  if (uses.length === 0) return [{ ...first, without: 'many' }];
  // another function around ours may have sorted or left out some of its cells
  const cells = isAlone(formula) ? cellsOf(filled, uses.length) : undefined;
  return uses.map((use, index) => ({ ...first, ...cells?.[index], ...foundBy(use) }));
}

function isAlone(formula: string): boolean {
  const call = tryFormula(formula);
  return call !== undefined && callsOurs(`=${call.name}()`);
}

function foundBy({ answer }: Use): Pick<Audited, 'figure' | 'without'> {
  return answer.found ? { figure: answer.figure } : { without: answer.reason };
}

/** The cells of a block that answer one question each, its headings left out; undefined where they are not so many. */
function cellsOf(
  { address, shown }: Filled,
  count: number,
): Pick<Audited, 'address' | 'shown'>[] | undefined {
  const { row, column, rows, columns } = blockOf(address);
  const headings = [
    [0, 0],
    [1, 1],
    [1, 0],
    [0, 1],
  ] as const;
  const fitting = headings.find(([down, across]) => (rows - down) * (columns - across) === count);
  if (!fitting) return undefined;
  const [down, across] = fitting;
  return shown.slice(down).flatMap((line, r) =>
    line.slice(across).map((state, c) => ({
      address: addressOf({ row: row + down + r, column: column + across + c, rows: 1, columns: 1 }),
      shown: state,
    })),
  );
}
