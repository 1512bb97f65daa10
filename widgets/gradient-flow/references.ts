// How training goes for the three networks that every figure compares with: computed when the site is built, in plain
// numbers rounded to float32 as tensors are.
import { trainStep } from '../../src/math/flow-training.ts';
import { flowData } from '../../src/math/gradient-flow.ts';
import { gradientFlowState, presets, type ReferenceName, references, settingsOf } from './state.ts';

export interface ReferenceRun {
  readonly name: ReferenceName;
  /** Loss at every `every`-th step, the first before any. */
  readonly losses: readonly number[];
  readonly every: number;
  /** The step at which a number was not finite any more. */
  readonly lostAt: number | null;
}

const EVERY = 3;

function run(name: ReferenceName): ReferenceRun {
  const state = gradientFlowState.complete(presets[name]);
  const settings = settingsOf(state);
  const data = flowData(settings, Float32Array);
  const losses: number[] = [];
  for (let step = 0; step <= state.steps; step++) {
    const { loss } = trainStep(settings, data, { learningRate: state.lr, clip: state.clip });
    if (!Number.isFinite(loss)) return { name, losses, every: EVERY, lostAt: step };
    if (step % EVERY === 0) losses.push(Number(loss.toPrecision(4)));
  }
  return { name, losses, every: EVERY, lostAt: null };
}

let runs: readonly ReferenceRun[] | null = null;

/** Two seconds of work, done once a build. */
export function referenceRuns(): readonly ReferenceRun[] {
  runs ??= references.map(run);
  return runs;
}
