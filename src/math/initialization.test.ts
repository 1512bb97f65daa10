import { describe, expect, it } from 'vitest';
import { glorot, he, type Initialization, normal } from './initialization.ts';
import { random } from './random.ts';

/** Mean and variance of many draws for a layer of 200 inputs and 100 units. */
function moments(draw: Initialization) {
  const generator = random(1);
  const weights = Array.from({ length: 50_000 }, () => draw(generator, 200, 100));
  const mean = weights.reduce((a, b) => a + b) / weights.length;
  const variance = weights.reduce((sum, w) => sum + (w - mean) ** 2, 0) / weights.length;
  return { mean, variance, largest: Math.max(...weights.map(Math.abs)) };
}

describe('initial weights', () => {
  it('glorot: uniform, variance 2 / (inputs + units)', () => {
    const { mean, variance, largest } = moments(glorot);
    expect(Math.abs(mean)).toBeLessThan(0.002);
    expect(variance / (2 / 300)).toBeCloseTo(1, 1);
    expect(largest).toBeLessThanOrEqual(Math.sqrt(6 / 300));
    expect(largest).toBeGreaterThan(0.99 * Math.sqrt(6 / 300));
  });

  it('he: normal, variance 2 / inputs', () => {
    const { mean, variance, largest } = moments(he);
    expect(Math.abs(mean)).toBeLessThan(0.002);
    expect(variance / (2 / 200)).toBeCloseTo(1, 1);
    expect(largest).toBeGreaterThan(3 * Math.sqrt(2 / 200));
  });

  it('he keeps the size of the signal through fifty relu layers, where a fixed small deviation loses it', () => {
    const width = 64;
    const layers = 50;
    const through = (draw: Initialization) => {
      const generator = random(4);
      let a: number[] = Array.from({ length: width }, () => generator.normal());
      for (let layer = 0; layer < layers; layer++) {
        a = Array.from({ length: width }, () => {
          const z = a.reduce((sum, x) => sum + x * draw(generator, width, width), 0);
          return Math.max(z, 0);
        });
      }
      return Math.hypot(...a);
    };
    expect(through(he)).toBeGreaterThan(0.1);
    expect(through(he)).toBeLessThan(1000);
    expect(through(normal(0.01))).toBeLessThan(1e-30);
  });
});
