import type { Feature } from 'write-excel-file/universal';
import { isError } from './cells';
import type { FileSheet } from './file';

/** One page wide, as many pages long as it takes. */
export function printing(): Feature<Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml) =>
            xml
              .replace(/<sheetPr\s*\/>|<sheetPr>[\s\S]*?<\/sheetPr>/, '')
              .replace(/(<worksheet\b[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
              .replace(/<pageSetup\b/, '<pageSetup fitToWidth="1" fitToHeight="0"'),
        },
      },
    },
  };
}

/** The user's names, and those by which Excel knows the rows that are printed on each page. */
export function definedNames(
  sheets: readonly FileSheet[],
  names: ReadonlyMap<string, string>,
): Feature<Blob> {
  const own = [...names].map(
    ([name, meant]) => `<definedName name="${escaped(name)}">${escaped(meant)}</definedName>`,
  );
  const titles = sheets.flatMap(({ name, header }, index) => {
    const rows = escaped(`'${name.replace(/'/g, "''")}'!$1:$${header}`);
    return header > 0
      ? [`<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${rows}</definedName>`]
      : [];
  });
  const all = [...titles, ...own].join('');
  return {
    files: {
      transform: {
        'xl/workbook.xml': {
          transform: (xml) =>
            all === ''
              ? xml
              : xml.replace(
                  /<definedNames\s*\/>|<definedNames>\s*<\/definedNames>/,
                  () => `<definedNames>${all}</definedNames>`,
                ),
        },
      },
    },
  };
}

/** What the user hid stays hidden: a copy shows no more than the workbook does. */
export function hidden(sheets: readonly FileSheet[]): Feature<Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _, { sheetIndex }) => {
            const sheet = sheets[sheetIndex]!;
            return xml
              .replace(/<row r="(\d+)"/g, (start, row: string) =>
                sheet.isRowHidden(Number(row) - 1) ? `${start} hidden="1"` : start,
              )
              .replace(/<col min="(\d+)"/g, (start, column: string) =>
                sheet.isColumnHidden(Number(column) - 1) ? `${start} hidden="1"` : start,
              );
          },
        },
        'xl/workbook.xml': {
          transform: (xml) => {
            let at = 0;
            return xml.replace(/<sheet\b/g, (start) =>
              sheets[at++]?.isHidden ? `${start} state="hidden"` : start,
            );
          },
        },
      },
    },
  };
}

/** Beside each formula what it answered: a reader that does not calculate shows that. */
export function answers(sheets: readonly FileSheet[]): Feature<Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _, { sheetIndex }) =>
            xml.replace(
              /<c r="([A-Z]+\d+)"([^>]*)><f>([\s\S]*?)<\/f><\/c>/g,
              (whole, address: string, attributes: string, text: string) => {
                const formula = sheets[sheetIndex]?.formulas.get(address);
                if (formula === undefined) return whole;
                const start = formula.isArray ? `<f t="array" ref="${address}">` : '<f>';
                const { type, value } = answered(formula.answer);
                return `<c r="${address}"${attributes}${type}>${start}${text}</f>${value}</c>`;
              },
            ),
        },
      },
    },
  };
}

function answered(answer: number | string | boolean): { type: string; value: string } {
  if (answer === '') return { type: '', value: '' };
  const value = `<v>${escaped(String(typeof answer === 'boolean' ? Number(answer) : answer))}</v>`;
  if (typeof answer === 'number') return { type: '', value };
  if (typeof answer === 'boolean') return { type: ' t="b"', value };
  return { type: isError(answer) ? ' t="e"' : ' t="str"', value };
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
