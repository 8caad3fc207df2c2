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

/** What a draft may say besides. All drafts have one shape: the engine finds what they say the sooner. */
export const UNSAID = {
  max: undefined,
  commitment: undefined,
  strength: undefined,
  strengthWords: undefined,
  nature: undefined,
  estimate: undefined,
  tier: undefined,
  from: undefined,
  entity: undefined,
  scope: undefined,
  perYear: undefined,
  headline: undefined,
  restates: undefined,
  id: undefined,
} satisfies Partial<Draft>;
