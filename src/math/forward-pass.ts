// The forward pass of one example as the operations that a hand makes, in order: layer by layer and, in each, unit by
// unit: every product, their sum, the bias, the activation. Softmax needs all of its layer's z: it comes after them.
import type { Activation } from './activations.ts';
import type { Layer } from './network.ts';

export interface Network {
  readonly layers: readonly Layer[];
  /** Follows every layer but the last. */
  readonly hidden: Activation;
  /** Follows the last one. */
  readonly output: Activation | 'softmax';
}

/** Which unit an operation belongs to; layers count from 0 (the first one that computes), units from 0. */
interface At {
  readonly layer: number;
  readonly unit: number;
  /** What it gives. */
  readonly value: number;
}

/** One operation, with the numbers it is made of and its result. */
export type Operation =
  | (At & { readonly kind: 'multiply'; readonly input: number; readonly weight: number; readonly a: number })
  | (At & { readonly kind: 'sum'; readonly terms: readonly number[] })
  /** Its value is the pre-activation z. */
  | (At & { readonly kind: 'bias'; readonly sum: number; readonly bias: number })
  | (At & { readonly kind: 'activate'; readonly z: number })
  /** e^(z − m), with m the largest z of the layer: never above 1, so that nothing overflows. */
  | (At & { readonly kind: 'exponential'; readonly z: number; readonly largest: number })
  /** Sum of the exponentials; it is the whole layer's, and stands at unit 0. */
  | (At & { readonly kind: 'total'; readonly terms: readonly number[] })
  | (At & { readonly kind: 'divide'; readonly exponential: number; readonly total: number });

const sum = (terms: readonly number[]) => terms.reduce((total, term) => total + term, 0);

function softmaxOperations(layer: number, z: readonly number[]): Operation[] {
  const largest = Math.max(...z);
  const exponentials = z.map((one) => Math.exp(one - largest));
  const total = sum(exponentials);
  return [
    ...z.map((one, unit) => {
      const value = exponentials[unit] ?? Number.NaN;
      return { kind: 'exponential', layer, unit, z: one, largest, value } as const;
    }),
    { kind: 'total', layer, unit: 0, terms: exponentials, value: total },
    ...exponentials.map((exponential, unit) => {
      return { kind: 'divide', layer, unit, exponential, total, value: exponential / total } as const;
    }),
  ];
}

/** Every operation of the pass of `x`, in the order in which they are made. */
export function operations({ layers, hidden, output }: Network, x: readonly number[]): Operation[] {
  const made: Operation[] = [];
  let a = x;
  layers.forEach(({ inputs, units, weights, bias }, layer) => {
    const activation = layer < layers.length - 1 ? hidden : output;
    const z: number[] = [];
    for (let unit = 0; unit < units; unit++) {
      const terms = a.map((value, input) => {
        const weight = weights[unit * inputs + input] ?? Number.NaN;
        made.push({ kind: 'multiply', layer, unit, input, weight, a: value, value: weight * value });
        return weight * value;
      });
      made.push({ kind: 'sum', layer, unit, terms, value: sum(terms) });
      const b = bias[unit] ?? Number.NaN;
      const value = sum(terms) + b;
      z.push(value);
      made.push({ kind: 'bias', layer, unit, sum: sum(terms), bias: b, value });
      if (activation !== 'softmax')
        made.push({ kind: 'activate', layer, unit, z: value, value: activation.f(value) });
    }
    if (activation === 'softmax') made.push(...softmaxOperations(layer, z));
    else a = z.map(activation.f);
  });
  return made;
}

/** How many operations the pass of a network of these widths (inputs first) takes. */
export function countOperations(widths: readonly number[], softmax: boolean): number {
  const units = widths.slice(1);
  const each = units.reduce((total, count, l) => total + count * ((widths[l] ?? 0) + 3), 0);
  // In place of one activation a unit: an exponential and a division each, and the sum they share.
  return softmax ? each + (units.at(-1) ?? 0) + 1 : each;
}

/** z and a of every unit of every layer, as far as the pass has come; null where it has not. */
export interface Reached {
  readonly z: readonly (readonly (number | null)[])[];
  readonly a: readonly (readonly (number | null)[])[];
}

/** What the first `step` of `made` have computed. */
export function reached(made: readonly Operation[], step: number, widths: readonly number[]): Reached {
  const blank = () =>
    widths.slice(1).map((units) => Array.from({ length: units }, (): number | null => null));
  const z = blank();
  const a = blank();
  for (const { kind, layer, unit, value } of made.slice(0, step)) {
    const into = kind === 'bias' ? z[layer] : kind === 'activate' || kind === 'divide' ? a[layer] : undefined;
    if (into) into[unit] = value;
  }
  return { z, a };
}

/**
 * The operations that belong together with number `index`: those of one unit, or of one softmax.
 * @returns the first one's number, and the number after the last.
 */
export function groupOf(made: readonly Operation[], index: number): readonly [from: number, to: number] {
  const inSoftmax = ({ kind }: Operation) => kind === 'exponential' || kind === 'total' || kind === 'divide';
  const here = made[index];
  if (!here) return [0, 0];
  const belongs = (other: Operation | undefined) =>
    other !== undefined &&
    other.layer === here.layer &&
    inSoftmax(other) === inSoftmax(here) &&
    (inSoftmax(here) || other.unit === here.unit);
  let from = index;
  let to = index + 1;
  while (belongs(made[from - 1])) from--;
  while (belongs(made[to])) to++;
  return [from, to];
}
