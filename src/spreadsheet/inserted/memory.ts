import type { Table } from '../../tables/table';
import type { InsertMode, Spreadsheet } from '../spreadsheet';
import { keyOf, signatureOf } from './known';

/** A table as it was last written. */
export interface State {
  /** What the pane was set to; only the pane reads it. */
  readonly choices: string;
  readonly mode: InsertMode;
  readonly table: Table;
  /** Of a long table, in place of its rows: what names each row of the sheet, and its signature. */
  readonly digest?: readonly (readonly [key: string, signature: string])[];
}

/** What the workbook keeps of a table that was inserted into it. */
export interface Remembered {
  /** The hidden name of its cells. */
  readonly id: string;
  /** The latest first, then the one before it: Excel's own undo may have brought that back. */
  readonly states: readonly State[];
}

const NAME = 'tables';
/** Beyond it a table is kept as a digest: whole, it would weigh megabytes. */
const MOST_CELLS = 5000;

/** The hidden name of the n-th table. The cells it stands for follow when rows and columns are inserted before them. */
export const NAMES = /^指标表_\d+$/;

export function stateOf(table: Table, mode: InsertMode, choices: string): State {
  if (table.rows.length * table.columns.length <= MOST_CELLS) return { choices, mode, table };
  const digest = [
    ['', signatureOf(table.columns.map(({ header }) => header))] as const,
    ...table.rows.map((row) => [keyOf(row), signatureOf(row.cells.map(({ value }) => value))] as const),
  ];
  return { choices, mode, table: { ...table, rows: [] }, digest };
}

/** What is kept of inserted tables, read from the workbook once. */
export class TableMemory {
  private read: Promise<readonly Remembered[]> | undefined;

  constructor(private readonly workbook: Pick<Spreadsheet, 'kept' | 'keep'>) {}

  all(): Promise<readonly Remembered[]> {
    this.read ??= this.workbook.kept(NAME).then(parsed, () => []);
    return this.read;
  }

  async find(id: string): Promise<Remembered | undefined> {
    return (await this.all()).find((one) => one.id === id);
  }

  /** A name that no table has, not even one that is only named in `taken`. */
  async freeName(taken: readonly string[]): Promise<string> {
    const used = [...taken, ...(await this.all()).map(({ id }) => id)];
    const last = Math.max(0, ...used.map((name) => (NAMES.test(name) ? Number(name.split('_')[1]) : 0)));
    return `指标表_${last + 1}`;
  }

  async put(one: Remembered): Promise<void> {
    const others = (await this.all()).filter(({ id }) => id !== one.id);
    await this.keep([...others, one]);
  }

  /** Remembers nothing any more; gives the way to remember it again. */
  async forget(): Promise<() => Promise<void>> {
    const all = await this.all();
    await this.keep([]);
    return () => this.keep(all);
  }

  private async keep(all: readonly Remembered[]): Promise<void> {
    this.read = Promise.resolve(all);
    try {
      await this.workbook.keep(NAME, all.length === 0 ? '' : JSON.stringify(all));
    } catch (problem) {
      // what the workbook holds now is to be read again
      this.read = undefined;
      throw problem;
    }
  }
}

/** What cannot be read is not remembered: the tables stand on their sheets all the same. */
function parsed(text: string): readonly Remembered[] {
  try {
    return text === '' ? [] : JSON.parse(text);
  } catch {
    return [];
  }
}
