import { beforeEach, describe, expect, it } from 'vitest';
import { type LiveFormula, makeLiveFunctions } from '../../src/formulas/live';
import { FormattedNumber, FormulaError, type Outcome } from '../../src/formulas/outcome';
import { EMPTY_PACK, type LiveLibrary, makeLiveLibrary } from '../../src/library/own';
import { type InventedReport, inventedData } from '../library/invented';
import { hold, packedOf } from '../library/own';

const growth = { measure: 'growth', unit: '%' } as const;
const pinghu = (words: string): InventedReport => ({
  id: 'pinghu-2023',
  sentences: [
    [`投资增长${words}。`, { ...growth, indicator: '固定资产投资', words, value: Number.parseFloat(words) }],
  ],
});
const own = (words: string): InventedReport => ({ ...pinghu(words), id: '330482-2023', year: 2023 });
const gaotang: InventedReport = {
  ...pinghu('9%'),
  id: '371526-2023',
  year: 2023,
  place: { code: '371526', name: '高唐县', parents: ['山东省', '聊城市'] },
};
const ofPinghu = ['平湖', '固投增速', 2023];
const ofGaotang = ['高唐', '固投增速', 2023];

describe.each(['zh', 'en'] as const)('formulas over the user’s own, in %s', (language) => {
  let library: LiveLibrary;
  let functions: Record<string, LiveFormula>;
  const plain = (outcome: Outcome): unknown =>
    Array.isArray(outcome)
      ? outcome.map((row) => row.map(plain))
      : outcome instanceof FormattedNumber
        ? outcome.value
        : outcome instanceof FormulaError
          ? `${outcome.code} ${outcome.message}`
          : outcome;
  const ask = (id: string, ...args: unknown[]) => plain(functions[id]!(...args) as Outcome);
  const says = (zh: string, en: string) => expect.stringContaining(language === 'zh' ? zh : en);

  beforeEach(() => {
    library = makeLiveLibrary(inventedData(pinghu('8%')));
    functions = makeLiveFunctions(library, { language });
  });

  it('answer by what is held at the time', () => {
    expect(ask('TARGET', ...ofGaotang)).toMatch(/^#N\/A/);
    expect(ask('TARGET_REGIONS')).toBe('平湖市');
    hold(library, packedOf(gaotang));
    expect(ask('TARGET', ...ofGaotang)).toBe(0.09);
    expect(ask('TARGET_REGIONS')).toEqual([['高唐县'], ['平湖市']]);
    hold(library, EMPTY_PACK);
    expect(ask('TARGET', ...ofGaotang)).toMatch(/^#N\/A/);
    expect(ask('TARGET', ...ofPinghu)).toBe(0.08);
  });

  it('say that a report was added by a user', () => {
    hold(library, packedOf(gaotang));
    expect(ask('TARGET_FIELD', ...ofGaotang, '复核')).toEqual(
      says('自录（未逐项看）', 'Added by a user (not looked at singly)'),
    );
    expect(ask('TARGET_WHY', ...ofGaotang)).toEqual(
      says('这份报告是自录的。', 'The report was added by a user.'),
    );
    expect(ask('TARGET_FIELD', ...ofPinghu, '复核')).toEqual(says('未复核', 'Not reviewed'));
    expect(ask('TARGET_WHY', ...ofPinghu)).not.toEqual(says('自录', 'added by a user'));
  });

  it('say that a figure was corrected', () => {
    const correction = {
      report: 'pinghu-2023',
      id: 'pinghu-2023@4',
      found: '8%',
      do: 'change',
      fields: { value: 10 },
    } as const;
    hold(library, { ...EMPTY_PACK, corrections: [correction] });
    expect(ask('TARGET', ...ofPinghu)).toBe(0.1);
    const mark = says('本簿更正', 'orrected in this workbook');
    expect(ask('TARGET_FIELD', ...ofPinghu, '复核')).toEqual(mark);
    expect(ask('TARGET_WHY', ...ofPinghu)).toEqual(mark);
    hold(library, EMPTY_PACK);
    expect(ask('TARGET', ...ofPinghu)).toBe(0.08);
    expect(ask('TARGET_WHY', ...ofPinghu)).not.toEqual(mark);
  });

  it('list both texts of a report where they differ, and which of them is the user’s', () => {
    hold(library, packedOf(own('9%')));
    expect(ask('TARGET', ...ofPinghu)).toMatch(/^#N\/A.*9%.*8%.*330482-2023.*pinghu-2023/);
    expect(ask('TARGET', ...ofPinghu)).toEqual(says('，自录：“投资增长9%', ', added by a user: “投资增长9%'));
    expect(ask('TARGET', ...ofPinghu, null, '330482-2023')).toBe(0.09);
    expect(ask('TARGET', ...ofPinghu, null, 'pinghu-2023')).toBe(0.08);
  });

  it('list once what both texts say', () => {
    hold(library, packedOf(own('8%')));
    expect(ask('TARGET_LIST', '平湖', 2023, null, false)).toEqual([
      expect.arrayContaining(['固定资产投资增速', 8, '330482-2023@4']),
    ]);
    expect(ask('TARGET_FIELD', ...ofPinghu, '编号')).toBe('330482-2023@4');
  });
});

describe('until what the workbook carries has been read', () => {
  let library: LiveLibrary;
  let functions: Record<string, LiveFormula>;
  let finish: () => void;

  beforeEach(() => {
    library = makeLiveLibrary(inventedData(pinghu('8%')));
    functions = makeLiveFunctions(library);
    library.waitFor(
      new Promise<void>((resolve) => {
        finish = resolve;
      }).then(() => hold(library, packedOf(gaotang))),
    );
  });

  it.each<[string, ...unknown[]]>([
    ['TARGET', ...ofGaotang],
    ['TARGET', [['平湖'], ['高唐']], '固投增速', 2023],
    ['TARGET_FIELD', ...ofGaotang, '编号'],
    ['TARGET_SOURCE', ...ofGaotang],
    ['TARGET_WHY', ...ofGaotang],
    ['TARGET_TABLE', [['平湖'], ['高唐']], '固投增速', 2023],
    ['TARGET_LIST', '高唐', 2023],
    ['TARGET_FIND', '高唐'],
    ['TARGET_YEARS', '高唐'],
  ])('%s(%j) waits for it, and then answers', async (id, ...args) => {
    const waiting = functions[id]!(...args);
    expect(waiting).toBeInstanceOf(Promise);
    finish();
    const outcome = JSON.stringify(await waiting);
    expect(outcome).not.toContain('#N/A');
    expect(outcome).toMatch(/高唐|0\.09|371526|投资增长9%|2023/);
  });

  it.each<[string, ...unknown[]]>([
    ['TARGET', ...ofPinghu],
    ['TARGET_WHY', ...ofPinghu],
    ['TARGET_SOURCE', ...ofPinghu],
    ['TARGET_VERSION'],
  ])('%s(%j) answers at once', (id, ...args) => {
    expect(functions[id]!(...args)).not.toBeInstanceOf(Promise);
  });

  it('an absence comes late, and is one', async () => {
    const waiting = functions.TARGET!('平糊', '固投增速', 2023);
    expect(waiting).toBeInstanceOf(Promise);
    finish();
    expect(await waiting).toMatchObject({ code: '#N/A' });
    expect(functions.TARGET!('平糊', '固投增速', 2023)).toMatchObject({ code: '#N/A' });
  });
});
