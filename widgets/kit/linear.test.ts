// Scales, ticks and paths against d3's.
import { scaleLinear as d3Scale } from 'd3-scale';
import { line } from 'd3-shape';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathThrough, scaleLinear } from './linear.ts';

const number = fc.double({ min: -1000, max: 1000, noNaN: true }).map((value) => value + 0);
const pair = fc.tuple(number, number);

describe('scaleLinear', () => {
  it('is d3’s, there and back', () => {
    fc.assert(
      fc.property(
        pair,
        pair,
        fc.integer({ min: -50, max: 50 }).map((i) => i + 0.37),
        (domain, range, value) => {
          const [ours, theirs] = [scaleLinear(domain, range), d3Scale(domain, range)];
          const wide = ([from, to]: readonly [number, number]) => Math.abs(to - from) > 1e-3;
          fc.pre(wide(domain) && wide(range));
          expect(ours(value) / theirs(value)).toBeCloseTo(1, 9);
          expect(ours.invert(value) / theirs.invert(value)).toBeCloseTo(1, 9);
          expect([ours.domain(), ours.range()]).toEqual([theirs.domain(), theirs.range()]);
        },
      ),
    );
  });

  it('has d3’s ticks', () => {
    const ends = fc.oneof(
      number,
      fc.integer({ min: -50, max: 50 }),
      fc.constantFrom(0, 0.1, -0.3, 1e-6, 1e6),
    );
    fc.assert(
      fc.property(ends, ends, fc.integer({ min: 1, max: 12 }), (from, to, count) => {
        fc.pre(from === to || Math.abs(to - from) > 1e-9);
        expect(scaleLinear([from, to], [0, 1]).ticks(count)).toEqual(
          d3Scale([from, to], [0, 1]).ticks(count),
        );
      }),
      { numRuns: 500 },
    );
    expect(scaleLinear([0, 1], [0, 1]).ticks(5)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
  });
});

describe('pathThrough', () => {
  it('draws what d3 draws, interrupted where a point is no point', () => {
    const coordinate = fc.oneof(number, fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY));
    const theirs = line<readonly [number, number]>()
      .defined(([x, y]) => Number.isFinite(x) && Number.isFinite(y))
      .digits(2);
    fc.assert(
      fc.property(fc.array(fc.tuple(coordinate, coordinate), { maxLength: 20 }), (points) => {
        // d3 closes a lone point, to be seen under round line caps.
        expect(pathThrough(points)).toBe((theirs(points) ?? '').replaceAll('Z', ''));
      }),
    );
  });
});
