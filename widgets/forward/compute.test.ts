// The pass by tensors against the pass by hand, on the backends that run in Node, with nothing left behind.
import { memory } from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { JobContext } from '../../src/compute/protocol.ts';
import { NODE_BACKENDS, use } from '../../tests/tensors/backends.ts';
import { pass } from './compute.ts';
import { presetNames, presets } from './presets.ts';
import { forwardState, functions, outputs, shapes } from './state.ts';
import { differenceOf, inputOf } from './tensors.ts';

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

const states = fc
  .tuple(
    fc.constantFrom(...shapes),
    fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: 97, maxLength: 97 }),
    fc.constantFrom(...functions),
    fc.constantFrom(...outputs),
  )
  .map(([shape, pool, f, out]) => {
    let taken = 0;
    const some = (key: string) => {
      taken += shape[key] ?? 0;
      return pool.slice(taken - (shape[key] ?? 0), taken);
    };
    const lists = {
      x: some('x'),
      w1: some('w1'),
      b1: some('b1'),
      w2: some('w2'),
      b2: some('b2'),
      w3: some('w3'),
      b3: some('b3'),
    };
    return forwardState.complete({ ...lists, f, out });
  });

describe.each(NODE_BACKENDS)('%s', (backend) => {
  beforeAll(() => use(backend));

  it('agrees with the hand for every preset, to seven digits', async () => {
    for (const name of presetNames) {
      const state = forwardState.complete(presets[name]);
      const { difference, size } = differenceOf(state, await pass(inputOf(state), context));
      expect(difference, name).toBeLessThan(1e-6 * Math.max(1, size));
    }
  });

  it('agrees for random networks and leaves no tensor behind', async () => {
    const before = memory().numTensors;
    await fc.assert(
      fc.asyncProperty(states, async (state) => {
        const { difference, size } = differenceOf(state, await pass(inputOf(state), context));
        // Single precision of the largest number on the way; softmax and sigmoids turn it into as much at most.
        expect(difference).toBeLessThan(1e-6 * Math.max(1, size));
      }),
      { numRuns: 60 },
    );
    expect(memory().numTensors).toBe(before);
  });

  it('would show a wrong number, and a missing one', async () => {
    const state = forwardState.defaults;
    const result = await pass(inputOf(state), context);
    const wrong = result.map(({ z, a }) => ({ z, a: a.map((value) => value + 0.25) }));
    expect(differenceOf(state, wrong).difference).toBeCloseTo(0.25, 6);
    expect(differenceOf(state, result.slice(1)).difference).toBeNaN();
  });
});
