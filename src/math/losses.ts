// Losses, each with its gradient, in double precision.

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
