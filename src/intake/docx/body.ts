import { LineWriter } from '../lines';
import { type NumberedAs, type Numbering, numberedAs } from './numbering';
import { tell } from './xml';

/** Elements whose content no reader of the document sees, or sees in another element beside it. */
const HIDDEN = new Set([
  'del',
  'moveFrom',
  'mc:Fallback',
  'rt',
  'instrText',
  'delText',
  'delInstrText',
  'rPrChange',
  'pPrChange',
]);

/** A field: its instruction comes first, then what it shows. */
interface Field {
  instruction: string;
  shown: boolean;
}

export interface Body {
  readonly text: string;
  /** Ids of the notes, in the order of their marks. */
  readonly notes: readonly string[];
}

/**
 * What a reader of a part of a Word document sees: a paragraph is a line with its number, a table's row a line with tabs
 * between its cells, a note's mark `[1]`. Deleted text, hidden text and the table of contents are left out; the text of a box comes
 * behind the paragraph that holds it.
 */
export function bodyText(xml: string, numbering: Numbering): Body {
  const reader = new BodyReader(numbering, true);
  tell(xml, reader);
  if (!reader.isOpen()) return reader.body();
  // A table of contents that never ends would hide the document.
  const all = new BodyReader(numbering, false);
  tell(xml, all);
  return all.body();
}

class BodyReader {
  private lines = new LineWriter();
  /** The lines around a box, while its text is read. */
  private readonly around: LineWriter[] = [];
  private readonly boxes: string[] = [];
  private readonly notes: string[] = [];
  private readonly fields: Field[] = [];
  private paragraphs = 0;
  private hidden = 0;
  private inText = false;
  private inRun = false;
  private vanished = false;
  private inInstruction = false;
  private style: string | undefined;
  private numbered: NumberedAs = {};
  /** True until the first characters of a paragraph. */
  private isFresh = false;

  constructor(
    private readonly numbering: Numbering,
    private readonly withoutContents: boolean,
  ) {}

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (HIDDEN.has(name)) {
      this.hidden += 1;
      this.inInstruction ||= name === 'instrText';
    }
    if (this.hidden > 0) return;
    const { val, id = '', type = '', fldCharType } = attributes;
    switch (name) {
      case 'p':
        this.paragraphs += 1;
        this.style = undefined;
        this.numbered = {};
        this.isFresh = true;
        this.lines.breakLine();
        break;
      case 'pStyle':
        this.style = val;
        break;
      case 'numId':
      case 'ilvl':
        this.numbered = numberedAs(this.numbered, name, attributes);
        break;
      case 'r':
        this.inRun = true;
        this.vanished = false;
        break;
      case 'vanish':
        if (this.inRun) this.vanished = !/^(?:0|false|off)$/.test(val ?? '');
        break;
      case 't':
      case 'm:t':
        this.inText = true;
        break;
      case 'tab':
        // Stops of a paragraph are named so as well.
        if (this.inRun) this.write(' ');
        break;
      case 'br':
        if (type === '' || type === 'textWrapping') this.lines.newLine();
        else this.lines.breakLine();
        break;
      case 'cr':
        this.lines.newLine();
        break;
      case 'noBreakHyphen':
        this.write('-');
        break;
      case 'footnoteReference':
      case 'endnoteReference':
        this.notes.push(`${name.startsWith('f') ? 'footnote' : 'endnote'}:${id}`);
        this.write(`[${this.notes.length}]`);
        break;
      case 'fldChar':
        this.field(fldCharType);
        break;
      case 'tbl':
        this.lines.openTable();
        break;
      case 'tr':
        this.lines.openRow();
        break;
      case 'tc':
        this.lines.openCell();
        break;
      case 'txbxContent':
        this.around.push(this.lines);
        this.lines = new LineWriter();
    }
  }

  close(name: string): void {
    if (HIDDEN.has(name)) {
      this.hidden = Math.max(0, this.hidden - 1);
      this.inInstruction = false;
      return;
    }
    if (this.hidden > 0) return;
    if (name === 'p') this.closeParagraph();
    else if (name === 'r') this.inRun = false;
    else if (name === 't' || name === 'm:t') this.inText = false;
    else if (name === 'tbl') this.lines.closeTable();
    else if (name === 'tr') this.lines.closeRow();
    else if (name === 'tc') this.lines.closeCell();
    else if (name === 'txbxContent') {
      const box = this.lines.text();
      const around = this.around.pop();
      if (!around) return;
      this.lines = around;
      this.boxes.push(box);
    }
  }

  text(text: string): void {
    const field = this.fields.at(-1);
    if (this.inInstruction && field && !field.shown) field.instruction += text;
    if (this.hidden === 0 && this.inText && !this.vanished) this.write(text);
  }

  /** True where a table of contents has begun and not ended. */
  isOpen(): boolean {
    return this.inContents();
  }

  body(): Body {
    return { text: this.lines.text(), notes: this.notes };
  }

  private write(text: string): void {
    if (this.inContents() || text === '') return;
    if (this.isFresh && text.trim() !== '') {
      this.isFresh = false;
      const number = this.numbering.next(this.style, this.numbered);
      this.lines.write(/[\w.]$/.test(number) ? `${number} ` : number);
    }
    this.lines.write(text);
  }

  private closeParagraph(): void {
    this.paragraphs -= 1;
    this.lines.breakLine();
    if (this.around.length > 0 || this.boxes.length === 0) return;
    for (const box of this.boxes.splice(0)) {
      this.lines.writeLines(box);
      this.lines.breakLine();
    }
  }

  private field(type: string | undefined): void {
    const field = this.fields.at(-1);
    if (type === 'begin') this.fields.push({ instruction: '', shown: false });
    else if (type === 'separate' && field) field.shown = true;
    else if (type === 'end') this.fields.pop();
  }

  private inContents(): boolean {
    return this.withoutContents && this.fields.some(({ instruction }) => /^\s*TOC\b/.test(instruction));
  }
}
