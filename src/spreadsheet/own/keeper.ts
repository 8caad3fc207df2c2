import {
  EMPTY_PACK,
  isEmpty,
  joined,
  type OwnReport,
  ownReports,
  PACK_FORMAT,
  PACK_VERSION,
  type Pack,
  type Problem,
  packOf,
  parsePack,
  packText as plainText,
} from '../../library/own';
import type { Spreadsheet } from '../spreadsheet';
import { NotKept } from './not-kept';
import { packText, unpackText } from './packed-text';

/*
 * Kept in the workbook: a list of contents, a text for each report, and one for all corrections. What cannot be read of them
 * stays where it is.
 */
const CONTENTS = 'own';
const partName = (number: number) => `own-${number}`;

/** Without a list of contents parts are looked for until so many numbers in a row have none. */
const EMPTY_NUMBERS = 20;
/** Texts asked for at the same time. */
const AT_ONCE = 6;

interface Contents {
  readonly format: typeof PACK_FORMAT;
  readonly version: number;
  /** Another one after each change. */
  readonly stamp: string;
  readonly parts: readonly Part[];
}

interface Part {
  readonly name: string;
  /** Of a report: its id and title, for when its text cannot be read. */
  readonly report?: string;
  readonly title?: string;
}

/** Reads and keeps what a workbook carries of the user's own. */
export class Keeper {
  /** Names of parts that could not be read. They are never written to. */
  private readonly unread = new Set<string>();
  /** The list of contents as it was last seen. */
  private seen = '';

  constructor(private readonly workbook: Pick<Spreadsheet, 'kept' | 'keep'>) {}

  /** Rejects only where the host does not answer. */
  async read(): Promise<{ pack: Pack; problems: Problem[] }> {
    const problems: Problem[] = [];
    this.unread.clear();
    const contents = await this.contents();
    if (contents === 'newer') return { pack: EMPTY_PACK, problems: [{ why: 'newer' }] };
    if (contents === 'damaged') problems.push({ why: 'damaged-part', part: CONTENTS });
    const parts = await this.partsOf(contents);
    let pack: Pack = EMPTY_PACK;
    for (let at = 0; at < parts.length; at += AT_ONCE) {
      const some = parts.slice(at, at + AT_ONCE);
      const texts = await Promise.all(some.map(({ name }) => this.workbook.kept(name)));
      for (const [index, part] of some.entries()) {
        const read = await readPart(part, texts[index]!);
        if (isEmpty(read.pack)) this.unread.add(part.name);
        problems.push(...read.problems);
        pack = joined(pack, read.pack);
      }
    }
    return { pack, problems };
  }

  /** False where someone else has changed what the workbook carries since we read or wrote it. */
  async isCurrent(): Promise<boolean> {
    return (await this.workbook.kept(CONTENTS)) === this.seen;
  }

  /** Keeps `after` in place of `before`: first what is new, then the contents, at last what is gone is taken away. */
  async keep(before: Pack, after: Pack): Promise<void> {
    const contents = await this.contents();
    if (contents === 'newer') throw new NotKept('newer');
    const there = await this.partsOf(contents);
    const parts = there.filter(({ name }) => this.unread.has(name));
    const ours = there.filter(({ name }) => !this.unread.has(name));
    const nameFor = (part: Part | undefined) => part?.name ?? freeName([...there, ...parts]);

    const reportsBefore = new Map(ownReports(before).map((report) => [report.text.entry.id, report]));
    for (const report of ownReports(after)) {
      const { id, title } = report.text.entry;
      const known = ours.find((part) => part.report === id);
      const name = nameFor(known);
      if (!known || !isSame(report, reportsBefore.get(id))) {
        await this.workbook.keep(name, await packText(plainText(packOf([report]))));
      }
      parts.push({ name, report: id, title });
    }
    if (after.corrections.length > 0) {
      const known = ours.find(({ report }) => report === undefined);
      const name = nameFor(known);
      if (!known || after.corrections !== before.corrections) {
        await this.workbook.keep(name, plainText(packOf([], after.corrections)));
      }
      parts.push({ name });
    }

    const gone = ours.filter(({ name }) => !parts.some((part) => part.name === name));
    await this.keepContents(parts);
    for (const { name } of gone) await this.workbook.keep(name, '');
  }

  /** Takes away what could not be read; gives the way to bring it back. */
  async discardUnread(): Promise<() => Promise<void>> {
    const parts = await this.partsOf(await this.contents());
    const unread = parts.filter(({ name }) => this.unread.has(name));
    const texts = await Promise.all(unread.map(({ name }) => this.workbook.kept(name)));
    await this.keepContents(parts.filter((part) => !unread.includes(part)));
    for (const { name } of unread) await this.workbook.keep(name, '');
    this.unread.clear();
    return async () => {
      const now = await this.partsOf(await this.contents());
      const back: Part[] = [];
      for (const [at, part] of unread.entries()) {
        const name = now.some((other) => other.name === part.name) ? freeName([...now, ...back]) : part.name;
        await this.workbook.keep(name, texts[at]!);
        this.unread.add(name);
        back.push({ ...part, name });
      }
      await this.keepContents([...now, ...back]);
    };
  }

  private keepContents(parts: readonly Part[]): Promise<void> {
    const stamp = `${Date.now()}-${Math.random()}`;
    const contents: Contents = { format: PACK_FORMAT, version: PACK_VERSION, stamp, parts };
    this.seen = parts.length === 0 ? '' : JSON.stringify(contents);
    return this.workbook.keep(CONTENTS, this.seen);
  }

  private async partsOf(contents: Contents | 'none' | 'damaged' | 'newer'): Promise<readonly Part[]> {
    if (contents === 'damaged') return this.findParts();
    return typeof contents === 'string' ? [] : contents.parts;
  }

  private async contents(): Promise<Contents | 'none' | 'newer' | 'damaged'> {
    const text = await this.workbook.kept(CONTENTS);
    this.seen = text;
    if (text === '') return 'none';
    try {
      const contents: Partial<Contents> | null = JSON.parse(text);
      if (contents?.format !== PACK_FORMAT || typeof contents.version !== 'number') return 'damaged';
      if (contents.version > PACK_VERSION) return 'newer';
      const isWhole = Array.isArray(contents.parts) && contents.parts.every(isPart);
      return isWhole ? (contents as Contents) : 'damaged';
    } catch {
      return 'damaged';
    }
  }

  private async findParts(): Promise<Part[]> {
    const parts: Part[] = [];
    let empty = 0;
    for (let number = 1; empty < EMPTY_NUMBERS; number++) {
      const name = partName(number);
      const text = await this.workbook.kept(name);
      const [report] = text === '' ? [] : (await readPart({ name }, text)).pack.reports;
      empty = text === '' ? empty + 1 : 0;
      if (text !== '') parts.push({ name, report: report?.entry.id, title: report?.entry.title });
    }
    return parts;
  }
}

function isPart(part: unknown): part is Part {
  return typeof (part as Part | null)?.name === 'string';
}

/** What one part holds. Whatever is wrong with it, it is a problem of this part alone. */
async function readPart({ name, title }: Part, text: string): Promise<{ pack: Pack; problems: Problem[] }> {
  const damaged: Problem = { why: 'damaged-part', part: title ?? name };
  try {
    const { pack, problems } = parsePack(await unpackText(text));
    const isForeign = problems.some(
      ({ why }) => why === 'not-json' || why === 'not-a-pack' || why === 'too-large',
    );
    return { pack, problems: isForeign ? [damaged] : problems };
  } catch {
    return { pack: EMPTY_PACK, problems: [damaged] };
  }
}

/** Compared by identity: nothing of a pack is ever changed in place. */
function isSame(report: OwnReport, before: OwnReport | undefined): boolean {
  return (
    before !== undefined &&
    report.text === before.text &&
    report.figures.length === before.figures.length &&
    report.figures.every((figure, at) => figure === before.figures[at])
  );
}

function freeName(parts: readonly Part[]): string {
  let number = 1;
  while (parts.some(({ name }) => name === partName(number))) number++;
  return partName(number);
}
