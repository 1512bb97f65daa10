// The activation's tensor jobs on the backends that run in Node: autodiff against the derivatives by hand, the
// landscape against the formula, and no tensor left behind.
import { memory } from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { JobContext } from '../../src/compute/protocol.ts';
import { NODE_BACKENDS, use } from '../../tests/tensors/backends.ts';
import { derivative, surface } from './compute.ts';
import { activationState, functions, outputs } from './state.ts';
import { centreOf, heightAt } from './surface.ts';
import { unitOf } from './unit.ts';

const tenths = (limit: number) => fc.integer({ min: -limit * 10, max: limit * 10 }).map((n) => n / 10 + 0);
const units = fc.record({
  f: fc.constantFrom(...functions),
  alpha: fc.integer({ min: 0, max: 20 }).map((n) => n / 20),
  w: tenths(3),
  b: tenths(3),
  w2: tenths(3),
  b2: tenths(3),
});

/** The error in units of the contract's tolerance for values from tensors. */
const error = (value: number, wanted: number) => Math.abs(value - wanted) / (1e-4 * Math.abs(wanted) + 1e-6);

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
  beforeAll(async () => {
    // As the worker's backend does; the core alone registers no gradients.
    await import('@tensorflow/tfjs-core/dist/register_all_gradients.js');
    await use(backend);
  });

  it('autodiff gives the derivatives found by hand, for every function', async () => {
    await fc.assert(
      fc.asyncProperty(units, async (given) => {
        const state = activationState.complete(given);
        const unit = unitOf({ ...state, ...(given.f !== 'maxout' && { w: 1, b: 0 }) });
        const [kink] = unit.kinks;
        const at = Array.from({ length: 81 }, (_, i) => (i - 40) / 4 + 0.013);
        const before = memory().numTensors;
        const found = await derivative({ f: state.f, alpha: state.alpha, at, lines: state }, context);
        expect(memory().numTensors).toBe(before);
        at.forEach((x, i) => {
          // Next to the crossing of two lines rounding decides which is the larger.
          if (kink && Math.abs(x - kink.x) < 1e-4) return;
          const value = found.derivative[i] ?? Number.NaN;
          expect(error(value, unit.derivative(Math.fround(x))), `${state.f} at ${x}: ${value}`).toBeLessThan(
            1,
          );
        });
      }),
      { numRuns: 60 },
    );
  });

  it('takes the left value at the kinks of relu, leaky-relu and elu, and the first line’s where maxout ties', async () => {
    const lines = { w: 2, b: 0, w2: -1, b2: 0 };
    const atKink = async (f: (typeof functions)[number], alpha: number) =>
      (await derivative({ f, alpha, at: [1], lines }, context)).atKink;
    expect(await atKink('relu', 1)).toBe(0);
    expect(await atKink('leaky-relu', 0.25)).toBe(0.25);
    expect(await atKink('elu', 0.5)).toBe(0.5);
    expect(await atKink('elu', 1)).toBe(1);
    expect(await atKink('step', 1)).toBe(0);
    // The course takes the flatter line's, −1: this is the difference that the widget tells.
    expect(await atKink('maxout', 1)).toBe(2);
    expect((await derivative({ f: 'step', alpha: 1, at: [1], lines }, context)).stepAtZero).toBe(0);
  });

  it('the landscape agrees with the formula, and leaves no tensor behind', async () => {
    const landscapes = fc.integer({ min: 1, max: 4 }).chain((n) =>
      fc.record({
        f: fc.constantFrom(...functions),
        alpha: fc.constantFrom(0, 0.1, 0.9),
        wn: fc.array(tenths(4), { minLength: 2 * n, maxLength: 2 * n }),
        bn: fc.array(tenths(6), { minLength: n, maxLength: n }),
        vn: fc.array(tenths(6), { minLength: n, maxLength: n }),
        c: tenths(9),
        out: fc.constantFrom(...outputs),
        span: fc.integer({ min: 1, max: 10 }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(landscapes, async (landscape) => {
        const size = 9;
        const before = memory().numTensors;
        const values = await surface({ ...landscape, size }, context);
        expect(memory().numTensors).toBe(before);
        values.forEach((value, i) => {
          const x1 = centreOf(landscape.span, i % size, size);
          const x2 = -centreOf(landscape.span, Math.floor(i / size), size);
          // A threshold's side is decided by rounding where its argument is nearly 0.
          const nudged = [-1e-4, 0, 1e-4].map((by) =>
            heightAt(
              // A maxout unit has no c: all its lines move.
              landscape.f === 'maxout'
                ? { ...landscape, bn: landscape.bn.map((b) => b + by) }
                : { ...landscape, c: landscape.c + by },
              x1,
              x2,
            ),
          );
          const stepped = landscape.out === 'step' || landscape.f === 'step';
          if (stepped && new Set(nudged.map(Math.round)).size > 1) return;
          if (landscape.f === 'step') return;
          const tolerance = 1e-4 * Math.abs(nudged[1] ?? 0) + 1e-3;
          expect(Math.abs(value - (nudged[1] ?? 0))).toBeLessThan(tolerance);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('has the second input growing upwards, and thresholds that fire at 0', async () => {
    const landscape = {
      f: 'identity',
      alpha: 1,
      wn: [0, 1],
      bn: [0],
      vn: [1],
      c: 0,
      span: 4,
      size: 4,
    } as const;
    const values = await surface({ ...landscape, out: 'identity' }, context);
    expect([values[0], values[15]]).toEqual([3, -3]);
    const fired = await surface({ ...landscape, wn: [0, 0], out: 'step' }, context);
    expect([...new Set(fired)]).toEqual([1]);
  });
});
