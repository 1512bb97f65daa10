// A logarithmic slider: every value has its place, arrows go on by ratio and reach both ends.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linear, logarithmic } from './scale.ts';

const scale = logarithmic({ floor: 0.001, max: 10 });
const values = fc.double({ min: 0, max: 10, noNaN: true });

describe('by ratio', () => {
  it('has places in the order of the values, within its ends', () => {
    fc.assert(
      fc.property(values, values, (p, q) => {
        if (p < q) expect(scale.at(p)).toBeLessThanOrEqual(scale.at(q));
        if (p < q * 0.99 - 1e-6) expect(scale.at(p)).toBeLessThan(scale.at(q));
        expect(scale.at(p)).toBeGreaterThanOrEqual(scale.min);
        expect(scale.at(p)).toBeLessThanOrEqual(scale.max);
      }),
    );
  });

  it('rounds what a hand sets to two digits; the far left is zero', () => {
    expect(scale.value(scale.min)).toBe(0);
    expect(scale.value(scale.max)).toBe(10);
    expect(scale.value(Math.log10(0.0987))).toBe(0.099);
    fc.assert(
      fc.property(fc.double({ min: -3, max: 1, noNaN: true }), (place) => {
        const value = scale.value(place);
        expect(value).toBe(Number(value.toPrecision(2)));
        expect(Math.abs(scale.at(value) - place)).toBeLessThan(0.03);
      }),
    );
  });

  it('moves by arrows always further, by about 1.12 each, ten times as much by ten', () => {
    fc.assert(
      fc.property(values, fc.constantFrom(1, -1, 10, -10), (value, steps) => {
        const next = scale.moved(value, steps);
        expect(next).toBeGreaterThanOrEqual(0);
        expect(next).toBeLessThanOrEqual(10);
        if (steps > 0 && value < 10) expect(next).toBeGreaterThan(value);
        if (steps < 0 && value > 0) expect(next).toBeLessThan(value);
      }),
    );
    expect([scale.moved(0.2, 1), scale.moved(0.2, -1), scale.moved(0.1, 10)]).toEqual([0.22, 0.18, 0.32]);
    expect([scale.moved(0, 1), scale.moved(0.001, -1), scale.moved(10, 1)]).toEqual([0.001, 0, 10]);
  });

  it('passes every place from one end to the other', () => {
    let value = 0;
    let steps = 0;
    for (; value < 10 && steps < 200; steps++) value = scale.moved(value, 1);
    expect([value, steps]).toEqual([10, 81]);
    for (; value > 0 && steps > 0; steps--) value = scale.moved(value, -1);
    expect([value, steps]).toEqual([0, 0]);
  });
});

it('evenly: multiples of the step within the range', () => {
  const even = linear({ min: -1, max: 1, step: 0.1 });
  expect([even.moved(0.1, 2), even.moved(0.95, 10), even.value(0.44), even.at(0.44)]).toEqual([
    0.3, 1, 0.4, 0.44,
  ]);
});
