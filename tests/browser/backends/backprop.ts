// The gradient of the 2-2-2 network by automatic differentiation on every backend, against the one derived by hand.
import { expect } from 'vitest';
import { type BackpropState, backpropState, historyOf } from '../../../widgets/backprop/state.ts';
import { type BackendCase, withinTolerance } from './case.ts';

const CASES: Partial<BackpropState>[] = (['sigmoid', 'tanh', 'relu'] as const).flatMap((f) =>
  (['half-sse', 'mse', 'bce'] as const).map((loss, i) => ({
    f,
    loss,
    x: [0.7 - i, 1.3],
    w1: [0.45, -0.8, 1.1 + i, 0.6],
    w2: [0.9, -0.35, -0.7, 1.2],
    b2: [0.31, 0.17 * i],
  })),
);

const states = CASES.map((given) => backpropState.complete(given));

export const backprop: BackendCase = {
  errands: states.map(({ x, t, f, loss, w1, b1, w2, b2 }) => ({
    job: 'backprop/gradient',
    input: { parameters: [...w1, ...b1, ...w2, ...b2], x, t, f, loss },
  })),
  check(outcomes) {
    states.forEach((state, i) => {
      const outcome = outcomes[i];
      const found = outcome?.kind === 'result' ? (outcome.value as number[]) : [];
      expect(
        withinTolerance(found, [...historyOf(state).pass(0).gradient]),
        `${state.f}, ${state.loss}: error in units of the tolerance`,
      ).toBeLessThanOrEqual(1);
    });
  },
};
