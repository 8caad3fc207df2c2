import { HOLE_REASONS, type Hole, type HoleReason, type Span } from './readable';

/** Which characters of a text are holes, and why: one byte a character, 0 for what is read. The text is taken folded. */
export class Marks {
  private readonly codes: Uint8Array;

  constructor(readonly raw: string) {
    this.codes = new Uint8Array(raw.length);
  }

  isHole(offset: number): boolean {
    return this.codes[offset] !== 0;
  }

  /** What is left of a stretch when its holes are passed over. */
  readable({ start, end }: Span): string {
    let text = '';
    let from = start;
    for (let at = start; at < end; at += 1) {
      if (this.codes[at] === 0) continue;
      if (at > from) text += this.raw.slice(from, at);
      from = at + 1;
    }
    return from < end ? text + this.raw.slice(from, end) : text;
  }

  /** Marks what is not yet a hole; the first reason given stays. */
  add(span: Span, reason: HoleReason): void {
    const code = HOLE_REASONS.indexOf(reason) + 1;
    for (let at = span.start; at < span.end; at += 1) {
      if (this.codes[at] === 0) this.codes[at] = code;
    }
  }

  /** Offset of the nearest readable character before `offset`, not before `floor`; -1 for none. */
  before(offset: number, floor = 0): number {
    for (let at = offset - 1; at >= floor; at -= 1) if (this.codes[at] === 0) return at;
    return -1;
  }

  /** Offset of the nearest readable character from `offset` on; the length of the text for none. */
  from(offset: number): number {
    let at = offset;
    while (at < this.codes.length && this.codes[at] !== 0) at += 1;
    return at;
  }

  holes(): Hole[] {
    const holes: Hole[] = [];
    let start = 0;
    for (let at = 1; at <= this.codes.length; at += 1) {
      if (at < this.codes.length && this.codes[at] === this.codes[start]) continue;
      const reason = HOLE_REASONS[(this.codes[start] ?? 0) - 1];
      if (reason) holes.push({ start, end: at, reason });
      start = at;
    }
    return holes;
  }
}
