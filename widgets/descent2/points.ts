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

/** The plane of the data. */
export function dataArea({ examples }: Problem): DataArea {
  const span = (values: readonly number[], zero: boolean): Pair => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const width = Math.max(high - low, 1);
    // Zero, where many a walk starts, belongs into the picture unless it is far off.
    const down = zero && low > 0 && low < 2.5 * width;
    return [(down ? 0 : low) - AIR * width * (down ? 0.3 : 1), high + AIR * width];
  };
  return { x: span(examples?.x ?? [0, 1], false), y: span(examples?.y ?? [0, 1], true) };
}
