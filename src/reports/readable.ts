/** Half-open span of UTF-16 offsets in a raw file. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Why a stretch of raw text is not read. */
export const HOLE_REASONS = [
  'furniture', // what the site put around the report: menus, advertising, telephone numbers, related articles
  'watermark', // the site's mark inside the text
  'page', // page number
  'footnote', // mark of a note, or the notes themselves
  'space', // spaces inside Chinese text
  'cut', // a blank inside a number that is read as one
  'break', // a line break inside a sentence
] as const;
export type HoleReason = (typeof HOLE_REASONS)[number];

export interface Hole extends Span {
  readonly reason: HoleReason;
}

/**
 * A report as it is read: raw text, never rewritten but for character references (&ldquo;), and the holes in it.
 *
 * `text` is what remains outside the holes, Traditional folded to Simplified one to one, for matching only;
 * `at[i]` is the raw offset of `text[i]` (and `at[text.length]` the raw length), so every position found in it is a
 * position in the raw file.
 */
export interface Readable {
  readonly raw: string;
  readonly holes: readonly Hole[];
  readonly text: string;
  readonly at: Int32Array;
}
