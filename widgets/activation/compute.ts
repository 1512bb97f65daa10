// Tensor jobs of the activation: the derivative by automatic differentiation, and the landscape over two inputs.
import {
  add,
  div,
  elu,
  erf,
  expm1,
  grad,
  leakyRelu,
  matMul,
  max,
  maximum,
  minimum,
  mul,
  neg,
  relu,
  scalar,
  sigmoid,
  softplus,
  step,
  sub,
  type Tensor,
  tanh,
  tensor1d,
  tensor2d,
  tidy,
} from '@tensorflow/tfjs-core';
import type { Job } from '../../src/compute/protocol.ts';

type Name =
  | 'identity'
  | 'step'
  | 'sigmoid'
  | 'tanh'
  | 'relu'
  | 'leaky-relu'
  | 'elu'
  | 'softplus'
  | 'gelu'
  | 'swish';

/** The course's threshold, 1 at 0, from the framework's, which is 0 there: 1 − step(−z). */
const threshold = (z: Tensor) => sub(1, step(neg(z)));

/** Each function built of the framework's operations, so that its derivative is the framework's affair. */
function built(name: Name, alpha: number): (z: Tensor) => Tensor {
  switch (name) {
    case 'identity':
      return (z) => mul(z, 1);
    case 'step':
      return threshold;
    case 'sigmoid':
      return (z) => sigmoid(z);
    case 'tanh':
      return (z) => tanh(z);
    case 'relu':
      return (z) => relu(z);
    case 'leaky-relu':
      return (z) => leakyRelu(z, alpha);
    case 'elu':
      // The framework's elu has α = 1 only; others are made of its pieces.
      return alpha === 1 ? (z) => elu(z) : (z) => add(relu(z), mul(alpha, expm1(minimum(z, 0))));
    case 'softplus':
      return (z) => softplus(z);
    case 'gelu':
      return (z) => mul(z, mul(0.5, add(1, erf(div(z, Math.SQRT2)))));
    case 'swish':
      return (z) => mul(z, sigmoid(z));
  }
}

export interface DerivativeInput {
  readonly f: Name | 'maxout';
  readonly alpha: number;
  /** Where the derivative is wanted: z, or x for maxout. */
  readonly at: readonly number[];
  /** The two lines of maxout. */
  readonly lines: { readonly w: number; readonly b: number; readonly w2: number; readonly b2: number };
}

export interface DerivativeResult {
  /** One per place: what the framework's automatic differentiation gives. */
  readonly derivative: Float32Array;
  /** The same right at the kink (z = 0; maxout: where the lines cross). */
  readonly atKink: number;
  /** The framework's own step(0), which the course's differs from. */
  readonly stepAtZero: number;
}

export const derivative: Job<DerivativeInput, DerivativeResult> = async (
  { f, alpha, at, lines },
  { transfer },
) => {
  const { w, b, w2, b2 } = lines;
  const unit =
    f === 'maxout' ? (x: Tensor) => maximum(add(mul(x, w), b), add(mul(x, w2), b2)) : built(f, alpha);
  // A tie that rounding cannot undo: both lines through the origin.
  const kinked = f === 'maxout' ? (x: Tensor) => maximum(mul(x, w), mul(x, w2)) : unit;
  const outputs = tidy(() => [
    grad(unit)(tensor1d(Float32Array.from(at))),
    grad(kinked)(tensor1d([0])),
    step(scalar(0)),
  ]);
  const [values, kink, jump] = await Promise.all(
    outputs.map((output) => output.data() as Promise<Float32Array>),
  );
  for (const output of outputs) output.dispose();
  if (!values || !kink || !jump) throw new Error('a derivative did not come');
  transfer(values.buffer);
  return { derivative: values, atKink: (kink[0] ?? Number.NaN) + 0, stepAtZero: jump[0] ?? Number.NaN };
};

export interface SurfaceInput {
  readonly f: Name | 'maxout';
  readonly alpha: number;
  /** Two weights a neuron, one bias, one output weight; c is added to their sum. */
  readonly wn: readonly number[];
  readonly bn: readonly number[];
  readonly vn: readonly number[];
  readonly c: number;
  readonly out: 'identity' | 'sigmoid' | 'step';
  /** The plane reaches from −span to span, in `size` cells each way; values at cell centres. */
  readonly span: number;
  readonly size: number;
}

/** Row-major heights, the largest second input in the first row. */
export const surface: Job<SurfaceInput, Float32Array> = async (input, { transfer }) => {
  const { f, alpha, wn, bn, vn, c, out, span, size } = input;
  const cell = (2 * span) / size;
  const inputs = new Float32Array(size * size * 2);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const at = 2 * (row * size + column);
      inputs[at] = -span + (column + 0.5) * cell;
      inputs[at + 1] = span - (row + 0.5) * cell;
    }
  }
  const neurons = bn.length;
  // Weights as the product takes them: a row per input, a column per neuron.
  const columns = [0, 1].flatMap((i) => bn.map((_, j) => wn[2 * j + i] ?? 0));
  const output = tidy(() => {
    const x = tensor2d(inputs, [size * size, 2]);
    const z = add(matMul(x, tensor2d(columns, [2, neurons])), tensor1d([...bn]));
    const sum =
      f === 'maxout' ? max(z, 1) : add(matMul(built(f, alpha)(z), tensor2d([...vn], [neurons, 1])), c);
    if (out === 'identity') return mul(sum, 1);
    return out === 'sigmoid' ? sigmoid(sum) : threshold(sum);
  });
  const values = (await output.data()) as Float32Array;
  output.dispose();
  transfer(values.buffer);
  return values;
};
