import type { Correction } from './pack';

/** What is wrong with something of the user's own that was read. The rest of it is kept. */
export type Problem =
  /** The file is larger than any pack. */
  | { readonly why: 'too-large' }
  | { readonly why: 'not-json' }
  /** JSON, but nothing that we wrote. */
  | { readonly why: 'not-a-pack' }
  /** Written by a later version of ours. */
  | { readonly why: 'newer' }
  /** `report`: its title, or its place in the list (`2`); `field`: what of it is wrong. */
  | { readonly why: 'damaged-report'; readonly report: string; readonly field: string }
  /** Two reports of one id; the first was kept. */
  | { readonly why: 'report-twice'; readonly report: string }
  | { readonly why: 'damaged-correction'; readonly figure: string; readonly field: string }
  /** It stays kept, and is not applied. */
  | { readonly why: 'unfit-correction'; readonly correction: Correction; readonly because: Unfit }
  /** A text kept in the workbook, or on the shelf, that cannot be read; `part` is the title of its report, empty where that is unknown. */
  | { readonly why: 'damaged-part'; readonly part: string }
  /** What lists the reports that a workbook carries is lost or damaged; whatever was found is read. */
  | { readonly why: 'damaged-list' }
  /** Our formulas could not be asked again after a change. */
  | { readonly why: 'not-recalculated' };

/** Why a correction does not fit the library. */
export type Unfit =
  | 'no-report'
  | 'no-figure'
  /** Other characters stand at the figure's source. */
  | 'other-text'
  /** What it adds stands in the library. */
  | 'there-already';
