// The presets, which are states with a name, and the gates that sets of points may be.
import type { NeuronState } from './state.ts';

type Points = Pick<NeuronState, 'p1' | 'p2' | 't'>;
type Preset = Pick<NeuronState, 'x' | 'w' | 'b' | 'f' | 'zoom'> & Points;

const none: Points = { p1: [], p2: [], t: [] };
/** The four corners in the order of a truth table, with the gate's answers. */
const corners = (t: readonly number[]): Points => ({ p1: [0, 0, 1, 1], p2: [0, 1, 0, 1], t });
const gate = { x: [1, 0], f: 'step', zoom: true } as const;

export const CLOUDS: Points = {
  p1: [6, 4, 7, 8, 5, 1, 2, -1, 3, -2],
  p2: [4, 7, 7, 2, 2, 1, 3, 4, -1, -3],
  t: [1, 1, 1, 1, 1, 0, 0, 0, 0, 0],
};

/** In the order of their buttons. The gates read 0 as false and 1 as true. */
export const presets = {
  slides: { x: [0.5], w: [3], b: -2, f: 'sigmoid', zoom: false, ...none },
  plane: { x: [-1, -2], w: [2, -3], b: -3, f: 'sigmoid', zoom: false, ...none },
  not: { x: [1], w: [-1], b: 0.5, f: 'step', zoom: true, p1: [0, 1], p2: [0, 0], t: [1, 0] },
  and: { ...gate, w: [1, 1], b: -1.5, ...corners([0, 0, 0, 1]) },
  or: { ...gate, w: [1, 1], b: -0.5, ...corners([0, 1, 1, 1]) },
  nand: { ...gate, w: [-1, -1], b: 1.5, ...corners([1, 1, 1, 0]) },
  xor: { ...gate, w: [1, 1], b: -0.5, ...corners([0, 1, 1, 0]) },
  clouds: { x: [-7, -7], w: [4, 1], b: 0, f: 'sigmoid', zoom: false, ...CLOUDS },
} satisfies Record<string, Preset>;
export type PresetName = keyof typeof presets;
export const presetNames = Object.keys(presets) as PresetName[];

const samePoints = (a: Points, b: Points) =>
  a.p1.join() === b.p1.join() && a.p2.join() === b.p2.join() && a.t.join() === b.t.join();

/** The preset whose weights, bias, function and points these are (the inputs are for playing), if any. */
export function presetOf(state: NeuronState): PresetName | null {
  const same = (name: PresetName) => {
    const preset: Preset = presets[name];
    const { w, b, f } = preset;
    return w.join() === state.w.join() && b === state.b && f === state.f && samePoints(preset, state);
  };
  return presetNames.find(same) ?? null;
}

const GATES = ['not', 'and', 'or', 'nand', 'xor'] as const;
export type GateName = (typeof GATES)[number];

/** The gate whose truth table the points are, if they are one, whatever the weights. */
export function gateOf(state: Pick<NeuronState, 'x' | keyof Points>): GateName | null {
  return (
    GATES.find((name) => presets[name].x.length === state.x.length && samePoints(presets[name], state)) ??
    null
  );
}
