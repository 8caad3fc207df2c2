import { expect, test } from 'vitest';
import { seedLibrary } from '../../src/cli/seeds';
import { makeLibrary } from '../../src/library/index';
import { counterpartOf } from '../../src/pane/figure/same-indicator';
import type { Figure } from '../../src/reading/figure';

const bundled = seedLibrary();
const target = makeLibrary(bundled).resolve({
  kind: 'target',
  region: '平湖',
  indicator: '固投增速',
  period: '2023',
});

/** The bundled library, and a result that a later report might state. */
function withResult(result: Partial<Figure>) {
  if (!target.found) throw new Error('the bundled library has lost a target');
  const { figure } = target;
  const made: Figure = {
    ...figure,
    id: `${figure.id}.9`,
    kind: 'result',
    value: 6.3,
    words: '增长6.3%',
    ...result,
  };
  return { library: makeLibrary({ ...bundled, figures: [...bundled.figures, made] }), figure, made };
}

test('a target has its result beside it, and the result its target', () => {
  const { library, figure, made } = withResult({});
  expect(counterpartOf(library, figure)?.value).toBe(6.3);
  expect(counterpartOf(library, made)?.id).toBe(figure.id);
});

test.each([
  ['of another year', { period: '2024' }],
  ['of another measure', { measure: 'level', unit: '亿元' } as const],
  ['of another place', { region: '330411' }],
])('a result %s is not its result', (_, other) => {
  const { library, figure } = withResult(other);
  expect(counterpartOf(library, figure)).toBeUndefined();
});
