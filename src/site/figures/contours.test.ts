import { describe, expect, test } from 'vitest';
import { fuel, leastSquares, lineCurvature, lineLoss, surface } from '../../math/descent.ts';
import { ellipse } from './contours.ts';

describe('ellipses', () => {
  test('lie at one height of the bowl', () => {
    for (const [w, b] of ellipse([0, 0], [0.2, 0, 4], 2)) expect(surface('bowl').f(w, b)).toBeCloseTo(2, 9);
  });

  test('lie at one height of a line’s loss', () => {
    const [w, b] = leastSquares(fuel);
    const loss = lineLoss(fuel);
    const lowest = loss.f(w, b);
    for (const point of ellipse([w, b], lineCurvature(fuel), 10)) {
      expect(loss.f(...point)).toBeCloseTo(lowest + 10, 6);
    }
  });
});
