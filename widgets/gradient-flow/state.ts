// The deep network's state: keys, ranges and defaults; the starts that have a name; the challenges.
import { activation } from '../../src/math/activations.ts';
import {
  type FlowInitialization,
  type FlowSettings,
  flowInitializations,
  type GradientFlow,
} from '../../src/math/gradient-flow.ts';
import { choice, defineState, flag, number, type StateOf } from '../kit/state.ts';

export const DEPTH = { min: 1, max: 50, integer: true } as const;
export const WIDTH = { min: 2, max: 256, integer: true } as const;
export const GAIN = { min: 0.1, max: 10 } as const;
export const SEED = { min: 0, max: 999_999, integer: true } as const;
export const RATE = { min: 0, max: 10 } as const;
export const CLIP = { min: 0, max: 1000 } as const;
export const STEPS = { min: 1, max: 500, integer: true } as const;
export const LAYER = { min: 1, max: DEPTH.max + 1, integer: true } as const;

/** Examples in the batch, the same at every step: so few that a healthy network can learn them by heart. */
export const EXAMPLES = 10;

/** Every activation whose derivative lets a gradient through somewhere: all but the threshold. */
export const functions = [
  'sigmoid',
  'tanh',
  'relu',
  'leaky-relu',
  'elu',
  'softplus',
  'gelu',
  'swish',
  'identity',
] as const;
export type FlowFunction = (typeof functions)[number];

export const taskNames = ['even', 'gain', 'normalize'] as const;
export type TaskName = (typeof taskNames)[number];

export const gradientFlowState = defineState({
  depth: number({ ...DEPTH, initial: 15 }),
  width: number({ ...WIDTH, initial: 32 }),
  f: choice({ options: functions, initial: 'sigmoid' }),
  init: choice({ options: ['small', 'glorot', 'he', 'large'], initial: 'glorot' }),
  gain: number({ ...GAIN, initial: 1 }),
  /** Of z in the hidden layers. */
  norm: choice({ options: ['none', 'layer'], initial: 'none' }),
  residual: flag({ initial: false }),
  /** Longest gradient of all weights together; 0 for no limit. */
  clip: number({ ...CLIP, initial: 0 }),
  lr: number({ ...RATE, initial: 0.2 }),
  /** Updates of one training. */
  steps: number({ ...STEPS, initial: 300 }),
  seed: number({ ...SEED, initial: 1 }),
  /** The layer looked at; one beyond the last means the last. */
  layer: number({ ...LAYER, initial: 1 }),
  task: choice({ options: ['none', ...taskNames], initial: 'none' }),
});

export type FlowState = StateOf<typeof gradientFlowState.fields>;

/** What the network is, as far as its first gradients depend on it. */
export type FlowNetworkState = Pick<
  FlowState,
  'depth' | 'width' | 'f' | 'init' | 'gain' | 'norm' | 'residual' | 'seed'
>;

export function settingsOf({
  depth,
  width,
  f,
  init,
  gain,
  norm,
  residual,
  seed,
}: FlowNetworkState): FlowSettings {
  return {
    ...{ depth, width, init, gain, residual, seed },
    hidden: activation(f),
    normalized: norm === 'layer',
    examples: EXAMPLES,
  };
}

/** Two states with the same text have the same network. */
export const networkKey = ({ depth, width, f, init, gain, norm, residual, seed }: FlowNetworkState): string =>
  [depth, width, f, init, gain, norm, residual, seed].join(' ');

/** The layer looked at: 1 … depth + 1. */
export const layerShown = ({ layer, depth }: Pick<FlowState, 'layer' | 'depth'>): number =>
  Math.min(layer, depth + 1);

const plain = { gain: 1, norm: 'none', residual: false, clip: 0 } as const;
type Preset = Pick<FlowState, 'f' | 'init' | 'gain' | 'norm' | 'residual' | 'clip'>;

/** In the order of their buttons. Depth, width and seed are the reader's. */
export const presets = {
  vanishes: { ...plain, f: 'sigmoid', init: 'glorot' },
  explodes: { ...plain, f: 'relu', init: 'large' },
  fixed: { ...plain, f: 'relu', init: 'he' },
  backwards: { ...plain, f: 'tanh', init: 'large' },
  starves: { ...plain, f: 'tanh', init: 'small' },
  shortcut: { ...plain, f: 'tanh', init: 'glorot', residual: true },
} satisfies Record<string, Preset>;
export type PresetName = keyof typeof presets;
export const presetNames = Object.keys(presets) as PresetName[];

/** Drawn behind every network for comparison, and trained when the site is built. */
export const references = ['vanishes', 'explodes', 'fixed'] as const satisfies readonly PresetName[];
export type ReferenceName = (typeof references)[number];

export function presetOf(state: FlowState): PresetName | null {
  const same = (preset: Preset) =>
    (Object.keys(preset) as (keyof Preset)[]).every((key) => preset[key] === state[key]);
  return presetNames.find((name) => same(presets[name])) ?? null;
}

/** Whether all layers' gradients have about the same size, and one that can be worked with. */
const healthy = ({ gradients }: Pick<GradientFlow, 'gradients'>): boolean =>
  gradients.every((g) => g > 1e-2 && g < 1e2);

interface FlowTask {
  readonly start: Partial<FlowState>;
  /** What the reader must not touch. */
  readonly keep: readonly (keyof FlowState)[];
  reached(flow: Pick<GradientFlow, 'gradients' | 'ratio'>): boolean;
}

/** The challenges. `keep` names the keys that must stay as the start sets them. */
export const flowTasks: Record<TaskName, FlowTask> = {
  even: {
    start: { ...presets.vanishes, depth: 30, width: 32, seed: 1 },
    keep: ['depth', 'f'],
    reached: ({ ratio }) => ratio > 0.1 && ratio < 10,
  },
  gain: {
    start: { ...presets.explodes, depth: 20, width: 32, seed: 1 },
    keep: ['depth', 'width', 'f', 'init', 'norm', 'residual'],
    reached: healthy,
  },
  normalize: {
    start: { ...presets.backwards, depth: 30, width: 64, seed: 1 },
    keep: ['depth', 'width', 'init', 'gain'],
    reached: healthy,
  },
};

/** Whether what the task forbids is untouched. */
export function keepsTo(name: TaskName, state: FlowState): boolean {
  const { start, keep } = flowTasks[name];
  return keep.every((key) => state[key] === start[key]);
}

export { type FlowInitialization, flowInitializations as initializations };
