import type { Comparator, Figure } from '../reading/figure';
import { fold } from '../vocabulary/fold';
import { convert } from '../vocabulary/units';

/** How near an approximate value (约900亿元) must be to an exact one to say the same; DONE takes the same margin. */
export const APPROXIMATE_MARGIN = 0.05;

/**
 * True where two figures for the same question do not contradict each other, on one scale.
 *
 * - Equal numbers agree, unless one is a floor and the other a ceiling.
 * - A result stated as a bound agrees with an exact value that satisfies it: 突破4万元 and 43914元.
 * - Words beside a number name no other value: 与经济增长同步 and 增长8%.
 */
export function agree(left: Figure, right: Figure): boolean {
  if (left.restates === right.id || right.restates === left.id) return true;
  if (left.value === null || right.value === null) {
    return left.value !== right.value || fold(left.words) === fold(right.words);
  }
  const value = convert(right.value, right.unit, left.unit);
  if (value === undefined) return false;
  if (left.max !== undefined || right.max !== undefined) {
    const max = right.max === undefined ? undefined : convert(right.max, right.unit, left.unit);
    return same(left.value, value) && max !== undefined && left.max !== undefined && same(left.max, max);
  }
  if (same(left.value, value)) return DIRECTION[left.comparator] * DIRECTION[right.comparator] >= 0;
  if (left.kind !== 'result') return false;
  if (left.comparator === '=') return satisfies(left.value, right.comparator, value);
  return right.comparator === '=' && satisfies(value, left.comparator, left.value);
}

const DIRECTION: Readonly<Record<Comparator, number>> = {
  '=': 0,
  '~': 0,
  '>=': 1,
  '>': 1,
  '<=': -1,
  '<': -1,
};

/** True where `value` is what `comparator bound` says: 43914 is > 40000. */
export function satisfies(value: number, comparator: Comparator, bound: number): boolean {
  switch (comparator) {
    case '=':
      return same(value, bound);
    case '>=':
      return value >= bound || same(value, bound);
    case '>':
      return value > bound;
    case '<=':
      return value <= bound || same(value, bound);
    case '<':
      return value < bound;
    case '~':
      return Math.abs(value - bound) <= Math.abs(bound) * APPROXIMATE_MARGIN;
  }
}

function same(left: number, right: number): boolean {
  return left === right || Math.abs(left - right) <= 1e-9 * Math.max(Math.abs(left), Math.abs(right));
}
