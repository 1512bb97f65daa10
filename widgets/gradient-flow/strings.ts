// Everything that the deep network says; the words are in strings.es.ts and strings.en.ts, of which a page fetches its
// own only.
import type { FailureReason } from '../../src/compute/protocol.ts';
import type { TaskWords } from '../kit/Tasks.tsx';
import type { FlowFunction, FlowInitialization, PresetName, ReferenceName, TaskName } from './state.ts';

export interface FlowStrings {
  task: string;
  depth: string;
  width: string;
  activation: string;
  functions: Record<FlowFunction, string>;
  init: string;
  inits: Record<FlowInitialization, string>;
  gain: string;
  norm: string;
  norms: Record<'none' | 'layer', string>;
  residual: string;
  rate: string;
  clip: string;
  steps: string;
  seed: string;
  layer: string;
  examples: string;
  presets: Record<PresetName, string>;
  notes: Record<PresetName, string>;
  tasks: Record<TaskName, TaskWords>;
  references: Record<ReferenceName, string>;
  gradientTitle: string;
  spreadTitle: string;
  lossTitle: string;
  /** `g` and `h` are symbols such as g₁. */
  ratio(g: string, h: string): string;
  stepAxis: string;
  layerHandle: string;
  stepHandle: string;
  layerIs(l: number, g: string): string;
  outputLayer: string;
  stepIs(step: number, loss: string): string;
  stale: string;
  beyondFloat32: string;
  belowFloat32: string;
  previous: string;
  /** Which way the gradient goes. */
  wayBack: string;
  lost(step: number): string;
  over(loss: string): string;
  train(steps: number): string;
  trainMore(steps: number): string;
  pause: string;
  clear: string;
  stepLabel: string;
  lossLabel: string;
  table: string;
  tableLayer: string;
  definition: string;
  definitionText: string;
  check: string;
  checking: string;
  /** `some` layers are lost, and the difference is that of the others: null where none is left, '0' where there is none. */
  checked(backend: string, difference: string | null, some: boolean): string;
  /** Why float32 is far off: the network multiplies its rounding too. */
  chaotic: string;
  vanished(layers: string, count: number): string;
  overflowed(layers: string, count: number): string;
  noTensors: Record<FailureReason, string>;
  trainingFailed: Record<FailureReason, string>;
  /** NaN in words: the step at which it came, and the loss one step before. */
  overflow(step: number, before: string | null): string;
  kept(steps: number): string;
  openInTab: string;
  retry: string;
  describe: {
    network(depth: number, width: number, f: string, init: string): string;
    vanishes(times: string): string;
    explodes(times: string): string;
    even(times: string): string;
    learns: string;
    starves(most: string): string;
    huge(least: string): string;
    dead: string;
    lost: string;
    trained(step: number, from: string, to: string, how: 'flat' | 'falls' | 'rises'): string;
    training: string;
  };
}
