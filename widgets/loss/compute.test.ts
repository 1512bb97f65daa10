// The gradient by autodiff on the backends that run in Node, against the one by hand; and no tensor stays behind.
import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { JobContext } from '../../src/compute/protocol.ts';
import { NODE_BACKENDS, use } from '../../tests/tensors/backends.ts';
import { differenceOf, gradientOf } from './autodiff.ts';
import { type AutodiffInput, autodiff } from './compute.ts';
import { measure, measureClasses } from './measure.ts';
import { LOSSES, lossState } from './state.ts';

const within = (min: number, max: number) =>
  fc.oneof(fc.double({ min, max, noNaN: true }), fc.integer({ min, max }), fc.constantFrom(min, max));
const inputs: fc.Arbitrary<AutodiffInput> = fc.constantFrom(...LOSSES).chain((loss) =>
  fc
    .record({
      pairs: fc.array(
        loss === 'bce'
          ? fc.tuple(within(0, 1), within(0, 1))
          : fc.tuple(within(-100, 100), within(-100, 100)),
        { minLength: 1, maxLength: 12 },
      ),
      logits: fc.array(within(-20, 20), { minLength: 3, maxLength: 3 }),
      target: fc.nat({ max: 2 }),
    })
    .map(({ pairs, ...rest }) => ({ loss, ...rest, y: pairs.map(([y]) => y), p: pairs.map(([, p]) => p) })),
);

describe.each(NODE_BACKENDS)('%s', (backend) => {
  beforeAll(() => use(backend));
  const context: JobContext = {
    backend,
    base: '/',
    signal: new AbortController().signal,
    resumeFrom: undefined,
    progress: () => undefined,
    checkpoint: () => undefined,
    breathe: async () => undefined,
    transfer: () => undefined,
  };

  it('agrees with the gradient and the loss by hand, for every loss and random data', async () => {
    const before = tf.memory().numTensors;
    await fc.assert(
      fc.asyncProperty(inputs, async (input) => {
        // Single precision takes an error below its smallest number for none.
        fc.pre(input.p.every((p, i) => p === input.y[i] || Math.abs(p - (input.y[i] ?? 0)) > 1e-30));
        const state = lossState.complete(input);
        const { loss, gradient } = await autodiff(input, context);
        expect(differenceOf(gradient, gradientOf(state))).toBeLessThan(3e-6);
        const byHand = state.loss === 'ce' ? measureClasses(state).loss : measure(state.loss, state).loss;
        expect(Math.abs(loss - byHand)).toBeLessThan(1e-4 * Math.abs(byHand) + 1e-6);
      }),
      { numRuns: 150 },
    );
    expect(tf.memory().numTensors).toBe(before);
  });

  it('has the gradient 0 of a tie, and that of the clamped prediction', async () => {
    const base = { logits: [0, 0, 0], target: 0 };
    const tie = await autodiff({ ...base, loss: 'mae', y: [2, 2], p: [2, 5] }, context);
    expect(tie.gradient).toEqual([0, 0.5]);
    const clamped = await autodiff({ ...base, loss: 'bce', y: [1, 0], p: [0, 1] }, context);
    expect((clamped.gradient[0] ?? 0) / -5e6).toBeCloseTo(1, 6);
    expect((clamped.gradient[1] ?? 0) / 5e6).toBeCloseTo(1, 6);
  });
});

describe('differenceOf', () => {
  it('notices one wrong element, and a number that is none', () => {
    expect(differenceOf([1, 2, 3], [1, 2, 3])).toBe(0);
    expect(differenceOf([1, 2.5, 3], [1, 2, 3])).toBeCloseTo(0.25, 12);
    expect(differenceOf([Number.NaN], [0])).toBeNaN();
    expect(differenceOf([], [0])).toBeNaN();
  });
});
