// The perceptron's learning rule: one threshold neuron that corrects its weights whenever it answers wrongly.

export interface Example {
  readonly x: readonly number[];
  /** Target: 0 or 1. */
  readonly t: 0 | 1;
}

export interface Perceptron {
  readonly w: readonly number[];
  readonly b: number;
}

/** What happened with one example, and the parameters after it. */
export interface Correction {
  readonly example: Example;
  readonly z: number;
  readonly y: 0 | 1;
  /** t − y: 0 where the answer was right. */
  readonly error: number;
  readonly after: Perceptron;
}

/** One example: y = 1 if z = w·x + b ≥ 0, else 0; then w ← w + (t − y)·x and b ← b + (t − y) (Rosenblatt 1962). */
export function correct({ w, b }: Perceptron, example: Example): Correction {
  const z = example.x.reduce((sum, value, i) => sum + value * (w[i] ?? 0), b);
  const y = z >= 0 ? 1 : 0;
  const error = example.t - y;
  const after = { w: w.map((weight, i) => weight + error * (example.x[i] ?? 0)), b: b + error };
  return { example, z, y, error, after };
}

/**
 * Goes through the examples in order, again and again, until an epoch passes without an error or `most` have passed.
 * Where a line separates the examples it ends (Novikoff 1963); where none does it never would.
 */
export function train(start: Perceptron, examples: readonly Example[], most: number): Correction[][] {
  const epochs: Correction[][] = [];
  let current = start;
  while (epochs.length < most) {
    const epoch: Correction[] = [];
    for (const example of examples) {
      const step = correct(current, example);
      epoch.push(step);
      current = step.after;
    }
    epochs.push(epoch);
    if (epoch.every(({ error }) => error === 0)) break;
  }
  return epochs;
}
