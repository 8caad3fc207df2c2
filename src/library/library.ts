import type { Figure, Kind } from '../reading/figure';
import type { Place } from '../reports/catalogue';
import type { ReportText } from '../reports/report';
import type { Ask, RegionReason, Resolution } from './ask';

/** What the build makes from the seeds and a pack carries: plain JSON. */
export interface LibraryData {
  readonly version: string;
  /** ISO date of this version. */
  readonly date: string;
  readonly reports: readonly ReportText[];
  readonly figures: readonly Figure[];
}

/** A place or body that the library holds figures for. */
export interface HeldRegion {
  readonly place: Place;
  /** Set for a body inside the place (平湖高新区, 张江长三角科技城平湖园). */
  readonly body?: string;
  /** Name to show and to ask by: 平湖市, 平湖高新区. */
  readonly name: string;
}

export interface FigureQuery {
  readonly kind?: Kind;
  /** As in `HeldRegion.name`, or any word that names it. */
  readonly region?: string;
  readonly period?: string;
  readonly report?: string;
}

/** Figures in memory. Resolution lives here, once: it returns figures or typed reasons, never sentences. */
export interface Library {
  readonly version: string;
  readonly date: string;
  readonly reports: readonly ReportText[];
  readonly figures: readonly Figure[];
  figure(id: string): Figure | undefined;
  report(id: string): ReportText | undefined;
  /** The one figure that answers, or why there is none. Remembers what it was asked. */
  resolve(ask: Ask): Resolution;
  /** The place or body that a user's word names, whether or not the library holds figures of it. */
  region(word: string): HeldRegion | RegionReason;
  /** Figures in the order of the reports; restatements left out. */
  list(query: FigureQuery): Figure[];
  /** Figures whose indicator, alias, place or sentence has the words, best first. Empty text: none. */
  search(text: string): Figure[];
  regions(): HeldRegion[];
  /** Periods for which the library has figures, sorted. */
  periods(region?: string): string[];
  /** Titles (固定资产投资增速) of the indicators held, in the vocabulary's order. */
  indicators(region?: string, period?: string): string[];
  /** The name of a figure's place or body: 平湖市, 平湖高新区. */
  regionOf(figure: Figure): string;
}
