// What a trained network says of a drawing: a forward pass in plain double precision on the main thread, so that the
// answer follows the pen, also while the worker trains.
import { activation } from '../../src/math/activations.ts';
import { softmax } from '../../src/math/losses.ts';
import { logits } from '../../src/math/network.ts';
import type { TrainedNetwork } from './run.ts';

export interface Reading {
  readonly prediction: number;
  /** One per class; they add up to 1. */
  readonly probabilities: Float64Array;
}

/** @param digit 784 grey levels in 0–1, as `normalizeDigit` gives them. */
export function readDigit({ layers, input }: TrainedNetwork, digit: Float64Array): Reading {
  const probabilities = softmax(logits(layers, activation(input.f), digit));
  return { prediction: probabilities.indexOf(Math.max(...probabilities)), probabilities };
}
