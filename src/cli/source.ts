import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { textOfFile } from '../intake/intake';
import type { Source } from '../intake/result';
import { intakeMessageZh } from '../messages/intake.zh';

/** The raw text of the file at a path, or why there is none, in a sentence. */
export async function textOfPath(
  path: string,
): Promise<{ readonly ok: true; readonly text: string } | { readonly ok: false; readonly message: string }> {
  const file = await sourceAt(path);
  if (typeof file === 'string') return { ok: false, message: file };
  const taken = await textOfFile(file);
  return taken.ok ? taken : { ok: false, message: intakeMessageZh(taken.reason) };
}

async function sourceAt(path: string): Promise<Source | string> {
  try {
    const { size } = await stat(path);
    return {
      name: basename(path),
      size,
      async arrayBuffer() {
        const { buffer, byteOffset, length } = await readFile(path);
        return buffer.slice(byteOffset, byteOffset + length) as ArrayBuffer;
      },
    };
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return missing ? `找不到文件：${path}` : `无法读取 ${path}：${(error as Error).message}`;
  }
}
