import type { Desk } from './answer';
import { fieldList } from './fields';
import { column, find, indicators, list, years } from './lists';
import type { Formula } from './lookups';
import { table } from './table';

/** The functions that answer a block by themselves. Always rectangular. */
export function makeBlocks(desk: Desk): Record<string, Formula> {
  const { version, date, regions } = desk.library;
  return Object.fromEntries([
    ['TARGET_TABLE', (...args) => table('TARGET_TABLE', 'target', args, desk)],
    ['ACTUAL_TABLE', (...args) => table('ACTUAL_TABLE', 'result', args, desk)],
    ['TARGET_LIST', (...args) => list('TARGET_LIST', 'target', args, desk)],
    ['ACTUAL_LIST', (...args) => list('ACTUAL_LIST', 'result', args, desk)],
    ['TARGET_FIND', (...args) => find(args, desk)],
    ['TARGET_REGIONS', () => column(regions().map(({ name }) => name))],
    ['TARGET_YEARS', (region) => years(region, desk)],
    ['TARGET_INDICATORS', (region, period) => indicators(region, period, desk)],
    ['TARGET_FIELDS', () => fieldList(desk)],
    ['TARGET_VERSION', () => (desk.language === 'en' ? `${version} (${date})` : `${version}（${date}）`)],
  ] satisfies [string, Formula][]);
}
