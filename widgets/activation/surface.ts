// The landscape over two inputs: a weighted sum of up to four neurons, as numbers. Closed form, in double precision.
import { activation, sigmoid, step } from '../../src/math/activations.ts';
import type { Grid } from '../kit/HeatMap.tsx';
import type { ActivationState, FunctionName, OutputName } from './state.ts';

/** What the landscape depends on. */
export type Landscape = Pick<ActivationState, 'f' | 'alpha' | 'wn' | 'bn' | 'vn' | 'c' | 'out' | 'span'>;

/** Values along each side of the grid; they lie at the centres of its cells. */
export const SIZE = 64;

export interface NeuronAt {
  readonly z: number;
  readonly a: number;
  /** What it adds to the sum: v·a. */
  readonly share: number;
}

export interface Reading {
  readonly neurons: readonly NeuronAt[];
  /** The weighted sum, with c. With maxout: the largest z. */
  readonly sum: number;
  /** The height: the sum after its output function. */
  readonly y: number;
}

const outputOf: Record<OutputName, (sum: number) => number> = {
  identity: (sum) => sum,
  sigmoid: sigmoid.f,
  step: step.f,
};

const functionOf = (f: FunctionName, alpha: number): ((z: number) => number) =>
  f === 'maxout' ? (z) => z : activation(f, alpha).f;

/** The landscape as a function of (x₁, x₂). A maxout unit takes the largest of its neurons' sums instead of adding. */
function reader({ f, alpha, wn, bn, vn, c, out }: Landscape): (x1: number, x2: number) => Reading {
  const phi = functionOf(f, alpha);
  return (x1, x2) => {
    const neurons = bn.map((b, j) => {
      const z = (wn[2 * j] ?? 0) * x1 + (wn[2 * j + 1] ?? 0) * x2 + b;
      const a = phi(z);
      return { z, a, share: f === 'maxout' ? a : (vn[j] ?? 0) * a };
    });
    const sum =
      f === 'maxout'
        ? Math.max(...neurons.map(({ z }) => z))
        : neurons.reduce((total, { share }) => total + share, c);
    return { neurons, sum, y: outputOf[out](sum) };
  };
}

export const readingAt = (state: Landscape, x1: number, x2: number): Reading => reader(state)(x1, x2);
export const heightAt = (state: Landscape, x1: number, x2: number): number => readingAt(state, x1, x2).y;

/** Where the grid's column (or, from the top, row) has its cells' centre. */
export const centreOf = (span: number, i: number, size = SIZE): number =>
  -span + ((i + 0.5) * 2 * span) / size;

/** The heights on the grid, the largest x₂ in the first row. */
export function heights(state: Landscape, size = SIZE): Grid {
  const at = reader(state);
  const values = new Float64Array(size * size);
  for (let row = 0; row < size; row++) {
    const x2 = -centreOf(state.span, row, size);
    for (let column = 0; column < size; column++) {
      values[row * size + column] = at(centreOf(state.span, column, size), x2).y;
    }
  }
  return { values, columns: size, rows: size };
}

/** What colours and the vertical axis run between. */
export interface HeightScale {
  readonly low: number;
  readonly high: number;
  /** The height shown neutral, and the distance from it that has the full colour. */
  readonly centre: number;
  readonly reach: number;
  /** Heights at which lines are drawn. */
  readonly levels: readonly number[];
}

/** The next of 1, 2, 5, 10 … that is at least as large. */
export function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 5, 10].find((m) => m * power >= value * (1 - 1e-9)) ?? 10) * power;
}

export function scaleOf({ values }: Grid): HeightScale {
  let [least, most] = [0, 0];
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  // Rounded outwards, so that the scale holds still while a slider moves.
  const low = least < 0 ? -roundUp(-least) : 0;
  const high = most > 0 ? roundUp(most) : low < 0 ? 0 : 1;
  const unipolar = low === 0;
  const centre = unipolar ? high / 2 : 0;
  const gap = roundUp((high - low) / 8);
  const levels: number[] = [];
  for (let k = Math.ceil(low / gap + 1e-9); k * gap < high - 1e-9; k++)
    levels.push(Number((k * gap).toPrecision(12)));
  return { low, high, centre, reach: Math.max(high - centre, centre - low), levels };
}
