import type { Library } from '../library';

/** Finds names of places and bodies inside texts: 秀洲区2022年主要指标 names 秀洲区. */
export class PlaceFinder {
  /** Names by their first two characters, longest first. */
  private readonly names = new Map<string, { word: string; name: string }[]>();

  constructor(library: Library) {
    const shorts = new Map<string, Set<string>>();
    for (const { name } of library.regions()) {
      this.add(name, name);
      const short = name.length > 2 ? name.replace(/(?:自治)?[省市区县旗州盟]$/, '') : name;
      if (short.length >= 2 && short !== name) shorts.set(short, (shorts.get(short) ?? new Set()).add(name));
    }
    // a short name that two places bear names neither
    for (const [short, names] of shorts) if (names.size === 1) this.add(short, [...names][0]!);
    for (const list of this.names.values()) list.sort((left, right) => right.word.length - left.word.length);
  }

  /** The place named first, by its longest name. */
  in(text: string): { readonly word: string; readonly name: string } | undefined {
    for (let at = 0; at + 2 <= text.length; at++) {
      const found = this.names.get(text.slice(at, at + 2))?.find(({ word }) => text.startsWith(word, at));
      if (found) return found;
    }
    return undefined;
  }

  private add(word: string, name: string): void {
    const start = word.slice(0, 2);
    this.names.set(start, [...(this.names.get(start) ?? []), { word, name }]);
  }
}
