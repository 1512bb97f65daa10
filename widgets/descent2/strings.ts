// What descent in w and b says; the words are in strings.es.ts and strings.en.ts, of which a page fetches its own only.
import type { FailureReason } from '../../src/compute/protocol.ts';
import type { OptimizerName } from '../../src/math/optimizers.ts';
import type { TaskWords } from '../kit/Tasks.tsx';
import type { Trouble } from './model.ts';
import type { Problem } from './problem.ts';
import type { Descent2State, PresetName, TaskName } from './state.ts';

export interface Descent2Strings {
  task: { data: string; surface: string };
  panes: { data(ground: Problem['ground'], count: number): string; map: string; loss: string };
  axes: { fuel: string; centred(middle: string): string };
  startHandle: string;
  stepHandle: string;
  points: { name: string; keys: string; point(i: number, count: number): string };
  key: Record<
    'slope' | 'lowest' | 'ahead' | 'full' | 'noisy' | 'step' | 'velocity' | 'in' | 'out' | 'best',
    string
  >;
  optimizers: Record<OptimizerName, string>;
  fields: Record<
    | 'data'
    | 'surface'
    | 'optimizer'
    | 'lr'
    | 'batch'
    | 'centred'
    | 'w0'
    | 'b0'
    | 'seed'
    | 'newSeed'
    | 'count'
    | 'slope'
    | 'intercept'
    | 'noise'
    | 'view'
    | 'ahead'
    | 'rivals'
    | 'rate'
    | 'points'
    | 'addPoint'
    | 'noPoints'
    | 'decay'
    | 'rival',
    string
  >;
  removePoint(i: number): string;
  pointField(i: number): string;
  allOf(count: number): string;
  grounds: Record<Descent2State['data'], string>;
  surfaces: Record<Descent2State['surface'], string>;
  views: Record<Descent2State['view'], string>;
  steps(count: number): string;
  loss: string;
  gradient: string;
  next(step: number, batch: string | null): string;
  ownRate: string;
  examples: string;
  presets: Record<PresetName, string>;
  notes: Record<PresetName, string>;
  tasks: Record<TaskName, TaskWords>;
  trouble: Record<Trouble, (step: number) => string>;
  why(rate: string, bound: string, factor: string): string;
  backToStart: string;
  lower(rate: string): string;
  tensors(backend: string, surface: string, gradients: string | null): string;
  exactly: string;
  formula: string;
  noTensors: Record<FailureReason, string>;
  openInTab: string;
  retry: string;
  describe: {
    line(step: number, epoch: number | null, equation: string, loss: string, floor: string): string;
    place(step: number, w: string, b: string, loss: string): string;
    below(rate: string, bound: string): string;
    slow(percent: string): string;
    above(rate: string, bound: string, factor: string): string;
    batch(size: number, count: number, angle: string | null): string;
    rates(w: string, b: string): string;
    there: string;
    endless: string;
    outside: string;
    race(order: string): string;
  };
}
