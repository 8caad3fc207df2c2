import { addressOf, type Block, withSheet } from './address';
import { DocumentFiles } from './document-files';
import { HostError, unknown } from './errors';
import { FunctionRuns } from './function-runs';
import { type HostObject, type HostType, object } from './members';
import { type Answer, process, type Request } from './process';
import { services } from './services';
import { workbookType } from './types';
import type { Sheet, Workbook } from './workbook';

/** One entry of what the host tells the library of its own accord. */
export interface Message {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  /** JSON text. */
  readonly message: string;
}

type Topic = 'selection' | 'activation' | 'change';

const EVENT_CATEGORY = 65_536;
const EVENT_TYPES: Record<Topic, number> = { selection: 14, activation: 11, change: 10 };

/** A simulated Excel: answers requests about a workbook, tells of events, runs custom functions. */
export class Host {
  /** Of Excel's interface. */
  language = 'zh-CN';
  /** True while the user edits a cell: Excel refuses every request. */
  editing = false;
  /** Called before each step with its name (`Range.Formulas`); what it throws fails the step. */
  beforeEach: (step: string) => void = () => {};
  /** Set by the transport: hands messages to the library. */
  send: (messages: readonly Message[]) => void = () => {};
  readonly functions: FunctionRuns;
  /** The part of Office’s common API that hands over the file. */
  readonly document = new DocumentFiles(() => this.workbook);

  private readonly references = new Map<string, HostObject>();
  private lastReference = 0;
  private readonly topics = new Set<Topic>();

  constructor(
    readonly workbook: Workbook,
    readonly sets: Readonly<Record<string, string>> = EXCEL_2022,
  ) {
    this.functions = new FunctionRuns((messages) => this.send(messages), this.takesDataTypes());
    workbook.onFormula = (_, cell, address) => this.functions.calculate(cell, address);
    workbook.onSelect = (topic) => this.tell(topic, workbook.active, workbook.selection);
    workbook.onChange = (sheet, block) => this.tell('change', sheet, block);
  }

  answer(request: Request): Answer {
    if (!this.editing) return process(this, request);
    const Code = 'InvalidOperationInCellEditMode';
    const failure = { Code, Message: Code, Location: '', ActionIndex: 0, HttpStatusCode: 400 };
    return { Results: [], TraceIds: [], Error: failure };
  }

  get root(): HostObject {
    return object(workbookType, this.workbook);
  }

  service(name: string): HostObject {
    const type = (services as Readonly<Record<string, HostType<Host>>>)[name];
    if (!type) throw unknown(name);
    return object(type, this);
  }

  keep(found: HostObject): void {
    if (!this.referenceOf(found)) this.references.set(`reference${++this.lastReference}`, found);
  }

  referenceOf(found: HostObject): string | undefined {
    for (const [id, kept] of this.references) if (kept === found) return id;
    return undefined;
  }

  kept(id: string): HostObject {
    const found = this.references.get(id);
    if (!found) throw new HostError('InvalidObjectPath', id);
    return found;
  }

  release(id: string): void {
    this.references.delete(id);
  }

  /** How many objects are kept for later requests. */
  get keeps(): number {
    return this.references.size;
  }

  listenTo(topic: Topic, on: boolean): void {
    if (on) this.topics.add(topic);
    else this.topics.delete(topic);
  }

  /** Runs every formula of a worksheet again. */
  calculate(sheet: Sheet): void {
    const block = sheet.used({ row: 0, column: 0, rows: 1e6, columns: 1e4 });
    if (!block) return;
    for (let row = block.row; row < block.row + block.rows; row++) {
      for (let column = block.column; column < block.column + block.columns; column++) {
        const cell = sheet.peek(row, column);
        const address = addressOf({ row, column, rows: 1, columns: 1 });
        if (cell.formula) this.functions.calculate(cell, withSheet(sheet.name, address));
      }
    }
  }

  private tell(topic: Topic, sheet: Sheet, block: Block): void {
    if (!this.topics.has(topic)) return;
    const message = JSON.stringify({ worksheetId: sheet.id, address: addressOf(block) });
    const messageType = EVENT_TYPES[topic];
    this.send([{ messageCategory: EVENT_CATEGORY, messageType, targetId: 'Workbook', message }]);
  }

  private takesDataTypes(): boolean {
    return Number(this.sets.CustomFunctionsRuntime?.split('.')[1] ?? 0) >= 4;
  }
}

/** Requirement sets of an Excel as old as the library of the package. */
export const EXCEL_2022: Readonly<Record<string, string>> = {
  ExcelApi: '1.15',
  SharedRuntime: '1.1',
  CustomFunctionsRuntime: '1.3',
  CustomFunctions: '1.9',
  RibbonApi: '1.1',
  AddinCommands: '1.1',
};

/** An Excel whose custom functions take and give data types. */
export const EXCEL_WITH_DATA_TYPES = { ...EXCEL_2022, CustomFunctionsRuntime: '1.4' };
