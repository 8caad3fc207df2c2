import { isDeepStrictEqual } from 'node:util';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FUNCTIONS } from '../../src/formulas/metadata';
import { LIBRARY_FILES, loadLibrary } from './host/bridge';
import { EXCEL_WITH_DATA_TYPES, Host } from './host/host';
import { Workbook } from './host/workbook';

const ANSWERS: [string, unknown[], unknown[]][] = [
  ['TARGET', ['平湖', '固投增速', 2023, null, null], [true, [[0.08]]]],
  ['TARGET', ['平湖', '固投增速', 2023, '%', null], [true, [[8]]]],
  [
    'TARGET',
    ['秀洲', '城乡居民收入增速', 2023, null, null],
    [true, [[expect.stringContaining('与经济增长基本同步')]]],
  ],
  ['ACTUAL', ['秀洲', 'GDP', 2022, null, null], [true, [[622.31]]]],
  ['TARGET', [[['平湖'], ['秀洲']], '固投增速', 2023, null, null], [true, [[0.08], [0.2]]]],
  ['TARGET_FIELD', ['秀洲', 'GDP增速', 2023, '比较', null], [true, [['≥']]]],
  ['TARGET', ['平糊', '固投增速', 2023, null, null], [false, expect.stringContaining('平湖市'), 1]],
  ['TARGET', ['秀洲', 'GDP', 2023, null, null], [false, expect.stringContaining('地区生产总值增速'), 1]],
  ['TARGET', ['平湖', '实到外资', 2023, '亿元', null], [false, expect.any(String), 7]],
  [
    'TARGET',
    [[['平湖', '平糊']], '固投增速', 2023, null, null],
    [
      true,
      [
        [
          0.08,
          expect.objectContaining({
            type: 'Error',
            basicValue: '#N/A',
            message: expect.stringContaining('平糊'),
          }),
        ],
      ],
    ],
  ],
];

describe.each(LIBRARY_FILES)('the functions’ script in %s', (file) => {
  let host: Host;

  const start = async (sets?: Readonly<Record<string, string>>, language = 'zh-CN') => {
    host = new Host(new Workbook(), sets);
    host.language = language;
    const { CustomFunctions, Office } = loadLibrary(file, host);
    Object.assign(globalThis, { CustomFunctions, Office });
    vi.resetModules();
    await import('../../src/spreadsheet/excel/functions');
    return CustomFunctions as unknown as { _association: { mappings: Record<string, unknown> } };
  };
  const wire = async (id: string, args: unknown[]) => (await host.functions.invoke(id, args)).slice(1, -1);

  beforeEach(async () => {
    await start();
  });

  it('associates every function that functions.json names, and no other', async () => {
    const { mappings } = (await start())._association;
    expect(Object.keys(mappings).sort()).toEqual(FUNCTIONS.map(({ id }) => id).sort());
  });

  it('answers', async () => {
    const rows = await Promise.all(ANSWERS.map(([id, args]) => wire(id, args)));
    expect(rows).toEqual(ANSWERS.map(([, , row]) => row));
  });

  it('takes cell values as arguments where Excel hands them over', async () => {
    await start(EXCEL_WITH_DATA_TYPES);
    const year = {
      value: JSON.stringify({ type: 'FormattedNumber', basicValue: 2023, numberFormat: '0"年"' }),
    };
    expect(await wire('TARGET', ['平湖', '固投增速', year, null, null])).toEqual([
      true,
      [[{ type: 'FormattedNumber', basicValue: 0.08, numberFormat: '0%' }]],
    ]);
  });

  it('tells why not in the language of Excel', async () => {
    await start(undefined, 'en-US');
    const [succeeded, message] = await wire('TARGET', ['平湖', '粮食产量', 2023, null, null]);
    expect(succeeded).toBe(false);
    expect(message).toMatch(/[a-z]{4,} [a-z]+/);
  });

  it('answers a thousand cells at once', async () => {
    const places = ['平湖', '秀洲', '常山', '平糊'];
    const calls = Array.from({ length: 1000 }, (_, index) => ({
      id: 'TARGET',
      args: [places[index % 4], '固投增速', 2023, null, null],
    }));
    const rows = await Promise.all(host.functions.invokeAll(calls));
    expect(rows.filter((row) => row[1]).length + rows.filter((row) => row[3] === 1).length).toBe(1000);
    expect(rows.filter((row, index) => index % 4 === 0 && isDeepStrictEqual(row[2], [[0.08]]))).toHaveLength(
      250,
    );
  });
});
