// What the neuron says: the words are in strings.es.ts and strings.en.ts, of which a page fetches its own language only.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PresetName } from './presets.ts';
import type { NeuronFunction, TaskName } from './state.ts';

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
  withBias: string;
  withoutBias: string;
  point: string;
  lineHandle: string;
  weightHandle: string;
  centreHandle: string;
  nail(y: string): string;
  inputHandle(name: string): string;
  /** Where the plane comes from, as long as no tensors have been asked. */
  planeFormula: string;
  /** A part fetched later did not arrive. */
  notFetched: string;
  describe: {
    products(inputs: string, sum: string, bias: string, z: string): string;
    output(f: string, z: string, y: string): string;
    /** How many points the neuron gets right. */
    points(right: number, count: number): string;
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
