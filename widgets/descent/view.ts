// What part of the plane is drawn: wide enough for the walk, and still where it can be, so that steps can be compared.
import type { Curve } from '../../src/math/descent.ts';

export interface View {
  /** w from −half to half. */
  readonly half: number;
  readonly y: readonly [number, number];
  /** The curve, in data coordinates. */
  readonly points: readonly (readonly [number, number])[];
}

/** Half widths that a drawing may have; a walk that leaves the last one is told of at the edge. */
const HALVES = [1.8, 3, 5, 11, 25, 50, 100];
const SAMPLES = 240;
/** Heights beyond this are not drawn: what is reckoned from them would overflow. */
const MOST = 1e100;

/** Largest |w| of a walk's first places that a drawing can hold. */
export function reachOf(path: readonly number[], step: number): number {
  let reach = 0;
  for (let i = 0; i <= step; i++) {
    const size = Math.abs(path[i] ?? Number.NaN);
    if (size > reach && size <= 100) reach = size;
  }
  return reach;
}

/** The narrowest drawing, from `home` up, that holds |w| ≤ reach with a little air. */
export function halfFor(home: number, reach: number): number {
  return HALVES.find((half) => half >= home && half >= reach * 1.03) ?? 100;
}

export function viewOf(curve: Curve, half: number): View {
  const points = Array.from({ length: SAMPLES + 1 }, (_, i): [number, number] => {
    const w = half * ((2 * i) / SAMPLES - 1);
    return [w, curve.f(w)];
  });
  const heights = points
    .map(([, y]) => y)
    .filter((y) => Math.abs(y) < MOST)
    .sort((p, q) => p - q);
  const at = (share: number) => heights[Math.round(share * (heights.length - 1))] ?? 0;
  let [low, high] = [at(0), at(1)];
  // A pole would flatten all the rest.
  if (high - low > 40 * (at(0.92) - at(0.08)) && at(0.92) > at(0.08)) [low, high] = [at(0.04), at(0.94)];
  if (high - low < 1e-9) [low, high] = [low - 1, high + 1];
  const air = high - low;
  // Room above for labels, and below for the step's arrow.
  // What lies far outside is not seen: a drawing of unbounded size would be a burden on whatever measures it.
  const near = points.map(([w, y]): [number, number] => [
    w,
    Number.isFinite(y) ? Math.min(high + 2 * air, Math.max(low - 2 * air, y)) : Number.NaN,
  ]);
  return { half, y: [low - 0.2 * air, high + 0.08 * air], points: near };
}
