/** One chapter of the manual: sentences about the functions, each with formulas that show it and formulas that mark its limit. */
export interface Chapter {
  readonly title: string;
  readonly rules: readonly Rule[];
}

export interface Rule {
  /** As the manual says it. */
  readonly says: string;
  /** The five bundled reports, or the invented ones of `reports.ts`. */
  readonly on: 'bundled' | 'invented';
  readonly cases: readonly Case[];
}

export type Case = readonly [asked: Asked, answer: Answer];

/** A formula as written, or a call as a host makes it: function, then arguments no formula can spell (a blank, an error). */
export type Asked = string | readonly [id: string, ...args: unknown[]];

/** A number, words or rows of them (errors within by their code); else one of the below. */
export type Answer = string | number | boolean | Row[] | Failing | Reading | Shown | Holding;
export type Row = readonly unknown[];

/** An error and what its message says. */
export class Failing {
  constructor(
    readonly code: '#N/A' | '#VALUE!',
    readonly says: RegExp,
  ) {}
}

/** Words that the pattern finds. */
export class Reading {
  constructor(readonly pattern: RegExp) {}
}

/** A number with the format that shows it. */
export class Shown {
  constructor(
    readonly value: number,
    readonly numberFormat: string,
  ) {}
}

/** A block of so many columns among whose rows are these, in this order. */
export class Holding {
  constructor(
    readonly columns: number,
    readonly rows: readonly Row[],
  ) {}
}

export const na = (says: RegExp) => new Failing('#N/A', says);
export const bad = (says: RegExp) => new Failing('#VALUE!', says);
export const reads = (pattern: RegExp) => new Reading(pattern);
export const shown = (value: number, numberFormat: string) => new Shown(value, numberFormat);
export const holds = (columns: number, ...rows: Row[]) => new Holding(columns, rows);
