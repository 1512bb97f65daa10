// How the gradient changes on its way back through a deep network: one seeded example, layers all equally wide, so that
// their norms compare. Glorot and Bengio 2010 and He et al. 2015 chose their weights by such measurements.
import type { Activation } from './activations.ts';
import { glorot, he, type Initialization, normal } from './initialization.ts';
import { forward, type Layer } from './network.ts';
import { random } from './random.ts';

/** Initial weights by name: N(0, 0.01²), the two papers' rules, and N(0, 1). */
const initializations = {
  small: normal(0.01),
  glorot,
  he,
  large: normal(1),
} satisfies Record<string, Initialization>;

export type FlowInitialization = keyof typeof initializations;
export const flowInitializations = Object.keys(initializations) as FlowInitialization[];

export interface FlowSettings {
  /** Hidden layers; a linear output layer follows. */
  readonly depth: number;
  /** Inputs, units of every layer, and outputs. */
  readonly width: number;
  /** Of every hidden layer. */
  readonly hidden: Activation;
  readonly init: FlowInitialization;
  /** Every initial weight is multiplied by it. */
  readonly gain?: number;
  readonly seed: number;
}

/** Norms by layer, the first hidden layer first, the output layer last: depth + 1 of each. */
export interface GradientFlow {
  /** Euclidean norm of what each layer is fed. */
  readonly inputs: readonly number[];
  /** Euclidean norm of δ = ∂L/∂z. */
  readonly deltas: readonly number[];
  /** Frobenius norm of ∂L/∂W. */
  readonly gradients: readonly number[];
  /** First of the gradients divided by the last: how much smaller, or larger, the first layer's is. */
  readonly ratio: number;
}

/** Euclidean length, scaled by the largest component so that no square overflows or vanishes. */
function length(list: ArrayLike<number>): number {
  let largest = 0;
  for (let i = 0; i < list.length; i++) largest = Math.max(largest, Math.abs(list[i] ?? Number.NaN));
  if (largest === 0 || !Number.isFinite(largest)) return largest;
  let sum = 0;
  for (let i = 0; i < list.length; i++) sum += ((list[i] ?? 0) / largest) ** 2;
  return largest * Math.sqrt(sum);
}

/** The network of these settings, biases 0, with its seeded input and target, both from N(0, 1). */
export function flowNetwork({ depth, width, init, gain = 1, seed }: FlowSettings) {
  const weights = random(seed);
  const example = random(seed, 1);
  const draw = initializations[init];
  const layers: Layer[] = Array.from({ length: depth + 1 }, () => ({
    inputs: width,
    units: width,
    weights: Float64Array.from({ length: width * width }, () => gain * draw(weights, width, width)),
    bias: new Float64Array(width),
  }));
  const x = Float64Array.from({ length: width }, () => example.normal());
  const target = Float64Array.from({ length: width }, () => example.normal());
  return { layers, x, target };
}

/**
 * Forward and back once with L = ½‖z − t‖² at the linear output.
 * One example's ∂L/∂W = δ·aᵀ is an outer product, whose Frobenius norm is ‖δ‖·‖a‖: the matrix itself is never formed.
 */
export function gradientFlow(settings: FlowSettings): GradientFlow {
  const { layers, x, target } = flowNetwork(settings);
  const { hidden, width } = settings;
  const { preActivations, activations } = forward(layers, hidden, x);
  const inputs = activations.map(length);

  const output = preActivations.at(-1) ?? new Float64Array(width);
  let delta = output.map((z, i) => z - (target[i] ?? 0));
  const deltas = [length(delta)];
  for (let l = layers.length - 1; l > 0; l--) {
    const weights = layers[l]?.weights ?? [];
    const z = preActivations[l - 1] ?? new Float64Array(width);
    const back = new Float64Array(width);
    for (let unit = 0, w = 0; unit < width; unit++) {
      const d = delta[unit] ?? 0;
      for (let i = 0; i < width; i++, w++) back[i] = (back[i] ?? 0) + (weights[w] ?? 0) * d;
    }
    delta = back.map((value, i) => value * hidden.derivative(z[i] ?? Number.NaN));
    deltas.unshift(length(delta));
  }

  const gradients = deltas.map((norm, l) => norm * (inputs[l] ?? Number.NaN));
  return {
    inputs,
    deltas,
    gradients,
    ratio: (gradients[0] ?? Number.NaN) / (gradients.at(-1) ?? Number.NaN),
  };
}

/** A vector shortened to `limit` where it is longer, its direction kept (Pascanu, Mikolov and Bengio 2013, algorithm 1). */
export function clipNorm(gradient: readonly number[], limit: number): number[] {
  const norm = length(gradient);
  return norm > limit ? gradient.map((g) => (g * limit) / norm) : [...gradient];
}
