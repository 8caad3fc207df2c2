/** A formula as it stands in a file. */
export interface FileFormula {
  /** Without `=`; newer functions under the names that files have for them. */
  readonly text: string;
  /** Excel would take one cell out of each of its ranges unless the file says that it means all of them. */
  readonly isArray: boolean;
}

/** Functions that every Excel knows, and that take whole ranges. */
const OF_RANGES =
  names(`AND AVERAGE AVERAGEIF AVERAGEIFS COLUMNS CONCAT COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS HLOOKUP
  INDEX LARGE LOOKUP MATCH MAX MAXIFS MEDIAN MIN MINIFS OFFSET OR PERCENTILE PRODUCT QUARTILE RANK ROWS SMALL STDEV STDEVP
  SUBTOTAL SUM SUMIF SUMIFS SUMPRODUCT SUMSQ TEXTJOIN TRIMMEAN VAR VARP VLOOKUP XLOOKUP XMATCH`);

/** Others that every Excel knows: of a range they would take one cell. */
const OF_VALUES =
  names(`ABS CEILING CHAR CHOOSE CLEAN CODE COLUMN CONCATENATE DATE DATEDIF DATEVALUE DAY DAYS DAYS360 EDATE
  EOMONTH EVEN EXACT EXP FALSE FIND FIXED FLOOR GCD HOUR IF IFERROR IFNA IFS INDIRECT INT ISBLANK ISERR ISERROR ISEVEN
  ISLOGICAL ISNA ISNONTEXT ISNUMBER ISODD ISTEXT LCM LEFT LEN LN LOG LOG10 LOWER MID MINUTE MOD MONTH MROUND N NA
  NETWORKDAYS NOT NOW NUMBERVALUE ODD PI POWER PROPER QUOTIENT REPLACE REPT RIGHT ROMAN ROUND ROUNDDOWN ROUNDUP ROW SEARCH
  SECOND SIGN SQRT SUBSTITUTE SWITCH T TEXT TIME TIMEVALUE TODAY TRIM TRUE TRUNC UPPER VALUE WEEKDAY WEEKNUM WORKDAY XOR
  YEAR`);

/** Functions whose answer may be a range. */
const GIVING_RANGES = names('CHOOSE INDEX INDIRECT OFFSET XLOOKUP');

/** Functions that files write under another name than cells: `_xlfn.IFS`. */
const NEWER = names('CONCAT DAYS IFNA IFS MAXIFS MINIFS NUMBERVALUE SWITCH TEXTJOIN XLOOKUP XMATCH XOR');

const NAME = '[\\p{L}_][\\p{L}\\p{N}_.]*';
/** What a formula is made of. */
const PIECES = new RegExp(
  [
    '"(?:[^"]|"")*"',
    `(?<sheet>(?:'(?:[^']|'')*'|${NAME})!)`,
    '(?<range>\\$?[A-Z]{1,3}\\$?\\d+:\\$?[A-Z]{1,3}\\$?\\d+|\\$?[A-Z]{1,3}:\\$?[A-Z]{1,3}|\\$?\\d+:\\$?\\d+)',
    '\\$?[A-Z]{1,3}\\$?\\d+(?![\\p{L}\\p{N}_.(])',
    '\\d+(?:\\.\\d*)?(?:E[-+]?\\d+)?|\\.\\d+',
    `(?<call>${NAME}\\s*\\()`,
    `(?<name>${NAME})`,
    '(?<mark>[(),])',
    '(?<operator>[-+*/^&=<>%]+)',
    '(?<other>\\S)',
  ].join('|'),
  'giu',
);

/**
 * A formula as a file holds it, so that Excel calculates what this workbook calculates; undefined for one that Excel cannot:
 * ours, and those of functions or names that a file does not tell of. `defined` are the names that it does, in capitals.
 */
export function fileFormula(formula: string, defined: ReadonlySet<string>): FileFormula | undefined {
  /** The calls around a place; empty for a mere bracket. */
  const around: string[] = [];
  let text = '';
  let isArray = false;
  let behind: 'operator' | 'many' | undefined;
  for (const { 0: piece, groups } of formula.replace(/^=/, '').matchAll(PIECES)) {
    const { sheet, range, call, name, mark, operator, other } = groups!;
    const called = call?.slice(0, -1).trim().toUpperCase();
    const isName = name !== undefined && defined.has(name.toUpperCase());
    if (other || (called && !OF_RANGES.has(called) && !OF_VALUES.has(called))) return undefined;
    if (name && !isName && !/^(?:TRUE|FALSE)$/i.test(name)) return undefined;
    text += called && NEWER.has(called) ? `_xlfn.${piece}` : piece;
    if (sheet) continue;
    let isMany = (range !== undefined || isName) && around.length > 0;
    if (isMany && !OF_RANGES.has(around.at(-1)!)) isArray = true;
    if (mark === ')') isMany = GIVING_RANGES.has(around.pop() ?? '') && around.length > 0;
    const givesMany = called !== undefined && GIVING_RANGES.has(called) && around.length > 0;
    if (called !== undefined || mark === '(') around.push(called ?? '');
    if (behind === 'operator' && (isMany || givesMany) && mark !== ')') isArray = true;
    if (behind === 'many' && operator) isArray = true;
    behind = operator ? 'operator' : isMany ? 'many' : undefined;
  }
  return { text, isArray };
}

/** The names of a workbook that its file can keep, with what they stand for: those of them that tell of one another included. */
export function fileNames(all: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const kept = new Map(all);
  for (let before = -1; before !== kept.size; ) {
    before = kept.size;
    const defined = new Set([...kept.keys()].map((name) => name.toUpperCase()));
    for (const [name, meant] of kept) if (!fileFormula(meant, defined)) kept.delete(name);
  }
  return new Map([...kept].map(([name, meant]) => [name, meant.replace(/^=/, '')]));
}

function names(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
