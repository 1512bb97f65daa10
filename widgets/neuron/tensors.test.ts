// The neuron's tensor jobs on the backends that run in Node: the plane and the gradient against the formula.
import { memory } from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-core/dist/register_all_gradients';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { JobContext } from '../../src/compute/protocol.ts';
import { NODE_BACKENDS, use } from '../../tests/tensors/backends.ts';
import { type GradientInput, gradient, type PlaneInput, plane } from './compute.ts';
import { functions, outputAt } from './state.ts';
import { gradientDifference, planeDifference } from './tensors.ts';

const within = (limit: number) =>
  fc.oneof(
    fc.double({ min: -limit, max: limit, noNaN: true }),
    fc.integer({ min: -limit, max: limit }),
    fc.constantFrom(0, limit, -limit),
  );

describe.each(NODE_BACKENDS)('on %s', (backend) => {
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
  beforeAll(() => use(backend));

  it('the plane agrees with the formula, for every function and random weights, and leaves no tensors', async () => {
    const inputs = fc.record({
      w: fc.tuple(within(10), within(10)),
      b: within(20),
      f: fc.constantFrom(...functions),
    });
    const before = memory().numTensors;
    await fc.assert(
      fc.asyncProperty(inputs, async ({ w, b, f }) => {
        const input: PlaneInput = { w, b, f, half: 10, size: 16 };
        // Single precision at |z| up to 220.
        expect(planeDifference(await plane(input, context), input)).toBeLessThan(1e-4);
      }),
      { numRuns: 30 },
    );
    expect(memory().numTensors).toBe(before);
  });

  it('the plane has the second input growing upwards', async () => {
    const values = await plane({ w: [0, 1], b: 0, f: 'identity', half: 10, size: 4 }, context);
    expect([values[0], values[15]]).toEqual([7.5, -7.5]);
  });

  it('the gradient is the reference case’s', async () => {
    const { dx, dw } = await gradient({ x: [-1, -2], w: [2, -3], b: -3, f: 'sigmoid' }, context);
    const expected = [0.393223866, -0.589835799, -0.196611933, -0.393223866];
    for (const [i, value] of [...dx, ...dw].entries())
      expect(Math.abs(value - (expected[i] ?? Number.NaN))).toBeLessThan(1e-6);
  });

  it('the gradient of autodiff agrees with the chain rule and with finite differences, and leaves no tensors', async () => {
    const inputs: fc.Arbitrary<GradientInput> = fc
      .record({
        pairs: fc.array(fc.tuple(within(10), within(10)), { minLength: 1, maxLength: 4 }),
        b: within(20),
        f: fc.constantFrom(...functions),
      })
      .map(({ pairs, ...rest }) => ({ ...rest, x: pairs.map(([x]) => x), w: pairs.map(([, w]) => w) }));
    const before = memory().numTensors;
    await fc.assert(
      fc.asyncProperty(inputs, async (input) => {
        const { x, w, b, f } = input;
        const z = outputAt({ w, b, f: 'identity' }, x);
        // Single precision may put a sum next to the kink on its other side.
        fc.pre(Math.abs(z) > 1e-3);
        const found = await gradient(input, context);
        const size = Math.max(1, ...x.map(Math.abs), ...w.map(Math.abs));
        expect(gradientDifference(found, input)).toBeLessThan(2e-5 * size);
        const step = 1e-5;
        const slope = (outputAt({ w, b: b + step, f }, x) - outputAt({ w, b: b - step, f }, x)) / (2 * step);
        expect(Math.abs(found.db - slope)).toBeLessThan(2e-5);
      }),
      { numRuns: 60 },
    );
    expect(memory().numTensors).toBe(before);
  });

  it('a wrong cell or derivative would be noticed', async () => {
    const input: PlaneInput = { w: [1, 1], b: 0, f: 'tanh', half: 10, size: 4 };
    const values = await plane(input, context);
    values[5] = 0.9;
    expect(planeDifference(values, input)).toBeGreaterThan(0.1);
    values[5] = Number.NaN;
    expect(planeDifference(values, input)).toBeNaN();
    const asked = { x: [1], w: [1], b: 0, f: 'tanh' as const };
    const found = await gradient(asked, context);
    expect(gradientDifference({ ...found, db: found.db + 0.01 }, asked)).toBeGreaterThan(0.009);
  });
});
