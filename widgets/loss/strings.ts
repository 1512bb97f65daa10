// What the losses say: the shape of the dictionary, and the symbols that both languages share.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { FailureReason } from '../../src/compute/protocol.ts';
import type { TaskWords } from '../kit/Tasks.tsx';
import type { PresetName } from './presets.ts';
import type { LossName, TaskName } from './state.ts';

export interface LossStrings {
  /** What to try. */
  tasks: { quantities: string; probabilities: string; classes: string; constant: string };
  loss: string;
  losses: Record<LossName, string>;
  /** The loss with its article, inside a sentence. */
  theLoss: Record<LossName, string>;
  /** What `pick` picks. */
  pickExample: string;
  pickLogit: string;
  /** Functions inside formulas. */
  sign: string;
  clip: string;
  example(number: number): string;
  target: string;
  prediction: string;
  forAll: string;
  error: string;
  logit: string;
  /** What is drawn where: the key under the drawings. */
  key: {
    target: string;
    prediction: string;
    square: string;
    length: string;
    corner: string;
    bar: string;
    push: string;
  };
  mean: string;
  lossRow: string;
  slope(value: string): string;
  /** At the clamp: how far the prediction was moved. */
  cap(loss: string): string;
  /** The best constant, by its name with its article. */
  best(value: string, name: string): string;
  bestNames: Record<'mae' | 'mse' | 'huber' | 'bce', string>;
  constant: string;
  right: string;
  /** At the foot of the classes: what each column adds up to. */
  sum: string;
  rightClass: string;
  classOf(k: number): string;
  curves: { error: string; probability: string; constant: string; logit: string };
  /** Column heads of the table of examples. */
  columns: { example: string; target: string; prediction: string; loss: string; gradient: string };
  add: string;
  remove(number: number): string;
  when(y: number): string;
  off: string;
  through(value: string): string;
  clampedLogits(clamped: string, exact: string): string;
  clampedInput(from: string, to: string): string;
  presetsLegend: string;
  presets: Record<PresetName, string>;
  notes: Record<PresetName, string>;
  challenges: Record<TaskName, TaskWords>;
  autodiff: {
    ask: string;
    waiting: string;
    agrees(backend: string, difference: string | null): string;
    differs(backend: string, difference: string): string;
    refused: Record<FailureReason, string>;
    openInTab: string;
    retry: string;
  };
  describe: {
    mean(theLoss: string, count: number, value: string): string;
    most(number: number, error: string, share: string): string;
    none: string;
    push(number: number, gradient: string, way: 'up' | 'down'): string;
    still(number: number): string;
    tie(number: number): string;
    constant(theLoss: string, value: string, best: string, name: string): string;
    constantBest(theLoss: string, value: string, name: string): string;
    uneven: string;
    sure(number: number, chance: string, loss: string): string;
    clamped(number: number, from: string, loss: string): string;
    classes(chance: string, name: string, loss: string): string;
    push3(name: string, gradient: string): string;
    sum: string;
  };
}

/** The dictionary of the page's language. Each language is an island of its own, so that a page fetches one of them. */
export const TextContext = createContext<LossStrings | null>(null);

export function useText(): LossStrings {
  const text = useContext(TextContext);
  if (!text) throw new Error('the losses need a dictionary around them');
  return text;
}

/** Subscripts: ŷ₁, z₀, ŷ₁₂. */
export const sub = (n: number): string => [...String(n)].map((digit) => '₀₁₂₃₄₅₆₇₈₉'[Number(digit)]).join('');

export const BACKENDS = { webgpu: 'WebGPU', webgl: 'WebGL', wasm: 'WebAssembly', cpu: 'CPU' };
