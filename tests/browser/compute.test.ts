// The compute worker on each backend, by name: the right one starts, its numbers are the course's own, nothing leaks.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BACKENDS, type FromWorker } from '../../src/compute/protocol.ts';
import type { TrainCheckpoint, TrainInput } from '../../widgets/mnist/training.ts';
import type { BackendCase } from './backends/case.ts';
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

/** What the widgets compute with tensors, from backends/. */
const cases = Object.values(
  import.meta.glob<Record<string, BackendCase | unknown>>('./backends/*.ts', { eager: true }),
)
  .flatMap((exported) => Object.values(exported))
  .filter((one): one is BackendCase => typeof one === 'object' && one !== null && 'errands' in one);

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

const training: Errand[] = [
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
  // One more try: a software GPU may be lost on a busy machine.
  const options = { timeout: 240_000, retry: 1 };
  test(
    'starts when asked for, computes what the course teaches, and leaves no tensor behind',
    options,
    async () => {
      const course = backend === 'webgpu' ? withGpu : plain;
      const { page, close } = await course.openPage({ path: 'embed/neuron/' });
      const { choice, answers, tensors } = await converse(
        page,
        course,
        backend,
        [backend],
        [...training, ...cases.flatMap(({ errands }) => errands)],
      );
      await close();
      expect(choice.at(-1)).toEqual({ type: 'ready', backend });
      expect(tensors[1], 'tensors alive').toBe(tensors[0]);

      const outcomes = answers.slice(training.length).map(({ outcome }) => outcome);
      for (const { errands, check } of cases) check(outcomes.splice(0, errands.length), backend);

      const [epoch, cut, wrong, nothing] = answers;
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
    },
  );
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
