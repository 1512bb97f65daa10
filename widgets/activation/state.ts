// The activation's state: keys, ranges and defaults of the curve and of the landscape over two inputs.
import type { ActivationName } from '../../src/math/activations.ts';
import { choice, choices, defineState, list, number, type StateOf } from '../kit/state.ts';
import { taskNames } from './names.ts';

/** What one arrow key adds to inputs, weights and biases. */
export const STEP = 0.1;
export const W_RANGE = { min: -10, max: 10 };
export const X_RANGE = { min: -10, max: 10 };
/** Biases and output weights of the landscape. */
export const WIDE_RANGE = { min: -20, max: 20 };
export const SPAN_RANGE = { min: 1, max: 10 };
export const TURN_RANGE = { min: -180, max: 180 };
export const TILT_RANGE = { min: 5, max: 90 };
export const MAX_NEURONS = 4;

const functions = [
  'identity',
  'step',
  'sigmoid',
  'tanh',
  'relu',
  'leaky-relu',
  'elu',
  'maxout',
  'softplus',
  'gelu',
  'swish',
] as const satisfies readonly (ActivationName | 'maxout')[];
export type FunctionName = (typeof functions)[number];
export { functions };

/** What may be applied to the weighted sum of the landscape's neurons. */
const outputs = ['identity', 'sigmoid', 'step'] as const;
export type OutputName = (typeof outputs)[number];
export { outputs };

/** Where alpha may lie, by the function that has one; others keep it for later. */
export function alphaRange(f: FunctionName): { min: number; max: number } {
  return { min: 0, max: f === 'leaky-relu' ? 0.99 : 5 };
}

/** The value of alpha that a function comes with. */
export const alphaOf = (f: unknown): number => (f === 'elu' ? 1 : 0.1);

export const activationState = defineState(
  {
    f: choice({ options: functions, initial: 'sigmoid' }),
    w: number({ ...W_RANGE, initial: 1 }),
    b: number({ ...W_RANGE, initial: 0 }),
    /** The second line of a maxout unit. */
    w2: number({ ...W_RANGE, initial: -1 }),
    b2: number({ ...W_RANGE, initial: 0 }),
    alpha: number({ ...alphaRange('elu'), initial: ({ f }) => alphaOf(f) }),
    x: number({ ...X_RANGE, initial: 1 }),
    compare: choices({ options: functions, initial: [] }),
    view: choice({ options: ['2d', '3d'], initial: '2d' }),
    /** How far the drawings reach to either side. */
    span: number({ ...SPAN_RANGE, initial: 6 }),
    /** The landscape: weights (two a neuron), biases and output weights, what is added to their sum, what it goes through. */
    wn: list({ ...W_RANGE, minLength: 2, maxLength: 2 * MAX_NEURONS, initial: [1.5, 1] }),
    bn: list({ ...WIDE_RANGE, minLength: 1, maxLength: MAX_NEURONS, initial: [-1] }),
    vn: list({ ...WIDE_RANGE, minLength: 1, maxLength: MAX_NEURONS, initial: [1] }),
    c: number({ ...WIDE_RANGE, initial: 0 }),
    out: choice({ options: outputs, initial: 'identity' }),
    /** The point of the landscape that is read. */
    p: list({ ...X_RANGE, minLength: 2, maxLength: 2, initial: [1, 1] }),
    /** From where it is seen, in degrees. */
    turn: number({ ...TURN_RANGE, integer: true, initial: -30 }),
    tilt: number({ ...TILT_RANGE, integer: true, initial: 30 }),
    task: choice({ options: ['none', ...taskNames], initial: 'none' }),
  },
  ({ wn, bn, vn }) => wn.length === 2 * bn.length && vn.length === bn.length,
  (state) => ({ ...state, alpha: Math.min(state.alpha, alphaRange(state.f).max) }),
);

export type ActivationState = StateOf<typeof activationState.fields>;

/** Lengths that fit each other: one to four neurons. */
export const shapes = [1, 2, 3, 4].map((n) => ({ wn: 2 * n, bn: n, vn: n, p: 2 }));

/** The function a state shows and those it is compared with, each once, the main one first. */
export const shownFunctions = ({ f, compare }: ActivationState): FunctionName[] => [
  f,
  ...compare.filter((name) => name !== f),
];

/** The alpha with which a function is drawn: the state's own for its main function. */
export const alphaFor = ({ f, alpha }: ActivationState, name: FunctionName): number =>
  name === f ? alpha : alphaOf(name);

const FURTHER = { wn: [1.5, 1, -1.5, 1, 1, -1.5, -1, -1.5], bn: [-1, -1, -1, -1], vn: [1, 1, 1, 1] };

/** The landscape with one neuron more, or one fewer; the same where there is no room. */
export function withNeurons(
  state: ActivationState,
  count: number,
): Pick<ActivationState, 'wn' | 'bn' | 'vn'> {
  const size = Math.min(MAX_NEURONS, Math.max(1, count));
  const grow = (values: readonly number[], further: readonly number[], each: number) => [
    ...values.slice(0, size * each),
    ...further.slice(values.length, size * each),
  ];
  return {
    wn: grow(state.wn, FURTHER.wn, 2),
    bn: grow(state.bn, FURTHER.bn, 1),
    vn: grow(state.vn, FURTHER.vn, 1),
  };
}
