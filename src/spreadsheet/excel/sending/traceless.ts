import { callsOurs } from '../../../formulas/prefix';
import { addressOf, blockOf } from '../../address';
import type { OwnCell } from '../../formula-cells';
import { NAMES } from '../../inserted/memory';
import { KEPT_NAMESPACE } from '../keeping';
import { unescaped } from '../xml';
import { withoutFormulas } from './cells';
import { attribute, OfficePackage } from './package';
import { Styles } from './styles';

/** The add-in in each of its builds, as a workbook’s file names it: the ids of manifest.xml. */
const OUR_ADD_IN = /5d0f6a0b-8f0e-4a53-9d6f-3c1b7d2e9a4[1-4]/i;
/** What Excel calls functions that it did not know. */
const UNKNOWN_FUNCTION = /^_xldudf_/;

const WORKBOOK = 'xl/workbook.xml';
const STYLES = 'xl/styles.xml';
const TASK_PANES = /^xl\/webextensions\/taskpanes\d*\.xml$/;

/** What is left in a copy and cannot be taken out without changing what it says: names and rules of the user’s that call us. */
export class TracesLeft extends Error {
  constructor(readonly where: readonly string[]) {
    super(where.join('、'));
  }
}

/**
 * The file of a workbook as it can be sent to anyone: values in place of our formulas, shown as they are shown now; nothing
 * of what we keep in the file; nothing that opens the add-in. All else stays as it is. `own` are the cells with our
 * formulas. Throws `TracesLeft` where something of ours would remain.
 */
export function traceless(file: Uint8Array, own: readonly OwnCell[]): Uint8Array {
  const office = new OfficePackage(file);
  withValues(office, own);
  withoutKept(office);
  withoutAddIn(office);
  withoutNames(office);
  // Excel makes it anew; as it stands it names cells that have no formulas any more.
  for (const path of office.paths()) if (/^xl\/calcChain\.xml$/.test(path)) office.remove(path);
  const left = tracesIn(office);
  if (left.length > 0) throw new TracesLeft(left);
  return office.file();
}

function withValues(office: OfficePackage, own: readonly OwnCell[]): void {
  const styles = new Styles(office.text(STYLES));
  for (const { name, path } of worksheets(office)) {
    const formats = shownFormats(own.filter(({ sheet }) => sheet === name));
    const before = office.text(path);
    const after = withoutFormulas(before, {
      isOurs: (formula) => callsOurs(formula),
      styleOf: (address, style) => {
        const format = formats.get(address);
        return format === undefined ? style : styles.withFormat(style, format);
      },
    });
    if (after !== before) office.write(path, after);
    for (const table of office.targets(path).values()) withoutColumnFormulas(office, table);
  }
  if (own.length > 0) office.write(STYLES, styles.text());
}

/** Number formats that answers brought along and their cells, being General, do not tell. */
function shownFormats(own: readonly OwnCell[]): Map<string, string> {
  const formats = new Map<string, string>();
  for (const { address, cells, shown } of own) {
    const { row, column } = blockOf(address);
    shown.forEach((line, r) => {
      line.forEach(({ numberFormat }, c) => {
        if (numberFormat === cells[r]?.[c]?.numberFormat) return;
        formats.set(addressOf({ row: row + r, column: column + c, rows: 1, columns: 1 }), numberFormat);
      });
    });
  }
  return formats;
}

/** A column of a table may hold its formula a second time, for rows to come. */
function withoutColumnFormulas(office: OfficePackage, path: string): void {
  if (!/^xl\/tables\/[^/]+\.xml$/.test(path)) return;
  const xml = office.text(path);
  const without = xml.replace(
    /<((?:\w+:)?)calculatedColumnFormula\b[^>]*>([\s\S]*?)<\/\1calculatedColumnFormula>/g,
    (element, _, formula: string) => (callsOurs(`=${unescaped(formula)}`) ? '' : element),
  );
  if (without !== xml) office.write(path, without);
}

function withoutKept(office: OfficePackage): void {
  for (const path of office.paths()) {
    if (/^customXml\/item\d+\.xml$/.test(path) && office.text(path).includes(KEPT_NAMESPACE))
      office.remove(path);
  }
}

/** Other add-ins of the workbook stay. */
function withoutAddIn(office: OfficePackage): void {
  const isOurs = (path: string) => /\/webextension\d*\.xml$/.test(path) && isOurAddIn(office.text(path));
  for (const panes of office.paths().filter((path) => TASK_PANES.test(path))) {
    const ours = [...office.targets(panes)].flatMap(([id, path]) => (isOurs(path) ? [id] : []));
    if (ours.length === 0) continue;
    const xml = office
      .text(panes)
      .replace(/<((?:\w+:)?)taskpane\b[\s\S]*?<\/\1taskpane>/g, (element) =>
        ours.some((id) => element.includes(`"${id}"`)) ? '' : element,
      );
    office.write(panes, xml);
    if (!/<(?:\w+:)?taskpane\b/.test(xml)) office.remove(panes);
  }
  for (const path of office.paths()) if (isOurs(path)) office.remove(path);
}

function isOurAddIn(xml: string): boolean {
  return OUR_ADD_IN.test(xml) || callsOurs(`=${/_xldudf_\w+/.exec(xml)?.[0] ?? ''}()`);
}

function withoutNames(office: OfficePackage): void {
  const xml = office.text(WORKBOOK);
  const isOurs = (tag: string) => {
    const name = unescaped(attribute(tag, 'name') ?? '');
    return attribute(tag, 'hidden') === '1' && (NAMES.test(name) || UNKNOWN_FUNCTION.test(name));
  };
  const without = xml
    .replace(/<((?:\w+:)?)definedName\b[^>]*?(?:\/>|>[\s\S]*?<\/\1definedName>)/g, (element) =>
      isOurs(element) ? '' : element,
    )
    .replace(/<((?:\w+:)?)definedNames>\s*<\/\1definedNames>/, '');
  if (without !== xml) office.write(WORKBOOK, without);
}

/** Where something of ours is still named. Words in cells are the user’s. */
function tracesIn(office: OfficePackage): string[] {
  const sheets = new Map(worksheets(office).map(({ name, path }) => [path, name]));
  const left: string[] = [];
  for (const [, , tag = '', formula = ''] of office
    .text(WORKBOOK)
    .matchAll(/<((?:\w+:)?)definedName\b([^>]*)>([\s\S]*?)<\/\1definedName>/g)) {
    if (callsOurs(`=${unescaped(formula)}`)) left.push(unescaped(attribute(tag, 'name') ?? ''));
  }
  for (const path of office.paths()) {
    if (!/\.(xml|rels)$/.test(path) || path === 'xl/sharedStrings.xml') continue;
    const text = office.text(path);
    const sheet = sheets.get(path);
    const isLeft =
      sheet === undefined ? OUR_ADD_IN.test(text) || text.includes(KEPT_NAMESPACE) : hasFormula(text);
    if (isLeft) left.push(sheet ?? path);
  }
  return left;
}

/** Of a cell, a rule for input, or a format that depends on a condition. */
function hasFormula(sheet: string): boolean {
  const formulas = sheet.matchAll(/<((?:\w+:)?)(f|formula|formula1|formula2)\b[^>]*>([^<]*)<\/\1\2>/g);
  for (const [, , , formula = ''] of formulas) if (callsOurs(`=${unescaped(formula)}`)) return true;
  return false;
}

function worksheets(office: OfficePackage): { name: string; path: string }[] {
  const targets = office.targets(WORKBOOK);
  return [...office.text(WORKBOOK).matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)].flatMap(([tag]) => {
    const path = targets.get(/\s(?:\w+:)id="([^"]*)"/.exec(tag)?.[1] ?? '');
    return path ? [{ name: unescaped(attribute(tag, 'name') ?? ''), path }] : [];
  });
}
