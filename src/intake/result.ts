/** Character encodings a text file may come in. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';

/** The kinds of file that are read. */
export type Format = 'text' | 'html' | 'docx' | 'pdf';

/** A file as the user chose it; a browser's `File` is one. Its bytes are read when they are asked for, not before. */
export interface Source {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** How much of a file is read, from 0 to 1. */
export type OnProgress = (done: number) => void;

/** What became of a file: its raw text, or why it gave none. */
export type IntakeResult = Taken | Refused;

export interface Taken {
  readonly ok: true;
  /**
   * The raw text; a text file's byte order mark is part of it, and between the pages of a PDF stands a form feed. Offsets of
   * figures are UTF-16 offsets in it.
   */
  readonly text: string;
  readonly format: Format;
  /** Of text and pages; documents have none of their own. */
  readonly encoding?: Encoding;
}

export interface Refused {
  readonly ok: false;
  readonly reason: IntakeReason;
}

/** Why a file gives no text. The `messages` make sentences of these. */
export type IntakeReason =
  /** The file system did not give it: moved, locked, or not allowed. */
  | { readonly why: 'unreachable'; readonly name: string }
  /** Reading it took too long or needed more memory than there is. */
  | { readonly why: 'gave-up'; readonly name: string }
  /** No characters, or nothing but white space and markup. */
  | { readonly why: 'empty'; readonly name: string }
  /** Over the limit; both in bytes. */
  | { readonly why: 'too-large'; readonly name: string; readonly size: number; readonly limit: number }
  /** More text than any report has; both in characters. `name` is empty where it was pasted. */
  | { readonly why: 'too-long'; readonly name: string; readonly characters: number; readonly limit: number }
  /** Small as it is, it unpacks to more than any report has. */
  | { readonly why: 'unpacks-too-large'; readonly name: string }
  /** A known kind of document that is not read; `format` in capitals: DOC, OFD. */
  | { readonly why: 'unsupported-format'; readonly name: string; readonly format: string }
  /** Protected by a password. */
  | { readonly why: 'password'; readonly name: string; readonly format: 'docx' | 'pdf' }
  /** By its name or first bytes a document of this format, and damaged or cut off. */
  | { readonly why: 'broken'; readonly name: string; readonly format: 'docx' | 'pdf' }
  /** Pictures of pages, without text. */
  | { readonly why: 'scanned'; readonly name: string; readonly format: 'docx' | 'pdf' }
  /** A PDF whose letters cannot be told from their shapes: it does not say which characters they are. */
  | { readonly why: 'unknown-letters'; readonly name: string }
  /** Not text at all, whatever its name says. */
  | { readonly why: 'binary'; readonly name: string }
  /** Text in none of the encodings of `Encoding`, or damaged. */
  | { readonly why: 'unknown-encoding'; readonly name: string };
