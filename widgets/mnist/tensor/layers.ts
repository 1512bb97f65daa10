// A network's parameters: drawn from a seed, moved to the backend and back.
import * as tf from '@tensorflow/tfjs-core';
import { glorot, he } from '../../../src/math/initialization.ts';
import { random } from '../../../src/math/random.ts';
import type { LayerWeights, TrainInput } from '../training.ts';

/**
 * One layer on the backend; the same shape serves gradients and the optimizer's accumulators. Weights and bias are one
 * matrix, and every example carries a constant 1 behind its inputs, so that z = (x, 1)·(W over b): one product gives
 * both gradients and one update moves both. That saves a sum over the batch and half of all small kernels, which is
 * what a GPU spends its time on here.
 */
export interface TensorLayer {
  readonly inputs: number;
  /** `rowsFor(inputs)` × units: a row of weights for each input, the row of biases, rows of zeros. */
  readonly matrix: tf.Tensor2D;
}

/** Inputs, the constant 1, and zeros up to a multiple of four: GPU kernels read four numbers at a time. */
export const rowsFor = (inputs: number): number => 4 * Math.ceil((inputs + 1) / 4);

/** Number of the random stream that draws weights; the epochs' orders use 1, 2, …. */
const WEIGHT_STREAM = 0;

/**
 * The weights a run starts with, layer by layer from one stream of the seed; biases 0. He's for the relu family,
 * Glorot's for the others and for the output layer.
 */
export function initialLayers(
  { hidden, f, seed }: Pick<TrainInput, 'hidden' | 'f' | 'seed'>,
  inputSize: number,
  classes: number,
): LayerWeights[] {
  const generator = random(seed, WEIGHT_STREAM);
  const widths = [inputSize, ...hidden, classes];
  const rectified = f === 'relu' || f === 'leaky-relu' || f === 'elu';
  return widths.slice(1).map((units, l) => {
    const inputs = widths[l] ?? 0;
    const draw = rectified && l < hidden.length ? he : glorot;
    const weights = Float32Array.from({ length: units * inputs }, () => draw(generator, inputs, units));
    return { inputs, units, weights, bias: new Float32Array(units) };
  });
}

/** Layers of zeros in the shapes of `like`. */
export const zerosLike = (like: readonly LayerWeights[]): LayerWeights[] =>
  like.map(({ inputs, units }) => ({
    inputs,
    units,
    weights: new Float32Array(units * inputs),
    bias: new Float32Array(units),
  }));

/** The caller owns the tensors. */
export const upload = (layers: readonly LayerWeights[]): TensorLayer[] =>
  layers.map(({ inputs, units, weights, bias }) => {
    const values = new Float32Array(rowsFor(inputs) * units);
    for (let unit = 0, from = 0; unit < units; unit++) {
      for (let i = 0; i < inputs; i++, from++) values[i * units + unit] = weights[from] ?? Number.NaN;
    }
    values.set(bias, inputs * units);
    return { inputs, matrix: tf.tensor2d(values, [rowsFor(inputs), units]) };
  });

/** Exact: moving there and back changes no bit. */
export const download = (layers: readonly TensorLayer[]): Promise<LayerWeights[]> =>
  Promise.all(
    layers.map(async ({ inputs, matrix }) => {
      const units = matrix.shape[1];
      const values = await matrix.data<'float32'>();
      const weights = new Float32Array(units * inputs);
      for (let i = 0, from = 0; i < inputs; i++) {
        for (let unit = 0; unit < units; unit++, from++)
          weights[unit * inputs + i] = values[from] ?? Number.NaN;
      }
      return { inputs, units, weights, bias: values.slice(inputs * units, (inputs + 1) * units) };
    }),
  );

export const disposeLayers = (layers: readonly TensorLayer[]): void => {
  for (const { matrix } of layers) matrix.dispose();
};

/** True when every weight and bias is a finite number. */
export const allFinite = (layers: readonly LayerWeights[]): boolean =>
  layers.every(({ weights, bias }) => [weights, bias].every((list) => list.every(Number.isFinite)));
