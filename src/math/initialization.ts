// Initial weights of a fully connected layer, by the papers that proposed them.
import type { Random } from './random.ts';

/** Draws one weight of a layer with `inputs` inputs and `units` units. */
export type Initialization = (random: Random, inputs: number, units: number) => number;

/**
 * Glorot and Bengio 2010, «Understanding the difficulty of training deep feedforward neural networks», eq. 16:
 * uniform on ±√(6 / (inputs + units)), so with variance 2 / (inputs + units). Meant for functions that are near the
 * identity at 0 (tanh) and for linear outputs.
 */
export const glorot: Initialization = (random, inputs, units) =>
  (2 * random.uniform() - 1) * Math.sqrt(6 / (inputs + units));

/**
 * He, Zhang, Ren and Sun 2015, «Delving deep into rectifiers», eq. 10: normal with variance 2 / inputs, since relu
 * lets half of the variance through.
 */
export const he: Initialization = (random, inputs) => random.normal() * Math.sqrt(2 / inputs);

/** Normal with a fixed standard deviation, whatever the layer's size: what was done before, and why depth failed. */
export const normal =
  (deviation: number): Initialization =>
  (random) =>
    random.normal() * deviation;
