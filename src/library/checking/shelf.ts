import type { Figure } from '../../reading/figure';
import { unitKind } from '../../vocabulary/units';
import type { Library } from '../library';
import { type Meaning, meaningsOf, measured, Names } from '../meanings';
import { digitsOf, roundedDigits, swaps } from './digits';

/** Fewer digits than these name nothing by themselves: 8 stands in every report. */
export const TELLING_DIGITS = 3;

/** Figures by what they are called and by the digits of their values. */
export class Shelf {
  private readonly byName = new Map<string, Figure[]>();
  private readonly byPhrase = new Map<string, Figure[]>();
  private readonly byDigits = new Map<string, Figure[]>();
  private readonly byRoundedDigits = new Map<string, Figure[]>();
  private readonly meanings = new Map<string, readonly Meaning[]>();
  private readonly regions = new Map<Figure, string>();
  private readonly names = new Names();

  constructor(
    private readonly library: Library,
    figures: readonly Figure[],
  ) {
    for (const figure of figures) {
      if (figure.value === null || figure.restates) continue;
      put(this.byName, this.names.nameOf(figure.indicator), figure);
      put(this.byPhrase, this.names.phraseOf(figure.stated), figure);
      for (const value of new Set([figure.value, figure.max ?? figure.value])) this.putDigits(value, figure);
    }
  }

  /** Figures that the words name, whatever their place and period. */
  named(label: string, measure: Figure['measure'] | undefined): readonly Figure[] {
    for (const plain of this.meaningsOf(label)) {
      const meaning = measure && plain.measure === undefined ? { ...plain, measure } : plain;
      const byName = this.byName.get(meaning.name) ?? [];
      const found = byName.length > 0 || meaning.standard ? byName : (this.byPhrase.get(meaning.name) ?? []);
      const fitting = measured(found, meaning);
      if (fitting.length > 0) return fitting;
    }
    return [];
  }

  /** Figures whose value has the same digits, is rounded to them, rounds to them or has two of them swapped. */
  numbered(value: number): readonly Figure[] {
    const digits = digitsOf(value);
    const found = new Set(this.byDigits.get(digits));
    const add = (figures: readonly Figure[] | undefined) => {
      for (const figure of figures ?? []) found.add(figure);
    };
    if (digits.length >= TELLING_DIGITS) add(this.byRoundedDigits.get(digits));
    for (let count = TELLING_DIGITS; count < digits.length; count++)
      add(this.byDigits.get(roundedDigits(value, count)));
    if (digits.length > TELLING_DIGITS) for (const swapped of swaps(digits)) add(this.byDigits.get(swapped));
    return [...found];
  }

  regionOf(figure: Figure): string {
    let region = this.regions.get(figure);
    if (region === undefined) {
      region = this.library.regionOf(figure);
      this.regions.set(figure, region);
    }
    return region;
  }

  private meaningsOf(label: string): readonly Meaning[] {
    let meanings = this.meanings.get(label);
    if (!meanings) {
      meanings = meaningsOf(label);
      this.meanings.set(label, meanings);
    }
    return meanings;
  }

  private putDigits(value: number, figure: Figure): void {
    const digits = digitsOf(value);
    put(this.byDigits, digits, figure);
    for (let count = TELLING_DIGITS; count < digits.length; count++)
      put(this.byRoundedDigits, roundedDigits(value, count), figure);
  }
}

/** Do the two units measure the same kind of thing? An unknown one may. */
export function mayMeasure(unit: string | undefined, other: string): boolean {
  return unit === undefined || unitKind(unit)?.kind === unitKind(other)?.kind;
}

function put(map: Map<string, Figure[]>, key: string, figure: Figure): void {
  const list = map.get(key);
  if (list) list.push(figure);
  else map.set(key, [figure]);
}
