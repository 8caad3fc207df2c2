/** Characters that a page shows in one run. Left and top of the page are 0; the line stands at `y`. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Size of its letters. */
  readonly height: number;
}

/** Runs beside one another, without a wide gap. */
interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly height: number;
}

/** Lines of one column, in the order they are read. */
interface Column {
  readonly kind: 'whole' | 'left' | 'right';
  readonly lines: readonly Line[];
}

/**
 * The text of pages in reading order: a paragraph is a line, a form feed stands before each page but the first. Two columns
 * are read one after the other; cells of a row are set apart by tabs.
 */
export function pagesText(pages: readonly (readonly Run[])[]): string {
  const laidOut = pages.map(columnsOf);
  const margins = marginsOf(laidOut.flat());
  return laidOut.map((columns) => columns.map((column) => joined(column, margins)).join('\n')).join('\n\f');
}

function columnsOf(runs: readonly Run[]): Column[] {
  const rows = rowsOf(runs);
  const gutter = gutterOf(rows);
  if (gutter === undefined) return rows.length === 0 ? [] : [{ kind: 'whole', lines: rows.map(wholeLine) }];
  const columns: Column[] = [];
  let left: Line[] = [];
  let right: Line[] = [];
  const flush = () => {
    if (left.length > 0) columns.push({ kind: 'left', lines: left });
    if (right.length > 0) columns.push({ kind: 'right', lines: right });
    left = [];
    right = [];
  };
  for (const row of rows) {
    if (row.some((line) => line.left < gutter && line.right > gutter)) {
      flush();
      columns.push({ kind: 'whole', lines: [wholeLine(row)] });
      continue;
    }
    const before = row.filter((line) => line.right <= gutter);
    const behind = row.filter((line) => line.right > gutter);
    if (before.length > 0) left.push(wholeLine(before));
    if (behind.length > 0) right.push(wholeLine(behind));
  }
  flush();
  return columns;
}

/** Runs at one height, from the left; each row in pieces where a gap is wider than a letter. */
function rowsOf(runs: readonly Run[]): Line[][] {
  const sorted = runs.flatMap(withoutBlanks).sort((a, b) => a.y - b.y || a.x - b.x);
  const rows: Run[][] = [];
  for (const run of sorted) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && run.y - first.y < Math.max(first.height, run.height) / 2) row.push(run);
    else rows.push([run]);
  }
  return rows.map((row) => piecesOf(row.sort((a, b) => a.x - b.x)));
}

/** A paragraph may be set in by blanks of its own: what they take up is no text. */
function withoutBlanks(run: Run): Run[] {
  const text = run.text.trim();
  if (text === '') return [];
  const each = run.width / run.text.length;
  const blanks = run.text.length - run.text.trimStart().length;
  return [{ ...run, text, x: run.x + each * blanks, width: each * text.length }];
}

function piecesOf(row: readonly Run[]): Line[] {
  const pieces: Line[] = [];
  for (const run of row) {
    const before = pieces.at(-1);
    const gap = before ? run.x - before.right : 0;
    // Letters set twice, a little apart, look bold.
    if (before && gap < -run.width / 2 && before.text.endsWith(run.text)) continue;
    if (!before || gap > Math.max(before.height, run.height) * WIDE_GAP) {
      pieces.push({ text: run.text, left: run.x, right: run.x + run.width, y: run.y, height: run.height });
      continue;
    }
    const apart = gap > run.height * WORD_GAP && !CHINESE.test(before.text.slice(-1) + run.text.charAt(0));
    const space = apart ? ' ' : '';
    pieces[pieces.length - 1] = {
      text: before.text + space + run.text,
      left: before.left,
      right: Math.max(before.right, run.x + run.width),
      y: before.y,
      height: Math.max(before.height, run.height),
    };
  }
  return pieces;
}

const WIDE_GAP = 1.2;
const WORD_GAP = 0.15;

function wholeLine(row: readonly Line[]): Line {
  return {
    text: row.map(({ text }) => text.trim()).join('\t'),
    left: Math.min(...row.map(({ left }) => left)),
    right: Math.max(...row.map(({ right }) => right)),
    y: row[0]!.y,
    height: Math.max(...row.map(({ height }) => height)),
  };
}

const LEAST_ROWS = 8;

/**
 * Where the gap between two columns of a page is, if it has two: hardly a line crosses it, and the lines of the left column
 * run up to it, which the cells of a table do not.
 */
function gutterOf(rows: readonly (readonly Line[])[]): number | undefined {
  const lines = rows.flat();
  if (rows.length < LEAST_ROWS) return undefined;
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  const height = middle(lines.map((line) => line.height));
  for (let share = 0.5; share < 0.66; share = share <= 0.5 ? 1.02 - share : 1 - share) {
    const at = left + (right - left) * share;
    const crossing = lines.filter((line) => line.left < at && line.right > at).length;
    const before = lines.filter((line) => line.right <= at);
    const behind = lines.filter((line) => line.left >= at);
    if (before.length < LEAST_ROWS || behind.length < LEAST_ROWS || crossing * 6 > rows.length) continue;
    const edge = Math.max(...before.map((line) => line.right));
    const full = before.filter((line) => line.right > edge - height * 1.5).length;
    const start = Math.min(...behind.map((line) => line.left));
    const flush = behind.filter((line) => line.left < start + height * 2.5).length;
    if (full * 10 > before.length * 6 && flush * 10 > behind.length * 6) return (edge + start) / 2;
  }
  return undefined;
}

interface Margin {
  readonly left: number;
  readonly right: number;
}

type Margins = Readonly<Record<Column['kind'], Margin>>;

/** Where the lines of each kind of column usually begin and end in this document. */
function marginsOf(columns: readonly Column[]): Margins {
  const marginOf = (kind: Column['kind']): Margin => {
    const lines = columns.filter((column) => column.kind === kind).flatMap((column) => column.lines);
    const lefts = lines.map(({ left }) => left).sort((a, b) => a - b);
    const rights = lines.map(({ right }) => right).sort((a, b) => a - b);
    return {
      left: lefts[Math.floor(lefts.length / 10)] ?? 0,
      right: rights[Math.floor((rights.length * 8) / 10)] ?? 0,
    };
  };
  return { whole: marginOf('whole'), left: marginOf('left'), right: marginOf('right') };
}

/** A line that runs to the right margin goes on in the next one, where that begins at the left margin in letters of the same size. */
function joined({ kind, lines }: Column, margins: Margins): string {
  const { left, right } = margins[kind];
  let text = '';
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before) text += goesOn(before, line, left, right) ? wordSpace(before.text, line.text) : '\n';
    text += line.text;
  }
  return text;
}

function goesOn(line: Line, next: Line, left: number, right: number): boolean {
  return (
    !line.text.includes('\t') &&
    !next.text.includes('\t') &&
    line.right > right - line.height * 1.5 &&
    next.left < left + next.height * 0.7 &&
    Math.abs(line.height - next.height) < line.height * 0.15 &&
    next.y - line.y < line.height * 3
  );
}

/** Chinese is written without spaces, and a number may be broken at the end of a line. */
function wordSpace(before: string, behind: string): string {
  const [last, first] = [before.slice(-1), behind.charAt(0)];
  return /[\p{L},.]/u.test(last) && /\p{L}/u.test(first) && !CHINESE.test(last + first) ? ' ' : '';
}

const CHINESE = /[\u2018-\u201d\u2e80-\u9fff\uf900-\uffef]/;

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
