import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, longest first: begun last, they would run on alone while the other workers are idle. */
const LONG = [
  'compute',
  'faults',
  'contract',
  'access',
  'address',
  'mnist-faults',
  'mnist-backends',
  'pages',
];

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const place = ({ moduleId }: TestSpecification) => {
      const at = LONG.findIndex((name) => moduleId.endsWith(`/browser/${name}.test.ts`));
      return at < 0 ? LONG.length : at;
    };
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongFirst },
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
          // The page answers when the machine lets it: how fast is the benchmark's to say.
          expect: { poll: { timeout: 15_000 } },
          maxWorkers: 3,
        },
      },
    ],
  },
});
