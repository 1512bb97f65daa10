// Which part of the inputs the curve and the plane show: from −10 to 10, or closely around the corners 0 and 1.
import type { PlaneInput } from './compute.ts';
import type { NeuronState } from './state.ts';

export interface View {
  readonly low: number;
  readonly high: number;
  readonly centre: number;
  readonly half: number;
  readonly ticks: readonly number[];
  /** Length that a weight of 1 has in the plane, in its units: the arrow of the weights is drawn to this scale. */
  readonly arrow: number;
}

const WIDE: View = { low: -10, high: 10, centre: 0, half: 10, ticks: [-10, -5, 0, 5, 10], arrow: 1 };
const CLOSE: View = { low: -1, high: 2, centre: 0.5, half: 1.5, ticks: [-1, 0, 1, 2], arrow: 0.5 };

/** Closely only where nothing would be left out. */
export function viewOf({ zoom, x, p1, p2 }: Pick<NeuronState, 'zoom' | 'x' | 'p1' | 'p2'>): View {
  const seen = [...x, ...p1, ...p2];
  return zoom && seen.every((value) => CLOSE.low <= value && value <= CLOSE.high) ? CLOSE : WIDE;
}

/** The same neuron as seen from the view's middle: its bias there. */
export const biasAt = ({ centre }: View, w: readonly number[], b: number): number =>
  w.reduce((sum, weight) => sum + weight * centre, b);

/** What the tensor engine is asked for: the plane around its own middle. */
export function planeOf(state: NeuronState, size: number): PlaneInput {
  const view = viewOf(state);
  return { w: state.w, b: biasAt(view, state.w, state.b), f: state.f, half: view.half, size };
}
