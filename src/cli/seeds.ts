import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LibraryData } from '../library/library';
import { makeLibraryData } from '../library/make';
import type { CatalogueEntry } from '../reports/catalogue';

const SEEDS = join(import.meta.dirname, '../../seeds');

/** The bundled reports as they lie in `seeds/`: what `makeLibraryData` takes. */
export interface Seeds {
  readonly catalogue: CatalogueEntry[];
  /** Raw text by report id. A byte order mark stays part of it, so that offsets are those of the file. */
  readonly texts: Map<string, string>;
  /** Contents of `reviews/<id>.json`, by report id. */
  readonly reviews: Map<string, unknown>;
}

export function readSeeds(folder = SEEDS): Seeds {
  const read = (...path: string[]) => readFileSync(join(folder, ...path), 'utf8');
  const catalogue: CatalogueEntry[] = JSON.parse(read('catalogue.json'));
  const reviews = readdirSync(join(folder, 'reviews')).filter((file) => file.endsWith('.json'));
  return {
    catalogue,
    texts: new Map(catalogue.map((entry) => [entry.id, read(entry.file)])),
    reviews: new Map(
      reviews.map((file) => [file.slice(0, -'.json'.length), JSON.parse(read('reviews', file))]),
    ),
  };
}

/** The library made from the seeds: the very one that the pages carry. Throws where a review does not fit. */
export function seedLibrary(folder = SEEDS): LibraryData {
  const { catalogue, texts, reviews } = readSeeds(folder);
  return makeLibraryData(catalogue, texts, reviews);
}
