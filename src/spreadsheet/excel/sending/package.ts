import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const CONTENT_TYPES = '[Content_Types].xml';

/** An Office file: its parts by path (`xl/workbook.xml`), and the relationships by which they lead to each other. */
export class OfficePackage {
  private readonly parts: Map<string, Uint8Array>;

  constructor(file: Uint8Array) {
    this.parts = new Map(Object.entries(unzipSync(file)));
  }

  file(): Uint8Array {
    return zipSync(Object.fromEntries(this.parts), { level: 6 });
  }

  paths(): string[] {
    return [...this.parts.keys()];
  }

  /** Empty where there is no such part. */
  text(path: string): string {
    const part = this.parts.get(path);
    return part ? strFromU8(part) : '';
  }

  write(path: string, text: string): void {
    this.parts.set(path, strToU8(text));
  }

  /** What a part leads to: paths by the ids of the relationships. */
  targets(path: string): Map<string, string> {
    return new Map(
      relationships(this.text(relationshipsOf(path)), path).map(({ id, target }) => [id, target]),
    );
  }

  /** Takes a part away, with all that leads to it, and with the parts that only it leads to. */
  remove(path: string): void {
    const targets = [...this.targets(path).values()];
    this.parts.delete(path);
    this.parts.delete(relationshipsOf(path));
    for (const other of this.paths().filter((name) => name.endsWith('.rels'))) {
      const xml = this.text(other);
      const leading = relationships(xml, sourceOf(other)).filter(({ target }) => target === path);
      if (leading.length > 0)
        this.write(
          other,
          leading.reduce((text, { element }) => text.replace(element, ''), xml),
        );
    }
    const types = this.text(CONTENT_TYPES).replace(/<Override\b[^>]*>/g, (element) =>
      attribute(element, 'PartName') === `/${path}` ? '' : element,
    );
    this.write(CONTENT_TYPES, types);
    for (const target of targets) if (!this.isReached(target)) this.remove(target);
  }

  private isReached(path: string): boolean {
    return this.paths()
      .filter((name) => name.endsWith('.rels'))
      .some((name) => relationships(this.text(name), sourceOf(name)).some(({ target }) => target === path));
  }
}

/** Value of an attribute of an element’s start tag, as it is written there. */
export function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
}

interface Relationship {
  readonly id: string;
  readonly target: string;
  readonly element: string;
}

/** Those within the file. */
function relationships(xml: string, source: string): Relationship[] {
  return [...xml.matchAll(/<(?:\w+:)?Relationship\b[^>]*?(?:\/>|>\s*<\/(?:\w+:)?Relationship>)/g)].flatMap(
    ([element]) => {
      if (attribute(element, 'TargetMode') === 'External') return [];
      const target = resolved(attribute(element, 'Target') ?? '', source);
      return [{ id: attribute(element, 'Id') ?? '', target, element }];
    },
  );
}

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`; of the file itself (an empty path) `_rels/.rels`. */
function relationshipsOf(path: string): string {
  return path.replace(/([^/]*)$/, '_rels/$1.rels');
}

function sourceOf(relationshipsPath: string): string {
  return relationshipsPath.replace(/_rels\/([^/]*)\.rels$/, '$1');
}

function resolved(target: string, source: string): string {
  const steps = target.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
