import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readByRule } from '../library/own/by-rule';
import { endQuietlyOnBrokenPipe } from './pipe';
import { FIELDS, type KeyRecord, type Score, type Scored, score, summary } from './scoring';
import { textOfPath } from './source';

const USAGE = `用法：npm run -s score -- [--show 20] 答案.jsonl 文件
      文件为 .jsonl 时是读出的指标，每行一个 JSON 对象；否则是报告原文，按规则读出指标后比对。
      --show N 另列各至多 N 条：漏读、误读、有出入的字段。`;

endQuietlyOnBrokenPipe();
try {
  const { values, positionals } = parseArgs({
    options: { show: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
  });
  const [key, file] = positionals;
  if (values.help) console.log(USAGE);
  else if (!key || !file || positionals.length > 2) throw new Error('请给出答案文件和待评文件。');
  else {
    const result = score(jsonLines<KeyRecord>(key), await figuresOf(file));
    for (const line of details(result, Number(values.show ?? 0))) console.log(line);
    console.log(
      `{${summary(result)
        .map(([name, number]) => `"${name}": ${number}`)
        .join(', ')}}`,
    );
  }
} catch (error) {
  console.error(`${(error as Error).message}\n${USAGE}`);
  process.exitCode = 1;
}

async function figuresOf(file: string): Promise<readonly Scored[]> {
  if (file.endsWith('.jsonl')) return jsonLines<Scored>(file);
  const taken = await textOfPath(file);
  if (!taken.ok) throw new Error(taken.message);
  return readByRule(taken.text).figures;
}

function jsonLines<Line>(file: string): Line[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index): Line => {
      try {
        return JSON.parse(line);
      } catch (error) {
        throw new Error(`${file} 第 ${index + 1} 个记录不是 JSON：${(error as Error).message}`);
      }
    });
}

function details(result: Score, most: number): string[] {
  const differing = result.pairs.filter(({ verdict }) => FIELDS.some((field) => !verdict[field]));
  return [
    ...result.missed.slice(0, most).map((record) => {
      const { start, label, indicator, value, unit, cmp = '=', period } = record;
      return ['漏读', start, label, indicator, value, unit, cmp, JSON.stringify(period)].join(' ');
    }),
    ...result.false.slice(0, most).map(({ source, kind, indicator, value, unit }) => {
      return ['误读', source.start, kind, indicator, value, unit].join(' ');
    }),
    ...differing.slice(0, most).map(({ record, figure, verdict }) => {
      const fields = FIELDS.filter((field) => !verdict[field]).join('、');
      const right = [
        record.indicator,
        record.value,
        record.unit,
        record.cmp ?? '=',
        JSON.stringify(record.period),
        record.measure,
      ];
      const got = [
        figure.indicator,
        figure.value,
        figure.unit,
        figure.comparator,
        figure.period,
        figure.measure,
      ];
      return `出入 ${record.start} ${fields} | 应为 ${right.join(' ')} | 读作 ${got.join(' ')}`;
    }),
  ];
}
