// Tensor job of the neuron: its output over the whole plane of two inputs, as a framework would compute it.
import {
  add,
  cast,
  greaterEqual,
  matMul,
  relu,
  sigmoid,
  type Tensor,
  tanh,
  tensor2d,
  tidy,
} from '@tensorflow/tfjs-core';
import type { Job } from '../../src/compute/protocol.ts';

export interface PlaneInput {
  readonly w: readonly number[];
  readonly b: number;
  readonly f: 'identity' | 'step' | 'sigmoid' | 'tanh' | 'relu';
  /** The plane reaches from −half to half along both inputs, in `size` cells each way; values at cell centres. */
  readonly half: number;
  readonly size: number;
}

/** Row-major outputs, the largest second input in the first row. */
export type PlaneResult = Float32Array;

const functions: Record<PlaneInput['f'], (z: Tensor) => Tensor> = {
  identity: (z) => z,
  // Not tf.step, which is 0 at 0: the course's threshold fires there.
  step: (z) => cast(greaterEqual(z, 0), 'float32'),
  sigmoid: (z) => sigmoid(z),
  tanh: (z) => tanh(z),
  relu: (z) => relu(z),
};

export const plane: Job<PlaneInput, PlaneResult> = async ({ w, b, f, half, size }, { transfer }) => {
  const cell = (2 * half) / size;
  const inputs = new Float32Array(size * size * 2);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const at = 2 * (row * size + column);
      inputs[at] = -half + (column + 0.5) * cell;
      inputs[at + 1] = half - (row + 0.5) * cell;
    }
  }
  const output = tidy(() => {
    const x = tensor2d(inputs, [size * size, 2]);
    const weights = tensor2d(Float32Array.from(w), [2, 1]);
    return functions[f](add(matMul(x, weights), b));
  });
  const values = (await output.data()) as Float32Array;
  output.dispose();
  transfer(values.buffer);
  return values;
};
