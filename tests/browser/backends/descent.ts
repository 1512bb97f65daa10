// Slopes by automatic differentiation on every backend, against the course's derivatives.
import { expect } from 'vitest';
import { curve, curveNames } from '../../../src/math/descent.ts';
import { readOwn } from '../../../widgets/descent/typed.ts';
import { type BackendCase, withinTolerance } from './case.ts';

const AT = Array.from({ length: 21 }, (_, i) => -9.87 + 0.93 * i);
const OWN = ['w^4 - 4w^2 + w', 'tanh(w/3) + 0.1w', 'ln(1 + e^w)', 'sqrt(1 + w^2)', '1/(2 + w^2)'];

const losses = [
  ...curveNames.map((name) => ({ name, loss: name, derivative: curve(name).derivative })),
  ...OWN.map((text) => {
    const own = readOwn(text);
    if (own.kind !== 'curve') throw new Error(`${text} is not read`);
    return { name: text, loss: own.expression, derivative: own.derivative };
  }),
];

/** What WGSL and GLSL allow a GPU's sine and cosine to be off by; the valley's slope has them times 1 + 0.15π·|w|. */
const SINE = 2 ** -11;

export const descent: BackendCase = {
  errands: losses.map(({ loss }) => ({ job: 'descent/slopes', input: { loss, at: AT } })),
  check(outcomes, backend) {
    losses.forEach(({ name, derivative }, i) => {
      const outcome = outcomes[i];
      const values = outcome?.kind === 'result' ? (outcome.value as number[]) : [];
      const expected = AT.map(derivative);
      if (name === 'valley' && (backend === 'webgpu' || backend === 'webgl')) {
        AT.forEach((w, k) => {
          const error = Math.abs((values[k] ?? Number.NaN) - (expected[k] ?? 0));
          expect(error, `${name} at ${w}`).toBeLessThanOrEqual(SINE * (1 + 0.15 * Math.PI * Math.abs(w)));
        });
      } else {
        expect(
          withinTolerance(values, expected),
          `${name}: error in units of the tolerance`,
        ).toBeLessThanOrEqual(1);
      }
    });
  },
};
