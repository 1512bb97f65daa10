// The tensor jobs against plain double precision, on the backends that run in Node: gradients by autodiff, training, pauses,
// overflow, and tensors that go as they came.
import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-core/dist/register_all_gradients.js';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { JobContext } from '../../src/compute/protocol.ts';
import { trainStep } from '../../src/math/flow-training.ts';
import { flowData, gradientFlow } from '../../src/math/gradient-flow.ts';
import { NODE_BACKENDS, use } from '../../tests/tensors/backends.ts';
import { probe, train } from './compute.ts';
import { BINS } from './histogram.ts';
import { type FlowState, functions, gradientFlowState, initializations, settingsOf } from './state.ts';
import type { TrainCheckpoint, TrainInput, TrainProgress } from './training.ts';

const state = (changes: Partial<FlowState>): FlowState => gradientFlowState.complete(changes);

const small: fc.Arbitrary<FlowState> = fc
  .record({
    depth: fc.integer({ min: 1, max: 8 }),
    width: fc.integer({ min: 2, max: 12 }),
    f: fc.constantFrom(...functions),
    init: fc.constantFrom(...initializations),
    gain: fc.double({ min: 0.5, max: 2, noNaN: true }),
    norm: fc.constantFrom('none' as const, 'layer' as const),
    residual: fc.boolean(),
    seed: fc.integer({ min: 0, max: 1000 }),
  })
  // Two or three units brought to mean 0 and variance 1 leave a gradient of rounding errors.
  .map((of) => state(of.norm === 'layer' ? { ...of, width: of.width + 4 } : of));

function context(changes: Partial<JobContext<TrainProgress, TrainCheckpoint>> = {}) {
  const checkpoints: TrainCheckpoint[] = [];
  const given: JobContext<TrainProgress, TrainCheckpoint> = {
    backend: 'cpu',
    base: '/',
    signal: new AbortController().signal,
    resumeFrom: undefined,
    progress: () => {},
    checkpoint: (value) => void checkpoints.push(value),
    transfer: () => {},
    breathe: async () => {},
    ...changes,
  };
  return { given, checkpoints };
}

/**
 * Largest relative difference between norms; what float32 does not hold must be said to be 0. Through layer normalisation
 * a layer's gradient can be a small difference of large ones: there the largest of all layers counts as well.
 */
function apart(
  found: readonly number[],
  expected: readonly number[],
  norm: FlowState['norm'] = 'none',
): number {
  expect(found).toHaveLength(expected.length);
  const slack = norm === 'layer' ? 1e-2 * Math.max(...expected) : 0;
  return Math.max(
    ...expected.map((value, l) => {
      const [of = Number.NaN] = [found[l]];
      return value < 1e-30 ? Number(of > 2e-30) : Math.abs(of - value) / (value + slack);
    }),
  );
}

describe.each(NODE_BACKENDS)('on %s', { timeout: 30_000 }, (backend) => {
  beforeAll(() => use(backend));

  it('autodiff gives the norms of the closed form, whatever the network', async () => {
    await fc.assert(
      fc.asyncProperty(small, async (chosen) => {
        const before = tf.memory().numTensors;
        const found = await probe(chosen, context().given as never);
        const expected = gradientFlow(settingsOf(chosen));
        expect(apart(found.gradients, expected.gradients, chosen.norm)).toBeLessThan(1e-4);
        expect(found.loss / expected.loss).toBeCloseTo(1, 5);
        expect(tf.memory().numTensors).toBe(before);
      }),
      { numRuns: 40, seed: 5 },
    );
  });

  it('a deep and wide network too', async () => {
    const chosen = state({ depth: 50, width: 128, f: 'tanh', init: 'glorot' });
    const found = await probe(chosen, context().given as never);
    expect(apart(found.gradients, gradientFlow(settingsOf(chosen)).gradients)).toBeLessThan(1e-4);
  });

  it('what is too small for float32 comes back as 0, what is too large as not finite', async () => {
    const tiny = state({ depth: 50, init: 'small' });
    const lost = (await probe(tiny, context().given as never)).gradients;
    const expected = gradientFlow(settingsOf(tiny)).gradients;
    expect(expected[0]).toBeGreaterThan(0);
    expect(expected[0]).toBeLessThan(1e-60);
    expect(lost[0]).toBe(0);
    expect((lost.at(-1) ?? 0) / (expected.at(-1) ?? 0)).toBeCloseTo(1, 4);
    const huge = state({ depth: 50, f: 'relu', init: 'large', gain: 2 });
    expect(gradientFlow(settingsOf(huge)).gradients.every(Number.isFinite)).toBe(true);
    const { loss, gradients } = await probe(huge, context().given as never);
    expect(Number.isFinite(loss)).toBe(false);
    expect(gradients.some(Number.isFinite)).toBe(false);
  });

  it('where the network amplifies rounding, float32 is as far off by tensors as in plain numbers', async () => {
    const off = async (depth: number) => {
      const chaotic = state({ depth, width: 24, f: 'tanh', init: 'large' });
      const { gradients } = await probe(chaotic, context().given as never);
      const settings = settingsOf(chaotic);
      const rounded = trainStep(settings, flowData(settings, Float32Array), { learningRate: 0, clip: 0 });
      const expected = gradientFlow(settings).gradients;
      return [apart(gradients, expected), apart(rounded.gradients, expected)];
    };
    for (const error of await off(5)) expect(error).toBeLessThan(1e-4);
    for (const error of await off(40)) expect(error).toBeGreaterThan(0.1);
  });

  it.each([
    { f: 'relu', init: 'he', depth: 6 },
    { f: 'tanh', init: 'glorot', residual: true, depth: 6, lr: 0.1, clip: 0.5 },
    { f: 'gelu', init: 'large', norm: 'layer', depth: 6, lr: 0.1 },
    { f: 'sigmoid', depth: 15 },
  ] as const)('trains as plain double precision does: %j', async (changes) => {
    const input: TrainInput = state({ ...changes, steps: 25 });
    const { end, records } = await train(input, context().given);
    expect(end).toBe('done');
    expect(records).toHaveLength(26);
    const settings = settingsOf(input);
    const data = flowData(settings);
    for (const record of records) {
      const expected = trainStep(settings, data, { learningRate: input.lr, clip: input.clip });
      expect(Math.abs(record.loss / expected.loss - 1)).toBeLessThan(1e-4);
      expect(apart(record.gradients, expected.gradients)).toBeLessThan(3e-3);
    }
    expect(records[0]?.spread.shares).toHaveLength(input.depth);
    expect(records[0]?.spread.shares[0]).toHaveLength(BINS);
  });

  it('stops where a number is not finite any more, at the step where float32 loses it', async () => {
    const input = state({ f: 'relu', init: 'large' });
    const { end, records } = await train(input, context().given);
    expect(end).toBe('overflow');
    expect(records.slice(0, -1).every(({ loss }) => Number.isFinite(loss))).toBe(true);
    expect(Number.isFinite(records.at(-1)?.loss)).toBe(false);
    const settings = settingsOf(input);
    const data = flowData(settings, Float32Array);
    let step = 0;
    while (Number.isFinite(trainStep(settings, data, { learningRate: input.lr, clip: 0 }).loss)) step++;
    expect(records).toHaveLength(step + 1);
  });

  it('cut short and taken up again it is the same run bit for bit', async () => {
    const input: TrainInput = { ...state({ f: 'relu', init: 'he', depth: 5, width: 8 }), steps: 12 };
    const whole = await train(input, context().given);
    const cut = new AbortController();
    let breaths = 0;
    const { given, checkpoints } = context({
      signal: cut.signal,
      breathe: async () => {
        if (++breaths === 4) cut.abort();
      },
    });
    await expect(train(input, given)).rejects.toThrow();
    const resumeFrom = structuredClone(checkpoints.at(-1));
    expect(resumeFrom?.records).toHaveLength(5);
    expect(await train(input, context({ resumeFrom }).given)).toEqual(whole);
    await expect(train({ ...input, seed: 9 }, context({ resumeFrom }).given)).rejects.toThrow('another run');
  });

  it('a long run holds memory flat', async () => {
    const input: TrainInput = {
      ...state({ depth: 4, width: 6, f: 'tanh', norm: 'layer', residual: true }),
      steps: 150,
    };
    const before = tf.memory();
    const seen = new Set<string>();
    let breaths = 0;
    const { given } = context({
      breathe: async () => {
        const { numTensors, numBytes } = tf.memory();
        if (++breaths > 2) seen.add(`${numTensors} ${numBytes}`);
      },
    });
    await train(input, given);
    expect(breaths).toBe(150);
    expect([...seen]).toHaveLength(1);
    expect(tf.memory().numTensors).toBe(before.numTensors);
    expect(tf.memory().numBytes).toBe(before.numBytes);
  });
});
