import type { IntakeReason } from '../intake/result';

/** Why a file could not be taken in: one sentence that names the remedy. */
export function intakeMessageEn(reason: IntakeReason): string {
  switch (reason.why) {
    case 'unreachable':
      return `“${reason.name}” could not be opened; it may have been moved, deleted, or be in use by another program. Check it and add it again.`;
    case 'gave-up':
      return `Reading “${reason.name}” took too long or too much memory and was stopped; save it as plain text (.txt) and add it again, or paste the whole report.`;
    case 'empty':
      return `“${reason.name}” has no text in it; choose another file, or paste the whole report instead.`;
    case 'too-large':
      return `“${reason.name}” has ${megabytes(reason.size)} MB, more than the limit of ${megabytes(reason.limit)} MB; keep only the report itself and add it again.`;
    case 'too-long':
      return `${reason.name ? `“${reason.name}”` : 'The pasted text'} has ${thousands(reason.characters)} characters, a report at most ${thousands(reason.limit)}; it was not read: keep only one report and add it again.`;
    case 'unpacks-too-large':
      return `“${reason.name}” unpacks to far more than a report and was left alone for safety; save it as plain text (.txt) and add it again.`;
    case 'unsupported-format':
      return `${reason.format} files such as “${reason.name}” cannot be read yet; ${remedy(reason.format)}.`;
    case 'password':
      return `“${reason.name}” is protected by a password; open it in ${reason.format === 'pdf' ? 'a PDF reader' : 'Word or WPS'}, remove the password, save it and add it again, or paste the whole report.`;
    case 'broken':
      return `“${reason.name}” is damaged or incomplete; download it again, or open it in ${reason.format === 'pdf' ? 'a PDF reader' : 'Word or WPS'}, save a copy and add that.`;
    case 'scanned':
      return `“${reason.name}” holds scanned pictures and no text to read; convert it with text recognition first, or find a version whose text can be selected.`;
    case 'unknown-letters':
      return `“${reason.name}” does not say which characters its letters stand for and would be read as gibberish; use the Word or web version, or convert it with text recognition.`;
    case 'binary':
      return `“${reason.name}” is not a text file; save it as plain text (.txt) and add it again.`;
    case 'unknown-encoding':
      return `The character encoding of “${reason.name}” was not recognised; save it as plain text in UTF-8 (.txt) and add it again.`;
  }
}

function remedy(format: string): string {
  if (/^(?:DOC|DOT|WPS|WPT|RTF|ODT|MHT|MHTML)$/.test(format)) {
    return 'open it in Word or WPS, save it as .docx and add that, or paste the whole report';
  }
  if (format === 'OFD')
    return 'open it in an OFD reader, save it as PDF and add that, or paste the whole report';
  if (/^(?:ZIP|RAR|7Z)$/.test(format)) return 'unpack it first and add the report inside';
  return 'save it as plain text (.txt), a web page (.html) or .docx, or paste the whole report';
}

function thousands(characters: number): string {
  return characters.toLocaleString('en-US');
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1024 / 1024);
}
