// Update rules on tensors: src/math/optimizers.ts, element by element on the backend. Running means are kept as the
// sums they come from, βs + g instead of βs + (1 − β)g: exact, and each factor left out saves a pass over all
// parameters, which on WASM is what an update costs.
import * as tf from '@tensorflow/tfjs-core';
import {
  ADAM_BETA1,
  ADAM_BETA2,
  ADAM_EPSILON,
  MOMENTUM_BETA,
  RMSPROP_BETA,
  ROOT_EPSILON,
} from '../../../src/math/optimizers.ts';
import type { TrainOptimizer } from '../training.ts';

/** v: velocity; m, s: sums of the gradients and of their squares, each decaying. */
export type AccumulatorName = 'v' | 's' | 'm';

export interface TensorRule {
  /** What the rule remembers, in the order in which `update` takes and gives it. */
  readonly accumulators: readonly AccumulatorName[];
  /**
   * @param w, g the parameter and its gradient, of one shape; `t` counts updates from 1.
   * @returns the new parameter, then the new accumulators. Inputs are left alone: backends cache work by tensor.
   */
  update(
    w: tf.Tensor,
    g: tf.Tensor,
    accumulators: readonly tf.Tensor[],
    learningRate: number,
    t: number,
  ): tf.Tensor[];
}

const missing = (): never => {
  throw new Error('the optimizer lacks an accumulator');
};

export const tensorRules: Record<TrainOptimizer, TensorRule> = {
  sgd: {
    accumulators: [],
    update: (w, g, _, learningRate) => [tf.sub(w, tf.mul(g, learningRate))],
  },
  momentum: {
    accumulators: ['v'],
    update(w, g, [v = missing()], learningRate) {
      const velocity = tf.add(tf.mul(v, MOMENTUM_BETA), g);
      return [tf.sub(w, tf.mul(velocity, learningRate)), velocity];
    },
  },
  rmsprop: {
    accumulators: ['s'],
    update(w, g, [s = missing()], learningRate) {
      const sum = tf.add(tf.mul(s, RMSPROP_BETA), tf.square(g));
      // η·g / √((1 − β)·sum + ε), with 1 − β taken out of the root.
      const rate = learningRate / Math.sqrt(1 - RMSPROP_BETA);
      const root = tf.sqrt(tf.add(sum, ROOT_EPSILON / (1 - RMSPROP_BETA)));
      return [tf.sub(w, tf.mul(tf.div(g, root), rate)), sum];
    },
  },
  adam: {
    accumulators: ['m', 's'],
    update(w, g, [m = missing(), s = missing()], learningRate, t) {
      const sum = tf.add(tf.mul(m, ADAM_BETA1), g);
      const squares = tf.add(tf.mul(s, ADAM_BETA2), tf.square(g));
      // η·m̂ / (√ŝ + ε) with m̂ = (1 − β₁)/(1 − β₁ᵗ)·sum and ŝ = (1 − β₂)/(1 − β₂ᵗ)·squares, both factors moved
      // into the rate and ε.
      const root = Math.sqrt((1 - ADAM_BETA2) / (1 - ADAM_BETA2 ** t));
      const rate = (learningRate * (1 - ADAM_BETA1)) / (1 - ADAM_BETA1 ** t) / root;
      const step = tf.mul(tf.div(sum, tf.add(tf.sqrt(squares), ADAM_EPSILON / root)), rate);
      return [tf.sub(w, step), sum, squares];
    },
  },
};
