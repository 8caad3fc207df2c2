import { describe, expect, it } from 'vitest';
import { seedLibrary } from '../../src/cli/seeds';
import type { Figure } from '../../src/reading/figure';

const { figures } = seedLibrary();
const byId = new Map(figures.map((figure) => [figure.id, figure]));

/** What a reader would find strange in a figure beside the others of its report. */
function faults(figure: Figure, others: ReadonlyMap<string, Figure>): string[] {
  const { kind, words, comparator, strength, commitment, restates } = figure;
  const found: string[] = [];
  if (!figure.reviewed) found.push('not reviewed');
  if (kind === 'target' ? strength == null : strength != null) found.push('strength');
  if (commitment === '确保' && strength !== 3) found.push('确保 is the strongest');
  if (commitment && /力争|争取/.test(commitment) && strength !== 0) found.push('力争 is the weakest');
  if (figure.value !== null && bound(words) !== comparator) found.push(`${comparator} for “${words}”`);
  if (restates !== undefined) {
    const first = others.get(restates);
    if (first === undefined || first.restates !== undefined)
      found.push('restates what is not a first statement');
    else if (sense(first) !== sense(figure)) found.push('restates another figure');
  }
  return found;
}

/** The comparator that the stated words bear; a fall by so much or more is a value at most. */
function bound(words: string): Figure['comparator'] {
  if (/以上|不少于|不低于|至少/.test(words)) return /下降/.test(words) ? '<=' : '>=';
  if (/以内|以下|不超过|天内|最多|前\d/.test(words)) return '<=';
  if (/超|突破|余万|多万/.test(words)) return '>';
  return /约|近\d/.test(words) ? '~' : '=';
}

/** What a statement and its restatement have in common; 不含嘉兴港区、嘉兴电厂 is what the appendix calls 管理口径. */
function sense({ kind, indicator, measure, value, unit, period, scope = '行政口径' }: Figure): string {
  return [kind, indicator, measure, value, unit, period, scope.replace(/^不含.*/, '管理口径')].join(' ');
}

describe('the bundled figures', () => {
  it('agree in words, comparator, strength and restatement', () => {
    expect(
      figures.flatMap((figure) => faults(figure, byId).map((fault) => `${figure.id}: ${fault}`)),
    ).toEqual([]);
  });

  it('would be found out if one did not', () => {
    const restating = figures.find(({ restates }) => restates !== undefined)!;
    const target = figures.find(({ commitment }) => commitment === '确保')!;
    const { reviewed: _, ...unread } = target;
    expect(faults(unread, byId)).toEqual(['not reviewed']);
    expect(faults({ ...target, strength: 2 }, byId)).toEqual(['确保 is the strongest']);
    expect(faults({ ...target, kind: 'result' }, byId)).toEqual(['strength']);
    expect(faults({ ...target, words: '不少于5个', comparator: '=' }, byId)).toEqual(['= for “不少于5个”']);
    expect(faults({ ...restating, period: '1999' }, byId)).toEqual(['restates another figure']);
    expect(faults({ ...restating, restates: restating.id }, byId)).toEqual([
      'restates what is not a first statement',
    ]);
  });
});
