import type { IntakeReason } from './result';

/** Most characters that are taken for one report: fifty times the longest. A text of as many can still be reviewed and kept. */
export const TEXT_LIMIT = 4_000_000;

/** Why a text is too long to be a report; `name` is empty where it was pasted. */
export function tooLong(text: string, name: string): IntakeReason | undefined {
  if (text.length <= TEXT_LIMIT) return undefined;
  return { why: 'too-long', name, characters: text.length, limit: TEXT_LIMIT };
}
