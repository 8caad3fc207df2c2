import type { Comparator, Kind, Measure, Strength } from './figure';

/** A figure on its way: offsets are those of `Readable.text`. */
export interface Draft {
  start: number;
  end: number;
  sentence: { start: number; end: number };
  kind: Kind;
  name: string;
  stated: string;
  measure: Measure;
  value: number | null;
  max: number | undefined;
  unit: string;
  comparator: Comparator;
  words: string;
  commitment: string | undefined;
  strength: Strength | undefined;
  strengthWords: string | undefined;
  nature: '约束性' | '预期性' | undefined;
  estimate: boolean | undefined;
  tier: 'base' | 'stretch' | undefined;
  from: { value: number; period?: string } | undefined;
  entity: string | undefined;
  scope: string | undefined;
  period: string;
  perYear: boolean | undefined;
  section: readonly string[];
  headline: boolean | undefined;
  /** The first statement of the same. */
  restates: Draft | undefined;
  rules: string[];
  /** Of the figure that it has become. */
  id: string | undefined;
}

/** What a draft may leave unsaid. */
type Unsaid =
  | 'max'
  | 'commitment'
  | 'strength'
  | 'strengthWords'
  | 'nature'
  | 'estimate'
  | 'tier'
  | 'from'
  | 'entity'
  | 'scope'
  | 'perYear'
  | 'headline'
  | 'restates'
  | 'id';

/** A draft of its own with all that `said` says. All drafts have the fields in one order: the engine finds them the sooner. */
export function newDraft(said: Omit<Draft, Unsaid> & Partial<Pick<Draft, Unsaid>>): Draft {
  return {
    start: said.start,
    end: said.end,
    sentence: said.sentence,
    kind: said.kind,
    name: said.name,
    stated: said.stated,
    measure: said.measure,
    value: said.value,
    max: said.max,
    unit: said.unit,
    comparator: said.comparator,
    words: said.words,
    commitment: said.commitment,
    strength: said.strength,
    strengthWords: said.strengthWords,
    nature: said.nature,
    estimate: said.estimate,
    tier: said.tier,
    from: said.from,
    entity: said.entity,
    scope: said.scope,
    period: said.period,
    perYear: said.perYear,
    section: said.section,
    headline: said.headline,
    restates: said.restates,
    rules: said.rules,
    id: said.id,
  };
}
