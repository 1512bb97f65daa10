// Tensor job of the losses: the loss built from tensor operations, and its gradient as a framework's autodiff has it.
import '@tensorflow/tfjs-core/dist/register_all_gradients';
import {
  add,
  log,
  log1p,
  logSoftmax,
  mean,
  minimum,
  mul,
  neg,
  oneHot,
  relu,
  type Scalar,
  square,
  sub,
  sum,
  type Tensor1D,
  tensor1d,
  tidy,
  valueAndGrad,
} from '@tensorflow/tfjs-core';
import type { Job } from '../../src/compute/protocol.ts';
import { clampProbability } from '../../src/math/losses.ts';

export interface AutodiffInput {
  readonly loss: 'mae' | 'mse' | 'huber' | 'bce' | 'ce';
  readonly y: readonly number[];
  readonly p: readonly number[];
  readonly logits: readonly number[];
  readonly target: number;
}

export interface AutodiffResult {
  readonly loss: number;
  /** ∂L/∂ŷ_i, for `ce` ∂L/∂z_k. */
  readonly gradient: number[];
}

/** |e| whose autodiff at 0 is 0, as the course has it: that of tf.abs is −1 there. */
const magnitude = (e: Tensor1D) => add(relu(e), relu(neg(e)));

/** Of the errors e = ŷ − y; ∂L/∂e is ∂L/∂ŷ, because a target does not move. */
const ofErrors: Record<'mae' | 'mse' | 'huber', (e: Tensor1D) => Scalar> = {
  mae: (e) => mean(magnitude(e)),
  mse: (e) => mean(square(e)),
  huber(e) {
    // The part of |e| up to 1 counts as half its square, the rest as it is.
    const inside = minimum(magnitude(e), 1);
    return mean(add(mul(0.5, square(inside)), sub(magnitude(e), inside)));
  },
};

/**
 * What is differentiated, the loss of it, and the sign that takes its gradient to the predictions. Single precision gets
 * what it can hold: errors instead of two large numbers, and the distance s of a probability from its nearer end, since
 * 1 − 1e-7 itself would be rounded by a fifth of that distance.
 */
function problem({ loss, y, p, logits, target }: AutodiffInput): {
  at: number[];
  of(variable: Tensor1D): Scalar;
  signs?: number[];
} {
  if (loss === 'ce') {
    return {
      at: [...logits],
      of: (z) => neg(sum(mul(oneHot(target, logits.length), logSoftmax(z)))),
    };
  }
  if (loss !== 'bce') return { at: p.map((value, i) => value - (y[i] ?? 0)), of: ofErrors[loss] };
  const q = p.map(clampProbability);
  const low = q.map((value) => value <= 0.5);
  // Seen from the other end, a yes is a no.
  const yes = y.map((value, i) => (low[i] ? value : 1 - value));
  return {
    at: q.map((value, i) => (low[i] ? value : 1 - value)),
    of(s) {
      const t = tensor1d(yes);
      return mean(neg(add(mul(t, log(s)), mul(sub(1, t), log1p(neg(s))))));
    },
    signs: low.map((isLow) => (isLow ? 1 : -1)),
  };
}

export const autodiff: Job<AutodiffInput, AutodiffResult> = async (input) => {
  const { at, of, signs } = problem(input);
  const [value, grad] = tidy(() => {
    const result = valueAndGrad((variable) => of(variable as Tensor1D))(tensor1d(at));
    return [result.value, result.grad];
  });
  const [[loss = Number.NaN], gradient] = await Promise.all([value.data(), grad.data()]);
  value.dispose();
  grad.dispose();
  return { loss, gradient: Array.from(gradient, (g, i) => g * (signs?.[i] ?? 1)) };
};
