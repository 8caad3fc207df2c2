import { tryFormula, type Written } from '../../../src/formulas/written';
import type { Cell, CellValue } from './cell';
import { unknown } from './errors';
import type { Message } from './host';

/** One answer as it reaches Excel: `[id, true, value, timing]` or `[id, false, text, code, timing]`. */
export type WireRow = readonly unknown[];

const INVOCATION = { messageCategory: 1, messageType: 1000, targetId: '' };
const TAKES_DATA_TYPES = 8;
const CODES: Record<number, string> = { 1: '#N/A', 5: '#DIV/0!', 6: '#NUM!', 8: '#NULL!' };

type Dimensionality = 'scalar' | 'matrix';

/** Calls custom functions as Excel does and takes their answers. */
export class FunctionRuns {
  /** Batches of answers, as they came. */
  readonly batches: WireRow[][] = [];
  /** The ids of the functions called, in order. */
  readonly calls: string[] = [];
  /** Functions that Excel knows of from the add-in's metadata, and what each parameter takes. */
  readonly known = new Map<string, readonly Dimensionality[]>();
  /** Settles when the runtime says that it takes calls. */
  readonly ready: Promise<void>;
  becomeReady: () => void = () => {};

  private readonly waiting = new Map<number, (row: WireRow) => void>();

  constructor(
    private readonly send: (messages: readonly Message[]) => void,
    private readonly dataTypes: boolean,
  ) {
    this.ready = new Promise((resolve) => {
      this.becomeReady = resolve;
    });
  }

  /** Calls a function; gives the row that reaches Excel. */
  invoke(id: string, args: readonly unknown[], address = 'Sheet1!A1'): Promise<WireRow> {
    return this.invokeAll([{ id, args }], address)[0]!;
  }

  /** Calls many functions in one message. */
  invokeAll(
    calls: readonly { id: string; args: readonly unknown[] }[],
    address = 'Sheet1!A1',
  ): Promise<WireRow>[] {
    const messages: Message[] = [];
    const answers = calls.map(({ id, args }) => {
      const invocation = this.calls.push(id);
      const flags = this.dataTypes ? TAKES_DATA_TYPES : 0;
      messages.push({ ...INVOCATION, message: JSON.stringify([invocation, id, args, address, flags, null]) });
      return new Promise<WireRow>((resolve) => this.waiting.set(invocation, resolve));
    });
    this.send(messages);
    return answers;
  }

  take(rows: readonly WireRow[]): void {
    this.batches.push([...rows]);
    for (const row of rows) {
      this.waiting.get(Number(row[0]))?.(row);
      this.waiting.delete(Number(row[0]));
    }
  }

  /** Works a formula out and puts the answer in its cell, once it comes. Formulas of others keep what they show. */
  calculate(cell: Cell, address: string): void {
    const { formula = '' } = cell;
    const call = tryFormula(formula);
    const parameters = this.known.get(call?.name ?? '');
    if (!call || parameters === undefined) return;
    cell.value = '#BUSY!';
    const args = parameters.map((takes, index) => argument(call.args[index] ?? { is: 'omitted' }, takes));
    void this.ready
      .then(() => this.invoke(call.name, args, address))
      .then((row) => {
        if (cell.formula === formula) cell.value = answered(row);
      });
  }
}

/** What is left out is handed over as null, a single value for a matrix as a matrix of one cell. */
function argument(written: Written, takes: Dimensionality): unknown {
  if (written.is === 'omitted') return null;
  if (written.is === 'value') return takes === 'matrix' ? [[written.value]] : written.value;
  if (written.is === 'array' && takes === 'matrix') return written.rows;
  throw unknown(`arguments such as ${JSON.stringify(written)}`);
}

/** What the cell holds after an answer; of a block, its first cell. */
function answered(row: WireRow): CellValue {
  const [, succeeded, value, code] = row;
  if (!succeeded) return CODES[Number(code)] ?? '#VALUE!';
  return basic(Array.isArray(value) ? value[0][0] : value);
}

function basic(value: unknown): CellValue {
  if (value === null) return 0;
  if (typeof value === 'object') return (value as { basicValue: CellValue }).basicValue;
  return value as CellValue;
}
