import { beforeEach, describe, expect, it } from 'vitest';
import { type Correction, type LiveLibrary, makeLiveLibrary, ownReports } from '../../src/library/own';
import { OwnReports } from '../../src/spreadsheet/own/own-reports';
import { type InventedReport, inventedData } from '../library/invented';
import { ownOf } from '../library/own';
import { FakeSpreadsheet } from '../pane/fake-spreadsheet';

const growth = { measure: 'growth', unit: '%' } as const;
const investing = (words: string): InventedReport['sentences'][number] => [
  `投资增长${words}。`,
  { ...growth, indicator: '固定资产投资', words, value: Number.parseFloat(words) },
];
const pinghu: InventedReport = { id: 'pinghu-2023', sentences: [investing('8%')] };
const county = (code: string, name: string, words = '9%'): InventedReport => ({
  id: `${code}-2023`,
  year: 2023,
  place: { code, name, parents: ['山东省', '聊城市'] },
  sentences: [investing(words)],
});
const GAOTANG = county('371526', '高唐县');
const GUANXIAN = county('371525', '冠县', '7%');
const CHANGE: Correction = {
  report: 'pinghu-2023',
  id: 'pinghu-2023@4',
  found: '8%',
  do: 'change',
  fields: { value: 10 },
};

describe('the user’s own reports in a workbook', () => {
  let workbook: FakeSpreadsheet;
  let own: OwnReports;
  let asked: number;

  /** The add-in as it starts on the workbook. */
  const open = async () => {
    const library = makeLiveLibrary(inventedData(pinghu));
    const opened = new OwnReports(library, workbook);
    await opened.read();
    return opened;
  };
  const value = (library: LiveLibrary, region: string) => {
    const found = library.resolve({ kind: 'target', region, indicator: '固投增速', period: '2023' });
    return found.found ? found.value : found.reason.why;
  };
  const values = async (...regions: string[]) => {
    const { library } = await open();
    return regions.map((region) => value(library, region));
  };
  const texts = () => Object.fromEntries(workbook.keeps);

  beforeEach(async () => {
    workbook = new FakeSpreadsheet();
    asked = 0;
    workbook.recalculate = async () => {
      asked++;
    };
    own = await open();
  });

  it('answer here, and wherever the workbook is opened', async () => {
    await own.add(ownOf(GAOTANG, GUANXIAN));
    expect(value(own.library, '高唐')).toBe(0.09);
    expect(await values('高唐', '冠县', '平湖')).toEqual([0.09, 0.07, 0.08]);
    const { pack, carried, problems, is } = (await open()).now();
    expect(pack).toEqual(own.library.own());
    expect(carried.reports.map(({ entry }) => entry.title)).toEqual([
      '高唐县2023年政府工作报告',
      '冠县2023年政府工作报告',
    ]);
    expect([problems, is]).toEqual([[], 'read']);
  });

  it('are asked for once they are there, and a workbook without any is asked for nothing', async () => {
    expect(asked).toBe(0);
    await own.add(ownOf(GAOTANG));
    expect(asked).toBe(1);
    const library = makeLiveLibrary(inventedData(pinghu));
    await new OwnReports(library, workbook).read(() => true);
    expect(asked).toBe(2);
    await new OwnReports(makeLiveLibrary(inventedData(pinghu)), workbook).read(() => false);
    expect(asked).toBe(2);
  });

  it('leave nothing behind', async () => {
    await own.add(ownOf(GAOTANG));
    await own.correct({ ...CHANGE, id: '371526-2023@4', report: '371526-2023', found: '9%' });
    await own.remove('371526-2023');
    expect(value(own.library, '高唐')).toBe('no-report');
    expect([...workbook.keeps.values()].join('')).toBe('');
  });

  it('come back with their corrections when they are taken out and that is taken back', async () => {
    await own.add(ownOf(GAOTANG, GUANXIAN));
    await own.correct({ ...CHANGE, id: '371526-2023@4', report: '371526-2023', found: '9%' });
    const undo = await own.remove('371526-2023');
    await own.add(ownOf({ ...pinghu, id: '330482-2022', year: 2022 }));
    await undo();
    expect(await values('高唐', '冠县')).toEqual([0.1, 0.07]);
    expect(own.now().pack.reports).toHaveLength(3);
  });

  it('give way to what stood under their ids when adding them is taken back', async () => {
    await own.add(ownOf(GAOTANG));
    const undo = await own.add(ownOf(county('371526', '高唐县', '12%'), GUANXIAN), [CHANGE]);
    expect(await values('高唐', '冠县', '平湖')).toEqual([0.12, 0.07, 0.1]);
    await undo();
    expect(await values('高唐', '冠县', '平湖')).toEqual([0.09, 'no-report', 0.08]);
  });

  it('of different places stand side by side where other workbooks gave them one id', async () => {
    await own.add(ownOf(GAOTANG));
    const undo = await own.add(ownOf({ ...GUANXIAN, id: GAOTANG.id }));
    expect(await values('高唐', '冠县')).toEqual([0.09, 0.07]);
    await undo();
    expect(await values('高唐', '冠县')).toEqual([0.09, 'no-report']);
  });

  it('are corrected, and each correction is taken back alone', async () => {
    await own.correct(CHANGE);
    await own.correct({ ...CHANGE, fields: { note: '已核对' } });
    expect(await values('平湖')).toEqual([0.1]);
    const undo = await own.uncorrect('pinghu-2023@4');
    expect(await values('平湖')).toEqual([0.08]);
    await undo();
    expect((await open()).now().pack.corrections).toMatchObject([{ fields: { value: 10, note: '已核对' } }]);
  });

  it('are each written once: a change touches no other report', async () => {
    await own.add(ownOf(GAOTANG, GUANXIAN));
    const before = texts();
    const written: string[] = [];
    const { keep } = workbook;
    workbook.keep = async (name, text) => {
      written.push(name);
      await keep.call(workbook, name, text);
    };
    const again = await open();
    await again.add(ownOf(county('371526', '高唐县', '12%')));
    expect(written).toEqual(['own-1', 'own']);
    expect(texts()['own-2']).toBe(before['own-2']);
  });

  it('made at the same time are all there', async () => {
    await Promise.all([own.add(ownOf(GAOTANG)), own.correct(CHANGE), own.add(ownOf(GUANXIAN))]);
    expect(await values('高唐', '冠县', '平湖')).toEqual([0.09, 0.07, 0.1]);
  });

  it('added by two people at the same time are all kept', async () => {
    const other = await open();
    await own.add(ownOf(GAOTANG));
    await other.add(ownOf(GUANXIAN));
    expect(await values('高唐', '冠县')).toEqual([0.09, 0.07]);
  });

  it('that cannot be kept are not held', async () => {
    workbook.keep = async () => {
      throw new Error('the host broke down');
    };
    await expect(own.add(ownOf(GAOTANG))).rejects.toThrow('broke down');
    expect(value(own.library, '高唐')).toBe('no-report');
  });

  it('say so where formulas could not be asked again, until they could', async () => {
    workbook.recalculate = () => Promise.reject(new Error('edit mode'));
    await own.add(ownOf(GAOTANG));
    expect(own.now().problems).toEqual([{ why: 'not-recalculated' }]);
    workbook.recalculate = async () => {};
    await own.add(ownOf(GUANXIAN));
    expect(own.now().problems).toEqual([]);
  });

  it('tell of each change, until one stops listening', async () => {
    let told = 0;
    const stop = own.subscribe(() => told++);
    await own.add(ownOf(GAOTANG));
    expect(told).toBeGreaterThan(0);
    stop();
    const before = told;
    await own.add(ownOf(GUANXIAN));
    expect(told).toBe(before);
  });

  describe('of which something is damaged', () => {
    const TITLE = '高唐县2023年政府工作报告';

    beforeEach(async () => {
      await own.add(ownOf(GAOTANG, GUANXIAN), [CHANGE]);
    });

    it.each([
      ['words of others', '<script>'],
      ['JSON of others', '{"a":1}'],
      ['half of it', 'gzip,H4sIAAAAAAAAA'],
      ['nothing', ''],
      ['letters that are none', 'gzip,这不是'],
    ])('(%s) it is named, the rest is in use', async (_, text) => {
      workbook.keeps.set('own-1', text);
      expect(await values('高唐', '冠县', '平湖')).toEqual(['no-report', 0.07, 0.1]);
      expect((await open()).now().problems).toEqual([{ why: 'damaged-part', part: TITLE }]);
    });

    it('a bomb is not unpacked', async () => {
      const zeros = new Blob([new Uint8Array(80_000_000)]).stream();
      const packed = await new Response(zeros.pipeThrough(new CompressionStream('gzip'))).arrayBuffer();
      workbook.keeps.set('own-1', `gzip,${Buffer.from(packed).toString('base64')}`);
      expect((await open()).now().problems).toEqual([{ why: 'damaged-part', part: TITLE }]);
    });

    it('it stays as it is through every change, until it is cleared, and that can be taken back', async () => {
      workbook.keeps.set('own-1', 'damaged');
      const again = await open();
      await again.add(ownOf(county('371526', '高唐县', '12%')));
      await again.remove('371525-2023');
      expect(texts()['own-1']).toBe('damaged');
      expect(await values('高唐', '冠县')).toEqual([0.12, 'no-report']);
      const undo = await again.discardDamaged();
      expect(again.now().problems).toEqual([]);
      expect(texts()['own-1']).toBe('');
      expect((await open()).now().problems).toEqual([]);
      await undo();
      expect((await open()).now().problems).toEqual([{ why: 'damaged-part', part: TITLE }]);
    });

    it.each([
      ['damaged', 'damaged'],
      ['lost', ''],
    ])(
      'where the list of contents is %s everything is found, and that is said until it is there again',
      async (_, list) => {
        workbook.keeps.set('own', list);
        workbook.keeps.set('own-40', workbook.keeps.get('own-1')!);
        workbook.keeps.set('own-1', '');
        const again = await open();
        expect(again.now()).toMatchObject({ problems: [{ why: 'damaged-list' }], hasDamage: true });
        await again.add(ownOf({ ...pinghu, id: '330482-2022', year: 2022 }));
        expect(again.now()).toMatchObject({ problems: [], hasDamage: false });
        expect(await values('高唐', '冠县', '平湖')).toEqual([0.09, 0.07, 0.1]);
        expect((await open()).now().problems).toEqual([]);
      },
    );

    it('the list of contents is made anew by clearing what is damaged', async () => {
      workbook.keeps.set('own', '');
      workbook.keeps.set('own-1', 'damaged');
      const again = await open();
      expect(again.now().problems).toEqual([{ why: 'damaged-list' }, { why: 'damaged-part', part: '' }]);
      const undo = await again.discardDamaged();
      expect(again.now()).toMatchObject({ problems: [], hasDamage: false });
      expect(await values('高唐', '冠县', '平湖')).toEqual(['no-report', 0.07, 0.1]);
      await undo();
      expect(again.now().problems).toEqual([{ why: 'damaged-part', part: '' }]);
      expect(await values('冠县', '平湖')).toEqual([0.07, 0.1]);
    });

    it('a report that was taken out does not come back where taking it out was cut short', async () => {
      await own.remove('371525-2023');
      await own.uncorrect(CHANGE.id);
      const { keep } = workbook;
      workbook.keep = async (name, text) => {
        if (name !== 'own') throw new Error('the host broke down');
        await keep.call(workbook, name, text);
      };
      await expect(own.remove('371526-2023')).rejects.toThrow('broke down');
      expect(await values('高唐')).toEqual(['no-report']);
      expect((await open()).now().problems).toEqual([]);
    });

    it('what a later version wrote of one report is not cleared with what is damaged', async () => {
      workbook.keeps.set('own-1', JSON.stringify({ format: 'government-work-report-figures', version: 2 }));
      workbook.keeps.set('own-2', 'damaged');
      const again = await open();
      await again.discardDamaged();
      expect(again.now()).toMatchObject({ problems: [{ why: 'newer' }], hasDamage: false });
      expect([texts()['own-1'], texts()['own-2']]).toEqual([expect.stringContaining('version'), '']);
    });

    it('what a later version wrote is neither read nor changed', async () => {
      const contents = JSON.parse(texts().own!);
      workbook.keeps.set('own', JSON.stringify({ ...contents, version: 2 }));
      const before = texts();
      const again = await open();
      expect(again.now().problems).toEqual([{ why: 'newer' }]);
      await expect(again.remove('371526-2023')).rejects.toMatchObject({ why: 'newer' });
      await expect(again.correct(CHANGE)).rejects.toMatchObject({ why: 'newer' });
      expect(texts()).toEqual(before);
    });

    it('a host that does not answer is asked again before anything is changed', async () => {
      const { kept } = workbook;
      workbook.kept = () => Promise.reject(new Error('the host broke down'));
      const again = await open();
      expect(again.now().is).toBe('not-read');
      await expect(again.correct(CHANGE)).rejects.toMatchObject({ why: 'not-read' });
      workbook.kept = (name) => kept.call(workbook, name);
      await again.remove('371525-2023');
      expect(again.now().is).toBe('read');
      expect(await values('高唐', '冠县')).toEqual([0.09, 'no-report']);
    });
  });

  it('of 60 KB with 300 figures take less than 100 KB of the file', async () => {
    const sentences = Array.from({ length: 300 }, (_, at) => {
      const words = `${at + 100}.${at % 10}亿元`;
      const indicator = `第${at}类产业${'甲乙丙丁戊己庚辛壬癸'[at % 10]}增加值`;
      const padding = `围绕${indicator}持续优化布局、补强链条，第${(at * 7919) % 1000}批项目${'开工竣工投产达产验收'.slice(at % 8, (at % 8) + 2)}，`;
      return [`${padding}力争达到${words}。`, { indicator, words }] as const;
    });
    const [large] = ownOf({
      ...GAOTANG,
      sentences: sentences.map(([text, ...told]) => [text.repeat(1), ...told]),
    });
    await own.add([large!]);
    expect(large!.figures).toHaveLength(300);
    expect(texts()['own-1']!.length).toBeLessThan(100_000);
    expect(ownReports((await open()).now().pack)).toEqual([large]);
  });
});
