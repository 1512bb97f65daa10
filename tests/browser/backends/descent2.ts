// The loss surface and its automatic gradient on every backend, against the course's formulas.
import { expect } from 'vitest';
import { fuel, lineLoss, type Surface, surface } from '../../../src/math/descent.ts';
import { type BackendCase, withinTolerance } from './case.ts';

const SIZE = 12;
const AREA = { w: [-2.1, 1.7], b: [-1.3, 2.9], size: SIZE } as const;
const PLACES = [-5, -2, 0.31, 0.72, 1.2, 1.9, -2.4, 11];
const GROUNDS: { input: { ground: string; x: readonly number[]; y: readonly number[] }; formula: Surface }[] =
  [
    { input: { ground: 'line', ...fuel }, formula: lineLoss(fuel) },
    ...(['bowl', 'rosenbrock', 'saddle'] as const).map((ground) => ({
      input: { ground, x: [], y: [] },
      formula: surface(ground),
    })),
  ];

const surfaceOf = ({ f }: Surface) =>
  Array.from({ length: SIZE * SIZE }, (_, i) =>
    f(
      AREA.w[0] + (((i % SIZE) + 0.5) / SIZE) * (AREA.w[1] - AREA.w[0]),
      AREA.b[1] - ((Math.floor(i / SIZE) + 0.5) / SIZE) * (AREA.b[1] - AREA.b[0]),
    ),
  );
const gradientsOf = ({ gradient }: Surface) =>
  PLACES.flatMap((w, i) => (i % 2 === 0 ? [...gradient(w, PLACES[i + 1] ?? 0)] : []));

export const descent2: BackendCase = {
  errands: GROUNDS.flatMap(({ input }) => [
    { job: 'descent2/surface', input: { ...input, ...AREA } },
    { job: 'descent2/gradients', input: { ...input, places: PLACES } },
  ]),
  check(outcomes) {
    const values = (i: number) => {
      const outcome = outcomes[i];
      return outcome?.kind === 'result' ? (outcome.value as number[]) : [];
    };
    GROUNDS.forEach(({ input, formula }, i) => {
      const surfaceError = withinTolerance(values(2 * i), surfaceOf(formula));
      expect(surfaceError, `${input.ground}: surface, in units of the tolerance`).toBeLessThanOrEqual(1);
      const gradientError = withinTolerance(values(2 * i + 1), gradientsOf(formula));
      expect(gradientError, `${input.ground}: gradients, in units of the tolerance`).toBeLessThanOrEqual(1);
    });
  },
};
