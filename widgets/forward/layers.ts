// The state's lists as layers, and layers back as lists: other widths, one number changed.
import { activation } from '../../src/math/activations.ts';
import type { Network } from '../../src/math/forward-pass.ts';
import { compose } from '../../src/math/layers.ts';
import type { Layer } from '../../src/math/network.ts';
import { type ForwardState, MOST, widthsOf } from './state.ts';

/** Keys of each layer's weights and biases. */
export const KEYS = [
  { w: 'w1', b: 'b1' },
  { w: 'w2', b: 'b2' },
  { w: 'w3', b: 'b3' },
] as const;
export type ListKey = 'x' | (typeof KEYS)[number]['w' | 'b'];
export type Lists = Pick<ForwardState, ListKey>;

export function layersOf(state: Lists): Layer[] {
  const widths = widthsOf(state);
  return KEYS.slice(0, widths.length - 1).map(({ w, b }, l) => ({
    inputs: widths[l] ?? 0,
    units: widths[l + 1] ?? 0,
    weights: state[w],
    bias: state[b],
  }));
}

export function networkOf(state: Lists & Pick<ForwardState, 'f' | 'out'>): Network {
  const hidden = activation(state.f);
  const output = state.out === 'softmax' ? state.out : state.out === 'same' ? hidden : activation('identity');
  return { layers: layersOf(state), hidden, output };
}

/** The one affine layer that the whole network is where no activation bends it; null where one does. */
export function collapsed(state: Lists & Pick<ForwardState, 'f' | 'out'>): Layer | null {
  if (state.f !== 'identity' || state.out === 'softmax') return null;
  const [first, ...rest] = layersOf(state);
  return first ? rest.reduce((inner, outer) => compose(outer, inner), first) : null;
}

/** Height of a unit's middle in the drawing, in rows from its top; every column stands about the middle. */
export const middleOf = (unit: number, count: number, rows: number): number =>
  rows / 2 + unit - (count - 1) / 2;

/** What further weights begin at: plain numbers of both signs, the same for the same place. */
export const furtherWeight = (i: number): number => ((i * 7 + 3) % 21) / 10 - 1;

/** The most and the fewest units of the column `c` among `columns` columns. */
export const boundsOf = (c: number, columns: number) => ({
  min: 1,
  max: c === 0 ? MOST.inputs : c === columns - 1 ? MOST.outputs : MOST.hidden,
});

/** `rows` × `columns` numbers that keep what fits of the old ones. */
function resized(layer: Layer, units: number, inputs: number): Layer {
  const weights = Array.from({ length: units * inputs }, (_, at) => {
    const [row, column] = [Math.floor(at / inputs), at % inputs];
    const old = row < layer.units && column < layer.inputs;
    return old ? (layer.weights[row * layer.inputs + column] ?? 0) : Number(furtherWeight(at).toFixed(1));
  });
  const bias = Array.from({ length: units }, (_, unit) => layer.bias[unit] ?? 0);
  return { inputs, units, weights, bias };
}

function listsOf(x: readonly number[], layers: readonly Layer[]): Lists {
  const list = (values: ArrayLike<number> | undefined) => Array.from(values ?? []);
  const [one, two, three] = layers;
  return {
    x,
    w1: list(one?.weights),
    b1: list(one?.bias),
    w2: list(two?.weights),
    b2: list(two?.bias),
    w3: list(three?.weights),
    b3: list(three?.bias),
  };
}

/** The network with `units` units in column `c` (0: inputs); numbers that still have a place keep it. */
export function withUnits(state: Lists, c: number, units: number): Lists {
  const layers = layersOf(state);
  const { min, max } = boundsOf(c, layers.length + 1);
  const count = Math.min(max, Math.max(min, units));
  const x = c === 0 ? Array.from({ length: count }, (_, i) => state.x[i] ?? 1) : state.x;
  return listsOf(
    x,
    layers.map((layer, l) =>
      resized(layer, l === c - 1 ? count : layer.units, l === c ? count : layer.inputs),
    ),
  );
}

/** The network with a second hidden layer that passes on what it gets, or without its second hidden layer. */
export function withLayers(state: Lists, hidden: 1 | 2): Lists {
  const [first, second, third] = layersOf(state);
  if (!first || !second || (hidden === 2) === (third !== undefined)) return state;
  if (third) return listsOf(state.x, [first, resized(third, third.units, first.units)]);
  const n = first.units;
  const identity = Array.from({ length: n * n }, (_, at) => (at % (n + 1) === 0 ? 1 : 0));
  const passing = { inputs: n, units: n, weights: identity, bias: Array.from({ length: n }, () => 0) };
  return listsOf(state.x, [first, passing, second]);
}

export const replaced = (values: readonly number[], at: number, value: number): number[] =>
  values.map((old, i) => (i === at ? value : old));
