import { describe } from 'vitest';
import { type Bench, spreadsheetContract } from '../spreadsheet/contract';
import { insertedContract } from '../spreadsheet/inserted-contract';
import { ownContract } from '../spreadsheet/own-contract';
import { ANSWER, LIST_ANSWER, upkeepContract } from '../spreadsheet/upkeep-contract';
import { openHeadless } from './headless';

describe('the browser workbook', () => {
  describe('as a workbook', () => spreadsheetContract(openBench));
  describe('as a workbook of tables', () => insertedContract(openBench));
  describe('as a workbook of formulas', () => upkeepContract(openBench));
  describe('as a workbook that carries reports', () => ownContract(openBench));
});

async function openBench(): Promise<Bench> {
  const {
    api,
    spreadsheet: sheet,
    settled,
    close,
  } = await openHeadless([
    { name: 'TARGET', description: '', parameters: [], answer: () => ANSWER },
    { name: 'TARGET_LIST', description: '', parameters: [], answer: () => LIST_ANSWER },
  ]);
  const workbook = api.getActiveWorkbook()!;
  const range = (address: string) => workbook.getActiveSheet().getRange(address);
  return {
    sheet,
    select: async (address) => void range(address).activate(),
    type: async (address, rows) => {
      const { row, column } = { row: range(address).getRow(), column: range(address).getColumn() };
      rows.forEach((cells, down) => {
        cells.forEach((value, across) => {
          workbook
            .getActiveSheet()
            .getRange(row + down, column + across)
            .setValue(value);
        });
      });
    },
    merge: async (address) => void range(address).merge(),
    read: async (address) => {
      const formula = range(address).getFormula();
      if (formula) await settled();
      return {
        formula,
        value: range(address).getRawValue() ?? '',
        numberFormat: range(address).getCellStyleData()?.n?.pattern ?? 'General',
      };
    },
    paint: async (address, color) => void range(address).setBackgroundColor(color),
    paintOf: async (address) => range(address).getCellStyleData()?.bg?.rgb ?? '',
    width: async (address) => workbook.getActiveSheet().getColumnWidth(range(address).getColumn()),
    widen: async (address, width) =>
      void workbook.getActiveSheet().setColumnWidth(range(address).getColumn(), width),
    insertRows: async (row, count) => void workbook.getActiveSheet().insertRows(row - 1, count),
    deleteRows: async (row, count) => void workbook.getActiveSheet().deleteRows(row - 1, count),
    protect: async (on) => {
      const permission = workbook.getActiveSheet().getWorksheetPermission();
      if (on) {
        await permission.protect();
        await permission.setReadOnly();
      } else await permission.unprotect();
    },
    rename: async (name) => void workbook.getActiveSheet().setName(name),
    active: async () => workbook.getActiveSheet().getSheetName(),
    close: async () => close(),
  };
}
