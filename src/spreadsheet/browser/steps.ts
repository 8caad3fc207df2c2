import { ICommandService, type IMutationInfo, type Injector, IUndoRedoService } from '@univerjs/presets';
import { SpreadsheetError, type Watch } from '../spreadsheet';

/** A change of the workbook and its exact reverse, as the workbook's own smallest operations. */
export interface Step {
  readonly redo: readonly IMutationInfo[];
  readonly undo: readonly IMutationInfo[];
}

/**
 * Makes a change, as one step for Ctrl+Z. All or nothing: if a part of it fails, what was done is taken back, and
 * the error is `lost-midway`; if that fails too, `half-written`, with the place.
 */
export function take(injector: Injector, workbookId: string, step: Step, where: string): void {
  try {
    run(injector, step.redo);
  } catch (cause) {
    takeBack(injector, step, where, cause);
    throw new SpreadsheetError('lost-midway', where, { cause });
  }
  remember(injector, workbookId, step);
}

function takeBack(injector: Injector, { undo }: Step, where: string, cause: unknown): void {
  try {
    run(injector, undo);
  } catch {
    throw new SpreadsheetError('half-written', where, { cause });
  }
}

function remember(injector: Injector, unitID: string, { redo, undo }: Step): void {
  const step = { unitID, redoMutations: [...redo], undoMutations: [...undo] };
  injector.get(IUndoRedoService).pushUndoRedo(step);
}

/** As `take`, with a pause before each operation in which the page answers; stopped, it is taken back, and the signal’s reason is thrown. */
export async function takeWatched(
  injector: Injector,
  workbookId: string,
  step: Step,
  where: string,
  { signal, onProgress }: Watch,
): Promise<void> {
  try {
    for (const [index, operation] of step.redo.entries()) {
      onProgress(index / step.redo.length);
      await new Promise((resolve) => setTimeout(resolve));
      signal.throwIfAborted();
      run(injector, [operation]);
    }
  } catch (cause) {
    takeBack(injector, step, where, cause);
    signal.throwIfAborted();
    throw new SpreadsheetError('lost-midway', where, { cause });
  }
  remember(injector, workbookId, step);
}

export function reverse(step: Step): Step {
  return { redo: step.undo, undo: step.redo };
}

function run(injector: Injector, operations: readonly IMutationInfo[]): void {
  const commands = injector.get(ICommandService);
  for (const { id, params } of operations) {
    // The operations keep parts of what they are given; the step must be able to run again.
    if (!commands.syncExecuteCommand(id, structuredClone(params))) throw new Error(id);
  }
}
