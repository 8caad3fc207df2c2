import { fold } from '../vocabulary/fold';

/** A name to suggest, and the forms under which users may have meant it. */
export interface Suggestable {
  readonly name: string;
  readonly forms: readonly string[];
}

const SAME_BEGINNING = 1.3;
/**
 * What is less like the word than this share of the best suggestion is not worth naming beside it; nor is what has no two
 * characters together with it: 农业龙头企业 beside 固投, for 固头.
 */
const LEAST_OF_BEST = 0.7;

/**
 * Suggests names for a word that is none of them, best first. Likeness counts shared characters and pairs of
 * characters, rare ones more: 固头 shares no pair with 固投, but the rare 固. `least` is the likeness (a cosine, 0 to 1) below
 * which nothing is suggested.
 */
export function makeSuggester(
  names: readonly Suggestable[],
  least = 0.18,
): (word: string, most?: number) => string[] {
  const forms = names.flatMap(({ name, forms }) =>
    forms.map((form) => ({ name, form, grams: gramsOf(form) })),
  );
  const documents = new Map<string, number>();
  for (const { grams } of forms)
    for (const gram of grams) documents.set(gram, (documents.get(gram) ?? 0) + 1);
  const weight = (gram: string) => Math.log(1 + forms.length / (documents.get(gram) ?? 0.5));
  const length = (grams: ReadonlySet<string>) => Math.sqrt(sum([...grams].map((gram) => weight(gram) ** 2)));
  const lengths = forms.map(({ grams }) => length(grams));
  const holders = new Map<string, number[]>();
  forms.forEach(({ grams }, index) => {
    for (const gram of grams) {
      const list = holders.get(gram);
      if (list) list.push(index);
      else holders.set(gram, [index]);
    }
  });

  return (word, most = 3) => {
    const asked = gramsOf(word);
    const askedLength = length(asked);
    const shared = new Map<number, number>();
    const sharingPair = new Set<string>();
    for (const gram of asked) {
      for (const index of holders.get(gram) ?? []) {
        shared.set(index, (shared.get(index) ?? 0) + weight(gram) ** 2);
        if (gram.length === 2) sharingPair.add(forms[index]!.name);
      }
    }
    const best = new Map<string, number>();
    for (const [index, product] of shared) {
      const { name, form } = forms[index]!;
      // Who mistypes a name mostly begins it right.
      const begins = fold(form)[0] === fold(word)[0] ? SAME_BEGINNING : 1;
      const likeness = (begins * product) / (askedLength * lengths[index]!);
      if (likeness >= least && likeness > (best.get(name) ?? 0)) best.set(name, likeness);
    }
    const ranked = [...best].sort((left, right) => right[1] - left[1]);
    const highest = ranked[0]?.[1] ?? 0;
    return ranked
      .filter(([name, likeness]) =>
        sharingPair.has(name) ? likeness >= highest * LEAST_OF_BEST : likeness === highest,
      )
      .slice(0, most)
      .map(([name]) => name);
  };
}

function gramsOf(word: string): Set<string> {
  const text = fold(word).toUpperCase().replace(/\s/g, '');
  const grams = new Set<string>(text);
  for (let at = 0; at + 1 < text.length; at++) grams.add(text.slice(at, at + 2));
  return grams;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
