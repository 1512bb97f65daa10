import { describe, expect, it } from 'vitest';
import { answers, decompose, expected, fits, mean, type Source, spaced } from './bias-variance.ts';

const source: Source = { truth: (x) => Math.sin(5 * x), noise: 0.5, seed: 1 };
const inputs = spaced(16);

describe.each([0, 1, 3, 5, 9, 15])('degree %i', (degree) => {
  const measured = decompose(source, inputs, degree, 2000);
  const exact = expected(source, inputs, degree);

  it('comes near the closed form', () => {
    for (const part of ['bias2', 'variance', 'training', 'fresh'] as const) {
      expect(Math.abs(measured[part] - exact[part])).toBeLessThan(0.01);
    }
  });

  it('splits the distance to the truth into bias² and variance, exactly', () => {
    const models = fits(source, inputs, degree, 50);
    const { bias2, variance } = decompose(source, inputs, degree, 50);
    const distance = mean(models.flatMap((model) => inputs.map((x) => (model(x) - source.truth(x)) ** 2)));
    expect(bias2 + variance).toBeCloseTo(distance, 10);
  });
});

it('has a bias that falls and a variance that grows with the degree', () => {
  const rows = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((degree) => expected(source, inputs, degree));
  for (const [i, row] of rows.slice(1).entries()) {
    expect(row.bias2).toBeLessThanOrEqual((rows[i]?.bias2 ?? 0) + 1e-12);
    expect(row.variance).toBeGreaterThan(rows[i]?.variance ?? Number.NaN);
  }
});

it('leaves no training error to a polynomial through all points', () => {
  expect(decompose(source, inputs, 15, 20).training).toBeLessThan(1e-12);
});

it('gives the same answers for the same seed and set', () => {
  expect(answers(source, inputs, 3)).toEqual(answers(source, inputs, 3));
  expect(answers(source, inputs, 3)).not.toEqual(answers(source, inputs, 4));
});
