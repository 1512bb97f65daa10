// The best count against every line that matters, tried one by one.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Labelled, mostRight, mostRightWithoutBias } from './separable.ts';

const corners = (t: number[]): Labelled[] =>
  [
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ].map((x, i) => ({ x, t: t[i] ?? 0 }));

const rightOf = (points: readonly Labelled[], w: readonly number[], b: number) =>
  points.filter(({ x, t }) => {
    // Rounded, so that a point meant to lie on the line does.
    const z = Number((x.reduce((sum, value, i) => sum + value * (w[i] ?? 0), 0) + b).toFixed(9));
    return z >= 0 === (t === 1);
  }).length;

/** Whole coordinates: points often share a line, or a place. */
const points = fc.array(
  fc.record({
    x: fc.tuple(fc.integer({ min: -4, max: 4 }), fc.integer({ min: -4, max: 4 })),
    t: fc.constantFrom(0, 1),
  }),
  { maxLength: 7 },
);

/** Directions between every two neighbours among those in which two whole points, or a point and the origin, line up. */
const DIRECTIONS = (() => {
  const angles = new Set<number>();
  for (let p = -8; p <= 8; p++)
    for (let q = -8; q <= 8; q++) if (p || q) angles.add(Number(Math.atan2(q, p).toFixed(12)));
  const sorted = [...angles].sort((a, b) => a - b);
  return sorted.flatMap((angle, i) => {
    const next = sorted[i + 1] ?? (sorted[0] ?? 0) + 2 * Math.PI;
    return [angle, (angle + next) / 2];
  });
})();

describe('mostRight', () => {
  it('is all of them for 14 of the 16 gates, and 3 for the two that no line separates', () => {
    for (let gate = 0; gate < 16; gate++) {
      const t = [0, 1, 2, 3].map((bit) => (gate >> bit) & 1);
      expect(mostRight(corners(t)), t.join('')).toBe(gate === 6 || gate === 9 ? 3 : 4);
    }
  });

  it('is what the best of all directions and thresholds reaches', () => {
    fc.assert(
      fc.property(points, (given) => {
        let best = 0;
        for (const angle of DIRECTIONS) {
          const w = [Math.cos(angle), Math.sin(angle)];
          const along = given.map(({ x }) => (w[0] ?? 0) * x[0] + (w[1] ?? 0) * (x[1] ?? 0));
          for (const at of [...along, 100]) best = Math.max(best, rightOf(given, w, -at));
        }
        expect(mostRight(given)).toBe(best);
      }),
      { numRuns: 60 },
    );
  });

  it('takes points of one input as points of a line', () => {
    const line = (t: number[]) => t.map((one, i) => ({ x: [i], t: one }));
    expect(mostRight(line([1, 0]))).toBe(2);
    expect(mostRight(line([0, 1, 0]))).toBe(2);
    expect(mostRight([])).toBe(0);
    // Two classes in one place.
    expect(mostRight([...line([1]), ...line([0])])).toBe(1);
  });
});

describe('mostRightWithoutBias', () => {
  it('is what the best direction reaches', () => {
    fc.assert(
      fc.property(points, (given) => {
        const reached = DIRECTIONS.map((angle) => rightOf(given, [Math.cos(angle), Math.sin(angle)], 0));
        expect(mostRightWithoutBias(given)).toBe(Math.max(rightOf(given, [0, 0], 0), ...reached));
      }),
      { numRuns: 100 },
    );
  });

  it('cannot answer 0 at the origin, so that AND, OR and NAND stay out of reach, and NOR does not', () => {
    expect(mostRightWithoutBias(corners([0, 0, 0, 1]))).toBe(2);
    expect(mostRightWithoutBias(corners([0, 1, 1, 1]))).toBe(3);
    expect(mostRightWithoutBias(corners([1, 1, 1, 0]))).toBe(3);
    expect(mostRightWithoutBias(corners([1, 0, 0, 0]))).toBe(4);
  });
});
