import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fitPolynomial } from './polynomials.ts';

const number = fc.double({ min: -3, max: 3, noNaN: true });
const inputs = Array.from({ length: 9 }, (_, i) => i / 4 - 1);

it('finds a polynomial again from its values', () => {
  fc.assert(
    fc.property(
      fc.array(number, { minLength: 5, maxLength: 5 }),
      number,
      ([a = 0, b = 0, c = 0, d = 0], x) => {
        const truth = (t: number) => a + b * t + c * t ** 2 + d * t ** 3;
        expect(fitPolynomial(inputs, inputs.map(truth), 3)(x)).toBeCloseTo(truth(x), 8);
        expect(fitPolynomial(inputs, inputs.map(truth), 6)(x)).toBeCloseTo(truth(x), 6);
      },
    ),
  );
});

it('gives the line of least squares of the course’s fuel data', () => {
  const x = [3.5, 3.69, 3.44, 3.43, 4.34, 4.42, 2.37];
  const line = fitPolynomial(x, [18, 15, 18, 16, 15, 14, 24], 1);
  expect(line(0)).toBeCloseTo(33.585124, 6);
  expect(line(1) - line(0)).toBeCloseTo(-4.569109, 6);
});

it('gives the mean at degree 0, and passes through every point at the highest degree', () => {
  const targets = [1, 4, 2, 8, 5, 7, 0, 3, 6];
  expect(fitPolynomial(inputs, targets, 0)(0.3)).toBeCloseTo(4, 12);
  const through = fitPolynomial(inputs, targets, 8);
  for (const [i, x] of inputs.entries()) expect(through(x)).toBeCloseTo(targets[i] ?? Number.NaN, 9);
});
