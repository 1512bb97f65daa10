// The losses' gradients by autodiff on every backend, against closed forms written here.
import { expect } from 'vitest';
import { type BackendCase, withinTolerance } from './case.ts';

const data = { y: [3, -1, 2, 5], p: [2.5, 0, 2, 8], logits: [2, 1, -1], target: 1 };
const answers = { ...data, y: [1, 0, 1, 0.3], p: [0.9, 0.2, 0, 0.6] };
const powers = data.logits.map(Math.exp);
const total = powers.reduce((a, b) => a + b);
const clamped = answers.p.map((p) => Math.min(Math.max(p, 1e-7), 1 - 1e-7));

const CASES = [
  { input: { ...data, loss: 'mae' }, gradient: [-0.25, 0.25, 0, 0.25], loss: 1.125 },
  { input: { ...data, loss: 'mse' }, gradient: [-0.25, 0.5, 0, 1.5], loss: 2.5625 },
  { input: { ...data, loss: 'huber' }, gradient: [-0.125, 0.25, 0, 0.25], loss: 0.78125 },
  {
    input: { ...answers, loss: 'bce' },
    gradient: clamped.map((q, i) => ((1 - (answers.y[i] ?? 0)) / (1 - q) - (answers.y[i] ?? 0) / q) / 4),
    loss:
      -clamped.reduce(
        (sum, q, i) => sum + (answers.y[i] ?? 0) * Math.log(q) + (1 - (answers.y[i] ?? 0)) * Math.log(1 - q),
        0,
      ) / 4,
  },
  {
    input: { ...data, loss: 'ce' },
    gradient: powers.map((power, k) => power / total - (k === data.target ? 1 : 0)),
    loss: Math.log(total) - 1,
  },
] as const;

export const loss: BackendCase = {
  errands: CASES.map(({ input }) => ({ job: 'loss/autodiff', input })),
  check(outcomes) {
    CASES.forEach(({ input, gradient, loss: wanted }, i) => {
      const outcome = outcomes[i];
      const value =
        outcome?.kind === 'result' ? (outcome.value as { loss: number; gradient: number[] }) : null;
      expect(
        withinTolerance([value?.loss ?? Number.NaN, ...(value?.gradient ?? [])], [wanted, ...gradient]),
        `${input.loss}: error in units of the tolerance`,
      ).toBeLessThanOrEqual(1);
    });
  },
};
