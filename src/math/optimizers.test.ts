import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type OptimizerName, type OptimizerSettings, optimizerUpdate, startOptimizer } from './optimizers.ts';

/** Twenty (or so) steps down the bowl 0.1w² + 2b² from (−5, −2). */
function bowl(name: OptimizerName, settings: OptimizerSettings, steps = 20): number[] {
  const place = [-5, -2];
  const state = startOptimizer(2);
  for (let step = 0; step < steps; step++) {
    const [w = 0, b = 0] = place;
    optimizerUpdate(name, place, [0.2 * w, 4 * b], state, settings);
  }
  return place;
}

describe('update rules on the bowl', () => {
  it.each<[OptimizerName, OptimizerSettings, number, number, number, number]>([
    ['sgd', { learningRate: 0.4 }, 20, -0.943467, -0.000073, 6],
    ['sgd', { learningRate: 0.6 }, 20, -0.387814, -1673.365109, 6],
    ['momentum', { learningRate: 0.6, beta1: 0.5 }, 20, 0.007188, 0.002553, 6],
    ['adagrad', { learningRate: 0.4 }, 20, -2.382563, -0.158591, 6],
    ['rmsprop', { learningRate: 0.4, beta2: 0.9 }, 20, -0.010599, 0, 6],
    ['adam', { learningRate: 0.4, beta1: 0.9, beta2: 0.999 }, 1, -4.6, -1.6, 6],
    ['adam', { learningRate: 0.4, beta1: 0.9, beta2: 0.999 }, 20, 0.996032547, -0.212750652, 9],
  ])('%s %o after %i steps', (name, settings, steps, w, b, digits) => {
    const place = bowl(name, settings, steps);
    expect(place[0]).toBeCloseTo(w, digits);
    expect(place[1]).toBeCloseTo(b, digits);
  });

  it('uses the documented rates of decay when none are given', () => {
    expect(bowl('momentum', { learningRate: 0.1 })).toEqual(
      bowl('momentum', { learningRate: 0.1, beta1: 0.9 }),
    );
    expect(bowl('rmsprop', { learningRate: 0.1 })).toEqual(
      bowl('rmsprop', { learningRate: 0.1, beta2: 0.9 }),
    );
    expect(bowl('adam', { learningRate: 0.1 })).toEqual(
      bowl('adam', { learningRate: 0.1, beta1: 0.9, beta2: 0.999 }),
    );
  });
});

describe('update rules in general', () => {
  const names = fc.constantFrom<OptimizerName>('sgd', 'momentum', 'adagrad', 'rmsprop', 'adam');
  const finite = fc.double({ min: -100, max: 100, noNaN: true });

  it('treat each parameter by itself', () => {
    fc.assert(
      fc.property(names, fc.array(fc.tuple(finite, finite), { minLength: 1 }), (name, pairs) => {
        const settings = { learningRate: 0.1 };
        const together = pairs.map(([w]) => w);
        const gradient = pairs.map(([, g]) => g);
        const state = startOptimizer(pairs.length);
        optimizerUpdate(name, together, gradient, state, settings);
        optimizerUpdate(name, together, gradient, state, settings);
        pairs.forEach(([w, g], i) => {
          const alone = [w];
          const own = startOptimizer(1);
          optimizerUpdate(name, alone, [g], own, settings);
          optimizerUpdate(name, alone, [g], own, settings);
          expect(alone[0]).toBe(together[i]);
        });
      }),
    );
  });

  it('go against the gradient at the first step, and stay where it is 0', () => {
    fc.assert(
      fc.property(names, finite, fc.double({ min: 0.01, max: 100, noNaN: true }), (name, w, g) => {
        for (const sign of [1, -1, 0]) {
          const place = [w];
          optimizerUpdate(name, place, [sign * g], startOptimizer(1), { learningRate: 0.5 });
          expect(Math.sign(w - (place[0] ?? 0))).toBe(sign);
        }
      }),
    );
  });

  it('adam’s first step has the length of the learning rate, whatever the gradient', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e6, noNaN: true }), (g) => {
        const place = [0];
        optimizerUpdate('adam', place, [g], startOptimizer(1), { learningRate: 0.3 });
        expect(place[0]).toBeCloseTo(-0.3, 6);
      }),
    );
  });
});
