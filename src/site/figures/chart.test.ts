import { expect, test } from 'vitest';
import { chart, halfPlane } from './chart.ts';

const plot = chart({
  width: 120,
  height: 70,
  margin: { top: 10, right: 10, bottom: 10, left: 10 },
  x: [0, 1],
  y: [0, 5],
});

test('a chart puts its domain inside its margins, y upwards', () => {
  expect([plot.x(0), plot.x(1), plot.y(0), plot.y(5)]).toEqual([10, 110, 60, 10]);
});

test('a curve goes from end to end and leaves out what lies beyond the domain of y', () => {
  expect(plot.curve((x) => 5 * x)).toMatch(/^M10,60L.*L110,10$/);
  expect(plot.curve((x) => 10 * x)).not.toContain('110,');
  expect(
    plot.path(
      [
        [0, 0],
        [1, 5],
      ],
      true,
    ),
  ).toBe('M10,60L110,10Z');
});

test('a half-plane keeps the side where w·x + b is not negative', () => {
  expect(halfPlane([1, 0], 0, 1)).toEqual([
    [0, -1],
    [1, -1],
    [1, 1],
    [0, 1],
  ]);
  expect(halfPlane([0, 0], -1, 1)).toEqual([]);
  expect(halfPlane([0, 0], 1, 1)).toHaveLength(4);
  for (const [x1, x2] of halfPlane([2, -3], -3, 3)) expect(2 * x1 - 3 * x2 - 3).toBeGreaterThan(-1e-9);
});
