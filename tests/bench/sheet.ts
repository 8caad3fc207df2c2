import { createUniver, type FUniver, LocaleType } from '@univerjs/presets';
import { UniverSheetsNodeCorePreset } from '@univerjs/presets/preset-sheets-node-core';
import { makeFunctions } from '../../src/formulas/functions';
import { makeLibrary } from '../../src/library/index';
import { functionSettings, workbookFunctions } from '../../src/spreadsheet/browser/functions';
import { titleOf } from '../../src/vocabulary/indicators';
import { made } from './library';
import type { Table } from './table';
import { medianOf } from './timing';

const FORMULAS = 500;
const SIZES = [1_000, 10_000] as const;

/** The same look-ups in the browser workbook: ours, and those of the spreadsheet over a sheet of the same figures. */
export async function benchSheet(): Promise<Table[]> {
  const rows: number[][] = [];
  for (const size of SIZES) rows.push(await lookUps(size));
  return [
    {
      title: 'Look-ups in the browser workbook',
      about: `${FORMULAS} formulas entered at once, until every one has its value: microseconds a formula, medians of 3. XLOOKUP and INDEX with MATCH look for place|indicator|year in a column of the same figures.`,
      columns: ['figures', 'TARGET', 'XLOOKUP', 'INDEX, MATCH', 'XLOOKUP / TARGET', 'INDEX, MATCH / TARGET'],
      rows,
    },
  ];
}

async function lookUps(size: number): Promise<number[]> {
  const library = makeLibrary(made(size));
  const functions = workbookFunctions(makeFunctions(library), 'zh');
  const { univer, univerAPI: api } = createUniver({
    locale: LocaleType.ZH_CN,
    locales: {},
    presets: [UniverSheetsNodeCorePreset({ formula: functionSettings(functions, { brokeDown: '' }) })],
  });
  const rows = library.figures.map(({ region, indicator, measure, period, value }) => [
    region,
    titleOf(indicator, measure),
    Number(period),
    (value ?? 0) / 100,
  ]);
  const book = api.createWorkbook({
    id: 'workbook',
    sheetOrder: ['sheet'],
    sheets: { sheet: { id: 'sheet', name: '表', rowCount: size + FORMULAS, columnCount: 10 } },
  });
  const sheet = book.getActiveSheet();
  const settled = () => api.getFormula().onCalculationResultApplied();
  sheet.getRange(`A1:E${size}`).setValues(rows.map((row) => [...row, row.slice(0, 3).join('|')]));
  await settled();

  const step = Math.floor(size / FORMULAS);
  const asked = Array.from({ length: FORMULAS }, (_, nth) => rows[nth * step] ?? []);
  const target = ([region, indicator, year]: readonly unknown[]) =>
    `=TARGET("${region}","${indicator}",${year})`;
  const key = (row: readonly unknown[]) => `"${row.slice(0, 3).join('|')}"`;
  const xlookup = (row: readonly unknown[]) => `=XLOOKUP(${key(row)},E$1:E$${size},D$1:D$${size})`;
  const match = (row: readonly unknown[]) => `=INDEX(D$1:D$${size},MATCH(${key(row)},E$1:E$${size},0))`;

  const timings: number[] = [];
  for (const formula of [target, xlookup, match]) {
    const range = sheet.getRange(`G1:G${FORMULAS}`);
    const formulas = asked.map((row) => [formula(row)]);
    const times: number[] = [];
    for (let run = 0; run < 3; run += 1) times.push(await timed(range, formulas, settled));
    const answers = range.getValues().map(([value]) => value);
    const right = asked.every(([, , , value], nth) => Math.abs(Number(answers[nth]) - Number(value)) < 1e-9);
    if (!right) throw new Error(`${formulas[0]} answered ${answers[0]}`);
    timings.push((medianOf(times) / FORMULAS) * 1000);
  }
  univer.dispose();
  const [ours = 0, theirs = 0, matched = 0] = timings;
  return [size, ours, theirs, matched, theirs / ours, matched / ours];
}

type Cells =
  ReturnType<NonNullable<ReturnType<FUniver['getActiveWorkbook']>>['getActiveSheet']> extends {
    getRange(address: string): infer Range;
  }
    ? Range
    : never;

/** Milliseconds until formulas just entered have their values. */
async function timed(range: Cells, formulas: string[][], settled: () => Promise<void>): Promise<number> {
  range.clear();
  await settled();
  const start = performance.now();
  range.setFormulas(formulas);
  await settled();
  return performance.now() - start;
}
