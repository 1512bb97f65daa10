// The known numbers of the self-test are themselves checked: against finite differences of the loss.
import { describe, expect, it } from 'vitest';
import { discrepancy, LEARNING_RATE, type Parameters, referenceStep, startingPoint } from './reference.ts';

const start = startingPoint();
const step = referenceStep(start);
const names = ['w1', 'b1', 'w2', 'b2'] as const;

/** Double precision, so that a small change of one parameter is not rounded away. */
function lossWith(name: keyof Parameters, index: number, value: number): number {
  const changed = Array.from(start[name]);
  changed[index] = value;
  return referenceStep({ ...start, [name]: changed }).loss;
}

describe('the reference step', () => {
  it.each(names.map((name, k) => [name, k] as const))('moves %s down its gradient', (name, k) => {
    const h = 1e-5;
    for (let index = 0; index < start[name].length; index += Math.ceil(start[name].length / 7)) {
      const value = start[name][index] ?? Number.NaN;
      const numeric = (lossWith(name, index, value + h) - lossWith(name, index, value - h)) / (2 * h);
      const updated = step.updated[k]?.[index] ?? Number.NaN;
      expect((value - updated) / LEARNING_RATE).toBeCloseTo(numeric, 8);
    }
  });

  it('is a step worth checking: every parameter moves, and hidden units are on and off', () => {
    names.forEach((name, k) => {
      const moved = step.updated[k]?.some((value, i) => value !== start[name][i]);
      expect(moved, name).toBe(true);
    });
    expect(step.loss).toBeGreaterThan(1);
  });
});

describe('discrepancy', () => {
  it('is within 1 for rounding errors and above for wrong numbers', () => {
    const exact = step.updated[0] ?? [];
    expect(discrepancy(Float32Array.from(exact), exact)).toBeLessThan(0.1);
    const off = Float32Array.from(exact);
    off[100] = (off[100] ?? 0) * 1.001 + 1e-5;
    expect(discrepancy(off, exact)).toBeGreaterThan(1);
  });
  it('never lets NaN or missing values pass', () => {
    expect(discrepancy([1, Number.NaN, 2], [1, 1, 2])).toBeNaN();
    expect(discrepancy([1], [1, 2])).toBe(Number.POSITIVE_INFINITY);
    expect(discrepancy([], [1])).toBe(Number.POSITIVE_INFINITY);
  });
});
