import { BLACK, BODY_SIZE, fontOf, type Grid, type GridCell, type GridRow, type Line } from '../layout';
import { isMisread } from '../text';

/** What a block of cells holds or is to hold. A null, or an empty format, leaves the cell as it is. */
export interface Content {
  /** As `Range.formulas` takes them: text that could be misread carries an apostrophe or stands in the format `@`. */
  readonly formulas: (string | number | boolean | null)[][];
  readonly numberFormats: (string | null)[][];
  readonly formats: Excel.SettableCellProperties[][];
}

/** A table's grid as content. */
export function contentOf({ rows }: Grid): Content {
  // most cells of a long table look alike: each look is made once
  const looks = new Map<string, Excel.SettableCellProperties>();
  const lookOf = (row: GridRow, cell: GridCell, borders: Excel.CellBorderCollection) => {
    const key = JSON.stringify([row.role, cell.align, cell.indent, cell.wraps, cell.ink, borders]);
    const look = looks.get(key) ?? { format: formatOf(row, cell, borders) };
    looks.set(key, look);
    return look;
  };
  return {
    formulas: rows.map((row) => row.cells.map((cell) => cell.content)),
    numberFormats: rows.map((row) => row.cells.map((cell) => cell.numberFormat)),
    formats: rows.map((row, index) => {
      // Neighbouring cells share an edge: both are told the same of it, or the second would undo the first.
      const above = row.above ?? rows[index - 1]?.below;
      const below = row.below ?? rows[index + 1]?.above;
      const borders: Excel.CellBorderCollection = {
        ...(index > 0 || above ? { top: border(above) } : {}),
        ...(index < rows.length - 1 || below ? { bottom: border(below) } : {}),
      };
      return row.cells.map((cell, column) => {
        const left = column > 0 ? row.between : row.sides;
        const right = column < row.cells.length - 1 ? row.between : row.sides;
        const sideways = {
          ...(column > 0 || left ? { left: border(left) } : {}),
          ...(column < row.cells.length - 1 || right ? { right: border(right) } : {}),
        };
        return lookOf(row, cell, { ...borders, ...sideways });
      });
    }),
  };
}

/** Width in points that a column needs for so many characters of 汉字. */
export function pointsOf(width: number): number {
  return width * BODY_SIZE + CELL_PADDING;
}

const CELL_PADDING = 8;

/** Height in points of a row with so many lines; undefined for one that is as high as Excel makes it. */
export function heightOf(lines: number): number | undefined {
  return lines > 1 ? lines * LINE_HEIGHT + ROW_PADDING : undefined;
}

const LINE_HEIGHT = 13;
const ROW_PADDING = 5;

/** Heights in points of the rows of a table that have several lines. */
export function heightsOf({ rows }: Grid): Map<number, number> {
  return new Map(
    rows.flatMap(({ lines }, row): [number, number][] => {
      const height = heightOf(lines);
      return height === undefined ? [] : [[row, height]];
    }),
  );
}

const ALIGNMENTS: Readonly<Record<GridCell['align'], Excel.CellPropertiesFormat['horizontalAlignment']>> = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  across: 'CenterAcrossSelection',
};

function formatOf(
  row: GridRow,
  cell: GridCell,
  borders: Excel.CellBorderCollection,
): Excel.CellPropertiesFormat {
  return {
    font: { ...fontOf(row.role), ...(cell.ink ? { color: cell.ink } : {}) },
    horizontalAlignment: ALIGNMENTS[cell.align],
    verticalAlignment: 'Center',
    indentLevel: cell.indent,
    wrapText: cell.wraps,
    borders,
  };
}

function border(line: Line | undefined): Excel.CellBorder {
  if (!line) return { style: 'None' };
  return { style: 'Continuous', weight: line === 'thick' ? 'Medium' : 'Thin', color: BLACK };
}

/** The parts of a format that `contentOf` sets, and that are therefore remembered before. */
export const FORMATS_SET: Excel.CellPropertiesLoadOptions = {
  format: {
    font: { name: true, size: true, bold: true, color: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    indentLevel: true,
    wrapText: true,
    borders: { style: true, weight: true, color: true },
  },
};

/** Those, and what else of a format users change. */
export const FORMATS_KEPT: Excel.CellPropertiesLoadOptions = {
  format: {
    ...FORMATS_SET.format,
    font: {
      ...FORMATS_SET.format?.font,
      color: true,
      italic: true,
      underline: true,
      strikethrough: true,
    },
    fill: { color: true, pattern: true },
  },
};

/**
 * Formats as `Range.getCellProperties` gives them, so that setting them puts things back: a line that only one of two
 * neighbouring cells has is told to both, and where there is no line no weight and no colour, which would draw one.
 */
export function asSettable(
  cells: readonly (readonly Excel.CellProperties[])[],
): Excel.SettableCellProperties[][] {
  const lines = (row: number, column: number) => cells[row]?.[column]?.format?.borders ?? {};
  return cells.map((row, r) =>
    row.map(({ format = {} }, c) => ({
      format: {
        ...format,
        ...(format.fill?.pattern === 'None' ? { fill: { pattern: 'None' } } : {}),
        borders: {
          top: lineOf(lines(r, c).top, lines(r - 1, c).bottom),
          bottom: lineOf(lines(r, c).bottom, lines(r + 1, c).top),
          left: lineOf(lines(r, c).left, lines(r, c - 1).right),
          right: lineOf(lines(r, c).right, lines(r, c + 1).left),
        },
      },
    })),
  );
}

function lineOf(...sides: (Excel.CellBorder | undefined)[]): Excel.CellBorder {
  return sides.find((side) => side && side.style !== 'None') ?? { style: 'None' };
}

/** What `Range.formulas` must be given so that the cell holds again what it held. */
export function asGiven(formula: Excel.Range['formulas'][0][0], value: unknown, numberFormat: string) {
  const isText = typeof value === 'string' && formula === value;
  return isText && numberFormat !== '@' && isMisread(value) ? `'${value}` : formula;
}
