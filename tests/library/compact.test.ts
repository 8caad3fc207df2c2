import { expect, it } from 'vitest';
import { seedLibrary } from '../../src/cli/seeds';
import { packed, unpacked } from '../../src/library/compact';

it('the library that the pages carry is the library that was made', () => {
  const data = seedLibrary();
  const carried = JSON.parse(JSON.stringify(packed(data)));
  expect(unpacked(carried)).toEqual(JSON.parse(JSON.stringify(data)));
});

it('and is smaller than its records', () => {
  const data = seedLibrary();
  expect(JSON.stringify(packed(data)).length).toBeLessThan(JSON.stringify(data).length / 2);
});
