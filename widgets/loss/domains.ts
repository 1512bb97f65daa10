// The axes of the figure, as functions of the state: a link shows the same drawing. While a hand drags they are held.
import { type ListLoss, lossAt, measure } from './measure.ts';
import type { LossState } from './state.ts';

export type Domain = readonly [number, number];

export interface Domains {
  /** Of targets and predictions. */
  readonly values: Domain;
  /** Of the error in the curve of one example, symmetric; for bce of the prediction. */
  readonly errors: Domain;
  /** Of the loss of one example. */
  readonly losses: Domain;
  /** Of the mean loss of one prediction for all. */
  readonly means: Domain;
  /** Of the bars of the examples' losses. */
  readonly bars: Domain;
}

/** The next of `steps` times a power of ten. */
function niceAbove(value: number, steps: readonly number[]): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return power * (steps.find((step) => step * power >= value * (1 - 1e-12)) ?? 10);
}

function around(values: readonly number[]): Domain {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const span = Math.max(high - low, 4);
  const step = niceAbove(span / 10, [1, 2, 5]);
  const pad = 0.15 * span;
  return [Math.floor((low - pad) / step) * step, Math.ceil((high + pad) / step) * step];
}

const FINE = [1, 1.5, 2, 3, 4, 5, 6, 8, 10];
/** Where −ln of the clamp, 16.1, has its place. */
const TALL = 17;

export function domainsOf(name: ListLoss, state: Pick<LossState, 'y' | 'p'>): Domains {
  const { y, p } = state;
  if (name === 'bce') {
    const tallest = Math.max(...measure(name, state).examples.map(({ loss }) => loss));
    const top = tallest > 5 ? TALL : 5;
    const bar = [1, 2, 5, 10].find((end) => end >= 1.2 * tallest) ?? TALL;
    return { values: [0, 1], errors: [0, 1], losses: [0, top], means: [0, top], bars: [0, bar] };
  }
  const values = around([...y, ...p]);
  const reach = niceAbove(
    Math.max(2, 1.15 * Math.max(...y.map((target, i) => Math.abs((p[i] ?? 0) - target)))),
    FINE,
  );
  const ends = values.map((c) => y.reduce((sum, target) => sum + lossAt(name, target, c), 0) / y.length);
  return {
    values,
    errors: [-reach, reach],
    losses: [0, lossAt(name, 0, reach)],
    means: [0, niceAbove(Math.max(...ends), FINE)],
    bars: [0, 1],
  };
}

/** The axis of one logit, the whole range; and of the cross-entropy along it. */
export function logitLosses(largest: number): Domain {
  return [0, Math.max(4, niceAbove(largest, FINE))];
}
