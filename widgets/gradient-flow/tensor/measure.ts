// Loss, gradients and what the layers hold at some weights: one forward pass and autodiff, read back in few pieces.
import * as tf from '@tensorflow/tfjs-core';
import { EXAMPLES } from '../state.ts';
import type { FlowNetwork } from './network.ts';

export interface Measured {
  readonly loss: number;
  /** Frobenius norm of ∂L/∂W by layer. */
  readonly norms: readonly number[];
  /** What every hidden layer gives on, examples × width. */
  readonly outputs: readonly Float32Array[];
  /** ∂L/∂W by layer, the caller's to dispose of. */
  readonly gradients: readonly tf.Tensor2D[];
}

/** The smallest float32 that every backend holds: smaller ones count as 0 on a GPU. */
const SMALLEST_NORMAL = 2 ** -126;

/** Largest component in size and sum of squares relative to it, layer after layer: no square can overflow or vanish. */
function lengths(gradients: readonly tf.Tensor2D[]): tf.Tensor1D {
  const all = tf.stack(gradients.map((gradient) => tf.reshape(gradient, [-1]))) as tf.Tensor2D;
  const largest = tf.max<tf.Tensor2D>(tf.abs(all), 1, true);
  const relative = tf.div(all, tf.maximum(largest, SMALLEST_NORMAL));
  return tf.concat([tf.reshape(largest, [-1]), tf.sum(tf.square(relative), 1)]) as tf.Tensor1D;
}

const flat = (tensors: readonly tf.Tensor[]): tf.Tensor1D =>
  tf.concat(tensors.map((tensor) => tf.reshape(tensor, [-1]))) as tf.Tensor1D;

/**
 * A relu makes 0 of NaN on some backends, and then the layers after it, and the loss, look sound. The sums tell: from the
 * layer where an example's sums hold a NaN, nothing of that example is a number any more.
 */
function spreadNaN(outputs: readonly Float32Array[], sums: Float32Array): void {
  const size = outputs[0]?.length ?? 0;
  const width = size / EXAMPLES;
  for (let e = 0; e < EXAMPLES; e++) {
    let lost = false;
    outputs.forEach((output, l) => {
      const from = l * size + e * width;
      lost ||= sums.subarray(from, from + width).some(Number.isNaN);
      if (lost) output.fill(Number.NaN, e * width, (e + 1) * width);
    });
  }
}

/** Runs the pass and autodiff. Leaves no tensor behind but the gradients. */
export async function measure(network: FlowNetwork, weights: readonly tf.Tensor2D[]): Promise<Measured> {
  const count = weights.length;
  const kept: tf.Tensor1D[] = [];
  const { told, gradients } = tf.tidy(() => {
    const { value, grads } = tf.valueAndGrads((...given: tf.Tensor[]) => {
      const { loss, sums, outputs } = network.pass(given as tf.Tensor2D[]);
      kept.push(tf.keep(flat([...outputs, ...sums])));
      return loss;
    })([...weights]);
    const gradients = grads as tf.Tensor2D[];
    return { told: flat([value, lengths(gradients)]), gradients };
  });
  try {
    const [numbers, values = new Float32Array()] = await Promise.all(
      [told, ...kept].map((tensor) => tensor.data<'float32'>()),
    );
    const size = values.length / (2 * count - 1);
    const sums = values.subarray((count - 1) * size);
    const outputs = Array.from({ length: count - 1 }, (_, l) => values.slice(l * size, (l + 1) * size));
    spreadNaN(outputs, sums);
    const sound = sums.every(Number.isFinite);
    const [loss = Number.NaN, ...lengthsTold] = numbers ?? [];
    const norms = lengthsTold.slice(0, count).map((largest, l) => {
      if (!sound) return Number.NaN;
      const squares = lengthsTold[count + l] ?? Number.NaN;
      return largest === Number.POSITIVE_INFINITY
        ? largest
        : Math.max(largest, SMALLEST_NORMAL) * Math.sqrt(squares);
    });
    return { loss: sound || !Number.isFinite(loss) ? loss : Number.NaN, norms, outputs, gradients };
  } catch (error) {
    tf.dispose(gradients);
    throw error;
  } finally {
    tf.dispose([told, ...kept]);
  }
}
