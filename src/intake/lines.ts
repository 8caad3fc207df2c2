/** One open table cell. `since` is the count of line breaks when its first characters came, undefined before. */
interface OpenCell {
  since?: number;
}

/** One open table. `cells` counts those of its present row. */
interface OpenTable {
  cells: number;
  cellOpen: boolean;
}

/**
 * Collects a page's text line by line, the way a browser lays it out: white space collapses, lines have no blank at
 * either end, an empty block leaves no empty line.
 */
export class LineWriter {
  private readonly parts: string[] = [];
  /** What has to come before the next characters. */
  private pendingBreaks = 0;
  private pendingTabs = 0;
  private pendingSpace = false;
  /** Line breaks so far. */
  private breaks = 0;
  private readonly tables: OpenTable[] = [];
  private readonly cells: OpenCell[] = [];

  write(text: string): void {
    for (const piece of text.split(/([ \t\n\r\f]+)/)) {
      if (piece === '') continue;
      if (/^[ \t\n\r\f]/.test(piece)) this.pendingSpace = true;
      else this.put(piece);
    }
  }

  /** Preformatted text: its line breaks and blanks count. */
  writeLines(text: string): void {
    text.split(/\r\n?|\n/).forEach((line, i) => {
      if (i > 0) this.newLine();
      if (line !== '') this.put(line);
    });
  }

  /** `<br>`: one line further, each time. */
  newLine(): void {
    this.pendingSpace = false;
    if (!this.atCellStart()) this.pendingBreaks += 1;
  }

  /** The edge of a block: the next characters start a line. */
  breakLine(): void {
    this.pendingSpace = false;
    if (!this.atCellStart()) this.pendingBreaks = Math.max(this.pendingBreaks, 1);
  }

  openTable(): void {
    this.breakLine();
    this.tables.push({ cells: 0, cellOpen: false });
  }

  closeTable(): void {
    this.closeRow();
    this.tables.pop();
  }

  openRow(): void {
    this.closeRow();
  }

  closeRow(): void {
    this.closeCell();
    const table = this.tables.at(-1);
    if (table) {
      table.cells = 0;
      this.pendingTabs = 0;
    }
    this.breakLine();
  }

  openCell(): void {
    this.closeCell();
    const table = this.tables.at(-1);
    if (!table) return;
    if (table.cells > 0) this.pendingTabs += 1;
    table.cells += 1;
    table.cellOpen = true;
    this.cells.push({});
  }

  /** A cell of one line stays in its row, whatever blocks it is wrapped in; a cell of several lines ends the line. */
  closeCell(): void {
    this.pendingSpace = false;
    const table = this.tables.at(-1);
    if (!table?.cellOpen) return;
    table.cellOpen = false;
    const cell = this.cells.pop();
    if (cell?.since === undefined) return;
    if (cell.since === this.breaks) this.pendingBreaks = 0;
    const outer = this.cells.at(-1);
    if (outer) outer.since ??= cell.since;
  }

  text(): string {
    return this.parts.join('');
  }

  private atCellStart(): boolean {
    const cell = this.cells.at(-1);
    return cell !== undefined && cell.since === undefined;
  }

  private put(characters: string): void {
    if (this.parts.length > 0) {
      if (this.pendingBreaks > 0) {
        this.parts.push('\n'.repeat(Math.min(this.pendingBreaks, 2)));
        this.breaks += 1;
      }
      if (this.pendingTabs > 0) this.parts.push('\t'.repeat(this.pendingTabs));
      else if (this.pendingSpace && this.pendingBreaks === 0) this.parts.push(' ');
    }
    this.parts.push(characters);
    this.pendingBreaks = 0;
    this.pendingTabs = 0;
    this.pendingSpace = false;
    const cell = this.cells.at(-1);
    if (cell) cell.since ??= this.breaks;
  }
}
