/** A set of characters, asked by their UTF-16 unit: quicker than a `Set` where every character of a text is asked. */
export class Characters {
  private readonly held = new Uint8Array(0x10000);

  constructor(text: string) {
    for (let at = 0; at < text.length; at += 1) this.held[text.charCodeAt(at)] = 1;
  }

  /** Whether the set holds the unit; false for NaN, which `charCodeAt` gives behind the end of a text. */
  has(unit: number): boolean {
    return this.held[unit] === 1;
  }
}
