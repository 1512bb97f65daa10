// The 2-2-2 network as twelve numbers: one pass with every intermediate value and derivative by name, and its training,
// step after step. The general network of backpropagation.ts does the same for any size; this one allocates nothing, so
// that ten thousand updates are done before a reader notices.
import { type Activation, sigmoid } from './activations.ts';
import { bceParts, mse } from './losses.ts';

/** Where each list starts among the parameters: w1 and w2 row-major, one row per unit. */
export const PLACES = { w1: 0, b1: 4, w2: 6, b2: 10 } as const;
export const PARAMETERS = 12;

/** A loss of the two outputs: `share` times the sum of `one` over both. */
export interface OutputLoss {
  readonly share: number;
  /** `rest` is 1 − prediction, with all its digits. */
  one(target: number, prediction: number, rest: number): number;
  /** ∂one/∂prediction. */
  slope(target: number, prediction: number, rest: number): number;
}

/** Half the squared errors' sum, and two means over both outputs. Of two outputs, the first two losses are the same. */
export const outputLosses = {
  'half-sse': { share: 1, one: (t, y) => (t - y) ** 2 / 2, slope: (t, y) => y - t },
  mse: { share: 0.5, one: mse.one, slope: mse.slope },
  bce: { share: 0.5, ...bceParts },
} satisfies Record<string, OutputLoss>;
export type OutputLossName = keyof typeof outputLosses;

/** What is learned, and with what: one example, the activation of each layer, the loss. */
export interface Lesson {
  readonly x: ArrayLike<number>;
  readonly t: ArrayLike<number>;
  readonly hidden: Activation;
  readonly output: Activation;
  readonly loss: OutputLoss;
}

/** One pass forward and back; pairs hold one number per unit. */
export interface Pass {
  loss: number;
  /** What each output adds to it. */
  readonly shares: Float64Array;
  readonly z1: Float64Array;
  readonly a1: Float64Array;
  readonly z2: Float64Array;
  readonly y: Float64Array;
  /** ∂L/∂y. */
  readonly dy: Float64Array;
  /** ∂L/∂z of the output layer, and of the hidden one. */
  readonly d2: Float64Array;
  readonly d1: Float64Array;
  /** ∂L/∂a of the hidden layer: what arrives along both paths. */
  readonly da: Float64Array;
  /** ∂L/∂ every parameter, in the order of the parameters. */
  readonly gradient: Float64Array;
}

const pair = () => new Float64Array(2);

export const emptyPass = (): Pass => ({
  loss: 0,
  shares: pair(),
  z1: pair(),
  a1: pair(),
  z2: pair(),
  y: pair(),
  dy: pair(),
  d2: pair(),
  d1: pair(),
  da: pair(),
  gradient: new Float64Array(PARAMETERS),
});

const at = (list: ArrayLike<number>, i: number) => list[i] ?? Number.NaN;

/** 1 − φ(z): of a sigmoid by its symmetry, since φ(z) itself has few digits left below 1. */
const restOf = (output: Activation, z: number, y: number) => (output === sigmoid ? sigmoid.f(-z) : 1 - y);

/** The forward pass and the loss, into `pass`. The parameters start at `from`. */
export function forwardPass(p: ArrayLike<number>, from: number, lesson: Lesson, pass: Pass): void {
  const { x, t, hidden, output, loss } = lesson;
  const { shares, z1, a1, z2, y } = pass;
  for (let j = 0; j < 2; j++) {
    const w = from + PLACES.w1 + 2 * j;
    z1[j] = at(p, w) * at(x, 0) + at(p, w + 1) * at(x, 1) + at(p, from + PLACES.b1 + j);
    a1[j] = hidden.f(at(z1, j));
  }
  for (let k = 0; k < 2; k++) {
    const w = from + PLACES.w2 + 2 * k;
    z2[k] = at(p, w) * at(a1, 0) + at(p, w + 1) * at(a1, 1) + at(p, from + PLACES.b2 + k);
    y[k] = output.f(at(z2, k));
    shares[k] = loss.share * loss.one(at(t, k), at(y, k), restOf(output, at(z2, k), at(y, k)));
  }
  pass.loss = at(shares, 0) + at(shares, 1);
}

/** The deltas of the hidden layer, carried back along the output weights `w2` that start at `from`. */
function hiddenDeltas(w2: ArrayLike<number>, from: number, lesson: Lesson, pass: Pass): void {
  for (let j = 0; j < 2; j++) {
    pass.da[j] = at(w2, from + j) * at(pass.d2, 0) + at(w2, from + 2 + j) * at(pass.d2, 1);
    pass.d1[j] = at(pass.da, j) * lesson.hidden.derivative(at(pass.z1, j));
  }
}

/** ∂L/∂W and ∂L/∂b of one layer from its deltas and what it was fed. */
function layerGradient(g: Float64Array, w: number, b: number, delta: Float64Array, fed: ArrayLike<number>) {
  for (let j = 0; j < 2; j++) {
    g[w + 2 * j] = at(delta, j) * at(fed, 0);
    g[w + 2 * j + 1] = at(delta, j) * at(fed, 1);
    g[b + j] = at(delta, j);
  }
}

/** Forward pass, loss, deltas and gradient of the parameters that start at `from`, into `pass`. */
export function runPass(p: ArrayLike<number>, from: number, lesson: Lesson, pass: Pass): Pass {
  forwardPass(p, from, lesson, pass);
  const { t, output, loss } = lesson;
  for (let k = 0; k < 2; k++) {
    const [y, z] = [at(pass.y, k), at(pass.z2, k)];
    pass.dy[k] = loss.share * loss.slope(at(t, k), y, restOf(output, z, y));
    pass.d2[k] = at(pass.dy, k) * output.derivative(z);
  }
  hiddenDeltas(p, from + PLACES.w2, lesson, pass);
  layerGradient(pass.gradient, PLACES.w1, PLACES.b1, pass.d1, lesson.x);
  layerGradient(pass.gradient, PLACES.w2, PLACES.b2, pass.d2, pass.a1);
  return pass;
}

export interface Rate {
  readonly learningRate: number;
  /** Whether biases learn too. */
  readonly trainBias: boolean;
}

const isBias = (i: number) => (i >= PLACES.b1 && i < PLACES.w2) || i >= PLACES.b2;

/** p − η·∂L/∂p, all at once, from `from` to `to` of the same list. */
export function stepParameters(
  p: Float64Array,
  from: number,
  to: number,
  gradient: Float64Array,
  rate: Rate,
) {
  for (let i = 0; i < PARAMETERS; i++) {
    const moves = rate.trainBias || !isBias(i);
    p[to + i] = moves ? at(p, from + i) - rate.learningRate * at(gradient, i) : at(p, from + i);
  }
}

/**
 * The loss after the update as it is done wrongly: the output layer first, and the hidden deltas carried back along its
 * new weights. What results is no gradient; a widely read article's numbers are these.
 */
export function hastyLoss(p: ArrayLike<number>, lesson: Lesson, rate: Rate): number {
  const both = new Float64Array(2 * PARAMETERS);
  both.set(Array.from(p));
  const pass = runPass(both, 0, lesson, emptyPass());
  stepParameters(both, 0, PARAMETERS, pass.gradient, rate);
  hiddenDeltas(both, PARAMETERS + PLACES.w2, lesson, pass);
  layerGradient(pass.gradient, PLACES.w1, PLACES.b1, pass.d1, lesson.x);
  stepParameters(both, 0, PARAMETERS, pass.gradient, rate);
  forwardPass(both, PARAMETERS, lesson, pass);
  return pass.loss;
}

/** Relative step of the measured derivative: near the best for central differences in double precision. */
export const MEASURING_STEP = 1e-5;

/** ∂L/∂ every parameter by central differences: two forward passes each, no derivative used. */
export function measuredGradient(p: ArrayLike<number>, lesson: Lesson): Float64Array {
  const moved = Float64Array.from(p);
  const pass = emptyPass();
  const lossWith = (i: number, value: number) => {
    moved[i] = value;
    forwardPass(moved, 0, lesson, pass);
    return pass.loss;
  };
  return moved.slice().map((value, i) => {
    const h = MEASURING_STEP * Math.max(1, Math.abs(value));
    const difference = lossWith(i, value + h) - lossWith(i, value - h);
    moved[i] = value;
    return difference / (2 * h);
  });
}
