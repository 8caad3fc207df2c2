import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withFunctionTable } from './function-table';

const ROOT = join(import.meta.dirname, '../..');

for (const [file, language] of [
  ['README.md', 'zh'],
  ['README.en.md', 'en'],
] as const) {
  const path = join(ROOT, file);
  writeFileSync(path, withFunctionTable(readFileSync(path, 'utf8'), language));
}
