import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Text {
  readonly name: string;
  readonly raw: string;
}

const ROOT = join(import.meta.dirname, '../..');

/** The .txt files of a folder; without one, the bundled reports and those of a corpus beside the project. */
export function textsOf(folder: string | undefined): Text[] {
  const folders = folder
    ? [folder]
    : [join(ROOT, 'seeds'), join(ROOT, '../shared/corpus')].filter(existsSync);
  const texts = folders.flatMap((each) =>
    readdirSync(each)
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => ({ name, raw: readFileSync(join(each, name), 'utf8') })),
  );
  if (texts.length === 0) throw new Error(`No .txt file in ${folders.join(', ')}.`);
  return texts;
}

/** Megabytes of a text in UTF-8. */
export function megabytes(text: string): number {
  return Buffer.byteLength(text) / 1e6;
}
