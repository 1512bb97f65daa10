// A fully connected network in plain double precision: forward pass and backpropagation, one example at a time.
// It is what the lectures teach, and the reference that the tensor code is tested against.
import type { Activation } from './activations.ts';
import { softmaxCrossEntropy } from './losses.ts';

/** One layer's parameters, z = W·x + b. Any list of numbers will do: plain, Float32Array, Float64Array. */
export interface Layer {
  readonly inputs: number;
  readonly units: number;
  /** units × inputs, row-major: one row per unit. */
  readonly weights: ArrayLike<number>;
  /** One per unit. */
  readonly bias: ArrayLike<number>;
}

/** What the forward pass leaves behind. */
export interface ForwardTrace {
  /** z of each layer; the last one's are the logits, since the output layer has no activation of its own. */
  readonly preActivations: readonly Float64Array[];
  /** The input, then φ(z) of each hidden layer: what each layer was fed. */
  readonly activations: readonly ArrayLike<number>[];
}

/** ∂loss/∂W and ∂loss/∂b of one layer, laid out as the layer's own. */
export interface LayerGradient {
  readonly weights: Float64Array;
  readonly bias: Float64Array;
}

/** W·x + b. */
export function affine({ inputs, units, weights, bias }: Layer, x: ArrayLike<number>): Float64Array {
  const z = new Float64Array(units);
  for (let unit = 0; unit < units; unit++) {
    let sum = bias[unit] ?? Number.NaN;
    for (let i = 0, w = unit * inputs; i < inputs; i++, w++) sum += (weights[w] ?? 0) * (x[i] ?? 0);
    z[unit] = sum;
  }
  return z;
}

/** @param layers at least one; every layer but the last is followed by `hidden`. */
export function forward(layers: readonly Layer[], hidden: Activation, x: ArrayLike<number>): ForwardTrace {
  const preActivations: Float64Array[] = [];
  const activations: ArrayLike<number>[] = [];
  let a = x;
  for (const layer of layers) {
    activations.push(a);
    const z = affine(layer, a);
    preActivations.push(z);
    a = z.map(hidden.f);
  }
  return { preActivations, activations };
}

/** The output layer's pre-activations for input `x`. */
export function logits(layers: readonly Layer[], hidden: Activation, x: ArrayLike<number>): Float64Array {
  return forward(layers, hidden, x).preActivations.at(-1) ?? new Float64Array();
}

/**
 * Backpropagation (Rumelhart, Hinton and Williams 1986): from ∂loss/∂logits to the gradient of every layer.
 * With δ = ∂loss/∂z of a layer: ∂loss/∂W = δ·aᵀ, ∂loss/∂b = δ, and one layer further back δ' = (Wᵀδ) ⊙ φ'(z').
 */
export function backward(
  layers: readonly Layer[],
  hidden: Activation,
  { preActivations, activations }: ForwardTrace,
  logitsGradient: Float64Array,
): LayerGradient[] {
  const gradients: LayerGradient[] = [];
  let delta = logitsGradient;
  for (let l = layers.length - 1; l >= 0; l--) {
    const layer = layers[l];
    const a = activations[l];
    if (!layer || !a) break;
    const { inputs, units } = layer;
    const weights = new Float64Array(units * inputs);
    const back = new Float64Array(inputs);
    for (let unit = 0; unit < units; unit++) {
      const d = delta[unit] ?? Number.NaN;
      for (let i = 0, w = unit * inputs; i < inputs; i++, w++) {
        weights[w] = d * (a[i] ?? 0);
        back[i] = (back[i] ?? 0) + (layer.weights[w] ?? 0) * d;
      }
    }
    gradients.unshift({ weights, bias: delta });
    const z = preActivations[l - 1];
    if (z) delta = back.map((value, i) => value * hidden.derivative(z[i] ?? Number.NaN));
  }
  return gradients;
}

/** Softmax cross-entropy of one example and its gradient with respect to every parameter. */
export function lossAndGradient(
  layers: readonly Layer[],
  hidden: Activation,
  x: ArrayLike<number>,
  target: number,
): { loss: number; gradients: LayerGradient[] } {
  const trace = forward(layers, hidden, x);
  const z = trace.preActivations.at(-1) ?? new Float64Array();
  return {
    loss: softmaxCrossEntropy.loss(z, target),
    gradients: backward(layers, hidden, trace, softmaxCrossEntropy.gradient(z, target)),
  };
}
