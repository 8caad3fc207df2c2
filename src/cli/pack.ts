import { readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type OwnReport, ownId, packOf, packText, parsePack, standingOf } from '../library/own';
import { renamed } from '../library/own/renamed';
import type { Remark, TakenIn } from '../library/own/take-in';
import { remarkZh } from '../messages/taken-in.zh';
import { type PackRead, readFiles } from './pack-reading';
import { progressBar } from './progress';

const USAGE = `用法：npm run -s pack -- -o 报告包.json [--threads N] 文件或文件夹…
      把报告（.txt、.html、.docx、.pdf）读成一个报告包，可在“我的报告”中导入。地区和年份取自原文，原文没有写明的取自文件名。
      --threads N  同时用 N 个线程；结果与一个线程时逐字节相同。
      退出码：0 全部读入；1 有文件没有读入，其余已写入；2 没有写出报告包。`;

/** Some of the files are not in the pack. */
const PARTLY = 1;
const NOTHING = 2;

try {
  const { values, positionals } = parseArgs({
    options: {
      output: { type: 'string', short: 'o' },
      threads: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
    allowPositionals: true,
  });
  const threads = Number(values.threads ?? availableParallelism());
  if (values.help) console.log(USAGE);
  else if (!values.output) throw new Error('请用 -o 写明报告包的文件名。');
  else if (positionals.length === 0) throw new Error('请给出报告文件。');
  else if (!Number.isInteger(threads) || threads < 1 || threads > 64) {
    throw new Error(`--threads 须为 1 到 64 的整数，不能是“${values.threads}”。`);
  } else await pack(positionals, values.output, threads);
} catch (error) {
  console.error(`${(error as Error).message}\n${USAGE}`);
  process.exitCode = NOTHING;
}

async function pack(given: readonly string[], output: string, threads: number): Promise<void> {
  const paths = filesOf(given).filter((path) => resolve(path) !== resolve(output));
  const bar = progressBar(paths.length);
  const read = await readFiles(paths, threads, bar.show);
  bar.clear();
  const reports = gathered(read);
  if (reports.length === 0) {
    console.error('没有读到可以写入的报告，没有写出报告包。');
    process.exitCode = NOTHING;
    return;
  }
  const text = packText(packOf(reports));
  const { problems } = parsePack(text);
  if (problems.length > 0) throw new Error(`写出的报告包不合格式：${JSON.stringify(problems[0])}`);
  // Whole or not at all: one who reads it never sees half a pack.
  writeFileSync(`${output}.part`, text);
  renameSync(`${output}.part`, output);
  const figures = reports.reduce((sum, report) => sum + report.figures.length, 0);
  const left = read.length - reports.length;
  console.error(
    `已写入 ${reports.length} 份报告、${figures} 条指标：${output}${left > 0 ? `；${left} 个文件没有写入` : ''}。`,
  );
  if (left > 0) process.exitCode = PARTLY;
}

/** The files, and those in the folders, each folder in the order of names. */
function filesOf(given: readonly string[]): string[] {
  return given.flatMap((path) => {
    const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory();
    if (!isFolder) return [path];
    const inside = readdirSync(path, { withFileTypes: true }).filter((each) => each.isFile());
    return inside.map(({ name }) => join(path, name)).sort();
  });
}

/** The reports that a pack can hold, in order, each with an id of its own; says why the others are left out. */
function gathered(read: readonly PackRead[]): OwnReport[] {
  const reports: OwnReport[] = [];
  for (const each of read) {
    if ('message' in each) {
      console.error(each.message);
      continue;
    }
    const why = refusal(each.taken);
    if (why) {
      console.error(`${each.path}：${why}`);
      continue;
    }
    const report = ownReport(each.taken);
    const held = { reports: reports.map(({ text }) => text) };
    const standing = standingOf({ ...report.text, entry: { ...report.text.entry, id: '' } }, held);
    if (standing.is === 'same') {
      console.error(`${each.path}：与“${standing.as.file}”是同一份报告，没有重复写入。`);
      continue;
    }
    const id = ownId(report.text.entry, held);
    if (standing.is === 'other-text') {
      console.error(`${each.path}：同一地区同一年已有另一个版本，两个版本都写入，编号 ${id}。`);
    }
    for (const remark of each.taken.remarks) {
      if (remark.about !== 'part') console.error(`${each.path}：${remarkZh(remark)}`);
    }
    reports.push(renamed(report, id));
  }
  return reports;
}

/** Why a report cannot be in a pack: no one could ask for its figures. */
function refusal({ entry, remarks, figures }: TakenIn): string | undefined {
  const said = (...about: Remark['about'][]) => remarks.find((remark) => about.includes(remark.about));
  const remark =
    said('other-language') ??
    (figures.length === 0 ? said('no-figures') : undefined) ??
    (entry.place.name ? undefined : said('unplaced', 'no-place')) ??
    (entry.year ? undefined : said('no-year'));
  return remark && remarkZh(remark);
}

function ownReport({ entry, text, figures }: TakenIn): OwnReport {
  const { place, year, date, title } = entry;
  const own = {
    ...entry,
    date: date || String(year),
    title: title || `${place.name}${year}年政府工作报告`,
    own: true,
  };
  return { text: { ...text, entry: own }, figures };
}
