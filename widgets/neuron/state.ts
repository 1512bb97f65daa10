// The neuron's state: its keys, ranges and defaults, and what its functions give.
import { activation } from '../../src/math/activations.ts';
import { choice, defineState, flag, list, number, type StateOf } from '../kit/state.ts';

export const MAX_INPUTS = 4;
/** Points that can be placed at most. */
export const MAX_POINTS = 16;
export const X_RANGE = { min: -10, max: 10 };
export const W_RANGE = { min: -10, max: 10 };
export const B_RANGE = { min: -20, max: 20 };
/** What one arrow key adds to any of the three. */
export const STEP = 0.1;

export const functions = ['identity', 'step', 'sigmoid', 'tanh', 'relu'] as const;
export type NeuronFunction = (typeof functions)[number];

export const taskNames = ['reach', 'steep', 'nand', 'bias', 'separate', 'xor'] as const;
export type TaskName = (typeof taskNames)[number];

const inputs = { minLength: 1, maxLength: MAX_INPUTS };
const points = { minLength: 0, maxLength: MAX_POINTS, initial: [] };

export const neuronState = defineState(
  {
    x: list({ ...X_RANGE, ...inputs, initial: [0.5] }),
    w: list({ ...W_RANGE, ...inputs, initial: [3] }),
    b: number({ ...B_RANGE, initial: -2 }),
    f: choice({ options: functions, initial: 'sigmoid' }),
    /** With bias and without it, side by side. */
    compare: flag({ initial: false }),
    /** The reader's points: their first input, their second (kept but unused with one input), their class. */
    p1: list({ ...X_RANGE, ...points }),
    p2: list({ ...X_RANGE, ...points }),
    t: list({ min: 0, max: 1, integer: true, ...points }),
    /** Looks closely at the corners 0 and 1. */
    zoom: flag({ initial: false }),
    /** Shows the derivatives of y. */
    influence: flag({ initial: false }),
    task: choice({ options: ['none', ...taskNames], initial: 'none' }),
  },
  ({ x, w, p1, p2, t }) => x.length === w.length && p1.length === p2.length && p2.length === t.length,
);

export type NeuronState = StateOf<typeof neuronState.fields>;

/** Lengths that fit each other, for tests that draw states at random. */
export const shapes = [
  { x: 1, w: 1, p1: 0, p2: 0, t: 0 },
  { x: 2, w: 2, p1: 4, p2: 4, t: 4 },
  { x: 2, w: 2, p1: MAX_POINTS, p2: MAX_POINTS, t: MAX_POINTS },
  { x: 1, w: 1, p1: 3, p2: 3, t: 3 },
  { x: 3, w: 3, p1: 1, p2: 1, t: 1 },
  { x: 4, w: 4, p1: 0, p2: 0, t: 0 },
] as const;

/** What a further input and its weight start at. */
const FURTHER = { x: [0.5, 1, -1, 2], w: [3, 2, -1, 1] };

/** The state with one input more, or one fewer; the same where there is no room. */
export function withInputs(state: NeuronState, count: number): Pick<NeuronState, 'x' | 'w'> {
  const size = Math.min(MAX_INPUTS, Math.max(1, count));
  const grow = (values: readonly number[], further: readonly number[]) => [
    ...values.slice(0, size),
    ...further.slice(values.length, size),
  ];
  return { x: grow(state.x, FURTHER.x), w: grow(state.w, FURTHER.w) };
}

/** The vertical axis, and the numbers that colours run between, for a function and the largest |z| in sight. */
export function outputRange(
  f: NeuronFunction,
  largest: number,
): { domain: [number, number]; centre: number } {
  if (f === 'sigmoid' || f === 'step') return { domain: [0, 1], centre: 0.5 };
  if (f === 'tanh') return { domain: [-1, 1], centre: 0 };
  // Unbounded: the next of 1, 2, 5, 10 … so that the axis holds still while a slider moves.
  const power = 10 ** Math.floor(Math.log10(Math.max(largest, 1)));
  const reach = ([1, 2, 5, 10].find((m) => m * power >= largest) ?? 10) * power;
  return { domain: f === 'relu' ? [0, reach] : [-reach, reach], centre: 0 };
}

type Neuron = Pick<NeuronState, 'w' | 'b' | 'f'>;

/** The weighted sum at a point of the one-input curve or the two-input plane. */
export const sumAt = ({ w, b }: Omit<Neuron, 'f'>, x: readonly number[]): number =>
  x.reduce((z, value, i) => z + value * (w[i] ?? 0), 0) + b;

/** y there, straight from the formula. */
export const outputAt = (neuron: Neuron, x: readonly number[]): number =>
  activation(neuron.f).f(sumAt(neuron, x));
