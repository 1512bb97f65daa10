// A deep network whose layers are all equally wide and have no bias, for a batch: forward pass and backpropagation layer
// by layer, so that a large one can be computed in instalments. In double precision, or in float32 to see where that
// overflows and underflows. Layer normalisation: Ba, Kiros and Hinton 2016; the shortcut: He et al. 2016.
import type { Activation } from './activations.ts';

/** Under the root of layer normalisation. */
export const LAYER_NORM_EPSILON = 1e-5;

export interface FlowShape {
  /** Hidden layers; a linear output layer follows. */
  readonly depth: number;
  /** Inputs, units of every layer, and outputs. */
  readonly width: number;
  /** Examples in the batch; 1 where absent. */
  readonly examples?: number;
  /** Of every hidden layer. */
  readonly hidden: Activation;
  /** z of every hidden layer is brought to mean 0 and variance 1 over the layer's units, example by example. */
  readonly normalized?: boolean;
  /** A shortcut past every hidden layer: a = a' + φ(z), with a' what the layer was fed. */
  readonly residual?: boolean;
}

/** Lists of one precision: what is stored in a Float32Array overflows and underflows as float32 does. */
export type Floats = Float32Array | Float64Array;
export type Precision = new (length: number) => Floats;

/** The network's weights, width × width in each layer, one row a unit; and its batch, examples × width. */
export interface FlowData {
  readonly weights: readonly Floats[];
  readonly inputs: Floats;
  readonly targets: Floats;
}

/** What the forward pass leaves behind; all lists examples × width. */
export interface FlowTrace {
  /** What each layer is fed: the inputs, then what each hidden layer gives on. */
  readonly fed: readonly Floats[];
  /** What φ is applied to in each hidden layer: z, normalised where the network says so. */
  readonly arguments: readonly Floats[];
  /** 1 / √(s² + ε) of each example in each hidden layer; of use where the network normalises. */
  readonly scales: readonly Floats[];
  readonly outputs: Floats;
  /** Half the mean squared error, over all outputs of all examples. */
  readonly loss: number;
}

/** One layer's share in backpropagation, the output layer first. */
export interface LayerFlow {
  /** 0 for the first hidden layer … depth for the output layer. */
  readonly layer: number;
  /** ∂L/∂z, examples × width. */
  readonly delta: Floats;
  /** ∂L/∂W, laid out as the weights. */
  readonly gradient: Floats;
}

/** Euclidean length, scaled by the largest component so that no square overflows or vanishes. */
export function length(list: ArrayLike<number>): number {
  let largest = 0;
  for (let i = 0; i < list.length; i++) {
    const size = Math.abs(list[i] ?? Number.NaN);
    if (!(size <= largest)) largest = size;
  }
  if (largest === 0 || !Number.isFinite(largest)) return largest;
  let sum = 0;
  for (let i = 0; i < list.length; i++) sum += ((list[i] ?? 0) / largest) ** 2;
  return largest * Math.sqrt(sum);
}

/** W·a of every example. */
function product(weights: Floats, a: Floats, out: Floats, width: number): void {
  for (let from = 0; from < a.length; from += width) {
    for (let unit = 0, w = 0; unit < width; unit++) {
      let sum = 0;
      for (let i = from; i < from + width; i++, w++) sum += (weights[w] as number) * (a[i] as number);
      out[from + unit] = sum;
    }
  }
}

/** Brings each example to mean 0 and variance 1, in place; `scales` takes what it was multiplied by. */
function normalize(z: Floats, scales: Floats, width: number): void {
  for (let from = 0, e = 0; from < z.length; from += width, e++) {
    let mean = 0;
    for (let i = from; i < from + width; i++) mean += z[i] as number;
    mean /= width;
    let variance = 0;
    for (let i = from; i < from + width; i++) variance += ((z[i] as number) - mean) ** 2;
    const scale = 1 / Math.sqrt(variance / width + LAYER_NORM_EPSILON);
    for (let i = from; i < from + width; i++) z[i] = ((z[i] as number) - mean) * scale;
    scales[e] = scale;
  }
}

/** From ∂L/∂ẑ to ∂L/∂z, in place: scale · (d − mean(d) − ẑ · mean(d·ẑ)), example by example. */
function throughNormalization(delta: Floats, normalized: Floats, scales: Floats, width: number): void {
  for (let from = 0, e = 0; from < delta.length; from += width, e++) {
    let mean = 0;
    let along = 0;
    for (let i = from; i < from + width; i++) {
      mean += delta[i] as number;
      along += (delta[i] as number) * (normalized[i] as number);
    }
    mean /= width;
    along /= width;
    const scale = scales[e] as number;
    for (let i = from; i < from + width; i++)
      delta[i] = scale * ((delta[i] as number) - mean - (normalized[i] as number) * along);
  }
}

/** Forward through the network; gives way after each layer. */
export function* forwardInSteps(
  shape: FlowShape,
  { weights, inputs, targets }: FlowData,
): Generator<void, FlowTrace> {
  const { depth, width, examples = 1, hidden, normalized, residual } = shape;
  const Same = inputs.constructor as Precision;
  const fed = [inputs];
  const args: Floats[] = [];
  const scales: Floats[] = [];
  for (let l = 0; l < depth; l++) {
    const a = fed[l] as Floats;
    const z = new Same(a.length);
    const scale = new Same(examples);
    product(weights[l] as Floats, a, z, width);
    if (normalized) normalize(z, scale, width);
    const next = new Same(a.length);
    for (let i = 0; i < z.length; i++) next[i] = hidden.f(z[i] as number) + (residual ? (a[i] as number) : 0);
    args.push(z);
    scales.push(scale);
    fed.push(next);
    yield;
  }
  const outputs = new Same(inputs.length);
  product(weights[depth] as Floats, fed[depth] as Floats, outputs, width);
  let sum = 0;
  for (let i = 0; i < outputs.length; i++) sum += ((outputs[i] as number) - (targets[i] as number)) ** 2;
  const total = new Same(1);
  total[0] = sum;
  const loss = (total[0] as number) / (2 * outputs.length);
  return { fed, arguments: args, scales, outputs, loss };
}

/** Backpropagation, the output layer first; each layer is handed over as soon as it is known. */
export function* backwardInSteps(
  { depth, width, hidden, normalized, residual }: FlowShape,
  { weights, targets }: FlowData,
  trace: FlowTrace,
): Generator<LayerFlow, void> {
  const { outputs } = trace;
  const Same = outputs.constructor as Precision;
  let delta = new Same(outputs.length);
  for (let i = 0; i < delta.length; i++)
    delta[i] = ((outputs[i] as number) - (targets[i] as number)) / outputs.length;
  /** ∂L/∂a of what the layer in hand gives on. */
  let upstream = new Same(outputs.length);
  for (let layer = depth; layer >= 0; layer--) {
    const w = weights[layer] as Floats;
    const a = trace.fed[layer] as Floats;
    if (layer < depth) {
      const argument = trace.arguments[layer] as Floats;
      delta = new Same(upstream.length);
      for (let i = 0; i < delta.length; i++)
        delta[i] = (upstream[i] as number) * hidden.derivative(argument[i] as number);
      if (normalized) throughNormalization(delta, argument, trace.scales[layer] as Floats, width);
    }
    const back = new Same(upstream.length);
    if (residual && layer < depth) back.set(upstream);
    const gradient = new Same(width * width);
    for (let unit = 0; unit < width; unit++) {
      const row = unit * width;
      for (let from = 0; from < delta.length; from += width) {
        const d = delta[from + unit] as number;
        for (let i = 0; i < width; i++) {
          gradient[row + i] = (gradient[row + i] as number) + d * (a[from + i] as number);
          back[from + i] = (back[from + i] as number) + d * (w[row + i] as number);
        }
      }
    }
    upstream = back;
    yield { layer, delta, gradient };
  }
}
