/**
 * As many sets as a byte has bits share one table: asking is mostly waiting for memory, so that all of it has to lie close
 * together.
 */
const SETS_IN_TABLE = 8;
let table = new Uint8Array(0);
let sets = SETS_IN_TABLE;

/** A set of characters, asked by their UTF-16 unit: quicker than a `Set` where every character of a text is asked. */
export class Characters {
  private readonly table: Uint8Array;
  private readonly bit: number;

  constructor(text: string) {
    if (sets === SETS_IN_TABLE) {
      table = new Uint8Array(0x10000);
      sets = 0;
    }
    this.table = table;
    this.bit = 1 << sets;
    sets += 1;
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      this.table[unit] = (this.table[unit] as number) | this.bit;
    }
  }

  /** Whether the set holds the unit; false for NaN, which `charCodeAt` gives where a text has no character. */
  has(unit: number): boolean {
    return ((this.table[unit | 0] as number) & this.bit) !== 0;
  }
}
