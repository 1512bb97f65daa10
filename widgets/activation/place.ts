// Where what the two panes say of the point is written: off the curve, inside the drawing, off other words.
import type { Scales } from '../kit/Plot.tsx';

/** Where a label of the point begins or ends, and the baseline of its first line. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly 'text-anchor': 'start' | 'end';
}

/** Room that the label of the upper pane's point takes, and half the room of a region's name. */
const LABEL = { width: 128, above: 14, below: 22 };
const NAME = { half: 38, height: 13 };

/** The height for a name in mid-region, moved off the point's label where the two would meet. */
export function clearOf(label: Place, x: number, y: number) {
  const from = label['text-anchor'] === 'start' ? label.x : label.x - LABEL.width;
  const apart = x + NAME.half < from || x - NAME.half > from + LABEL.width;
  const [high, low] = [label.y - LABEL.above, label.y + LABEL.below];
  if (apart || y < high || y - NAME.height > low) return y;
  return y < label.y + 4 ? high - 2 : low + NAME.height;
}

/**
 * Where a label of `lines` lines stands beside a point of a curve that rises (or not) to the right: on the side where
 * the curve is not, inside the drawing.
 */
export function beside(px: number, py: number, rises: boolean, lines: number, { x, y }: Scales): Place {
  const [start = 0, end = 0] = x.range();
  const [bottom = 0, top = 0] = y.range();
  let left = px > start + (end - start) * 0.62;
  let below = rises !== left;
  const room = 10 + 15 * lines;
  if (below && py + room > bottom) [left, below] = [px > start + 100, false];
  else if (!below && py - room < top) [left, below] = [px > end - 130, true];
  const first = below ? py + 20 : py - 12 - 15 * (lines - 1);
  return left
    ? { x: Math.max(px - 13, start + LABEL.width), y: first, 'text-anchor': 'end' }
    : { x: px + 13, y: first, 'text-anchor': 'start' };
}

/** The same on the derivative's curve, whose hump is narrow: above it, outside the hump, while there is room. */
export function outside(px: number, py: number, rises: boolean, scales: Scales): Place {
  const [start = 0, end = 0] = scales.x.range();
  const [, top = 0] = scales.y.range();
  if (py - 25 < top) return beside(px, py, rises, 1, scales);
  const left = rises ? px > start + 110 : px > end - 130;
  return { x: px + (left ? -9 : 9), y: py - 10, 'text-anchor': left ? 'end' : 'start' };
}
