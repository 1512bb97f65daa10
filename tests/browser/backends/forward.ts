// The forward pass on every backend, against the one made by hand operation by operation.
import { expect } from 'vitest';
import { operations, reached } from '../../../src/math/forward-pass.ts';
import type { PassInput } from '../../../widgets/forward/compute.ts';
import { networkOf } from '../../../widgets/forward/layers.ts';
import { presets } from '../../../widgets/forward/presets.ts';
import { forwardState, widthsOf } from '../../../widgets/forward/state.ts';
import { inputOf } from '../../../widgets/forward/tensors.ts';
import { type BackendCase, withinTolerance } from './case.ts';

/** The lecture's network, and the largest with each activation and with softmax: a few shapes, for shaders' sake. */
const STATES = [
  forwardState.complete(presets.lecture),
  forwardState.complete(presets.large),
  ...(['sigmoid', 'relu', 'identity'] as const).map((f) =>
    forwardState.complete({ ...presets.large, f, out: 'same' }),
  ),
];

export const forward: BackendCase = {
  errands: STATES.map((state) => ({ job: 'forward/pass', input: inputOf(state) satisfies PassInput })),
  check(outcomes, backend) {
    STATES.forEach((state, i) => {
      const outcome = outcomes[i];
      const layers = outcome?.kind === 'result' ? (outcome.value as { z: number[]; a: number[] }[]) : [];
      const made = operations(networkOf(state), state.x);
      const { z, a } = reached(made, made.length, widthsOf(state));
      expect(
        withinTolerance(
          layers.flatMap((layer) => [...layer.z, ...layer.a]),
          z.flatMap((values, l) => [...values, ...(a[l] ?? [])]).map((value) => value ?? Number.NaN),
        ),
        `${widthsOf(state).join('-')} ${state.f} on ${backend}: error in units of the tolerance`,
      ).toBeLessThanOrEqual(1);
    });
  },
};
