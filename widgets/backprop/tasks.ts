// The challenges: where each one starts, and what counts as done.
import type { Task } from '../kit/Tasks.tsx';
import { type BackpropState, historyOf, type NumbersKey, presets, type TaskName } from './state.ts';

const starts = {
  silence: presets.reference,
  rate: presets.reference,
  unstick: presets.saturated,
  revive: presets.dead,
  part: presets.symmetric,
} as const;

const flat = (state: Pick<BackpropState, NumbersKey>, keys: readonly NumbersKey[]) =>
  keys.flatMap((key) => state[key]);
const PARAMETERS = ['w1', 'b1', 'w2', 'b2'] as const;

/** Whether these numbers are as the task gave them. */
function untouched(task: TaskName, state: BackpropState, keys: readonly NumbersKey[]): boolean {
  return flat(state, keys).join() === flat(starts[task], keys).join();
}

/** How many parameters differ from the task's. */
function changed(task: TaskName, state: BackpropState): number {
  const given = flat(starts[task], PARAMETERS);
  return flat(state, PARAMETERS).filter((value, i) => value !== given[i]).length;
}

const same = (task: TaskName, state: BackpropState, keys: readonly ('f' | 'loss' | 'lr' | 'trainbias')[]) =>
  keys.every((key) => state[key] === starts[task][key]);

export const tasks: Readonly<Record<TaskName, Task<BackpropState>>> = {
  /** Both derivatives of the first input's weights to zero, no parameter touched: the input itself is 0. */
  silence: {
    start: starts.silence,
    check(state) {
      const { gradient, d1 } = historyOf(state).pass(state.step);
      return (
        untouched('silence', state, PARAMETERS) &&
        same('silence', state, ['f', 'loss']) &&
        state.step === 0 &&
        gradient[0] === 0 &&
        gradient[2] === 0 &&
        d1.every((delta) => delta !== 0)
      );
    },
  },
  /** A loss below a hundredth in at most 40 updates, by the learning rate alone. */
  rate: {
    start: starts.rate,
    check: (state) =>
      untouched('rate', state, ['x', 't', ...PARAMETERS]) &&
      same('rate', state, ['f', 'loss', 'trainbias']) &&
      state.step <= 40 &&
      historyOf(state).loss(state.step) < 0.01,
  },
  /** A large delta for the saturated output, by the choice of the loss. */
  unstick: {
    start: starts.unstick,
    check: (state) =>
      untouched('unstick', state, ['x', 't', ...PARAMETERS]) &&
      state.step === 0 &&
      Math.abs(historyOf(state).pass(0).d2[0] ?? 0) > 0.1,
  },
  /** The dead unit learns again after one parameter of its own was changed. */
  revive: {
    start: starts.revive,
    check(state) {
      const { d1 } = historyOf(state).pass(0);
      return (
        untouched('revive', state, ['x', 't', 'w2', 'b2']) &&
        same('revive', state, ['f', 'loss']) &&
        changed('revive', state) === 1 &&
        state.step === 0 &&
        d1.every((delta) => delta !== 0)
      );
    },
  },
  /** One weight makes the twins part: after a hundred updates their outputs differ visibly. */
  part: {
    start: starts.part,
    check(state) {
      const { a1 } = historyOf(state).pass(state.step);
      return (
        untouched('part', state, ['x', 't', 'b1', 'b2']) &&
        same('part', state, ['f', 'loss', 'lr', 'trainbias']) &&
        changed('part', state) === 1 &&
        state.step >= 100 &&
        Math.abs((a1[0] ?? 0) - (a1[1] ?? 0)) > 0.05
      );
    },
  },
};
