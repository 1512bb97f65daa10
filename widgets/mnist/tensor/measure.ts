// Loss, right answers and gradient of a batch from its logits, in double precision on the host.
import { argMax, softmaxCrossEntropy } from '../../../src/math/losses.ts';

export interface BatchOutcome {
  /** Sum of the images' losses; NaN when any logit is. */
  readonly loss: number;
  readonly correct: number;
  readonly images: number;
}

/**
 * @param logits count × classes
 * @param delta when given, receives ∂(mean loss)/∂logits, count × classes.
 */
export function measure(logits: Float32Array, labels: Uint8Array, delta?: Float32Array): BatchOutcome {
  const images = labels.length;
  const classes = logits.length / images;
  const gradient = new Float64Array(classes);
  let loss = 0;
  let correct = 0;
  for (let i = 0, from = 0; i < images; i++, from += classes) {
    const row = logits.subarray(from, from + classes);
    const label = labels[i] ?? 0;
    loss += softmaxCrossEntropy.loss(row, label);
    if (argMax(row) === label) correct += 1;
    if (!delta) continue;
    softmaxCrossEntropy.gradient(row, label, gradient);
    for (let c = 0; c < classes; c++) delta[from + c] = (gradient[c] ?? 0) / images;
  }
  return { loss, correct, images };
}
