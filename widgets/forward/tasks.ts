// Challenges: what must be reached, and what must stay untouched on the way.
import { feedForward } from '../../src/math/layers.ts';
import { softmax } from '../../src/math/losses.ts';
import type { Task } from '../kit/Tasks.tsx';
import { type Lists, networkOf } from './layers.ts';
import { CORNERS, presets } from './presets.ts';
import type { ForwardState, Parameters, TaskName } from './state.ts';

/** a of every layer, for a network that ends in softmax too. */
export function activationsOf(
  state: Lists & Pick<ForwardState, 'f' | 'out'>,
): readonly (readonly number[])[] {
  const { layers, hidden, output } = networkOf(state);
  const active = layers.map((layer, l) => ({
    ...layer,
    activation: l < layers.length - 1 || output === 'softmax' ? hidden : output,
  }));
  const passes = feedForward(active, state.x);
  const last = passes.at(-1);
  return passes.map((pass) => (pass === last && output === 'softmax' ? Array.from(softmax(pass.z)) : pass.a));
}

const outputOf = (state: Lists & Pick<ForwardState, 'f' | 'out'>) => activationsOf(state).at(-1) ?? [];

const LISTS = ['x', 'w1', 'b1', 'w2', 'b2', 'w3', 'b3'] as const;

/** Numbers that differ from the start, as `w1.2`; null where the network is another one. */
function touched(state: ForwardState, start: Parameters & Pick<ForwardState, 'x'>): string[] | null {
  if (state.f !== start.f || state.out !== start.out) return null;
  if (LISTS.some((key) => state[key].length !== start[key].length)) return null;
  return LISTS.flatMap((key) =>
    state[key].flatMap((value, i) => (value === start[key][i] ? [] : [`${key}.${i}`])),
  );
}

/** XOR by hand, but for one weight: it answers 0 for (0, 1) and −1 for (1, 1). */
export const broken = { ...presets.xor, w1: [1, 0, 1, 1] };
const third = { ...presets.classes, x: [1, 0.5] };
const mirror = { ...presets.slides, w1: [1], b1: [0], w2: [1], b2: [0], x: [1] };

export const tasks: Record<TaskName, Task<ForwardState>> = {
  silence: {
    start: presets.lecture,
    check(state) {
      const moved = touched(state, presets.lecture);
      return moved?.every((name) => name === 'b1.1') === true && activationsOf(state)[0]?.[1] === 0;
    },
  },
  repair: {
    start: broken,
    check(state) {
      const moved = touched({ ...state, x: broken.x }, broken);
      const answers = CORNERS.map((x) => outputOf({ ...state, x })[0] ?? Number.NaN);
      const right = answers.every((answer, i) => Math.abs(answer - (i === 1 || i === 2 ? 1 : 0)) < 0.05);
      return state.x.length === 2 && moved !== null && moved.length <= 1 && right;
    },
  },
  third: {
    start: third,
    check(state) {
      const moved = touched(state, third);
      return moved?.every((name) => name.startsWith('x.')) === true && (outputOf(state)[2] ?? 0) > 0.9;
    },
  },
  tanh: {
    start: mirror,
    // 2σ(2x) − 1 = tanh(x): for every input, not only for the one that is shown.
    check(state) {
      if (touched({ ...state, x: mirror.x }, mirror) === null) return false;
      return [-2, -0.5, 0, 1, 3].every(
        (x) => Math.abs((outputOf({ ...state, x: [x] })[0] ?? Number.NaN) - Math.tanh(x)) < 1e-9,
      );
    },
  },
};
