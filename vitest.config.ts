import { defineConfig } from 'vitest/config';

/** Decisions keep nothing, so that their tests share what they load: half the time of loading it for each file. */
const pure = ['tests/domain/**/*.test.ts', 'tests/plans/**/*.test.ts'];

export default defineConfig({
  test: {
    // The workers share two cores with the engine and the provider.
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'domain', include: pure, isolate: false } },
      { extends: true, test: { name: 'all else', include: ['tests/**/*.test.{ts,tsx}'], exclude: pure } },
    ],
  },
});
