/** A table of measurements, printed as Markdown. */
export interface Table {
  readonly title: string;
  /** What was measured, and how, where the columns do not say it. */
  readonly about: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** The table as Markdown; columns of even width, so that it reads in a terminal too. */
export function markdown({ title, about, columns, rows }: Table): string {
  const cells = [columns, columns.map(() => '---'), ...rows.map((row) => row.map(shown))];
  const widths = columns.map((_, at) => Math.max(...cells.map((row) => width(row[at] ?? ''))));
  const lines = cells.map(
    (row) => `| ${row.map((cell, at) => cell + ' '.repeat((widths[at] ?? 0) - width(cell))).join(' | ')} |`,
  );
  return [`## ${title}`, '', about, '', ...lines].join('\n');
}

/** Three significant digits are as many as a timing has. */
function shown(cell: string | number): string {
  if (typeof cell === 'string') return cell;
  if (Number.isInteger(cell)) return cell.toLocaleString('en');
  return cell >= 100 ? Math.round(cell).toLocaleString('en') : cell.toPrecision(cell >= 0.1 ? 3 : 2);
}

/** Chinese characters take two columns of a terminal. */
function width(text: string): number {
  let columns = 0;
  for (const character of text) columns += /[\u1100-\uffe6]/.test(character) ? 2 : 1;
  return columns;
}
