import { describe, expect, it } from 'vitest';
import { seedLibrary } from '../../src/cli/seeds';
import { FormattedNumber } from '../../src/formulas/outcome';
import { makeLibrary } from '../../src/library';
import { sizeOf } from '../../src/spreadsheet/layout';
import { targetTable } from '../../src/tables/layouts';
import { convertedByOffice, officeCommand } from '../support/office';
import { openHeadless } from './headless';

/** Text that LibreOffice writes: each sheet's cells as it shows them, parted by tabs, in UTF-8. */
const AS_SHOWN = 'csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true';

describe('the file of the browser workbook, opened in LibreOffice', () => {
  it.for(['last-year', 'data'] as const)(
    'shows every cell as the browser workbook shows it: %s',
    async (layout, { annotate }) => {
      const command = officeCommand();
      if (!command) {
        await annotate(
          '没有找到LibreOffice，这一项没有检查。LibreOffice is not installed: this was not checked.',
        );
        expect(command).toBeUndefined();
        return;
      }
      const workbook = await openHeadless([
        { name: 'TARGET', description: '', parameters: [], answer: () => new FormattedNumber(0.08, '0%') },
      ]);
      const { api, spreadsheet, settled } = workbook;
      const made = targetTable(makeLibrary(seedLibrary()), {
        layout,
        region: '秀洲区',
        period: '2023',
      });
      if ('empty' in made) throw new Error('no table');
      const { rows, columns } = sizeOf(made);
      await spreadsheet.insertTable(made, 'values', await spreadsheet.place(rows, columns));
      const sheet = api.getActiveWorkbook()!.getActiveSheet();
      sheet.getRange(rows + 1, 0).setFormula('=TARGET("秀洲")');
      sheet.getRange(rows + 1, 1).setFormula('=SUM(1,2)');
      await settled();

      const file = new Uint8Array(await (await workbook.copy()).arrayBuffer());
      const [text = ''] = Object.values(convertedByOffice(command, file, AS_SHOWN)).map(String);
      const seen = text
        .replace(/^\ufeff/, '')
        .trimEnd()
        .split('\n')
        .map(plain);
      const shown = Array.from({ length: rows + 2 }, (_, row) =>
        Array.from({ length: columns }, (_, column) =>
          String(sheet.getSheet().getCell(row, column)?.v ?? ''),
        ).join('\t'),
      ).map(plain);
      expect(seen).toEqual(shown);
      workbook.close();
    },
  );
});

/** A line without its marks of quotation, and without the room that `_以` leaves behind a number. */
function plain(line: string): string {
  return line
    .replaceAll('"', '')
    .split('\t')
    .map((cell) => cell.trimEnd())
    .join('\t')
    .trimEnd();
}
