import {
  deserializeRangeWithSheet,
  IDefinedNamesService,
  type ISetDefinedNameMutationParam,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from '@univerjs/preset-sheets-core';
import type { IMutationInfo, Injector, IRange } from '@univerjs/presets';
import { addressOf } from '../address';
import { NAMES } from '../inserted/memory';
import type { Cells } from './cells';

/** Cells that a hidden name of ours stands for. */
export interface NamedCells {
  readonly id: string;
  readonly sheet: string;
  readonly range: IRange;
}

/** Where the inserted tables stand now; those whose cells were deleted are left out. */
export function namedCells(injector: Injector, unitId: string): NamedCells[] {
  const names = Object.values(injector.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {});
  return names.flatMap(({ name, formulaOrRefString }) => {
    if (!NAMES.test(name) || formulaOrRefString.includes('#REF!')) return [];
    const { range, sheetName } = deserializeRangeWithSheet(formulaOrRefString);
    const { startRow, startColumn, endRow, endColumn } = range;
    return [{ id: name, sheet: sheetName, range: { startRow, startColumn, endRow, endColumn } }];
  });
}

/** Gives cells a hidden name, in place of those it stood for; without a range, takes the name away. */
export function naming(cells: Cells, id: string, range: IRange | undefined): IMutationInfo {
  const { unitId } = cells.ids;
  const params: ISetDefinedNameMutationParam = {
    unitId,
    id,
    name: id,
    formulaOrRefString: range ? reference(cells.sheet.getName(), range) : '',
    localSheetId: 'AllDefaultWorkbook',
    hidden: true,
  };
  return { id: (range ? SetDefinedNameMutation : RemoveDefinedNameMutation).id, params };
}

function reference(sheet: string, { startRow, startColumn, endRow, endColumn }: IRange): string {
  const address = addressOf({
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  });
  return `'${sheet.replace(/'/g, "''")}'!${address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
}
