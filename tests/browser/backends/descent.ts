// Slopes by automatic differentiation on every backend, against the course's derivatives.
import { expect } from 'vitest';
import { curve, curveNames } from '../../../src/math/descent.ts';
import { readOwn } from '../../../widgets/descent/typed.ts';
import { type BackendCase, withinTolerance } from './case.ts';

/** Off the places where a slope is 0: there the tolerance is all but none. */
const AT = Array.from({ length: 21 }, (_, i) => -9.87 + 0.93 * i);
const OWN = ['w^4 - 4w^2 + w', 'tanh(w/3) + 0.1w', 'ln(1 + e^w)', 'sqrt(1 + w^2)', '1/(2 + sin(w/4))'];

const losses = [
  ...curveNames.map((name) => ({ loss: name, derivative: curve(name).derivative })),
  ...OWN.map((text) => {
    const own = readOwn(text);
    if (own.kind !== 'curve') throw new Error(`${text} is not read`);
    return { loss: own.expression, derivative: own.derivative };
  }),
];

export const descent: BackendCase = {
  errands: losses.map(({ loss }) => ({ job: 'descent/slopes', input: { loss, at: AT } })),
  check(outcomes) {
    losses.forEach(({ loss, derivative }, i) => {
      const outcome = outcomes[i];
      const values = outcome?.kind === 'result' ? (outcome.value as number[]) : [];
      expect(
        withinTolerance(values, AT.map(derivative)),
        `${typeof loss === 'string' ? loss : OWN[i - curveNames.length]}: error in units of the tolerance`,
      ).toBeLessThanOrEqual(1);
    });
  },
};
