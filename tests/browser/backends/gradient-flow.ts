// The deep network on every backend: first gradients by autodiff and some training, against the course's own formulas.
import { expect } from 'vitest';
import { trainStep } from '../../../src/math/flow-training.ts';
import { flowData, gradientFlow } from '../../../src/math/gradient-flow.ts';
import {
  type FlowState,
  functions,
  gradientFlowState,
  settingsOf,
} from '../../../widgets/gradient-flow/state.ts';
import type { ProbeResult, TrainResult } from '../../../widgets/gradient-flow/training.ts';
import { type BackendCase, withinTolerance } from './case.ts';

const state = (changes: Partial<FlowState>) => gradientFlowState.complete({ width: 6, seed: 11, ...changes });

const PROBES = [
  ...functions.map((f) => state({ f, depth: 3, init: 'he' })),
  state({ f: 'tanh', depth: 4, norm: 'layer', residual: true }),
];
/** Its first layers' gradients are below what any float holds. */
const LOST = state({ f: 'sigmoid', depth: 20, init: 'small' });
const TRAINED = state({ f: 'tanh', depth: 3, lr: 0.5, clip: 0.4, steps: 5 });
const OVERFLOWING = state({ f: 'relu', depth: 15, width: 16, init: 'large', steps: 5 });

/** Numbers that came as texts are not finite. */
const finite = (value: unknown): value is number => typeof value === 'number';

export const gradientFlowCase: BackendCase = {
  errands: [
    ...[...PROBES, LOST].map((input) => ({ job: 'gradient-flow/probe', input })),
    ...[TRAINED, OVERFLOWING].map((input) => ({ job: 'gradient-flow/train', input })),
  ],
  check(outcomes) {
    const values = outcomes.map((outcome) => (outcome.kind === 'result' ? outcome.value : null));
    const worst = (found: readonly number[], expected: readonly number[], what: string) =>
      expect(
        withinTolerance(found, expected),
        `${what}: error in units of the tolerance`,
      ).toBeLessThanOrEqual(1);
    PROBES.forEach((probed, i) => {
      const { loss, gradients } = values[i] as ProbeResult;
      const expected = gradientFlow(settingsOf(probed));
      worst([loss, ...gradients], [expected.loss, ...expected.gradients], `${probed.f} ${probed.norm}`);
    });

    const lost = (values[PROBES.length] as ProbeResult).gradients;
    expect(gradientFlow(settingsOf(LOST)).gradients[0]).toBeGreaterThan(0);
    expect(lost[0], 'below float32').toBe(0);
    expect(lost.at(-1)).toBeGreaterThan(0);

    const trained = values[PROBES.length + 1] as TrainResult;
    const data = flowData(settingsOf(TRAINED));
    expect(trained.records).toHaveLength(6);
    trained.records.forEach(({ loss, gradients }, step) => {
      const expected = trainStep(settingsOf(TRAINED), data, { learningRate: TRAINED.lr, clip: TRAINED.clip });
      worst([loss, ...gradients], [expected.loss, ...expected.gradients], `step ${step}`);
    });

    const overflowing = values[PROBES.length + 2] as TrainResult;
    expect(overflowing.end).toBe('overflow');
    expect(overflowing.records.map(({ loss }) => finite(loss))).toEqual([true, false]);
    expect(overflowing.records[1]?.gradients.some(finite)).toBe(false);
  },
};
