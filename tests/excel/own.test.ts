import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { OwnReports } from '../../src/spreadsheet/own/own-reports';
import type { InventedReport } from '../library/invented';
import { ownOf } from '../library/own';
import { LIBRARY_FILES, loadLibrary } from './host/bridge';
import { HostError } from './host/errors';
import { Host } from './host/host';
import { Workbook } from './host/workbook';

const growth = { measure: 'growth', unit: '%' } as const;
const report = (id: string, name: string, words: string): InventedReport => ({
  id,
  year: 2023,
  place: { code: id.slice(0, 6), name, parents: ['山东省', '聊城市'] },
  sentences: [
    [`投资增长${words}。`, { ...growth, indicator: '固定资产投资', words, value: Number.parseFloat(words) }],
  ],
});
const GAOTANG = report('371526-2023', '高唐县', '9%');
const OF_GAOTANG = ['高唐', '固投增速', 2023, null, null];
const OF_PINGHU = ['平湖', '固投增速', 2023, null, null];

describe.each(LIBRARY_FILES)('an Excel workbook that carries reports, through %s', (file) => {
  let host: Host;
  let own: OwnReports;

  /** The add-in as it starts in an Excel that has this workbook open. */
  const start = async (workbook: Workbook) => {
    host = new Host(workbook);
    const { Excel, CustomFunctions, Office } = loadLibrary(file, host);
    Object.assign(globalThis, { Excel, CustomFunctions, Office });
    vi.resetModules();
    await import('../../src/spreadsheet/excel/functions');
    const opening = (await import('../../src/spreadsheet/excel/own')).ownReports;
    own = await opening;
  };
  const wire = async (id: string, args: unknown[]) => (await host.functions.invoke(id, args)).slice(1, -1);
  /** What a function answers at once. */
  const called = (id: string, args: unknown[]) => {
    const runtime = CustomFunctions as unknown as {
      readonly _association: { readonly mappings: Record<string, (...args: unknown[]) => unknown> };
    };
    return runtime._association.mappings[id]!(...args);
  };
  const ready = () => own.library.whenReady();
  /** Saves the workbook on this Excel and opens it on another, with all that its file holds and nothing else. */
  const openElsewhere = async (change: (parts: { id: string; xml: string }[]) => void = () => {}) => {
    const parts = host.workbook.xmlParts.map(({ id, xml }) => ({ id, xml }));
    change(parts);
    const workbook = new Workbook();
    workbook.xmlParts.push(...parts);
    await start(workbook);
  };

  beforeEach(async () => {
    await start(new Workbook());
    await ready();
  });

  it('answers on another Excel, and a call that comes early waits for it', async () => {
    expect(await wire('TARGET', OF_GAOTANG)).toMatchObject([false, expect.stringContaining('高唐县'), 1]);
    await own.add(ownOf(GAOTANG));
    expect(await wire('TARGET', OF_GAOTANG)).toEqual([true, [[0.09]]]);
    await openElsewhere();
    expect(own.library.ready).toBe(false);
    expect(await wire('TARGET', OF_GAOTANG)).toEqual([true, [[0.09]]]);
    expect(await wire('TARGET_WHY', OF_GAOTANG.slice(0, 4))).toEqual([
      true,
      [[expect.stringContaining('自录')]],
    ]);
    expect(own.now()).toMatchObject({ is: 'read', carried: { reports: [{ entry: { id: '371526-2023' } }] } });
  });

  it('says #N/A where it carries nothing that answers, once that is known', async () => {
    await start(new Workbook());
    expect(own.library.ready).toBe(false);
    const wrong = wire('TARGET', ['平湖', '实到外资', 2023, '亿元', null]);
    expect(await wire('TARGET', OF_GAOTANG)).toEqual([
      false,
      expect.stringMatching(/^库中没有高唐县2023年的报告/),
      1,
    ]);
    expect(await wrong).toEqual([false, expect.any(String), 7]);
    expect(own.library.ready).toBe(true);
  });

  it('answers what the bundled library answers before anything is read', async () => {
    let requests = 0;
    host.beforeEach = () => {
      requests++;
    };
    await start(new Workbook());
    expect(called('TARGET', OF_PINGHU)).toEqual([[0.08]]);
    const waiting = called('TARGET', OF_GAOTANG);
    expect(waiting).toBeInstanceOf(Promise);
    expect(requests).toBe(0);
    await expect(waiting).rejects.toMatchObject({ code: '#N/A' });
  });

  it('asks its formulas again where they were answered before a correction was read', async () => {
    await own.correct({
      report: 'pinghu-2023',
      id: 'pinghu-2023@451',
      found: '8%',
      do: 'change',
      fields: { value: 10 },
    });
    expect(await wire('TARGET', OF_PINGHU)).toEqual([true, [[0.1]]]);
    const parts = [...host.workbook.xmlParts];
    const workbook = new Workbook();
    workbook.xmlParts.push(...parts);
    const formula = '=TARGET("平湖","固投增速",2023)';
    workbook.active.enter(0, 0, formula);
    workbook.active.enter(1, 0, '=SUM(1,2)');
    const asked: string[] = [];
    const watch = () => {
      workbook.onFormula = (_, cell) => asked.push(cell.formula ?? '');
    };
    await start(workbook);
    watch();
    await ready();
    expect(asked).toEqual([]);
    await start(workbook);
    watch();
    expect(called('TARGET', OF_PINGHU)).toEqual([[0.08]]);
    await ready();
    expect(asked).toEqual([formula]);
    expect(await wire('TARGET', OF_PINGHU)).toEqual([true, [[0.1]]]);
  });

  it('names a damaged part, and answers from the rest', async () => {
    await own.add(ownOf(GAOTANG, report('371525-2023', '冠县', '7%')));
    await openElsewhere((parts) => {
      const at = parts.findIndex(({ xml }) => xml.includes('own-1"'));
      parts[at] = { ...parts[at]!, xml: parts[at]!.xml.replace(/>[^<]*</, '>gzip,AAAA<') };
      parts.push({ id: '{foreign}', xml: '<data xmlns="urn:another">1</data>' });
    });
    expect(await wire('TARGET', OF_GAOTANG)).toEqual([false, expect.any(String), 1]);
    expect(await wire('TARGET', ['冠县', ...OF_GAOTANG.slice(1)])).toEqual([true, [[0.07]]]);
    expect(own.now().problems).toEqual([{ why: 'damaged-part', part: '高唐县2023年政府工作报告' }]);
    await own.remove('371525-2023');
    expect(host.workbook.xmlParts.map(({ id }) => id)).toContain('{foreign}');
  });

  it('answers without it where Excel gives nothing to read', async () => {
    await start(new Workbook());
    host.beforeEach = (step) => {
      if (step.includes('Xml')) throw new HostError('GeneralException', 'the host broke down');
    };
    expect(await wire('TARGET', OF_PINGHU)).toEqual([true, [[0.08]]]);
    expect(await wire('TARGET', OF_GAOTANG)).toEqual([false, expect.any(String), 1]);
    expect(own.now().is).toBe('not-read');
  });

  it('holds no part of 1 MB or more, however long a report is', async () => {
    const noise = Array.from({ length: 400_000 }, (_, at) =>
      String.fromCharCode(0x4e00 + ((at * 7919) % 20_000) + (at % 97)),
    );
    await own.add(ownOf({ ...GAOTANG, sentences: [...GAOTANG.sentences, [`${noise.join('')}。`]] }));
    const sizes = host.workbook.xmlParts.map(({ xml }) => Buffer.byteLength(xml));
    expect(Math.max(...sizes)).toBeLessThan(1_000_000);
    expect(sizes.reduce((sum, size) => sum + size)).toBeGreaterThan(500_000);
    await openElsewhere();
    expect(await wire('TARGET', OF_GAOTANG)).toEqual([true, [[0.09]]]);
  });
});
