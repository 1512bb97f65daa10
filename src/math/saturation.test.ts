// Flat stretches against the closed forms of the activations.
import { expect, it } from 'vitest';
import { elu, leakyRelu, relu, sigmoid, tanh } from './activations.ts';
import { flatRanges } from './saturation.ts';

const ends = (derivative: (z: number) => number) => flatRanges(derivative, 0.1, [-10, 10]).flat();

it('finds both tails of an S, where its derivative falls below the limit', () => {
  // σ(1 − σ) = 0.1 and 1 − tanh² = 0.1, solved for z.
  const s = Math.log((1 + Math.sqrt(0.6)) / (1 - Math.sqrt(0.6)));
  for (const [i, end] of [-10, -s, s, 10].entries()) expect(ends(sigmoid.derivative)[i]).toBeCloseTo(end, 9);
  const t = Math.atanh(Math.sqrt(0.9));
  for (const [i, end] of [-10, -t, t, 10].entries()) expect(ends(tanh.derivative)[i]).toBeCloseTo(end, 9);
});

it('ends at a jump of the derivative', () => {
  expect(ends(relu.derivative)[1]).toBeCloseTo(0, 9);
  expect(ends(leakyRelu(0.01).derivative)[1]).toBeCloseTo(0, 9);
  expect(ends(elu().derivative)[1]).toBeCloseTo(-Math.log(10), 9);
});

it('finds none where the slope is always larger', () => {
  expect(ends(leakyRelu(0.1).derivative)).toEqual([]);
});
