import {
  AsyncObject,
  BaseFunction,
  type BaseValueObject,
  FunctionType,
  type IFunctionInfo,
} from '@univerjs/preset-sheets-core';
import { FUNCTIONS, type Language } from '../../formulas/metadata';
import { type Argument, FormulaError, type Outcome } from '../../formulas/outcome';
import { argumentsOf, resultOf } from './values';

/** One of our functions as the workbook needs to know it. */
export interface WorkbookFunction {
  /** As written in the cell: TARGET. */
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional: boolean;
    /** A value as one would write it. */
    readonly example: string;
  }[];
  /** A promise where the answer is still being read. */
  readonly answer: (...args: Argument[]) => Outcome | Promise<Outcome>;
  /** May an answer be a promise now? Never, without it. */
  readonly mayWait?: () => boolean;
}

/** Our functions with what is said of them, from their one table and their answers by name. */
export function workbookFunctions(
  answers: Readonly<Record<string, WorkbookFunction['answer']>>,
  language: Language,
  mayWait: () => boolean = () => false,
): WorkbookFunction[] {
  return FUNCTIONS.flatMap(({ id, description, parameters, examples }) => {
    const answer = answers[id];
    if (!answer) return [];
    const written = argumentsIn(examples[0] ?? '');
    const described = parameters.map((parameter, index) => ({
      name: parameter.name[language],
      description: parameter.description[language],
      optional: parameter.optional ?? false,
      example: written[index] ?? '',
    }));
    return [{ name: id, description: description[language], parameters: described, answer, mayWait }];
  });
}

// =TARGET({"平湖";"秀洲"},"固投增速",2023) → {"平湖";"秀洲"} · "固投增速" · 2023
function argumentsIn(formula: string): string[] {
  return formula.replace(/^[^(]*\(|\)$/g, '').match(/"[^"]*"|\{[^}]*\}|[^,"{}]+/g) ?? [];
}

export interface FunctionMessages {
  /** What a cell says when a function broke down. */
  readonly brokeDown: string;
}

type Executor = new (name: string) => BaseFunction;

/** The part of the workbook's settings that makes our functions known to its formulas and to its autocompletion. */
export function functionSettings(
  functions: readonly WorkbookFunction[],
  messages: FunctionMessages,
): { function: [Executor, string][]; description: IFunctionInfo[] } {
  return {
    function: functions.map((fn) => [executorOf(fn, messages), fn.name]),
    description: functions.map(infoOf),
  };
}

/**
 * The class of a function. A throw inside one would stop the whole calculation and leave every cell of the workbook
 * empty, so it ends here, as an error of that one cell.
 */
function executorOf(fn: WorkbookFunction, messages: FunctionMessages): Executor {
  return class extends BaseFunction {
    // The function itself says what is missing or too many: the workbook would only answer #N/A, without a word.
    override minParams = -1;
    override maxParams = -1;
    override needsSheetRowColumnCount = true;

    override calculate(...values: BaseValueObject[]): BaseValueObject {
      // =TARGET(1/0,…) is #DIV/0!, as for every function
      const failed = values.find((value) => value.isError());
      if (failed) return failed;
      const brokeDown = (error: unknown) => {
        console.error(fn.name, error);
        return resultOf(new FormulaError('#VALUE!', messages.brokeDown));
      };
      try {
        const outcome = fn.answer(...argumentsOf(values, this._rowCount));
        if (!(outcome instanceof Promise)) return resultOf(outcome);
        // the workbook waits for it where `isAsync` has told it to, and takes any object for a value
        return new AsyncObject(outcome.then(resultOf).catch(brokeDown)) as unknown as BaseValueObject;
      } catch (error) {
        return brokeDown(error);
      }
    }

    override isAsync(): boolean {
      return fn.mayWait?.() ?? false;
    }
  };
}

function infoOf(fn: WorkbookFunction): IFunctionInfo {
  return {
    functionName: fn.name,
    functionType: FunctionType.User,
    description: fn.description,
    abstract: fn.description,
    functionParameter: fn.parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: parameter.example,
      require: parameter.optional ? 0 : 1,
      repeat: 0,
    })),
  };
}
