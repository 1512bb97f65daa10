// The import rules of the folders (biome.json), each with imports it must refuse and imports it must let pass.
// Biome reads only files, so the examples are written into a folder of their own, with the repository's settings.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

interface Examples {
  readonly refused: readonly string[];
  readonly accepted: readonly string[];
}

const view: Examples = {
  refused: [
    '@tensorflow/tfjs',
    '@tensorflow/tfjs-core',
    '../../src/compute/worker.ts',
    '../../src/data/load.ts',
  ],
  accepted: ['preact', 'preact/hooks', '@preact/signals', 'd3-array', './state.ts', '../kit/Frame.tsx'],
};

const rules: Record<string, Examples> = {
  'src/math/losses.ts': {
    refused: ['preact', 'node:fs', '../compute/client.ts', '../../widgets/kit/state.ts', './../data/load.ts'],
    accepted: ['./random.ts', './inner/random.ts'],
  },
  'src/syllabus.ts': { refused: ['astro', '../widgets/kit/state.ts'], accepted: [] },
  'src/data/load.ts': {
    refused: ['@tensorflow/tfjs-core', '../compute/client.ts', '../site/lang.ts', 'node:fs', 'preact'],
    accepted: ['./format.ts', '@noble/hashes/sha2.js', '../math/random.ts'],
  },
  'src/data/prepare.ts': {
    refused: ['./load.ts', './fetching.ts', '@noble/hashes/sha2.js', 'astro'],
    accepted: ['./format.ts', 'node:fs/promises', 'node:zlib'],
  },
  'src/compute/client.ts': {
    refused: ['@tensorflow/tfjs-core', './worker.ts', './backend.ts', '../math/losses.ts', '../data/load.ts'],
    accepted: ['./protocol.ts', 'comlink'],
  },
  'src/compute/worker.ts': {
    refused: [
      '../../widgets/neuron/compute.ts',
      '../data/load.ts',
      '../site/lang.ts',
      'preact',
      '@tensorflow/tfjs',
    ],
    accepted: ['@tensorflow/tfjs-core', '@tensorflow/tfjs-backend-wasm', './backend.ts', './protocol.ts'],
  },
  'src/compute/backends/wasm.ts': {
    refused: ['../../../widgets/neuron/compute.ts', '../../data/load.ts', 'preact', '@tensorflow/tfjs'],
    accepted: ['@tensorflow/tfjs-core', '@tensorflow/tfjs-backend-wasm', '../protocol.ts'],
  },
  'src/site/page.ts': {
    refused: [
      '@tensorflow/tfjs-core',
      '../compute/client.ts',
      '../data/load.ts',
      '../../widgets/neuron/model.ts',
    ],
    accepted: ['../math/losses.ts', '../syllabus.ts', '../../widgets/kit/state.ts', 'katex', './lang.ts'],
  },
  'src/site/components/Cite.ts': {
    refused: ['../../compute/client.ts', '../../data/load.ts', '../../../widgets/neuron/model.ts'],
    accepted: ['../lang.ts', '../../math/losses.ts', '../../../widgets/kit/state.ts'],
  },
  'widgets/kit/Frame.tsx': {
    refused: [
      '@tensorflow/tfjs-core',
      '../neuron/model.ts',
      '../../src/compute/client.ts',
      '../../src/data/load.ts',
    ],
    accepted: ['preact', '@preact/signals', 'd3-shape', 'valibot', './state.ts', '../../src/math/losses.ts'],
  },
  'widgets/neuron/Neuron.tsx': {
    refused: [
      ...view.refused,
      '../mnist/model.ts',
      './compute.ts',
      './tensor/plane.ts',
      '../../src/site/page.ts',
    ],
    accepted: [...view.accepted, '../../src/math/losses.ts', '../../src/compute/client.ts'],
  },
  'widgets/neuron/model.ts': { refused: ['./compute.ts', ...view.refused], accepted: view.accepted.slice(2) },
  'widgets/neuron/drawing/pad.ts': {
    refused: ['@tensorflow/tfjs-core', '../../mnist/model.ts', '../../../src/data/load.ts'],
    accepted: ['../state.ts', '../../kit/Frame.tsx', '../../../src/math/losses.ts', 'preact'],
  },
  'widgets/neuron/compute.ts': {
    refused: [
      'preact',
      '../kit/Frame.tsx',
      '../../src/compute/client.ts',
      '../../src/data/prepare.ts',
      '@tensorflow/tfjs',
    ],
    accepted: [
      '@tensorflow/tfjs-core',
      './tensor/plane.ts',
      '../../src/math/losses.ts',
      '../../src/data/load.ts',
    ],
  },
  'widgets/neuron/tensor/plane.ts': {
    refused: ['preact', '../../kit/Frame.tsx', '../../../src/compute/client.ts', '@tensorflow/tfjs'],
    accepted: ['@tensorflow/tfjs-core', '../../../src/math/losses.ts', '../../../src/data/load.ts'],
  },
};

const top = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'import-rules-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The diagnostics of the import rules for `statements`, all in one file of that name. */
function refusals(file: string, statements: string[]): string[] {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  for (const part of ['biome.json', 'tests/lint/jobs-by-type.grit']) {
    mkdirSync(dirname(join(folder, part)), { recursive: true });
    cpSync(join(top, part), join(folder, part));
  }
  writeFileSync(path, statements.join('\n'));
  const args = [
    'lint',
    '--vcs-enabled=false',
    '--reporter=json',
    '--max-diagnostics=none',
    '--error-on-warnings',
    path,
  ];
  let report: string;
  try {
    report = execFileSync(join(top, 'node_modules/.bin/biome'), args, {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  } catch (error) {
    report = (error as { stdout: string }).stdout;
  }
  const { diagnostics } = JSON.parse(report) as {
    diagnostics: { category: string; location: { start: { line: number } } }[];
  };
  return diagnostics
    .filter(({ category }) => category === 'lint/style/noRestrictedImports' || category === 'plugin')
    .map(({ location }) => statements[location.start.line - 1] ?? '');
}

const importOf = (module: string, i: number) => `import { name${i} } from '${module}';`;

test.each(Object.entries(rules))('%s', (file, { refused, accepted }) => {
  const wrong = refused.map(importOf);
  const right = accepted.map((module, i) => importOf(module, refused.length + i));
  expect(refusals(file, [...wrong, ...right])).toEqual(wrong);
});

test('types may be imported from a widget’s own jobs', () => {
  const statement = "import type { plane } from './compute.ts';";
  expect(refusals('widgets/neuron/types.ts', [statement])).toEqual([]);
});

test('tests may import anything', () => {
  expect(refusals('src/math/losses.test.ts', ["import { core } from '@tensorflow/tfjs-core';"])).toEqual([]);
});
