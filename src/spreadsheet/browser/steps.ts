import { ICommandService, type IMutationInfo, type Injector, IUndoRedoService } from '@univerjs/presets';
import { SpreadsheetError } from '../spreadsheet';

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
    try {
      run(injector, step.undo);
    } catch {
      throw new SpreadsheetError('half-written', where, { cause });
    }
    throw new SpreadsheetError('lost-midway', where, { cause });
  }
  injector.get(IUndoRedoService).pushUndoRedo({
    unitID: workbookId,
    redoMutations: [...step.redo],
    undoMutations: [...step.undo],
  });
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
