import type { IntakeReason } from '../intake/result';

/** Why a file could not be taken in: one sentence that names the remedy. */
export function intakeMessageEn(reason: IntakeReason): string {
  switch (reason.why) {
    case 'empty':
      return `“${reason.name}” has no text in it; choose another file, or paste the whole report instead.`;
    case 'too-large':
      return `“${reason.name}” has ${megabytes(reason.size)} MB, more than the limit of ${megabytes(reason.limit)} MB; keep only the report itself and add it again.`;
    case 'unsupported-format':
      return `${reason.format} files such as “${reason.name}” cannot be read yet; save it as plain text (.txt) or a web page (.html), or paste the whole report.`;
    case 'binary':
      return `“${reason.name}” is not a text file; save it as plain text (.txt) and add it again.`;
    case 'unknown-encoding':
      return `The character encoding of “${reason.name}” was not recognised; save it as plain text in UTF-8 (.txt) and add it again.`;
  }
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1024 / 1024);
}
