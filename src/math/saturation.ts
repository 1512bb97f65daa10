// Where a function is nearly flat: the intervals in which the size of its derivative stays below a limit.

export type Range = readonly [from: number, to: number];

/** Where z·tanh(z/2) = 2: there the derivative of swish turns. */
const SWISH = 2.3993572805154;

/**
 * Every place where the derivative of one of the course's activations turns or jumps: at 0 (S-shapes, kinks), at ±√2
 * (gelu, whose second derivative is (2 − z²) times the normal density) and at ±SWISH. Between two of them it is
 * monotone, so it passes any value at most once.
 */
export const TURNS: readonly number[] = [-SWISH, -Math.SQRT2, 0, Math.SQRT2, SWISH];

/**
 * Intervals inside `range` where |derivative| < limit, in order. Exact, not sampled: in each piece between two turns
 * the derivative is monotone, so that bisection finds each place where it passes ±limit, to the last digit; where it
 * jumps the interval ends at the jump.
 */
export function flatRanges(
  derivative: (z: number) => number,
  limit: number,
  [first, last]: Range,
  turns: readonly number[] = TURNS,
): Range[] {
  const ends = [first, ...turns.filter((turn) => turn > first && turn < last), last];
  const cuts = ends.flatMap((end, i) => {
    const next = ends[i + 1];
    if (next === undefined) return [end];
    return [end, ...[-limit, limit].flatMap((level) => passing(derivative, level, end, next))];
  });
  cuts.sort((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const [i, from] of cuts.entries()) {
    const to = cuts[i + 1];
    if (to === undefined || to === from || !(Math.abs(derivative((from + to) / 2)) < limit)) continue;
    const before = ranges.at(-1);
    if (before?.[1] === from) before[1] = to;
    else ranges.push([from, to]);
  }
  return ranges;
}

/** Where a function that is monotone between `from` and `to` passes `level` there: one place, or none. */
function passing(f: (z: number) => number, level: number, from: number, to: number): number[] {
  // Inside the piece: its ends may lie on a jump.
  const inset = (to - from) * 1e-12;
  let [low, high] = [from + inset, to - inset];
  const above = f(low) >= level;
  if (f(high) >= level === above) return [];
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (f(middle) >= level === above) low = middle;
    else high = middle;
  }
  return [(low + high) / 2];
}
