// Where a label in the plane finds room: the first place that stays clear of what is drawn, else the clearest.

/** In the drawing's units. */
export type Spot = readonly [x: number, y: number];

export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Half the width and height of a label. */
export type Size = readonly [number, number];

/** Free room between a label and the nearest obstacle; negative where they overlap. */
function clearance([x, y]: Spot, [wide, high]: Size, obstacles: readonly Spot[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const [px, py] of obstacles) {
    least = Math.min(least, Math.max(Math.abs(px - x) - wide, Math.abs(py - y) - high));
  }
  return least;
}

/** What counts as clear. */
const ENOUGH = 4;

/** Candidates are tried in order, each brought inside the frame. */
export function roomFor(
  candidates: readonly Spot[],
  size: Size,
  obstacles: readonly Spot[],
  frame: Frame,
): Spot {
  const [wide, high] = size;
  let best: Spot = candidates[0] ?? [0, 0];
  let most = Number.NEGATIVE_INFINITY;
  for (const [x, y] of candidates) {
    const spot: Spot = [
      Math.min(frame.right - wide - 3, Math.max(frame.left + wide + 3, x)),
      Math.min(frame.bottom - high - 3, Math.max(frame.top + high + 3, y)),
    ];
    const free = clearance(spot, size, obstacles);
    if (free >= ENOUGH) return spot;
    if (free > most) [best, most] = [spot, free];
  }
  return best;
}

/** Points along a line, close enough for no label to slip between them. */
export function along(from: Spot, to: Spot): Spot[] {
  const count = Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / 8);
  return Array.from({ length: count + 1 }, (_, i) => [
    from[0] + ((to[0] - from[0]) * i) / Math.max(count, 1),
    from[1] + ((to[1] - from[1]) * i) / Math.max(count, 1),
  ]);
}
