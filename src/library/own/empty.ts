import type { Pack } from './pack';

// apart from all that is done with packs: it stands in the functions' script

export const PACK_FORMAT = 'government-work-report-figures';
export const PACK_VERSION = 1;

export const EMPTY_PACK: Pack = {
  format: PACK_FORMAT,
  version: PACK_VERSION,
  reports: [],
  figures: [],
  corrections: [],
};

export function isEmpty({ reports, corrections }: Pack): boolean {
  return reports.length === 0 && corrections.length === 0;
}
