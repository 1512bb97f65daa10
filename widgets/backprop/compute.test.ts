// The worker's gradient by automatic differentiation against the course's, on the backends that run in Node.
import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-core/dist/register_all_gradients.js';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { JobContext } from '../../src/compute/protocol.ts';
import { NODE_BACKENDS, use } from '../../tests/tensors/backends.ts';
import { gradient } from './compute.ts';
import { type BackpropState, backpropState, functions, historyOf, losses } from './state.ts';

const context: JobContext = {
  backend: 'cpu',
  base: '/',
  signal: new AbortController().signal,
  resumeFrom: undefined,
  progress: () => undefined,
  checkpoint: () => undefined,
  breathe: async () => undefined,
  transfer: () => undefined,
};

const run = ({ x, t, f, loss }: BackpropState, parameters: Float64Array) =>
  gradient({ parameters: [...parameters], x, t, f, loss }, context);

const within = (min: number, max: number, length: number) =>
  fc.array(fc.double({ min, max, noNaN: true }), { minLength: length, maxLength: length });
const states = fc
  .record({
    x: within(-3, 3, 2),
    t: within(0, 1, 2),
    w1: within(-3, 3, 4),
    b1: within(-3, 3, 2),
    w2: within(-3, 3, 4),
    b2: within(-3, 3, 2),
    f: fc.constantFrom(...functions),
    loss: fc.constantFrom(...losses),
  })
  .map((given) => backpropState.complete(given));

describe.each(NODE_BACKENDS)('%s', (backend) => {
  beforeAll(() => use(backend));

  it('finds the gradient that was derived by hand, for every function and loss, and leaves no tensor behind', async () => {
    const before = tf.memory().numTensors;
    await fc.assert(
      fc.asyncProperty(states, async (state) => {
        const history = historyOf(state);
        const { gradient: expected, z1, z2 } = history.pass(0);
        // Next to a kink single precision may be on the other side.
        fc.pre(state.f !== 'relu' || [...z1, ...z2].every((z) => Math.abs(z) > 1e-4));
        const found = await run(state, history.parameters(0));
        expect(found.length).toBe(12);
        const scale = Math.max(...expected.map(Math.abs), 1);
        found.forEach((value, i) => {
          expect(Math.abs(value - (expected[i] ?? Number.NaN))).toBeLessThan(1e-5 * scale);
        });
      }),
      { numRuns: 60 },
    );
    expect(tf.memory().numTensors).toBe(before);
  });

  it('agrees where the loss clamps a probability', async () => {
    for (const b2 of [
      [20, -20],
      [-20, 17],
    ]) {
      const state = backpropState.complete({ loss: 'bce', b2, t: [0.3, 0.6] });
      const history = historyOf(state);
      const { gradient: expected } = history.pass(0);
      const found = await run(state, history.parameters(0));
      const largest = Math.max(...expected.map(Math.abs));
      expect(largest).toBeGreaterThan(1e-4);
      found.forEach((value, i) => {
        expect(Math.abs(value - (expected[i] ?? Number.NaN))).toBeLessThan(1e-4 * largest);
      });
    }
  });

  it('notices a gradient that is wrong', async () => {
    const state = backpropState.complete({});
    const found = await run(state, historyOf(state).parameters(0));
    expect(Math.abs((found[6] ?? 0) - 0.0821670406)).toBeLessThan(1e-7);
    // The derivative of a network whose output layer has been moved is another one.
    const moved = await run(state, historyOf(state).parameters(1));
    expect(Math.abs((moved[6] ?? 0) - 0.0821670406)).toBeGreaterThan(1e-4);
  });
});
