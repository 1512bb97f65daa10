import { describe, expect, it } from 'vitest';
import { tanh } from './activations.ts';
import { fitClassifier, score } from './fitting.ts';
import { clouds, quadrants } from './toy-sets.ts';

const settings = { hidden: tanh, epochs: 40, batch: 8, learningRate: 0.05, seed: 1 };
const trained = (sizes: readonly number[], set: typeof clouds) =>
  fitClassifier({ ...settings, sizes, training: set(60, 0.1, 1), heldOut: set(200, 0.1, 2) });

describe('fitClassifier', () => {
  it('separates two clouds without a hidden layer', () => {
    expect(trained([2, 2], clouds).history.at(-1)?.heldOut.accuracy).toBe(1);
  });

  it('needs a hidden layer for XOR', () => {
    expect(trained([2, 2], quadrants).history.at(-1)?.training.accuracy).toBeLessThan(0.8);
    expect(trained([2, 8, 2], quadrants).history.at(-1)?.heldOut.accuracy).toBeGreaterThan(0.95);
  });

  it('starts from a guess, tells each epoch, and is the same for the same settings', () => {
    const { layers, history } = trained([2, 4, 2], clouds);
    expect(history).toHaveLength(settings.epochs + 1);
    expect(history.at(-1)?.heldOut).toEqual(score(layers, tanh, clouds(200, 0.1, 2)));
    expect(trained([2, 4, 2], clouds).history).toEqual(history);
  });
});
