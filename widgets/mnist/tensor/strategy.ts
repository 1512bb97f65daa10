// How a training step is laid out on each backend: what measured faster there (tests/bench prints the figures).
import * as tf from '@tensorflow/tfjs-core';
import type { BackendName } from '../../../src/compute/protocol.ts';

export interface Strategy {
  /** aᵀ·b */
  transposedTimes(a: tf.Tensor2D, b: tf.Tensor2D): tf.Tensor2D;
  /** a·bᵀ */
  timesTransposed(a: tf.Tensor2D, b: tf.Tensor2D): tf.Tensor2D;
  /**
   * Where the loss and its gradient at the logits are computed. On the host (`true`), reading the logits is a copy of
   * 5 kB and one loop in double precision is cheaper than ten tiny kernels. On a GPU a read waits for all work
   * queued, so the gradient stays there and the logits of many steps are read together.
   */
  readonly lossOnHost: boolean;
  /** The backend copies an uploaded array at once, so that one buffer serves every batch. */
  readonly copiesUploads: boolean;
}

/** GPU and plain backends read their operands with any stride: the flags cost nothing. */
const byFlags = {
  transposedTimes: (a: tf.Tensor2D, b: tf.Tensor2D) => tf.matMul<tf.Tensor2D>(a, b, true, false),
  timesTransposed: (a: tf.Tensor2D, b: tf.Tensor2D) => tf.matMul<tf.Tensor2D>(a, b, false, true),
};

/** On WASM a flag leaves XNNPACK for a naive loop: 10 ms instead of 1 for 784×128 · 128×128. */
const byTransposing = {
  transposedTimes: (a: tf.Tensor2D, b: tf.Tensor2D) => tf.matMul<tf.Tensor2D>(tf.transpose(a), b),
  timesTransposed: (a: tf.Tensor2D, b: tf.Tensor2D) => tf.matMul<tf.Tensor2D>(a, tf.transpose(b)),
};

export const strategies: Record<BackendName, Strategy> = {
  webgpu: { ...byFlags, lossOnHost: false, copiesUploads: false },
  webgl: { ...byFlags, lossOnHost: false, copiesUploads: false },
  wasm: { ...byTransposing, lossOnHost: true, copiesUploads: true },
  cpu: { ...byFlags, lossOnHost: true, copiesUploads: false },
};
