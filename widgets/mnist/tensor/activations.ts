// Hidden activations on tensors, each with the step of backpropagation through it. Parameters as in src/math.
import * as tf from '@tensorflow/tfjs-core';
import type { HiddenActivation } from '../training.ts';

const LEAKY_RELU_ALPHA = 0.1;

export interface TensorActivation {
  /** φ(z), element by element. */
  f(z: tf.Tensor2D): tf.Tensor2D;
  /**
   * delta ⊙ φ'(z), written with a = φ(z), which the forward pass has anyway.
   * At a kink φ' takes its left value, as in src/math.
   */
  backward(delta: tf.Tensor2D, a: tf.Tensor2D): tf.Tensor2D;
}

export const tensorActivations: Record<HiddenActivation, TensorActivation> = {
  identity: { f: (z) => z, backward: (delta) => delta },
  sigmoid: {
    f: (z) => tf.sigmoid(z),
    backward: (delta, a) => tf.mul(delta, tf.mul(a, tf.sub(1, a))),
  },
  tanh: {
    f: (z) => tf.tanh(z),
    backward: (delta, a) => tf.mul(delta, tf.sub(1, tf.square(a))),
  },
  relu: {
    f: (z) => tf.relu(z),
    backward: (delta, a) => tf.mul(delta, tf.step(a)),
  },
  'leaky-relu': {
    f: (z) => tf.leakyRelu(z, LEAKY_RELU_ALPHA),
    // Slope 1 where a > 0, alpha elsewhere.
    backward: (delta, a) => tf.mul(delta, tf.step(a, LEAKY_RELU_ALPHA)),
  },
  elu: {
    f: (z) => tf.elu(z),
    // Where z ≤ 0, φ' = e^z = a + 1; elsewhere 1.
    backward: (delta, a) => tf.mul(delta, tf.add(tf.minimum(a, 0), 1)),
  },
};
