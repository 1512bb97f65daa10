// The state of the backpropagation widget: keys, ranges and defaults, and the presets that are states with a name.
import { activation, sigmoid } from '../../src/math/activations.ts';
import { TrainingHistory } from '../../src/math/training-history.ts';
import { outputLosses } from '../../src/math/two-layers.ts';
import { choice, defineState, flag, list, number, type StateOf } from '../kit/state.ts';
import { stops } from './stops.ts';

/** Of every input, target, weight and bias. */
export const RANGE = { min: -20, max: 20 };
export const STEP = 0.05;
export const RATE = { min: 0, max: 10 };
export const MAX_STEP = 10_000;

export const functions = ['sigmoid', 'tanh', 'relu'] as const;
export type BackpropFunction = (typeof functions)[number];
export const losses = ['half-sse', 'mse', 'bce'] as const;
export type BackpropLoss = (typeof losses)[number];
export const taskNames = ['silence', 'rate', 'unstick', 'revive', 'part'] as const;
export type TaskName = (typeof taskNames)[number];

const pair = (initial: readonly number[]) => list({ ...RANGE, minLength: 2, maxLength: 2, initial });
const square = (initial: readonly number[]) => list({ ...RANGE, minLength: 4, maxLength: 4, initial });

export const backpropState = defineState({
  x: pair([0.05, 0.1]),
  t: pair([0.01, 0.99]),
  w1: square([0.15, 0.2, 0.25, 0.3]),
  b1: pair([0.35, 0.35]),
  w2: square([0.4, 0.45, 0.5, 0.55]),
  b2: pair([0.6, 0.6]),
  f: choice({ options: functions, initial: 'sigmoid' }),
  loss: choice({ options: losses, initial: 'half-sse' }),
  lr: number({ ...RATE, initial: 0.5 }),
  trainbias: flag({ initial: false }),
  /** Complete updates. */
  step: number({ min: 0, max: MAX_STEP, integer: true, saturates: true, initial: 0 }),
  /** Position in the walk through the next update; 0 shows everything. */
  node: number({ min: 0, max: stops.length, integer: true, initial: 0 }),
  /** All numbers and their check unfolded. */
  check: flag({ initial: false }),
  task: choice({ options: ['none', ...taskNames], initial: 'none' }),
});

export type BackpropState = StateOf<typeof backpropState.fields>;
/** Keys of the numbers that can be edited in the drawing. */
export type NumbersKey = 'x' | 't' | 'w1' | 'b1' | 'w2' | 'b2';

/** The training that a state asks for, from its start. */
export function historyOf({ x, t, w1, b1, w2, b2, f, loss, lr, trainbias }: BackpropState): TrainingHistory {
  const hidden = activation(f);
  const lesson = { x, t, hidden, output: loss === 'bce' ? sigmoid : hidden, loss: outputLosses[loss] };
  return new TrainingHistory([...w1, ...b1, ...w2, ...b2], lesson, {
    learningRate: lr,
    trainBias: trainbias,
  });
}

/** All that a training depends on, as a text: equal texts, equal trainings. */
export const trainingKey = ({ step: _, node: __, check: ___, task: ____, ...rest }: BackpropState): string =>
  JSON.stringify(rest);

type Start = Omit<BackpropState, 'step' | 'node' | 'check' | 'task'>;

const reference: Start = {
  x: [0.05, 0.1],
  t: [0.01, 0.99],
  w1: [0.15, 0.2, 0.25, 0.3],
  b1: [0.35, 0.35],
  w2: [0.4, 0.45, 0.5, 0.55],
  b2: [0.6, 0.6],
  f: 'sigmoid',
  loss: 'half-sse',
  lr: 0.5,
  trainbias: false,
};

/** In the order of their buttons. */
export const presets = {
  reference,
  /** The first output is all but 1, and should be all but 0. */
  saturated: { ...reference, b2: [9, 0.6], trainbias: true },
  /** The first hidden unit gets a negative sum. */
  dead: {
    x: [1, 0.5],
    t: [1, 0.5],
    w1: [-1, -0.5, 0.8, 0.4],
    b1: [-0.5, 0.1],
    w2: [0.6, 0.5, -0.3, 0.9],
    b2: [0.1, 0.1],
    f: 'relu',
    loss: 'half-sse',
    lr: 0.1,
    trainbias: true,
  },
  /** Both hidden units the same. */
  symmetric: {
    ...reference,
    x: [1, 0.5],
    t: [1, 0],
    w1: [0.2, 0.4, 0.2, 0.4],
    b1: [0.1, 0.1],
    w2: [0.5, 0.5, -0.3, -0.3],
    b2: [0, 0],
    lr: 1,
    trainbias: true,
  },
  /** One update so long that it takes every sum below zero. */
  leap: {
    ...reference,
    x: [1, 2],
    w1: [0.5, 1, 0.75, 0.5],
    w2: [1, 0.5, 0.75, 1],
    t: [0.01, 0.99],
    f: 'relu',
    lr: 1,
    trainbias: true,
  },
} as const satisfies Record<string, Start>;
export type PresetName = keyof typeof presets;
export const presetNames = Object.keys(presets) as PresetName[];

const keys = presetNames.map((name) => [name, trainingKey(backpropState.complete(presets[name]))] as const);

/** The preset that this state is, wherever its walk and its training are. */
export function presetOf(state: BackpropState): PresetName | null {
  const own = trainingKey(state);
  return keys.find(([, key]) => key === own)?.[0] ?? null;
}
