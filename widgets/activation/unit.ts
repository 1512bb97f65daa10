// One activation unit of one input, y = φ(w·x + b) or maxout: its values, slopes, kinks and flat stretches over x.
import { activation, maxout } from '../../src/math/activations.ts';
import { flatRanges, type Range } from '../../src/math/saturation.ts';
import { type ActivationState, alphaFor, type FunctionName } from './state.ts';

/** A weight too small to move z by anything that could be seen: places along x have no z of their own. */
export const isNothing = (w: number): boolean => Math.abs(w) < 1e-9;

/** Below this size of the derivative a unit counts as saturated. */
export const LIMIT = 0.1;

/** A place where the curve jumps or bends, with both one-sided values there; `taken` is the one that counts. */
export interface Kink {
  readonly x: number;
  readonly y: { readonly taken: number; readonly left: number; readonly right: number };
  /** The contract's derivative (dφ/dz; dy/dx for maxout), on the side that counts and on the other. */
  readonly slope: {
    readonly taken: number;
    readonly other: number;
    readonly left: number;
    readonly right: number;
  };
}

export interface Unit {
  readonly name: FunctionName;
  z(x: number): number;
  y(x: number): number;
  /** dφ/dz at z; for maxout dy/dx. */
  derivative(x: number): number;
  /** dy/dx: the slope of the curve as drawn. */
  slope(x: number): number;
  /** Straight between its kinks: few points draw it. */
  readonly straight: boolean;
  /** Places along x where it bends or jumps; empty for smooth functions. */
  readonly kinks: readonly Kink[];
  /** Intervals of x, within the given one, in which |derivative| < LIMIT. */
  flat(range: Range): Range[];
  /** The same in z, from −∞ to ∞ (maxout: in x). */
  readonly flatEverywhere: readonly Range[];
}

const EDGE = 1e-9;
/** No derivative of the course passes LIMIT beyond this. */
const FAR = 60;

const STRAIGHT: readonly FunctionName[] = ['identity', 'step', 'relu', 'leaky-relu', 'maxout'];
const BENT: readonly FunctionName[] = ['step', 'relu', 'leaky-relu', 'elu'];

const endless = (ranges: Range[]): Range[] =>
  ranges.map(([from, to]) => [
    from <= -FAR ? Number.NEGATIVE_INFINITY : from,
    to >= FAR ? Number.POSITIVE_INFINITY : to,
  ]);

function maxoutUnit(lines: { w: number; b: number; w2: number; b2: number }): Unit {
  const { w, b, w2, b2 } = lines;
  const crossing = isNothing(w - w2) ? null : (b2 - b) / (w - w2);
  const derivative = (x: number) => maxout.derivative(x, lines);
  // In each piece between the crossing and the ends the slope is one number.
  const flat = (range: Range) => flatRanges(derivative, LIMIT, range, crossing === null ? [] : [crossing]);
  const [left, right] = [Math.min(w, w2), Math.max(w, w2)];
  const reach = FAR + Math.abs(crossing ?? 0);
  return {
    name: 'maxout',
    z: (x) => w * x + b,
    y: (x) => maxout.f(x, lines),
    derivative,
    slope: derivative,
    straight: true,
    kinks:
      crossing === null
        ? []
        : [
            {
              x: crossing,
              y: { taken: w * crossing + b, left: w * crossing + b, right: w * crossing + b },
              slope: { taken: left, other: right, left, right },
            },
          ],
    flat,
    flatEverywhere: flat([-reach, reach]).map(([from, to]) => [
      from <= -reach ? Number.NEGATIVE_INFINITY : from,
      to >= reach ? Number.POSITIVE_INFINITY : to,
    ]),
  };
}

/** The unit that `state` makes of the function `name`. */
export function unitOf(state: ActivationState, name: FunctionName = state.f): Unit {
  const { w, b } = state;
  if (name === 'maxout') return maxoutUnit(state);
  const alpha = alphaFor(state, name);
  const { f, derivative } = activation(name, alpha);
  const z = (x: number) => w * x + b;
  const [below, above] = [derivative(-EDGE), derivative(EDGE)];
  const bends = BENT.includes(name) && !isNothing(w) && (name === 'step' || Math.abs(above - below) > 1e-6);
  const inOrder = <T>(low: T, high: T) => (w > 0 ? { left: low, right: high } : { left: high, right: low });
  return {
    name,
    z,
    y: (x) => f(z(x)),
    derivative: (x) => derivative(z(x)),
    slope: (x) => w * derivative(z(x)),
    straight: STRAIGHT.includes(name),
    kinks: bends
      ? [
          {
            x: -b / w + 0,
            y: { taken: f(0), ...inOrder(name === 'step' ? 0 : f(0), f(0)) },
            slope: { taken: derivative(0), other: above, ...inOrder(derivative(0), above) },
          },
        ]
      : [],
    flat([first, last]) {
      if (isNothing(w)) return Math.abs(derivative(b)) < LIMIT ? [[first, last]] : [];
      const ends = [z(first), z(last)].sort((p, q) => p - q) as [number, number];
      const ranges = flatRanges(derivative, LIMIT, ends).map(([from, to]): Range => {
        const [p, q] = [(from - b) / w, (to - b) / w];
        return [Math.max(first, Math.min(p, q)), Math.min(last, Math.max(p, q))];
      });
      return w > 0 ? ranges : ranges.reverse();
    },
    flatEverywhere: endless(flatRanges(derivative, LIMIT, [-FAR, FAR])),
  };
}

/** Whether the derivative at x is small enough to count as saturated. */
export const isFlat = (unit: Unit, x: number): boolean => Math.abs(unit.derivative(x)) < LIMIT;
