import { tsImport } from 'tsx/esm/api';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [
    {
      // `…?library`, in the pages made by webpack's loader, is here read from the seeds in the same way.
      name: 'bundled-library',
      enforce: 'pre',
      async load(id) {
        if (!id.endsWith('?library')) return null;
        const { seedLibrary } = await tsImport('./src/cli/seeds.ts', import.meta.url);
        const { packed } = await tsImport('./src/library/compact.ts', import.meta.url);
        return { code: `export default ${JSON.stringify(packed(seedLibrary()))}`, moduleType: 'js' };
      },
    },
  ],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    globalSetup: ['tests/support/setup.ts'],
    // The runner itself idles: on two cores it would leave one of them empty.
    maxWorkers: '100%',
    // Pages are built and browsers started inside tests.
    testTimeout: 60_000,
    hookTimeout: 300_000,
  },
});
