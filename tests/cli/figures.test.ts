import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSeeds, seedLibrary } from '../../src/cli/seeds';

const ROOT = join(import.meta.dirname, '../..');
const COMMAND = [createRequire(import.meta.url).resolve('tsx/cli'), join(ROOT, 'src/cli/figures.ts')];

interface Printed {
  readonly id: string;
  readonly region: string;
  readonly value: number | null;
  readonly period: string;
  readonly source: { readonly start: number; readonly end: number };
}

function figures(...args: string[]) {
  const done = spawnSync(process.execPath, [...COMMAND, ...args], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  const lines = done.stdout.split('\n').filter(Boolean);
  return { code: done.status, said: done.stderr, printed: lines.map((line): Printed => JSON.parse(line)) };
}

describe('npm run -s figures', () => {
  let folder = '';
  const file = (name: string, text: string) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'figures-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('prints the bundled library, a figure a line', () => {
    const { code, said, printed } = figures();
    expect({ code, said }).toEqual({ code: 0, said: '' });
    expect(printed).toEqual(JSON.parse(JSON.stringify(seedLibrary().figures)));
    expect(printed.length).toBeGreaterThan(100);
  });

  test('reads a file, and finds place and year in it', () => {
    const path = file('报告.txt', '平湖市人民政府工作报告\n（2023年2月1日）\n全年固定资产投资增长8%。\n');
    const { code, said, printed } = figures(path);
    expect({ code, said }).toEqual({ code: 0, said: '' });
    expect(printed).toMatchObject([{ id: '报告@34', region: '330482', value: 8, period: '2023' }]);
  });

  test('names positions in the file as it is, byte order mark and all', () => {
    const path = file(
      'bom.txt',
      '\uFEFF平湖市人民政府工作报告\r\n（2023年2月1日）\r\n全年固定资产投资增长8%。\r\n',
    );
    expect(figures(path).printed).toMatchObject([{ source: { start: 37, end: 39 } }]);
  });

  test('takes place and year from the flags before those of the text', () => {
    const path = file('别处.txt', '平湖市人民政府工作报告\n（2023年2月1日）\n全年固定资产投资增长8%。\n');
    const { printed } = figures('--region', '高唐县', '--year', '2022', path);
    expect(printed).toMatchObject([{ region: '371526', period: '2022' }]);
  });

  test('says on standard error what it could not find, and still reads', () => {
    const path = file('片段.txt', '全年固定资产投资增长8%。\n');
    const { code, said, printed } = figures(path);
    expect(code).toBe(0);
    expect(said).toContain('没有看出是哪个地区的报告');
    expect(said).toContain('没有看出是哪一年的报告');
    expect(printed).toMatchObject([{ region: '', value: 8, period: '' }]);
  });

  test('explains a reading sentence by sentence, for a person', () => {
    const path = file(
      '说明.txt',
      '平湖市人民政府工作报告\n（2023年2月1日）\n全年固定资产投资增长8%以上，新开工10亿元以上项目18个。\n',
    );
    const done = spawnSync(process.execPath, [...COMMAND, '--explain', path], { encoding: 'utf8' });
    expect(done.stdout).toContain('全年固定资产投资增长【8%】以上，新开工〔10亿元〕以上项目【18个】。');
    expect(done.stdout).toMatch(/^ {4}固定资产投资增速 ≥ 8% · 目标 · 2023年 · .*说明@34$/m);
    expect(done.stdout).toContain('    略过 10亿元：名称中的门槛');
  });

  test('reads each bundled report from its file', () => {
    const entry = readSeeds().catalogue[0]!;
    const { printed } = figures(join(ROOT, 'seeds', entry.file));
    expect(printed.length).toBeGreaterThan(10);
    expect(new Set(printed.map(({ region }) => region))).toContain(entry.place.code);
  });

  const REFUSED: readonly [what: string, args: readonly string[], said: string][] = [
    ['a file that is not there', ['没有这份.txt'], '找不到文件：没有这份.txt'],
    ['a year that is none', ['--year', '今年', 'x.txt'], '--year 须为四位年份，不能是“今年”。'],
    ['to explain without a file', ['--explain'], '--explain 要给出文件。'],
    ['a flag it does not know', ['--place', '平湖', 'x.txt'], '用法：npm run -s figures'],
    ['a place name that several bear', ['--region', '朝阳区', 'x.txt'], '地区“朝阳区”有歧义'],
  ];
  test.each(REFUSED)('refuses %s with a sentence and exit code 1', (_what, args, message) => {
    const { code, said, printed } = figures(...args);
    expect({ code, printed }).toEqual({ code: 1, printed: [] });
    expect(said).toContain(message);
    expect(said).not.toMatch(/^\s+at /m);
  });

  test('ends without a word when its reader has seen enough', async () => {
    const running = spawn(process.execPath, COMMAND, { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    running.stderr.on('data', (chunk) => {
      said += chunk;
    });
    running.stdout.once('data', () => running.stdout.destroy());
    const code = await new Promise((resolve) => running.on('close', resolve));
    expect({ code, said }).toEqual({ code: 0, said: '' });
  });
});
