/**
 * The tables by which a PDF without characters of its own names them (GBK-EUC-H, UniGB-UTF16-H), as the PDF library asks for
 * them. They lie beside the page in two scripts, those of Simplified Chinese and the rest, loaded when a font needs one; no
 * other origin is asked.
 */
export class CharacterMaps {
  async fetch({ name }: { name: string }): Promise<{ cMapData: Uint8Array; isCompressed: boolean }> {
    return { cMapData: await bytesOf(name.replace(/[^\w-]/g, '')), isCompressed: true };
  }
}

async function bytesOf(name: string): Promise<Uint8Array> {
  if (typeof process === 'object' && process.versions?.node) {
    const { readFile } = await import(/* webpackIgnore: true */ 'node:fs/promises');
    const { createRequire } = await import(/* webpackIgnore: true */ 'node:module');
    return readFile(createRequire(import.meta.url).resolve(`pdfjs-dist/cmaps/${name}.bcmap`));
  }
  const { default: address } = await (name.includes('GB')
    ? import(
        /* webpackInclude: /GB.*\.bcmap$/ */
        /* webpackChunkName: "cmaps-gb" */
        /* webpackMode: "lazy-once" */
        `pdfjs-dist/cmaps/${name}.bcmap`
      )
    : import(
        /* webpackInclude: /\.bcmap$/ */
        /* webpackExclude: /GB/ */
        /* webpackChunkName: "cmaps" */
        /* webpackMode: "lazy-once" */
        `pdfjs-dist/cmaps/${name}.bcmap`
      ));
  const packed = atob(address.slice(address.indexOf(',') + 1));
  return Uint8Array.from(packed, (character) => character.charCodeAt(0));
}
