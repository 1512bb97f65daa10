import { describe, expect, it } from 'vitest';
import { leastSquares } from './descent.ts';
import { INPUTS, noisyLine } from './noisy-line.ts';

const line = { count: 200, slope: 2, intercept: 1, noise: 1, seed: 5 };

describe('examples around a line', () => {
  it('are the same for the same seed and others for another', () => {
    expect(noisyLine(line)).toEqual(noisyLine(line));
    expect(noisyLine({ ...line, seed: 6 })).not.toEqual(noisyLine(line));
  });

  it('lie on the line without noise, to the hundredths they are rounded to', () => {
    const { x, y } = noisyLine({ ...line, noise: 0 });
    expect(x).toHaveLength(200);
    for (const [i, input] of x.entries()) {
      expect(y[i]).toBeCloseTo(2 * input + 1, 2);
      expect(input).toBeGreaterThanOrEqual(INPUTS[0]);
      expect(input).toBeLessThanOrEqual(INPUTS[1]);
      expect(Math.round(input * 100) / 100).toBe(input);
    }
  });

  it('scatter around it as widely as they are told', () => {
    const { x, y } = noisyLine({ ...line, noise: 3 });
    const errors = x.map((input, i) => (y[i] ?? Number.NaN) - 2 * input - 1);
    const deviation = Math.sqrt(errors.reduce((sum, error) => sum + error * error, 0) / errors.length);
    // Standard error of a standard deviation from 200 draws: σ/√400 = 0.15; five of them.
    expect(Math.abs(deviation - 3)).toBeLessThan(0.75);
    const [w, b] = leastSquares({ x, y });
    expect(Math.abs(w - 2)).toBeLessThan(1);
    expect(Math.abs(b - 1)).toBeLessThan(2.5);
  });
});
