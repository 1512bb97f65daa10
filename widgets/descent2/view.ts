// Which part of the plane of w and b is drawn, at which heights its contours lie, and what tint a height gets.
import { type Pair, steepestDirection } from '../../src/math/descent.ts';
import type { Problem } from './problem.ts';
import type { Descent2State } from './state.ts';

/** Size of the map's drawing, in its own units. */
export const MAP = { width: 370, height: 372 };

export interface Area {
  readonly w: Pair;
  readonly b: Pair;
}

/** The interval that holds all of `values` with air to both sides, at least 2 wide. */
function around(values: readonly number[]): Pair {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const half = Math.max(((high - low) / 2) * (1 + 2 * AIR), 1);
  const middle = (low + high) / 2;
  return [middle - half, middle + half];
}

/** Of what an interval is made to hold, on either side. */
const AIR = 0.17;
/** How much wider or closer the other views are. */
const WIDE = 3;
const CLOSE = 1 / 8;

/** Start and minimum, and the start's mirror image across the valley, where descent comes to first. */
function wholeArea({ ground, hessian, lowest }: Problem, [w0, b0]: Pair): Area {
  if (ground === 'saddle') {
    const half = Math.max(3, 1.1 * Math.abs(w0), 1.1 * Math.abs(b0));
    return { w: [-half, half], b: [-half, half] };
  }
  if (!hessian || !lowest) return { w: around([-1.6, 1.6, w0]), b: around([-0.6, 2.8, b0]) };
  const [cos, sin] = steepestDirection(hessian);
  const across = cos * (w0 - lowest[0]) + sin * (b0 - lowest[1]);
  return {
    w: around([w0, lowest[0], w0 - 2 * across * cos]),
    b: around([b0, lowest[1], b0 - 2 * across * sin]),
  };
}

export function areaOf(problem: Problem, start: Pair, view: Descent2State['view']): Area {
  const area = wholeArea(problem, start);
  if (view === 'whole') return area;
  const scale = view === 'wide' ? WIDE : CLOSE;
  const centre = ([low, high]: Pair) => (low + high) / 2;
  const middle = (view === 'close' && problem.lowest) || ([centre(area.w), centre(area.b)] as const);
  const scaled = ([low, high]: Pair, at: number): Pair => [
    at - (scale * (high - low)) / 2,
    at + (scale * (high - low)) / 2,
  ];
  return { w: scaled(area.w, middle[0]), b: scaled(area.b, middle[1]) };
}

export interface Levels {
  /** Rising. */
  readonly levels: readonly number[];
  /** From 0 at the lowest loss in sight to 1 at the highest. */
  tint(loss: number): number;
}

/** Of itself or of the whole height, above the floor, begins the first tint. */
const RISE = 0.02;
const MOST = 11;
const FEW = 3;
/** Round numbers per power of ten, from the most to the fewest. */
const SERIES = [[1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8], [1, 1.5, 2, 3, 5, 7], [1, 2, 5], [1, 3], [1]];
/** Of the highest loss in sight; what is lower than this is one tint. A bowl needs fewer of them than a valley. */
const DEPTH = 1e-4;
const BOWL_DEPTH = 2e-3;

/** Heights in the ratios of the series per power of ten, between two positive ones. */
function series(low: number, high: number, mantissas: readonly number[]): number[] {
  const found: number[] = [];
  for (let power = Math.floor(Math.log10(low)); power <= Math.log10(high); power++) {
    for (const mantissa of mantissas) {
      const level = Number(`${mantissa}e${power}`);
      if (level > low && level < high) found.push(level);
    }
  }
  return found;
}

/**
 * Contour heights over an area: round numbers, evenly spaced in the logarithm where the loss is never negative (a long
 * valley is told from its walls only so), and evenly where it is.
 */
export function levelsOf({ whole, floor, ground, lowest }: Problem, { w, b }: Area): Levels {
  const corners = [whole.f(w[0], b[0]), whole.f(w[0], b[1]), whole.f(w[1], b[0]), whole.f(w[1], b[1])];
  if (ground === 'saddle') {
    const reach = Math.max(w[1] ** 2, b[1] ** 2, 1e-9);
    const unit = 10 ** Math.floor(Math.log10(reach / 2));
    const gap = unit * ([5, 2, 1].find((m) => m * unit * 4 <= reach) ?? 1);
    const count = Math.floor(reach / gap - 1e-9);
    return {
      levels: Array.from({ length: 2 * count + 1 }, (_, i) => (i - count) * gap + 0),
      tint: (loss) => Math.min(1, Math.max(0, (loss / reach + 1) / 2)),
    };
  }
  const inside = lowest && lowest[0] >= w[0] && lowest[0] <= w[1] && lowest[1] >= b[0] && lowest[1] <= b[1];
  const high = Math.max(...corners, floor + 1e-9);
  const low = Math.max(
    inside ? floor + RISE * Math.min(floor, high - floor) : Math.min(...corners) / 10,
    high * (ground === 'bowl' ? BOWL_DEPTH : DEPTH),
  );
  const found = SERIES.map((mantissas) => series(low, high, mantissas)).find(
    (levels) => levels.length <= MOST,
  );
  const even = Array.from({ length: FEW }, (_, i) => low + ((high - low) * (i + 1)) / (FEW + 1));
  const range = Math.log(high / low);
  return {
    levels: found && found.length >= FEW ? found : even,
    tint: (loss) => Math.min(1, Math.max(0, Math.log(Math.max(loss, low) / low) / range)),
  };
}
