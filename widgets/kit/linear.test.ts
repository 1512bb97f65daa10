// Linear scales: there and back, at their ends, and with an empty domain. Lines through points against d3's.
import { line } from 'd3-shape';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathThrough, scaleLinear } from './linear.ts';

const number = fc.double({ min: -1000, max: 1000, noNaN: true });
const wide = fc.tuple(number, number).filter(([from, to]) => Math.abs(to - from) > 1e-3);

describe('scaleLinear', () => {
  it('takes the ends of the domain to those of the range, and what is halfway to halfway', () => {
    fc.assert(
      fc.property(wide, wide, (domain, range) => {
        const scale = scaleLinear(domain, range);
        expect([scale(domain[0]) + 0, scale(domain[1]) + 0]).toEqual([range[0] + 0, range[1] + 0]);
        expect(scale((domain[0] + domain[1]) / 2)).toBeCloseTo((range[0] + range[1]) / 2, 6);
        expect([scale.domain(), scale.range()]).toEqual([domain, range]);
      }),
    );
  });

  it('comes back by invert', () => {
    fc.assert(
      fc.property(wide, wide, number, (domain, range, value) => {
        const scale = scaleLinear(domain, range);
        const size = Math.max(...domain.map(Math.abs), Math.abs(value));
        expect(Math.abs(scale.invert(scale(value)) - value)).toBeLessThan(1e-6 * Math.max(1, size));
      }),
    );
  });

  it('has round ticks, also where the axis is turned round', () => {
    expect(scaleLinear([0, 1], [0, 1]).ticks(5)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
    expect(scaleLinear([-7, 12], [0, 1]).ticks(4)).toEqual([-5, 0, 5, 10]);
    expect(scaleLinear([1, 0], [0, 1]).ticks(2)).toEqual([1, 0.5, 0]);
  });

  it('shows an empty domain in the middle', () => {
    expect(scaleLinear([3, 3], [0, 10])(3)).toBe(5);
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
