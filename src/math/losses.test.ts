import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { argMax, softmax, softmaxCrossEntropy } from './losses.ts';

const logits = fc.array(fc.double({ min: -20, max: 20, noNaN: true }), { minLength: 2, maxLength: 10 });

describe('softmax', () => {
  it('gives probabilities in the order of the logits, whatever is added to all', () => {
    fc.assert(
      fc.property(logits, fc.double({ min: -500, max: 500, noNaN: true }), (z, shift) => {
        const p = softmax(z);
        expect(p.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
        const shifted = softmax(z.map((value) => value + shift));
        for (const [i, q] of shifted.entries()) expect(q).toBeCloseTo(p[i] ?? -1, 9);
        expect(p[argMax(z)]).toBe(Math.max(...p));
      }),
    );
  });

  it('neither overflows nor hides a NaN', () => {
    expect([...softmax([1000, 0])]).toEqual([1, 0]);
    expect([...softmax([Number.NaN, 0])]).toEqual([Number.NaN, Number.NaN]);
  });
});

describe('softmax cross-entropy', () => {
  it('is ln 3 for three equal logits, and −ln of the probability of the target', () => {
    expect(softmaxCrossEntropy.loss([4, 4, 4], 1)).toBeCloseTo(Math.log(3), 14);
    fc.assert(
      fc.property(logits, (z) => {
        expect(softmaxCrossEntropy.loss(z, 0)).toBeCloseTo(-Math.log(softmax(z)[0] ?? 0), 9);
      }),
    );
  });

  it('stays finite where the probability of the target underflows', () => {
    expect(softmaxCrossEntropy.loss([5000, 0], 1)).toBe(5000);
  });

  it('has the gradient that finite differences give, and its elements add up to 0', () => {
    fc.assert(
      fc.property(logits, fc.nat(), (z, n) => {
        const target = n % z.length;
        const gradient = softmaxCrossEntropy.gradient(z, target);
        expect(gradient.reduce((a, b) => a + b)).toBeCloseTo(0, 12);
        const h = 1e-5;
        z.forEach((_, i) => {
          const moved = (by: number) => z.map((value, j) => (i === j ? value + by : value));
          const difference =
            softmaxCrossEntropy.loss(moved(h), target) - softmaxCrossEntropy.loss(moved(-h), target);
          expect(gradient[i]).toBeCloseTo(difference / (2 * h), 8);
        });
      }),
    );
  });
});

describe('argMax', () => {
  it('takes the first of several', () => {
    expect(argMax([1, 3, 3, 2])).toBe(1);
    expect(argMax([-5])).toBe(0);
  });
});
