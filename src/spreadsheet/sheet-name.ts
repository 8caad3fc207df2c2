/** A worksheet name made of `wanted` that spreadsheets accept and that none of `taken` has (letters' case apart). */
export function sheetName(wanted: string, taken: readonly string[]): string {
  const plain = wanted
    .replace(/[\\/?*:[\]]+/g, ' ')
    .replace(/^[\s']+|[\s']+$/g, '')
    .slice(0, LONGEST);
  const name = plain === '' ? '目标' : plain;
  const used = new Set(taken.map((other) => other.toLowerCase()));
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const candidate = name.slice(0, LONGEST - suffix.length) + suffix;
    if (!used.has(candidate.toLowerCase())) return candidate;
  }
}

const LONGEST = 31;
