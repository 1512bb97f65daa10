// The activation's derivatives by autodiff, and its landscape, on every backend, against what is found by hand.
import { expect } from 'vitest';
import type { DerivativeResult } from '../../../widgets/activation/compute.ts';
import { landscapes } from '../../../widgets/activation/presets.ts';
import { activationState, functions } from '../../../widgets/activation/state.ts';
import { heights } from '../../../widgets/activation/surface.ts';
import { unitOf } from '../../../widgets/activation/unit.ts';
import { type BackendCase, withinTolerance } from './case.ts';

/** Places on both sides of every kink, none of them on one. */
const AT = Array.from({ length: 33 }, (_, i) => Math.fround((i - 16) / 2 + 0.11));
const LINES = { w: 1.5, b: -0.3, w2: -0.7, b2: 0.4 };
const UNITS = functions.map((f) => activationState.complete({ f, alpha: f === 'elu' ? 0.7 : 0.2, ...LINES }));
/** dφ/dz is asked for at z itself. */
const byHand = (state: (typeof UNITS)[number]) =>
  AT.map((at) => unitOf(state.f === 'maxout' ? state : { ...state, w: 1, b: 0 }).derivative(at));

const SIZE = 12;
// Few of them: each shape costs WebGPU its shaders.
const SURFACES = [landscapes.bump, { ...landscapes.closed, f: 'maxout' as const }].map((landscape) =>
  activationState.complete(landscape),
);

export const activation: BackendCase = {
  errands: [
    ...UNITS.map(({ f, alpha }) => ({
      job: 'activation/derivative',
      input: { f, alpha, at: AT, lines: LINES },
    })),
    ...SURFACES.map(({ f, alpha, wn, bn, vn, c, out, span }) => ({
      job: 'activation/surface',
      input: { f, alpha, wn, bn, vn, c, out, span, size: SIZE },
    })),
  ],
  check(outcomes) {
    const values = outcomes.map((outcome) => (outcome.kind === 'result' ? outcome.value : null));
    UNITS.forEach((state, i) => {
      const found = values[i] as Partial<DerivativeResult> | null;
      const derivative = [...(found?.derivative ?? [])];
      expect(
        withinTolerance(derivative, byHand(state)),
        `${state.f}: error of autodiff in units of the tolerance`,
      ).toBeLessThanOrEqual(1);
      // Where lines tie, every backend takes the first one's slope; at the other kinks the left one's, as the course does.
      if (state.f === 'maxout') expect(found?.atKink).toBe(1.5);
      else if (state.f === 'relu' || state.f === 'step') expect(found?.atKink).toBe(0);
      else if (state.f === 'leaky-relu' || state.f === 'elu')
        expect(found?.atKink).toBeCloseTo(state.alpha, 6);
      expect(found?.stepAtZero).toBe(0);
    });
    SURFACES.forEach((state, i) => {
      expect(
        withinTolerance(
          (values[UNITS.length + i] ?? []) as number[],
          Array.from(heights(state, SIZE).values),
        ),
        `landscape ${i}: error in units of the tolerance`,
      ).toBeLessThanOrEqual(1);
    });
  },
};
