import type { Figure } from '../reading/figure';
import { fold } from '../vocabulary/fold';
import type { Part } from './value';

/** 限定, understood. */
export interface Narrowing {
  readonly part: Part;
  readonly tier?: 'base' | 'stretch';
  readonly perYear?: boolean;
  readonly scopes: readonly string[];
  readonly body?: string;
  readonly report?: string;
  /** The word as asked for each of the above, for messages. */
  readonly tierWord?: string;
  readonly perYearWord?: string;
}

export interface UnknownQualifier {
  readonly unknown: string;
}

const PARTS: ReadonlyMap<string, Part> = new Map([
  ['上限', 'upper'],
  ['下限', 'lower'],
  ['中值', 'middle'],
]);
const TIERS: ReadonlyMap<string, 'base' | 'stretch'> = new Map([
  ['确保', 'base'],
  ['力争', 'stretch'],
]);
const AVERAGES: ReadonlyMap<string, boolean> = new Map([
  ['年均', true],
  ['每年', true],
  ['累计', false],
]);

/**
 * Understands 限定 by what the figures in question have: their scopes and bodies, the reports they stand in. Several may
 * be joined by 、, which scopes hold too: 不含嘉兴港区、嘉兴电厂 is tried whole first.
 */
export function narrowingOf(
  qualifiers: readonly string[],
  figures: readonly Figure[],
): Narrowing | UnknownQualifier {
  const scopes = new Set<string>();
  for (const { scope } of figures) if (scope) scopes.add(scope);
  const isScope = (word: string) => [...scopes].some((scope) => plain(scope).includes(word));
  let narrowing: Narrowing = { part: 'stated', scopes: [] };
  for (const qualifier of qualifiers) {
    const whole = plain(qualifier);
    for (const word of isScope(whole) ? [whole] : whole.split(/[、,;]/).filter(Boolean)) {
      const next = narrowed(narrowing, word, figures, isScope);
      if (!next) return { unknown: word };
      narrowing = next;
    }
  }
  return narrowing;
}

function narrowed(
  narrowing: Narrowing,
  word: string,
  figures: readonly Figure[],
  isScope: (word: string) => boolean,
): Narrowing | undefined {
  const part = PARTS.get(word);
  if (part) return { ...narrowing, part };
  const tier = TIERS.get(word);
  if (tier) return { ...narrowing, tier, tierWord: word };
  const perYear = AVERAGES.get(word);
  if (perYear !== undefined) return { ...narrowing, perYear, perYearWord: word };
  if (isScope(word)) return { ...narrowing, scopes: [...narrowing.scopes, word] };
  const body = figures.find(({ entity }) => entity && plain(entity) === word)?.entity;
  if (body) return { ...narrowing, body };
  const report = figures.find((figure) => plain(figure.report) === word)?.report;
  return report ? { ...narrowing, report } : undefined;
}

/** Qualifiers that would narrow these figures, to tell someone who used an unknown one. */
export function knownQualifiers(figures: readonly Figure[]): string[] {
  const known = new Set<string>();
  for (const { scope } of figures) if (scope) known.add(scope);
  for (const { tier } of figures) if (tier) known.add(tier === 'base' ? '确保' : '力争');
  for (const { max } of figures) {
    if (max === undefined) continue;
    for (const part of PARTS.keys()) known.add(part);
  }
  for (const { perYear } of figures) if (perYear) known.add('年均');
  for (const { entity } of figures) if (entity) known.add(entity);
  for (const { report } of figures) known.add(report);
  return [...known];
}

/** 力争 asks for the stretch of two tiers, or for a single target that is itself worded so. */
export function isOfTier(figure: Figure, tier: 'base' | 'stretch'): boolean {
  if (figure.tier) return figure.tier === tier;
  const wording = figure.commitment ?? '';
  return tier === 'base' ? /确保/.test(wording) : /力争|争取/.test(wording);
}

/** True where the figure has the bound that 上限 or 下限 asks for. */
export function hasPart(figure: Figure, part: Part, turned: boolean): boolean {
  if (part === 'stated') return true;
  if (figure.value === null) return false;
  if (figure.max !== undefined) return true;
  const [floor, ceiling] = turned ? [/^<=?$/, /^>=?$/] : [/^>=?$/, /^<=?$/];
  return part === 'lower'
    ? floor.test(figure.comparator)
    : part === 'upper' && ceiling.test(figure.comparator);
}

export function isOfScopes(figure: Figure, scopes: readonly string[]): boolean {
  const scope = plain(figure.scope ?? '');
  return scopes.every((word) => scope.includes(word));
}

function plain(text: string): string {
  return fold(text).replace(/\s/g, '');
}
