import type { Figure } from '../reading/figure';
import type { CatalogueEntry, Place } from '../reports/catalogue';
import { fold } from '../vocabulary/fold';
import { once } from '../vocabulary/once';
import { placeByCode, placesNamed, suggestPlaces } from '../vocabulary/places';
import type { RegionReason } from './ask';
import type { HeldRegion } from './library';
import { makeSuggester } from './suggest';

/** A place, or a body inside it, that can be asked about. */
export interface Region extends HeldRegion {
  /** Equal for figures of the same region: `330482`, `330482/平湖高新区`. */
  readonly key: string;
}

/** The places and bodies of a library, and what users may call them. */
export class Regions {
  /** By key, in the order of the figures. */
  private readonly held = new Map<string, Region>();
  /** Bodies by each of their folded names. */
  private readonly bodies = new Map<string, Region[]>();
  /** Places that reports are about, by code or, for historic ones, by name. */
  private readonly places = new Map<string, Place>();
  private readonly placeKeys = new Map<string, string>();
  private readonly suggestBodies = once(() =>
    makeSuggester(
      [...this.bodies].map(([name, regions]) => ({ name: regions[0]!.name, forms: [name] })),
      0.45,
    ),
  );

  constructor(entries: readonly CatalogueEntry[], figures: readonly Figure[]) {
    for (const entry of entries) {
      const placeKey = entry.place.code || entry.place.name;
      this.places.set(placeKey, entry.place);
      this.placeKeys.set(entry.id, placeKey);
    }
    for (const figure of figures) {
      const key = this.keyOf(figure);
      if (!this.held.has(key)) this.held.set(key, this.regionOf(figure, key));
    }
    for (const entry of entries) {
      const { body } = entry;
      if (!body) continue;
      const region = this.bodyRegion(entry.place, body.name);
      for (const name of [body.name, ...body.aliases]) this.addBody(name, region);
    }
    for (const region of this.held.values()) if (region.body) this.addBody(region.body, region);
  }

  keyOf(figure: Figure): string {
    const placeKey = figure.region || this.placeKeys.get(figure.report) || '';
    return figure.entity ? `${placeKey}/${figure.entity}` : placeKey;
  }

  /** Key of the place alone: `330482` for 平湖市 and for every body in it. */
  placeKeyOf(region: Region): string {
    return region.place.code || region.place.name;
  }

  get(key: string): Region | undefined {
    return this.held.get(key);
  }

  all(): Region[] {
    return [...this.held.values()];
  }

  /**
   * The place or body that a word names: 平湖, 浙江省嘉兴市平湖市, 330482, 平湖高新区, 平湖市平湖高新区. A short name that
   * several places of GB/T 2260 bear is ambiguous, whatever the library holds.
   */
  find(word: string): Region | RegionReason {
    const name = fold(word).replace(/\s/g, '');
    const found = this.placesOf(name);
    if (found.length === 0) found.push(...this.bodiesOf(name));
    const [only, ...others] = found;
    if (only && others.length === 0) return only;
    if (only) return { why: 'region-ambiguous', word, places: found.map(fullName) };
    return { why: 'region-unknown', word, suggestions: this.suggestions(name) };
  }

  private placesOf(name: string): Region[] {
    const places = new Map<string, Place>();
    for (const place of placesNamed(name)) places.set(place.code || place.name, place);
    for (const [key, place] of this.places) {
      if (!place.code && (place.name === name || fullPlaceName(place) === name)) places.set(key, place);
    }
    return [...places].map(([key, place]) => this.held.get(key) ?? { key, place, name: place.name });
  }

  private bodiesOf(name: string): Region[] {
    const exact = this.bodies.get(name);
    if (exact) return [...exact];
    // 平湖市平湖高新区, 浙江省嘉兴市平湖市平湖高新区
    return [...this.bodies].flatMap(([body, regions]) =>
      regions.filter(({ place }) => name === place.name + body || name === fullPlaceName(place) + body),
    );
  }

  private suggestions(name: string): string[] {
    const held = [...this.places.values()].map((place) => place.name);
    return [...new Set([...this.suggestBodies()(name), ...suggestPlaces(name, held)])].slice(0, 3);
  }

  private addBody(name: string, region: Region): void {
    const key = fold(name).replace(/\s/g, '');
    const list = this.bodies.get(key) ?? [];
    if (!list.some((each) => each.key === region.key)) this.bodies.set(key, [...list, region]);
  }

  private bodyRegion(place: Place, body: string): Region {
    const key = `${place.code || place.name}/${body}`;
    return this.held.get(key) ?? { key, place, body, name: body };
  }

  private regionOf(figure: Figure, key: string): Region {
    const placeKey = figure.region || this.placeKeys.get(figure.report) || '';
    const place = this.places.get(placeKey) ??
      placeByCode(placeKey) ?? { code: figure.region, name: placeKey, parents: [] };
    return figure.entity
      ? { key, place, body: figure.entity, name: figure.entity }
      : { key, place, name: place.name };
  }
}

function fullPlaceName(place: Place): string {
  return place.parents.join('') + place.name;
}

function fullName(region: Region): string {
  return fullPlaceName(region.place) + (region.body ?? '');
}
