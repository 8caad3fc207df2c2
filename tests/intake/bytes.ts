/** Bytes as files hold them, made without any encoder of the platform but UTF-8's. */

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function utf16(text: string, order: 'le' | 'be', mark = true): Uint8Array {
  const codes = [
    ...(mark ? [0xfeff] : []),
    ...Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)),
  ];
  return Uint8Array.from(
    codes.flatMap((code) => (order === 'le' ? [code & 255, code >> 8] : [code >> 8, code & 255])),
  );
}

/** The text in a double-byte encoding, found by asking the decoder for every pair of bytes once. */
export function doubleByte(encoding: 'gb18030' | 'big5', text: string): Uint8Array {
  const table = tableOf(encoding);
  return Uint8Array.from(
    Array.from(text).flatMap((character) => {
      const code = character.codePointAt(0) ?? 0;
      if (code < 0x80) return [code];
      const pair = table.get(character);
      if (!pair) throw new Error(`${encoding} has no ${character}`);
      return pair;
    }),
  );
}

const tables = new Map<string, Map<string, [number, number]>>();

function tableOf(encoding: 'gb18030' | 'big5'): Map<string, [number, number]> {
  const known = tables.get(encoding);
  if (known) return known;
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail === 0x7f) continue;
      const text = decoder.decode(Uint8Array.of(lead, trail));
      if (Array.from(text).length === 1 && text !== '\ufffd' && !table.has(text))
        table.set(text, [lead, trail]);
    }
  }
  tables.set(encoding, table);
  return table;
}

export function joined(...parts: Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => Array.from(part)));
}
