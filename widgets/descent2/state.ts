// The state of descent in w and b: keys, ranges and defaults, and the presets that are states with a name.
import { batchesPerEpoch } from '../../src/math/batches.ts';
import { surfaceNames } from '../../src/math/descent.ts';
import { ADAM_BETA2, MOMENTUM_BETA, type OptimizerName, RMSPROP_BETA } from '../../src/math/optimizers.ts';
import { choice, defineState, flag, list, number, type StateOf } from '../kit/state.ts';

/** As many updates as a link may ask for. */
export const LAST_STEP = 10_000;
export const PLACE_RANGE = { min: -50, max: 50 };
export const RATE_RANGE = { min: 0, max: 10 };
export const BETA_RANGE = { min: 0, max: 0.99999 };
export const SEED_RANGE = { min: 0, max: 999_999, integer: true };
export const COUNT_RANGE = { min: 2, max: 200, integer: true };
export const POINT_RANGE = { min: -100, max: 100 };
/** Points that the reader may have; larger sets can be looked at and not touched. */
export const MAX_POINTS = 40;

export const optimizers = [
  'sgd',
  'momentum',
  'rmsprop',
  'adagrad',
  'adam',
] as const satisfies OptimizerName[];
const surfaces = ['none', ...surfaceNames] as const;
const rivals = ['none', ...optimizers] as const;
export type Rival = (typeof rivals)[number];
export const taskNames = ['bound', 'valley', 'settle', 'bend', 'escape'] as const;
export type TaskName = (typeof taskNames)[number];

/** Where to start, and a rate that shows what the ground is like. */
const BEGINNINGS: Record<string, { readonly w0: number; readonly b0: number; readonly lr: number }> = {
  fuel: { w0: 0, b0: 0, lr: 0.01 },
  synthetic: { w0: 0, b0: 0, lr: 0.05 },
  bowl: { w0: -5, b0: -2, lr: 0.4 },
  rosenbrock: { w0: -1.5, b0: 2, lr: 0.001 },
  saddle: { w0: 2, b0: 0.01, lr: 0.1 },
};
type Earlier = Record<string, unknown>;
const beginning = ({ surface, data }: Earlier) =>
  BEGINNINGS[String(surface === 'none' ? data : surface)] ?? { w0: 0, b0: 0, lr: 0.01 };

export const defaultBeta2 = (optimizer: unknown) => (optimizer === 'rmsprop' ? RMSPROP_BETA : ADAM_BETA2);

const rival = choice({ options: rivals, initial: 'none' });
const rivalRate = number({ ...RATE_RANGE, initial: ({ lr }) => Number(lr) });

export const descent2State = defineState(
  {
    data: choice({ options: ['fuel', 'synthetic'], initial: 'fuel' }),
    surface: choice({ options: surfaces, initial: 'none' }),
    w0: number({ ...PLACE_RANGE, initial: (earlier) => beginning(earlier).w0 }),
    b0: number({ ...PLACE_RANGE, initial: (earlier) => beginning(earlier).b0 }),
    lr: number({ ...RATE_RANGE, initial: (earlier) => beginning(earlier).lr }),
    batch: number({ min: 0, max: COUNT_RANGE.max, integer: true, initial: 0 }),
    optimizer: choice({ options: optimizers, initial: 'sgd' }),
    beta1: number({ ...BETA_RANGE, initial: MOMENTUM_BETA }),
    beta2: number({ ...BETA_RANGE, initial: ({ optimizer }) => defaultBeta2(optimizer) }),
    seed: number({ ...SEED_RANGE, initial: 1 }),
    step: number({ min: 0, max: LAST_STEP, integer: true, saturates: true, initial: 0 }),
    /** The reader's own points, x and y in turn; where there are any they win over `data`. */
    points: list({ ...POINT_RANGE, minLength: 0, maxLength: 2 * MAX_POINTS, initial: [] }),
    /** Takes the mean input away from every input. */
    centred: flag({ initial: false }),
    /** The synthetic set: examples around y = slope·x + intercept. */
    count: number({ ...COUNT_RANGE, initial: 40 }),
    slope: number({ min: -10, max: 10, initial: 2 }),
    intercept: number({ min: -20, max: 20, initial: 1 }),
    noise: number({ min: 0, max: 10, initial: 1 }),
    /** Up to three more optimizers from the same start, with rates of their own and the usual betas. */
    rival1: rival,
    rate1: rivalRate,
    rival2: rival,
    rate2: rivalRate,
    rival3: rival,
    rate3: rivalRate,
    /** How much of the plane is drawn. */
    view: choice({ options: ['whole', 'wide', 'close'], initial: 'whole' }),
    /** Whether the way ahead is drawn dotted. */
    ahead: flag({ initial: true }),
    task: choice({ options: ['none', ...taskNames], initial: 'none' }),
  },
  ({ points }) => points.length % 2 === 0,
);

export type Descent2State = StateOf<typeof descent2State.fields>;

/** Lengths of the lists that a state may have. */
export const shapes: readonly Readonly<Record<string, number>>[] = [
  { points: 0 },
  { points: 2 },
  { points: 14 },
];

/** What a change of ground brings with it: its start and its rate. */
export function onGround(patch: Pick<Partial<Descent2State>, 'data' | 'surface'>, state: Descent2State) {
  const { data, surface } = { ...state, ...patch };
  return {
    data,
    surface,
    ...beginning({ data, surface }),
    points: [],
    step: 0,
  } satisfies Partial<Descent2State>;
}

/** In the order of their buttons. */
export const presets = {
  valley: {},
  centred: { centred: true, lr: 0.5 },
  explodes: { lr: 0.1 },
  batches: { data: 'synthetic', centred: true, batch: 1, lr: 0.05 },
  ball: { surface: 'bowl', optimizer: 'momentum', lr: 0.6, beta1: 0.5 },
  race: {
    surface: 'bowl',
    lr: 0.4,
    ...{ rival1: 'momentum', rate1: 0.1, rival2: 'rmsprop', rate2: 0.4, rival3: 'adam', rate3: 0.4 },
  },
  bend: { surface: 'rosenbrock', optimizer: 'adam', lr: 0.1 },
  saddle: { surface: 'saddle' },
} satisfies Record<string, Partial<Descent2State>>;
export type PresetName = keyof typeof presets;
export const presetNames = Object.keys(presets) as PresetName[];

/** The whole state of a preset. */
export const presetState = (name: PresetName): Descent2State => descent2State.complete(presets[name]);

/** The preset that a state is, however far it has gone and however it is looked at. */
export function presetOf(state: Descent2State): PresetName | null {
  const plain = ({ step: _s, view: _v, ahead: _a, seed: _d, task: _t, ...rest }: Descent2State) =>
    JSON.stringify(rest);
  return presetNames.find((name) => plain(presetState(name)) === plain(state)) ?? null;
}

/** Updates in one epoch of `count` examples. */
export const epochOf = (state: Descent2State, count: number) => batchesPerEpoch(count, state.batch);
