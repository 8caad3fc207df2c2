import type { Comparator, Figure, Measure } from '../reading/figure';

/** What a numeral of a report is, in an answer key. */
export type Label = 'target' | 'result' | 'baseline' | 'rank' | 'other';

/** One line of an answer key: a numeral of a report, and the figure it gives, if any. */
export type KeyRecord = OtherRecord | FigureRecord;

/** A numeral that is no value of an indicator: a year, a page, a list number. */
export interface OtherRecord {
  readonly n: number | string;
  readonly start: number;
  readonly num: string;
  readonly label: 'other';
  readonly why?: string;
  readonly note?: string;
}

/** A numeral that is one. */
export interface FigureRecord {
  /** Number of the numeral; repeated where one numeral gives several figures. `x1` where there are no digits. */
  readonly n: number | string;
  /** Raw offset of the numeral's first character. */
  readonly start: number;
  readonly num: string;
  readonly label: Exclude<Label, 'other'>;
  readonly indicator: string;
  /** Short pieces that any right name of the indicator contains. */
  readonly keys?: readonly string[];
  readonly measure: Measure;
  readonly value: number | null;
  readonly max?: number;
  readonly unit: string;
  /** `=` where it is left out. */
  readonly cmp?: Comparator;
  /** Null or left out: any is right. */
  readonly period?: Period | null;
  readonly per_year?: boolean;
  readonly entity?: string;
  readonly scope?: string;
  readonly commit?: string;
  readonly tier?: 'base' | 'stretch';
  /** Two careful readers could differ on whether it is a figure: neither missed nor false. */
  readonly optional?: boolean;
  readonly note?: string;
  /** Other values that are right as well, by field. */
  readonly alt?: Alternatives;
}

export type Period = string | { readonly from: string; readonly to?: string };

export interface Alternatives {
  readonly value?: readonly (number | null)[];
  readonly unit?: readonly string[];
  readonly cmp?: readonly Comparator[];
  readonly period?: readonly (Period | null)[];
  readonly measure?: readonly Measure[];
  readonly entity?: readonly (string | null)[];
  readonly scope?: readonly (string | null)[];
  readonly tier?: readonly (string | null)[];
  readonly commit?: readonly (string | null)[];
  /** Whole sets of keys. */
  readonly keys?: readonly (readonly string[])[];
}

/** What of a figure is held against a key. */
export type Scored = Pick<
  Figure,
  'kind' | 'indicator' | 'measure' | 'value' | 'unit' | 'comparator' | 'period' | 'source'
> &
  Partial<Pick<Figure, 'stated' | 'entity' | 'scope' | 'tier'>>;

/** The fields that are compared, in the order of the report of a score. */
export const FIELDS = [
  'value',
  'unit',
  'cmp',
  'period',
  'measure',
  'indicator',
  'entity',
  'scope',
  'tier',
] as const;
export type Field = (typeof FIELDS)[number];
export type Verdict = Readonly<Record<Field, boolean>>;

/** These make a figure right; the others with them make it full. */
const DECISIVE: readonly Field[] = ['value', 'unit', 'cmp', 'period', 'indicator'];

export interface Pair {
  readonly record: FigureRecord;
  readonly figure: Scored;
  readonly verdict: Verdict;
}

export interface Score {
  /** Records that a reading must have. */
  readonly required: number;
  /** Figures with a value, right or not. */
  readonly predicted: number;
  /** Required records with the figure taken for each. */
  readonly pairs: readonly Pair[];
  readonly missed: readonly FigureRecord[];
  readonly false: readonly Scored[];
}

/**
 * Holds figures against the answer key of their report. A required record is found when a figure of its kind covers its
 * numeral; of several the one that agrees in most fields is taken, the first on a tie, and none twice. A figure left over is
 * false unless it covers an optional record, a baseline or a rank. Targets in words count neither way.
 */
export function score(key: readonly KeyRecord[], figures: readonly Scored[]): Score {
  const records = key.filter((record): record is FigureRecord => record.label !== 'other');
  const required = records.filter((record) => isKind(record) && !record.optional);
  const pardoned = records.filter((record) => record.optional || !isKind(record));
  const home = homeOf(records);
  const predicted = figures.filter((figure) => figure.value !== null && figure.value !== undefined);

  const used = new Set<Scored>();
  const pairs: Pair[] = [];
  const missed: FigureRecord[] = [];
  for (const record of required) {
    let best: Pair | undefined;
    for (const figure of predicted) {
      if (used.has(figure) || figure.kind !== record.label || !covers(figure, record)) continue;
      const verdict = compare(record, figure, home);
      if (!best || agreements(verdict) > agreements(best.verdict)) best = { record, figure, verdict };
    }
    if (!best) missed.push(record);
    else {
      used.add(best.figure);
      pairs.push(best);
    }
  }
  const wrong = predicted.filter(
    (figure) => !used.has(figure) && !pardoned.some((record) => covers(figure, record)),
  );
  return { required: required.length, predicted: predicted.length, pairs, missed, false: wrong };
}

/** Value, unit, comparator, period and indicator agree. */
export function isRight({ verdict }: Pair): boolean {
  return DECISIVE.every((field) => verdict[field]);
}

/** Every field agrees. */
export function isFull({ verdict }: Pair): boolean {
  return FIELDS.every((field) => verdict[field]);
}

function isKind(record: FigureRecord): boolean {
  return record.label === 'target' || record.label === 'result';
}

function covers({ source }: Scored, { start }: FigureRecord): boolean {
  return source.start <= start && start < source.end;
}

function agreements(verdict: Verdict): number {
  return FIELDS.filter((field) => verdict[field]).length;
}

/** The place of the report: the body that most records are about. A figure says it by having no body of its own. */
function homeOf(records: readonly FigureRecord[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { entity } of records) if (entity) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return [...counts].reduce<[string, number] | undefined>(
    (most, one) => (most && most[1] >= one[1] ? most : one),
    undefined,
  )?.[0];
}

/** Which fields of a figure agree with a record, counting its alternatives as right. */
export function compare(record: FigureRecord, figure: Scored, home: string | undefined): Verdict {
  const { alt = {} } = record;
  const units = [record.unit, ...(alt.unit ?? [])];
  const values = [record.value, ...(alt.value ?? [])].flatMap((value) =>
    units.map((unit) => onOneScale(value, unit)),
  );
  const own = onOneScale(figure.value, figure.unit);
  const measures = [record.measure, ...(alt.measure ?? [])];
  const periods = [record.period, ...(alt.period ?? [])].map(periodText);
  const tiers = [record.tier ?? null, ...(alt.tier ?? [])];
  return {
    value: values.some(([value]) => isClose(value, own[0])),
    unit: values.some(([, unit]) => unit === own[1]),
    cmp: [record.cmp ?? '=', ...(alt.cmp ?? [])].includes(figure.comparator),
    period:
      record.period === null || record.period === undefined || periods.includes(periodText(figure.period)),
    measure: measures.includes(figure.measure) || measures.includes('other'),
    indicator: hasKeys(record, `${plain(figure.indicator)}|${plain(figure.stated)}`),
    entity: [record.entity ?? null, ...(alt.entity ?? [])].some((entity) =>
      isBody(entity, figure.entity, home),
    ),
    scope: [record.scope ?? null, ...(alt.scope ?? [])].some((scope) => isScope(scope, figure.scope)),
    tier: tiers.includes(figure.tier ?? null),
  };
}

function hasKeys({ keys = [], alt }: FigureRecord, name: string): boolean {
  return [keys, ...(alt?.keys ?? [])].some((set) => set.every((piece) => name.includes(plain(piece))));
}

function isBody(entity: string | null, said: string | undefined, home: string | undefined): boolean {
  if (!said) return entity === null || entity === home;
  return Boolean(entity) && contain(plain(entity), plain(said));
}

/** Scopes are the same when the first four characters of one stand in the other. */
function isScope(scope: string | null, said: string | undefined): boolean {
  if (!scope || !said) return !scope && !said;
  const head = (text: string) => Array.from(plain(text)).slice(0, 4).join('');
  return plain(said).includes(head(scope)) || plain(scope).includes(head(said));
}

function contain(left: string, right: string): boolean {
  return left.includes(right) || right.includes(left);
}

const ALIKE: readonly (readonly [string, string])[] = [
  ['规模以上', '规上'],
  ['国内生产总值', 'GDP'],
  ['地区生产总值', 'GDP'],
  ['生产总值', 'GDP'],
  ['固定资产投资', '固投'],
  ['研究与试验发展', 'R&D'],
  ['全社会', ''],
];

/** Text without what does not matter for comparing names: width, case, blanks, quotes, punctuation, usual abbreviations. */
function plain(text: string | null | undefined): string {
  const bare = (text ?? '')
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s“”"'‘’·,、。()-]/g, '');
  return ALIKE.reduce((shorter, [long, short]) => shorter.replaceAll(long, short), bare);
}

const SCALES: readonly (readonly [string, number])[] = [
  ['万亿', 1e12],
  ['亿', 1e8],
  ['千万', 1e7],
  ['百万', 1e6],
  ['万', 1e4],
  ['千', 1e3],
];

/** Value and unit without the unit's scale: 3.5 亿美元 → 350000000 美元. */
function onOneScale(value: number | null, unit: string): [value: number | null, unit: string] {
  const name = plain(unit).replace('PERCENT', '%');
  if (value === null) return [null, name];
  const scale = SCALES.find(([word]) => name.startsWith(word));
  if (scale) return [value * scale[1], name.slice(scale[0].length)];
  return [value, name === '1' || name === '无' || name === '比例' ? '' : name];
}

function isClose(left: number | null, right: number | null): boolean {
  if (left === null || right === null) return left === right;
  return Math.abs(left - right) <= 1e-6 * Math.max(1, Math.abs(left), Math.abs(right));
}

function periodText(period: Period | null | undefined): string | null {
  if (period === null || period === undefined) return null;
  if (typeof period === 'string') return period;
  return !period.to || period.to === period.from ? period.from : `${period.from}/${period.to}`;
}

/** The numbers of a score, in the order and precision of the published line; rates to four decimals. */
export function summary(result: Score): readonly (readonly [name: string, count: number | Rate])[] {
  const found = result.pairs.length;
  const claimed = found + result.false.length;
  const right = result.pairs.filter(isRight).length;
  const full = result.pairs.filter(isFull).length;
  const rates = (good: number) => [share(good, claimed), share(good, result.required)] as const;
  const [precision, recall] = rates(found);
  const agreeing = (field: Field) => result.pairs.filter(({ verdict }) => verdict[field]).length;
  return [
    ['gold', result.required],
    ['pred', result.predicted],
    ['found', found],
    ['false', result.false.length],
    ['P', new Rate(precision)],
    ['R', new Rate(recall)],
    ['F1', new Rate(harmonic(precision, recall))],
    ['right', right],
    ['strictF1', new Rate(harmonic(...rates(right)))],
    ['full', full],
    ['fullF1', new Rate(share(2 * full, claimed + result.required))],
    ...(found > 0 ? FIELDS.map((field) => [field, new Rate(agreeing(field) / found)] as const) : []),
  ];
}

/** A rate to print with four decimals, no more than needed but one: 0.95 · 1.0 · 0.9231. Undefined prints as 0. */
export class Rate {
  constructor(readonly value: number | undefined) {}

  toString(): string {
    if (this.value === undefined) return '0';
    const text = roundedHalfEven(this.value).replace(/0+$/, '');
    return text.endsWith('.') ? `${text}0` : text;
  }
}

/** Four decimals; of two equally near the even one: 0.03125 → 0.0312. `toFixed` alone would take the larger. */
function roundedHalfEven(value: number): string {
  const text = value.toFixed(4);
  // Doubles that lie exactly between two such numbers are multiples of 1/32.
  const isTie = Number.isInteger(value * 32) && Math.abs((value * 20000) % 2) === 1;
  return isTie && Number(text.at(-1)) % 2 === 1 ? (value - 0.00001).toFixed(4) : text;
}

function share(part: number, whole: number): number | undefined {
  return whole > 0 ? part / whole : undefined;
}

function harmonic(left: number | undefined, right: number | undefined): number | undefined {
  if (!left || !right) return undefined;
  return (2 * left * right) / (left + right);
}
