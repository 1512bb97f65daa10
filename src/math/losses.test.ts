import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  argMax,
  bce,
  crossEntropy,
  huber,
  type Loss,
  mae,
  mse,
  PROBABILITY_MARGIN,
  softmax,
  softmaxCrossEntropy,
  softmaxJacobian,
} from './losses.ts';

const logits = fc.array(fc.double({ min: -20, max: 20, noNaN: true }), { minLength: 2, maxLength: 10 });

const numbers = (min: number, max: number) => fc.double({ min, max, noNaN: true });
/** Examples as pairs of target and prediction. */
const examples = (target: fc.Arbitrary<number>, prediction: fc.Arbitrary<number>) =>
  fc.array(fc.tuple(target, prediction), { minLength: 1, maxLength: 12 });
const regression = examples(numbers(-100, 100), numbers(-100, 100));
const probabilities = examples(numbers(0, 1), numbers(0.01, 0.99));
const split = (pairs: [number, number][]) => [pairs.map(([y]) => y), pairs.map(([, p]) => p)] as const;

describe.each<[string, Loss, fc.Arbitrary<[number, number][]>, readonly number[]]>([
  ['mae', mae, regression, [0]],
  ['mse', mse, regression, []],
  ['huber', huber, regression, [-1, 1]],
  ['bce', bce, probabilities, []],
  ['crossEntropy', crossEntropy, probabilities, []],
])('%s', (_, { loss, gradient }, pairs, kinks) => {
  const h = 1e-6;

  it('has the gradient that finite differences give', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        // At a kink differences from both sides disagree.
        const smooth = list.filter(([y, p]) => kinks.every((e) => Math.abs(p - y - e) > 2 * h));
        fc.pre(smooth.length > 0);
        const [y, p] = split(smooth);
        const computed = gradient(y, p);
        expect(computed).toHaveLength(p.length);
        p.forEach((_, i) => {
          const moved = (by: number) => p.map((value, j) => (i === j ? value + by : value));
          const difference = (loss(y, moved(h)) - loss(y, moved(-h))) / (2 * h);
          expect(Math.abs((computed[i] ?? Number.NaN) - difference)).toBeLessThan(
            1e-5 * Math.max(1, Math.abs(difference)),
          );
        });
      }),
    );
  });

  it('is never negative and keeps NaN', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        expect(loss(...split(list))).toBeGreaterThanOrEqual(0);
      }),
    );
    expect(loss([0], [Number.NaN])).toBeNaN();
    expect(gradient([1], [Number.NaN])[0]).toBeNaN();
  });
});

describe.each<[string, Loss]>([
  ['mae', mae],
  ['mse', mse],
  ['huber', huber],
])('%s', (_, { loss, gradient }) => {
  it('is 0 without error, with gradient 0, and the same for an error and its opposite', () => {
    fc.assert(
      fc.property(regression, (list) => {
        const [y, p] = split(list);
        expect(loss(y, y)).toBe(0);
        expect([...gradient(y, y)].every((slope) => slope === 0)).toBe(true);
        const mirrored = p.map((value, i) => 2 * (y[i] ?? 0) - value);
        expect(loss(y, mirrored)).toBeCloseTo(loss(y, p), 9);
      }),
    );
  });

  it('is the mean: twice the same examples change nothing', () => {
    fc.assert(
      fc.property(regression, (list) => {
        expect(loss(...split([...list, ...list]))).toBeCloseTo(loss(...split(list)), 8);
      }),
    );
  });
});

describe('values', () => {
  it.each<[string, number, number]>([
    ['mae', mae.loss([3, -1], [5, -2]), 1.5],
    ['mse', mse.loss([3, -1], [5, -2]), 2.5],
    ['huber, within and beyond 1', huber.loss([0, 0], [0.5, 3]), (0.125 + 2.5) / 2],
    ['huber at 1, from both formulas', huber.loss([0], [1]), 0.5],
    ['bce', bce.loss([1, 0], [0.9, 0.2]), -(Math.log(0.9) + Math.log(0.8)) / 2],
    ['bce, certain and wrong', bce.loss([0], [1]), -Math.log(PROBABILITY_MARGIN)],
    ['cross-entropy', crossEntropy.loss([0, 1, 0], [0.7, 0.2, 0.1]), -Math.log(0.2)],
  ])('%s', (_, value, expected) => {
    expect(Math.abs(value - expected)).toBeLessThan(1e-8);
  });

  it('the gradients are 0 at a tie (mae), bounded (huber), those of the clamped prediction (bce)', () => {
    expect([...mae.gradient([1, 2], [1, 5])]).toEqual([0, 0.5]);
    expect([...huber.gradient([0, 0], [7, -7])]).toEqual([0.5, -0.5]);
    expect(bce.gradient([1], [0])[0]).toBeCloseTo(-1 / PROBABILITY_MARGIN, 2);
    expect(bce.gradient([1], [1])[0]).toBeCloseTo(-1, 6);
  });

  it('with two classes, cross-entropy is the binary one', () => {
    fc.assert(
      fc.property(numbers(0, 1), numbers(0.001, 0.999), (y, p) => {
        expect(crossEntropy.loss([y, 1 - y], [p, 1 - p])).toBeCloseTo(bce.loss([y], [p]), 12);
      }),
    );
  });
});

describe('softmax', () => {
  it('has the Jacobian that finite differences give, whose rows and columns add up to 0', () => {
    fc.assert(
      fc.property(logits, (z) => {
        const jacobian = softmaxJacobian(softmax(z));
        const h = 1e-6;
        jacobian.forEach((row, i) => {
          expect(row.reduce((a, b) => a + b)).toBeCloseTo(0, 12);
          row.forEach((slope, j) => {
            const moved = (by: number) =>
              softmax(z.map((value, k) => (k === j ? value + by : value)))[i] ?? 0;
            expect(slope).toBeCloseTo((moved(h) - moved(-h)) / (2 * h), 8);
            expect(slope).toBe(jacobian[j]?.[i]);
          });
        });
      }),
    );
  });

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
