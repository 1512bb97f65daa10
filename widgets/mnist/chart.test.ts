import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accuracyDomain, apart, line, lossDomain, niceStep, place, ticks } from './chart.ts';

describe('axes', () => {
  it('have few, round ticks', () => {
    expect(ticks(0, 1, niceStep(1, 5))).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
    expect(ticks(0.7, 1, 0.1)).toEqual([0.7, 0.8, 0.9, 1]);
    expect(niceStep(50, 5)).toBe(10);
    expect(niceStep(3, 5)).toBe(1);
    fc.assert(
      fc.property(
        fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
        fc.integer({ min: 2, max: 8 }),
        (span, count) => {
          const { length } = ticks(0, span, niceStep(span, count));
          expect(length).toBeLessThanOrEqual(count + 1);
          expect(length).toBeGreaterThanOrEqual(count / 2.5);
        },
      ),
    );
  });
  it('hold every finite value', () => {
    expect(lossDomain([])).toEqual([0, 2.5]);
    expect(lossDomain([2.3, 0.4])).toEqual([0, 3]);
    expect(lossDomain([Number.NaN, 0.31])).toEqual([0, 0.4]);
    expect(accuracyDomain([])).toEqual([0, 1]);
    expect(accuracyDomain([0.83, 0.97])).toEqual([0.8, 1]);
    expect(accuracyDomain([0.999])).toEqual([0.9, 1]);
    fc.assert(
      fc.property(fc.array(fc.double({ min: 1e-3, max: 1e9, noNaN: true }), { minLength: 1 }), (values) => {
        const [from, to] = lossDomain(values);
        expect(from).toBe(0);
        for (const value of values) expect(to).toBeGreaterThanOrEqual(value * (1 - 1e-8));
      }),
    );
  });
  it('place their ends on their pixels, upside down too', () => {
    const scale = { from: 0.8, to: 1, start: 100, end: 20 };
    expect(place(scale, 0.8)).toBe(100);
    expect(place(scale, 1)).toBeCloseTo(20, 9);
    expect(place(scale, 0.9)).toBeCloseTo(60, 9);
  });
});

describe('line', () => {
  it('goes through the points and skips what is not a number', () => {
    expect(
      line([
        [0, 1],
        [Number.NaN, 2],
        [3, Number.POSITIVE_INFINITY],
        [4, 5],
      ]),
    ).toBe('M0.0,1.0L4.0,5.0');
    expect(line([])).toBe('');
  });
});

describe('apart', () => {
  it('leaves labels that are far enough where they are', () => {
    expect(apart(10, 40, 12, [0, 100])).toEqual([10, 40]);
  });
  it('parts the others, in their order and inside the plot', () => {
    const height = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(height, height, (a, b) => {
        const [first, second] = apart(a, b, 12, [0, 100]);
        expect(Math.abs(first - second)).toBeGreaterThanOrEqual(12 - 1e-9);
        if (a !== b) expect(Math.sign(first - second)).toBe(Math.sign(a - b));
        expect(Math.min(first, second)).toBeGreaterThanOrEqual(-1e-9);
        expect(Math.max(first, second)).toBeLessThanOrEqual(100 + 1e-9);
      }),
    );
  });
});
