import { type LiveLibrary, merged, type OwnReport, type Pack, packOf } from '../../src/library/own';
import { type InventedReport, inventedData } from './invented';

/** Invented reports as the user's own. */
export function ownOf(...reports: readonly InventedReport[]): OwnReport[] {
  const data = inventedData(...reports.map((report) => ({ ...report, own: true })));
  return data.reports.map((text) => ({
    text,
    figures: data.figures.filter(({ report }) => report === text.entry.id),
  }));
}

export function packedOf(...reports: readonly InventedReport[]): Pack {
  return packOf(ownOf(...reports));
}

/** Puts a pack into a library. */
export function hold(library: LiveLibrary, pack: Pack): void {
  library.hold(merged(library.bundled, pack));
}
