/** How long work is warmed up: until it gets no faster, because the engine has compiled all that it will. */
const WARM_UP = {
  /** So many runs in a row bring nothing faster by more than `gain`. */
  runs: 8,
  gain: 0.02,
  leastMilliseconds: 1000,
  mostMilliseconds: 15_000,
};

/** Milliseconds of processor time that `work` takes once warm: the median of `runs`. */
export function median(work: () => unknown, runs = 9): number {
  warmUp(work);
  return medianOf(Array.from({ length: runs }, () => once(work)));
}

function warmUp(work: () => unknown): void {
  let fastest = Number.POSITIVE_INFINITY;
  let spent = 0;
  for (let since = 0; since < WARM_UP.runs || spent < WARM_UP.leastMilliseconds; since += 1) {
    const time = once(work);
    spent += time;
    if (spent > WARM_UP.mostMilliseconds) return;
    if (time < fastest * (1 - WARM_UP.gain)) since = 0;
    fastest = Math.min(fastest, time);
  }
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
