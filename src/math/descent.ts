// What gradient descent walks on: curves of one parameter, surfaces of two, the loss of a line on data; and the walk.
// Every function comes with its derivatives, in double precision.
import { type OptimizerName, type OptimizerSettings, optimizerUpdate, startOptimizer } from './optimizers.ts';

/** A loss of one parameter w. */
export interface Curve {
  f(w: number): number;
  /** dL/dw. */
  derivative(w: number): number;
  /** d²L/dw². */
  curvature(w: number): number;
  /** Where it is lowest among −10 ≤ w ≤ 10. */
  readonly minima: readonly number[];
}

/** Angular frequency of the valley's cosine. */
const TURN = 0.15 * Math.PI;

const curvesByName = {
  /** w²: constant curvature λ = 2, so that descent is stable for 0 < η < 1. */
  parabola: { f: (w) => w * w, derivative: (w) => 2 * w, curvature: () => 2, minima: [0] },
  /** w·cos(0.15πw): a local minimum near −1.83 and a lower one near 7.27, where tan(0.15πw) = 1/(0.15πw). */
  valley: {
    f: (w) => w * Math.cos(TURN * w),
    derivative: (w) => Math.cos(TURN * w) - TURN * w * Math.sin(TURN * w),
    curvature: (w) => -2 * TURN * Math.sin(TURN * w) - TURN * TURN * w * Math.cos(TURN * w),
    minima: [7.269388146311475],
  },
  /** (w² − 1)²: two minima alike, and a flat top between them. */
  'double-well': {
    f: (w) => (w * w - 1) ** 2,
    derivative: (w) => 4 * w * (w * w - 1),
    curvature: (w) => 12 * w * w - 4,
    minima: [-1, 1],
  },
  /** w²/(1 + w²): steep near its minimum, flat far from it. */
  'steep-flat': {
    f: (w) => (w * w) / (1 + w * w),
    derivative: (w) => (2 * w) / (1 + w * w) ** 2,
    curvature: (w) => (2 - 6 * w * w) / (1 + w * w) ** 3,
    minima: [0],
  },
} satisfies Record<string, Curve>;

export type CurveName = keyof typeof curvesByName;
export const curveNames = Object.keys(curvesByName) as CurveName[];
export const curve = (name: CurveName): Curve => curvesByName[name];

/** Cells in which the lowest places of a curve are looked for. */
const CELLS = 2000;

/**
 * Where a function is lowest among −10 ≤ w ≤ 10: the lowest of a fine grid, then halving by the slope's sign, to 1e-12.
 * Several places where they are equally low (to 1e-9 of the value); none where the function has no finite value.
 */
export function lowestPlaces(f: (w: number) => number, derivative: (w: number) => number): number[] {
  const at = (i: number) => (20 * i) / CELLS - 10;
  const values = Array.from({ length: CELLS + 1 }, (_, i) => f(at(i)));
  const finite = (i: number) =>
    Number.isFinite(values[i]) ? (values[i] as number) : Number.POSITIVE_INFINITY;
  const places: number[] = [];
  for (let i = 0; i <= CELLS; i++) {
    if (!(finite(i) <= Math.min(finite(Math.max(0, i - 1)), finite(Math.min(CELLS, i + 1))))) continue;
    if (finite(i) === Number.POSITIVE_INFINITY) continue;
    let [low, high] = [at(Math.max(0, i - 1)), at(Math.min(CELLS, i + 1))];
    if (derivative(low) < 0 && derivative(high) > 0) {
      while (high - low > 1e-12) {
        const middle = (low + high) / 2;
        if (middle === low || middle === high) break;
        if (derivative(middle) > 0) high = middle;
        else low = middle;
      }
    } else low = high = at(i);
    const place = (low + high) / 2;
    places.push(Math.abs(place) < 1e-11 ? 0 : place);
  }
  const least = Math.min(...places.map(f));
  return places.filter((place) => f(place) <= least + 1e-9 * Math.max(1, Math.abs(least)));
}

/** The parameters w₀, w₁ … of plain descent, w ← w − η·dL/dw: `steps` + 1 numbers, the start among them. */
export function descend({ derivative }: Curve, start: number, learningRate: number, steps: number): number[] {
  const path = [start];
  let w = start;
  for (let step = 0; step < steps; step++) {
    w -= learningRate * derivative(w);
    path.push(w);
  }
  return path;
}

export type Verdict = 'none' | 'diverging' | 'stuck' | 'oscillating' | 'converging';

/** Gradients below this count as zero, and minima nearer than this as reached. */
const NEAR = 1e-3;

/** What a walk on a curve looks like at its end, by the first of these that holds. */
export function verdict({ f, derivative, minima }: Curve, path: readonly number[]): Verdict {
  const [start = Number.NaN] = path;
  const w = path.at(-1) ?? Number.NaN;
  const before = path.at(-2);
  if (before === undefined) return 'none';
  if (!Number.isFinite(f(w)) || f(w) > f(start)) return 'diverging';
  if (Math.abs(derivative(w)) < NEAR && !minima.some((minimum) => Math.abs(w - minimum) < NEAR))
    return 'stuck';
  return derivative(w) * derivative(before) < 0 ? 'oscillating' : 'converging';
}

/** Values of the two parameters, or the two components of a gradient. */
export type Pair = readonly [w: number, b: number];

/** A loss of two parameters w and b. */
export interface Surface {
  f(w: number, b: number): number;
  /** (∂L/∂w, ∂L/∂b). */
  gradient(w: number, b: number): Pair;
}

const surfacesByName = {
  /** 0.1w² + 2b²: curvatures 0.2 and 4; plain descent is stable for 0 < η < 0.5. */
  bowl: { f: (w, b) => 0.1 * w * w + 2 * b * b, gradient: (w, b) => [0.2 * w, 4 * b] },
  /** (1 − w)² + 100(b − w²)² (Rosenbrock 1960): a bent valley with its minimum 0 at (1, 1). */
  rosenbrock: {
    f: (w, b) => (1 - w) ** 2 + 100 * (b - w * w) ** 2,
    gradient: (w, b) => [-2 * (1 - w) - 400 * w * (b - w * w), 200 * (b - w * w)],
  },
  /** w² − b²: gradient 0 at the origin, which is no minimum. */
  saddle: { f: (w, b) => w * w - b * b, gradient: (w, b) => [2 * w, -2 * b] },
} satisfies Record<string, Surface>;

export type SurfaceName = keyof typeof surfacesByName;
export const surfaceNames = Object.keys(surfacesByName) as SurfaceName[];
export const surface = (name: SurfaceName): Surface => surfacesByName[name];

/** Examples of one input and one target. */
export interface Examples {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/** Seven cars of Auto MPG (Quinlan 1993): weight in thousands of pounds, miles per gallon. */
export const fuel: Examples = {
  x: [3.5, 3.69, 3.44, 3.43, 4.34, 4.42, 2.37],
  y: [18, 15, 18, 16, 15, 14, 24],
};

const mean = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0) / list.length;

/** The same examples with the mean input taken away from each. */
export function centred({ x, y }: Examples): Examples {
  const middle = mean(x);
  return { x: x.map((value) => value - middle), y };
}

/**
 * Mean squared error of the line ŷ = w·x + b, as a surface over (w, b).
 * @param batch places of the examples to average over; all unless given.
 */
export function lineLoss({ x, y }: Examples, batch: readonly number[] = x.map((_, place) => place)): Surface {
  const n = batch.length;
  // Loops without intermediate lists: a walk of ten thousand updates comes through here as often.
  return {
    f(w, b) {
      let sum = 0;
      for (const place of batch) {
        const error = w * (x[place] ?? Number.NaN) + b - (y[place] ?? Number.NaN);
        sum += error * error;
      }
      return sum / n;
    },
    gradient(w, b) {
      let [forW, forB] = [0, 0];
      for (const place of batch) {
        const input = x[place] ?? Number.NaN;
        const error = w * input + b - (y[place] ?? Number.NaN);
        forW += 2 * error * input;
        forB += 2 * error;
      }
      return [forW / n, forB / n];
    },
  };
}

/** The w and b of least mean squared error: slope = covariance / variance. Needs two different inputs. */
export function leastSquares({ x, y }: Examples): Pair {
  const [middle, height] = [mean(x), mean(y)];
  const covariance = mean(x.map((value, i) => (value - middle) * ((y[i] ?? Number.NaN) - height)));
  const w = covariance / mean(x.map((value) => (value - middle) ** 2));
  return [w, height - w * middle];
}

/** Second derivatives of `lineLoss`, the same everywhere: [∂²L/∂w², ∂²L/∂w∂b, ∂²L/∂b²]. */
export const lineCurvature = ({ x }: Examples): readonly [number, number, number] => [
  2 * mean(x.map((value) => value * value)),
  2 * mean(x),
  2,
];

/** Eigenvalues of the symmetric matrix ((a, c), (c, d)): its least and its greatest curvature, in this order. */
export function curvatures([a, c, d]: readonly [number, number, number]): Pair {
  const half = (a + d) / 2;
  const reach = Math.hypot((a - d) / 2, c);
  const greatest = half + reach;
  // Product of both over the greater: no cancellation when they differ much.
  return [greatest === 0 ? 0 : (a * d - c * c) / greatest, greatest];
}

/** The unit direction (w, b) of greatest curvature of the same matrix; that of least curvature stands across it. */
export function steepestDirection([a, c, d]: readonly [number, number, number]): Pair {
  const angle = Math.atan2(2 * c, a - d) / 2;
  return [Math.cos(angle), Math.sin(angle)];
}

/**
 * The places an optimizer visits on a surface: `steps` + 1 pairs, the start among them.
 * @param surfaceAt the loss that the update number `step` (from 0) sees; the same one for full-batch descent.
 */
export function walk(
  surfaceAt: Surface | ((step: number) => Surface),
  start: Pair,
  optimizer: OptimizerName,
  settings: OptimizerSettings,
  steps: number,
): Pair[] {
  const place: [number, number] = [...start];
  const state = startOptimizer(2);
  const path: Pair[] = [start];
  for (let step = 0; step < steps; step++) {
    const here = typeof surfaceAt === 'function' ? surfaceAt(step) : surfaceAt;
    optimizerUpdate(optimizer, place, here.gradient(...place), state, settings);
    path.push([...place]);
  }
  return path;
}
