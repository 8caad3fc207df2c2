import { describe, expect, it } from 'vitest';
import { seedLibrary } from '../../src/cli/seeds';
import { evaluate } from '../../src/formulas/evaluate';
import { makeFunctions } from '../../src/formulas/functions';
import { type CellOutcome, FormattedNumber, FormulaError, type Outcome } from '../../src/formulas/outcome';
import { parseFormula, type Written } from '../../src/formulas/written';
import { makeLibrary } from '../../src/library';
import { absences } from './manual/absences';
import { argumentForms } from './manual/arguments';
import { type Answer, type Asked, Failing, Holding, Reading, Shown } from './manual/case';
import { choosing } from './manual/choosing';
import { family } from './manual/family';
import { indicatorNames } from './manual/indicators';
import { invented } from './manual/reports';
import { targetAndResult } from './manual/target-and-result';
import { values } from './manual/values';

const functions = {
  bundled: makeFunctions(makeLibrary(seedLibrary())),
  invented: makeFunctions(invented),
};

function answered(asked: Asked, on: keyof typeof functions): Outcome {
  if (typeof asked === 'string') return evaluate(asked, functions[on]);
  const [id, ...args] = asked;
  return functions[on][id]!(...args);
}

function plain(cell: CellOutcome): unknown {
  if (cell instanceof FormattedNumber) return cell.value;
  return cell instanceof FormulaError ? cell.code : cell;
}

function expectAnswer(outcome: Outcome, answer: Answer): void {
  const seen = Array.isArray(outcome) ? outcome.map((row) => row.map(plain)) : plain(outcome);
  if (answer instanceof Failing) {
    expect(outcome).toEqual(new FormulaError(answer.code, expect.stringMatching(answer.says) as string));
  } else if (answer instanceof Shown) {
    expect(outcome).toEqual(new FormattedNumber(answer.value, answer.numberFormat));
  } else if (answer instanceof Reading) {
    expect(seen).toEqual(expect.stringMatching(answer.pattern));
  } else if (answer instanceof Holding) {
    const rows = seen as unknown[][];
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([answer.columns]));
    const wanted = rows.filter((row) => answer.rows.some((each) => begins(row, each)));
    expect(wanted.map((row, index) => row.slice(0, answer.rows[index]?.length))).toEqual(answer.rows);
  } else {
    expect(seen).toEqual(Array.isArray(answer) ? answer.map((row) => row.map(matched)) : answer);
  }
}

function matched(cell: unknown): unknown {
  return cell instanceof Reading ? expect.stringMatching(cell.pattern) : cell;
}

function begins(row: readonly unknown[], start: readonly unknown[]): boolean {
  return start.every((cell, index) => row[index] === cell);
}

const OMITTED: Written = { is: 'omitted' };
const chapters = [family, argumentForms, indicatorNames, choosing, values, targetAndResult, absences];

describe.each(chapters)('the manual on $title', ({ rules }) => {
  describe.each(rules)('$says', ({ on, cases }) => {
    it.each(cases.map(([asked, answer]) => [written(asked), asked, answer] as const))(
      '%s',
      (_, asked, answer) => expectAnswer(answered(asked, on), answer),
    );
  });
});

describe('the manual', () => {
  it('shows for every sentence at least what holds and where it ends', () => {
    const short = chapters.flatMap(({ rules }) => rules.filter(({ cases }) => cases.length < 2));
    expect(short.map(({ says }) => says)).toEqual([]);
  });

  it('asks every function on both libraries', () => {
    for (const on of ['bundled', 'invented'] as const) {
      const asked = chapters
        .flatMap(({ rules }) => rules.filter((rule) => rule.on === on).flatMap(({ cases }) => cases))
        .map(([each]) => (typeof each === 'string' ? each.slice(1, each.indexOf('(')) : each[0]));
      const unasked = Object.keys(functions[on]).filter((id) => !asked.includes(id));
      expect(unasked).toEqual([]);
    }
  });
});

/** TARGET and ACTUAL with a literal for each argument and no unit, that fail: what WHY must say too. */
const failing = chapters.flatMap(({ rules }) =>
  rules.flatMap(({ on, cases }) =>
    cases.flatMap(([asked, answer]) => {
      if (typeof asked !== 'string' || !(answer instanceof Failing)) return [];
      const { name, args } = parseFormula(asked);
      const [region, indicator, period, unit = OMITTED, qualifier = OMITTED] = args;
      if (!/^(TARGET|ACTUAL)$/.test(name) || args.length > 5 || !period || unit.is !== 'omitted') return [];
      const why = [region!, indicator!, period, qualifier].map(argumentOf);
      return [[asked, on, `${name}_WHY`, why] as const];
    }),
  ),
);

describe('whatever error a formula gives, WHY says in a cell what its message says', () => {
  it.each(failing)('%s', (asked, on, id, args) => {
    expect(functions[on][id]!(...args)).toBe((answered(asked, on) as FormulaError).message);
  });

  it('of which there are many', () => expect(failing.length).toBeGreaterThan(40));
});

function argumentOf(part: Written): unknown {
  if (part.is === 'array') return part.rows;
  return part.is === 'value' ? part.value : null;
}

/** Long ranges are cut short. */
function written(asked: Asked): string {
  if (typeof asked === 'string') return asked;
  return asked.map((each) => JSON.stringify(each)?.slice(0, 60) ?? 'nothing').join(' ');
}
