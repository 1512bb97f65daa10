// States with a name, and the challenges with their checks.
import type { Task } from '../kit/Tasks.tsx';
import {
  type CurvePreset,
  curvePresets,
  type LandscapePreset,
  landscapePresets,
  type TaskName,
} from './names.ts';
import { type ActivationState, alphaOf } from './state.ts';
import { heightAt } from './surface.ts';
import { LIMIT, unitOf } from './unit.ts';

type Patch = Partial<ActivationState>;

/** A patch that changes the function brings the function's own alpha. */
const withAlpha = (patch: Patch): Patch => (patch.f ? { alpha: alphaOf(patch.f), ...patch } : patch);

const curve = (patch: Patch): Patch => withAlpha({ view: '2d', compare: [], span: 6, ...patch });
const straight = { w: 1, b: 0 };

export const curves: Readonly<Record<CurvePreset, Patch>> = {
  slides: curve({ f: 'sigmoid', w: 3, b: -2, x: 0.5, span: 4 }),
  saturated: curve({ f: 'sigmoid', ...straight, x: 3, compare: ['tanh'] }),
  dead: curve({ f: 'relu', w: 0.5, b: -5.5, x: 4, span: 10 }),
  smooth: curve({ f: 'gelu', ...straight, x: -0.75, span: 4, compare: ['relu', 'swish', 'softplus'] }),
  leaky: curve({ f: 'leaky-relu', ...straight, x: -2, span: 4, compare: ['relu', 'elu'] }),
  absolute: curve({ f: 'maxout', ...straight, w2: -1, b2: 0, x: -2, span: 4 }),
};

const landscape = (patch: Patch): Patch =>
  withAlpha({ view: '3d', f: 'sigmoid', span: 4, c: 0, out: 'identity', p: [0, 0], ...patch });
const four = { wn: [4, 0, 4, 0, 0, 4, 0, 4], bn: [6, -6, 6, -6] };

export const landscapes: Readonly<Record<LandscapePreset, Patch>> = {
  slope: landscape({ wn: [1.5, 1], bn: [-1], vn: [1], p: [1, 1] }),
  ridge: landscape({ wn: [4, 0, 4, 0], bn: [6, -6], vn: [1, -1] }),
  cross: landscape({ ...four, vn: [1, -1, 1, -1] }),
  bump: landscape({ ...four, vn: [10, -10, 10, -10], c: -15, out: 'sigmoid' }),
  // Three sides of a triangle; the output fires where all three neurons do.
  closed: landscape({ wn: [0, 3, 3, -2, -3, -2], bn: [4, 5, 5], vn: [10, 10, 10], c: -25, out: 'sigmoid' }),
  xor: landscape({ f: 'relu', wn: [1, 1, 1, 1], bn: [0, -1], vn: [1, -2], span: 2, p: [1, 0] }),
};

/** What a state must share with a preset to be it: everything that the preset says, but for the point that is read. */
const FREE = new Set<string>(['x', 'p', 'span']);

const isPreset = (state: ActivationState, preset: Patch): boolean =>
  Object.entries(preset).every(
    ([key, value]) => FREE.has(key) || String(state[key as keyof ActivationState]) === String(value),
  );

export const curvePresetOf = (state: ActivationState): CurvePreset | null =>
  curvePresets.find((name) => isPreset(state, curves[name])) ?? null;
export const landscapePresetOf = (state: ActivationState): LandscapePreset | null =>
  landscapePresets.find((name) => isPreset(state, landscapes[name])) ?? null;

const near = (value: number, wanted: number, by: number) => Math.abs(value - wanted) <= by + 1e-9;
const derivativeAt = (state: ActivationState) => unitOf(state).derivative(state.x);
/** Whether {(w, b), (w2, b2)} are these two lines, in either order. */
const lines = ({ w, b, w2, b2 }: ActivationState, one: readonly number[], other: readonly number[]) =>
  [
    [w, b, w2, b2],
    [w2, b2, w, b],
  ].some((given) => given.every((value, i) => near(value, [...one, ...other][i] ?? 0, 0.005)));

export const tasks: Readonly<Record<TaskName, Task<ActivationState>>> = {
  half: {
    start: curve({ f: 'sigmoid', w: 3, b: -2, x: 2, span: 4 }),
    check: (state) =>
      state.f === 'sigmoid' && state.w === 3 && state.x === 2 && near(unitOf(state).y(2), 0.5, 0.01),
  },
  saturate: {
    start: curve({ f: 'sigmoid', ...straight, x: 1 }),
    check: (state) =>
      state.f === 'sigmoid' && state.x === 1 && state.b === 0 && Math.abs(derivativeAt(state)) < LIMIT,
  },
  dead: {
    start: curve({ f: 'relu', w: 0.5, b: 0, x: 4, span: 10 }),
    check: (state) => state.f === 'relu' && state.w === 0.5 && unitOf(state).y(10) === 0,
  },
  valley: {
    start: curve({ f: 'gelu', ...straight, x: 2, span: 4 }),
    check: (state) =>
      state.f === 'gelu' &&
      state.w === 1 &&
      state.b === 0 &&
      state.x > -1.5 &&
      near(derivativeAt(state), 0, 0.03),
  },
  absolute: {
    start: curve({ f: 'maxout', ...straight, w2: 0.5, b2: 1, x: -2, span: 4 }),
    check: (state) => state.f === 'maxout' && lines(state, [1, 0], [-1, 0]),
  },
  leak: {
    start: curve({ f: 'maxout', ...straight, w2: -1, b2: 0, x: -2, span: 4, compare: ['leaky-relu'] }),
    check: (state) => state.f === 'maxout' && lines(state, [1, 0], [0.1, 0]),
  },
  tower: {
    start: landscape({ ...four, vn: [10, -10, 10, -10], c: -5, out: 'sigmoid' }),
    check: (state) =>
      state.out === 'sigmoid' &&
      same(state, { ...four, vn: [10, -10, 10, -10] }) &&
      heightAt(state, 0, 0) > 0.9 &&
      heightAt(state, 3, 0) < 0.1,
  },
  xor: {
    start: landscape({ f: 'relu', wn: [1, 1, 1, 1], bn: [0, -1], vn: [1, 1], span: 2, p: [1, 1] }),
    check: (state) =>
      state.f === 'relu' &&
      state.out === 'identity' &&
      same(state, { wn: [1, 1, 1, 1], bn: [0, -1] }) &&
      [
        [0, 0, 0],
        [0, 1, 1],
        [1, 0, 1],
        [1, 1, 0],
      ].every(([x1 = 0, x2 = 0, y = 0]) => near(heightAt(state, x1, x2), y, 0.1)),
  },
};

function same(state: ActivationState, lists: Partial<Pick<ActivationState, 'wn' | 'bn' | 'vn'>>): boolean {
  return isPreset(state, lists);
}
