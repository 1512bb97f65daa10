// How the gradient changes on its way back through a deep network: a few seeded examples, layers all equally wide, so that
// their norms compare. Glorot and Bengio 2010 and He et al. 2015 chose their weights by such measurements.
import {
  backwardInSteps,
  type Floats,
  type FlowData,
  type FlowShape,
  forwardInSteps,
  length,
  type Precision,
} from './flow-network.ts';
import { glorot, he, type Initialization, normal } from './initialization.ts';
import type { Layer } from './network.ts';
import { type Random, random } from './random.ts';

/** Initial weights by name: N(0, 0.01²), the two papers' rules, and N(0, 1). */
const initializations = {
  small: normal(0.01),
  glorot,
  he,
  large: normal(1),
} satisfies Record<string, Initialization>;

export type FlowInitialization = keyof typeof initializations;
export const flowInitializations = Object.keys(initializations) as FlowInitialization[];

export interface FlowSettings extends FlowShape {
  readonly init: FlowInitialization;
  /** Every initial weight is multiplied by it; 1 where absent. */
  readonly gain?: number;
  readonly seed: number;
}

/** Norms by layer, the first hidden layer first, the output layer last: depth + 1 of each. */
export interface GradientFlow {
  /** Frobenius norm of what each layer is fed, over the batch. */
  readonly inputs: readonly number[];
  /** Frobenius norm of δ = ∂L/∂z, over the batch. */
  readonly deltas: readonly number[];
  /** Frobenius norm of ∂L/∂W. */
  readonly gradients: readonly number[];
  /** First of the gradients divided by the last: how much smaller, or larger, the first layer's is. */
  readonly ratio: number;
  /** Half the mean squared error. */
  readonly loss: number;
  /** What each hidden layer gives on, examples × width. */
  readonly activations: readonly Floats[];
}

/** Draws of one rule, width and seed, as many layers as were asked for: a deeper network begins like a shallower one. */
interface Drawn {
  readonly key: string;
  readonly source: Random;
  readonly layers: Float64Array[];
}
/** The newest first. What figures compare shares its draws, and a gain only multiplies them. */
let drawn: readonly Drawn[] = [];
const KEPT = 5;
/** Weights kept in all, unless the newest alone are more: 16 MB. */
const KEPT_WEIGHTS = 2_000_000;

/** The newest of them, as many as may be kept. */
function kept(all: readonly Drawn[]): readonly Drawn[] {
  let weights = 0;
  return all.slice(0, KEPT).filter(({ layers }, i) => {
    weights += layers.length * (layers[0]?.length ?? 0);
    return i === 0 || weights <= KEPT_WEIGHTS;
  });
}

/** Weights of layer `l`, 0 the first, before the gain. */
function unscaledWeights({ init, width, seed }: FlowSettings, l: number): Float64Array {
  const key = `${init} ${width} ${seed}`;
  const found = drawn.find((one) => one.key === key) ?? { key, source: random(seed), layers: [] };
  if (drawn[0] !== found) drawn = kept([found, ...drawn.filter((one) => one !== found)]);
  const draw = initializations[init];
  while (found.layers.length <= l) {
    const weights = new Float64Array(width * width);
    for (let i = 0; i < weights.length; i++) weights[i] = draw(found.source, width, width);
    found.layers.push(weights);
  }
  return found.layers[l] ?? new Float64Array(width * width);
}

/** The weights of layer `l`, 0 the first, depth the output layer: width × width, one row a unit. */
export function flowWeights(settings: FlowSettings, l: number, Precision: Precision = Float64Array): Floats {
  const { gain = 1 } = settings;
  const unscaled = unscaledWeights(settings, l);
  const weights = new Precision(unscaled.length);
  for (let i = 0; i < weights.length; i++) weights[i] = gain * (unscaled[i] as number);
  return weights;
}

/** Inputs and targets of the batch, all from N(0, 1): examples × width each. */
export function flowExamples(
  { width, examples = 1, seed }: Pick<FlowSettings, 'width' | 'examples' | 'seed'>,
  Precision: Precision = Float64Array,
): Pick<FlowData, 'inputs' | 'targets'> {
  const source = random(seed, 1);
  const inputs = new Precision(examples * width);
  const targets = new Precision(examples * width);
  for (let from = 0; from < inputs.length; from += width) {
    for (let i = from; i < from + width; i++) inputs[i] = source.normal();
    for (let i = from; i < from + width; i++) targets[i] = source.normal();
  }
  return { inputs, targets };
}

const everyLayer = <T>({ depth }: FlowSettings, make: (l: number) => T): T[] =>
  Array.from({ length: depth + 1 }, (_, l) => make(l));

/** Weights and examples of these settings. */
export const flowData = (settings: FlowSettings, Precision: Precision = Float64Array): FlowData => ({
  weights: everyLayer(settings, (l) => flowWeights(settings, l, Precision)),
  ...flowExamples(settings, Precision),
});

/** The same network as plain layers, biases 0, with its first example. */
export function flowNetwork(settings: FlowSettings): { layers: Layer[]; x: Floats; target: Floats } {
  const { width } = settings;
  const { weights, inputs, targets } = flowData({ ...settings, examples: 1 });
  const bias = new Float64Array(width);
  return {
    layers: weights.map((matrix) => ({ inputs: width, units: width, weights: matrix, bias })),
    x: inputs,
    target: targets,
  };
}

/** Forward and back once, giving way after each layer drawn, passed forward and passed back. */
export function* measureInSteps(settings: FlowSettings): Generator<void, GradientFlow> {
  const weights: Floats[] = [];
  for (let l = 0; l <= settings.depth; l++) {
    weights.push(flowWeights(settings, l));
    yield;
  }
  const data = { weights, ...flowExamples(settings) };
  const trace = yield* forwardInSteps(settings, data);
  const deltas: number[] = [];
  const gradients: number[] = [];
  for (const { delta, gradient } of backwardInSteps(settings, data, trace)) {
    deltas.unshift(length(delta));
    gradients.unshift(length(gradient));
    yield;
  }
  return {
    inputs: trace.fed.map(length),
    deltas,
    gradients,
    ratio: (gradients[0] ?? Number.NaN) / (gradients.at(-1) ?? Number.NaN),
    loss: trace.loss,
    activations: trace.fed.slice(1),
  };
}

/** Forward and back once with L = half the mean squared error at the linear output. */
export function gradientFlow(settings: FlowSettings): GradientFlow {
  const steps = measureInSteps(settings);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** A vector shortened to `limit` where it is longer, its direction kept (Pascanu, Mikolov and Bengio 2013, algorithm 1). */
export function clipNorm(gradient: readonly number[], limit: number): number[] {
  const norm = length(gradient);
  return norm > limit ? gradient.map((g) => (g * limit) / norm) : [...gradient];
}
