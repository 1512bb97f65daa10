// The reader's points of two classes: what the neuron makes of each, and how many it gets right.
import { mostRight, mostRightWithoutBias } from '../../src/math/separable.ts';
import { type NeuronState, outputAt, sumAt } from './state.ts';

export interface Placed {
  /** One or two inputs, as many as the neuron has. */
  readonly x: readonly number[];
  /** Its class. */
  readonly t: number;
  readonly z: number;
  readonly y: number;
  /** Whether the neuron takes it for its class: 1 where z ≥ 0. */
  readonly right: boolean;
}

export interface Score {
  readonly right: number;
  /** What the best weights and bias reach, and the best weights without bias. */
  readonly best: number;
  readonly bestWithoutBias: number;
}

/** None where the neuron has more than two inputs: points lie on the line or in the plane. */
export function placed(state: NeuronState): Placed[] {
  const { p1, p2, t, w } = state;
  if (w.length > 2) return [];
  return t.map((target, i) => {
    const x = [p1[i] ?? 0, p2[i] ?? 0].slice(0, w.length);
    const z = sumAt(state, x);
    return { x, t: target, z, y: outputAt(state, x), right: z >= 0 === (target === 1) };
  });
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
