// What the neuron says: the words are in strings.es.ts and strings.en.ts, of which a page fetches its own language only.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { FailureReason } from '../../src/compute/protocol.ts';
import type { PresetName } from './presets.ts';
import type { NeuronFunction, TaskName } from './state.ts';

/** What is said of numbers that tensors compute too. */
export interface TensorWords {
  /** Where they come from while there are no tensors. */
  formula: string;
  /** `difference` is null where there is none. */
  tensors(backend: string, difference: string | null): string;
}

export interface NeuronStrings {
  /** What to try, by the number of inputs, and whether there are points. */
  task(inputs: number, points: boolean): string;
  bias: string;
  weight: string;
  input: string;
  activation: string;
  functions: Record<NeuronFunction, string>;
  /** Where there is little room. */
  shortFunctions: Record<NeuronFunction, string>;
  /** The function's name with its article, inside a sentence. */
  theFunction: Record<NeuronFunction, string>;
  /** How the formula writes the function of an expression. */
  apply(f: NeuronFunction, z: string): string;
  columns: { inputs: string; weights: string; sum: string; output: string };
  addInput: string;
  removeInput: string;
  compare: string;
  withBias: string;
  withoutBias: string;
  noBias: string;
  zoom: string;
  influence: string;
  point: string;
  lineHandle: string;
  weightHandle: string;
  centreHandle: string;
  pointHandle(number: number, t: number): string;
  right: string;
  wrong: string;
  /** What a click or tap in the plane does. */
  touch: string;
  tools: { input: string; one: string; zero: string };
  editor: { title: string; add: string; clear: string; full: string };
  table: { title(gate: string | null): string; target: string; output: string; go(values: string): string };
  score: {
    /** Before the number of right ones, and after it. */
    right: string;
    of(count: number): string;
    all: string;
    /** Around the number that the best neuron gets right, which leaves `missing` wrong. */
    best(missing: number): [before: string, after: string];
    withoutBias(right: number, best: number, count: number): string;
    xor(z: string): string;
  };
  nail(y: string): string;
  inputHandle(name: string): string;
  slice(name: string): string;
  plane: TensorWords;
  waiting: string;
  noTensors: Record<FailureReason, string>;
  openInTab: string;
  /** A part fetched later did not arrive. */
  notFetched: string;
  describe: {
    products(inputs: string, sum: string, bias: string, z: string): string;
    output(f: string, z: string, y: string): string;
    middle(at: string): string;
    flat: string;
    line(side: 'positive' | 'negative' | 'on'): string;
    noLine: string;
    lineOutside: string;
    withoutBias(y: string): string;
  };
  examples: string;
  presets: Record<PresetName, string>;
  tasks: Record<TaskName, string>;
}

/** The words around a part of the figure; the island provides them. */
export const TextContext = createContext<NeuronStrings | null>(null);

export function useText(): NeuronStrings {
  const text = useContext(TextContext);
  if (!text) throw new Error('no words: the neuron stands outside its TextContext');
  return text;
}

const DIGITS = '₀₁₂₃₄';

/** x, or x₁, x₂ … where there are several. */
export function symbol(letter: string, i: number, count: number): string {
  return count === 1 ? letter : `${letter}${DIGITS[i + 1]}`;
}
