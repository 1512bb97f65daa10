import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Of the tests of one file that may run side by side (access.test.ts): a page of axe's wants a core of its own.
    maxConcurrency: 2,
    projects: [
      // Beside what they test; they need no build.
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'widgets/**/*.test.ts', 'tests/lint/**/*.test.ts'],
        },
      },
      // What the built pages say and link to (dist/).
      {
        extends: true,
        test: { name: 'content', include: ['tests/content/**/*.test.ts'], testTimeout: 60_000 },
      },
      // The built course in Chromium (dist/ and, under a base path, dist-base/). Three files at a time, also where there
      // are two cores: much of their time is spent waiting.
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 3,
        },
      },
    ],
  },
});
