import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const COMMAND = [createRequire(import.meta.url).resolve('tsx/cli'), join(ROOT, 'src/cli/score.ts')];

const REPORT = '平湖市人民政府工作报告\n（2023年2月1日）\n全年固定资产投资增长8%，出口总额增长10%。\n';

/** Key of that report; the figures read from it agree in everything. */
const KEY = [
  ['2023', { label: 'other', why: 'date' }],
  ['8%', { label: 'target', indicator: '固定资产投资', keys: ['固定资产投资'], value: 8 }],
  ['10%', { label: 'target', indicator: '出口总额', keys: ['出口'], value: 10 }],
] as const;

function key(): string {
  return KEY.map(([numeral, said], i) => {
    const common = { n: i + 1, num: numeral.replace('%', ''), start: REPORT.indexOf(numeral) };
    const growth = { measure: 'growth', unit: '%', cmp: '=', period: '2023', entity: '平湖市' };
    return JSON.stringify(
      said.label === 'other' ? { ...common, ...said } : { ...common, ...growth, ...said },
    );
  }).join('\n');
}

function score(...args: string[]) {
  const done = spawnSync(process.execPath, [...COMMAND, ...args], { encoding: 'utf8' });
  return { code: done.status, said: done.stderr, lines: done.stdout.split('\n').filter(Boolean) };
}

describe('npm run -s score', () => {
  let folder = '';
  const file = (name: string, text: string) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'score-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('reads a raw report by rule and prints one line', () => {
    const { code, said, lines } = score(file('key.jsonl', key()), file('报告.txt', REPORT));
    expect({ code, said }).toEqual({ code: 0, said: '' });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^\{"gold": 2, "pred": 2, "found": 2, "false": 0, "P": 1\.0, "R": 1\.0, /);
  });

  test('takes figures from a file, and lists what is missed, false and different when asked', () => {
    const figure = (indicator: string, numeral: string, changes = {}) => {
      const start = REPORT.indexOf(numeral);
      const source = { start, end: start + numeral.length };
      const said = { kind: 'target', indicator, measure: 'growth', value: 8, unit: '%', comparator: '=' };
      return JSON.stringify({ ...said, period: '2023', source, ...changes });
    };
    const figures = [figure('固定资产投资', '8%', { comparator: '>=' }), figure('会议', '2月', { value: 2 })];
    const { lines } = score(
      '--show',
      '5',
      file('key.jsonl', key()),
      file('figures.jsonl', figures.join('\n')),
    );
    expect(lines.map((line) => line.split(' ', 1)[0])).toEqual(['漏读', '误读', '出入', '{"gold":']);
    expect(lines[2]).toContain(
      ' cmp | 应为 固定资产投资 8 % = "2023" growth | 读作 固定资产投资 8 % >= 2023 growth',
    );
    expect(lines[3]).toMatch(/"found": 1, "false": 1, "P": 0\.5, "R": 0\.5, "F1": 0\.5, "right": 0, /);
  });

  const REFUSED: readonly [what: string, args: readonly string[], said: string][] = [
    ['a missing file', ['key.jsonl'], '请给出答案文件和待评文件'],
    ['a file that is not there', ['没有.jsonl', '没有.txt'], '没有.jsonl'],
    ['a flag it does not know', ['--all'], '用法：npm run -s score'],
  ];
  test.each(REFUSED)('refuses %s with a sentence and exit code 1', (_what, args, message) => {
    const { code, said, lines } = score(...args);
    expect({ code, lines }).toEqual({ code: 1, lines: [] });
    expect(said).toContain(message);
    expect(said).not.toMatch(/^\s+at /m);
  });

  test('refuses a key that is not JSON, naming the line', () => {
    const { code, said } = score(file('bad.jsonl', `${key()}\n{"n": 4,`), file('报告.txt', REPORT));
    expect(code).toBe(1);
    expect(said).toContain('第 4 个记录不是 JSON');
  });
});
