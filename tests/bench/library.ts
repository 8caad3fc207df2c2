import { seedLibrary } from '../../src/cli/seeds';
import { makeFunctions } from '../../src/formulas/functions';
import { FUNCTIONS } from '../../src/formulas/metadata';
import { type PackedLibrary, packed, unpacked } from '../../src/library/compact';
import { makeLibrary } from '../../src/library/index';
import type { Library, LibraryData } from '../../src/library/library';
import type { Figure } from '../../src/reading/figure';
import type { Place } from '../../src/reports/catalogue';
import { associate } from '../../src/spreadsheet/excel/binding';
import { INDICATORS, titleOf } from '../../src/vocabulary/indicators';
import { allPlaceNames } from '../../src/vocabulary/places';
import type { Table } from './table';
import { median, medianOf, once } from './timing';

type Ask = readonly [region: string, indicator: string, year: number];

const CALLS = 1_000_000;
const DISTINCT = 10_000;
const SIZES = [10_000, 100_000, 1_000_000] as const;
/** Indicators whose growth has a name of its own kind: 固定资产投资增速, but not 人口自然增长率. */
const GROWING = INDICATORS.filter(({ name }) => titleOf(name, 'growth').endsWith('增速')).slice(0, 50);
const YEARS_EACH = 8;
const FIRST_YEAR = 2016;

export function benchLibrary(): Table[] {
  return [warm(), block(), searches(), sizes()];
}

/** The same formulas again and again, as a sheet that is recalculated. */
function warm(): Table {
  const target = registered(makeLibrary(seedLibrary()), 'TARGET');
  const rows = ([1, 64] as const).map((distinct) => {
    const asks = asksOf(seedLibrary().figures, distinct);
    const map = new Map(asks.map((ask) => [ask.join('\u0001'), ask.length]));
    const calls = median(() => {
      for (let at = 0; at < CALLS; at += 1) {
        const [region, indicator, year] = asks[at % asks.length] as Ask;
        target(region, indicator, year);
      }
    }, 5);
    const gets = median(() => {
      let sum = 0;
      for (let at = 0; at < CALLS; at += 1) {
        const [region, indicator, year] = asks[at % asks.length] as Ask;
        sum += map.get(`${region}\u0001${indicator}\u0001${year}`) ?? 0;
      }
      return sum;
    }, 5);
    return [`${asks.length}`, (CALLS / calls) * 1000, (CALLS / gets) * 1000, calls / gets];
  });
  return {
    title: 'TARGET, warm',
    about: `The bundled library, through the functions as Excel has them registered; ${CALLS.toLocaleString('en')} calls, medians of 5; beside joining the key and one Map.get in the same process.`,
    columns: ['distinct formulas', 'calls a second', 'Map.get a second', 'Map.get is faster by'],
    rows,
  };
}

/** What people type into the search box: names, aliases, pinyin, Traditional, a place with a year, words of sentences. */
const TYPED = [
  '固',
  '固投',
  'gdzctz',
  'gutou',
  '固定資產投資',
  '增速',
  '2017',
  '投资增长',
  '平湖2017固投',
  '没有这个词',
];

/** The search box, over 100,000 figures. */
function searches(): Table {
  const library = makeLibrary(made(100_000));
  const first = once(() => library.search('增长'));
  return {
    title: 'Search',
    about: `A library of 100,000 figures; medians in milliseconds. The first search, which makes the index, takes ${first.toFixed(0)} ms.`,
    columns: ['typed', 'found', 'ms'],
    rows: TYPED.map((text) => [text, library.search(text).length, median(() => library.search(text))]),
  };
}

/** A block of 50 places × 40 indicators in one formula, beside the same figures asked cell by cell. */
function block(): Table {
  const library = makeLibrary(made(100_000));
  const year = FIRST_YEAR;
  const places = library
    .regions()
    .slice(0, 50)
    .map(({ place }) => [place.code]);
  const indicators = [GROWING.slice(0, 40).map(({ name }) => titleOf(name, 'growth'))];
  const table = registered(library, 'TARGET_TABLE');
  const target = registered(library, 'TARGET');
  const cells = places.length * (indicators[0]?.length ?? 0);
  const whole = median(() => table(places, indicators, year), 5);
  const single = median(
    () => places.map(([place]) => indicators[0]?.map((indicator) => target(place, indicator, year))),
    5,
  );
  return {
    title: 'TARGET_TABLE of 50 × 40',
    about: 'A library of 100,000 figures; medians of 5, in milliseconds.',
    columns: ['cells', 'one TABLE', 'as many TARGET', 'ratio'],
    rows: [[cells, whole, single, whole / single]],
  };
}

/** A function as Excel calls it: what was given to `CustomFunctions.associate`. */
function registered(library: Library, id: string): (...args: unknown[]) => unknown {
  const known = new Map<string, (...args: unknown[]) => unknown>();
  const runtime = {
    associate: (name: string, fn: (...args: unknown[]) => unknown) => known.set(name, fn),
    Error,
    ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
  };
  Object.assign(globalThis, { CustomFunctions: runtime });
  const answers = makeFunctions(library);
  associate(
    FUNCTIONS.flatMap((fn) => {
      const answer = answers[fn.id];
      return answer ? [{ ...fn, answer }] : [];
    }),
    '',
  );
  const fn = known.get(id);
  if (!fn) throw new Error(`No function ${id}`);
  return fn;
}

function sizes(): Table {
  return {
    title: 'Libraries by size',
    about: `Made figures: county × year × indicator. Load: JSON.parse of the library as the pages carry it, unpacking and the shelf, medians of 3. Memory: what the heap keeps of it, JSON text not counted. Cold: ${DISTINCT.toLocaleString('en')} distinct TARGET formulas, each asked for the first time.`,
    columns: ['figures', 'JSON MB', 'load ms', 'memory MB', 'first answer ms', '10,000 cold ms', 'again ms'],
    rows: SIZES.map((size) => {
      const json = JSON.stringify(packed(made(size)));
      const load = () => makeLibrary(unpacked(JSON.parse(json) as PackedLibrary));
      const loads = medianOf([once(load), once(load), once(load)]);
      const before = heap();
      const library = load();
      const memory = (heap() - before) / 1e6;
      const target = registered(library, 'TARGET');
      const asks = asksOf(library.figures, DISTINCT);
      const [first, ...others] = asks;
      const firstAnswer = once(() => target(...(first as Ask)));
      const cold = once(() => others.map((ask) => target(...ask)));
      const again = median(() => asks.map((ask) => target(...ask)), 5);
      return [size, json.length / 1e6, loads, memory, firstAnswer, cold, again];
    }),
  };
}

/** Formulas that the figures answer, spread over them. */
function asksOf(figures: readonly Figure[], count: number): Ask[] {
  const asks = new Map<string, Ask>();
  const names = new Map<string, string>();
  for (const [name, [place, namesake]] of allPlaceNames()) {
    if (place && !namesake) names.set(place.code, names.get(place.code) ?? name);
  }
  const step = Math.max(1, Math.floor(figures.length / count));
  for (let from = 0; from < step && asks.size < count; from += 1) {
    for (let at = from; at < figures.length && asks.size < count; at += step) {
      const { kind, region, indicator, measure, period, entity } = figures[at] as Figure;
      if (kind !== 'target' || entity || !/^\d{4}$/.test(period)) continue;
      const ask = [names.get(region) ?? region, titleOf(indicator, measure), Number(period)] as const;
      asks.set(ask.join(), ask);
    }
  }
  return [...asks.values()];
}

/** A library of so many targets. */
export function made(size: number): LibraryData {
  const places = [...new Set([...allPlaceNames().values()].map(([place]) => place))].filter(
    (place): place is Place => place !== undefined && !place.code.endsWith('00'),
  );
  const figures: Figure[] = [];
  const reports: LibraryData['reports'][number][] = [];
  for (let at = 0; figures.length < size; at += 1) {
    const place = places[Math.floor(at / YEARS_EACH) % places.length] as Place;
    const year = FIRST_YEAR + (at % YEARS_EACH);
    const id = `${place.code}-${year}`;
    const title = `${place.name}${year}年政府工作报告`;
    const entry = {
      id,
      file: '',
      place,
      year,
      date: `${year}-01-10`,
      title,
      kind: 'whole',
      site: '',
    } as const;
    const sentences = GROWING.map(({ name }) => `${name}增长${at % 17}%。`);
    reports.push({ entry, pieces: [{ start: 0, text: sentences.join('') }] });
    let start = 0;
    for (const [nth, sentence] of sentences.entries()) {
      if (figures.length < size) figures.push(figureOf(id, place, year, nth, start, sentence, at % 17));
      start += sentence.length;
    }
  }
  return { version: '1', date: '2023-01-10', reports, figures };
}

function figureOf(
  report: string,
  { code }: Place,
  year: number,
  nth: number,
  start: number,
  sentence: string,
  value: number,
): Figure {
  const indicator = GROWING[nth]?.name ?? '';
  const at = start + indicator.length + 2;
  return {
    id: `${report}@${at}`,
    report,
    kind: 'target',
    region: code,
    indicator,
    stated: indicator,
    measure: 'growth',
    value,
    unit: '%',
    comparator: '=',
    words: `增长${value}%`,
    strength: 2,
    period: String(year),
    section: [],
    source: { start: at, end: start + sentence.length - 1 },
    sentence: { start, end: start + sentence.length },
    rules: [],
  };
}

function heap(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
