// Contour segments lie on their level and fit together.
import { expect, it } from 'vitest';
import { contourSegments } from './contours.ts';

const grid = (f: (x: number, y: number) => number, size = 21) => ({
  columns: size,
  rows: size,
  values: Array.from({ length: size * size }, (_, i) => f(i % size, Math.floor(i / size))),
});

const quads = (segments: number[]) =>
  Array.from(
    { length: segments.length / 4 },
    (_, i) => segments.slice(4 * i, 4 * i + 4) as [number, number, number, number],
  );

it('places a straight line exactly where a plane has the level', () => {
  const found = quads(
    contourSegments(
      grid((x, y) => 2 * x - y),
      3.5,
    ),
  );
  expect(found.length).toBeGreaterThan(5);
  for (const [x0, y0, x1, y1] of found) {
    expect(2 * x0 - y0).toBeCloseTo(3.5, 9);
    expect(2 * x1 - y1).toBeCloseTo(3.5, 9);
  }
});

it('closes a circle of the right size: every end is the end of two segments', () => {
  const found = quads(
    contourSegments(
      grid((x, y) => Math.hypot(x - 10, y - 10)),
      6.3,
    ),
  );
  const ends = new Map<string, number>();
  for (const [x0, y0, x1, y1] of found) {
    for (const end of [`${x0.toFixed(9)},${y0.toFixed(9)}`, `${x1.toFixed(9)},${y1.toFixed(9)}`]) {
      ends.set(end, (ends.get(end) ?? 0) + 1);
    }
  }
  expect([...ends.values()].every((times) => times === 2)).toBe(true);
  const length = found.reduce((sum, [x0, y0, x1, y1]) => sum + Math.hypot(x1 - x0, y1 - y0), 0);
  expect(length / (2 * Math.PI * 6.3)).toBeCloseTo(1, 1);
});

it('joins a saddle by the mean of its corners', () => {
  const saddle = (a: number, b: number) => ({ columns: 2, rows: 2, values: [a, b, b, a] });
  // The high corners are top left and bottom right; with a high middle the lines cut off the low ones.
  expect(quads(contourSegments(saddle(3, -1), 0))).toEqual([
    [0.75, 0, 1, 0.25],
    [0.25, 1, 0, 0.75],
  ]);
  expect(quads(contourSegments(saddle(1, -3), 0))).toEqual([
    [0.25, 0, 0, 0.25],
    [1, 0.75, 0.75, 1],
  ]);
});

it('draws nothing where the level is not reached or values are missing', () => {
  expect(
    contourSegments(
      grid((x) => x),
      99,
    ),
  ).toEqual([]);
  expect(
    contourSegments(
      grid(() => Number.NaN),
      0,
    ),
  ).toEqual([]);
});
