const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Text as it stands in XML. */
export function escaped(text: string): string {
  return text.replace(/[<>&"]/g, (mark) => {
    if (mark === '"') return '&quot;';
    return mark === '<' ? '&lt;' : mark === '>' ? '&gt;' : '&amp;';
  });
}

export function unescaped(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (decimal || hex) return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16));
    return ENTITIES[name] ?? whole;
  });
}
