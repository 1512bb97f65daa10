// One training step of a small network in plain double precision: the known numbers a backend must reproduce before
// it is trusted. Loss: mean softmax cross-entropy. Network: input → relu → logits, row vectors, z = x·W + b.

/** Odd sizes on purpose: kernels work in tiles of 4 to 64, and what goes wrong goes wrong at the rims. */
export const SIZES = { batch: 41, inputs: 203, hidden: 37, classes: 10 } as const;
export const LEARNING_RATE = 0.5;

type Numbers = ArrayLike<number>;

/** Row-major: inputs × hidden, hidden, hidden × classes, classes. */
export interface Parameters<N extends Numbers = Numbers> {
  readonly w1: N;
  readonly b1: N;
  readonly w2: N;
  readonly b2: N;
}
export interface Batch<N extends Numbers = Numbers> {
  /** batch × inputs */
  readonly x: N;
  /** batch × classes, one-hot */
  readonly target: N;
}
export interface Step {
  readonly loss: number;
  /** w1, b1, w2, b2 after the update, in this order. */
  readonly updated: readonly (readonly number[])[];
}

/** A fixed wave: values in [-scale, scale] with no pattern that a wrong index would repeat. */
const wave = (length: number, scale: number, frequency: number) =>
  Float32Array.from({ length }, (_, i) => scale * Math.sin(frequency * i + i * i * 0.001));

/** In single precision, so that the backend and the reference start from the same numbers. */
export function startingPoint(): Parameters<Float32Array> & Batch<Float32Array> {
  const { batch, inputs, hidden, classes } = SIZES;
  const target = new Float32Array(batch * classes);
  for (let n = 0; n < batch; n++) target[n * classes + ((n * 7) % classes)] = 1;
  return {
    x: wave(batch * inputs, 1, 0.7),
    target,
    w1: wave(inputs * hidden, 0.15, 1.3),
    b1: wave(hidden, 0.1, 2.1),
    w2: wave(hidden * classes, 0.3, 0.9),
    b2: wave(classes, 0.1, 1.7),
  };
}

const at = (values: Numbers, i: number) => values[i] ?? Number.NaN;

/** rows × inner times inner × columns, plus a bias for each column. */
function affine(a: Numbers, w: Numbers, b: Numbers, rows: number, inner: number, columns: number): number[] {
  return Array.from({ length: rows * columns }, (_, i) => {
    const row = Math.floor(i / columns);
    const column = i % columns;
    let sum = at(b, column);
    for (let k = 0; k < inner; k++) sum += at(a, row * inner + k) * at(w, k * columns + column);
    return sum;
  });
}

/** w − η·aᵀ·δ, with a rows × inputs and δ rows × outputs. */
const descend = (w: Numbers, a: Numbers, delta: Numbers, rows: number, inputs: number, outputs: number) =>
  Array.from({ length: inputs * outputs }, (_, i) => {
    const input = Math.floor(i / outputs);
    const output = i % outputs;
    let gradient = 0;
    for (let n = 0; n < rows; n++) gradient += at(a, n * inputs + input) * at(delta, n * outputs + output);
    return at(w, i) - LEARNING_RATE * gradient;
  });

const ones = (length: number) => new Array<number>(length).fill(1);

/** Loss at the starting point and the parameters after one update. */
export function referenceStep(p: Parameters & Batch = startingPoint()): Step {
  const { batch, inputs, hidden, classes } = SIZES;
  const z1 = affine(p.x, p.w1, p.b1, batch, inputs, hidden);
  const a1 = z1.map((z) => Math.max(z, 0));
  const logits = affine(a1, p.w2, p.b2, batch, hidden, classes);
  let loss = 0;
  const delta2: number[] = [];
  for (let n = 0; n < batch; n++) {
    const row = logits.slice(n * classes, (n + 1) * classes);
    const top = Math.max(...row);
    const logSum = top + Math.log(row.reduce((sum, z) => sum + Math.exp(z - top), 0));
    row.forEach((z, k) => {
      const target = at(p.target, n * classes + k);
      loss += (target * (logSum - z)) / batch;
      delta2.push((Math.exp(z - logSum) - target) / batch);
    });
  }
  const delta1 = z1.map((z, i) => {
    if (z <= 0) return 0;
    const n = Math.floor(i / hidden);
    const unit = i % hidden;
    let sum = 0;
    for (let k = 0; k < classes; k++) sum += at(delta2, n * classes + k) * at(p.w2, unit * classes + k);
    return sum;
  });
  return {
    loss,
    updated: [
      descend(p.w1, p.x, delta1, batch, inputs, hidden),
      descend(p.b1, ones(batch), delta1, batch, 1, hidden),
      descend(p.w2, a1, delta2, batch, hidden, classes),
      descend(p.b2, ones(batch), delta2, batch, 1, classes),
    ],
  };
}

/** Largest error in units of what is allowed, 1e-4·|v| + 1e-6; above 1 (or NaN) the numbers are wrong. */
export function discrepancy(computed: Numbers, expected: readonly number[]): number {
  if (computed.length !== expected.length) return Number.POSITIVE_INFINITY;
  let worst = 0;
  for (let i = 0; i < expected.length; i++) {
    const v = at(expected, i);
    const error = Math.abs(at(computed, i) - v) / (1e-4 * Math.abs(v) + 1e-6);
    if (!(error <= worst)) worst = error;
    if (Number.isNaN(worst)) return worst;
  }
  return worst;
}
