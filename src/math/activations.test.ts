// Activations against known values, against finite differences, and at their kinks.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ActivationName,
  activation,
  activationNames,
  elu,
  erfc,
  gelu,
  leakyRelu,
  maxout,
  relu,
  sigmoid,
  softplus,
  step,
  swish,
  tanh,
} from './activations.ts';

const kinked: ActivationName[] = ['step', 'relu', 'leaky-relu', 'elu'];

describe('derivatives', () => {
  it.each(activationNames)('%s agrees with central differences', (name) => {
    const { f, derivative } = activation(name);
    fc.assert(
      fc.property(fc.double({ min: -12, max: 12, noNaN: true }), (z) => {
        const h = 1e-5;
        fc.pre(!kinked.includes(name) || Math.abs(z) > 2 * h);
        const slope = (f(z + h) - f(z - h)) / (2 * h);
        expect(Math.abs(slope - derivative(z))).toBeLessThan(1e-8);
      }),
    );
  });

  it('take the left value at a kink', () => {
    expect(step.derivative(0)).toBe(0);
    expect(relu.derivative(0)).toBe(0);
    expect(leakyRelu(0.3).derivative(0)).toBe(0.3);
    expect(elu(2).derivative(0)).toBe(2);
    const lines = { w: 1, b: 0, w2: -1, b2: 0 };
    expect(maxout.derivative(0, lines)).toBe(-1);
    expect(maxout.derivative(-1e-9, lines)).toBe(-1);
    expect(maxout.derivative(1e-9, lines)).toBe(1);
  });

  it('do not cancel far from zero', () => {
    expect(sigmoid.derivative(40) / Math.exp(-40)).toBeCloseTo(1, 12);
    expect(tanh.derivative(20) / (4 * Math.exp(-40))).toBeCloseTo(1, 12);
    expect(sigmoid.derivative(800)).toBe(0);
    expect(tanh.derivative(-800)).toBe(0);
  });
});

describe('values', () => {
  it.each([
    [sigmoid.f(-0.5), 0.3775406687981454],
    [sigmoid.f(1), 0.7310585786300049],
    [sigmoid.f(-1000), 0],
    [sigmoid.f(1000), 1],
    [step.f(0), 1],
    [step.f(-1e-300), 0],
    [relu.f(-3), 0],
    [leakyRelu().f(-2), -0.2],
    [elu().f(-1), -0.6321205588285577],
    [softplus.f(0), Math.LN2],
    [softplus.f(1000), 1000],
    [softplus.f(-1000), 0],
    [swish.f(1), 0.7310585786300049],
    [maxout.f(2, { w: 1, b: 0, w2: -1, b2: 5 }), 3],
    // z·Φ(z) from tables of the normal distribution
    [gelu.f(1), 0.8413447460685429],
    [gelu.f(-1), -0.15865525393145707],
    [gelu.f(2), 1.9544997361036416],
    [gelu.f(-3), -0.004049694094890284],
  ])('%f is %f', (actual, expected) => {
    expect(Math.abs(actual - expected)).toBeLessThan(1e-14);
  });

  it('erfc is exact to twelve digits in the body and in the tail', () => {
    // Reference digits: DLMF tables and mpmath.
    const known: [number, number][] = [
      [0, 1],
      [0.5, 0.4795001221869535],
      [1, 0.15729920705028513],
      [2, 0.004677734981047266],
      [2.5, 0.000406952017444959],
      [3, 0.000022090496998585441],
      [5, 1.5374597944280349e-12],
      [10, 2.088487583762545e-45],
      [-1, 1.8427007929497148],
    ];
    for (const [x, value] of known) expect(Math.abs(erfc(x) / value - 1)).toBeLessThan(1e-12);
    expect(erfc(40)).toBe(0);
    expect(erfc(-40)).toBe(2);
  });

  it('erfc joins its two formulas without a step', () => {
    expect(Math.abs(erfc(2.5 - 1e-12) / erfc(2.5) - 1)).toBeLessThan(2e-11);
  });

  it('NaN stays NaN, in every function', () => {
    // A threshold that turns NaN into 0 hides a diverged training.
    for (const name of activationNames.filter((name) => name !== 'step')) {
      expect(activation(name).f(Number.NaN)).toBeNaN();
    }
  });
});
