// The training job as the worker runs it, on a tiny data set served by a stand-in for fetch.
import * as tf from '@tensorflow/tfjs-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { forget } from '../../src/data/load.ts';
import { NODE_BACKENDS, use } from '../../tests/tensors/backends.ts';
import { tinyDataSet } from '../../tests/tensors/mnist.ts';
import { train } from './compute.ts';
import type { TrainContext } from './tensor/run.ts';
import type { TrainCheckpoint, TrainInput, TrainProgress, TrainResult } from './training.ts';

const { manifest, files } = tinyDataSet();
const TRAIN = 116;
const BATCH = 16;
const STEPS_PER_EPOCH = Math.ceil(TRAIN / BATCH);

const base: TrainInput = {
  data: 'mnist',
  hidden: [12],
  f: 'relu',
  optimizer: 'adam',
  lr: 0.01,
  batch: BATCH,
  epochs: 3,
  seed: 5,
  dataSaver: false,
};

interface Recorded {
  readonly result: TrainResult | { readonly end: 'stopped'; readonly error: unknown };
  readonly progress: readonly TrainProgress[];
  readonly checkpoints: readonly TrainCheckpoint[];
}

/** Runs the job; `stopAt` pauses it the first time it breathes with so many updates made. */
async function run(
  input: TrainInput,
  options: {
    backend?: TrainContext['backend'];
    resumeFrom?: TrainCheckpoint | undefined;
    stopAt?: number;
    onProgress?: (progress: TrainProgress) => void;
  } = {},
): Promise<Recorded> {
  const stop = new AbortController();
  const progress: TrainProgress[] = [];
  const checkpoints: TrainCheckpoint[] = [];
  const context: TrainContext = {
    backend: options.backend ?? 'cpu',
    base: '/',
    signal: stop.signal,
    resumeFrom: options.resumeFrom,
    progress(value) {
      progress.push(structuredClone(value));
      options.onProgress?.(value);
    },
    checkpoint: (value) => checkpoints.push(structuredClone(value)),
    transfer() {},
    async breathe() {
      if ((progress.at(-1)?.step ?? 0) >= (options.stopAt ?? Number.POSITIVE_INFINITY)) stop.abort('paused');
      stop.signal.throwIfAborted();
    },
  };
  try {
    return { result: await train(input, context), progress, checkpoints };
  } catch (error) {
    return { result: { end: 'stopped', error }, progress, checkpoints };
  }
}

let withhold: (file: string) => Promise<Response> | undefined = () => undefined;
let requested: string[] = [];
beforeEach(() => {
  forget();
  requested = [];
  withhold = () => undefined;
  vi.stubGlobal('fetch', async (url: string) => {
    const file = url.replace('/data/mnist/', '');
    requested.push(file);
    const bytes = files.get(file);
    return (
      withhold(file) ?? (bytes ? new Response(new Uint8Array(bytes)) : new Response('', { status: 404 }))
    );
  });
});
afterEach(() => vi.unstubAllGlobals());

/** All of a checkpoint that decides how training goes on, without times. */
const essence = (checkpoint: TrainCheckpoint | undefined) => {
  if (!checkpoint) throw new Error('there was no checkpoint');
  const { progress, ...rest } = checkpoint;
  const { history, testLoss, testAcc, trainLoss, trainAcc, sample, mistakes } = progress;
  return { ...rest, history, testLoss, testAcc, trainLoss, trainAcc, sample, mistakes };
};

describe.each(NODE_BACKENDS)('train on %s', (backend) => {
  beforeAll(() => use(backend));

  it('learns, and reports epochs, curves, test figures and answers', async () => {
    const before = tf.memory().numTensors;
    const { result, progress, checkpoints } = await run({ ...base, epochs: 20 }, { backend });
    if (result.end !== 'done') throw new Error(`ended as ${result.end}`);
    const last = result.progress;
    expect(last).toMatchObject({ epoch: 20, step: 20 * STEPS_PER_EPOCH, stepsPerEpoch: STEPS_PER_EPOCH });
    expect(last).toMatchObject({ trainImages: TRAIN, testImages: 48 });
    expect(last.testAcc).toBeGreaterThan(0.9);
    expect(last.trainAcc).toBeGreaterThan(0.9);
    expect(last.history.test.map(({ epoch }) => epoch)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
    expect(last.history.train.at(-1)?.step).toBe(last.step);
    expect(last.history.train[0]?.loss).toBeGreaterThan(last.history.train.at(-1)?.loss ?? 0);
    expect(last.sample.length).toBe(24);
    expect(new Set(last.sample.map(({ index }) => index)).size).toBe(24);
    for (const { confidence, pixels } of last.sample) {
      expect(confidence).toBeGreaterThan(0.1);
      expect(pixels.buffer.byteLength).toBe(25);
    }
    expect(last.mistakes).toHaveLength(Math.round(48 * (1 - last.testAcc)));
    expect(last.mistakes.every(({ label, prediction }) => label !== prediction)).toBe(true);
    expect(last.loadedBytes).toBe(last.totalBytes);
    expect(last.imagesPerSecond).toBeGreaterThan(0);
    const steps = progress.map(({ step }) => step);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(essence(checkpoints.at(-1)).step).toBe(last.step);
    expect(tf.memory().numTensors).toBe(before);
  });

  it('is the same run for the same input, another for another seed', async () => {
    const [one, two] = [await run(base, { backend }), await run(base, { backend })];
    expect(essence(two.checkpoints.at(-1))).toEqual(essence(one.checkpoints.at(-1)));
    const other = await run({ ...base, seed: 6 }, { backend });
    expect(other.checkpoints.at(-1)?.layers).not.toEqual(one.checkpoints.at(-1)?.layers);
  });

  it.each(['sgd', 'momentum', 'rmsprop', 'adam'] as const)(
    '%s: paused anywhere and resumed in a fresh worker, it goes on bit for bit',
    async (optimizer) => {
      const input = { ...base, optimizer };
      const whole = await run(input, { backend });
      for (const stopAt of [1, 5, STEPS_PER_EPOCH, 2 * STEPS_PER_EPOCH - 1]) {
        const before = await run(input, { backend, stopAt });
        expect(before.result).toEqual({ end: 'stopped', error: 'paused' });
        const checkpoint = before.checkpoints.at(-1);
        expect(checkpoint?.step).toBe(before.progress.at(-1)?.step);
        forget();
        const after = await run(input, { backend, resumeFrom: checkpoint });
        expect(after.result.end).toBe('done');
        expect(essence(after.checkpoints.at(-1))).toEqual(essence(whole.checkpoints.at(-1)));
      }
    },
  );

  it('agrees with the other backends on its first ten losses', async () => {
    const losses = async (name: (typeof NODE_BACKENDS)[number]) => {
      await use(name);
      const { result } = await run({ ...base, epochs: 2 }, { backend: name });
      return result.end === 'done' ? result.progress.history.train.slice(0, 10).map(({ loss }) => loss) : [];
    };
    const reference = await losses('cpu');
    const found = await losses(backend);
    expect(reference).toHaveLength(10);
    reference.forEach((loss, i) => {
      expect(Math.abs((found[i] ?? Number.NaN) - loss)).toBeLessThanOrEqual(1e-4 * loss + 1e-6);
    });
  });

  it.each([
    ['relu', 'sgd', 1e30],
    ['sigmoid', 'sgd', 1e30],
    ['tanh', 'momentum', 1e30],
    ['relu', 'adam', 1e4],
  ] as const)('stops when %s with %s at %d diverges, with finite weights', async (f, optimizer, lr) => {
    const { result, checkpoints } = await run({ ...base, f, optimizer, lr }, { backend });
    if (result.end !== 'diverged') throw new Error(`ended as ${result.end}`);
    expect(result.step).toBeGreaterThan(0);
    expect(result.step).toBeLessThanOrEqual(3 * STEPS_PER_EPOCH);
    for (const { layers } of checkpoints) {
      for (const { weights, bias } of layers) {
        expect(weights.every(Number.isFinite)).toBe(true);
        expect(bias.every(Number.isFinite)).toBe(true);
      }
    }
    expect(Number.isNaN(result.progress.testLoss) || Number.isFinite(result.progress.testLoss)).toBe(true);
  });
});

describe('train', () => {
  beforeAll(() => use('cpu'));

  it('begins with the first shard and gives the same run however late the others come', async () => {
    const whole = await run(base);
    forget();
    let release: () => void = () => {};
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const late = manifest.train[1]?.file;
    withhold = (file) =>
      file === late ? gate.then(() => new Response(new Uint8Array(files.get(file) ?? []))) : undefined;
    const seen: TrainProgress[] = [];
    const slow = await run(base, {
      onProgress(progress) {
        seen.push(progress);
        if (progress.phase === 'data' && progress.step > 0) release();
      },
    });
    expect(slow.result.end).toBe('done');
    // It trained on the 48 images of the first shard, then waited.
    expect(seen.find(({ phase, step }) => phase === 'data' && step > 0)?.step).toBe(48 / BATCH);
    expect(essence(slow.checkpoints.at(-1))).toEqual(essence(whole.checkpoints.at(-1)));
  });

  it('takes one shard of each set when the reader saves data', async () => {
    const { result } = await run({ ...base, dataSaver: true });
    if (result.end !== 'done') throw new Error(`ended as ${result.end}`);
    expect(result.progress).toMatchObject({ trainImages: 48, testImages: 24, stepsPerEpoch: 3 });
    expect(requested).toEqual(['manifest.json', manifest.train[0]?.file, manifest.test[0]?.file]);
  });

  it('says which file is missing, keeps what was trained, and goes on once it is there', async () => {
    const whole = await run(base);
    forget();
    const gone = manifest.train[2]?.file ?? '';
    withhold = (file) => (file === gone ? Promise.resolve(new Response('', { status: 404 })) : undefined);
    const { result, checkpoints } = await run(base);
    expect(result).toMatchObject({ end: 'no-data', problem: 'missing', file: gone });
    expect(checkpoints.at(-1)?.step).toBe(96 / BATCH);
    withhold = () => undefined;
    const after = await run(base, { resumeFrom: checkpoints.at(-1) });
    expect(after.result.end).toBe('done');
    expect(essence(after.checkpoints.at(-1))).toEqual(essence(whole.checkpoints.at(-1)));
  });

  it('reports a missing manifest without having trained', async () => {
    withhold = () => Promise.resolve(new Response('', { status: 404 }));
    const { result, checkpoints } = await run(base);
    expect(result).toMatchObject({ end: 'no-data', problem: 'missing', file: 'manifest.json' });
    expect(checkpoints).toEqual([]);
  });

  it('trains longer from the end of a shorter run, as if it had been asked for at once', async () => {
    const short = await run({ ...base, epochs: 1 });
    const longer = await run(base, { resumeFrom: short.checkpoints.at(-1) });
    const whole = await run(base);
    expect(longer.checkpoints.at(-1)?.layers).toEqual(whole.checkpoints.at(-1)?.layers);
  });

  it('refuses a checkpoint of another run', async () => {
    const { checkpoints } = await run({ ...base, epochs: 1 });
    const { result } = await run({ ...base, hidden: [3] }, { resumeFrom: checkpoints.at(-1) });
    expect(result).toMatchObject({
      end: 'stopped',
      error: new Error('the checkpoint belongs to another run'),
    });
  });

  it.each([[[]], [[7]], [[6, 5]], [[6, 5, 4]]])('trains hidden layers %j', async (hidden) => {
    const { result, checkpoints } = await run({ ...base, hidden, epochs: 1 });
    expect(result.end).toBe('done');
    expect(checkpoints.at(-1)?.layers.map(({ units }) => units)).toEqual([...hidden, 10]);
  });
});
