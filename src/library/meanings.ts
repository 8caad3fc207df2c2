import type { Figure, Measure } from '../reading/figure';
import { MEASURE_WORDS, normalise, standardIndicator } from '../vocabulary/indicators';

/** What a user's indicator may mean: a name and the measures that answer for it. */
export interface Meaning {
  /** Standard name, or the normalised phrase where the vocabulary has none. */
  readonly name: string;
  readonly standard: boolean;
  /** What the indicator itself is, by the vocabulary or by how its name ends: a level, a share (城镇登记失业率), a rank. */
  readonly usual?: Measure;
  /** Absent for a bare name: level, count or share, whichever the indicator is. */
  readonly measure?: Measure;
  /** True for 降幅: the growth with its sign turned. */
  readonly turned: boolean;
  /** True for 年均增速, false for 累计; absent where the name does not say. */
  readonly perYear?: boolean;
}

/** Measure words that name one thing by another word: 增加值比重 is 增加值占比, 全省位次 is 全省排名. */
const TWINS = [
  ['占比', '比重', '比例'],
  ['排名', '位次'],
];

/**
 * What an indicator's words may mean, in the order to try: the whole name, the same with a twin of its measure word, then
 * with a measure word cut off its end, longest first (固投增速 → growth of 固定资产投资). A whole name of the vocabulary is not cut.
 */
export function meaningsOf(words: string): Meaning[] {
  const whole = namedMeaning(words);
  if (whole.standard) return [whole];
  const phrase = normalise(words);
  const cut = MEASURE_WORDS.filter(({ word }) => phrase.length > word.length && phrase.endsWith(word));
  return [
    whole,
    ...twinsOf(phrase).map(namedMeaning),
    ...cut.flatMap(({ word, measure, turned = false }) => {
      const rest = phrase.slice(0, -word.length);
      return restsOf(rest).map((each) => ({ ...namedMeaning(each.name), measure, turned, ...each.said }));
    }),
  ];
}

function twinsOf(phrase: string): string[] {
  return TWINS.flatMap((words) => {
    const own = words.find((word) => phrase.length > word.length && phrase.endsWith(word));
    if (own === undefined) return [];
    const rest = phrase.slice(0, -own.length);
    return words.filter((word) => word !== own).map((word) => rest + word);
  });
}

/** 固定资产投资同比 → 固定资产投资; 地区生产总值年均 → 地区生产总值, per year. */
function restsOf(rest: string): { name: string; said: { perYear?: boolean } }[] {
  const rests: { name: string; said: { perYear?: boolean } }[] = [{ name: rest, said: {} }];
  const [, plain, extra] = /^(.{2,}?)(同比|年均|累计|目标)$/.exec(rest) ?? [];
  if (!plain) return rests;
  const said = extra === '年均' ? { perYear: true } : extra === '累计' ? { perYear: false } : {};
  return [...rests, { name: plain, said }];
}

function namedMeaning(words: string): Meaning {
  const standard = standardIndicator(words);
  return standard
    ? { name: standard.name, standard: true, usual: standard.measure, turned: false }
    : { name: normalise(words), standard: false, usual: endingMeasure(words), turned: false };
}

/** 公众满意度全省排名, a name of its own, is a rank. */
function endingMeasure(words: string): Measure | undefined {
  return MEASURE_WORDS.find(({ word, turned }) => !turned && words.endsWith(word))?.measure;
}

/** Figures that the meaning's name names: by indicator, or else by the phrase as the report writes it. */
export function named(figures: readonly Figure[], meaning: Meaning, names: Names): Figure[] {
  const byIndicator = figures.filter((figure) => names.nameOf(figure.indicator) === meaning.name);
  if (byIndicator.length > 0 || meaning.standard) return byIndicator;
  return figures.filter((figure) => names.phraseOf(figure.stated) === meaning.name);
}

/**
 * Figures whose measure the meaning asks for. A bare name means the level; the count or the share where that is what the
 * indicator is; never a growth, a multiple, a rank, nor how much of a plan is done (占计划的101%).
 */
export function measured(figures: readonly Figure[], meaning: Meaning): Figure[] {
  if (meaning.measure) return figures.filter((figure) => figure.measure === meaning.measure);
  const own = figures.filter((figure) => !isCompletion(figure));
  for (const measures of bareMeasures(meaning)) {
    const found = own.filter((figure) => measures.includes(figure.measure));
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * In order of preference. Levels and counts stand together: 低保对象2272户、3363人 must be told apart by unit. The share of an
 * indicator that is a level (三产增加值占比) is not what its bare name means.
 */
function bareMeasures({ usual, standard }: Meaning): readonly (readonly Measure[])[] {
  if (usual === 'level' || usual === 'count') return [['level', 'count'], ['other']];
  if (usual !== undefined && standard) return [[usual], ['other']];
  const named: readonly (readonly Measure[])[] = usual === undefined ? [] : [[usual]];
  return [...named, ['level', 'count'], ['share'], ['other']];
}

function isCompletion(figure: Figure): boolean {
  return figure.unit === '%' && /(计划|预算|任务|年度目标|全年目标|时序进度)/.test(figure.words);
}

/** Normalised names, each worked out once. */
export class Names {
  private readonly names = new Map<string, string>();
  private readonly phrases = new Map<string, string>();

  /** Standard name of an indicator, else its normalised phrase. */
  nameOf(indicator: string): string {
    let name = this.names.get(indicator);
    if (name === undefined) {
      name = namedMeaning(indicator).name;
      this.names.set(indicator, name);
    }
    return name;
  }

  phraseOf(stated: string): string {
    let phrase = this.phrases.get(stated);
    if (phrase === undefined) {
      phrase = normalise(stated);
      this.phrases.set(stated, phrase);
    }
    return phrase;
  }
}
