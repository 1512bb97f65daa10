// Geometry of what is drawn on the map: the walk as a path that stays within reason, arrows, and the way out of sight.
import type { Pair } from '../../src/math/descent.ts';
import type { Trajectory } from '../../src/math/trajectory.ts';
import type { Scales } from '../kit/Plot.tsx';

export type Pixel = readonly [number, number];

/** Far outside every drawing, and still a number that every browser draws. */
const FAR = 5000;
const HUGE = 1e100;
/** A place on its axis, taken to `FAR` at most: a scale's own arithmetic overflows at numbers near the largest. */
export const bounded = (scale: Scales['x'], value: number): number =>
  Math.max(-FAR, Math.min(FAR, scale(Math.max(-HUGE, Math.min(HUGE, value || 0)))));
const round = (value: number) => Math.round(value * 100) / 100;

/** Where a place is drawn; null where it is no place at all. */
export function pixelOf({ x, y }: Scales, [w, b]: Pair): Pixel | null {
  return Number.isFinite(w) && Number.isFinite(b) ? [bounded(x, w), bounded(y, b)] : null;
}

/** Steps closer together than this, in the drawing's units, are one point of the path. */
const FINE = 0.4;

export interface Track {
  /** SVG path; empty where nothing moves. */
  readonly d: string;
  /** The stops that stand far enough from the one before to be told apart. */
  readonly dots: readonly Pixel[];
}

/** Stops nearer than this to the last dot get none. */
const APART = 3.5;
const MOST_DOTS = 250;

/** What is kept of a walk around the drawing, so that a line's end is out of sight too. */
const MARGIN = 20;

/**
 * The part of a segment that lies on the drawing or within the margin around it, or null (Liang and Barsky 1984). A
 * walk that diverges leaps across thousands of units, and browsers draw each dash of a dotted line, seen or not.
 */
export function within({ x, y }: Scales, a: Pixel, b: Pixel): [Pixel, Pixel] | null {
  let [enter, leave] = [0, 1];
  for (const [axis, scale] of [x, y].entries()) {
    const [p = 0, q = 0] = scale.range();
    const from = a[axis as 0 | 1];
    const span = b[axis as 0 | 1] - from;
    const low = Math.min(p, q) - MARGIN - from;
    const high = Math.max(p, q) + MARGIN - from;
    if (span === 0) {
      if (low > 0 || high < 0) return null;
      continue;
    }
    enter = Math.max(enter, Math.min(low / span, high / span));
    leave = Math.min(leave, Math.max(low / span, high / span));
  }
  const at = (share: number): Pixel => [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
  return enter <= leave ? [enter === 0 ? a : at(enter), leave === 1 ? b : at(leave)] : null;
}

/** Strokes whose ends differ by less than this, in the drawing's units, are one and the same. */
const SAME = 2;
/** Length of all strokes of a walk, in the drawing's units: more of them fill it, and slow every frame. */
const MOST_STROKES = 30_000;

type Stroke = [from: Pixel, to: Pixel];

/** Strokes as a path: the latest, up to so much length, in one line where they meet. */
function pathOf(strokes: readonly Stroke[]): string {
  let first = strokes.length;
  for (let length = 0; first > 0; first--) {
    const [from, to] = strokes[first - 1] as Stroke;
    length += Math.hypot(to[0] - from[0], to[1] - from[1]);
    if (length > MOST_STROKES) break;
  }
  const point = (at: Pixel) => `${round(at[0])},${round(at[1])}`;
  let pen: Pixel | null = null;
  let path = '';
  for (const [from, to] of strokes.slice(first)) {
    path += `${pen === from ? '' : `M${point(from)}`}L${point(to)}`;
    pen = to;
  }
  return path;
}

/**
 * The walk from one step to another, as far as it is seen, each of its leaps once: one that bounces from side to side
 * for thousands of steps draws the same few strokes. It ends where its numbers do.
 */
export function trackOf(walk: Trajectory, from: number, to: number, scales: Scales): Track {
  const strokes: Stroke[] = [];
  const known = new Set<string>();
  const dots: Pixel[] = [];
  let drawn: Pixel | null = null;
  let dotted: Pixel | null = null;
  for (let step = from; step <= to; step++) {
    const at = pixelOf(scales, walk(step).place);
    if (!at) break;
    const near = (other: Pixel, distance: number) =>
      Math.hypot(at[0] - other[0], at[1] - other[1]) < distance;
    if (!dotted || (dots.length < MOST_DOTS && !near(dotted, APART))) {
      // The first one is always there: it is the start, which has a mark of its own.
      if (!dotted || within(scales, at, at)) dots.push(at);
      dotted = at;
    }
    if (drawn && near(drawn, FINE) && step < to) continue;
    const seen: Stroke | null = drawn && within(scales, drawn, at);
    if (seen) {
      const ends = seen.map(([x, y]) => `${Math.round(x / SAME)},${Math.round(y / SAME)}`);
      const key = ends.sort().join(' ');
      // Short strokes are how a walk creeps: they are all drawn.
      if (!known.has(key) || ends[0] === ends[1]) strokes.push(seen);
      known.add(key);
    }
    drawn = at;
  }
  return { d: pathOf(strokes), dots };
}

/** An arrow by its ends; null where it would be too short to be seen. */
export interface Arrow {
  readonly from: Pixel;
  readonly to: Pixel;
  readonly angle: number;
}

export function arrow(from: Pixel | null, to: Pixel | null, least = 3): Arrow | null {
  if (!from || !to) return null;
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  if (Math.hypot(dx, dy) < least) return null;
  return { from, to: [round(to[0]), round(to[1])], angle: round((Math.atan2(dy, dx) * 180) / Math.PI) };
}

/** Where the line from the middle of the drawing to a point outside it leaves it; null for a point inside. */
export function exitOf({ x, y }: Scales, at: Pixel): Arrow | null {
  const [left = 0, right = 0] = x.range();
  const [bottom = 0, top = 0] = y.range();
  if (at[0] >= left && at[0] <= right && at[1] >= top && at[1] <= bottom) return null;
  const inset = 9;
  const to: Pixel = [
    Math.max(left + inset, Math.min(right - inset, at[0])),
    Math.max(top + inset, Math.min(bottom - inset, at[1])),
  ];
  const angle = (Math.atan2(at[1] - to[1], at[0] - to[0]) * 180) / Math.PI;
  return { from: to, to, angle: round(angle) };
}

/** Angle between two gradients in degrees; null where one of them is nothing. */
export function angleBetween([a, b]: Pair, [c, d]: Pair): number | null {
  const size = Math.hypot(a, b) * Math.hypot(c, d);
  if (!(size > 0) || !Number.isFinite(size)) return null;
  return (Math.acos(Math.max(-1, Math.min(1, (a * c + b * d) / size))) * 180) / Math.PI;
}
