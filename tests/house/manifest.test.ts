import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { builtPages } from '../support/built';
import { faultsOf } from './manifest';

const ROOT = join(import.meta.dirname, '../..');
const { default: config } = await import(join(ROOT, 'webpack.config.js'));
const MANIFEST = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');

describe('The manifest', () => {
  let pages = '';
  beforeAll(async () => {
    pages = await builtPages();
  });

  test('as built has nothing that Excel would refuse', () => {
    expect(faultsOf(readFileSync(join(pages, 'manifest.xml'), 'utf8'), pages)).toEqual([]);
  });

  /** One thing broken at a time, and what the check says of it. */
  const BROKEN: readonly [what: string, from: string | RegExp, to: string, fault: string][] = [
    ['an id that is no GUID', /<Id>5d0f/, '<Id>5d0', 'Id: not a GUID'],
    ['a version of five numbers', '0.1.0.0<', '0.1.0.0.0<', 'Version: not up to four numbers'],
    ['another default language', '>zh-CN<', '>en-US<', 'DefaultLocale: not zh-CN'],
    [
      'elements in the wrong order',
      /(<Hosts>\s*<Host Name="Workbook"\/>\s*<\/Hosts>)(\s*)(<Requirements>[\s\S]*?<\/Requirements>)/,
      '$3$2$1',
      'OfficeApp: Hosts stands too late',
    ],
    [
      'runtimes after the functions',
      /(<Runtimes>[\s\S]*?<\/Runtimes>)([\s\S]*?<\/AllFormFactors>)/,
      '$2$1',
      'Host: Runtimes stands too late',
    ],
    ['functions without a script', /<Script>[\s\S]*?<\/Script>/, '', 'ExtensionPoint: Script is missing'],
    [
      'an element nobody knows',
      '<Permissions>',
      '<Wishes/><Permissions>',
      'OfficeApp: Wishes does not belong here',
    ],
    [
      'two permissions',
      '<Permissions>',
      '<Permissions>Restricted</Permissions><Permissions>',
      'OfficeApp: Permissions stands more than once',
    ],
    [
      'a label that no resource gives',
      'Label resid="Figures.Open.Label"',
      'Label resid="Figures.Lost"',
      'Figures.Lost: no such resource',
    ],
    [
      'a resource that nobody asks for',
      'Description resid="Figures.Open.Tip"',
      'Description resid="GetStarted.Description"',
      'Figures.Open.Tip: never used',
    ],
    [
      'a resource id over 32 characters',
      /Figures\.Group\.Label/g,
      'Figures.Group.Label.That.Is.Far.Too.Long',
      'Figures.Group.Label.That.Is.Far.Too.Long: longer than 32 characters',
    ],
    [
      'a long string for a label',
      'Label resid="Figures.Group.Label"',
      'Label resid="Figures.Open.Tip"',
      'Label: Figures.Open.Tip is in bt:LongStrings, not in bt:ShortStrings',
    ],
    [
      'a label over its length in English',
      'Value="Report Figures"',
      `Value="${'x'.repeat(126)}"`,
      'Figures.Open.Label: 126 characters in en-US, over 125',
    ],
    [
      'a tip over its length in Chinese',
      /(id="Figures.Open.Tip" DefaultValue=")[^"]+/,
      `$1${'长'.repeat(251)}`,
      'Figures.Open.Tip: 251 characters in zh-CN, over 250',
    ],
    [
      'a string without English',
      /<bt:Override Locale="en-US" Value="Work Reports"\/>/,
      '',
      'Figures.Group.Label: missing in en-US',
    ],
    [
      'an address without https',
      'https://localhost:3000/functions.js"',
      'http://localhost:3000/functions.js"',
      'http://localhost:3000/functions.js: not https',
    ],
    [
      'an address where nothing stands',
      'functions-en.json',
      'functions-fr.json',
      'https://localhost:3000/functions-fr.json: no such file',
    ],
    ['no icon of 80 pixels', /<bt:Image size="80"[^>]*>/, '', 'Icon: no 80 pixels'],
    [
      'an icon of another size',
      /(id="Icon.16" DefaultValue=".*)icon-16/,
      '$1icon-32',
      'https://localhost:3000/assets/icon-32.png: 32 × 32, not 16',
    ],
    ['a short-lived runtime', 'lifetime="long"', 'lifetime="short"', 'Runtime: not long-lived'],
    [
      'functions in another page than the pane',
      /(<Page>\s*<SourceLocation resid=")Taskpane.Url/,
      '$1Functions.Script.Url',
      'Runtime, Page, FunctionFile, Action: Taskpane.Url, Functions.Script.Url, Taskpane.Url, Taskpane.Url',
    ],
    [
      'a pane with an id of its own',
      /(<Action xsi:type="ShowTaskpane">)/,
      '$1<TaskpaneId>Pane</TaskpaneId>',
      'TaskpaneId: must not stand',
    ],
    [
      'a prefix before every function',
      '</Metadata>',
      '</Metadata><Namespace resid="GetStarted.Title"/>',
      'Namespace: must not stand',
    ],
    [
      'no shared runtime required',
      '"SharedRuntime" MinVersion="1.1"',
      '"ExcelApi" MinVersion="1.1"',
      'Requirements: SharedRuntime 1.1 is missing',
    ],
  ];

  test.each(BROKEN)('with %s is refused', (_what, from, to, fault) => {
    const broken = MANIFEST.replace(from, to);
    expect(broken).not.toBe(MANIFEST);
    expect(faultsOf(broken, pages)).toContain(fault);
  });

  test.each(['functions.json', 'functions-en.json'])(
    'names functions in %s that the script associates',
    (file) => {
      const { functions } = JSON.parse(readFileSync(join(pages, file), 'utf8')) as {
        functions: { id: string }[];
      };
      const ids = functions.map(({ id }) => id);
      expect(ids).toContain('TARGET');
      expect(associatedIn(join(pages, 'functions.js'))).toEqual([...ids].sort());
    },
  );

  test('names the address that the build is given, and no other', async () => {
    const { 'manifest.xml': manifest } = await madeWith({ host: 'https://figures.example.cn/addin/' });
    expect(manifest).toContain('https://figures.example.cn/addin/taskpane.html');
    expect(manifest).not.toContain('localhost');
  });

  describe.each([
    ['as it is', {}, ''],
    ['for perpetual Office', { variant: 'perpetual' }, ''],
    ['with a namespace', { namespace: 'GWR' }, 'GWR'],
    ['for perpetual Office with a namespace', { variant: 'perpetual', namespace: 'GWR' }, 'GWR'],
  ] as const)('%s', (_, env, namespace) => {
    test('has nothing that Excel would refuse', async () => {
      const { 'manifest.xml': manifest = '' } = await madeWith(env);
      expect(faultsOf(manifest, pages, namespace)).toEqual([]);
      expect(faultsOf(manifest, pages, namespace ? '' : 'GWR')).toHaveLength(1);
    });

    test('goes with metadata that speak of data types only where Excel knows them', async () => {
      const made = await madeWith(env);
      const usual = await madeWith({});
      for (const file of ['functions.json', 'functions-en.json']) {
        const { allowCustomDataForDataTypeAny, ...functions } = JSON.parse(made[file]!);
        expect(allowCustomDataForDataTypeAny).toBe('variant' in env ? undefined : true);
        const { allowCustomDataForDataTypeAny: _usual, ...same } = JSON.parse(usual[file]!);
        expect(functions).toEqual(same);
      }
    });
  });

  test('of each kind has an id and a name of its own', async () => {
    const kinds = [
      {},
      { variant: 'perpetual' },
      { namespace: 'GWR' },
      { variant: 'perpetual', namespace: 'GWR' },
    ];
    const made = await Promise.all(kinds.map((env) => madeWith(env as Record<string, string>)));
    for (const part of [
      /<Id>(.*)<\/Id>/,
      /<DisplayName DefaultValue="(.*?)"/,
      /<DisplayName[\s\S]*?Value=".*?"[\s\S]*?Value="(.*?)"/,
    ]) {
      expect(new Set(made.map((files) => part.exec(files['manifest.xml']!)?.[1])).size).toBe(kinds.length);
    }
    expect(made[0]!['manifest.xml']).toBe(MANIFEST);
  });

  test('is not built for a kind that does not exist', () => {
    expect(() => config({ variant: 'ltsc' })).toThrow('perpetual');
    expect(() => config({ namespace: 'ABC' })).toThrow('GWR');
  });

  test('is not built for an address without https', () => {
    expect(() => config({ host: 'http://figures.example.cn' })).toThrow('https');
    expect(() => config({ host: 'figures.example.cn' })).toThrow('https');
  });
});

/** What the build makes for Excel beside the pages, by file name. */
async function madeWith(env: Record<string, string>): Promise<Record<string, string>> {
  const generated = config({ only: 'excel', ...env }).plugins.find((plugin: object) => 'files' in plugin);
  return generated.files();
}

/** Ids that a script associates when it runs, outside any Excel. */
function associatedIn(script: string): string[] {
  const ids: string[] = [];
  const CustomFunctions = { associate: (id: string) => ids.push(id), delayInitialization: () => {} };
  const self = { location: { href: 'https://localhost:3000/taskpane.html' } };
  const run = new Function('CustomFunctions', 'Office', 'self', readFileSync(script, 'utf8'));
  run(CustomFunctions, undefined, self);
  return ids.sort();
}
