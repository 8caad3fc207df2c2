import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

function formula(args: readonly string[], input = ''): unknown[] {
  const command = ['--import', 'tsx', join(root, 'src/cli/formula.ts'), ...args];
  const output = execFileSync(process.execPath, command, { cwd: root, input, encoding: 'utf8' });
  return output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

describe('npm run -s formula', () => {
  it('prints one object a line, from arguments and from standard input', () => {
    const target = '=TARGET("平湖","固投增速",2023)';
    const block = '=TARGET({"平湖";"平糊"},"固投增速",2023,"%")';
    const nested = '=TARGET_FIELD(TARGET_REGIONS(),"固投增速",2023,"单位")';
    expect(formula([target, '-', '=SUM(1)'], `${block}\n\n${nested}\n`)).toEqual([
      { formula: target, value: 0.08, numberFormat: '0%', error: null, message: null },
      {
        formula: block,
        value: [[8], ['#N/A']],
        numberFormat: null,
        error: null,
        message: expect.stringMatching(/“平湖市”/),
      },
      {
        formula: nested,
        value: expect.arrayContaining([['%']]),
        numberFormat: null,
        error: null,
        message: expect.any(String),
      },
      {
        formula: '=SUM(1)',
        value: null,
        numberFormat: null,
        error: '#VALUE!',
        message: '没有函数SUM，请检查函数名。',
      },
    ]);
  }, 30_000);
});
