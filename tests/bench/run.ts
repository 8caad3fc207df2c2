/**
 * `npm run bench`: bundles the bench, so that no loader stands in its timings, and runs it in one process.
 *
 *     npm run bench                    the bundled reports, and ../shared/corpus where it exists
 *     npm run bench -- FOLDER          the .txt files of a folder (also by the environment variable BENCH_TEXTS)
 *     npm run bench -- --only reading,hostile,library,sheet,pane
 *     npm run bench -- --json          one JSON object instead of tables
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';

const node = createRequire(import.meta.url);

/** The spreadsheet's modules for browsers do not load in Node: its CommonJS build without a page stands in. */
const WITHOUT_PAGE: Plugin = {
  name: 'spreadsheet-without-page',
  setup({ onResolve }) {
    onResolve({ filter: /^@univerjs\// }, ({ path }) => ({
      path: node.resolve(
        path === '@univerjs/preset-sheets-core' ? '@univerjs/presets/preset-sheets-node-core' : path,
      ),
    }));
  },
};

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  const outfile = join(folder, 'bench.mjs');
  await build({
    entryPoints: [join(import.meta.dirname, 'bench.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
    // Packages of the CommonJS kind ask for `require`.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    plugins: [WITHOUT_PAGE],
    define: { 'import.meta.dirname': JSON.stringify(import.meta.dirname) },
  });
  const args = ['--expose-gc', '--max-old-space-size=16384', outfile, ...process.argv.slice(2)];
  process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
