// The one number that, given as the prediction for every example, makes a loss smallest: what each loss asks a model to say.

/** Where the smallest loss is reached: one number, or any between `from` and `to`. `value` is the middle of them. */
export interface Best {
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

const ascending = (targets: ArrayLike<number>) => Float64Array.from(targets).sort();

/** The mean: the constant of the mean squared error, and of the binary cross-entropy. */
export function mean(targets: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < targets.length; i++) sum += targets[i] ?? Number.NaN;
  return sum / targets.length;
}

/** The median, which is the constant of the mean absolute error: with an even number of targets, any between the two middle ones. */
export function median(targets: ArrayLike<number>): Best {
  const sorted = ascending(targets);
  const from = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
  const to = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  return { value: (from + to) / 2, from, to };
}

/**
 * The constant of Huber's loss with δ = 1. Its slope Σ max(−1, min(1, c − y_i)) grows with c and is straight between the
 * points y_i ± 1: the root is found exactly, on the piece where the sign changes.
 */
export function huberCentre(targets: ArrayLike<number>): Best {
  const sorted = ascending(targets);
  const slope = (c: number) => {
    const sum = sorted.reduce((total, y) => total + Math.max(-1, Math.min(1, c - y)), 0);
    // What rounding leaves of a sum that is 0.
    return Math.abs(sum) < 1e-9 ? 0 : sum;
  };
  const bends = ascending([...sorted].flatMap((y) => [y - 1, y + 1]));
  let [from, to] = [Number.NaN, Number.NaN];
  for (let i = 0; i + 1 < bends.length; i++) {
    const [left = 0, right = 0] = [bends[i], bends[i + 1]];
    const [low, high] = [slope(left), slope(right)];
    if (low > 0 || high < 0) continue;
    // Where the whole piece is flat at 0, all of it is best.
    const flat = low === high;
    if (Number.isNaN(from)) from = flat ? left : root(left, low, right, high);
    to = flat ? right : root(left, low, right, high);
  }
  return { value: (from + to) / 2, from, to };
}

/** Where the line through (x0, y0) and (x1, y1) is 0. */
const root = (x0: number, y0: number, x1: number, y1: number): number => x0 + ((x1 - x0) * y0) / (y0 - y1);
