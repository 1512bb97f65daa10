// What is descended on: a loss of w and b from examples or by formula, with its curvature and its lowest place.
import {
  centred as centre,
  curvatures,
  type Examples,
  fuel,
  lineCurvature,
  lineLoss,
  type Pair,
  type Surface,
  steepestDirection,
  surface,
} from '../../src/math/descent.ts';
import { noisyLine } from '../../src/math/noisy-line.ts';
import type { Descent2State } from './state.ts';

/** What of the state the problem depends on. */
export type ProblemState = Pick<
  Descent2State,
  'data' | 'surface' | 'points' | 'centred' | 'count' | 'slope' | 'intercept' | 'noise' | 'seed'
>;
type Hessian = readonly [number, number, number];

export interface Problem {
  readonly ground: 'fuel' | 'synthetic' | 'points' | 'bowl' | 'rosenbrock' | 'saddle';
  /** As they are trained on; null where the loss is a formula of w and b. */
  readonly examples: Examples | null;
  /** What was taken away from every input. */
  readonly middle: number;
  readonly whole: Surface;
  /** Second derivatives where they are the same everywhere, and its least and greatest curvature. */
  readonly hessian: Hessian | null;
  readonly bends: Pair | null;
  /** Where the loss is least (one such place, if it is a line), and how much it is there; null where nothing is least. */
  readonly lowest: Pair | null;
  readonly floor: number;
}

/** The data set that the state names, before the reader's own points. */
export function givenExamples(state: ProblemState): Examples | null {
  if (state.surface !== 'none') return null;
  return state.data === 'fuel' ? fuel : noisyLine(state);
}

const own = (points: readonly number[]): Examples => ({
  x: points.filter((_, i) => i % 2 === 0),
  y: points.filter((_, i) => i % 2 === 1),
});

/** Curvature below this share of the greatest is a valley floor that is level, but for rounding. */
const LEVEL = 1e-12;

/** The lowest place of a quadratic loss, from its gradient at the origin; along a level floor the one nearest to it. */
function bottom(hessian: Hessian, [gw, gb]: Pair): Pair {
  const [least, greatest] = curvatures(hessian);
  const [cos, sin] = steepestDirection(hessian);
  const across = -(cos * gw + sin * gb) / greatest;
  const along = least > LEVEL * greatest ? (sin * gw - cos * gb) / least : 0;
  return [across * cos - along * sin, across * sin + along * cos];
}

export function problemOf(state: ProblemState): Problem {
  if (state.surface !== 'none') {
    const whole = surface(state.surface);
    const hessian: Hessian | null = state.surface === 'bowl' ? [0.2, 0, 4] : null;
    const lowest: Pair | null = { bowl: [0, 0] as const, rosenbrock: [1, 1] as const, saddle: null }[
      state.surface
    ];
    return {
      ...{
        ground: state.surface,
        examples: null,
        middle: 0,
        whole,
        hessian,
        lowest,
        floor: 0,
      },
      bends: hessian && curvatures(hessian),
    };
  }
  const given = givenExamples(state) ?? fuel;
  const raw = state.points.length > 0 ? own(state.points) : given;
  const examples = state.centred ? centre(raw) : raw;
  const middle = state.centred ? raw.x.reduce((sum, x) => sum + x, 0) / raw.x.length : 0;
  const whole = lineLoss(examples);
  const hessian = lineCurvature(examples);
  const lowest = bottom(hessian, whole.gradient(0, 0));
  return {
    ground: state.points.length > 0 ? 'points' : state.data,
    ...{ examples, middle, whole, hessian, lowest },
    bends: curvatures(hessian),
    floor: whole.f(...lowest),
  };
}

/** Above this rate plain descent and momentum leave a loss of constant curvature; null where there is no such bound. */
export function rateBound(
  { bends }: Problem,
  { optimizer, beta1 }: Pick<Descent2State, 'optimizer' | 'beta1'>,
) {
  if (!bends || bends[1] === 0) return null;
  if (optimizer === 'sgd') return 2 / bends[1];
  return optimizer === 'momentum' ? (2 * (1 + beta1)) / bends[1] : null;
}
