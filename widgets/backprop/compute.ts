// Tensor job of the backpropagation widget: the gradient of all twelve parameters by automatic differentiation.
// Only the loss is written here; its derivative is left to tfjs.
import {
  add,
  clipByValue,
  grads,
  log,
  matMul,
  mean,
  mul,
  neg,
  relu,
  type Scalar,
  sigmoid,
  square,
  sub,
  sum,
  type Tensor,
  tanh,
  tensor2d,
  tidy,
} from '@tensorflow/tfjs-core';
import type { Job } from '../../src/compute/protocol.ts';
import { PROBABILITY_MARGIN } from '../../src/math/losses.ts';

export interface GradientInput {
  /** w1 (4), b1 (2), w2 (4), b2 (2). */
  readonly parameters: readonly number[];
  readonly x: readonly number[];
  readonly t: readonly number[];
  readonly f: 'sigmoid' | 'tanh' | 'relu';
  readonly loss: 'half-sse' | 'mse' | 'bce';
}

/** ∂L/∂ the parameters, in their order. */
export type GradientResult = readonly number[];

const functions: Record<GradientInput['f'], (z: Tensor) => Tensor> = {
  sigmoid: (z) => sigmoid(z),
  tanh: (z) => tanh(z),
  relu: (z) => relu(z),
};

const column = (values: readonly number[]) => tensor2d([...values], [values.length, 1]);
const matrix = (values: readonly number[]) => tensor2d([...values], [2, 2]);

/** How far `p` is from where the loss takes it: a constant, so that the derivative is that at the clamped value. */
const toClamped = (p: Tensor) => sub(clipByValue(p, PROBABILITY_MARGIN, 1 - PROBABILITY_MARGIN), p);

export const gradient: Job<GradientInput, GradientResult> = async ({ parameters, x, t, f, loss }) => {
  const gradients = tidy(() => {
    const input = column(x);
    const target = column(t);
    const phi = functions[f];
    const start = [
      matrix(parameters.slice(0, 4)),
      column(parameters.slice(4, 6)),
      matrix(parameters.slice(6, 10)),
      column(parameters.slice(10, 12)),
    ];
    const logits = ([w1, b1, w2, b2]: Tensor[]) => {
      const hidden = phi(add(matMul(w1 as Tensor, input), b1 as Tensor));
      return add(matMul(w2 as Tensor, hidden), b2 as Tensor);
    };
    // Both probabilities from the logit: in single precision 1 − ŷ would lose its digits next to 1.
    const probabilities = (z: Tensor) => [sigmoid(z), sigmoid(neg(z))] as const;
    const clamps = loss === 'bce' ? probabilities(logits(start)).map(toClamped) : [];

    const value = (...now: Tensor[]) => {
      const z = logits(now);
      if (loss === 'bce') {
        const [yes, no] = probabilities(z).map((p, i) => log(add(p, clamps[i] as Tensor)));
        return neg(mean(add(mul(target, yes as Tensor), mul(sub(1, target), no as Tensor)))) as Scalar;
      }
      const squares = square(sub(target, phi(z)));
      return (loss === 'mse' ? mean(squares) : mul(sum(squares), 0.5)) as Scalar;
    };
    return grads(value)(start);
  });
  const lists = await Promise.all(gradients.map((each) => each.data()));
  for (const each of gradients) each.dispose();
  return lists.flatMap((list) => [...list]);
};
