// What the forward pass says: strings.es.ts and strings.en.ts hold the words.
import type { FailureReason } from '../../src/compute/protocol.ts';
import type { Operation } from '../../src/math/forward-pass.ts';
import type { TaskWords } from '../kit/Tasks.tsx';
import type { PresetName } from './presets.ts';
import type { ForwardState, HiddenFunction, TaskName } from './state.ts';

type Kind = Operation['kind'];

export interface ForwardStrings {
  task: string;
  taskPredict: string;
  inputs: string;
  layer(l: number): string;
  output: string;
  softmax: string;
  f: string;
  out: string;
  functions: Record<HiddenFunction, string>;
  shortFunctions: Record<HiddenFunction | 'softmax', string>;
  /** With its article, inside a sentence. */
  theFunction: Record<HiddenFunction, string>;
  outputs: Record<ForwardState['out'], string>;
  /** The unit that a ledger is of. */
  unit(l: number, unit: number, output: boolean): string;
  ofSoftmax: string;
  largest(name: string, values: string, m: string): string;
  kinds: Record<Kind, string>;
  max: string;
  unitStep: string;
  allSteps: string;
  speed: string;
  speeds: Record<ForwardState['speed'], string>;
  predict: string;
  guess: string;
  check: string;
  reveal: string;
  right(value: string): string;
  tooHigh(by: string): string;
  tooLow(by: string): string;
  unreadable: string;
  score(right: number, asked: number): string;
  tolerance: string;
  presets: string;
  presetNames: Record<PresetName, string>;
  presetNotes: Record<PresetName, string>;
  cases: string;
  collapsed(equation: string): string;
  tasks: Record<TaskName, TaskWords>;
  diagram: string;
  inputNode(i: number, value: string): string;
  unitNode(l: number, unit: number, bias: string, z: string | null, a: string | null): string;
  pick: string;
  editInputs: string;
  editUnit(l: number, unit: number): string;
  weightFrom(l: number, unit: number, from: number): string;
  biasOf(l: number, unit: number): string;
  input(i: number): string;
  close: string;
  outcome: string;
  editHint: string;
  matrix: string;
  shape(rows: number, columns: number): string;
  size: string;
  add(column: string): string;
  remove(column: string): string;
  hiddenLayers: string;
  addLayer: string;
  removeLayer: string;
  parametersOf(l: number): string;
  toUnit(unit: number): string;
  from(name: string): string;
  bias: string;
  counts: { parameters: string; operations: string };
  tensors(backend: string, difference: string | null): string;
  tensorsLater: string;
  tensorsWaiting: string;
  noTensors: Record<FailureReason, string>;
  openInTab: string;
  retry: string;
  /** What the figure shows, in words. */
  say: {
    start(widths: string, parameters: number, operations: number, first: string): string;
    at(step: number, last: number): string;
    unit(l: number, unit: number, output: boolean): string;
    multiply(unit: string, name: string, value: string, weight: string, result: string): string;
    firstProduct(name: string, value: string, weight: string): string;
    sum(unit: string, terms: number, result: string): string;
    bias(unit: string, bias: string, result: string): string;
    activate(unit: string, f: string, z: string, result: string): string;
    silent(unit: string, z: string): string;
    exponential(unit: number, result: string): string;
    total(result: string): string;
    divide(unit: number, result: string): string;
    done(values: string): string;
  };
}
