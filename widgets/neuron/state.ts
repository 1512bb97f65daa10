// The neuron's state: keys, ranges and defaults, and the presets that are states with a name.
import { activation } from '../../src/math/activations.ts';
import { choice, defineState, flag, list, number, type StateOf } from '../kit/state.ts';

export const MAX_INPUTS = 4;
export const X_RANGE = { min: -10, max: 10 };
export const W_RANGE = { min: -10, max: 10 };
export const B_RANGE = { min: -20, max: 20 };
/** What one arrow key adds to any of the three. */
export const STEP = 0.1;

const functions = ['identity', 'step', 'sigmoid', 'tanh', 'relu'] as const;
export type NeuronFunction = (typeof functions)[number];
export { functions };

const inputs = { minLength: 1, maxLength: MAX_INPUTS };

export const neuronState = defineState(
  {
    x: list({ ...X_RANGE, ...inputs, initial: [0.5] }),
    w: list({ ...W_RANGE, ...inputs, initial: [3] }),
    b: number({ ...B_RANGE, initial: -2 }),
    f: choice({ options: functions, initial: 'sigmoid' }),
    /** With bias and without it, side by side. */
    compare: flag({ initial: false }),
  },
  ({ x, w }) => x.length === w.length,
);

export type NeuronState = StateOf<typeof neuronState.fields>;

/** What a further input and its weight start at. */
const FURTHER = { x: [0.5, 1, -1, 2], w: [3, 2, -1, 1] };

/** The state with one input more, or one fewer; the same where there is no room. */
export function withInputs(state: NeuronState, count: number): Pick<NeuronState, 'x' | 'w'> {
  const size = Math.min(MAX_INPUTS, Math.max(1, count));
  const grow = (values: readonly number[], further: readonly number[]) => [
    ...values.slice(0, size),
    ...further.slice(values.length, size),
  ];
  return { x: grow(state.x, FURTHER.x), w: grow(state.w, FURTHER.w) };
}

type Preset = Pick<NeuronState, 'x' | 'w' | 'b' | 'f'>;

/** In the order of their buttons. The gates read 0 as false and 1 as true. */
export const presets = {
  slides: { x: [0.5], w: [3], b: -2, f: 'sigmoid' },
  not: { x: [1], w: [-1], b: 0.5, f: 'step' },
  and: { x: [1, 0], w: [1, 1], b: -1.5, f: 'step' },
  or: { x: [1, 0], w: [1, 1], b: -0.5, f: 'step' },
  plane: { x: [-1, -2], w: [2, -3], b: -3, f: 'sigmoid' },
} satisfies Record<string, Preset>;
export type PresetName = keyof typeof presets;
export const presetNames = Object.keys(presets) as PresetName[];

/** The preset whose weights, bias and function these are (the inputs are for playing), if any. */
export function presetOf({ w, b, f }: NeuronState): PresetName | null {
  const same = (name: PresetName) => {
    const preset: Preset = presets[name];
    return preset.w.join() === w.join() && preset.b === b && preset.f === f;
  };
  return presetNames.find(same) ?? null;
}

/** The vertical axis, and the numbers that colours run between, for a function and the largest |z| in sight. */
export function outputRange(
  f: NeuronFunction,
  largest: number,
): { domain: [number, number]; centre: number } {
  if (f === 'sigmoid' || f === 'step') return { domain: [0, 1], centre: 0.5 };
  if (f === 'tanh') return { domain: [-1, 1], centre: 0 };
  // Unbounded: the next of 1, 2, 5, 10 … so that the axis holds still while a slider moves.
  const power = 10 ** Math.floor(Math.log10(Math.max(largest, 1)));
  const reach = ([1, 2, 5, 10].find((m) => m * power >= largest) ?? 10) * power;
  return { domain: f === 'relu' ? [0, reach] : [-reach, reach], centre: 0 };
}

/** y at a point of the one-input curve or the two-input plane, straight from the formula. */
export function outputAt({ w, b, f }: Pick<NeuronState, 'w' | 'b' | 'f'>, x: readonly number[]): number {
  return activation(f).f(x.reduce((z, value, i) => z + value * (w[i] ?? 0), b));
}
