// The state of the loss figure: keys, ranges and defaults, and what fits a loss.
import { choice, defineState, flag, list, number, type StateOf } from '../kit/state.ts';

export const LOSSES = ['mae', 'mse', 'huber', 'bce', 'ce'] as const;
export type LossName = (typeof LOSSES)[number];
/** Losses of the same data: of quantities, of probabilities of a yes, of logits. */
export type Family = 'quantities' | 'probabilities' | 'classes';
export const familyOf = (loss: LossName): Family =>
  loss === 'bce' ? 'probabilities' : loss === 'ce' ? 'classes' : 'quantities';

export const TASKS = ['spread', 'median', 'confident', 'rivals', 'shift'] as const;
export type TaskName = (typeof TASKS)[number];

export const MAX_EXAMPLES = 12;
export const CLASSES = 3;
export const RANGE = { min: -100, max: 100 };
export const UNIT = { min: 0, max: 1 };
export const LOGIT = { min: -20, max: 20, step: 0.1 };

/** The four examples and the three messages of the lecture. */
export const QUANTITIES = { y: [3, -1, 2, 5], p: [2.5, 0, 2, 8] };
export const PROBABILITIES = { y: [1, 0, 1], p: [0.9, 0.2, 0.6] };
const startOf = ({ loss }: Record<string, unknown>) => (loss === 'bce' ? PROBABILITIES : QUANTITIES);

const examples = { ...RANGE, minLength: 1, maxLength: MAX_EXAMPLES };

export const lossState = defineState(
  {
    loss: choice({ options: LOSSES, initial: 'mse' }),
    /** Targets and predictions, of every loss but the cross-entropy of classes. */
    y: list({ ...examples, initial: (earlier) => startOf(earlier).y }),
    p: list({ ...examples, initial: (earlier) => startOf(earlier).p }),
    logits: list({ ...LOGIT, minLength: CLASSES, maxLength: CLASSES, initial: [2, 1, -1] }),
    target: number({ min: 0, max: CLASSES - 1, integer: true, initial: 1 }),
    /** The example, or for `ce` the logit, whose curve and gradient are shown. */
    pick: number({
      min: 0,
      max: MAX_EXAMPLES - 1,
      integer: true,
      saturates: true,
      initial: ({ loss }) => (loss === 'ce' ? 1 : 3),
    }),
    /** Every example by its own prediction, or one prediction for all. */
    constant: flag({ initial: false }),
    task: choice({ options: ['none', ...TASKS], initial: 'none' }),
  },
  ({ y, p }) => y.length === p.length,
  (state) => {
    const last = (state.loss === 'ce' ? CLASSES : state.y.length) - 1;
    const unit = (values: readonly number[]) =>
      values.every((value) => value >= 0 && value <= 1)
        ? values
        : values.map((value) => Math.min(1, Math.max(0, value)));
    return {
      ...state,
      ...(state.loss === 'bce' && { y: unit(state.y), p: unit(state.p) }),
      pick: Math.min(state.pick, last),
    };
  },
);

export type LossState = StateOf<typeof lossState.fields>;

/** Lengths that fit each other, for states drawn at random. */
export const shapes: readonly Readonly<Record<string, number>>[] = [1, 3, 4, 7, MAX_EXAMPLES].map((n) => ({
  y: n,
  p: n,
}));

/** The range of predictions and targets. */
export const rangeOf = (loss: LossName) => (loss === 'bce' ? UNIT : RANGE);

/** What one arrow key or the smallest drag moves a prediction by: a tenth, or one where the values spread widely. */
export function stepOf({ loss, y, p }: LossState): number {
  if (loss === 'bce') return 0.01;
  return Math.max(...y, ...p) - Math.min(...y, ...p) > 30 ? 1 : 0.1;
}
