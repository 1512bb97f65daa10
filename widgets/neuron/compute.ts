// Tensor jobs of the neuron, as a framework would do them: its output over the plane of two inputs, and the gradient of y.
import {
  add,
  cast,
  grads,
  greaterEqual,
  matMul,
  mul,
  relu,
  scalar,
  sigmoid,
  step,
  sum,
  type Tensor,
  tanh,
  tensor1d,
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

export interface GradientInput {
  readonly x: readonly number[];
  readonly w: readonly number[];
  readonly b: number;
  readonly f: PlaneInput['f'];
}

/** Derivatives of y with respect to each input, each weight and the bias. */
export interface GradientResult {
  readonly dx: readonly number[];
  readonly dw: readonly number[];
  readonly db: number;
}

export const gradient: Job<GradientInput, GradientResult> = async ({ x, w, b, f }) => {
  // A comparison cuts the graph; tf.step has the threshold's derivative, which is 0.
  const phi = f === 'step' ? (z: Tensor) => step(z) : functions[f];
  const found = tidy(() =>
    grads((inputs, weights, bias) => phi(add(sum(mul(inputs as Tensor, weights as Tensor)), bias as Tensor)))(
      [tensor1d(Float32Array.from(x)), tensor1d(Float32Array.from(w)), scalar(b)],
    ),
  );
  const [dx = [], dw = [], db = []] = await Promise.all(
    found.map(async (tensor) => {
      const values = Array.from(await tensor.data());
      tensor.dispose();
      return values;
    }),
  );
  return { dx, dw, db: db[0] ?? Number.NaN };
};
