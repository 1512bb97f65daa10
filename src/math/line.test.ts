// The fitted line: its error and gradient by hand, the gradient against differences, and where descent ends.
import { expect, test } from 'vitest';
import { descend, errors, gradient, meanSquaredError } from './line.ts';

const fares = { x: [2, 4, 8], y: [7, 10, 16] };
const start = { w: 1, b: 1 };

test('errors, their mean square and its gradient come out as by hand', () => {
  expect(errors(start, fares)).toEqual([-4, -5, -7]);
  expect(meanSquaredError(start, fares)).toBe(30);
  expect(gradient(start, fares).w).toBeCloseTo(-56, 12);
  expect(gradient(start, fares).b).toBeCloseTo(-32 / 3, 12);
});

test('the gradient is what differences say', () => {
  const h = 1e-5;
  const at = (w: number, b: number) => meanSquaredError({ w, b }, fares);
  expect(gradient(start, fares).w).toBeCloseTo((at(1 + h, 1) - at(1 - h, 1)) / (2 * h), 6);
  expect(gradient(start, fares).b).toBeCloseTo((at(1, 1 + h) - at(1, 1 - h)) / (2 * h), 6);
});

test('descent ends on the line that the points lie on', () => {
  const { w, b } = descend(start, fares, 0.02, 4000);
  expect(w).toBeCloseTo(1.5, 9);
  expect(b).toBeCloseTo(4, 9);
});
