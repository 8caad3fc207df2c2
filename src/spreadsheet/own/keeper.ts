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
const PART = /^own-\d+$/;

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

/** What a workbook carries, as it was read. */
export interface Carried {
  readonly pack: Pack;
  readonly problems: readonly Problem[];
  /** Another one after each change of it; empty where none is known. */
  readonly stamp: string;
}

/** Reads and keeps what a workbook carries of the user's own. */
export class Keeper {
  /** Names of parts that could not be read, and why. They are never written to. */
  private readonly unread = new Map<string, 'damaged' | 'newer'>();
  private isListDamaged = false;
  /** The list of contents as it was last seen. */
  private seen = '';

  constructor(private readonly workbook: Pick<Spreadsheet, 'kept' | 'keptNames' | 'keep'>) {}

  /** Rejects only where the host does not answer. */
  async read(): Promise<Carried> {
    const problems: Problem[] = [];
    this.unread.clear();
    const contents = await this.contents();
    const stamp = typeof contents === 'string' ? '' : contents.stamp;
    if (contents === 'newer') return { pack: EMPTY_PACK, problems: [{ why: 'newer' }], stamp };
    const parts = await this.partsOf(contents);
    this.isListDamaged = contents === 'damaged' || (contents === 'none' && parts.length > 0);
    if (this.isListDamaged) problems.push({ why: 'damaged-list' });
    let pack: Pack = EMPTY_PACK;
    for (let at = 0; at < parts.length; at += AT_ONCE) {
      const some = parts.slice(at, at + AT_ONCE);
      const texts = await Promise.all(some.map(({ name }) => this.workbook.kept(name)));
      for (const [index, part] of some.entries()) {
        const read = await readPart(part, texts[index]!);
        if (isEmpty(read.pack)) {
          const isNewer = read.problems.some(({ why }) => why === 'newer');
          this.unread.set(part.name, isNewer ? 'newer' : 'damaged');
        }
        problems.push(...read.problems);
        pack = joined(pack, read.pack);
      }
    }
    return { pack, problems, stamp };
  }

  /** Is anything damaged that can be taken away? */
  get hasDamage(): boolean {
    return this.isListDamaged || [...this.unread.values()].includes('damaged');
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
    await this.keepOnly(parts, gone);
    this.isListDamaged = false;
  }

  /** Takes away what is damaged; gives the way to bring it back. What is left is to be read again after either. */
  async discardDamaged(): Promise<() => Promise<void>> {
    const parts = await this.partsOf(await this.contents());
    const unread = parts.filter(({ name }) => this.unread.get(name) === 'damaged');
    const texts = await Promise.all(unread.map(({ name }) => this.workbook.kept(name)));
    await this.keepOnly(
      parts.filter((part) => !unread.includes(part)),
      unread,
    );
    return async () => {
      const now = await this.partsOf(await this.contents());
      const back: Part[] = [];
      for (const [at, part] of unread.entries()) {
        const name = now.some((other) => other.name === part.name) ? freeName([...now, ...back]) : part.name;
        await this.workbook.keep(name, texts[at]!);
        back.push({ ...part, name });
      }
      if (back.length > 0) await this.keepContents([...now, ...back]);
    };
  }

  /** Lists these, then takes away what is gone; at last the list itself, where nothing is left to list. */
  private async keepOnly(parts: readonly Part[], gone: readonly Part[]): Promise<void> {
    await this.keepContents(parts);
    for (const { name } of gone) await this.workbook.keep(name, '');
    if (parts.length > 0) return;
    this.seen = '';
    await this.workbook.keep(CONTENTS, '');
  }

  private keepContents(parts: readonly Part[]): Promise<void> {
    const stamp = `${Date.now()}-${Math.random()}`;
    const contents: Contents = { format: PACK_FORMAT, version: PACK_VERSION, stamp, parts };
    this.seen = JSON.stringify(contents);
    return this.workbook.keep(CONTENTS, this.seen);
  }

  private async partsOf(contents: Contents | 'none' | 'damaged' | 'newer'): Promise<readonly Part[]> {
    if (contents === 'newer') return [];
    return typeof contents === 'string' ? this.findParts() : contents.parts;
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

  /** The parts that are there, whatever a list says. */
  private async findParts(): Promise<Part[]> {
    const names = (await this.workbook.keptNames()).filter((name) => PART.test(name));
    const numbered = names.sort((a, b) => numberOf(a) - numberOf(b));
    return Promise.all(
      numbered.map(async (name): Promise<Part> => {
        const { pack } = await readPart({}, await this.workbook.kept(name));
        const [report] = pack.reports;
        return { name, report: report?.entry.id, title: report?.entry.title };
      }),
    );
  }
}

function isPart(part: unknown): part is Part {
  return typeof (part as Part | null)?.name === 'string';
}

/** What one part holds. Whatever is wrong with it, it is a problem of this part alone. */
async function readPart(
  { title = '' }: Pick<Part, 'title'>,
  text: string,
): Promise<{ pack: Pack; problems: Problem[] }> {
  const damaged: Problem = { why: 'damaged-part', part: title };
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

function numberOf(name: string): number {
  return Number(name.slice(name.indexOf('-') + 1));
}

function freeName(parts: readonly Part[]): string {
  let number = 1;
  while (parts.some(({ name }) => name === partName(number))) number++;
  return partName(number);
}
