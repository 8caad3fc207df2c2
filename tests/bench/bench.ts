import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchHostile } from './hostile';
import { benchLibrary } from './library';
import { benchReading } from './reading';
import { benchSheet } from './sheet';
import type { Table } from './table';
import { markdown } from './table';
import { textsOf } from './texts';

const PARTS: Readonly<Record<string, (folder: string | undefined) => Table[] | Promise<Table[]>>> = {
  hostile: (folder) => benchHostile(textsOf(folder)),
  library: () => benchLibrary(),
  pane: () => benchPane(),
  reading: (folder) => benchReading(textsOf(folder)),
  sheet: () => benchSheet(),
};

/** In a process of its own: the browser measures, and what drives it cannot be bundled. */
function benchPane(): Table[] {
  const script = join(import.meta.dirname, 'pane.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

const { values, positionals } = parseArgs({
  options: { only: { type: 'string' }, json: { type: 'boolean' } },
  allowPositionals: true,
});
const folder = positionals[0] ?? process.env.BENCH_TEXTS;
const chosen = values.only?.split(',') ?? Object.keys(PARTS);
const tables: Table[] = [];
for (const name of chosen) {
  const part = PARTS[name];
  if (!part) throw new Error(`No part “${name}”; there are ${Object.keys(PARTS).join(', ')}.`);
  for (const table of await part(folder)) {
    tables.push(table);
    if (!values.json) console.log(`${markdown(table)}\n`);
  }
}
const machine = `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`;
if (values.json) console.log(JSON.stringify({ machine, tables }));
else console.log(machine);
