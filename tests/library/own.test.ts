import { describe, expect, it } from 'vitest';
import { readSeeds, seedLibrary } from '../../src/cli/seeds';
import { makeLibrary } from '../../src/library';
import type { Ask } from '../../src/library/ask';
import { makeLibraryData } from '../../src/library/make';
import {
  type Correction,
  EMPTY_PACK,
  joined,
  makeLiveLibrary,
  merged,
  ownId,
  type Pack,
  packText,
  parsePack,
  reviewEntries,
  standingOf,
  withCorrection,
  withOwn,
  withoutCorrection,
  withoutReport,
  withReport,
} from '../../src/library/own';
import { takeIn } from '../../src/library/own/take-in';
import { readableWithin } from '../../src/reports/report';
import { type InventedReport, inventedData, inventedLibrary } from './invented';
import { hold, ownOf, packedOf } from './own';

const growth = { measure: 'growth', unit: '%' } as const;

const bundled: InventedReport = {
  id: 'pinghu-2023',
  sentences: [
    ['投资增长8%。', { ...growth, indicator: '固定资产投资', words: '8%' }],
    ['出口增长5%。', { ...growth, indicator: '出口总额', words: '5%' }],
    ['粮食产量2亿斤。', { indicator: '粮食产量', words: '2亿斤', unit: '亿斤' }],
  ],
};
const own = (...sentences: InventedReport['sentences']): InventedReport => ({
  id: '330482-2023',
  year: 2023,
  title: '平湖市政府工作报告',
  sentences,
});
const gaotang: InventedReport = {
  id: '371526-2023',
  year: 2023,
  place: { code: '371526', name: '高唐县', parents: ['山东省', '聊城市'] },
  sentences: [
    ['投资增长9%。', { ...growth, indicator: '固定资产投资', words: '9%' }],
    ['外贸进出口60亿元。', { indicator: '外贸进出口总额', words: '60亿元' }],
  ],
};
const ask = (region: string, indicator: string, kind: Ask['kind'] = 'target'): Ask => ({
  kind,
  region,
  indicator,
  period: '2023',
});
const pinghu = (pack: Pack, indicator: string) =>
  makeLibrary(withOwn(inventedData(bundled), pack)).resolve(ask('平湖', indicator));
const change: Correction = {
  report: 'pinghu-2023',
  id: 'pinghu-2023@4',
  found: '8%',
  do: 'change',
  fields: { value: 10 },
};

describe('a report of the user’s own', () => {
  it('answers where the bundled library has none', () => {
    const live = makeLiveLibrary(inventedData(bundled));
    expect(live.resolve(ask('高唐', '固投增速'))).toMatchObject({ found: false });
    hold(live, packedOf(gaotang));
    expect(live.resolve(ask('高唐', '固投增速'))).toMatchObject({ value: 0.09 });
    expect(live.resolve(ask('平湖', '固投增速'))).toMatchObject({ value: 0.08 });
    expect(live.report('371526-2023')?.entry.own).toBe(true);
  });

  it('stands before the bundled text of the same report where both agree, and both are listed once', () => {
    const pack = packedOf(
      own(['固定资产投资增长8%。', { ...growth, indicator: '固定资产投资', words: '8%' }]),
    );
    expect(pinghu(pack, '固投增速')).toMatchObject({ figure: { report: '330482-2023' }, value: 0.08 });
    const library = makeLibrary(withOwn(inventedData(bundled), pack));
    const listed = library.list({ region: '平湖', period: '2023', kind: 'target' });
    expect(listed.map(({ id }) => id)).toEqual(['330482-2023@8', 'pinghu-2023@11', 'pinghu-2023@18']);
  });

  it('where they differ, none answers and both are listed, each with who wrote it', () => {
    const pack = packedOf(own(['投资增长9%。', { ...growth, indicator: '固定资产投资', words: '9%' }]));
    expect(pinghu(pack, '固投增速')).toMatchObject({
      found: false,
      reason: {
        why: 'disagree',
        figures: [{ id: '330482-2023@4' }, { id: 'pinghu-2023@4' }],
        statements: [{ own: true }, expect.not.objectContaining({ own: true })],
      },
    });
    expect(pinghu(pack, '出口增速')).toMatchObject({ value: 0.05 });
  });

  it('stands beside a bundled report that has the same id', () => {
    const pack = packedOf({
      ...own(['投资增长9%。', { ...growth, indicator: '固定资产投资', words: '9%' }]),
      id: 'pinghu-2023',
    });
    expect(pinghu(pack, '固投增速')).toMatchObject({ reason: { why: 'disagree' } });
    const live = makeLiveLibrary(inventedData(bundled));
    hold(live, pack);
    expect(live.reports.map(({ entry }) => entry.id)).toEqual(['pinghu-2023-2', 'pinghu-2023']);
    expect(live.own().figures.map(({ id }) => id)).toEqual(['pinghu-2023-2@4']);
  });

  it('goes without a trace', () => {
    const live = makeLiveLibrary(inventedData(bundled));
    hold(live, packedOf(gaotang));
    hold(live, withoutReport(live.own(), '371526-2023'));
    expect(live.now).toBe(live.bundled);
    expect(live.own()).toEqual(EMPTY_PACK);
  });

  it('takes the place of the one of its id, and is put behind the others otherwise', () => {
    const [first] = ownOf(gaotang);
    const [second] = ownOf({
      ...gaotang,
      sentences: [['投资增长7%。', { ...growth, indicator: '固定资产投资', words: '7%' }]],
    });
    const [other] = ownOf(own(['出口增长5%。', { ...growth, indicator: '出口总额', words: '5%' }]));
    const pack = withReport(withReport(withReport(EMPTY_PACK, first!), other!), second!);
    expect(pack.reports.map(({ entry }) => entry.id)).toEqual(['371526-2023', '330482-2023']);
    expect(pack.figures.map(({ value }) => value)).toEqual([5, 7]);
  });

  it('is told from the same text once more, and from another text of the same report', () => {
    const library = inventedLibrary(bundled);
    const standing = (report: InventedReport) => standingOf(ownOf(report)[0]!.text, library);
    expect(standing(gaotang)).toEqual({ is: 'new' });
    const spaced = bundled.sentences.map(([sentence]) => [sentence.replace('增长', '增长\n ')] as const);
    expect(standing({ ...own(...spaced) })).toMatchObject({ is: 'same', as: { id: 'pinghu-2023' } });
    expect(standing(own(['别的内容。']))).toMatchObject({ is: 'other-text', of: [{ id: 'pinghu-2023' }] });
    expect(standing({ ...own(['别的内容。']), year: 2022 })).toEqual({ is: 'new' });
  });

  it('has an id of code and year, with a number where that is taken', () => {
    const library = inventedLibrary(gaotang, { ...gaotang, id: '371526-2023-2' });
    const { place } = ownOf(gaotang)[0]!.text.entry;
    expect(ownId({ place, year: 2022 }, library)).toBe('371526-2022');
    expect(ownId({ place, year: 2023 }, library)).toBe('371526-2023-3');
  });
});

describe('a correction', () => {
  const corrected = (...corrections: Correction[]): Pack => ({ ...EMPTY_PACK, corrections });

  it('changes a figure, which is marked and no longer reviewed', () => {
    const data = inventedData(bundled);
    const reviewed = { ...data, figures: data.figures.map((figure) => ({ ...figure, reviewed: true })) };
    const [figure, other] = withOwn(reviewed, corrected(change)).figures;
    expect(figure).toMatchObject({ id: 'pinghu-2023@4', value: 10, corrected: true });
    expect(figure).not.toHaveProperty('reviewed');
    expect(other).toMatchObject({ reviewed: true });
    expect(other).not.toHaveProperty('corrected');
  });

  it('takes fields away', () => {
    const scoped = inventedData({
      ...bundled,
      sentences: [['投资增长8%。', { ...growth, indicator: '固定资产投资', words: '8%', scope: '小口径' }]],
    });
    const [figure] = withOwn(scoped, corrected({ ...change, fields: { scope: null } })).figures;
    expect(figure).not.toHaveProperty('scope');
  });

  it('drops a figure, and adds one in its place in the text', () => {
    const { source, sentence, ...fields } = inventedData(bundled).figures[1]!;
    const added: Correction = {
      report: 'pinghu-2023',
      id: 'pinghu-2023@2',
      found: '增长',
      do: 'add',
      fields: {
        ...fields,
        indicator: '进口总额',
        source: { start: 2, end: 4 },
        sentence: { start: 0, end: 7 },
      },
    };
    const drop: Correction = { ...change, do: 'drop', fields: undefined };
    const { figures } = withOwn(inventedData(bundled), corrected(drop, added));
    expect(figures.map(({ id }) => id)).toEqual(['pinghu-2023@2', 'pinghu-2023@11', 'pinghu-2023@18']);
    expect(figures[0]).toMatchObject({ indicator: '进口总额', corrected: true });
  });

  it.each<[string, Partial<Correction>]>([
    ['no-figure', { id: 'pinghu-2023@5' }],
    ['other-text', { found: '9%' }],
    ['no-report', { report: 'pinghu-2021', id: 'pinghu-2021@4' }],
    ['there-already', { do: 'add', fields: inventedData(bundled).figures[0]! }],
  ])('that does not fit (%s) is told of, and changes nothing', (because, wrong) => {
    const data = inventedData(bundled);
    const found = merged(data, corrected({ ...change, ...wrong }));
    expect(found.data.figures).toEqual(data.figures);
    expect(found.problems).toMatchObject([{ why: 'unfit-correction', because }]);
  });

  const repeated: InventedReport = {
    ...bundled,
    sentences: [
      ...bundled.sentences,
      ['再说投资增长8%。', { ...growth, indicator: '固定资产投资', words: '8%', restates: 'pinghu-2023@4' }],
      ['三说投资增长8%。', { ...growth, indicator: '固定资产投资', words: '8%', restates: 'pinghu-2023@4' }],
    ],
  };

  it('of a value that the report repeats does not agree with the repetition any more', () => {
    const library = makeLibrary(withOwn(inventedData(repeated), corrected(change)));
    expect(library.resolve(ask('平湖', '固投增速'))).toMatchObject({ reason: { why: 'disagree' } });
  });

  it('of a note leaves repetitions linked', () => {
    const noted = { ...change, fields: { note: '原文疑有误' } };
    const library = makeLibrary(withOwn(inventedData(repeated), corrected(noted)));
    expect(library.resolve(ask('平湖', '固投增速'))).toMatchObject({ value: 0.08 });
    expect(library.list({ region: '平湖', period: '2023' })).toHaveLength(3);
  });

  it('that drops the first statement leaves its first repetition in its place', () => {
    const drop: Correction = { ...change, do: 'drop', fields: undefined };
    const library = makeLibrary(withOwn(inventedData(repeated), corrected(drop)));
    expect(library.resolve(ask('平湖', '固投增速'))).toMatchObject({ value: 0.08 });
    expect(library.list({ region: '平湖', period: '2023' }).map(({ id }) => id)).toEqual([
      'pinghu-2023@11',
      'pinghu-2023@18',
      'pinghu-2023@28',
    ]);
  });

  it('joins what was corrected of the same figure before, and is undone alone', () => {
    const noted: Correction = { ...change, fields: { note: '已核对' } };
    const other: Correction = { ...change, id: 'pinghu-2023@10', found: '5%', fields: { value: 6 } };
    const both = withCorrection(withCorrection(withCorrection([], change), other), noted);
    expect(both).toMatchObject([
      { id: 'pinghu-2023@10' },
      { id: 'pinghu-2023@4', fields: { value: 10, note: '已核对' } },
    ]);
    expect(withoutCorrection(both, 'pinghu-2023@4')).toEqual([other]);
    const drop: Correction = { ...change, do: 'drop', fields: undefined };
    expect(withCorrection([change], drop)).toEqual([drop]);
    expect(withCorrection([{ ...change, do: 'add' }], drop)).toEqual([]);
  });

  it('is a review entry that the project’s reviews accept as it is', () => {
    const seeds = readSeeds();
    const data = seedLibrary();
    const before = makeLibrary(data);
    const asked = (indicator: string) => {
      const found = before.resolve(ask('平湖', indicator));
      if (!found.found) throw new Error(indicator);
      return found.figure;
    };
    const [changed, dropped, bare] = [
      asked('固投增速'),
      asked('实到外资'),
      asked('遴选实施“各环节点对点”推进的前期项目'),
    ];
    const found = (figure: typeof changed) => {
      return readableWithin(before.report(figure.report)!, figure.source);
    };
    const entryOf = (figure: typeof changed) => ({
      report: figure.report,
      id: figure.id,
      found: found(figure),
    });
    const { id: _id, report: _report, ...copied } = changed;
    const corrections: Correction[] = [
      { ...entryOf(changed), do: 'change', fields: { value: 7 }, reason: '核对原文' },
      { ...entryOf(dropped), do: 'drop' },
      { ...entryOf(bare), do: 'change', fields: { value: 5, strengthWords: null, commitment: null } },
      {
        report: changed.report,
        id: `${changed.id}.9`,
        found: found(changed),
        do: 'add',
        fields: { ...copied, indicator: '另一项' },
      },
    ];
    const exported = JSON.parse(JSON.stringify(reviewEntries(corrections)));
    const reviews = new Map(seeds.reviews);
    reviews.set(changed.report, [...(reviews.get(changed.report) as unknown[]), ...exported]);
    const accepted = makeLibraryData(seeds.catalogue, seeds.texts, reviews).figures;
    const plain = (figures: readonly (typeof changed)[]) =>
      figures
        .filter(({ report }) => report === changed.report)
        .map(({ reviewed: _r, corrected: _c, restates: _s, ...figure }) => figure);
    expect(plain(accepted)).toEqual(plain(withOwn(data, { ...EMPTY_PACK, corrections }).figures));
    expect(plain(accepted)).not.toEqual(plain(data.figures));
  });
});

describe('a pack', () => {
  const pack: Pack = {
    ...packedOf(gaotang, own(['投资增长9%。', { ...growth, indicator: '固定资产投资', words: '9%' }])),
    made: '2026-01-02T03:04:05Z',
    corrections: [change],
  };
  /** The pack with other values at some places of it, as it comes out of a file. */
  const read = (...broken: [path: string, value: unknown][]) => {
    const json = JSON.parse(packText(pack));
    for (const [path, value] of broken) {
      const names = path.split('.');
      const last = names.pop()!;
      names.reduce((part, name) => part[name], json)[last] = value;
    }
    return parsePack(JSON.stringify(json));
  };

  it('is read back as it was written', () => {
    expect(parsePack(packText(pack))).toEqual({ pack, problems: [] });
    expect(parsePack(`\ufeff${packText(pack)}`)).toEqual({ pack, problems: [] });
  });

  it('carries every record of the published library through', () => {
    const { reports, figures } = seedLibrary();
    const seeds: Pack = { ...EMPTY_PACK, reports, figures };
    const { pack: back, problems } = parsePack(packText(seeds));
    expect(problems).toEqual([]);
    expect(back.figures).toEqual(JSON.parse(JSON.stringify(figures)));
    expect(back.reports.map(({ pieces }) => pieces)).toEqual(reports.map(({ pieces }) => pieces));
  });

  it('carries through a report in which a number was cut by a blank', () => {
    const { text, figures } = takeIn('高唐县2023年政府工作报告\n去年，全县财政收入完成3.6 2亿元，增长8%。\n');
    const taken: Pack = { ...EMPTY_PACK, reports: [text], figures };
    expect(figures.map(({ value }) => value)).toEqual([3.62, 8]);
    expect(parsePack(packText(taken)).problems).toEqual([]);
  });

  it.each<[string, unknown, unknown]>([
    ['no JSON', '{"format":', { why: 'not-json' }],
    ['an empty file', '', { why: 'not-json' }],
    ['other JSON', '{"a":1}', { why: 'not-a-pack' }],
    ['a number', '1', { why: 'not-a-pack' }],
    ['null', 'null', { why: 'not-a-pack' }],
    ['a list', '[]', { why: 'not-a-pack' }],
    ['a later version', JSON.stringify({ ...EMPTY_PACK, version: 2 }), { why: 'newer' }],
  ])('is none: %s', (_, json, problem) => {
    expect(parsePack(json)).toEqual({ pack: EMPTY_PACK, problems: [problem] });
  });

  it.each<[string, string, unknown, string]>([
    ['a place without a name', 'reports.0.entry.place.name', undefined, 'entry.place.name'],
    ['a year that is a word', 'reports.0.entry.year', '2023', 'entry.year'],
    ['pieces that overlap', 'reports.0.pieces.1', { start: 3, text: '重叠' }, 'pieces'],
    ['a value that is a word', 'figures.0.value', '9', 'value'],
    ['an unknown comparator', 'figures.0.comparator', '≥', 'comparator'],
    ['a figure outside the text', 'figures.1.source.end', 999, 'source'],
    ['a figure outside its sentence', 'figures.1.sentence.end', 13, 'sentence'],
    ['a figure whose id is another place', 'figures.0.id', '371526-2023@5', 'id'],
    ['one figure twice', 'figures.3', pack.figures[0], 'id'],
    ['a repetition of nothing', 'figures.0.restates', '371526-2023@1', 'restates'],
  ])('with %s: that report is named and left out whole, the rest is kept', (_, path, value, field) => {
    const { pack: rest, problems } = read([path, value]);
    expect(problems).toEqual([{ why: 'damaged-report', report: '高唐县2023年政府工作报告', field }]);
    expect(rest).toEqual(withoutReport(pack, '371526-2023'));
  });

  it('with one report twice keeps the first', () => {
    const { pack: rest, problems } = read(['reports.2', pack.reports[0]]);
    expect(problems).toEqual([{ why: 'report-twice', report: '高唐县2023年政府工作报告' }]);
    expect(rest).toEqual(pack);
  });

  it.each<[string, string, unknown, string]>([
    ['of another report than its figure', 'report', 'pinghu-2022', 'id'],
    ['that confirms', 'do', 'confirm', 'do'],
    ['to a value that is a word', 'fields.value', '十', 'value'],
    ['that adds half a figure', 'do', 'add', 'kind'],
    ['that takes the indicator away', 'fields.indicator', null, 'indicator'],
  ])('with a correction %s: it is named and left out, the rest is kept', (_, path, value, field) => {
    const { pack: rest, problems } = read([`corrections.0.${path}`, value]);
    expect(problems).toEqual([{ why: 'damaged-correction', figure: 'pinghu-2023@4', field }]);
    expect(rest).toEqual({ ...pack, corrections: [] });
  });

  it('brings in nothing that its schema does not know, nor a correction that moves a figure', () => {
    const { pack: back, problems } = read(
      ['secret', 1],
      ['reports.0.entry.script', '<script>'],
      ['reports.0.entry.own', false],
      ['figures.0.formula', '=1+1'],
      ['corrections.0.fields.source', { start: 0, end: 1 }],
    );
    expect(problems).toEqual([]);
    expect(back).toEqual(pack);
  });

  it('joined with another has the reports of both, and the other’s where both have one', () => {
    const other = packedOf({
      ...gaotang,
      sentences: [['投资增长7%。', { ...growth, indicator: '固定资产投资', words: '7%' }]],
    });
    const both = joined(pack, other);
    expect(both.reports.map(({ entry }) => entry.id)).toEqual(['330482-2023', '371526-2023']);
    expect(both.figures.map(({ value }) => value)).toEqual([9, 7]);
    expect(both.corrections).toEqual([change]);
  });
});

describe('the live library', () => {
  it('is another after each change, and tells of it until one stops listening', () => {
    const live = makeLiveLibrary(inventedData(bundled));
    const { now } = live;
    const seen: unknown[] = [];
    const stop = live.onChange(() => seen.push(live.now));
    hold(live, packedOf(gaotang));
    expect(seen).toEqual([live.now]);
    expect(live.now).not.toBe(now);
    hold(live, { ...live.own(), corrections: [change] });
    expect(seen).toHaveLength(2);
    stop();
    hold(live, EMPTY_PACK);
    expect(seen).toHaveLength(2);
    expect(live.now).toBe(now);
  });

  it('is ready when everything waited for is done, however it ended', async () => {
    const live = makeLiveLibrary(inventedData(bundled));
    expect(live.ready).toBe(true);
    let finish = () => {};
    const reading = new Promise<void>((resolve) => {
      finish = resolve;
    });
    live.waitFor(Promise.reject(new Error('the host broke down')));
    live.waitFor(reading);
    expect(live.ready).toBe(false);
    finish();
    await live.whenReady();
    expect(live.ready).toBe(true);
  });

  it('tells of corrections that fit nothing, and keeps them', () => {
    const live = makeLiveLibrary(inventedData(bundled));
    const lost = { ...change, found: '9%' };
    hold(live, { ...EMPTY_PACK, corrections: [lost] });
    expect(live.problems()).toMatchObject([{ why: 'unfit-correction', because: 'other-text' }]);
    expect(live.own().corrections).toEqual([lost]);
  });
});
