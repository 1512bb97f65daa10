// Forward pass and backpropagation for a batch, in tensors, derived by hand: the same equations as src/math/network.ts
// with an example in each row. Neither function disposes of what it makes: callers wrap them in tf.tidy.
import * as tf from '@tensorflow/tfjs-core';
import type { TensorActivation } from './activations.ts';
import type { TensorLayer } from './layers.ts';
import type { Strategy } from './strategy.ts';

export interface BatchTrace {
  /** What each layer was fed: the batch, then φ(z) of each hidden layer; each batch × width. */
  readonly activations: readonly tf.Tensor2D[];
  /** batch × classes */
  readonly logits: tf.Tensor2D;
}

/** @param x batch × inputs */
export function forwardBatch(
  layers: readonly TensorLayer[],
  hidden: TensorActivation,
  x: tf.Tensor2D,
): BatchTrace {
  const activations: tf.Tensor2D[] = [];
  let a = x;
  layers.forEach(({ weights, bias }, l) => {
    activations.push(a);
    const z = tf.fused.matMul({ a, b: weights, bias }) as tf.Tensor2D;
    a = l < layers.length - 1 ? hidden.f(z) : z;
  });
  return { activations, logits: a };
}

/**
 * @param delta ∂loss/∂logits, batch × classes, already divided by the size of the batch.
 * @returns ∂loss/∂W and ∂loss/∂b of each layer.
 */
export function backwardBatch(
  layers: readonly TensorLayer[],
  hidden: TensorActivation,
  { activations }: BatchTrace,
  delta: tf.Tensor2D,
  { transposedTimes, timesTransposed }: Strategy,
): TensorLayer[] {
  const gradients: TensorLayer[] = [];
  let d = delta;
  for (let l = layers.length - 1; l >= 0; l--) {
    const layer = layers[l];
    const a = activations[l];
    if (!layer || !a) break;
    gradients.unshift({ weights: transposedTimes(a, d), bias: tf.sum(d, 0) });
    // The input needs no gradient: the widest product of all is left out.
    if (l > 0) d = hidden.backward(timesTransposed(d, layer.weights), a);
  }
  return gradients;
}
