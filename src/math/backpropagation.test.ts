import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identity, sigmoid, tanh } from './activations.ts';
import { backpropagate, measuredDerivative, train, updated } from './backpropagation.ts';
import { type ActiveLayer, layer } from './layers.ts';

const x = [0.05, 0.1];
const t = [0.01, 0.99];
const network: ActiveLayer[] = [
  {
    ...layer(
      [
        [0.15, 0.2],
        [0.25, 0.3],
      ],
      [0.35, 0.35],
    ),
    activation: sigmoid,
  },
  {
    ...layer(
      [
        [0.4, 0.45],
        [0.5, 0.55],
      ],
      [0.6, 0.6],
    ),
    activation: sigmoid,
  },
];

function expectClose(actual: ArrayLike<number> | undefined, wanted: readonly number[], digits = 9) {
  expect(actual?.length).toBe(wanted.length);
  wanted.forEach((value, i) => {
    expect(actual?.[i]).toBeCloseTo(value, digits);
  });
}

describe('the 2-2-2 network of the reference case', () => {
  const { loss, gradients } = backpropagate(network, x, t);

  it('has the reference loss and deltas', () => {
    expect(loss).toBeCloseTo(0.298371109, 9);
    expectClose(gradients[1]?.bias, [0.138498562, -0.038098237]);
    expectClose(gradients[0]?.bias, [0.008771355, 0.009954255]);
  });

  it('has the reference weights and loss after one update of the weights alone', () => {
    const next = updated(network, gradients, 0.5, false);
    expectClose(next[0]?.weights, [0.149780716, 0.199561432, 0.249751144, 0.299502287]);
    expectClose(next[1]?.weights, [0.35891648, 0.408666186, 0.51130127, 0.561370121]);
    expectClose(next[0]?.bias, [0.35, 0.35]);
    expect(backpropagate(next, x, t).loss).toBeCloseTo(0.29102777369, 11);
  });

  it('has the reference loss after one update of weights and biases', () => {
    expect(train(network, x, t, { learningRate: 0.5, steps: 1 }).losses[1]).toBeCloseTo(0.28047144679, 11);
  });

  it('answers almost right after ten thousand updates', () => {
    const run = train(network, x, t, { learningRate: 0.5, steps: 10_000, trainBias: false });
    expect(run.losses.at(-1)).toBeCloseTo(3.510188e-5, 11);
    expectClose(backpropagate(run.layers, x, t).prediction, [0.01591362, 0.98406427], 8);
  });
});

describe('gradients and measured derivatives', () => {
  const small = fc.double({ min: -2, max: 2, noNaN: true });
  const list = (length: number) => fc.array(small, { minLength: length, maxLength: length });

  it('agree for random networks 2-3-2 with tanh and a linear output', () => {
    fc.assert(
      fc.property(list(6), list(3), list(6), list(2), list(2), list(2), (w1, b1, w2, b2, input, target) => {
        const layers: ActiveLayer[] = [
          { inputs: 2, units: 3, weights: w1, bias: b1, activation: tanh },
          { inputs: 3, units: 2, weights: w2, bias: b2, activation: identity },
        ];
        const { gradients } = backpropagate(layers, input, target);
        for (const l of [0, 1]) {
          for (let place = 0; place < 6; place++) {
            const exact = gradients[l]?.weights[place] ?? Number.NaN;
            const measured = measuredDerivative(layers, input, target, { layer: l, place }, 1e-5, 'central');
            expect(Math.abs(measured - exact)).toBeLessThan(1e-6 * (1 + Math.abs(exact)));
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('a smaller step helps the central difference by its square', () => {
    const exact = backpropagate(network, x, t).gradients[1]?.weights[0] ?? Number.NaN;
    const error = (h: number, kind: 'forward' | 'central') =>
      Math.abs(measuredDerivative(network, x, t, { layer: 1, place: 0 }, h, kind) - exact);
    expect(error(0.1, 'forward') / error(0.01, 'forward')).toBeCloseTo(10, 0);
    expect(error(0.1, 'central') / error(0.01, 'central')).toBeCloseTo(100, -1);
  });
});
