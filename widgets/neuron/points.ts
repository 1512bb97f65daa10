// The reader's points of two classes, and what the neuron makes of each.
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
