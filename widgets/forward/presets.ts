// Networks with a name, each with something to notice.
import { furtherWeight } from './layers.ts';
import { type ForwardState, forwardState, type Parameters } from './state.ts';

type Preset = Parameters & Pick<ForwardState, 'x'>;

const some = (length: number, from: number) =>
  Array.from({ length }, (_, i) => Number(furtherWeight(i + from).toFixed(1)));
const none = { w3: [], b3: [] };
const { x, w1, b1, w2, b2, f, out } = forwardState.defaults;

/** In the order of their buttons. */
export const presets = {
  lecture: { x, w1, b1, w2, b2, ...none, f, out },
  /** The slides' neuron σ(3x − 2), with one more behind it: 2σ(z) − 1 is tanh(z/2). */
  slides: { x: [0.5], w1: [3], b1: [-2], w2: [2], b2: [-1], ...none, f: 'sigmoid', out: 'identity' },
  /** The network whose gradients the lecture on backpropagation computes. */
  reference: {
    x: [0.05, 0.1],
    w1: [0.15, 0.2, 0.25, 0.3],
    b1: [0.35, 0.35],
    w2: [0.4, 0.45, 0.5, 0.55],
    b2: [0.6, 0.6],
    ...none,
    f: 'sigmoid',
    out: 'same',
  },
  xor: {
    x: [1, 1],
    w1: [1, 1, 1, 1],
    b1: [0, -1],
    w2: [1, -2],
    b2: [0],
    ...none,
    f: 'relu',
    out: 'identity',
  },
  /** Thirteen parameters that add two numbers. */
  linear: {
    x: [2, 1],
    w1: [2, 1, -1, 1, 1, -2],
    b1: [1, 0, -1],
    w2: [1, 2, 1],
    b2: [0],
    ...none,
    f: 'identity',
    out: 'identity',
  },
  /** To the right, up, or towards the lower left. */
  classes: {
    x: [1, 0.5],
    w1: [1, 0, 0, 1, -1, -1],
    b1: [0, 0, 0],
    w2: [2, 0, -1, 0, 2, -1, -1, -1, 2],
    b2: [0, 0, 0],
    ...none,
    f: 'relu',
    out: 'softmax',
  },
  large: {
    x: [1, -0.5, 2, 0.5],
    w1: some(24, 0),
    b1: some(6, 5),
    w2: some(36, 2),
    b2: some(6, 9),
    w3: some(18, 11),
    b3: some(3, 1),
    f: 'tanh',
    out: 'softmax',
  },
} satisfies Record<string, Preset>;
export type PresetName = keyof typeof presets;
export const presetNames = Object.keys(presets) as PresetName[];

const same = (one: Parameters, other: Parameters) =>
  (['w1', 'b1', 'w2', 'b2', 'w3', 'b3'] as const).every((key) => one[key].join() === other[key].join()) &&
  one.f === other.f &&
  one.out === other.out;

/** The preset whose parameters these are (the inputs are for playing), if any. */
export const presetOf = (state: Parameters & Pick<ForwardState, 'x'>): PresetName | null =>
  presetNames.find((name) => presets[name].x.length === state.x.length && same(presets[name], state)) ?? null;

/** The four inputs of a truth table. */
export const CORNERS = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
] as const;
