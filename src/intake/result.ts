/** Character encodings a file may come in. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';

/** What became of a file: its raw text, or why it gave none. */
export type IntakeResult = Taken | Refused;

export interface Taken {
  readonly ok: true;
  /** The raw text; a text file's byte order mark is part of it. Offsets of figures are UTF-16 offsets in it. */
  readonly text: string;
  readonly format: 'text' | 'html';
  readonly encoding: Encoding;
}

export interface Refused {
  readonly ok: false;
  readonly reason: IntakeReason;
}

/** Why a file gives no text. The `messages` make sentences of these. */
export type IntakeReason =
  /** No characters, or nothing but white space and markup. */
  | { readonly why: 'empty'; readonly name: string }
  /** Over the limit; both in bytes. */
  | { readonly why: 'too-large'; readonly name: string; readonly size: number; readonly limit: number }
  /** A known kind of document that is not read; `format` in capitals: PDF, DOCX. */
  | { readonly why: 'unsupported-format'; readonly name: string; readonly format: string }
  /** Not text at all, whatever its name says. */
  | { readonly why: 'binary'; readonly name: string }
  /** Text in none of the encodings of `Encoding`, or damaged. */
  | { readonly why: 'unknown-encoding'; readonly name: string };
