// The compute worker on each backend, by name: the right one starts, its numbers are the course's own, nothing leaks.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BACKENDS, type FromWorker } from '../../src/compute/protocol.ts';
import { identity, relu, sigmoid, step, tanh } from '../../src/math/activations.ts';
import { forward } from '../../src/math/neuron.ts';
import type { TrainCheckpoint, TrainInput } from '../../widgets/mnist/training.ts';
import { converse, type Errand } from './direct.ts';
import { type Course, launch } from './site.ts';

let plain: Course;
let withGpu: Course;
beforeAll(async () => {
  [plain, withGpu] = await Promise.all([launch(), launch({ webgpu: true })]);
});
afterAll(() => Promise.all([plain.close(), withGpu.close()]));

const passedOver = (choice: readonly FromWorker[]) =>
  choice.flatMap((message) =>
    message.type === 'passed-over' ? [[message.entry.backend, message.entry.reason]] : [],
  );

const FUNCTIONS = { identity, step, sigmoid, tanh, relu };
const HALF = 10;
const SIZE = 12;
const NEURONS = (Object.keys(FUNCTIONS) as (keyof typeof FUNCTIONS)[]).map((f, i) => ({
  // Away from whole and half numbers, so that no cell's centre lies on the threshold.
  w: [1.37 - i * 0.71, -2.03 + i * 0.83],
  b: 0.217 * (i - 2) + 0.0131,
  f,
  half: HALF,
  size: SIZE,
}));

/** The plane of a neuron by the course's own maths, rows from the top. */
const planeOf = ({ w, b, f }: (typeof NEURONS)[number]) =>
  Array.from({ length: SIZE * SIZE }, (_, i) => {
    const cell = (2 * HALF) / SIZE;
    const x = [-HALF + ((i % SIZE) + 0.5) * cell, HALF - (Math.floor(i / SIZE) + 0.5) * cell];
    return forward(x, w, b, FUNCTIONS[f]).y;
  });

const TRAINING: TrainInput = {
  data: 'mnist',
  hidden: [24],
  f: 'tanh',
  optimizer: 'momentum',
  lr: 0.05,
  batch: 1000,
  epochs: 1,
  seed: 7,
  dataSaver: true,
};

const errands: Errand[] = [
  ...NEURONS.map((input) => ({ job: 'neuron/plane', input })),
  { job: 'mnist/train', input: TRAINING },
  { job: 'mnist/train', input: { ...TRAINING, epochs: 50 }, checkpoints: 1 },
  { job: 'mnist/train', input: { ...TRAINING, hidden: [0.5] } },
  { job: 'neuron/nothing', input: null },
];

const weightsOf = (checkpoint: TrainCheckpoint | undefined) =>
  checkpoint?.layers.flatMap(({ weights, bias }) => [...weights, ...bias]) ?? [];

/** Where the first backend that had its turn ended; the others must come out at the same. */
let trained: { backend: string; end: TrainCheckpoint | undefined } | null = null;

describe.each(BACKENDS)('%s', (backend) => {
  test('starts when asked for, computes what the course teaches, and leaves no tensor behind', async () => {
    const course = backend === 'webgpu' ? withGpu : plain;
    const { page, close } = await course.openPage({ path: 'embed/neuron/' });
    const { choice, answers, tensors } = await converse(page, course, backend, [backend], errands);
    await close();
    expect(choice.at(-1)).toEqual({ type: 'ready', backend });

    NEURONS.forEach((neuron, i) => {
      const { outcome } = answers[i] ?? {};
      const values = outcome?.kind === 'result' ? (outcome.value as number[]) : [];
      const expected = planeOf(neuron);
      expect(values).toHaveLength(expected.length);
      const errors = values.map((value, k) => {
        const v = expected[k] ?? Number.NaN;
        return Math.abs(value - v) / (1e-4 * Math.abs(v) + 1e-6);
      });
      expect(Math.max(...errors), `${neuron.f} in units of the tolerance`).toBeLessThanOrEqual(1);
    });

    const [epoch, cut, wrong, nothing] = answers.slice(NEURONS.length);
    expect(epoch?.outcome).toMatchObject({ kind: 'result', value: { end: 'done' } });
    expect(cut?.outcome).toEqual({ kind: 'cancelled' });
    expect(wrong?.outcome.kind).toBe('failed');
    expect(nothing?.outcome).toMatchObject({ kind: 'failed', reason: 'job-failed' });

    const end = epoch?.checkpoints.at(-1) as TrainCheckpoint | undefined;
    const weights = weightsOf(end);
    expect(end?.step).toBeGreaterThan(3);
    expect(weights.every(Number.isFinite)).toBe(true);
    trained ??= { backend, end };
    const others = weightsOf(trained.end);
    const apart = Math.max(...weights.map((weight, i) => Math.abs(weight - (others[i] ?? Number.NaN))));
    expect(apart, `weights of ${backend} and ${trained.backend} after an epoch`).toBeLessThan(1e-4);
    expect(end?.step).toBe(trained.end?.step);

    expect(tensors[1], 'tensors alive').toBe(tensors[0]);
  }, 240_000);
});

describe('the choice', () => {
  test('passes over GPUs that the processor imitates, and says so', async () => {
    const { page, close } = await plain.openPage({ path: 'embed/neuron/' });
    const { choice } = await converse(page, plain, 'auto', BACKENDS);
    await close();
    expect(choice.at(-1)).toEqual({ type: 'ready', backend: 'wasm' });
    expect(passedOver(choice)).toEqual([
      ['webgpu', 'no-adapter'],
      ['webgl', 'software'],
    ]);
  });

  test('passes over a software WebGPU adapter too', async () => {
    const { page, close } = await withGpu.openPage({ path: 'embed/neuron/' });
    const { choice } = await converse(page, withGpu, 'auto', BACKENDS);
    await close();
    expect(choice.at(-1)).toEqual({ type: 'ready', backend: 'wasm' });
    expect(passedOver(choice)).toContainEqual(['webgpu', 'software']);
  });

  test('does without a backend whose files are missing', async () => {
    const { page, close } = await plain.openPage({ path: 'embed/neuron/' });
    const lift = plain.fault(/\.wasm$/, () => ({ status: 404 }));
    const { choice } = await converse(page, plain, 'wasm', ['wasm', 'cpu']);
    lift();
    await close();
    expect(passedOver(choice)).toEqual([['wasm', 'failed-to-start']]);
    expect(choice.at(-1)).toEqual({ type: 'ready', backend: 'cpu' });
  });

  test('downloads only the backends that it tries', async () => {
    const { page, requests, close } = await plain.openPage({ path: 'embed/neuron/' });
    await converse(page, plain, 'auto', BACKENDS);
    await close();
    const files = requests.map((url) => new URL(url).pathname.split('/').at(-1) ?? '');
    expect(files.some((file) => file.endsWith('.wasm'))).toBe(true);
    expect(files.filter((file) => /^(webgpu|webgl|cpu)-/.test(file))).toEqual([]);
  });
});
