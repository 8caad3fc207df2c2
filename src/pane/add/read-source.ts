import { textOfFile } from '../../intake/intake';
import type { IntakeReason } from '../../intake/result';
import { tooLong } from '../../intake/too-long';
import type { Hints } from '../../library/own/by-rule';
import { type TakenIn, takeIn } from '../../library/own/take-in';

/** A file, or a text that was pasted. */
export interface ReadingSource {
  /** Name of the file; empty for a text. */
  readonly name: string;
  readonly from: File | string;
}

/** What became of a source. */
export type Read = { readonly taken: TakenIn } | { readonly reason: IntakeReason };

/** Reads a source, in whatever thread this is. `progress` is told the share that is done, from 0 to 1. */
export async function readSource(
  { name, from }: ReadingSource,
  hints: Hints,
  progress: (done: number) => void,
): Promise<Read> {
  if (typeof from === 'string') {
    const reason = tooLong(from, '');
    return reason ? { reason } : { taken: takeIn(from, hints) };
  }
  const result = await textOfFile(from, (done) => progress(done * FILE_SHARE));
  if (!result.ok) return { reason: result.reason };
  const reason = tooLong(result.text, name);
  if (reason) return { reason };
  progress(FILE_SHARE);
  return { taken: takeIn(result.text, { name, ...hints }) };
}

/** Of the time, the part that the file takes; the figures take the rest. */
const FILE_SHARE = 0.8;
