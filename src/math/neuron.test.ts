// The neuron against the course's reference cases, finite differences and its own boundary.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activation, sigmoid, step } from './activations.ts';
import { boundary, forward, gradient } from './neuron.ts';

describe('forward', () => {
  it('gives the reference cases', () => {
    expect(forward([0.5], [3], -2, sigmoid)).toEqual({ products: [1.5], z: -0.5, y: 0.3775406687981454 });
    expect(forward([-1, -2], [2, -3], -3, sigmoid).y).toBe(0.7310585786300049);
  });

  it('is a logic gate where the weights say so', () => {
    const gate = (w: number[], b: number) =>
      [0, 1].flatMap((p) => [0, 1].map((q) => forward([p, q], w, b, step).y));
    expect(gate([1, 1], -1.5)).toEqual([0, 0, 0, 1]);
    expect(gate([1, 1], -0.5)).toEqual([0, 1, 1, 1]);
  });
});

describe('gradient', () => {
  it('gives the reference case', () => {
    const { dx, dw } = gradient([-1, -2], [2, -3], -3, sigmoid);
    const expected = [0.393223866, -0.589835799, -0.196611933, -0.393223866];
    for (const [i, value] of [...dx, ...dw].entries())
      expect(Math.abs(value - (expected[i] ?? Number.NaN))).toBeLessThan(1e-9);
  });

  it('agrees with finite differences for every input, weight and the bias', () => {
    const number = fc.double({ min: -3, max: 3, noNaN: true });
    const states = fc.record({
      pairs: fc.array(fc.tuple(number, number), { minLength: 1, maxLength: 4 }),
      b: number,
      f: fc.constantFrom('sigmoid' as const, 'tanh' as const, 'identity' as const),
    });
    fc.assert(
      fc.property(states, ({ pairs, b, f }) => {
        const x = pairs.map(([input]) => input);
        const w = pairs.map(([, weight]) => weight);
        const phi = activation(f);
        const { dx, dw, db } = gradient(x, w, b, phi);
        const h = 1e-5;
        const nudge = (list: number[], i: number, by: number) => list.map((v, j) => (j === i ? v + by : v));
        const slope = (y: (by: number) => number) => (y(h) - y(-h)) / (2 * h);
        for (const i of x.keys()) {
          expect(dx[i]).toBeCloseTo(
            slope((by) => forward(nudge(x, i, by), w, b, phi).y),
            7,
          );
          expect(dw[i]).toBeCloseTo(
            slope((by) => forward(x, nudge(w, i, by), b, phi).y),
            7,
          );
        }
        expect(db).toBeCloseTo(
          slope((by) => forward(x, w, b + by, phi).y),
          7,
        );
      }),
    );
  });
});

describe('boundary', () => {
  const inRange = fc.double({ min: -10, max: 10, noNaN: true });

  it('ends on the rim of the square, where z is zero', () => {
    fc.assert(
      fc.property(inRange, inRange, fc.double({ min: -20, max: 20, noNaN: true }), (w0, w1, b) => {
        fc.pre(Math.hypot(w0, w1) > 1e-3);
        const ends = boundary([w0, w1], b, 10);
        fc.pre(ends !== null);
        for (const [p, q] of ends ?? []) {
          expect(Math.abs(w0 * p + w1 * q + b)).toBeLessThan(1e-9);
          expect(Math.max(Math.abs(p), Math.abs(q))).toBeCloseTo(10, 9);
        }
      }),
    );
  });

  it('is missing only where the whole square lies on one side', () => {
    fc.assert(
      fc.property(inRange, inRange, fc.double({ min: -20, max: 20, noNaN: true }), (w0, w1, b) => {
        fc.pre(Math.hypot(w0, w1) > 1e-3);
        const reach = 10 * (Math.abs(w0) + Math.abs(w1));
        fc.pre(Math.abs(Math.abs(b) - reach) > 1e-6);
        expect(boundary([w0, w1], b, 10) === null).toBe(Math.abs(b) > reach);
      }),
    );
  });

  it('does not exist where both weights are zero', () => {
    expect(boundary([0, 0], 1, 10)).toBeNull();
  });

  it('does not divide by what is too small', () => {
    expect(boundary([5e-324, 0], 20, 10)).toBeNull();
    const ends = boundary([1e-200, -1e-200], 0, 10);
    expect(ends?.flat().every(Number.isFinite)).toBe(true);
  });
});
