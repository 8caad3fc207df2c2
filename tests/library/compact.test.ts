import { expect, it } from 'vitest';
import { seedLibrary } from '../../src/cli/seeds';
import { packed, unpacked } from '../../src/library/compact';

it('the library that the pages carry is the library that was made, without the names of rules', () => {
  const made = seedLibrary();
  const data = { ...made, figures: made.figures.map((figure) => ({ ...figure, rules: [] })) };
  const carried = JSON.parse(JSON.stringify(packed(made)));
  expect(unpacked(carried)).toEqual(JSON.parse(JSON.stringify(data)));
});

it('and is smaller than its records', () => {
  const data = seedLibrary();
  expect(JSON.stringify(packed(data)).length).toBeLessThan(JSON.stringify(data).length / 2);
});
