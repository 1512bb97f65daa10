// Update rules on tensors: src/math/optimizers.ts, element by element on the backend.
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
      const square = tf.add(tf.mul(s, RMSPROP_BETA), tf.mul(tf.square(g), 1 - RMSPROP_BETA));
      const step = tf.div(tf.mul(g, learningRate), tf.sqrt(tf.add(square, ROOT_EPSILON)));
      return [tf.sub(w, step), square];
    },
  },
  adam: {
    accumulators: ['m', 's'],
    update(w, g, [m = missing(), s = missing()], learningRate, t) {
      const mean = tf.add(tf.mul(m, ADAM_BETA1), tf.mul(g, 1 - ADAM_BETA1));
      const square = tf.add(tf.mul(s, ADAM_BETA2), tf.mul(tf.square(g), 1 - ADAM_BETA2));
      // Both corrections folded into the rate and ε, which is exact and saves two passes over the parameters:
      // η·m̂ / (√ŝ + ε) = η·√(1 − β₂ᵗ)/(1 − β₁ᵗ) · m / (√s + ε·√(1 − β₂ᵗ)).
      const root = Math.sqrt(1 - ADAM_BETA2 ** t);
      const rate = (learningRate * root) / (1 - ADAM_BETA1 ** t);
      const step = tf.div(tf.mul(mean, rate), tf.add(tf.sqrt(square), ADAM_EPSILON * root));
      return [tf.sub(w, step), mean, square];
    },
  },
};
