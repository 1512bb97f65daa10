// Layers in a row, each with an activation of its own: their forward pass, affine layers composed, parameters and
// products counted.
import type { Activation } from './activations.ts';
import { affine, type Layer } from './network.ts';

/** A layer and what follows it: a = φ(W·x + b). */
export interface ActiveLayer extends Layer {
  readonly activation: Activation;
}

/** What one layer computes for one example. */
export interface LayerPass {
  /** Pre-activations z = W·a + b, one per unit. */
  readonly z: readonly number[];
  /** Activations a = φ(z), one per unit. */
  readonly a: readonly number[];
}

/**
 * A layer from its matrix.
 * @param rows one row of weights per unit, all of one length.
 * @param bias one per unit.
 * @throws when the shapes do not fit each other.
 */
export function layer(rows: readonly (readonly number[])[], bias: readonly number[]): Layer {
  const inputs = rows[0]?.length ?? 0;
  if (rows.length !== bias.length || rows.some((row) => row.length !== inputs))
    throw new Error(`a layer of ${rows.length} rows and ${bias.length} biases, or rows of different lengths`);
  return { inputs, units: rows.length, weights: rows.flat(), bias };
}

/** The forward pass of one example through every layer, first to last. */
export function feedForward(layers: readonly ActiveLayer[], x: readonly number[]): LayerPass[] {
  let a = x;
  return layers.map((each) => {
    const z = Array.from(affine(each, a));
    a = z.map(each.activation.f);
    return { z, a };
  });
}

/** The one affine layer that does what `inner` and then `outer` do: W = W₂W₁, b = W₂b₁ + b₂. */
export function compose(outer: Layer, inner: Layer): Layer {
  const weights = new Float64Array(outer.units * inner.inputs);
  for (let unit = 0; unit < outer.units; unit++) {
    for (let k = 0; k < outer.inputs; k++) {
      const w = outer.weights[unit * outer.inputs + k] ?? Number.NaN;
      for (let i = 0; i < inner.inputs; i++) {
        const at = unit * inner.inputs + i;
        weights[at] = (weights[at] ?? 0) + w * (inner.weights[k * inner.inputs + i] ?? Number.NaN);
      }
    }
  }
  return { inputs: inner.inputs, units: outer.units, weights, bias: affine(outer, inner.bias) };
}

const pairs = (widths: readonly number[]) =>
  widths.slice(1).map((units, l) => [widths[l] ?? 0, units] as const);

/** Products that one example costs in a dense network of these widths: one per weight. */
export const products = (widths: readonly number[]): number =>
  pairs(widths).reduce((sum, [inputs, units]) => sum + inputs * units, 0);

/** Parameters of a dense network of these widths: a weight per edge and a bias per unit that is not an input. */
export const parameters = (widths: readonly number[]): number =>
  products(widths) + pairs(widths).reduce((sum, [, units]) => sum + units, 0);
