import { fontOf, footOf, type GridCell, type GridRow, type Line, layOut } from '../../spreadsheet/layout';
import type { Table } from '../../tables/table';
import { formatNumber } from './number-format';

/**
 * A table as HTML for the clipboard, as Word and WPS Writer take it: title and unit line as paragraphs, a real table as wide
 * as the text with its header row repeated on each page, notes below. All styles stand in the elements themselves, numbers
 * are text as printed.
 */
export function tableHtml(table: Table): string {
  const { rows, widths } = layOut(table, 'values');
  const all = widths.reduce((sum, width) => sum + width, 0);
  const above = rows.filter(({ role }) => role === 'title' || role === 'unit').map(paragraph);
  const below = footOf(table).map(({ text }) => {
    const style = `margin:0 0 0 2em;text-indent:-2em;text-align:left;${face('note')}`;
    return `<p style="${style}">${escaped(text)}</p>`;
  });
  const header = rows.filter(({ role }) => role === 'header').map(tableRow);
  const body = rows.filter(({ role }) => role === 'group' || role === 'figure').map(tableRow);
  const columns = widths.map((width) => `<col style="width:${((width / all) * 100).toFixed(1)}%">`);
  return [
    '<html><head><meta charset="utf-8"></head><body lang="ZH-CN"><!--StartFragment-->',
    ...above,
    '<table width="100%" cellspacing="0" cellpadding="0" style="border-collapse:collapse;width:100%;border:none">',
    `<colgroup>${columns.join('')}</colgroup>`,
    `<thead>${header.join('')}</thead><tbody>${body.join('')}</tbody></table>`,
    ...below,
    '<!--EndFragment--></body></html>',
  ].join('');
}

const BODY_POINTS = 10.5;
const NOTE_POINTS = 9;
const TITLE_POINTS = 14;
const POINTS: Partial<Record<GridRow['role'], number>> = { title: TITLE_POINTS, note: NOTE_POINTS };
const ALIGN: Readonly<Record<GridCell['align'], string>> = {
  left: 'left',
  center: 'center',
  across: 'center',
  right: 'right',
};

function paragraph({ role, cells }: GridRow): string {
  const cell = cells.find(({ content }) => content !== '');
  if (!cell) return '';
  const align = ALIGN[cell.align];
  const style = `margin:0;text-align:${align};${face(role)}`;
  return `<p align="${align}" style="${style}">${escaped(textOf(cell))}</p>`;
}

function tableRow(row: GridRow): string {
  const { role, cells } = row;
  const tag = role === 'header' ? 'th' : 'td';
  const last = cells.length - 1;
  const written = cells.map((cell, index) => {
    const style = [
      `padding:1pt 4pt;vertical-align:middle;text-align:${ALIGN[cell.align]};${face(role)}`,
      ...(cell.ink ? [`color:${cell.ink}`] : []),
      ...(cell.indent > 0 ? [`text-indent:${cell.indent * BODY_POINTS}pt`] : []),
      `border-top:${line(row.above)}`,
      `border-bottom:${line(row.below)}`,
      `border-left:${line(index > 0 ? row.between : row.sides)}`,
      `border-right:${line(index < last ? row.between : row.sides)}`,
    ].join(';');
    return `<${tag} align="${ALIGN[cell.align]}" style="${style}">${escaped(textOf(cell)) || '&nbsp;'}</${tag}>`;
  });
  return `<tr>${written.join('')}</tr>`;
}

function face(role: GridRow['role']): string {
  const { name, bold } = fontOf(role);
  return `font-family:${name};font-size:${POINTS[role] ?? BODY_POINTS}pt;font-weight:${bold ? 'bold' : 'normal'}`;
}

function line(of: Line | undefined): string {
  if (!of) return 'none';
  return of === 'thick' ? '1.5pt solid black' : '.5pt solid black';
}

function textOf({ content, numberFormat }: GridCell): string {
  return typeof content === 'number' ? formatNumber(content, numberFormat).text : content;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
