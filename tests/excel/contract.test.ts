import { describe } from 'vitest';
import { spreadsheetContract } from '../spreadsheet/contract';
import { insertedContract } from '../spreadsheet/inserted-contract';
import { ownContract } from '../spreadsheet/own-contract';
import { ANSWER, LIST_ANSWER, upkeepContract } from '../spreadsheet/upkeep-contract';
import { openExcel } from './bench';
import { splitSheet } from './host/address';
import { LIBRARY_FILES, type LibraryFile } from './host/bridge';

describe.each(LIBRARY_FILES)('Excel through %s', (file) => {
  describe('as a workbook', () => spreadsheetContract(() => openExcel(file)));
  describe('as a workbook of tables', () => insertedContract(() => openExcel(file)));
  describe('as a workbook of formulas', () => upkeepContract(() => openAnswering(file)));
  describe('as a workbook that carries reports', () => ownContract(() => openExcel(file)));
});

/** An Excel in which formulas have their answers as soon as a request is done. */
async function openAnswering(file: LibraryFile) {
  const excel = await openExcel(file);
  excel.book.onFormula = (sheet, cell, address) => {
    const { row, column } = excel.block(splitSheet(address)[1]);
    const { formula = '' } = cell;
    queueMicrotask(() => {
      if (cell.formula !== formula) return;
      const [, added] = /^=(?:(\d)\+)?TARGET\([^()]*\)$/.exec(formula) ?? ['', undefined];
      if (/^=TARGET_LIST\(/.test(formula)) sheet.spill(row, column, LIST_ANSWER);
      else if (/^=(?:\d\+)?TARGET\([^()]*\)$/.test(formula)) cell.value = ANSWER + Number(added ?? 0);
    });
  };
  return excel;
}
