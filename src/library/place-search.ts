import { fold } from '../vocabulary/fold';
import { allPlaceNames, NATION, NATION_NAMES, type Place, placeByCode } from '../vocabulary/places';
import { Sounding } from './sounding';

interface Searchable {
  readonly place: Place;
  /** Folded: 浙江省嘉兴市平湖市. */
  readonly path: string;
  readonly name: string;
  readonly sounds: Sounding;
  readonly soundsOfPath: Sounding;
}

let known: readonly Searchable[] | undefined;

/** Made on first use. */
function searchable(): readonly Searchable[] {
  known ??= [
    ...NATION_NAMES.map((name) => searchableBy(NATION, name)),
    ...[...new Set([...allPlaceNames().values()].flat())].map((place) => searchableBy(place, place.name)),
  ];
  return known;
}

function searchableBy(place: Place, by: string): Searchable {
  const name = fold(by);
  const path = fold(place.parents.join('')) + name;
  return { place, name, path, sounds: new Sounding(name), soundsOfPath: new Sounding(path) };
}

/**
 * Places of GB/T 2260, those of today before historic ones, that what is typed may mean, best first: by name or its beginning
 * (平湖), with parents (嘉兴平湖), by pinyin (pinghu) or its initials (phs), by code (330482). The country is one of them: 全国.
 */
export function findPlaces(typed: string, most = 8): Place[] {
  const words = fold(typed)
    .trim()
    .split(/[\s·]+/)
    .filter(Boolean);
  if (words.length === 0) return [];
  const found: { place: Place; rank: number }[] = [];
  for (const each of searchable()) {
    const ranks = words.map((word) => rankOf(each, word));
    if (ranks.some((rank) => rank === undefined)) continue;
    const historic = isHistoric(each.place) ? 0.5 : 0;
    found.push({ place: each.place, rank: Math.min(...(ranks as number[])) + historic });
  }
  // of equal rank the greater place first, then by code
  const ranked = found
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        a.place.parents.length - b.place.parents.length ||
        a.place.code.localeCompare(b.place.code),
    )
    .map(({ place }) => place);
  return [...new Set(ranked)].slice(0, most);
}

/** A name that is no longer used: its code is that of the place that took it over. */
export function isHistoric(place: Place): boolean {
  return place.name !== NATION.name && placeByCode(place.code)?.name !== place.name;
}

/** How well a word names a place, 0 best; undefined where it does not. */
function rankOf({ place, name, path, sounds, soundsOfPath }: Searchable, word: string): number | undefined {
  if (name === word || place.code === word) return 0;
  if (name.startsWith(word)) return 1;
  if (/^\d+$/.test(word)) return place.code.startsWith(word) ? 2 : undefined;
  if (path.endsWith(word) || isWithin(path, word)) return 2;
  if (sounds.begins(word)) return 3;
  if (soundsOfPath.has(word)) return 4;
  if (path.includes(word)) return 5;
  return undefined;
}

/** 嘉兴平湖 in 浙江省嘉兴市平湖市: the same characters in order, with nothing left out but 省, 市 and the like. */
function isWithin(path: string, word: string): boolean {
  let at = 0;
  for (const character of path) {
    if (at < word.length && character === word[at]) at += 1;
    else if (at > 0 && at < word.length && !/[省市县区旗州盟]/.test(character)) return false;
  }
  return at === word.length;
}
