import { describe, expect, it, vi } from 'vitest';
import type { TakenIn } from '../../src/library/own/take-in';
import { makeReader, type ReadingReader, type ReadingWorker } from '../../src/pane/add/read-in-worker';
import { readSource } from '../../src/pane/add/read-source';
import type { ToRead } from '../../src/pane/add/reading-worker';

const TEXT = '2023年工作安排\n固定资产投资增长8%。\n';

/** A worker in this thread, which answers when it is let. */
class TestWorker implements ReadingWorker {
  onmessage: ReadingWorker['onmessage'] = null;
  onerror: ReadingWorker['onerror'] = null;
  isTerminated = false;
  readonly asked: ToRead[] = [];

  constructor(private readonly answers = true) {}

  postMessage(message: ToRead): void {
    this.asked.push(message);
    if (this.answers) void this.answer();
  }

  async answer(): Promise<void> {
    const { source, hints } = this.asked.at(-1)!;
    this.tell({ told: 'ready' });
    this.tell({ sourceName: 'worker', action: 'ready' });
    const read = await readSource(source, hints, (done) => this.tell({ told: 'progress', done }));
    this.tell({ told: 'read', read });
  }

  tell(data: unknown): void {
    if (!this.isTerminated) this.onmessage?.({ data });
  }

  terminate(): void {
    this.isTerminated = true;
  }
}

interface Heard {
  readonly taken?: TakenIn;
  readonly reason?: object;
  readonly progress: number[];
}

function read(
  reader: ReadingReader,
  from: File | string,
  name = '',
): { heard: Promise<Heard>; stop: () => void } {
  let stop = () => {};
  const heard = new Promise<Heard>((resolve) => {
    const progress: number[] = [];
    stop = reader(
      { name, from },
      {},
      {
        progress: (done) => progress.push(done),
        done: (taken) => resolve({ taken, progress }),
        failed: (reason) => resolve({ reason, progress }),
      },
    );
  });
  return { heard, stop: () => stop() };
}

function workers(...list: TestWorker[]): () => TestWorker {
  const waiting = [...list];
  return () => {
    const worker = waiting.shift();
    if (!worker) throw new Error('no more workers');
    return worker;
  };
}

const file = (text: string, name: string) => new File([text], name);

describe('a source read beside the page', () => {
  it('gives its figures, and says how far it is', async () => {
    const { heard } = read(makeReader(workers(new TestWorker())), file(TEXT, '平湖市.txt'), '平湖市.txt');
    const { taken, progress } = await heard;
    expect(taken?.figures.map(({ value }) => value)).toEqual([8]);
    expect(taken?.entry).toMatchObject({ file: '平湖市.txt', place: { code: '330482' } });
    expect(progress.length).toBeGreaterThan(0);
  });

  it('says why it cannot be read', async () => {
    const { heard } = read(makeReader(workers(new TestWorker())), file('', '空.txt'), '空.txt');
    expect((await heard).reason).toEqual({ why: 'empty', name: '空.txt' });
  });

  it('waits its turn where many come, and each is answered', async () => {
    const two = [new TestWorker(), new TestWorker()];
    const reader = makeReader(workers(...two));
    const all = Array.from(
      { length: 7 },
      (_, at) => read(reader, `2023年工作安排\n固定资产投资增长${at + 1}%。\n`).heard,
    );
    const values = (await Promise.all(all)).map(({ taken }) => taken?.figures[0]?.value);
    expect(values).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(two[0]!.asked.length + two[1]!.asked.length).toBe(7);
  });

  it('can be stopped, and the others go on', async () => {
    const [stuck, free, fresh] = [new TestWorker(false), new TestWorker(false), new TestWorker()];
    const reader = makeReader(workers(stuck, free, fresh));
    const stopped = read(reader, TEXT);
    const other = read(reader, TEXT);
    const never = read(reader, TEXT);
    const last = read(reader, TEXT);
    never.stop();
    stopped.stop();
    expect(stuck.isTerminated).toBe(true);
    expect((await last.heard).taken?.figures).toHaveLength(1);
    await free.answer();
    expect((await other.heard).taken?.figures).toHaveLength(1);
    expect(stuck.asked.length + free.asked.length + fresh.asked.length).toBe(3);
    const silent = await Promise.race([stopped.heard, never.heard, Promise.resolve('nothing')]);
    expect(silent).toBe('nothing');
  });

  it('is given up where nothing is heard of it, and the next one is read', async () => {
    vi.useFakeTimers();
    try {
      const stuck = new TestWorker(false);
      const reader = makeReader(workers(stuck, new TestWorker(false), new TestWorker()));
      const { heard } = read(reader, file(TEXT, '慢.txt'), '慢.txt');
      stuck.tell({ told: 'ready' });
      await vi.advanceTimersByTimeAsync(91_000);
      expect((await heard).reason).toEqual({ why: 'gave-up', name: '慢.txt' });
      expect(stuck.isTerminated).toBe(true);
    } finally {
      vi.useRealTimers();
    }
  });

  it('is given up where its worker breaks down', async () => {
    const broken = new TestWorker(false);
    const reader = makeReader(workers(broken, new TestWorker()));
    const { heard } = read(reader, TEXT);
    broken.tell({ told: 'ready' });
    broken.onerror?.({});
    expect((await heard).reason).toEqual({ why: 'gave-up', name: '' });
    expect((await read(reader, TEXT).heard).taken?.figures).toHaveLength(1);
  });
});

describe('where no worker starts, a source is read all the same', () => {
  const cases: [string, () => ReadingWorker | undefined][] = [
    ['because there are none', () => undefined],
    [
      'because it may not be made',
      () => {
        throw new Error('not allowed');
      },
    ],
  ];
  it.each(cases)('%s', async (_, start) => {
    const reader = makeReader(start);
    const all = [read(reader, TEXT), read(reader, file(TEXT, 'a.txt')), read(reader, file('', 'b.txt'))];
    const [first, second, third] = await Promise.all(all.map(({ heard }) => heard));
    expect([first?.taken?.figures.length, second?.taken?.figures.length]).toEqual([1, 1]);
    expect(third?.reason).toMatchObject({ why: 'empty' });
  });

  it('because its script does not load', async () => {
    const worker = new TestWorker(false);
    const reader = makeReader(workers(worker));
    const { heard } = read(reader, TEXT);
    worker.onerror?.({});
    expect((await heard).taken?.figures).toHaveLength(1);
    expect((await read(reader, TEXT).heard).taken?.figures).toHaveLength(1);
  });

  it('and can be stopped before it begins', async () => {
    const reader = makeReader(() => undefined);
    const stopped = read(reader, TEXT);
    stopped.stop();
    const next = read(reader, TEXT);
    expect((await next.heard).taken?.figures).toHaveLength(1);
    expect(await Promise.race([stopped.heard, Promise.resolve('nothing')])).toBe('nothing');
  });
});
