import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const BIOME = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');

/** Who may not import whom: a file, what it must not import, and what it may. */
const IMPORTS: readonly [file: string, forbidden: readonly string[], permitted: readonly string[]][] = [
  [
    'src/vocabulary/x.ts',
    [
      '../reports/catalogue',
      '../reading/figure',
      '../messages/pane',
      '../library/library',
      'react',
      'node:fs',
    ],
    ['./units', './places/divisions'],
  ],
  ['src/vocabulary/places/x.ts', ['../../reading/figure'], ['../fold', './divisions']],
  [
    'src/intake/x.ts',
    ['../reports/clean', '../reading/read', '../library/make', '../pane/theme', '@univerjs/presets'],
    ['../vocabulary/fold', '../messages/intake.zh', './encoding', 'node:fs'],
  ],
  [
    'src/reports/x.ts',
    ['../intake/intake', '../reading/read', '../library/make', '../tables/table', 'node:fs', 'react'],
    ['../vocabulary/fold', './lines'],
  ],
  ['src/reports/holes/x.ts', ['../../reading/read'], ['../lines', '../../vocabulary/fold']],
  [
    'src/reading/x.ts',
    ['../library/library', '../formulas/outcome', '../tables/table', '../intake/intake', 'node:fs'],
    ['../reports/readable', '../vocabulary/units', './figure'],
  ],
  [
    'src/library/x.ts',
    ['../formulas/outcome', '../tables/table', '../spreadsheet/spreadsheet', '../pane/theme', 'node:fs'],
    ['../reading/figure', '../reports/report', '../vocabulary/units'],
  ],
  [
    'src/messages/x.ts',
    ['../formulas/outcome', '../tables/table', '../spreadsheet/spreadsheet', '../pane/theme', 'react'],
    ['../library/ask', '../reading/figure', '../intake/result', '../vocabulary/units'],
  ],
  [
    'src/formulas/x.ts',
    ['../tables/table', '../spreadsheet/spreadsheet', '../pane/theme', '../cli/seeds', 'node:fs'],
    ['../library/ask', '../messages/pane', '../reading/figure'],
  ],
  [
    'src/tables/x.ts',
    ['../formulas/outcome', '../spreadsheet/spreadsheet', '../pane/theme', '@univerjs/presets', 'node:fs'],
    ['../library/ask', '../messages/pane', '../reading/figure'],
  ],
  [
    'src/spreadsheet/x.ts',
    ['./excel/adapter', './browser/adapter', '../pane/theme', '../cli/seeds', '@univerjs/presets'],
    ['../tables/table', '../formulas/outcome'],
  ],
  [
    'src/spreadsheet/excel/x.ts',
    [
      '../browser/adapter',
      '../../pane/theme',
      '@univerjs/presets',
      '@univerjs/presets/locales/zh-CN',
      'node:fs',
    ],
    ['../spreadsheet', '../../tables/table', '../../formulas/outcome'],
  ],
  [
    'src/spreadsheet/browser/x.ts',
    ['../excel/adapter', '../../pane/theme', '@microsoft/office-js', 'node:fs'],
    [
      '../spreadsheet',
      '../../formulas/outcome',
      '@univerjs/presets',
      '@univerjs/preset-sheets-core/locales/zh-CN',
    ],
  ],
  [
    'src/pane/find/x.tsx',
    [
      '../../spreadsheet/excel/adapter',
      '../../spreadsheet/browser/adapter',
      '../../cli/seeds',
      '@univerjs/presets',
    ],
    ['../../spreadsheet/spreadsheet', '../../tables/table', '@fluentui/react-components', 'react'],
  ],
  [
    'src/pane/in-excel.tsx',
    ['../spreadsheet/browser/adapter', '@univerjs/presets', '../cli/seeds'],
    ['../spreadsheet/excel/adapter', './theme'],
  ],
  [
    'src/pane/in-browser.tsx',
    ['../spreadsheet/excel/adapter', '@univerjs/presets', '../cli/seeds'],
    ['../spreadsheet/browser/adapter', './theme'],
  ],
  [
    'src/cli/x.ts',
    ['../spreadsheet/spreadsheet', '../spreadsheet/excel/adapter', '../pane/theme', 'react'],
    ['../library/make', '../formulas/outcome', '../intake/intake', 'node:fs'],
  ],
];

/** Words that a folder must not say, and words that it may. */
const GLOBALS: readonly [file: string, forbidden: readonly string[], permitted: readonly string[]][] = [
  ['src/reports/x.ts', ['window', 'document', 'process', 'console', 'setTimeout', 'Excel'], ['Math', 'Map']],
  ['src/reading/x.ts', ['window', 'process', 'fetch', 'globalThis', 'Office'], ['JSON', 'Int32Array']],
  ['src/library/x.ts', ['localStorage', 'Buffer', 'performance', 'OfficeRuntime'], ['Intl']],
  ['src/messages/x.ts', ['document', 'process', 'Excel'], ['Intl']],
  [
    'src/formulas/x.ts',
    ['window', 'console', 'setTimeout', 'CustomFunctions', 'Excel'],
    ['Promise', 'Error'],
  ],
  ['src/tables/x.ts', ['document', 'process', 'Excel'], ['Math']],
  ['src/vocabulary/x.ts', ['navigator', 'process', 'Excel'], ['Map']],
  ['src/intake/x.ts', ['Excel', 'Office'], ['document', 'process']],
  ['src/spreadsheet/x.ts', ['Excel', 'CustomFunctions', 'process'], ['console']],
  ['src/spreadsheet/browser/x.ts', ['Excel', 'Office', 'process'], ['document', 'window']],
  [
    'src/spreadsheet/excel/x.ts',
    ['process', 'Buffer'],
    ['Excel', 'Office', 'CustomFunctions', 'OfficeExtension'],
  ],
  ['src/pane/x.tsx', ['Excel', 'Office', 'OfficeRuntime', 'process'], ['document', 'localStorage']],
  ['src/pane/in-excel.tsx', ['Excel', 'Office'], ['document']],
  ['src/cli/x.ts', ['window', 'document', 'Excel'], ['process', 'console']],
];

const cases: readonly Case[] = [
  ...IMPORTS.flatMap((row) => twins('noRestrictedImports', row, (name) => `import '${name}';`)),
  ...GLOBALS.flatMap((row) =>
    twins('noRestrictedGlobals', row, (name, n) => `export const used${n} = ${name};`),
  ),
  // A folder imported as a whole, types, later imports and exports stop at the same walls.
  ...twins(
    'noRestrictedImports',
    ['src/reading/x.ts', ['../library'], ['./sources']],
    (name) => `import '${name}';`,
  ),
  ...twins(
    'noRestrictedImports',
    ['src/reading/types.ts', ['../library/ask'], ['./figure']],
    (name, n) => `export type { Used as Used${n} } from '${name}';`,
  ),
  ...twins(
    'noRestrictedImports',
    ['src/reading/later.ts', ['../library/ask'], ['./figure']],
    (name, n) => `export const later${n} = () => import('${name}');`,
  ),
  ...twins(
    'noRestrictedGlobals',
    ['src/reading/types.ts', ['Excel.Range', 'HTMLElement'], ['Int32Array']],
    (name, n) => `export type Named${n} = ${name} | undefined;`,
  ),
];

interface Case {
  readonly file: string;
  readonly rule: string;
  readonly name: string;
  readonly forbidden: boolean;
  /** One line. */
  readonly code: string;
}

/** A case for each forbidden name and its permitted twins. */
function twins(
  rule: string,
  [file, forbidden, permitted]: (typeof IMPORTS)[number],
  code: (name: string, n: number) => string,
): Case[] {
  const one = (isForbidden: boolean) => (name: string, n: number) => {
    return { file, rule, name, forbidden: isForbidden, code: code(name, isForbidden ? n : n + 100) };
  };
  return [...forbidden.map(one(true)), ...permitted.map(one(false))];
}

describe('The walls of the house', () => {
  let folder = '';
  let complaints: Set<string>;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'walls-'));
    complaints = lint(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(cases.map((each, n) => ({ ...each, n, verb: each.forbidden ? 'may not' : 'may' })))(
    '$file $verb use $name',
    ({ n, rule, forbidden }) => {
      expect(complaints.has(`${n} ${rule}`)).toBe(forbidden);
    },
  );
});

/** Lints all cases under the project's rules. Answers what is complained about: number of the case, name of the rule. */
function lint(folder: string): Set<string> {
  cpSync(join(ROOT, 'biome.json'), join(folder, 'biome.json'));
  for (const { file, code } of cases) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    appendFileSync(join(folder, file), `${code}\n`);
  }
  const args = ['lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none'];
  const { stdout } = spawnSync(process.execPath, [BIOME, ...args], { cwd: folder, encoding: 'utf8' });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: Diagnostic[] };
  return new Set(
    diagnostics.map(({ category, location }) => {
      const own = cases.filter(({ file }) => file === location.path.replaceAll('\\', '/'));
      const broken = own[location.start.line - 1];
      return `${broken ? cases.indexOf(broken) : location.path} ${category.replace(/^.*\//, '')}`;
    }),
  );
}

interface Diagnostic {
  readonly category: string;
  readonly location: { readonly path: string; readonly start: { readonly line: number } };
}
