import { RADICALS } from './fold/radicals';
import { eachTraditional } from './fold/traditional';

/**
 * Folds text for matching only: one UTF-16 unit in, one out, so every offset stays. What a reader is shown is the
 * source, never this.
 *
 * - Traditional → Simplified by OpenCC's character table (basic plane, one to one), and four characters by their
 *   neighbours: 著力 → 着力 but 著名; 乾燥 → 干燥 but 乾县; 憑藉 → 凭借 but 慰藉; 瞭解 → 了解 but 瞭望.
 * - Full-width forms → ASCII: digits, letters and every sign of U+FF01–U+FF5E (％ （ ） ， ： ； ／ ．), blanks of
 *   every width, ﹪, ∶. So are `．` and `：` found as `.` and `:`.
 * - Radicals and compatibility ideographs that PDF text puts in place of characters (⼯ → 工, ⻓ → 长).
 *
 * Kept as they are: 。 、 “ ” ‘ ’ 《 》 【 】 · — – − ‰ ℃ ㎡ Ⅲ 〇.
 */
export function fold(text: string): string {
  const firstFolds = firstFolding(text);
  if (firstFolds < 0) return text;
  // One unit earlier, so that the first character still has its neighbour: 名著.
  const first = Math.max(0, firstFolds - 1);
  let folded = text.slice(0, first);
  let before = Number.NaN;
  // A plain array is taken several times faster than a typed one.
  const chunk: number[] = [];
  for (let at = first; at < text.length; at += chunk.length) {
    chunk.length = Math.min(CHUNK, text.length - at);
    for (let next = 0; next < chunk.length; next++) {
      let unit = text.charCodeAt(at + next);
      const mark = MARKS[unit];
      if (mark !== PLAIN) {
        unit = standingFor(unit);
        if (MARKS[unit] === ASKS_NEIGHBOURS)
          unit = foldedBetween(before, unit, standingFor(text.charCodeAt(at + next + 1)));
      }
      chunk[next] = unit;
      before = unit;
    }
    folded += String.fromCharCode.apply(null, chunk);
  }
  return folded;
}

/** Whether neighbours decide how the character at an offset folds: 著, 乾, 藉, 瞭. */
export function asksNeighbours(text: string, at: number): boolean {
  return MARKS[text.charCodeAt(at)] === ASKS_NEIGHBOURS;
}

/** As many arguments as every engine takes in one call. */
const CHUNK = 4096;

function firstFolding(text: string): number {
  for (let at = 0; at < text.length; at++) if (MARKS[text.charCodeAt(at)] !== PLAIN) return at;
  return -1;
}

/** A character whose folding its neighbours decide, all in folded form. */
interface ByNeighbours {
  readonly to: string;
  /** It stays itself after one of these or before one of these. */
  readonly staysAfter: string;
  readonly staysBefore: string;
}

/** From the phrases in which OpenCC keeps the character (TWVariantsRevPhrases, TSPhrases). */
const BY_NEIGHBOURS: Readonly<Record<string, ByNeighbours>> = {
  著: { to: '着', staysAfter: '显名昭合巨原专论编译遗土卓', staysBefore: '名作称者述录书志于式有' },
  乾: { to: '干', staysAfter: '康萧朝', staysBefore: '隆坤县安陵州元清嘉道卦佑德务' },
  藉: { to: '借', staysAfter: '慰狼枕蕴藉', staysBefore: '藉' },
  瞭: { to: '了', staysAfter: '', staysBefore: '望哨' },
};

/** Units whose neighbours decide. */
const NEIGHBOUR_RULES = new Map(Object.entries(BY_NEIGHBOURS).map(([char, rule]) => [code(char), rule]));

/** What `fold` does with each unit. */
const PLAIN = 0;
const FOLDS = 1;
const ASKS_NEIGHBOURS = 2;

/** What stands for each unit that does not stand for itself. Only those are written: every start of the program waits for it. */
const FOLDED = new Uint16Array(0x10000);
const MARKS = new Uint8Array(0x10000);
fillTables();

function standingFor(unit: number): number {
  return FOLDED[unit] || unit;
}

/** What a unit folds to between two others; NaN where none stands. */
function foldedBetween(before: number, unit: number, after: number): number {
  const { to, staysAfter, staysBefore } = NEIGHBOUR_RULES.get(unit) as ByNeighbours;
  const holds = (words: string, other: number) =>
    !Number.isNaN(other) && words.includes(String.fromCharCode(other));
  return holds(staysAfter, before) || holds(staysBefore, after) ? unit : code(to);
}

function fillTables(): void {
  eachTraditional((from, to) => {
    FOLDED[from] = to;
    MARKS[from] = FOLDS;
  });
  // They stand for themselves until their neighbours have been asked.
  for (const unit of NEIGHBOUR_RULES.keys()) {
    FOLDED[unit] = unit;
    MARKS[unit] = ASKS_NEIGHBOURS;
  }
  for (let unit = 0xff01; unit <= 0xff5e; unit++) stands(unit, unit - 0xfee0);
  for (const blank of ['\u00a0', '　']) stands(code(blank), code(' '));
  for (let unit = 0x2000; unit <= 0x200a; unit++) stands(unit, code(' '));
  stands(code('﹪'), code('%'));
  stands(code('∶'), code(':'));
  foldCompatible(0x2f00, 0x2fd5); // Kangxi radicals
  foldCompatible(0xf900, 0xfaff); // compatibility ideographs
  for (let at = 0; at < RADICALS.length; at += 2)
    stands(RADICALS.charCodeAt(at), RADICALS.charCodeAt(at + 1));
}

/** By what the other stands for itself, so that a radical ends Simplified too: ⾞ → 車 → 车. */
function stands(from: number, to: number): void {
  FOLDED[from] = standingFor(to);
  MARKS[from] = FOLDS;
}

function foldCompatible(from: number, to: number): void {
  for (let unit = from; unit <= to; unit++) {
    const compatible = String.fromCharCode(unit).normalize('NFKC');
    if (compatible.length === 1 && code(compatible) !== unit) stands(unit, code(compatible));
  }
}

function code(char: string): number {
  return char.charCodeAt(0);
}
