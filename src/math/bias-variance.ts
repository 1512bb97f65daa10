// The bias–variance decomposition of the squared error (Geman, Bienenstock and Doursat 1992), measured: the same model is
// fitted to many training sets that differ in their noise only. Here the models are polynomials.
import { fitPolynomial } from './polynomials.ts';
import { random } from './random.ts';

/** Where the examples come from: y = truth(x) + ε, with ε normal of standard deviation `noise`. */
export interface Source {
  truth(x: number): number;
  readonly noise: number;
  readonly seed: number;
}

/** Means over the inputs and over the training sets. */
export interface Decomposition {
  readonly degree: number;
  /** (mean prediction − truth)². */
  readonly bias2: number;
  /** Mean of (prediction − mean prediction)². */
  readonly variance: number;
  /** Squared error on the examples that were fitted. */
  readonly training: number;
  /** Squared error on new examples: the same inputs, new noise. */
  readonly fresh: number;
}

export const mean = (list: readonly number[]): number =>
  list.reduce((total, value) => total + value, 0) / list.length;
const squares = (list: readonly number[], from: (i: number) => number) =>
  mean(list.map((value, i) => (value - from(i)) ** 2));

/** `count` inputs at equal steps from 0 to 1. */
export const spaced = (count: number): number[] => Array.from({ length: count }, (_, i) => i / (count - 1));

/** The answers that a source gives at the inputs, with noise of their own for each `set`. */
export function answers({ truth, noise, seed }: Source, inputs: readonly number[], set: number): number[] {
  const draw = random(seed, set);
  return inputs.map((x) => truth(x) + noise * draw.normal());
}

/** The polynomials of one degree fitted to training sets 0 … repeats − 1. */
export const fits = (source: Source, inputs: readonly number[], degree: number, repeats: number) =>
  Array.from({ length: repeats }, (_, set) => fitPolynomial(inputs, answers(source, inputs, set), degree));

export function decompose(
  source: Source,
  inputs: readonly number[],
  degree: number,
  repeats: number,
): Decomposition {
  const truth = inputs.map(source.truth);
  const predictions = fits(source, inputs, degree, repeats).map((model) => inputs.map(model));
  const middle = inputs.map((_, i) => mean(predictions.map((row) => row[i] ?? Number.NaN)));
  /** Mean over the sets of the squared distance to the answers of set `set + shift`. */
  const error = (shift: number) =>
    mean(
      predictions.map((row, set) => {
        const given = answers(source, inputs, set + shift);
        return squares(row, (i) => given[i] ?? Number.NaN);
      }),
    );
  return {
    degree,
    bias2: squares(middle, (i) => truth[i] ?? Number.NaN),
    variance: mean(predictions.map((row) => squares(row, (i) => middle[i] ?? Number.NaN))),
    training: error(0),
    fresh: error(repeats),
  };
}

/**
 * What the simulation comes near to, in closed form: with fixed inputs the mean prediction is the fit to the truth, and
 * the variance of least squares with m parameters is σ²·m/n (Hastie, Tibshirani and Friedman 2009, section 7.3).
 */
export function expected({ truth, noise }: Source, inputs: readonly number[], degree: number): Decomposition {
  const values = inputs.map(truth);
  const middle = fitPolynomial(inputs, values, degree);
  const bias2 = squares(inputs.map(middle), (i) => values[i] ?? Number.NaN);
  const variance = (noise ** 2 * (degree + 1)) / inputs.length;
  return {
    degree,
    bias2,
    variance,
    training: bias2 + noise ** 2 - variance,
    fresh: bias2 + noise ** 2 + variance,
  };
}
