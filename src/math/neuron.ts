// One artificial neuron: weighted sum of its inputs, bias, activation; its gradient and its decision boundary.
import type { Activation } from './activations.ts';

/** Every number on the way from a neuron's inputs to its output. */
export interface NeuronPass {
  /** w_i·x_i, one per input. */
  readonly products: readonly number[];
  /** Pre-activation z = Σ w_i·x_i + b. */
  readonly z: number;
  /** Output y = f(z). */
  readonly y: number;
}

/** Forward pass. `x` and `w` have one number per input; equal lengths are the caller's business. */
export function forward(
  x: readonly number[],
  w: readonly number[],
  b: number,
  activation: Activation,
): NeuronPass {
  const products = x.map((value, i) => (w[i] ?? 0) * value);
  const z = products.reduce((sum, product) => sum + product, 0) + b;
  return { products, z, y: activation.f(z) };
}

/** Gradient of the output y with respect to inputs, weights and bias: y' = f'(z), by the chain rule. */
export function gradient(
  x: readonly number[],
  w: readonly number[],
  b: number,
  activation: Activation,
): { dx: number[]; dw: number[]; db: number } {
  const db = activation.derivative(forward(x, w, b, activation).z);
  return { dx: w.map((weight) => weight * db), dw: x.map((input) => input * db), db };
}

export type Point = readonly [number, number];

/**
 * The part of the line w_0·x_0 + w_1·x_1 + b = 0 inside the square |x_0| ≤ half, |x_1| ≤ half, as its two ends;
 * null where the line misses the square or, with both weights 0 (or too small to divide by), there is no line.
 */
export function boundary(w: readonly number[], b: number, half: number): readonly [Point, Point] | null {
  const [w0 = 0, w1 = 0] = w;
  const norm = Math.hypot(w0, w1);
  const distance = -b / norm;
  if (norm === 0 || !Number.isFinite(distance)) return null;
  // Foot of the perpendicular from the origin, and the line's direction.
  const foot: Point = [distance * (w0 / norm), distance * (w1 / norm)];
  const direction: Point = [-w1 / norm, w0 / norm];
  // Liang–Barsky: the values of t for which foot + t·direction lies between both pairs of sides.
  let from = Number.NEGATIVE_INFINITY;
  let to = Number.POSITIVE_INFINITY;
  for (const axis of [0, 1] as const) {
    if (direction[axis] === 0) {
      if (Math.abs(foot[axis]) > half) return null;
      continue;
    }
    const ends = [(-half - foot[axis]) / direction[axis], (half - foot[axis]) / direction[axis]];
    from = Math.max(from, Math.min(...ends));
    to = Math.min(to, Math.max(...ends));
  }
  if (from >= to) return null;
  const at = (t: number): Point => [foot[0] + t * direction[0], foot[1] + t * direction[1]];
  return [at(from), at(to)];
}
