// What is drawn of a walk: the part that is seen, and no more of it than that.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { scaleLinear } from '../kit/linear.ts';
import { type Pixel, trackOf, within } from './marks.ts';

const scales = { x: scaleLinear([-1, 1], [0, 400]), y: scaleLinear([-1, 1], [300, 0]) };
const MARGIN = 20;
const depth = ([x, y]: Pixel) => Math.min(x + MARGIN, 400 + MARGIN - x, y + MARGIN, 300 + MARGIN - y);

it('keeps of a segment what lies on the drawing, and nothing else', () => {
  const pixel = fc.tuple(fc.integer({ min: -5000, max: 5000 }), fc.integer({ min: -5000, max: 5000 }));
  const near = fc.tuple(fc.integer({ min: -60, max: 460 }), fc.integer({ min: -60, max: 360 }));
  const end = fc.oneof(pixel, near);
  fc.assert(
    fc.property(end, end, (a, b) => {
      const kept = within(scales, a, b);
      const at = (share: number): Pixel => [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
      const samples = Array.from({ length: 201 }, (_, i) => at(i / 200));
      if (!kept) return samples.every((one) => depth(one) <= 1e-6);
      // Both ends are on the drawing, on the segment, in its order; every sample that is seen lies between them.
      const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
      const along = (one: Pixel) => (length === 0 ? 0 : Math.hypot(one[0] - a[0], one[1] - a[1]) / length);
      const [from, to] = kept.map(along) as [number, number];
      expect(kept.every((one) => depth(one) >= -1e-6)).toBe(true);
      expect(from).toBeLessThanOrEqual(to + 1e-12);
      for (const one of kept) {
        const [x, y] = at(along(one));
        expect(Math.hypot(one[0] - x, one[1] - y)).toBeLessThan(1e-6);
      }
      return samples.every(
        (one) => depth(one) <= 1e-6 || (along(one) >= from - 1e-9 && along(one) <= to + 1e-9),
      );
    }),
    { numRuns: 2000 },
  );
});

/** A walk that stands at these places, in shares of the drawing from its middle. */
const walkOf = (places: [number, number][]) =>
  ((step: number) => ({ place: places[step] ?? [Number.NaN, 0] })) as unknown as Parameters<
    typeof trackOf
  >[0];

const lengthOf = (d: string) =>
  [...d.matchAll(/([ML])(-?[\d.]+),(-?[\d.]+)/g)].reduce(
    ({ sum, at }, [, pen, x, y]) => {
      const to: Pixel = [Number(x), Number(y)];
      return { sum: sum + (pen === 'L' ? Math.hypot(to[0] - at[0], to[1] - at[1]) : 0), at: to };
    },
    { sum: 0, at: [0, 0] as Pixel },
  ).sum;

it('draws a walk in one stroke where it is seen', () => {
  const { d, dots } = trackOf(
    walkOf([
      [0, 0],
      [0.5, 0],
      [0.5, 0.5],
    ]),
    0,
    2,
    scales,
  );
  expect(d).toBe('M200,150L300,150L300,75');
  expect(dots).toEqual([
    [200, 150],
    [300, 150],
    [300, 75],
  ]);
});

it('leaves out where it is out of sight, and takes it up where it comes back', () => {
  const { d, dots } = trackOf(
    walkOf([
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
      [0, 0.5],
    ]),
    0,
    4,
    scales,
  );
  expect(d).toBe('M200,150L420,150M200,-20L200,75');
  expect(dots).toEqual([
    [200, 150],
    [200, 75],
  ]);
});

it('is short however far a walk diverges', () => {
  const places = Array.from({ length: 300 }, (_, i) => [(-1.5) ** i, 0.1 * (-2) ** i] as [number, number]);
  const { d, dots } = trackOf(walkOf(places), 0, 299, scales);
  expect(lengthOf(d)).toBeLessThan(30_000);
  expect(lengthOf(d)).toBeGreaterThan(100);
  expect(dots.length).toBeLessThan(20);
});

it('draws each leap once of a walk that bounces for ever', () => {
  const places = Array.from({ length: 5000 }, (_, i) => [i % 2 ? 3 : -3, 0.5] as [number, number]);
  expect(trackOf(walkOf(places), 0, 4999, scales).d).toBe('M-20,75L420,75');
});

it('keeps the latest strokes of a walk that bounces elsewhere each time', () => {
  const places = Array.from({ length: 5000 }, (_, i) => [i % 2 ? 3 : -3, i / 2500 - 1] as [number, number]);
  const { d } = trackOf(walkOf(places), 0, 4999, scales);
  expect(lengthOf(d)).toBeLessThanOrEqual(30_000);
  expect(lengthOf(d)).toBeGreaterThan(20_000);
  expect(Number(d.split(',').at(-1))).toBeLessThan(1);
});
