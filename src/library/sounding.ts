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

/** An indicator's standard name, and which number of it, where that is said too. */
export interface Spelt {
  readonly name: string;
  readonly measure?: 'growth';
}

let aliases: Map<string, Spelt[]> | undefined;

/** The indicators that have an alias of these sounds, by itself or with 增速: gutou, gt, gtzs → 固定资产投资. */
export function aliasesSounding(spelt: string): readonly Spelt[] {
  if (!SPELT.test(spelt)) return [];
  aliases ??= soundsOfAliases();
  return aliases.get(spelt.toLowerCase()) ?? [];
}

function soundsOfAliases(): Map<string, Spelt[]> {
  const sounds = new Map<string, Spelt[]>();
  const add = (words: string, meant: Spelt) => {
    const { full, initials } = pinyinOf(words);
    for (const sound of new Set([full, initials])) sounds.set(sound, [...(sounds.get(sound) ?? []), meant]);
  };
  for (const { name, aliases: others } of INDICATORS) {
    for (const alias of others) {
      add(alias, { name });
      if (!alias.endsWith(GROWTH)) add(alias + GROWTH, { name, measure: 'growth' });
    }
  }
  return sounds;
}

const GROWTH = '增速';
