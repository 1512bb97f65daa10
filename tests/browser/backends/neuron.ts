// The neuron's plane and the gradient of its output on every backend, against the course's own formulas.
import { expect } from 'vitest';
import { identity, relu, sigmoid, step, tanh } from '../../../src/math/activations.ts';
import { forward, gradient } from '../../../src/math/neuron.ts';
import { type BackendCase, withinTolerance } from './case.ts';

const FUNCTIONS = { identity, step, sigmoid, tanh, relu };
const HALF = 10;
const SIZE = 12;
const NEURONS = (Object.keys(FUNCTIONS) as (keyof typeof FUNCTIONS)[]).map((f, i) => ({
  // Away from whole and half numbers, so that no cell's centre lies on the threshold.
  w: [1.37 - i * 0.71, -2.03 + i * 0.83],
  b: 0.217 * (i - 2) + 0.0131,
  f,
  half: HALF,
  size: SIZE,
}));

/** The plane of a neuron, rows from the top. */
const planeOf = ({ w, b, f }: (typeof NEURONS)[number]) =>
  Array.from({ length: SIZE * SIZE }, (_, i) => {
    const cell = (2 * HALF) / SIZE;
    const x = [-HALF + ((i % SIZE) + 0.5) * cell, HALF - (Math.floor(i / SIZE) + 0.5) * cell];
    return forward(x, w, b, FUNCTIONS[f]).y;
  });

/** The reference case, and one of each function with as many inputs as there can be. */
const GRADIENTS = [
  { x: [-1, -2], w: [2, -3], b: -3, f: 'sigmoid' as const },
  ...NEURONS.map(({ b, f }) => ({ x: [0.7, -1.3, 0.2, 2], w: [0.4, 0.9, -3, 0.5], b, f })),
];

export const neuron: BackendCase = {
  errands: [
    ...NEURONS.map((input) => ({ job: 'neuron/plane', input }) as const),
    ...GRADIENTS.map((input) => ({ job: 'neuron/gradient', input }) as const),
  ],
  check(outcomes) {
    NEURONS.forEach((neuron, i) => {
      const outcome = outcomes[i];
      const values = outcome?.kind === 'result' ? (outcome.value as number[]) : [];
      expect(
        withinTolerance(values, planeOf(neuron)),
        `${neuron.f}: error in units of the tolerance`,
      ).toBeLessThanOrEqual(1);
    });
    GRADIENTS.forEach(({ x, w, b, f }, i) => {
      const outcome = outcomes[NEURONS.length + i];
      const found = outcome?.kind === 'result' ? (outcome.value as ReturnType<typeof gradient>) : null;
      const byHand = gradient(x, w, b, FUNCTIONS[f]);
      expect(
        withinTolerance(found ? [...found.dx, ...found.dw, found.db] : [], [
          ...byHand.dx,
          ...byHand.dw,
          byHand.db,
        ]),
        `gradient through ${f}: error in units of the tolerance`,
      ).toBeLessThanOrEqual(1);
    });
  },
};
