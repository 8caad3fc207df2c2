import { describe } from 'vitest';
import { spreadsheetContract } from '../spreadsheet/contract';
import { openExcel } from './bench';
import { LIBRARY_FILES } from './host/bridge';

describe.each(LIBRARY_FILES)('Excel through %s', (file) => {
  spreadsheetContract(() => openExcel(file));
});
