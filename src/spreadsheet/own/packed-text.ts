/** Before what is packed; JSON never begins so. */
const MARK = 'gzip,';
/** Bytes of the largest text unpacked: what would grow beyond that is no text of ours. */
const MOST_BYTES = 64_000_000;
/** Bytes turned into characters at once. */
const AT_ONCE = 8192;

/** The text packed into letters and digits; the text itself where the page cannot pack. */
export async function packText(text: string): Promise<string> {
  if (typeof CompressionStream === 'undefined') return text;
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  let characters = '';
  for (let at = 0; at < bytes.length; at += AT_ONCE) {
    characters += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  }
  return MARK + btoa(characters);
}

/** The text that was packed. Throws where it is damaged, or cannot be unpacked here. */
export async function unpackText(text: string): Promise<string> {
  if (!text.startsWith(MARK)) return text;
  const bytes = Uint8Array.from(atob(text.slice(MARK.length)), (character) => character.charCodeAt(0));
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let unpacked = '';
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return unpacked + decoder.decode();
    length += value.length;
    if (length > MOST_BYTES) {
      await reader.cancel();
      throw new RangeError('too large');
    }
    unpacked += decoder.decode(value, { stream: true });
  }
}
