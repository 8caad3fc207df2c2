import { fold } from './fold';
import { once } from './once';
import { HISTORIC } from './places/historic';
import { everyPlace, placeByCode, placesBeginningAs } from './places/table';
import { syllablesOf } from './sounds';

export { placeByCode };

/** A place of GB/T 2260. */
export interface Place {
  /** Six digits: `330482`. A historic place carries the code of the place that took it over. */
  readonly code: string;
  /** Full name: 平湖市. */
  readonly name: string;
  /** From the province down, without the place itself: 浙江省, 嘉兴市. */
  readonly parents: readonly string[];
}

/** The country, whose report the State Council gives. GB/T 2260 has no code for it. */
export const NATION: Place = { code: '', name: '全国', parents: [] };

/** What the country is called as a place. */
export const NATION_NAMES: readonly string[] = [NATION.name, '国家', '国务院'];

/**
 * Every place that bears a name: 平湖 · 平湖市 · 嘉兴平湖 · 浙江省嘉兴市平湖市 · 330482, in Traditional too. Several where several
 * bear it (朝阳, 鼓楼区), none where none does. A place of today comes before a historic one of the same name.
 */
export function placesNamed(name: string): Place[] {
  const wanted = fold(name).replace(/[\s"“”·]/g, '');
  if (/^\d{6}$/.test(wanted)) {
    const place = placeByCode(wanted);
    return place ? [place] : [];
  }
  if (NATION_NAMES.includes(wanted)) return [NATION];
  const whole = bearersOf(wanted);
  if (whole.length > 0) return whole;
  const found = new Set<Place>();
  // 嘉兴平湖: whatever stands before the place must be its parents.
  for (let cut = 1; cut < wanted.length - 1; cut++) {
    for (const place of bearersOf(wanted.slice(cut))) {
      if (areParents(wanted.slice(0, cut), place.parents)) found.add(place);
    }
  }
  return [...found];
}

/** Names that a place goes by without its parents: 平湖市 → 平湖市, 平湖; 漾濞彝族自治县 → also 漾濞, 漾濞县. Folded. */
export function namesOf(place: Place): string[] {
  const full = fold(place.name);
  const short = shortName(full);
  const names = [full];
  if (short.length >= 2 && short !== full) {
    names.push(short);
    const kind = full.at(-1) as string;
    if (/自治[县州旗]$/.test(full)) names.push(short + kind);
  }
  return names;
}

/**
 * Up to three full names that a mistyped one may mean (平糊 → 平湖市): one character wrong, missing or too many. Names that
 * sound alike come first, then those in `held`, then those that begin alike.
 */
export function suggestPlaces(word: string, held: readonly string[] = []): string[] {
  const wanted = fold(word).replace(/\s/g, '');
  if (wanted.length < 2) return [];
  const forms = [...new Set([wanted, shortName(wanted)])];
  const scores = new Map<string, number>();
  for (const [name, places] of allPlaceNames()) {
    const near = Math.max(...forms.map((form) => likeness(form, name)));
    if (near <= 0) continue;
    for (const place of places) {
      const score = near + (held.includes(place.name) ? HELD : 0);
      scores.set(place.name, Math.max(scores.get(place.name) ?? 0, score));
    }
  }
  return [...scores]
    .sort((left, right) => right[1] - left[1])
    .slice(0, 3)
    .map(([name]) => name);
}

/** Every name that places go by, with its bearers. */
export const allPlaceNames = once((): ReadonlyMap<string, readonly Place[]> => {
  const bearers = new Map<string, Place[]>();
  for (const place of everyPlace()) {
    for (const name of namesOf(place)) {
      const others = bearers.get(name);
      if (others) others.push(place);
      else bearers.set(name, [place]);
    }
  }
  for (const name of former().keys()) bearers.set(name, bearersOf(name));
  return bearers;
});

/** Every place that goes by just this name, those of today before historic ones. */
function bearersOf(name: string): Place[] {
  const today = placesBeginningAs(name).filter((place) => namesOf(place).includes(name));
  const historic = historicPlace(name);
  return historic && today.every(({ code }) => code !== historic.code) ? [...today, historic] : today;
}

/** A name of before, and the place of today that took it over. */
interface Former {
  readonly within: string;
  readonly today: string;
  /** Once it has been asked for. */
  place?: Place;
}

const former = once(() => {
  const names = new Map<string, Former>();
  for (const [within, pairs] of Object.entries(HISTORIC)) {
    for (const pair of pairs.split(' ')) {
      const [name = '', today = ''] = pair.split('>');
      names.set(name, { within, today });
    }
  }
  return names;
});

function historicPlace(name: string): Place | undefined {
  const known = former().get(name);
  if (!known || known.place) return known?.place;
  const successor = placesBeginningAs(known.today).find(
    (place) => place.parents[0] === known.within && namesOf(place).includes(known.today),
  );
  if (successor) known.place = { code: successor.code, name, parents: successor.parents };
  return known.place;
}

/** True where `text` is some of `parents`, in order, each by full or short name: 浙江嘉兴, 嘉兴市. */
function areParents(text: string, parents: readonly string[]): boolean {
  if (text === '') return true;
  const [first, ...rest] = parents;
  if (first === undefined) return false;
  if (areParents(text, rest)) return true;
  const full = fold(first);
  return [full, shortName(full)].some(
    (name) => text.startsWith(name) && areParents(text.slice(name.length), rest),
  );
}

/** Names that their own suffix rule would cut wrongly. */
const SHORT: Readonly<Record<string, string>> = {
  内蒙古自治区: '内蒙古',
  广西壮族自治区: '广西',
  西藏自治区: '西藏',
  宁夏回族自治区: '宁夏',
  新疆维吾尔自治区: '新疆',
  香港特别行政区: '香港',
  澳门特别行政区: '澳门',
};

/** Peoples in the names of autonomous places, longest first within one initial. */
const PEOPLES =
  /(?:各族|维吾尔|哈萨克|柯尔克孜|塔吉克|达斡尔|蒙古|锡伯|裕固|保安|东乡|撒拉|土家|仡佬|仫佬|毛南|布依|拉祜|布朗|景颇|哈尼|傈僳|纳西|普米|独龙|朝鲜|鄂温克|鄂伦春|满|回|土|苗|侗|瑶|壮|彝|白|傣|佤|藏|羌|水|黎|畲|怒)族?/;
const AUTONOMOUS = new RegExp(`(?:${PEOPLES.source})+自治[县州旗]$`);

/** 平湖市 → 平湖; 恩施土家族苗族自治州 → 恩施. What would be left of one character only is kept whole (易县). */
function shortName(full: string): string {
  const known = SHORT[full];
  if (known) return known;
  // The long expression is tried on the few names only that may hold a people.
  const plain = full.includes('自治')
    ? full.replace(AUTONOMOUS, '') || full.replace(/(?:族)?自治[县州旗]$/, '')
    : full;
  const short = plain === full ? full.replace(/(?:特别行政区|自治区|地区|省|市|盟|县|区|旗)$/, '') : plain;
  return short.length >= 2 ? short : full;
}

/** What speaks for a suggestion, in the order of weight. */
const SOUNDS_ALIKE = 4;
const HELD = 2;
const SAME_LENGTH = 1;
const BEGINS_ALIKE = 0.5;

/** How alike two names are: 0 for more than one difference. */
function likeness(word: string, name: string): number {
  const shorter = Math.min(word.length, name.length);
  const longer = Math.max(word.length, name.length);
  if (word === name || longer - shorter > 1 || shorter < 2) return 0;
  let before = 0;
  while (before < shorter && word[before] === name[before]) before++;
  let after = 0;
  while (after < shorter - before && word.at(-1 - after) === name.at(-1 - after)) after++;
  if (longer - before - after !== 1) return 0;
  const alike = (before + after) / longer;
  if (longer > shorter) return alike;
  const sounds = syllablesOf(word)[before] === syllablesOf(name)[before] ? SOUNDS_ALIKE : 0;
  return alike + sounds + SAME_LENGTH + (before > 0 ? BEGINS_ALIKE : 0);
}
