// Labels of the point: inside the drawing, off the names of the regions.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { scaleLinear } from '../kit/linear.ts';
import { beside, clearOf, outside, type Place } from './place.ts';

const scales = {
  x: scaleLinear([-6, 6], [40, 400]),
  y: scaleLinear([0, 1], [210, 20]),
} as Parameters<typeof beside>[4];
const points = fc.tuple(
  fc.double({ min: 40, max: 400, noNaN: true }),
  fc.double({ min: 20, max: 210, noNaN: true }),
  fc.boolean(),
);
/** Both ends of a label about as wide as the longest. */
const reach = ({ x, 'text-anchor': anchor }: Place, width: number) =>
  anchor === 'start' ? [x, x + width] : [x - width, x];

it('the point’s labels stay inside the drawing', () => {
  fc.assert(
    fc.property(points, ([px, py, rises]) => {
      for (const [place, width] of [
        [beside(px, py, rises, 2, scales), 120],
        [outside(px, py, rises, scales), 100],
      ] as const) {
        const [left = 0, right = 0] = reach(place, width);
        expect(left).toBeGreaterThanOrEqual(40);
        expect(right).toBeLessThanOrEqual(400 + 20);
        expect(place.y).toBeGreaterThan(20 - 12);
        expect(place.y).toBeLessThan(230);
      }
    }),
  );
});

it('a region’s name keeps off the point’s label', () => {
  fc.assert(
    fc.property(
      points,
      fc.integer({ min: 80, max: 360 }),
      fc.constantFrom(75, 150),
      ([px, py, rises], x, y) => {
        const label = beside(px, py, rises, 2, scales);
        const at = clearOf(label, x, y);
        const [left = 0, right = 0] = reach(label, 120);
        const beyond = x + 36 < left || x - 36 > right;
        // Two lines, 15 apart, of letters 12 high.
        expect(beyond || at <= label.y - 12 || at - 10 >= label.y + 15).toBe(true);
      },
    ),
  );
});
