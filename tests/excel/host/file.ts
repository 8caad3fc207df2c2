import { strToU8, zipSync } from 'fflate';
import { addressOf } from './address';
import { type Cell, shown } from './cell';
import type { ListTable, Sheet, Workbook } from './workbook';

const NAMES = {
  types: 'http://schemas.openxmlformats.org/package/2006/content-types',
  relationships: 'http://schemas.openxmlformats.org/package/2006/relationships',
  office: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  panes: 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11',
  extension: 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11',
};
const OUR_ADD_IN = '5d0f6a0b-8f0e-4a53-9d6f-3c1b7d2e9a41';
const OTHER_ADD_IN = '11111111-2222-4333-8444-555555555555';

/**
 * The workbook as Excel stores it: functions of add-ins as `_xldudf_…`, arrays that spill, values that brought a format of
 * their own, custom XML parts, our add-in and another one in its task panes.
 */
export function fileOf(book: Workbook): Uint8Array {
  const parts: Record<string, string> = {};
  const overrides: string[] = [];
  const add = (path: string, type: string, xml: string) => {
    parts[path] = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`;
    overrides.push(`<Override PartName="/${path}" ContentType="${type}"/>`);
  };
  const related = (targets: readonly (readonly [type: string, target: string])[]) =>
    `<Relationships xmlns="${NAMES.relationships}">${targets
      .map(
        ([type, target], at) =>
          `<Relationship Id="rId${at + 1}" Type="${NAMES.office}/${type}" Target="${target}"/>`,
      )
      .join('')}</Relationships>`;

  book.sheets.forEach((sheet, at) => {
    const tables = book.tables.filter((table) => table.sheet === sheet);
    add(
      `xl/worksheets/sheet${at + 1}.xml`,
      'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
      sheetXml(sheet, tables.length),
    );
    if (tables.length === 0) return;
    parts[`xl/worksheets/_rels/sheet${at + 1}.xml.rels`] = related(
      tables.map((table) => ['table', `../tables/table${book.tables.indexOf(table) + 1}.xml`]),
    );
  });
  book.tables.forEach((table, at) => {
    add(
      `xl/tables/table${at + 1}.xml`,
      'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml',
      tableXml(table, at + 1),
    );
  });
  add('xl/styles.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml', STYLES);
  add(
    'xl/calcChain.xml',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml',
    calcChain(book),
  );
  const names = book.hiddenNames.map(
    ([name, refersTo]) => `<definedName name="${name}" hidden="1">${refersTo}</definedName>`,
  );
  add(
    'xl/workbook.xml',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
    `<workbook xmlns="${NAMES.main}" xmlns:r="${NAMES.office}"><sheets>${book.sheets
      .map(({ name }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
      .join(
        '',
      )}</sheets>${names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : ''}</workbook>`,
  );
  book.xmlParts.forEach(({ xml }, at) => {
    parts[`customXml/item${at + 1}.xml`] = xml;
    add(
      `customXml/itemProps${at + 1}.xml`,
      'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
      `<ds:datastoreItem ds:itemID="{0000000${at}-0000-4000-8000-000000000000}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${/xmlns="([^"]*)"/.exec(xml)?.[1] ?? ''}"/></ds:schemaRefs></ds:datastoreItem>`,
    );
    parts[`customXml/_rels/item${at + 1}.xml.rels`] = related([['customXmlProps', `itemProps${at + 1}.xml`]]);
  });
  parts['xl/_rels/workbook.xml.rels'] = related([
    ...book.sheets.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`] as const),
    ['styles', 'styles.xml'],
    ['calcChain', 'calcChain.xml'],
    ...book.xmlParts.map((_, at) => ['customXml', `../customXml/item${at + 1}.xml`] as const),
  ]);
  [OUR_ADD_IN, OTHER_ADD_IN].forEach((id, at) => {
    add(
      `xl/webextensions/webextension${at + 1}.xml`,
      'application/vnd.ms-office.webextension+xml',
      `<we:webextension xmlns:we="${NAMES.extension}" id="{A000000${at}-0000-4000-8000-000000000000}"><we:reference id="${id}" version="1.0.0.0" store="developer" storeType="Registry"/><we:properties><we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/></we:properties></we:webextension>`,
    );
  });
  add(
    'xl/webextensions/taskpanes.xml',
    'application/vnd.ms-office.webextensiontaskpanes+xml',
    `<wetp:taskpanes xmlns:wetp="${NAMES.panes}">${[1, 2]
      .map(
        (at) =>
          `<wetp:taskpane dockstate="right" visibility="0" width="350" row="1"><wetp:webextensionref xmlns:r="${NAMES.office}" r:id="rId${at}"/></wetp:taskpane>`,
      )
      .join('')}</wetp:taskpanes>`,
  );
  parts['xl/webextensions/_rels/taskpanes.xml.rels'] = related([
    ['webextension', 'webextension1.xml'],
    ['webextension', 'webextension2.xml'],
  ]);
  parts['_rels/.rels'] = related([
    ['officeDocument', 'xl/workbook.xml'],
    ['webextensiontaskpanes', 'xl/webextensions/taskpanes.xml'],
  ]);
  parts['[Content_Types].xml'] =
    `<Types xmlns="${NAMES.types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));
}

const STYLES = `<styleSheet xmlns="${NAMES.main}"><fonts count="1"><font><sz val="11"/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"><alignment horizontal="center"/></xf></cellXfs></styleSheet>`;

/** A column that holds a formula in its last row has it for rows to come too. */
function tableXml({ sheet, name, block }: ListTable, id: number): string {
  const last = { ...block, row: block.row + block.rows - 1, rows: 1 };
  const formulas = sheet.map(last, ({ formula }) => formula)[0]!;
  const columns = sheet.values({ ...block, rows: 1 })[0]!.map((header, at) => {
    const formula =
      formulas[at] && `<calculatedColumnFormula>${escaped(stored(formulas[at]))}</calculatedColumnFormula>`;
    return `<tableColumn id="${at + 1}" name="${escaped(String(header))}">${formula ?? ''}</tableColumn>`;
  });
  return `<table xmlns="${NAMES.main}" id="${id}" name="${name}" displayName="${name}" ref="${addressOf(block)}"><tableColumns count="${columns.length}">${columns.join('')}</tableColumns></table>`;
}

function sheetXml(sheet: Sheet, tables: number): string {
  const used = sheet.used({ row: 0, column: 0, rows: 1e6, columns: 1e4 });
  const rows = used
    ? Array.from({ length: used.rows }, (_, r) => {
        const row = used.row + r;
        const cells = Array.from({ length: used.columns }, (_, c) => cellXml(sheet, row, used.column + c));
        return `<row r="${row + 1}">${cells.join('')}</row>`;
      })
    : [];
  const parts = Array.from({ length: tables }, (_, at) => `<tablePart r:id="rId${at + 1}"/>`).join('');
  const tableParts = tables > 0 ? `<tableParts count="${tables}">${parts}</tableParts>` : '';
  return `<worksheet xmlns="${NAMES.main}" xmlns:r="${NAMES.office}"><sheetData>${rows.join('')}</sheetData>${tableParts}</worksheet>`;
}

function cellXml(sheet: Sheet, row: number, column: number): string {
  const cell = sheet.peek(row, column);
  if (cell.formula === undefined && cell.value === '') return '';
  const isArray = cell.spillsTo !== undefined;
  const marks = `${isArray ? ' cm="1"' : ''}${cell.resultFormat ? ' vm="1"' : ''}`;
  const formula = cell.formula === undefined ? '' : formulaXml(cell);
  const { type, value } = valueXml(cell);
  return `<c r="${addressOf({ row, column, rows: 1, columns: 1 })}" s="1"${type}${marks}>${formula}${value}</c>`;
}

function formulaXml({ formula = '', spillsTo }: Cell): string {
  return spillsTo
    ? `<f t="array" aca="1" ref="${addressOf(spillsTo)}" ca="1">${escaped(stored(formula))}</f>`
    : `<f>${escaped(stored(formula))}</f>`;
}

function stored(formula: string): string {
  return formula.slice(1).replace(/(?<![\w.])((?:TARGET|ACTUAL)\w*)\(/g, '_xldudf_$1(');
}

function valueXml(cell: Cell): { type: string; value: string } {
  const { value, formula } = cell;
  if (typeof value === 'number') return { type: '', value: `<v>${value}</v>` };
  if (typeof value === 'boolean') return { type: ' t="b"', value: `<v>${Number(value)}</v>` };
  if (/^#[A-Z/0!?]+$/.test(shown(cell))) return { type: ' t="e"', value: `<v>${value}</v>` };
  if (formula !== undefined || cell.spilledFrom)
    return { type: ' t="str"', value: `<v>${escaped(value)}</v>` };
  return { type: ' t="inlineStr"', value: `<is><t>${escaped(value)}</t></is>` };
}

function calcChain(book: Workbook): string {
  const cells = book.sheets.flatMap((sheet, at) => {
    const used = sheet.used({ row: 0, column: 0, rows: 1e6, columns: 1e4 });
    if (!used) return [];
    const rows = sheet.map(used, ({ formula }) => formula);
    return rows.flatMap((line, r) =>
      line.flatMap((formula, c) =>
        formula
          ? [
              `<c r="${addressOf({ row: used.row + r, column: used.column + c, rows: 1, columns: 1 })}" i="${at + 1}"/>`,
            ]
          : [],
      ),
    );
  });
  return `<calcChain xmlns="${NAMES.main}">${cells.join('')}</calcChain>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
