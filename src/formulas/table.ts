import type { Kind } from '../reading/figure';
import { parsePeriod, periodText } from '../vocabulary/periods';
import { askOf, type Desk, errorOf, valueOutcome } from './answer';
import { gridOf, periodWordOf, type Scalar, wordOf } from './arguments';
import { wantsHeader } from './chosen';
import { MOST_CELLS, withoutTrailingBlanks } from './lift';
import { blankAlone } from './lookups';
import { type Argument, type CellOutcome, FormulaError, type Outcome } from './outcome';

interface Axis {
  /** The range's cells, row by row. */
  readonly cells: readonly Scalar[];
  /** Which of 地区, 指标, 年份 they are. */
  readonly at: number;
}

/**
 * TABLE: any one or two of 地区, 指标 and 年份 may be ranges; the first goes down and the second across, unless they are given
 * the other way.
 */
export function table(id: string, kind: Kind, args: readonly Argument[], desk: Desk): Outcome {
  const { messages } = desk;
  const grids = withoutTrailingBlanks([0, 1, 2].map((at) => gridOf(args[at], messages.badCell)));
  const blank = blankAlone(id, grids as Scalar[][][], desk);
  if (blank) return blank;
  const axes = grids
    .map((grid, at): Axis => ({ cells: grid.flat(), at }))
    .filter(({ cells }) => cells.length > 1);
  if (axes.length > 2) return new FormulaError('#VALUE!', messages.tooManyRanges);
  const isRow = ({ at }: Axis) => grids[at]!.length === 1;
  const [first, second] = axes;
  const turned = first !== undefined && isRow(first) && (second === undefined || !isRow(second));
  const [down, across] = turned ? [second, first] : [first, second];
  if ((down?.cells.length ?? 1) * (across?.cells.length ?? 1) > MOST_CELLS) {
    return new FormulaError('#VALUE!', messages.tooManyCells);
  }

  const alone = grids.map((grid) => grid[0]![0]!);
  const rows = (down?.cells ?? [alone[0]!]).map((downCell) =>
    (across?.cells ?? [alone[0]!]).map((acrossCell): CellOutcome => {
      const cells = alone.map((cell, at) =>
        at === down?.at ? downCell : at === across?.at ? acrossCell : cell,
      );
      const ask = askOf(kind, cells, [], desk);
      if (ask === '' || ask instanceof FormulaError) return ask;
      const found = desk.library.resolve(ask);
      return found.found ? valueOutcome(found, desk) : errorOf(found.reason, desk);
    }),
  );
  if (!wantsHeader(args[3], desk)) return scalarIfOne(rows);

  const fixed = alone.map((cell, at) => (at === down?.at || at === across?.at ? '' : label(cell, at, desk)));
  const caption = fixed.filter(Boolean).join(desk.language === 'en' ? ', ' : '，');
  const head = across ? across.cells.map((cell) => label(cell, across.at, desk)) : [caption];
  const corner = down ? (across ? caption : axisName(down.at, desk)) : axisName(across?.at ?? 0, desk);
  return [
    [corner, ...head],
    ...rows.map((row, index) => [down ? label(down.cells[index]!, down.at, desk) : caption, ...row]),
  ];
}

function axisName(at: number, { language }: Desk): string {
  return (language === 'en' ? ['Region', 'Indicator', 'Year'] : ['地区', '指标', '年份'])[at]!;
}

function label(cell: Scalar, at: number, { language }: Desk): CellOutcome & string {
  if (cell === null || cell instanceof FormulaError) return '';
  const period = at === 2 ? parsePeriod(periodWordOf(cell) ?? '') : undefined;
  return period ? periodText(period, language) : wordOf(cell);
}

function scalarIfOne(rows: CellOutcome[][]): Outcome {
  return rows.length === 1 && rows[0]!.length === 1 ? rows[0]![0]! : rows;
}
