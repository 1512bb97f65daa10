// One training step of a small network, every number kept: forward pass, half squared error, deltas, gradients, update;
// and the derivative measured by differences, which checks them. Plain double precision, for one example.
import { type ActiveLayer, feedForward, type LayerPass } from './layers.ts';
import { backward, type LayerGradient } from './network.ts';

/** ½Σ(t − y)²: the half makes its gradient y − t. */
export const halfSquaredError = {
  loss: (y: readonly number[], t: readonly number[]): number =>
    y.reduce((sum, value, i) => sum + (value - (t[i] ?? Number.NaN)) ** 2 / 2, 0),
  /** ∂loss/∂y_i. */
  gradient: (y: readonly number[], t: readonly number[]): number[] =>
    y.map((value, i) => value - (t[i] ?? Number.NaN)),
};

export interface Backpropagation {
  /** z and a of each layer, first to last. */
  readonly passes: readonly LayerPass[];
  /** The last layer's activations. */
  readonly prediction: readonly number[];
  readonly loss: number;
  /** ∂loss/∂W and ∂loss/∂b of each layer, first to last; ∂loss/∂b is also the layer's delta, ∂loss/∂z. */
  readonly gradients: readonly LayerGradient[];
}

/**
 * Half squared error of one example and its gradient with respect to every parameter.
 * @param layers at least one; the hidden ones share one activation, the last may have its own.
 */
export function backpropagate(
  layers: readonly ActiveLayer[],
  x: readonly number[],
  t: readonly number[],
): Backpropagation {
  const passes = feedForward(layers, x);
  const last = passes.at(-1) ?? { z: [], a: [] };
  const output = layers.at(-1)?.activation;
  const hidden = layers[0]?.activation;
  if (!output || !hidden) throw new Error('backpropagation needs a layer');
  const slope = halfSquaredError.gradient(last.a, t);
  const delta = Float64Array.from(last.z, (z, i) => (slope[i] ?? Number.NaN) * output.derivative(z));
  const trace = {
    preActivations: passes.map(({ z }) => Float64Array.from(z)),
    activations: [x, ...passes.map(({ a }) => a)].slice(0, layers.length),
  };
  return {
    passes,
    prediction: last.a,
    loss: halfSquaredError.loss(last.a, t),
    gradients: backward(layers, hidden, trace, delta),
  };
}

/** The layers after one step against the gradients, all parameters at once; the given layers stay as they are. */
export function updated(
  layers: readonly ActiveLayer[],
  gradients: readonly LayerGradient[],
  learningRate: number,
  trainBias = true,
): ActiveLayer[] {
  const less = (values: ArrayLike<number>, slopes: ArrayLike<number> | undefined) =>
    Array.from(values, (value, i) => value - learningRate * (slopes?.[i] ?? 0));
  return layers.map((each, l) => ({
    ...each,
    weights: less(each.weights, gradients[l]?.weights),
    bias: trainBias ? less(each.bias, gradients[l]?.bias) : each.bias,
  }));
}

/** `steps` updates on the same example; the losses before each and after the last, and the layers at the end. */
export function train(
  layers: readonly ActiveLayer[],
  x: readonly number[],
  t: readonly number[],
  { learningRate, steps, trainBias = true }: { learningRate: number; steps: number; trainBias?: boolean },
): { layers: readonly ActiveLayer[]; losses: number[] } {
  let current = layers;
  const losses: number[] = [];
  for (let step = 0; step < steps; step++) {
    const { loss, gradients } = backpropagate(current, x, t);
    losses.push(loss);
    current = updated(current, gradients, learningRate, trainBias);
  }
  return { layers: current, losses: [...losses, backpropagate(current, x, t).loss] };
}

/** Which weight: of layer `layer` (from 0), at `place` of its row-major list. */
export interface WeightPlace {
  readonly layer: number;
  readonly place: number;
}

/**
 * ∂loss/∂w of one weight, measured: forward (L(w + h) − L(w)) / h, error of order h; central
 * (L(w + h) − L(w − h)) / 2h, error of order h². Rounding adds an error of order 1e-16 / h to both.
 */
export function measuredDerivative(
  layers: readonly ActiveLayer[],
  x: readonly number[],
  t: readonly number[],
  at: WeightPlace,
  h: number,
  kind: 'forward' | 'central',
): number {
  const lossWith = (change: number) => {
    const moved = layers.map((each, l) =>
      l === at.layer
        ? { ...each, weights: Array.from(each.weights, (w, i) => (i === at.place ? w + change : w)) }
        : each,
    );
    return halfSquaredError.loss(feedForward(moved, x).at(-1)?.a ?? [], t);
  };
  return kind === 'forward' ? (lossWith(h) - lossWith(0)) / h : (lossWith(h) - lossWith(-h)) / (2 * h);
}
