import { Parser } from 'htmlparser2';

export type Attributes = Readonly<Record<string, string>>;

/** What is told of an XML text as it is gone through, once from its beginning to its end. */
export interface Teller {
  open(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

const WORDPROCESSING =
  /^http:\/\/(?:schemas\.openxmlformats\.org\/wordprocessingml\/2006|purl\.oclc\.org\/ooxml\/wordprocessingml)\/main$/;

/**
 * Tells what stands in a part of a Word document. Elements and attributes of the word processor come without their prefix
 * (`p`, `val`), others with it (`mc:Fallback`). No tree is built and no entity but XML's own is replaced.
 */
export function tell(xml: string, teller: Teller): void {
  let prefix = 'w:';
  const plain = (name: string) => (name.startsWith(prefix) ? name.slice(prefix.length) : name);
  let isFirst = true;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (isFirst) {
          isFirst = false;
          const declared = Object.entries(attributes).find(([, value]) => WORDPROCESSING.test(value))?.[0];
          if (declared) prefix = declared === 'xmlns' ? '' : `${declared.replace(/^xmlns:/, '')}:`;
        }
        teller.open(plain(name), unprefixed(attributes, prefix));
      },
      onclosetag: (name) => teller.close?.(plain(name)),
      ontext: (text) => teller.text?.(text),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
}

function unprefixed(attributes: Attributes, prefix: string): Attributes {
  const plain: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) {
    plain[prefix && name.startsWith(prefix) ? name.slice(prefix.length) : name] = value;
  }
  return plain;
}
