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
  max?: number;
  unit: string;
  comparator: Comparator;
  words: string;
  commitment?: string;
  strength?: Strength;
  strengthWords?: string;
  nature?: '约束性' | '预期性';
  estimate?: boolean;
  tier?: 'base' | 'stretch';
  from?: { value: number; period?: string };
  entity?: string;
  scope?: string;
  period: string;
  perYear?: boolean;
  section: readonly string[];
  headline?: boolean;
  /** The first statement of the same. */
  restates?: Draft;
  rules: string[];
}
