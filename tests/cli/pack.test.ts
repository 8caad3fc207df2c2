import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seedLibrary } from '../../src/cli/seeds';
import { makeLiveLibrary, merged, parsePack } from '../../src/library/own';
import { docx, lines, paragraph, pdf } from '../intake/documents';

const ROOT = join(import.meta.dirname, '../..');
const COMMAND = [createRequire(import.meta.url).resolve('tsx/cli'), join(ROOT, 'src/cli/pack.ts')];

function report(place: string, growth: number): string[] {
  return [`${place}人民政府2023年政府工作报告`, '2023年工作安排', `全县固定资产投资增长${growth}%以上。`];
}

describe('npm run -s pack', () => {
  let folder = '';
  const at = (name: string) => join(folder, name);
  const put = (name: string, content: string | Uint8Array) => writeFileSync(at(name), content);
  const pack = (...args: string[]) => {
    const done = spawnSync(process.execPath, [...COMMAND, ...args], { encoding: 'utf8', cwd: folder });
    return { code: done.status, said: done.stderr };
  };
  const read = (name: string) => parsePack(readFileSync(at(name), 'utf8'));

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'pack-'));
    mkdirSync(at('reports'));
    put('reports/1.txt', report('高唐县', 8).join('\n'));
    put(
      'reports/2.html',
      report('米易县', 7)
        .map((text) => `<p>${text}</p>`)
        .join(''),
    );
    put(
      'reports/3.docx',
      docx(
        report('常山县', 6)
          .map((text) => paragraph(text))
          .join(''),
      ),
    );
    put('reports/4.pdf', pdf([lines(report('阜平县', 5))]));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('makes a pack of a folder, the same bytes in one thread and in several', () => {
    const { code, said } = pack('-o', 'one.json', '--threads', '1', 'reports');
    expect({ code, said }).toEqual({ code: 0, said: '已写入 4 份报告、4 条指标：one.json。\n' });
    expect(pack('-o', 'many.json', '--threads', '3', 'reports').code).toBe(0);
    expect(readFileSync(at('many.json')).equals(readFileSync(at('one.json')))).toBe(true);
    const { pack: made, problems } = read('one.json');
    expect(problems).toEqual([]);
    expect(made.reports.map(({ entry }) => `${entry.id} ${entry.file} ${entry.own}`)).toEqual([
      '371526-2023 1.txt true',
      '510421-2023 2.html true',
      '330822-2023 3.docx true',
      '130624-2023 4.pdf true',
    ]);
    expect(made.figures.map(({ value }) => value)).toEqual([8, 7, 6, 5]);
  });

  test('whose figures answer a formula', () => {
    const library = makeLiveLibrary(seedLibrary());
    library.hold(merged(library.bundled, read('one.json').pack));
    expect(library.list({ region: '米易县', period: '2023' })).toMatchObject([
      { value: 7, comparator: '>=' },
    ]);
  });

  test('says which files are not in it and why, and takes the others', () => {
    put('locked.pdf', pdf([lines(report('高唐县', 8))], { encrypted: true }));
    put('empty.txt', '');
    put('nowhere.txt', '2023年工作安排\n固定资产投资增长8%。\n');
    put('letter.txt', '高唐县人民政府2023年政府工作报告\n各位代表，感谢大家。\n');
    const { code, said } = pack(
      '-o',
      'some.json',
      'reports/1.txt',
      'locked.pdf',
      'empty.txt',
      'nowhere.txt',
      'letter.txt',
      'missing.txt',
    );
    expect(code).toBe(1);
    expect(said.split('\n')).toEqual([
      expect.stringContaining('“locked.pdf”设有打开密码'),
      expect.stringContaining('“empty.txt”里没有文字'),
      'nowhere.txt：没有看出是哪个地区的报告，请选择地区。',
      expect.stringMatching(/^letter\.txt：没有读到目标数或完成数/),
      '找不到文件：missing.txt',
      '已写入 1 份报告、1 条指标：some.json；5 个文件没有写入。',
      '',
    ]);
    expect(read('some.json').pack.reports).toHaveLength(1);
  });

  test('holds the same report once, and two texts of one report beside each other', () => {
    put('again.txt', report('高唐县', 8).join('\r\n'));
    put('other.txt', `${report('高唐县', 8).join('\n')}\n完成技改投资增长9%。`);
    const { code, said } = pack('-o', 'twice.json', 'reports/1.txt', 'again.txt', 'other.txt');
    expect(code).toBe(1);
    expect(said).toContain('again.txt：与“1.txt”是同一份报告，没有重复写入。');
    expect(said).toContain('other.txt：同一地区同一年已有另一个版本，两个版本都写入，编号 371526-2023-2。');
    const { pack: made, problems } = read('twice.json');
    expect(problems).toEqual([]);
    expect(new Set(made.figures.map(({ id }) => id.split('@')[0]))).toEqual(
      new Set(['371526-2023', '371526-2023-2']),
    );
  });

  const REFUSED: readonly [what: string, args: readonly string[], said: string][] = [
    ['without a name to write to', ['reports'], '请用 -o 写明报告包的文件名。'],
    ['without a file', ['-o', 'x.json'], '请给出报告文件。'],
    ['no threads', ['-o', 'x.json', '--threads', '0', 'reports'], '--threads 须为 1 到 64 的整数'],
    ['only what cannot be read', ['-o', 'x.json', 'missing.txt'], '没有写出报告包'],
  ];
  test.each(REFUSED)('refuses %s, writes nothing, exit code 2', (_what, args, message) => {
    const { code, said } = pack(...args);
    expect(code).toBe(2);
    expect(said).toContain(message);
    expect(() => readFileSync(at('x.json'))).toThrow();
  });
});
