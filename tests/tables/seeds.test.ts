import { describe, expect, it } from 'vitest';
import { seedLibrary } from '../../src/cli/seeds';
import { evaluate } from '../../src/formulas/evaluate';
import { makeFunctions } from '../../src/formulas/functions';
import { FormattedNumber } from '../../src/formulas/outcome';
import { makeLibrary } from '../../src/library';
import { layOut } from '../../src/spreadsheet/layout';
import { LAYOUTS, targetTable } from '../../src/tables/layouts';
import type { Cell, Table } from '../../src/tables/table';
import { headers, tableOf, values } from './sheet';

const library = makeLibrary(seedLibrary());

/** Every table that the bundled reports give, each region with each year that it has figures for. */
const tables: [string, Table][] = library
  .regions()
  .flatMap(({ name }) =>
    library
      .periods(name)
      .filter((period) => /^\d{4}(\/\d{4})?$/.test(period))
      .flatMap((period) => LAYOUTS.map(({ id }) => ({ layout: id, region: name, period }) as const)),
  )
  .flatMap((request): [string, Table][] => {
    const table = targetTable(library, request);
    return 'empty' in table ? [] : [[`${request.layout} ${request.region} ${request.period}`, table]];
  });

function cells(table: Table): Cell[] {
  return table.rows.flatMap((row) => row.cells);
}

it('there are tables of every layout, but none that needs results of the next report or a level above', () => {
  const made = new Set(tables.map(([name]) => name.split(' ')[0]));
  expect(LAYOUTS.map(({ id }) => id).filter((id) => !made.has(id))).toEqual(['target-result', 'chain']);
});

describe.each(tables)('%s', (_name, table) => {
  it('every question is answered with the very value that stands there', () => {
    for (const { ask, less, value } of cells(table)) {
      if (ask && !less) expect(library.resolve(ask)).toMatchObject({ found: true, value });
    }
  });
  it('every number names a figure of the library, and shows it with a format', () => {
    const derived = table.columns.map(({ header }) => /^(差距|变动|较上年目标)$/.test(header));
    const taken = table.rows.flatMap((row) => row.cells.filter((_, at) => !derived[at]));
    for (const { value, figure, numberFormat } of taken) {
      // of data, years and bounds are numbers too
      if (typeof value !== 'number' || (table.form === 'data' && !figure)) continue;
      expect(library.figure(figure ?? '')).toBeDefined();
      expect(numberFormat).toMatch(table.form === 'data' ? /^General$/ : /0|\?\/\?/);
    }
  });
  it('rows are as long as the header, notes are sentences', () => {
    for (const { kind, cells } of table.rows)
      if (kind === 'figure') expect(cells).toHaveLength(table.columns.length);
    for (const note of table.notes) expect(note).toMatch(/[^。]。$/);
    expect(table.sources.length > 0).toBe(table.form !== 'data');
  });
});

describe.each([undefined, '元', '万元', '亿元'] as const)('as formulas, with amounts in %s', (money) => {
  const functions = makeFunctions(library);
  const answer = (formula: string) => {
    const outcome = evaluate(formula, functions);
    return outcome instanceof FormattedNumber ? outcome.value : outcome;
  };

  // the bundled reports give none of the two others
  const made = LAYOUTS.map(({ id }) => id).filter((id) => id !== 'target-result' && id !== 'chain');
  it.each(made)('%s answers in every cell what it says as values', (layout) => {
    const wrong: unknown[] = [];
    let asked = 0;
    for (const { name: region } of library.regions()) {
      for (const period of ['2022', '2023']) {
        const table = targetTable(library, { layout, region, period, ...(money ? { money } : {}) });
        if ('empty' in table) continue;
        const values = layOut(table, 'values').rows;
        for (const [r, { cells: line }] of layOut(table, 'formulas').rows.entries()) {
          for (const [c, { content, isFormula }] of line.entries()) {
            if (!isFormula || String(content).startsWith('=ROUND(')) continue;
            asked += 1;
            const [said, answered] = [values[r]?.cells[c]?.content, answer(String(content))];
            if (said !== answered) wrong.push([region, period, content, said, answered]);
          }
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(asked).toBeGreaterThan(0);
  });
});

it('秀洲区 2023: the headline targets, the stretch tier beside the base', () => {
  const table = tableOf(library, { layout: 'headline-targets', region: '秀洲区' });
  expect(table.title).toBe('秀洲区2023年主要预期目标表');
  expect(table.unitLine).toBe('单位：%');
  expect(values(table, '指标').slice(0, 2)).toEqual(['地区生产总值增速', '一般公共预算收入增速']);
  expect(values(table, '目标').slice(0, 2)).toEqual([6, 3]);
  expect(values(table, '备注')[0]).toBe('力争8%');
});

it('秀洲区 2023: last year beside this year, a fall as a fall, the scope said', () => {
  const table = tableOf(library, { layout: 'last-year', region: '秀洲区' });
  expect(headers(table)).toEqual(['指标', '上年完成', '本年目标', '备注']);
  expect(values(table, '上年完成').slice(0, 2)).toEqual([4.3, -15]);
  expect(table.notes.join('')).toContain('小口径');
});

it('平湖市 2023: the report is an excerpt without the headline passage, and the reason says so', () => {
  const result = targetTable(library, { layout: 'headline-targets', region: '平湖市', period: '2023' });
  expect(result).toMatchObject({ empty: { why: 'not-in-part', title: '主要预期目标' } });
});

it('平湖市 2023: investment and foreign capital as =TARGET answers them', () => {
  const table = tableOf(library);
  const row = (name: string) =>
    table.rows.find(({ cells }) => cells[0]?.value === name)?.cells.map(({ value }) => value);
  expect(row('固定资产投资增速')?.slice(1, 3)).toEqual(['%', 8]);
  expect(row('实到外资')?.slice(1, 3)).toEqual(['亿美元', 4]);
  expect(row('平湖高新区亩均税收')?.[2]).toBe(35);
});

it('平湖市 2022: growth inside and outside the port zone in rows of their own', () => {
  const table = tableOf(library, { layout: 'headline-targets', region: '平湖市', period: '2022' });
  expect(values(table, '指标')).toContain('一般公共预算收入增速（不含嘉兴港区、嘉兴电厂）');
  expect(values(table, '指标')).toContain('一般公共预算收入增速');
});
