// The state of descent on one parameter: keys, ranges and defaults, states with a name, and challenges.
import { type CurveName, curve, curveNames, descend, verdict } from '../../src/math/descent.ts';
import { choice, defineState, list, number, type StateOf, text } from '../kit/state.ts';
import type { Task } from '../kit/Tasks.tsx';
import { MAX_OWN, refusalOf } from './own.ts';

export type DescentCurve = CurveName | 'own';
export const curves: readonly DescentCurve[] = [...curveNames, 'own'];

export const W_RANGE = { min: -10, max: 10 };
export const LR_RANGE = { min: 0, max: 10 };
export const MAX_STARTS = 3;
export const LAST = 10_000;

/** Where each curve is at its best: a start, a rate, and the half width of its drawing. */
export const homes: Readonly<Record<DescentCurve, { w0: number; lr: number; half: number }>> = {
  parabola: { w0: 10, lr: 0.2, half: 11 },
  valley: { w0: 10, lr: 0.1, half: 11 },
  'double-well': { w0: 1.6, lr: 0.05, half: 1.8 },
  'steep-flat': { w0: 5, lr: 0.5, half: 11 },
  own: { w0: 2, lr: 0.05, half: 3 },
};
const home = ({ f }: Record<string, unknown>) => homes[f as DescentCurve];

const taskNames = ['one-step', 'bounce', 'watershed', 'other-well'] as const;
export type TaskName = (typeof taskNames)[number];

export const descentState = defineState({
  f: choice({ options: curves, initial: 'parabola' }),
  /** Counts where `f` is own. */
  own: text({
    maxLength: MAX_OWN,
    initial: 'w^4 - 4w^2 + w',
    examples: ['w^4 - 4w^2 + w', 'abs(w)', '0,1w^2 + sen(3w)', 'ln(1 + e^w) - w/3', 'sqrt(1 + w^2)'],
    accepts: (given) => refusalOf(given) === null,
  }),
  w0: number({ ...W_RANGE, initial: (earlier) => home(earlier).w0 }),
  lr: number({ ...LR_RANGE, initial: (earlier) => home(earlier).lr }),
  starts: list({ ...W_RANGE, minLength: 0, maxLength: MAX_STARTS, initial: [] }),
  task: choice({ options: ['none', ...taskNames], initial: 'none' }),
  step: number({ min: 0, max: LAST, integer: true, saturates: true, initial: 0 }),
});

export type DescentState = StateOf<typeof descentState.fields>;

type Preset = Pick<DescentState, 'f' | 'w0' | 'lr' | 'step'> & { readonly starts?: readonly number[] };

/** In the order of their buttons, each after as many steps as it takes to see what happens. */
export const presets = {
  slow: { f: 'parabola', w0: 10, lr: 0.01, step: 10 },
  right: { f: 'parabola', w0: 10, lr: 0.2, step: 10 },
  bounces: { f: 'parabola', w0: 10, lr: 0.9, step: 10 },
  diverges: { f: 'parabola', w0: 10, lr: 1.1, step: 10 },
  local: { f: 'valley', w0: 0, lr: 0.1, starts: [10], step: 80 },
  plateau: { f: 'steep-flat', w0: 5, lr: 0.5, step: 30 },
  summit: { f: 'double-well', w0: 0, lr: 0.05, starts: [0.05, -0.05], step: 40 },
} satisfies Record<string, Preset>;
export type PresetName = keyof typeof presets;
export const presetNames = Object.keys(presets) as PresetName[];

/** The preset whose curve, rate and starts these are, whatever the step. */
export function presetOf({ f, w0, lr, starts }: DescentState): PresetName | null {
  return (
    presetNames.find((name) => {
      const preset: Preset = presets[name];
      return (
        preset.f === f &&
        preset.w0 === w0 &&
        preset.lr === lr &&
        (preset.starts ?? []).join() === starts.join()
      );
    }) ?? null
  );
}

/** Where the walk stands, and what it looks like; only for the curves that have a name. */
function walked({ f, w0, lr, step }: DescentState): { w: number; says: string } {
  if (f === 'own') return { w: Number.NaN, says: 'none' };
  const path = descend(curve(f), w0, lr, step);
  return { w: path.at(-1) ?? Number.NaN, says: verdict(curve(f), path) };
}
const near = (w: number, goal: number, distance: number) => Math.abs(w - goal) < distance;

export const tasks: Record<TaskName, Task<DescentState>> = {
  'one-step': {
    start: { f: 'parabola', w0: 8, lr: 0.1, starts: [], step: 0 },
    check: (state) =>
      state.f === 'parabola' && state.w0 === 8 && state.step === 1 && near(walked(state).w, 0, 1e-6),
  },
  bounce: {
    start: { f: 'parabola', w0: 10, lr: 0.2, starts: [], step: 0 },
    check(state) {
      const { w, says } = walked(state);
      return (
        state.f === 'parabola' &&
        state.w0 === 10 &&
        state.step <= 20 &&
        says === 'oscillating' &&
        near(w, 0, 0.1)
      );
    },
  },
  watershed: {
    start: { f: 'valley', w0: 0, lr: 0.1, starts: [], step: 0 },
    check: (state) =>
      state.f === 'valley' &&
      state.lr === 0.1 &&
      state.w0 < 1.95 &&
      near(walked(state).w, curve('valley').minima[0] ?? 0, 0.05),
  },
  'other-well': {
    start: { f: 'double-well', w0: 1.6, lr: 0.05, starts: [], step: 0 },
    check: (state) =>
      state.f === 'double-well' && state.w0 === 1.6 && state.step <= 40 && near(walked(state).w, -1, 0.01),
  },
};
