// The network's state: its numbers, how far its pass has come, and how it is gone through.
import { countOperations } from '../../src/math/forward-pass.ts';
import { choice, defineState, flag, list, number, type StateOf } from '../kit/state.ts';

/** Every input, weight and bias. */
export const RANGE = { min: -10, max: 10 };
/** What one arrow key adds. */
export const STEP = 0.1;

/** Most inputs, units of a hidden layer, and outputs. */
export const MOST = { inputs: 4, hidden: 6, outputs: 3 };

export const functions = ['sigmoid', 'tanh', 'relu', 'identity'] as const;
export type HiddenFunction = (typeof functions)[number];
export const outputs = ['same', 'identity', 'softmax'] as const;
export const speeds = ['slow', 'normal', 'fast'] as const;
/** Milliseconds between the steps of a run. */
export const PACE: Record<(typeof speeds)[number], number> = { slow: 1800, normal: 900, fast: 320 };

export const taskNames = ['silence', 'repair', 'third', 'tanh'] as const;
export type TaskName = (typeof taskNames)[number];

const numbers = (minLength: number, maxLength: number, initial: readonly number[]) =>
  list({ ...RANGE, minLength, maxLength, initial });

type Lists = Readonly<Record<'x' | 'w1' | 'b1' | 'w2' | 'b2' | 'w3' | 'b3', readonly number[]>>;

/** Units of each layer, inputs first. */
export const widthsOf = ({ x, b1, b2, b3 }: Lists): number[] =>
  [x, b1, b2, b3].map(({ length }) => length).filter((width) => width > 0);

function consistent(state: Lists): boolean {
  const widths = widthsOf(state);
  const weights = [state.w1, state.w2, state.w3];
  // Without a third layer there are no third weights either.
  const fits = weights.every((w, l) => w.length === (widths[l + 1] ?? 0) * (widths[l] ?? 0));
  return fits && (widths.at(-1) ?? 0) <= MOST.outputs;
}

/** The last possible step of a state: every operation made. */
export const lastStep = (state: Lists & { out: string }): number =>
  countOperations(widthsOf(state), state.out === 'softmax');

export const forwardState = defineState(
  {
    // The 2-3-1 network of the lecture: every operation can be made in one's head, and one unit stays silent.
    x: numbers(1, MOST.inputs, [2, 1]),
    w1: numbers(1, MOST.hidden * MOST.inputs, [1, -1, 0.5, 2, -1, 1]),
    b1: numbers(1, MOST.hidden, [0, -1, -0.5]),
    w2: numbers(1, MOST.hidden * MOST.hidden, [2, -1, 3]),
    b2: numbers(1, MOST.hidden, [0.5]),
    w3: numbers(0, MOST.outputs * MOST.hidden, []),
    b3: numbers(0, MOST.outputs, []),
    f: choice({ options: functions, initial: 'relu' }),
    out: choice({ options: outputs, initial: 'identity' }),
    step: number({ min: 0, max: 10_000, integer: true, saturates: true, initial: 0 }),
    /** The next value stays hidden until the reader has guessed it. */
    predict: flag({ initial: false }),
    speed: choice({ options: speeds, initial: 'normal' }),
    task: choice({ options: ['none', ...taskNames], initial: 'none' }),
  },
  consistent,
  (state) => {
    // Lists that do not fit are told and replaced before anything is shown of them.
    const last = consistent(state) ? lastStep(state) : state.step;
    return state.step > last ? { ...state, step: last } : state;
  },
);

export type ForwardState = StateOf<typeof forwardState.fields>;
/** What makes the network: without the step, and without how it is gone through. */
export type Parameters = Pick<ForwardState, 'w1' | 'b1' | 'w2' | 'b2' | 'w3' | 'b3' | 'f' | 'out'>;

const shape = (x: number, b1: number, b2: number, b3 = 0) => ({
  x,
  w1: b1 * x,
  b1,
  w2: b2 * b1,
  b2,
  w3: b3 * b2,
  b3,
});

/** Lengths of lists that fit each other. */
export const shapes: readonly Readonly<Record<string, number>>[] = [
  shape(1, 1, 1),
  shape(2, 3, 1),
  shape(2, 2, 2),
  shape(3, 4, 3),
  shape(1, 6, 2),
  shape(2, 1, 1, 1),
  shape(3, 2, 4, 2),
  shape(4, 6, 6, 3),
];
