// Forward pass and backpropagation for a batch, in tensors, derived by hand: the same equations as src/math/network.ts
// with an example in each row. Neither function disposes of what it makes: callers wrap them in tf.tidy.
import * as tf from '@tensorflow/tfjs-core';
import type { TensorActivation } from './activations.ts';
import { rowsFor, type TensorLayer } from './layers.ts';
import type { Strategy } from './strategy.ts';

export interface BatchTrace {
  /** What each layer was fed, with the constant 1: the batch, then the outputs; each batch × rowsFor(width). */
  readonly inputs: readonly tf.Tensor2D[];
  /** φ(z) of each hidden layer, batch × units. */
  readonly outputs: readonly tf.Tensor2D[];
  /** batch × classes */
  readonly logits: tf.Tensor2D;
}

/** Puts the constant 1, and the zeros that round the width up, behind each example. */
function withOne(a: tf.Tensor2D): tf.Tensor2D {
  const [count, width] = a.shape;
  const more = rowsFor(width) - width;
  const tail = new Float32Array(count * more);
  for (let i = 0; i < tail.length; i += more) tail[i] = 1;
  return tf.concat2d([a, tf.tensor2d(tail, [count, more])], 1);
}

/** @param x batch × rowsFor(inputs), the constant 1 in its place */
export function forwardBatch(
  layers: readonly TensorLayer[],
  hidden: TensorActivation,
  x: tf.Tensor2D,
): BatchTrace {
  const inputs: tf.Tensor2D[] = [];
  const outputs: tf.Tensor2D[] = [];
  let logits = x;
  let a = x;
  layers.forEach(({ matrix }, l) => {
    inputs.push(a);
    const z = tf.matMul<tf.Tensor2D>(a, matrix);
    if (l === layers.length - 1) logits = z;
    else {
      const output = hidden.f(z);
      outputs.push(output);
      a = withOne(output);
    }
  });
  return { inputs, outputs, logits };
}

/**
 * @param delta ∂loss/∂logits, batch × classes, already divided by the size of the batch.
 * @returns ∂loss/∂W over ∂loss/∂b of each layer.
 */
export function backwardBatch(
  layers: readonly TensorLayer[],
  hidden: TensorActivation,
  trace: BatchTrace,
  delta: tf.Tensor2D,
  { transposedTimes, timesTransposed }: Strategy,
): TensorLayer[] {
  const gradients: TensorLayer[] = [];
  let d = delta;
  for (let l = layers.length - 1; l >= 0; l--) {
    const layer = layers[l];
    const fed = trace.inputs[l];
    if (!layer || !fed) break;
    const { inputs, matrix } = layer;
    gradients.unshift({ inputs, matrix: transposedTimes(fed, d) });
    const output = trace.outputs[l - 1];
    // The input needs no gradient: the widest product of all is left out. Nor does the constant 1.
    if (output) {
      const weights = tf.slice2d(matrix, [0, 0], [inputs, matrix.shape[1]]);
      d = hidden.backward(timesTransposed(d, weights), output);
    }
  }
  return gradients;
}
