// How many of the reader's points the neuron gets right, and how many one neuron could.
import { mostRight, mostRightWithoutBias } from '../../src/math/separable.ts';
import type { Placed } from './points.ts';

export interface Score {
  readonly right: number;
  /** What the best weights and bias reach, and the best weights without bias. */
  readonly best: number;
  readonly bestWithoutBias: number;
}

/** Counts right ones; what is best is worked out afresh only when the points themselves have changed. */
export function createScore(): (points: readonly Placed[]) => Score {
  let of = '';
  let best = { best: 0, bestWithoutBias: 0 };
  return (points) => {
    const key = points.map(({ x, t }) => `${x} ${t}`).join(';');
    if (key !== of) best = { best: mostRight(points), bestWithoutBias: mostRightWithoutBias(points) };
    of = key;
    return { right: points.filter(({ right }) => right).length, ...best };
  };
}
