// What the two panes draw: curves as points, gaps at jumps, and axes that hold still while the point moves.
import { type ActivationState, shownFunctions } from './state.ts';
import { roundUp } from './surface.ts';
import { type Unit, unitOf } from './unit.ts';

type Point = readonly [number, number];

export interface DrawnCurve {
  readonly unit: Unit;
  readonly values: readonly Point[];
  readonly slopes: readonly Point[];
}

export interface Picture {
  readonly curves: readonly DrawnCurve[];
  readonly domain: readonly [number, number];
  readonly values: readonly [number, number];
  readonly slopes: readonly [number, number];
}

const EVEN = 96;
const NO_VALUE = Number.NaN;

/** Places along x at which a smooth unit is drawn: evenly, and closely where its function bends. */
function places({ straight, kinks }: Unit, { w, b }: ActivationState, half: number): number[] {
  const even = straight
    ? [-half, half]
    : Array.from({ length: EVEN + 1 }, (_, i) => -half + (2 * half * i) / EVEN);
  const close =
    straight || Math.abs(w) < 1.5 ? [] : Array.from({ length: 65 }, (_, i) => ((i - 32) / 4 - b) / w);
  const inside = [...even, ...close, ...kinks.map(({ x }) => x)].filter((x) => x >= -half && x <= half);
  return [...new Set(inside)].sort((p, q) => p - q);
}

function draw(unit: Unit, state: ActivationState, half: number): DrawnCurve {
  const values: Point[] = [];
  const slopes: Point[] = [];
  for (const x of places(unit, state, half)) {
    const kink = unit.kinks.find((one) => one.x === x);
    if (kink) {
      const jumps = kink.y.left !== kink.y.right;
      values.push(
        [x, kink.y.left],
        ...(jumps
          ? ([
              [x, NO_VALUE],
              [x, kink.y.right],
            ] as const)
          : []),
      );
      slopes.push([x, kink.slope.left], [x, NO_VALUE], [x, kink.slope.right]);
    } else {
      values.push([x, unit.y(x)]);
      slopes.push([x, unit.derivative(x)]);
    }
  }
  return { unit, values, slopes };
}

/** The range of the points, with 0 in it, rounded outwards and with some air. */
function domainOf(points: readonly Point[], least: number): [number, number] {
  const finite = points.map(([, y]) => y).filter(Number.isFinite);
  const low = Math.min(0, ...finite);
  const high = Math.max(0, ...finite, low + least);
  const step = roundUp((high - low) / 8);
  const [from, to] = [Math.floor(low / step) * step, Math.ceil(high / step - 1e-9) * step];
  const air = (to - from) * 0.05;
  return [from - air, to + air];
}

/** How far the drawing reaches along x: as asked for, or to the end of the range where the point lies beyond. */
export const reachOf = ({ span, x }: Pick<ActivationState, 'span' | 'x'>): number =>
  Math.abs(x) > span ? 10 : span;

/** A maxout unit's lines go on under it: as much of them as keeps the unit large. */
function under(curves: readonly DrawnCurve[], { w, b, w2, b2 }: ActivationState, half: number): Point[] {
  const unit = curves.find((one) => one.unit.name === 'maxout');
  if (!unit) return [];
  const heights = unit.values.map(([, y]) => y);
  const most = Math.max(...heights);
  const least = Math.min(...heights, most);
  const lowest = Math.min(...[-half, half].flatMap((x) => [w * x + b, w2 * x + b2]));
  return [[0, Math.max(lowest, least - 0.4 * Math.max(most - least, 1))]];
}

export function pictureOf(state: ActivationState): Picture {
  const half = reachOf(state);
  const curves = shownFunctions(state).map((name) => draw(unitOf(state, name), state, half));
  return {
    curves,
    domain: [-half, half],
    values: domainOf([...curves.flatMap(({ values }) => values), ...under(curves, state, half)], 1),
    slopes: domainOf(
      curves.flatMap(({ slopes }) => slopes),
      0.25,
    ),
  };
}
