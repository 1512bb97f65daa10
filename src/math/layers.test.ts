// Layers in a row against the course's reference cases, and composition against doing one after the other.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { identity, relu, sigmoid } from './activations.ts';
import { compose, feedForward, layer, parameters, products } from './layers.ts';
import { affine } from './network.ts';

test('the reference network 2-2-2 predicts what the contract says', () => {
  const network = [
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
  const [hidden, output] = feedForward(network, [0.05, 0.1]);
  expect(hidden?.z[0]).toBeCloseTo(0.3775, 12);
  const targets = [0.01, 0.99];
  const loss = targets.reduce((sum, t, i) => sum + (t - (output?.a[i] ?? 0)) ** 2 / 2, 0);
  expect(loss).toBeCloseTo(0.298371109, 9);
});

test('XOR by hand', () => {
  const network = [
    {
      ...layer(
        [
          [1, 1],
          [1, 1],
        ],
        [0, -1],
      ),
      activation: relu,
    },
    { ...layer([[1, -2]], [0]), activation: identity },
  ];
  const answers = [0, 1].flatMap((p) => [0, 1].map((q) => feedForward(network, [p, q])[1]?.a[0]));
  expect(answers).toEqual([0, 1, 1, 0]);
});

test('the composition of two affine layers does what both do in turn', () => {
  const number = fc.double({ min: -5, max: 5, noNaN: true });
  const some = (n: number) => fc.array(number, { minLength: n, maxLength: n });
  const of = (units: number, inputs: number) =>
    fc
      .tuple(fc.array(some(inputs), { minLength: units, maxLength: units }), some(units))
      .map(([rows, bias]) => layer(rows, bias));
  fc.assert(
    fc.property(of(3, 2), of(2, 3), some(2), (inner, outer, x) => {
      const both = affine(outer, affine(inner, x));
      affine(compose(outer, inner), x).forEach((z, i) => {
        expect(z).toBeCloseTo(both[i] ?? Number.NaN, 9);
      });
    }),
  );
});

test('parameters and products are counted', () => {
  expect([parameters([2, 3, 1]), products([2, 3, 1])]).toEqual([13, 9]);
  expect([parameters([784, 128, 10]), products([784, 128, 10])]).toEqual([101770, 101632]);
});

test('shapes that do not fit are refused', () => {
  expect(() => layer([[1, 2], [3]], [0, 0])).toThrow();
  expect(() => layer([[1, 2]], [0, 0])).toThrow();
});
