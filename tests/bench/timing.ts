/** How long work is warmed up: the engine compiles what has run often enough, a second's worth of it. */
const WARM_UP = { milliseconds: 3000, runs: 20 };

/** Milliseconds of processor time that `work` takes once warm: the median of `runs`. */
export function median(work: () => unknown, runs = 9): number {
  for (let spent = 0, run = 0; spent < WARM_UP.milliseconds && run < WARM_UP.runs; run += 1)
    spent += once(work);
  return medianOf(Array.from({ length: runs }, () => once(work)));
}

/** Milliseconds of processor time of one run: a busy machine changes them less than those of a clock. */
export function once(work: () => unknown): number {
  const start = process.cpuUsage();
  sink = work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

export function medianOf(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** What the last run gave, kept so that no engine leaves the work out. */
export let sink: unknown;
