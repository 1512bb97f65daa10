// A walk's place after so many steps: everything that is shown of it, and why it goes the way it goes.
import { type Curve, type Verdict, verdict } from '../../src/math/descent.ts';

export interface Place {
  readonly step: number;
  readonly start: number;
  readonly w: number;
  readonly loss: number;
  readonly grad: number;
  /** d²L/dw² here. */
  readonly curvature: number;
  /** What the next step adds to w: −η·L′. */
  readonly change: number;
  readonly next: number;
  readonly verdict: Verdict;
}

/**
 * A path that grows as far as it is asked for; a place that has been reached keeps its bits.
 * The formula is that of `descend` in src/math/descent.ts.
 */
export function createPath(curve: Curve, start: number, learningRate: number) {
  const path = [start];
  return (step: number): readonly number[] => {
    for (let w = path.at(-1) ?? start; path.length <= step; path.push(w))
      w -= learningRate * curve.derivative(w);
    return path;
  };
}

export function placeAt(curve: Curve, path: readonly number[], learningRate: number, step: number): Place {
  const start = path[0] ?? Number.NaN;
  const w = path[step] ?? Number.NaN;
  const grad = curve.derivative(w);
  // The verdict looks at the start, the place before and the place itself.
  const before = step > 1 ? [path[step - 1] ?? Number.NaN] : [];
  return {
    step,
    start,
    w,
    loss: curve.f(w),
    grad,
    curvature: curve.curvature(w),
    change: -learningRate * grad + 0,
    next: w - learningRate * grad,
    verdict: verdict(curve, step === 0 ? [start] : [start, ...before, w]),
  };
}

/** Why a verdict was given; the words are in `strings.ts`. */
export type Reason =
  /** η is 0. */
  | 'still'
  | 'arrived'
  /** ηλ decides: on the parabola everywhere, with λ = 2. */
  | 'bound'
  | 'overflow'
  /** The function has no finite value or slope here. */
  | 'valueless'
  | 'climbed'
  | 'local'
  | 'summit'
  | 'plateau'
  | 'crossed'
  | 'slow'
  | 'downhill';

/** What a place is warned of: the walk climbs, its numbers run out, or the function ends where it is, or at its start. */
export type Trouble = 'diverging' | 'overflow' | 'valueless' | 'no-start';

export function troubleOf({ step, w, loss, grad, verdict: judged }: Place): Trouble | null {
  if (step === 0) return Number.isFinite(loss) && Number.isFinite(grad) ? null : 'no-start';
  if (judged !== 'diverging') return null;
  if (Number.isFinite(w) && Number.isNaN(loss)) return 'valueless';
  return Number.isFinite(w) && Number.isFinite(loss) ? 'diverging' : 'overflow';
}

/** The start nearest to `w0`, by tenths from −10 to 10, at which the function has a value and a slope; null for none. */
export function nearestStart(curve: Curve, w0: number): number | null {
  const tenths = Array.from({ length: 201 }, (_, i) => (i - 100) / 10);
  tenths.sort((p, q) => Math.abs(p - w0) - Math.abs(q - w0));
  return tenths.find((w) => Number.isFinite(curve.f(w)) && Number.isFinite(curve.derivative(w))) ?? null;
}

/** Progress under this fraction of the way still to go counts as slow. */
const SLOW = 0.005;

export function reasonOf(name: string, curve: Curve, place: Place, learningRate: number): Reason {
  const { w, grad, curvature, change } = place;
  const trouble = troubleOf(place);
  if (trouble && trouble !== 'diverging') return trouble === 'overflow' ? trouble : 'valueless';
  if (learningRate === 0) return 'still';
  if (place.verdict === 'stuck') return curvature > 0.05 ? 'local' : curvature < -0.05 ? 'summit' : 'plateau';
  if (Math.abs(grad) < 1e-3 && place.verdict === 'converging') return 'arrived';
  if (name === 'parabola') return 'bound';
  if (place.verdict === 'diverging') return 'climbed';
  if (place.verdict === 'oscillating') return 'crossed';
  const toGo = Math.min(...curve.minima.map((minimum) => Math.abs(w - minimum)));
  return Math.abs(change) < SLOW * toGo ? 'slow' : 'downhill';
}
