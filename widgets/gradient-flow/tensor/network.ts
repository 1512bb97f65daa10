// The deep network as tensors: the loss is put together from tfjs operations, its gradient is left to autodiff.
import * as tf from '@tensorflow/tfjs-core';
import { LAYER_NORM_EPSILON } from '../../../src/math/flow-network.ts';
import { flowExamples, flowWeights } from '../../../src/math/gradient-flow.ts';
import { EXAMPLES, type FlowFunction, type FlowNetworkState, settingsOf } from '../state.ts';

/** As in src/math/activations.ts. */
const LEAKY_RELU_ALPHA = 0.1;

const activations: Record<FlowFunction, (z: tf.Tensor2D) => tf.Tensor2D> = {
  identity: (z) => z,
  sigmoid: (z) => tf.sigmoid(z),
  tanh: (z) => tf.tanh(z),
  relu: (z) => tf.relu(z),
  'leaky-relu': (z) => tf.leakyRelu(z, LEAKY_RELU_ALPHA),
  // Not tf.elu, which takes 1 from e^z and loses all its digits near 0.
  elu: (z) => tf.add(tf.relu(z), tf.expm1(tf.minimum(z, 0))),
  softplus: (z) => tf.softplus(z),
  gelu: (z) => tf.mul(z, tf.mul(0.5, tf.add(1, tf.erf(tf.mul(z, Math.SQRT1_2))))),
  swish: (z) => tf.mul(z, tf.sigmoid(z)),
};

function normalize(z: tf.Tensor2D): tf.Tensor2D {
  const centred = tf.sub<tf.Tensor2D>(z, tf.mean(z, 1, true));
  const variance = tf.mean(tf.square(centred), 1, true);
  return tf.mul(centred, tf.rsqrt(tf.add(variance, LAYER_NORM_EPSILON)));
}

/** What a forward pass computes on its way to the loss. */
export interface Passed {
  readonly loss: tf.Scalar;
  /** z of every hidden layer as it comes, and of the output layer; examples × width. */
  readonly sums: readonly tf.Tensor2D[];
  /** What every hidden layer gives on. */
  readonly outputs: readonly tf.Tensor2D[];
}

export class FlowNetwork {
  readonly #inputs: tf.Tensor2D;
  readonly #targets: tf.Tensor2D;
  readonly #state: FlowNetworkState;

  constructor(state: FlowNetworkState) {
    const { width, seed } = state;
    const { inputs, targets } = flowExamples({ width, seed, examples: EXAMPLES }, Float32Array);
    this.#state = state;
    this.#inputs = tf.tensor2d(inputs as Float32Array, [EXAMPLES, width]);
    this.#targets = tf.tensor2d(targets as Float32Array, [EXAMPLES, width]);
  }

  /** The seeded first weights: transposed, one column a unit, since a product with a transposed matrix is slow on WASM. */
  firstWeights(): tf.Tensor2D[] {
    const { width, depth } = this.#state;
    const settings = settingsOf(this.#state);
    return Array.from({ length: depth + 1 }, (_, l) => {
      const weights = flowWeights(settings, l, Float32Array) as Float32Array;
      return tf.tidy(() => tf.transpose(tf.tensor2d(weights, [width, width])));
    });
  }

  weightsFrom(saved: readonly Float32Array[]): tf.Tensor2D[] {
    const { width } = this.#state;
    return saved.map((weights) => tf.tensor2d(weights, [width, width]));
  }

  /** Half the mean squared error over all outputs of all examples. */
  pass(weights: readonly tf.Tensor2D[]): Passed {
    const { f, norm, residual, depth } = this.#state;
    const sums: tf.Tensor2D[] = [];
    const outputs: tf.Tensor2D[] = [];
    let a = this.#inputs;
    for (const [l, matrix] of weights.entries()) {
      const z = tf.matMul<tf.Tensor2D>(a, matrix);
      sums.push(z);
      if (l === depth) break;
      const passed = activations[f](norm === 'layer' ? normalize(z) : z);
      a = residual ? tf.add(a, passed) : passed;
      outputs.push(a);
    }
    const output = sums.at(-1) ?? a;
    const loss = tf.mul<tf.Scalar>(0.5, tf.mean(tf.square(tf.sub(output, this.#targets))));
    return { loss, sums, outputs };
  }

  dispose(): void {
    tf.dispose([this.#inputs, this.#targets]);
  }
}
