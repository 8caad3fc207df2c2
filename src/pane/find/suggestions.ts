import type { Library } from '../../library/library';

export interface Suggestion {
  /** What to search for instead. */
  readonly text: string;
  /** How many figures that finds. */
  readonly found: number;
}

/** What was probably meant by words that find nothing: 固头增速 → 固定资产投资增速, 平糊 → 平湖市. */
export function suggestionsFor(library: Library, typed: string): Suggestion[] {
  const words = typed.split(/\s+/).filter(Boolean);
  const meant = [
    ...new Set(
      [...words, typed].flatMap((word) => [...indicatorsLike(library, word), ...regionsLike(library, word)]),
    ),
  ];
  return meant
    .map((text) => ({ text, found: library.search(text).length }))
    .filter(({ found }) => found > 0)
    .slice(0, 5);
}

/** The library knows what an unknown word resembles; it is asked about a place and year that it does hold. */
function indicatorsLike(library: Library, indicator: string): readonly string[] {
  const held = library.figures[0];
  if (!held) return [];
  const region = library.regionOf(held);
  const answer = library.resolve({ kind: held.kind, region, indicator, period: held.period });
  return !answer.found && answer.reason.why === 'indicator-unknown' ? answer.reason.suggestions : [];
}

function regionsLike(library: Library, word: string): readonly string[] {
  const region = library.region(word);
  if (!('why' in region)) return [];
  return region.why === 'region-unknown' ? region.suggestions : region.places;
}
