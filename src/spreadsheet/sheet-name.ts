/** Excel's limit, and what it forbids in the name of a worksheet. */
const LONGEST = 31;
const FORBIDDEN = /[\\/?*[\]:：？＊／＼]+/g;

/**
 * A name for a new worksheet that a workbook will take: without forbidden characters, short enough, and unlike the names
 * `taken` (case does not count). 目标, taken, becomes 目标 (2).
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const clean =
    wanted
      .replace(FORBIDDEN, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^[\s']+|[\s']+$/g, '') || '1';
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let copy = 1; ; copy++) {
    const ending = copy === 1 ? '' : ` (${copy})`;
    const name = clean.slice(0, LONGEST - ending.length).trimEnd() + ending;
    if (!used.has(name.toLowerCase())) return name;
  }
}
