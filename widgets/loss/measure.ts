// What the figure measures in a state: each example's error, loss and slope, the mean, the gradient; for classes the
// probabilities. Everything a reader sees as a number comes from here.
import { huberCentre, mean, median } from '../../src/math/best-constant.ts';
import {
  bce,
  clampProbability,
  huber,
  type Loss,
  mae,
  mse,
  PROBABILITY_MARGIN,
  softmax,
  softmaxCrossEntropy,
} from '../../src/math/losses.ts';
import type { LossName, LossState } from './state.ts';

export type ListLoss = Exclude<LossName, 'ce'>;
export const losses: Record<ListLoss, Loss> = { mae, mse, huber, bce };

/** The loss of one example, and its slope ∂ℓ/∂ŷ, not yet divided by the number of examples. */
export const lossAt = (name: ListLoss, y: number, p: number) => losses[name].loss([y], [p]);
export const slopeAt = (name: ListLoss, y: number, p: number) => losses[name].gradient([y], [p])[0] ?? 0;

export interface Example {
  readonly y: number;
  readonly p: number;
  /** ŷ − y. */
  readonly error: number;
  /** Its own loss ℓ and slope ∂ℓ/∂ŷ. */
  readonly loss: number;
  readonly slope: number;
  /** ∂L/∂ŷ of the mean. */
  readonly gradient: number;
  /** The prediction as the logarithm takes it, where it is clamped. */
  readonly clamped: number | null;
}

export interface Measured {
  readonly examples: readonly Example[];
  /** The mean of the examples' losses. */
  readonly loss: number;
}

export function measure(name: ListLoss, { y, p }: Pick<LossState, 'y' | 'p'>): Measured {
  const gradient = losses[name].gradient(y, p);
  const examples = y.map((target, i): Example => {
    const prediction = p[i] ?? Number.NaN;
    const inside = clampProbability(prediction);
    return {
      y: target,
      p: prediction,
      error: prediction - target,
      loss: lossAt(name, target, prediction) + 0,
      slope: slopeAt(name, target, prediction) + 0,
      gradient: (gradient[i] ?? Number.NaN) + 0,
      clamped: name === 'bce' && inside !== prediction ? inside : null,
    };
  });
  return { examples, loss: losses[name].loss(y, p) + 0 };
}

export interface MeasuredClasses {
  readonly probabilities: readonly number[];
  readonly loss: number;
  /** ∂L/∂z_k = ŷ_k − [k = target]. */
  readonly gradient: readonly number[];
  /** −ln of the target's probability as a program that clamps it would have it; null where no clamp bites. */
  readonly clampedLoss: number | null;
}

export function measureClasses({ logits, target }: Pick<LossState, 'logits' | 'target'>): MeasuredClasses {
  const probabilities = [...softmax(logits)];
  return {
    probabilities,
    // A sure and right answer costs 0, never −0.
    loss: softmaxCrossEntropy.loss(logits, target) + 0,
    gradient: [...softmaxCrossEntropy.gradient(logits, target)].map((value) => value + 0),
    clampedLoss: (probabilities[target] ?? 1) < PROBABILITY_MARGIN ? -Math.log(PROBABILITY_MARGIN) : null,
  };
}

/** L of one prediction c for every target. */
export const constantLoss = (name: ListLoss, y: readonly number[], c: number): number =>
  losses[name].loss(
    y,
    y.map(() => c),
  );

/** The constant that each loss likes best. */
export function bestConstant(name: ListLoss, y: readonly number[]): number {
  if (name === 'mae') return median(y).value;
  return name === 'huber' ? huberCentre(y).value : mean(y);
}
