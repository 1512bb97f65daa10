// Examples drawn around a known line, so that what was learnt can be held against what is true.
import type { Examples } from './descent.ts';
import { random } from './random.ts';

export interface NoisyLine {
  readonly count: number;
  readonly slope: number;
  readonly intercept: number;
  /** Standard deviation of what is added to each target. */
  readonly noise: number;
  readonly seed: number;
}

/** Inputs are spread evenly over this interval: not around 0, so that taking their mean away makes a difference. */
export const INPUTS = [0, 4] as const;

const hundredths = (value: number) => Math.round(value * 100) / 100 + 0;

/** y = slope·x + intercept + noise·N(0, 1). Both numbers are rounded to hundredths, as readers see them. */
export function noisyLine({ count, slope, intercept, noise, seed }: NoisyLine): Examples {
  const draw = random(seed);
  const pairs = Array.from({ length: count }, () => {
    const x = hundredths(INPUTS[0] + (INPUTS[1] - INPUTS[0]) * draw.uniform());
    return [x, hundredths(slope * x + intercept + noise * draw.normal())] as const;
  });
  return { x: pairs.map(([x]) => x), y: pairs.map(([, y]) => y) };
}
