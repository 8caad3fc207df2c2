/** What one cell of a function's answer holds. The host bindings turn it into what their host takes. */
export type CellOutcome = number | string | boolean | FormattedNumber | FormulaError;

/** A number and the Excel number format that shows it as stated (0.08 as `0%`). */
export class FormattedNumber {
  constructor(
    readonly value: number,
    readonly numberFormat: string,
    /** What a card beside the number tells, where cards are wanted. */
    readonly card?: Card,
  ) {}
}

/** Texts by their names: 原文, 出处, 口径, 表态用语. */
export type Card = Readonly<Record<string, string>>;

export class FormulaError {
  constructor(
    readonly code: '#N/A' | '#VALUE!',
    /** One sentence for the user, naming the remedy. */
    readonly message: string,
  ) {}
}

/** One cell, or a rectangular block of rows. */
export type Outcome = CellOutcome | CellOutcome[][];

/** What a host hands over as an argument: a scalar, a blank (null, undefined) or a range. */
export type Argument = unknown;
