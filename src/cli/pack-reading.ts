import { basename } from 'node:path';
import { parentPort, Worker } from 'node:worker_threads';
import { type TakenIn, takeIn } from '../library/own/take-in';
import { textOfPath } from './source';

/** What became of one file. */
export type PackRead =
  | { readonly path: string; readonly taken: TakenIn }
  | { readonly path: string; readonly message: string };

/** Reads files in so many threads; the answers come in the order of the files, however many there are. */
export async function readFiles(
  paths: readonly string[],
  threads: number,
  progress: (done: number) => void,
): Promise<PackRead[]> {
  const read: PackRead[] = [];
  let next = 0;
  let done = 0;
  const each = async (readOne: (path: string) => Promise<PackRead>) => {
    while (next < paths.length) {
      const at = next++;
      read[at] = await readOne(paths[at]!);
      progress(++done);
    }
  };
  const count = Math.min(threads, paths.length);
  if (count <= 1) await each(readPath);
  else await Promise.all(Array.from({ length: count }, () => inThread(each)));
  return read;
}

async function readPath(path: string): Promise<PackRead> {
  const file = await textOfPath(path);
  if (!file.ok) return { path, message: file.message };
  return { path, taken: takeIn(file.text, { name: basename(path) }) };
}

async function inThread(
  each: (readOne: (path: string) => Promise<PackRead>) => Promise<void>,
): Promise<void> {
  const worker = new Worker(STARTING, { eval: true });
  try {
    await each(
      (path) =>
        new Promise((resolve, reject) => {
          worker.removeAllListeners();
          worker.once('message', resolve);
          worker.once('error', reject);
          worker.postMessage(path);
        }),
    );
  } finally {
    await worker.terminate();
  }
}

/** A thread reads TypeScript only once it is taught to. */
const STARTING = `import(${JSON.stringify(import.meta.resolve('tsx/esm/api'))})
  .then(({ tsImport }) => tsImport(${JSON.stringify(import.meta.url)}, ${JSON.stringify(import.meta.url)}))`;

// In a thread this very file answers paths with what was read.
parentPort?.on('message', async (path: string) => parentPort?.postMessage(await readPath(path)));
