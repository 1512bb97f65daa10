// The challenges: where each begins and when it is done.
import type { Task } from '../kit/Tasks.tsx';
import { presets } from './presets.ts';
import { type NeuronState, outputAt, sumAt, type TaskName } from './state.ts';

type Points = Pick<NeuronState, 'p1' | 'p2' | 't'>;

const same = (one: readonly number[], other: readonly number[]) => one.join() === other.join();
const samePoints = (one: Points, other: Points) =>
  same(one.p1, other.p1) && same(one.p2, other.p2) && same(one.t, other.t);

/** How many of these points the neuron takes for their class: 1 where z ≥ 0. */
const rightOf = (state: NeuronState, { p1, p2, t }: Points) =>
  t.filter((target, i) => {
    const x = [p1[i] ?? 0, p2[i] ?? 0].slice(0, state.w.length);
    return sumAt(state, x) >= 0 === (target === 1);
  }).length;

/** Four far points that only a boundary away from the origin separates. */
const FAR: Points = { p1: [2, 3, 6, 8], p2: [2, 5, 5, 8], t: [0, 0, 1, 1] };

const clean = { compare: false, influence: false };

export const tasks: Record<TaskName, Task<NeuronState>> = {
  reach: {
    start: { ...clean, ...presets.slides, x: [-1] },
    check: (state) =>
      same(state.x, [-1]) && same(state.w, [3]) && state.f === 'sigmoid' && outputAt(state, state.x) > 0.9,
  },
  steep: {
    start: { ...clean, ...presets.slides },
    check: ({ w, b, f }) =>
      f === 'sigmoid' && w.length === 1 && w[0] === 6 && Math.abs(-b / 6 - 2 / 3) < 1e-3,
  },
  nand: {
    start: { ...clean, ...presets.nand, ...presets.and, t: presets.nand.t },
    check: (state) => state.f === 'step' && samePoints(state, presets.nand) && rightOf(state, state) === 4,
  },
  bias: {
    start: { ...clean, x: [-6, 4], w: [2, 1], b: 0, f: 'sigmoid', zoom: false, ...FAR },
    check: (state) => same(state.w, [2, 1]) && samePoints(state, FAR) && rightOf(state, FAR) === 4,
  },
  separate: {
    start: { ...clean, ...presets.clouds },
    check: (state) => samePoints(state, presets.clouds) && rightOf(state, presets.clouds) === 10,
  },
  xor: {
    start: { ...clean, ...presets.xor, w: [1, -1], b: 0.5 },
    check: (state) =>
      state.w.length === 2 && samePoints(state, presets.xor) && rightOf(state, presets.xor) === 3,
  },
};
