import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ActivationName, activation, identity, relu, sigmoid } from './activations.ts';
import { softmaxCrossEntropy } from './losses.ts';
import { backward, forward, logits, lossAndGradient } from './network.ts';
import { random } from './random.ts';

/** A network of the given widths with weights from N(0, 1/2). */
function network(widths: readonly number[], seed: number) {
  const { normal } = random(seed);
  return widths.slice(1).map((units, l) => {
    const inputs = widths[l] ?? 0;
    const some = (n: number) => Float64Array.from({ length: n }, () => normal() * Math.SQRT1_2);
    return { inputs, units, weights: some(units * inputs), bias: some(units) };
  });
}

describe('forward', () => {
  it('computes XOR by hand: hidden relu, all weights 1, biases 0 and −1, out (1, −2)', () => {
    const layers = [
      { inputs: 2, units: 2, weights: [1, 1, 1, 1], bias: [0, -1] },
      { inputs: 2, units: 1, weights: [1, -2], bias: [0] },
    ];
    const xor = [
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ].map((x) => logits(layers, relu, x)[0]);
    expect(xor).toEqual([0, 1, 1, 0]);
  });

  it('with one layer is W·x + b, one row of W per unit', () => {
    const layer = { inputs: 3, units: 2, weights: [1, 2, 3, 4, 5, 6], bias: [10, 20] };
    expect([...logits([layer], sigmoid, [1, 0, -1])]).toEqual([8, 18]);
  });

  it('with identity composes into one affine map', () => {
    const [first, second] = network([3, 4, 2], 5);
    if (!first || !second) throw new Error('two layers');
    const x = [0.3, -1, 2];
    const inner = logits([first], identity, x);
    expect([...logits([first, second], identity, x)]).toEqual([...logits([second], identity, inner)]);
  });
});

describe('backward', () => {
  const smooth = fc.constantFrom<ActivationName>(
    'identity',
    'sigmoid',
    'tanh',
    'softplus',
    'elu',
    'gelu',
    'swish',
  );

  it('gives the gradient that finite differences give, for 0–3 hidden layers', () => {
    fc.assert(
      fc.property(
        smooth,
        fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 3 }),
        fc.nat(1000),
        (name, hidden, seed) => {
          const layers = network([3, ...hidden, 4], seed);
          const { normal, integer } = random(seed, 1);
          const x = [normal(), normal(), normal()];
          const target = integer(4);
          const phi = activation(name);
          const { gradients } = lossAndGradient(layers, phi, x, target);
          const h = 1e-5;
          const lossNow = () => softmaxCrossEntropy.loss(logits(layers, phi, x), target);
          layers.forEach((layer, l) => {
            for (const kind of ['weights', 'bias'] as const) {
              const parameters = layer[kind];
              for (let i = 0; i < parameters.length; i++) {
                const held = parameters[i] ?? 0;
                parameters[i] = held + h;
                const above = lossNow();
                parameters[i] = held - h;
                const below = lossNow();
                parameters[i] = held;
                expect(gradients[l]?.[kind][i]).toBeCloseTo((above - below) / (2 * h), 6);
              }
            }
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is linear in the gradient it is handed', () => {
    const layers = network([3, 5, 2], 2);
    const trace = forward(layers, sigmoid, [1, 2, 3]);
    const one = backward(layers, sigmoid, trace, Float64Array.of(1, -2));
    const three = backward(layers, sigmoid, trace, Float64Array.of(3, -6));
    one.forEach(({ weights }, l) => {
      for (const [i, g] of weights.entries()) expect(three[l]?.weights[i]).toBeCloseTo(3 * g, 12);
    });
  });
});
