// A network's parameters: drawn from a seed, moved to the backend and back.
import * as tf from '@tensorflow/tfjs-core';
import { glorot, he } from '../../../src/math/initialization.ts';
import { random } from '../../../src/math/random.ts';
import type { LayerWeights, TrainInput } from '../training.ts';

/** One layer on the backend. The same shape serves gradients and the optimizer's accumulators. */
export interface TensorLayer {
  /** inputs × units: an example is a row, so z = x·W + b. */
  readonly weights: tf.Tensor2D;
  /** units */
  readonly bias: tf.Tensor1D;
}

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

/** rows × columns, row-major, to columns × rows. */
function transposed(values: Float32Array, rows: number, columns: number): Float32Array {
  const out = new Float32Array(values.length);
  for (let row = 0, from = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, from++) out[column * rows + row] = values[from] ?? 0;
  }
  return out;
}

/** The caller owns the tensors. */
export const upload = (layers: readonly LayerWeights[]): TensorLayer[] =>
  layers.map(({ inputs, units, weights, bias }) => ({
    weights: tf.tensor2d(transposed(weights, units, inputs), [inputs, units]),
    bias: tf.tensor1d(bias.slice()),
  }));

/** Exact: moving there and back changes no bit. */
export const download = (layers: readonly TensorLayer[]): Promise<LayerWeights[]> =>
  Promise.all(
    layers.map(async ({ weights, bias }) => {
      const [inputs, units] = weights.shape;
      const [values, biases] = await Promise.all([weights.data<'float32'>(), bias.data<'float32'>()]);
      return { inputs, units, weights: transposed(values, inputs, units), bias: biases.slice() };
    }),
  );

export const disposeLayers = (layers: readonly TensorLayer[]): void => {
  for (const { weights, bias } of layers) tf.dispose([weights, bias]);
};

/** True when every weight and bias is a finite number. */
export const allFinite = (layers: readonly LayerWeights[]): boolean =>
  layers.every(({ weights, bias }) => [weights, bias].every((list) => list.every(Number.isFinite)));
