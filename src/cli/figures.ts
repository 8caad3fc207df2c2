import { basename, extname } from 'node:path';
import { parseArgs } from 'node:util';
import { readByRule } from '../library/own/by-rule';
import { explain } from '../reading/explain';
import type { Figure } from '../reading/figure';
import type { Place } from '../reports/catalogue';
import { placesNamed } from '../vocabulary/places';
import { explanation } from './explanation';
import { endQuietlyOnBrokenPipe } from './pipe';
import { seedLibrary } from './seeds';
import { textOfPath } from './source';

const USAGE = `用法：npm run -s figures                                              内置库的全部指标，每行一个 JSON 对象
      npm run -s figures -- [--region 高唐县] [--year 2022] 文件…     从报告原文读出的指标（不用人工复核）
      npm run -s figures -- --explain 文件…                          逐句说明：标出句中的数、读成的指标和所用规则、略过的数和原因`;

interface Flags {
  readonly region?: string;
  readonly year?: string;
  readonly explain?: boolean;
}

endQuietlyOnBrokenPipe();
try {
  const { values, positionals } = parseArgs({
    options: {
      region: { type: 'string' },
      year: { type: 'string' },
      explain: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
    allowPositionals: true,
  });
  if (values.help) console.log(USAGE);
  else if (positionals.length === 0 && values.explain) throw new Error('--explain 要给出文件。');
  else if (positionals.length === 0) print(seedLibrary().figures);
  else await readFiles(positionals, values);
} catch (error) {
  fail(`${(error as Error).message}\n${USAGE}`);
}

async function readFiles(files: readonly string[], flags: Flags): Promise<void> {
  const year = flags.year === undefined ? undefined : Number(flags.year);
  if (year !== undefined && !isYear(year)) {
    fail(`--year 须为四位年份，不能是“${flags.year}”。`);
    return;
  }
  const place = flags.region === undefined ? undefined : placeNamed(flags.region);
  if (place === 'ambiguous') return;
  for (const file of files) await readOne(file, place, year, flags.explain);
}

async function readOne(
  file: string,
  givenPlace: Place | undefined,
  givenYear: number | undefined,
  explained = false,
): Promise<void> {
  const raw = await rawTextOf(file);
  if (raw === undefined) return;
  const name = basename(file);
  const id = basename(file, extname(file));
  const { readable, figures, entry } = readByRule(raw, { id, name, place: givenPlace, year: givenYear });
  if (!entry.place.name)
    console.error(`${file}：没有看出是哪个地区的报告，region 留空；可用 --region 指明。`);
  if (!entry.year) console.error(`${file}：没有看出是哪一年的报告，年份留空；可用 --year 指明。`);
  if (explained) process.stdout.write(explanation(explain(readable, figures)));
  else print(figures);
}

async function rawTextOf(file: string): Promise<string | undefined> {
  const taken = await textOfPath(file);
  if (taken.ok) return taken.text;
  fail(taken.message);
  return undefined;
}

/** The place that `--region` names. One that no table knows keeps its name and has no code. */
function placeNamed(name: string): Place | 'ambiguous' {
  const [place, ...others] = placesNamed(name);
  if (!place) {
    console.error(`未识别地区“${name}”，按所写名称处理，代码留空。`);
    return { code: '', name, parents: [] };
  }
  if (others.length === 0) return place;
  const all = [place, ...others].map((each) => `${each.parents.join('')}${each.name}（${each.code}）`);
  fail(`地区“${name}”有歧义：${all.join('、')}。请写全称或代码。`);
  return 'ambiguous';
}

function isYear(year: number): boolean {
  return Number.isInteger(year) && year >= 1949 && year <= 2100;
}

function print(figures: readonly Figure[]): void {
  process.stdout.write(figures.map((figure) => `${JSON.stringify(figure)}\n`).join(''));
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
