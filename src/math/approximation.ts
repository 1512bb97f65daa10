// Networks built by hand that show what hidden units can do: bumps from sigmoids, broken lines from ReLUs, and tents
// folded by depth. Each is a list of layers that `logits` evaluates with its activation.
import type { Activation } from './activations.ts';
import { layer } from './layers.ts';
import { type Layer, logits } from './network.ts';

/** The single output of a network of one input. */
export const valueAt = (network: readonly Layer[], hidden: Activation, x: number): number =>
  logits(network, hidden, [x])[0] ?? Number.NaN;

/** 1-2-1 with sigmoids: σ(k(x − from)) − σ(k(x − to)), near 1 between the ends and near 0 elsewhere. */
export const sigmoidBump = (from: number, to: number, steepness: number): Layer[] => [
  layer([[steepness], [steepness]], [-steepness * from, -steepness * to]),
  layer([[1, -1]], [0]),
];

/**
 * 1-n-1 with ReLUs: the broken line through f at n + 1 rising knots. Unit i bends it at knot i by the change of slope.
 * For f twice differentiable and knots h apart, the error between the ends is at most max|f″|·h²/8.
 */
export function reluInterpolant(f: (x: number) => number, knots: readonly number[]): Layer[] {
  const starts = knots.slice(0, -1);
  const slopes = starts.map((x, i) => {
    const next = knots[i + 1] ?? Number.NaN;
    return (f(next) - f(x)) / (next - x);
  });
  const bends = slopes.map((slope, i) => slope - (slopes[i - 1] ?? 0));
  return [
    layer(
      starts.map(() => [1]),
      starts.map((x) => -x),
    ),
    layer([bends], [f(knots[0] ?? Number.NaN)]),
  ];
}

/** `pieces` + 1 knots evenly from one end to the other. */
export const evenKnots = (from: number, to: number, pieces: number): number[] =>
  Array.from({ length: pieces + 1 }, (_, i) => from + ((to - from) * i) / pieces);

/**
 * The tent T(x) = 2·relu(x) − 4·relu(x − ½), which folds [0, 1] in two, applied `times` times: as many hidden layers of
 * two ReLUs, 2^times straight pieces on [0, 1] (Telgarsky 2016).
 */
export function foldedTents(times: number): Layer[] {
  const fold = [2, -4];
  const further = Array.from({ length: times - 1 }, () => layer([fold, fold], [0, -0.5]));
  return [layer([[1], [1]], [0, -0.5]), ...further, layer([fold], [0])];
}

/** Largest |f − g| on a fine even grid from one end to the other. */
export function largestGap(
  f: (x: number) => number,
  g: (x: number) => number,
  from: number,
  to: number,
): number {
  const grid = evenKnots(from, to, 12_000);
  return grid.reduce((largest, x) => Math.max(largest, Math.abs(f(x) - g(x))), 0);
}
