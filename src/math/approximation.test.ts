import { expect, test } from 'vitest';
import { relu, sigmoid } from './activations.ts';
import {
  evenKnots,
  foldedTents,
  largestGap,
  reluInterpolant,
  sigmoidBump,
  valueAt,
} from './approximation.ts';

test('a broken line of ReLUs meets the function at its knots and keeps within h²/8 between them', () => {
  for (const pieces of [3, 6, 12]) {
    const knots = evenKnots(0, 2 * Math.PI, pieces);
    const network = reluInterpolant(Math.sin, knots);
    for (const x of knots) expect(valueAt(network, relu, x)).toBeCloseTo(Math.sin(x), 12);
    const gap = largestGap(Math.sin, (x) => valueAt(network, relu, x), 0, 2 * Math.PI);
    expect(gap).toBeLessThanOrEqual(((2 * Math.PI) / pieces) ** 2 / 8);
  }
});

test('for x² the error is the bound', () => {
  const network = reluInterpolant((x) => x * x, evenKnots(0, 1, 4));
  expect(
    largestGap(
      (x) => x * x,
      (x) => valueAt(network, relu, x),
      0,
      1,
    ),
  ).toBeCloseTo(1 / 64, 9);
});

test('a bump is high between its ends and low elsewhere, the more so the steeper', () => {
  const bump = sigmoidBump(0.3, 0.6, 60);
  expect(valueAt(bump, sigmoid, 0.45)).toBeGreaterThan(0.999);
  expect(Math.abs(valueAt(bump, sigmoid, 0.1))).toBeLessThan(1e-4);
});

test('a tent folded k times has 2^k pieces', () => {
  for (const times of [1, 2, 4]) {
    const network = foldedTents(times);
    const teeth = evenKnots(0, 1, 2 ** times).map((x) => valueAt(network, relu, x));
    expect(teeth).toEqual(teeth.map((_, i) => i % 2));
    expect(network).toHaveLength(times + 1);
  }
});
