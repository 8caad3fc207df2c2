import type { Feature } from 'write-excel-file/universal';
import { isError } from './cells';
import type { FileSheet, FileTable } from './file';

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

const TABLE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/table';
const TABLE_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/**
 * Data stand in Excel tables, as they do where the add-in writes them into Excel. `taken` are names in capitals that the tables
 * may not have.
 */
export function excelTables(sheets: readonly FileSheet[], taken: ReadonlySet<string>): Feature<Blob> {
  const all = sheets.flatMap(({ tables }, sheetIndex) => tables.map((table) => ({ ...table, sheetIndex })));
  const names = Array.from({ length: all.length + taken.size }, (_, at) =>
    at === 0 ? '指标数据' : `指标数据_${at + 1}`,
  ).filter((name) => !taken.has(name.toUpperCase()));
  const numbered = all.map((table, at) => ({ ...table, number: at + 1, name: names[at]! }));
  const of = (index: number) => numbered.filter(({ sheetIndex }) => sheetIndex === index);
  return {
    files: {
      transform: {
        '[Content_Types].xml': {
          insert: () =>
            numbered
              .map(
                ({ number }) =>
                  `<Override PartName="/xl/tables/table${number}.xml" ContentType="${TABLE_TYPE}"/>`,
              )
              .join(''),
        },
        'xl/worksheets/_rels/sheet{id}.xml.rels': {
          insert: (_, { sheetIndex }) =>
            of(sheetIndex)
              .map(
                ({ number }) =>
                  `<Relationship Id="table${number}" Type="${TABLE}" Target="../tables/table${number}.xml"/>`,
              )
              .join(''),
        },
        'xl/worksheets/sheet{id}.xml': {
          insert: (_, { sheetIndex }) => {
            const parts = of(sheetIndex).map(
              ({ number }) => `<tablePart xmlns:r="${OFFICE}" r:id="table${number}"/>`,
            );
            return parts.length === 0
              ? undefined
              : `<tableParts count="${parts.length}">${parts.join('')}</tableParts>`;
          },
        },
      },
      write: {
        files: () =>
          Object.fromEntries(
            numbered.map((table) => [`xl/tables/table${table.number}.xml`, tableXml(table)]),
          ),
      },
    },
  };
}

function tableXml({
  number,
  name,
  address,
  headers,
}: FileTable & { readonly number: number; readonly name: string }): string {
  const columns = headers.map((header, at) => `<tableColumn id="${at + 1}" name="${escaped(header)}"/>`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<table xmlns="${MAIN}" id="${number}" name="${name}" displayName="${name}" ref="${address}" totalsRowShown="0"><autoFilter ref="${address}"/><tableColumns count="${columns.length}">${columns.join('')}</tableColumns><tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>`;
}
