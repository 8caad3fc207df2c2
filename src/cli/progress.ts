const WIDTH = 30;

/** A bar on standard error, where a person watches; nothing elsewhere. */
export function progressBar(total: number): { show(done: number): void; clear(): void } {
  const { stderr } = process;
  if (!stderr.isTTY) return { show: () => {}, clear: () => {} };
  return {
    show(done) {
      const full = Math.round((done / Math.max(1, total)) * WIDTH);
      stderr.write(`\r${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${done}/${total}`);
    },
    clear: () => stderr.write('\r\x1b[K'),
  };
}
