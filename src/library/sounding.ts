import { INDICATORS } from '../vocabulary/indicators';
import { pinyinOf, syllablesOf } from '../vocabulary/sounds';

/** Letters only, and enough of them to mean something. */
const SPELT = /^[a-z]{2,}$/i;

/** How a name sounds, worked out when it is first asked for. */
export class Sounding {
  private sounds: { readonly full: string; readonly initials: string; readonly starts: number[] } | undefined;

  constructor(private readonly text: string) {}

  /** Does the name begin so: guding, gdzc? */
  begins(spelt: string): boolean {
    return this.within(spelt, 1);
  }

  /** Does it have these sounds from any of its characters on: 浙江省嘉兴市平湖市 has pinghu, ph and jxs? */
  has(spelt: string): boolean {
    return this.within(spelt, Number.POSITIVE_INFINITY);
  }

  private within(spelt: string, end: number): boolean {
    if (!SPELT.test(spelt)) return false;
    const { full, initials, starts } = this.known();
    const sought = spelt.toLowerCase();
    for (let at = 0; at < Math.min(end, starts.length); at++) {
      if (initials.startsWith(sought, at) || full.startsWith(sought, starts[at])) return true;
    }
    return false;
  }

  private known() {
    if (!this.sounds) {
      const syllables = syllablesOf(this.text);
      let length = 0;
      const starts = syllables.map((syllable) => {
        length += syllable.length;
        return length - syllable.length;
      });
      const initials = syllables.map((syllable) => syllable[0] ?? '').join('');
      this.sounds = { full: syllables.join(''), initials, starts };
    }
    return this.sounds;
  }
}

let aliases: Map<string, Set<string>> | undefined;
const NONE: ReadonlySet<string> = new Set();

/** Standard names of the indicators that have an alias of these sounds: gutou, gt → 固定资产投资. */
export function aliasesSounding(spelt: string): ReadonlySet<string> {
  if (!SPELT.test(spelt)) return NONE;
  if (!aliases) {
    aliases = new Map();
    for (const { name, aliases: others } of INDICATORS) {
      for (const alias of others) {
        const { full, initials } = pinyinOf(alias);
        for (const sound of [full, initials]) {
          const meant = aliases.get(sound) ?? new Set();
          aliases.set(sound, meant.add(name));
        }
      }
    }
  }
  return aliases.get(spelt.toLowerCase()) ?? NONE;
}
