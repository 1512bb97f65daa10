// The reader's own points: a copy of the set in sight as soon as one of them is moved, added or removed.
import type { Pair } from '../../src/math/descent.ts';
import { givenExamples, type Problem } from './problem.ts';
import { type Descent2State, MAX_POINTS, POINT_RANGE } from './state.ts';

type Points = Pick<Descent2State, 'points'>;

/** x and y in turn, as the data are before the mean is taken away; null where they may not be edited. */
export function editable(state: Descent2State): readonly number[] | null {
  const given = givenExamples(state);
  if (!given) return null;
  if (state.points.length > 0) return state.points;
  return given.x.length > MAX_POINTS ? null : given.x.flatMap((x, i) => [x, given.y[i] ?? 0]);
}

const bounded = (value: number) =>
  Math.min(POINT_RANGE.max, Math.max(POINT_RANGE.min, Number(value.toFixed(10)))) + 0;

/** Point `i` taken to a place in the data's own coordinates. */
export function movePoint(points: readonly number[], i: number, [x, y]: Pair): Points {
  return { points: points.with(2 * i, bounded(x)).with(2 * i + 1, bounded(y)) };
}

export const addPoint = (points: readonly number[], [x, y]: Pair): Points => ({
  points: points.length < 2 * MAX_POINTS ? [...points, bounded(x), bounded(y)] : points,
});

/** Without point `i`; the last one stays. */
export const removePoint = (points: readonly number[], i: number): Points => ({
  points: points.length > 2 ? points.toSpliced(2 * i, 2) : points,
});

export interface DataArea {
  readonly x: Pair;
  readonly y: Pair;
}

/** Air around the data, as a share of what they span. */
const AIR = 0.12;

/** The plane of the data: made for the given set, so that it holds still while a point is dragged through it. */
export function dataArea({ base, examples }: Problem): DataArea {
  const span = (values: readonly number[], zero: boolean): Pair => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const width = high - low || 1;
    // Zero, where many a walk starts, belongs into the picture unless it is far off.
    const [from, to] = zero && low > 0 && low < 2.5 * width ? [0, high] : [low, high];
    return [from - AIR * width * (from === 0 && zero ? 0.3 : 1), to + AIR * width];
  };
  const reached = ([low, high]: Pair, values: readonly number[]): Pair => [
    Math.min(low, ...values),
    Math.max(high, ...values),
  ];
  const given = base ?? { x: [0, 1], y: [0, 1] };
  return {
    x: reached(span(given.x, false), examples?.x ?? []),
    y: reached(span(given.y, true), examples?.y ?? []),
  };
}
