// How the activations of each layer are spread: counts over one axis that all layers share, so that they compare.
import type { FlowFunction } from './state.ts';

/** Cells of each layer's histogram. */
export const BINS = 24;

/** From an activation to its place between 0 and 1 on the axis. */
export interface ActivationAxis {
  readonly low: number;
  readonly high: number;
  /** Where the axis spans orders of magnitude: sign(a)·log₁₀(1 + |a|) is what is evenly spaced. */
  readonly logarithmic: boolean;
  at(a: number): number;
}

/** Beyond this, small and large activations do not fit one even axis. */
const EVEN = 10;

/** The next of 1, 2, 5, 10, so that the axis holds still while a control moves. */
const roundUp = (size: number): number => [1, 2, 5].find((reach) => size <= reach) ?? EVEN;

/** The next whole power up to five, then in fives. */
const nextPower = (power: number): number =>
  power <= 5 ? Math.ceil(power) : Math.min(308, 5 * Math.ceil(power / 5));

/**
 * The axis for activations of at most `largest` in size.
 * @param residual what a layer gives on then holds the sum of all before it, which has no bounds.
 */
export function activationAxis(f: FlowFunction, residual: boolean, largest: number): ActivationAxis {
  const bounded = !residual && (f === 'sigmoid' || f === 'tanh');
  const oneSided = !residual && (f === 'sigmoid' || f === 'relu' || f === 'softplus');
  const logarithmic = !bounded && !(largest <= EVEN);
  // Infinity comes of float32: it stands at the end of what float32 holds.
  const whole = Number.isFinite(largest) ? largest : 1e38;
  const reach = bounded ? 1 : logarithmic ? 10 ** nextPower(Math.log10(whole)) : roundUp(largest);
  const even = (a: number) => (logarithmic ? Math.sign(a) * Math.log10(1 + Math.abs(a)) : a);
  const low = oneSided ? 0 : -reach;
  const [from, to] = [even(low), even(reach)];
  return { low, high: reach, logarithmic, at: (a) => (even(a) - from) / (to - from) };
}

/** The spread of every layer's activations. */
export interface Spread {
  /** Largest |a| of all layers: what their common axis follows from. */
  readonly largest: number;
  /** Share of each layer's activations in each cell, from the axis' low end up, as bytes: 255 for all of them. */
  readonly shares: readonly Uint8Array[];
}

const BYTE = 255;

export function spreadOf(layers: readonly ArrayLike<number>[], f: FlowFunction, residual: boolean): Spread {
  let largest = 0;
  for (const layer of layers)
    for (let i = 0; i < layer.length; i++) {
      const size = Math.abs(layer[i] as number);
      if (size > largest) largest = size;
    }
  const axis = activationAxis(f, residual, largest);
  const shares = layers.map((layer) => {
    const counts = new Uint32Array(BINS);
    for (let i = 0; i < layer.length; i++) {
      const place = axis.at(layer[i] as number);
      if (Number.isNaN(place)) continue;
      const bin = Math.min(BINS - 1, Math.max(0, Math.floor(place * BINS)));
      counts[bin] = (counts[bin] as number) + 1;
    }
    // What is there at all is seen: at least 1.
    return Uint8Array.from(counts, (count) => Math.ceil((BYTE * count) / layer.length));
  });
  return { largest, shares };
}
