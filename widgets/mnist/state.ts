// The widget's state: every choice that decides a run. The address, the controls and the tests read this declaration.
import { choice, defineState, list, number, type StateOf } from '../kit/state.ts';
import { HIDDEN_ACTIVATIONS, LEARNING_RATES, TRAIN_OPTIMIZERS, type TrainOptimizer } from './training.ts';

export const MAX_LAYERS = 3;
export const MAX_UNITS = 512;

/** The learning rate that suits an optimizer: the default until the reader chooses one. */
export function learningRateFor(optimizer: TrainOptimizer): number {
  return LEARNING_RATES[optimizer];
}

export const mnistState = defineState({
  data: choice({ options: ['mnist'], initial: 'mnist' }),
  hidden: list({
    min: 1,
    max: MAX_UNITS,
    integer: true,
    minLength: 0,
    maxLength: MAX_LAYERS,
    initial: [128],
  }),
  f: choice({ options: HIDDEN_ACTIVATIONS, initial: 'relu' }),
  optimizer: choice({ options: TRAIN_OPTIMIZERS, initial: 'adam' }),
  lr: number({ min: 0, max: 10, initial: ({ optimizer }) => learningRateFor(optimizer as TrainOptimizer) }),
  batch: number({ min: 1, max: 1024, integer: true, initial: 128 }),
  epochs: number({ min: 1, max: 50, integer: true, initial: 5 }),
  seed: number({ min: 0, max: 999_999, integer: true, initial: 1 }),
  backend: choice({ options: ['auto', 'webgpu', 'webgl', 'wasm', 'cpu'], initial: 'auto' }),
});

export type MnistState = StateOf<typeof mnistState.fields>;

/** Inputs of the first layer and classes of the last. */
export const INPUTS = 784;
export const CLASSES = 10;

/** Sizes of all layers, inputs first. */
export function layerSizes(hidden: readonly number[]): number[] {
  return [INPUTS, ...hidden, CLASSES];
}

/** Weights and biases of a dense network with these hidden layers. */
export function parameterCount(hidden: readonly number[]): number {
  const sizes = layerSizes(hidden);
  return sizes.slice(1).reduce((sum, units, i) => sum + ((sizes[i] ?? 0) + 1) * units, 0);
}
