// Losses, each with its gradient, in double precision. Softmax stands here too: its cross-entropy is one formula with it.

/** A loss of predictions ŷ against targets y, lists of equal length, and its gradient ∂loss/∂ŷ_i. */
export interface Loss {
  loss(targets: ArrayLike<number>, predictions: ArrayLike<number>): number;
  gradient(targets: ArrayLike<number>, predictions: ArrayLike<number>): Float64Array;
}

/** Probabilities are kept this far from 0 and 1, so that no logarithm is infinite and no quotient either. */
export const PROBABILITY_MARGIN = 1e-7;

export const clampProbability = (p: number): number =>
  Math.min(Math.max(p, PROBABILITY_MARGIN), 1 - PROBABILITY_MARGIN);

/** A loss that is the mean over the examples of one of a target and a prediction. */
export interface MeanLoss extends Loss {
  one(target: number, prediction: number): number;
  /** Its derivative by the prediction. */
  slope(target: number, prediction: number): number;
}

function meanLoss(one: MeanLoss['one'], slope: MeanLoss['slope']): MeanLoss {
  return {
    one,
    slope,
    loss(targets, predictions) {
      let sum = 0;
      for (let i = 0; i < predictions.length; i++)
        sum += one(targets[i] ?? Number.NaN, predictions[i] ?? Number.NaN);
      return sum / predictions.length;
    },
    gradient: (targets, predictions) =>
      Float64Array.from(predictions, (p, i) => slope(targets[i] ?? Number.NaN, p) / predictions.length),
  };
}

/** Mean absolute error. At a tie, where it has no derivative, the gradient is 0. */
export const mae: MeanLoss = meanLoss(
  (y, p) => Math.abs(y - p),
  (y, p) => Math.sign(p - y),
);

/** Mean squared error, without a factor ½. */
export const mse: MeanLoss = meanLoss(
  (y, p) => (y - p) ** 2,
  (y, p) => 2 * (p - y),
);

/** Huber's loss (1964) with δ = 1: ½e² up to an error of 1, |e| − ½ beyond. */
export const huber: MeanLoss = meanLoss(
  (y, p) => {
    const error = Math.abs(y - p);
    return error <= 1 ? error ** 2 / 2 : error - 0.5;
  },
  (y, p) => Math.max(-1, Math.min(1, p - y)),
);

/**
 * Binary cross-entropy of one example and its derivative, of a prediction p and of `rest` = 1 − p. Whoever has the logit z
 * knows the rest as σ(−z) with all its digits; 1 − p has lost half of them where p is nearly 1.
 */
export const bceParts = {
  one(y: number, p: number, rest: number): number {
    const q = clampProbability(p);
    return -(y * Math.log(q) + (1 - y) * (q === p ? Math.log(rest) : Math.log1p(-q)));
  },
  slope(y: number, p: number, rest: number): number {
    const q = clampProbability(p);
    if (q !== p) return (q - y) / (q * (1 - q));
    return (p < 0.5 ? p - y : 1 - y - rest) / (p * rest);
  },
};

/** Binary cross-entropy −(y ln ŷ + (1 − y) ln(1 − ŷ)); predictions are clamped, and the gradient is that of the clamped ones. */
export const bce: MeanLoss = meanLoss(
  (y, p) => bceParts.one(y, p, 1 - p),
  (y, p) => bceParts.slope(y, p, 1 - p),
);

/**
 * Cross-entropy −Σ y_k ln ŷ_k of one example: two distributions over the classes, predictions clamped. Programs that
 * have the logits use `softmaxCrossEntropy`.
 */
export const crossEntropy: Loss = {
  loss(targets, predictions) {
    let sum = 0;
    for (let k = 0; k < predictions.length; k++)
      sum -= (targets[k] ?? Number.NaN) * Math.log(clampProbability(predictions[k] ?? Number.NaN));
    return sum;
  },
  gradient: (targets, predictions) =>
    Float64Array.from(predictions, (p, k) => -(targets[k] ?? Number.NaN) / clampProbability(p)),
};

/**
 * Probabilities proportional to e^logit, into `out`. The largest logit is subtracted first: it changes nothing in
 * exact arithmetic, and no exponential can overflow.
 */
export function softmax(
  logits: ArrayLike<number>,
  out: Float64Array = new Float64Array(logits.length),
): Float64Array {
  const largest = maximum(logits);
  let sum = 0;
  for (let i = 0; i < out.length; i++) {
    const e = Math.exp((logits[i] ?? Number.NaN) - largest);
    out[i] = e;
    sum += e;
  }
  for (let i = 0; i < out.length; i++) out[i] = (out[i] ?? 0) / sum;
  return out;
}

/** Jacobian of softmax, from its output p: row i, column j is ∂p_i/∂z_j = p_i([i = j] − p_j). */
export function softmaxJacobian(probabilities: ArrayLike<number>): number[][] {
  const p = Array.from(probabilities);
  return p.map((pi, i) => p.map((pj, j) => (i === j ? pi * (1 - pi) : -pi * pj)));
}

/** The largest element; NaN when there is one. */
function maximum(list: ArrayLike<number>): number {
  let largest = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < list.length; i++) largest = Math.max(largest, list[i] ?? Number.NaN);
  return largest;
}

/**
 * Cross-entropy of the softmax of `logits` with the class `target`: −ln p_target, computed as
 * ln Σ e^(z_i − m) − (z_target − m) with m the largest logit, which stays finite where p_target underflows.
 */
export const softmaxCrossEntropy = {
  loss(logits: ArrayLike<number>, target: number): number {
    const largest = maximum(logits);
    let sum = 0;
    for (let i = 0; i < logits.length; i++) sum += Math.exp((logits[i] ?? Number.NaN) - largest);
    return Math.log(sum) - ((logits[target] ?? Number.NaN) - largest);
  },
  /** ∂loss/∂logit_i = p_i − [i = target], into `out`. */
  gradient(
    logits: ArrayLike<number>,
    target: number,
    out: Float64Array = new Float64Array(logits.length),
  ): Float64Array {
    softmax(logits, out);
    out[target] = (out[target] ?? Number.NaN) - 1;
    return out;
  },
};

/** Place of the largest element, the first of several. */
export function argMax(list: ArrayLike<number>): number {
  let best = 0;
  for (let i = 1; i < list.length; i++) if ((list[i] ?? 0) > (list[best] ?? 0)) best = i;
  return best;
}
