import type { Kind } from '../../reading/figure';
import { NATION } from '../../vocabulary/places';
import type { Resolution } from '../ask';
import type { Library } from '../library';
import { nameToAsk } from './owners';
import { type Step, stepBetween } from './step';

/** One level of administration and what it says to the question. */
export interface Level {
  /** 浙江省. */
  readonly name: string;
  /** The name to ask by: 浙江省嘉兴市. */
  readonly asked: string;
  readonly answer: Resolution;
  /** How much more than the nearest level above that answers (加码); only rates compare from level to level. */
  readonly above?: { readonly name: string; readonly step: Step };
}

export interface ChainQuestion {
  /** The lowest level: a place, or a body inside one. */
  readonly region: string;
  readonly kind: Kind;
  readonly indicator: string;
  readonly period: string;
}

/** 国 → 省 → 市 → 县 for one indicator and year: every level of a place from the top, each answering for itself. */
export function chainOf(library: Library, { region, kind, indicator, period }: ChainQuestion): Level[] {
  let above: { name: string; answer: Resolution } | undefined;
  return levelsOf(library, region).map(({ name, asked }): Level => {
    const answer = library.resolve({ kind, region: asked, indicator, period });
    const level: Level = { name, asked, answer };
    if (!answer.found) return level;
    const step = above?.answer.found ? stepBetween(above.answer.figure, answer.figure) : undefined;
    // a province's amounts are not a county's
    const isSaid = step && (step.is === 'incomparable' || step.isRate);
    const compared = above && step && isSaid ? { above: { name: above.name, step } } : {};
    above = { name, answer };
    return { ...level, ...compared };
  });
}

/** The levels above a place or body and itself, from the top; names as they are shown and asked. */
export function levelsOf(library: Library, region: string): { name: string; asked: string }[] {
  const asked = nameToAsk(library, region);
  const found = library.region(asked);
  if ('why' in found) return [{ name: region, asked }];
  const { place, body, name } = found;
  const parents = place.parents.map((parent, at) => ({
    name: parent,
    asked: place.parents.slice(0, at + 1).join(''),
  }));
  const own = body ? [{ name: place.name, asked: `${place.parents.join('')}${place.name}` }] : [];
  const nation = place.name === NATION.name ? [] : [{ name: NATION.name, asked: NATION.name }];
  return [...nation, ...parents, ...own, { name, asked }];
}
