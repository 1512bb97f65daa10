// The boundary and the weights as the plane draws them: ends of the line, where its handle sits, the arrow's tip.
import { boundary, type Point } from '../../src/math/neuron.ts';
import { biasAt, type View } from './view.ts';

/** The visible part of w·x + b = 0, in the plane's coordinates; null where it is out of view or there is none. */
export function lineIn(view: View, w: readonly number[], b: number): readonly [Point, Point] | null {
  const ends = boundary(w, biasAt(view, w, b), view.half);
  if (!ends) return null;
  const moved = ([p, q]: Point): Point => [p + view.centre, q + view.centre];
  return [moved(ends[0]), moved(ends[1])];
}

/** The point of the boundary nearest the origin; null where both weights are 0, or too small to divide by. */
export function footOf([w0 = 0, w1 = 0]: readonly number[], b: number): Point | null {
  const norm = Math.hypot(w0, w1);
  const distance = -b / norm;
  return norm > 0 && Number.isFinite(distance) ? [(distance * w0) / norm, (distance * w1) / norm] : null;
}

/** Part of the view's side that handles keep from its rim. */
const RIM = 0.04;

/** Where the boundary is held: its foot, or the middle of what is seen of it, or the rim's nearest point. */
export function gripOf(view: View, w: readonly number[], b: number): Point | null {
  const foot = footOf(w, b);
  if (!foot) return null;
  const rim = (view.high - view.low) * RIM;
  const inside = (value: number) => Math.min(view.high - rim, Math.max(view.low + rim, value));
  if (foot.every((value) => value === inside(value))) return foot;
  const ends = lineIn(view, w, b);
  if (ends) return [(ends[0][0] + ends[1][0]) / 2, (ends[0][1] + ends[1][1]) / 2];
  return [inside(foot[0]), inside(foot[1])];
}

/** The arrow's tip in the plane's coordinates: the weights to the view's scale, shortened where they would leave it. */
export function tipOf(view: View, [w0 = 0, w1 = 0]: readonly number[]): Point {
  const shorten = [w0, w1].map((weight) => {
    const length = weight * view.arrow;
    return length > view.high ? view.high / length : length < view.low ? view.low / length : 1;
  });
  const scale = view.arrow * Math.min(...shorten);
  return [w0 * scale, w1 * scale];
}

/** How much of b a drag of the boundary sets at a time: a tenth, or less where that would be a leap on the screen. */
export function dragStep(view: View, w: readonly number[]): number {
  const perStep = 0.1 / (Math.hypot(w[0] ?? 0, w[1] ?? 0) * 2 * view.half);
  return perStep < 0.02 ? 0.1 : perStep < 0.04 ? 0.05 : 0.01;
}
