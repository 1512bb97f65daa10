import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batches } from './batches.ts';
import { fuel, lineLoss, surface, walk } from './descent.ts';
import { noisyLine } from './noisy-line.ts';
import type { OptimizerName } from './optimizers.ts';
import { trajectory } from './trajectory.ts';

const names = fc.constantFrom<OptimizerName>('sgd', 'momentum', 'adagrad', 'rmsprop', 'adam');
const bowl = surface('bowl');

describe('a trajectory', () => {
  it('visits the places of a plain walk, with the loss at each', () => {
    fc.assert(
      fc.property(names, fc.double({ min: 0, max: 2, noNaN: true }), (optimizer, learningRate) => {
        const settings = { learningRate };
        const at = trajectory({ start: [-5, -2], optimizer, settings, seen: () => bowl, whole: bowl });
        const plain = walk(bowl, [-5, -2], optimizer, settings, 300);
        plain.forEach((place, step) => {
          expect(at(step).place).toEqual(place);
          expect(at(step).loss).toBe(bowl.f(...place));
        });
      }),
      { numRuns: 20 },
    );
  });

  it('gives the same bits in whatever order it is asked', () => {
    const own = () => {
      const at = batches(7, 2, 3);
      return trajectory({
        start: [0, 0],
        optimizer: 'adam',
        settings: { learningRate: 0.3 },
        seen: (step) => lineLoss(fuel, at(step).places),
        whole: lineLoss(fuel),
      });
    };
    const forward = own();
    const stops = Array.from({ length: 400 }, (_, step) => forward(step));
    const leap = own();
    for (const step of [399, 3, 250, 0, 1, 399]) expect(leap(step)).toEqual(stops[step]);
  });

  it('remembers what the rule remembers', () => {
    const at = trajectory({
      start: [-5, -2],
      optimizer: 'momentum',
      settings: { learningRate: 0.6, beta1: 0.5 },
      seen: () => bowl,
      whole: bowl,
    });
    // The lecture's two steps by hand: v = −8, b = 2.8, then v = 0.5·(−8) + 11.2 = 7.2.
    expect(at(0)).toEqual({ place: [-5, -2], loss: 10.5, first: [0, 0], second: [0, 0] });
    expect(at(1).first[1]).toBe(-8);
    expect(at(1).place[1]).toBeCloseTo(2.8, 12);
    expect(at(2).first[1]).toBeCloseTo(7.2, 12);
  });

  it('goes on to infinity and NaN where the rule does', () => {
    const at = trajectory({
      start: [-5, -2],
      optimizer: 'sgd',
      settings: { learningRate: 10 },
      seen: () => bowl,
      whole: bowl,
    });
    expect(at(1000).loss).not.toBeLessThan(Number.POSITIVE_INFINITY);
    expect(at(1).place).toEqual([5, 78]);
  });

  it('replays ten thousand steps of small batches within a tenth of a second', () => {
    const examples = noisyLine({ count: 200, slope: 2, intercept: 1, noise: 1, seed: 1 });
    const once = () => {
      const at = batches(200, 32, 1);
      const begun = performance.now();
      trajectory({
        start: [0, 0],
        optimizer: 'adam',
        settings: { learningRate: 0.01 },
        seen: (step) => lineLoss(examples, at(step).places),
        whole: lineLoss(examples),
      })(10_000);
      return performance.now() - begun;
    };
    // The best of five: what is measured is the work, not what else the machine does.
    expect(Math.min(...Array.from({ length: 5 }, once))).toBeLessThan(100);
  });
});
