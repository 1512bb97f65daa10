// Where a function is nearly flat: the intervals in which the size of its derivative stays below a limit.

export type Range = readonly [from: number, to: number];

/** Steps of the first search; a flat stretch shorter than one of them may go unseen. */
const STEPS = 800;

/**
 * Intervals inside `range` where |derivative| < limit, in order. An end inside the range is found by bisection, to
 * about 1e-12 of the range; at a jump it is the place of the jump.
 */
export function flatRanges(derivative: (z: number) => number, limit: number, range: Range): Range[] {
  const flat = (z: number) => Math.abs(derivative(z)) < limit;
  const [first, last] = range;
  const ranges: Range[] = [];
  let start = flat(first) ? first : null;
  for (let i = 1; i <= STEPS; i++) {
    const before = first + ((last - first) * (i - 1)) / STEPS;
    const here = i === STEPS ? last : first + ((last - first) * i) / STEPS;
    if (flat(here) === (start !== null)) continue;
    const turn = bisect(flat, before, here);
    if (start === null) start = turn;
    else {
      ranges.push([start, turn]);
      start = null;
    }
  }
  if (start !== null) ranges.push([start, last]);
  return ranges;
}

/** The place between two numbers, of which one fulfils the condition and the other does not, where that changes. */
function bisect(holds: (z: number) => boolean, from: number, to: number): number {
  const atStart = holds(from);
  let [low, high] = [from, to];
  for (let i = 0; i < 50; i++) {
    const middle = (low + high) / 2;
    if (holds(middle) === atStart) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
