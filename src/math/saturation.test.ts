// Flat stretches against the closed forms of the activations.
import { expect, it } from 'vitest';
import {
  activation,
  activationNames,
  elu,
  gelu,
  leakyRelu,
  relu,
  sigmoid,
  swish,
  tanh,
} from './activations.ts';
import { flatRanges, TURNS } from './saturation.ts';

const ends = (derivative: (z: number) => number) => flatRanges(derivative, 0.1, [-10, 10]).flat();

it('finds both tails of an S, where its derivative falls below the limit', () => {
  // σ(1 − σ) = 0.1 and 1 − tanh² = 0.1, solved for z.
  const s = Math.log((1 + Math.sqrt(0.6)) / (1 - Math.sqrt(0.6)));
  for (const [i, end] of [-10, -s, s, 10].entries()) expect(ends(sigmoid.derivative)[i]).toBeCloseTo(end, 12);
  const t = Math.atanh(Math.sqrt(0.9));
  for (const [i, end] of [-10, -t, t, 10].entries()) expect(ends(tanh.derivative)[i]).toBeCloseTo(end, 12);
});

it('ends at a jump of the derivative', () => {
  expect(ends(relu.derivative)).toEqual([-10, 0]);
  expect(ends(leakyRelu(0.01).derivative)).toEqual([-10, 0]);
  expect(ends(elu().derivative)[1]).toBeCloseTo(-Math.log(10), 12);
  expect(ends(elu(0.05).derivative)).toEqual([-10, 0]);
});

it('finds the tail of gelu and the bottom of its valley, and one stretch of swish, whose slope never falls to −0.1', () => {
  const found = flatRanges(gelu.derivative, 0.1, [-10, 10]);
  expect(found).toHaveLength(2);
  for (const end of found.flat().slice(1)) expect(Math.abs(gelu.derivative(end))).toBeCloseTo(0.1, 12);
  const [, end = 0, ...more] = ends(swish.derivative);
  expect(more).toEqual([]);
  expect(swish.derivative(end)).toBeCloseTo(0.1, 12);
});

it('finds none where the slope is always larger, and one where it never is', () => {
  expect(ends(leakyRelu(0.1).derivative)).toEqual([]);
  expect(ends(() => 0)).toEqual([-10, 10]);
});

it('agrees with every point of a dense grid, for every activation and several limits', () => {
  for (const name of activationNames) {
    for (const alpha of name === 'elu' || name === 'leaky-relu' ? [0, 0.05, 0.5, 5] : [1]) {
      const { derivative } = activation(name, alpha);
      for (const limit of [0.1, 0.5]) {
        const found = flatRanges(derivative, limit, [-9, 9]);
        const wrong: number[] = [];
        for (let z = -8.9995; z < 9; z += 0.01) {
          const inside = found.some(([from, to]) => from <= z && z <= to);
          const slope = Math.abs(derivative(z));
          if (Math.abs(slope - limit) > 1e-9 && inside !== slope < limit) wrong.push(z);
        }
        expect(wrong, `${name} ${alpha}`).toEqual([]);
      }
    }
  }
});

it('knows where derivatives turn: between two such places each is monotone', () => {
  for (const name of activationNames) {
    const { derivative } = activation(name);
    const marks = [-9, ...TURNS, 9];
    for (const [i, from] of marks.entries()) {
      const to = marks[i + 1];
      if (to === undefined) continue;
      const values = Array.from({ length: 400 }, (_, k) =>
        derivative(from + ((to - from) * (k + 0.5)) / 400),
      );
      const steps = values.slice(1).map((value, k) => value - (values[k] ?? 0));
      const [up, down] = [steps.some((s) => s > 1e-14), steps.some((s) => s < -1e-14)];
      expect(up && down, `${name} from ${from} to ${to}`).toBe(false);
    }
  }
});
