// A line ŷ = w·x + b fitted to points by gradient descent on the mean squared error: the smallest network that learns.

export interface Line {
  readonly w: number;
  readonly b: number;
}
export interface Points {
  readonly x: readonly number[];
  /** Targets, one per x. */
  readonly y: readonly number[];
}

export const predict = ({ w, b }: Line, x: number): number => w * x + b;

/** ŷ − y of each point. */
export const errors = (line: Line, { x, y }: Points): number[] =>
  x.map((value, i) => predict(line, value) - (y[i] ?? Number.NaN));

export const meanSquaredError = (line: Line, points: Points): number =>
  errors(line, points).reduce((sum, error) => sum + error * error, 0) / points.x.length;

/** ∂MSE/∂w and ∂MSE/∂b: the means of 2·(ŷ − y)·x and of 2·(ŷ − y). */
export function gradient(line: Line, points: Points): Line {
  const n = points.x.length;
  const e = errors(line, points);
  return {
    w: (2 / n) * e.reduce((sum, error, i) => sum + error * (points.x[i] ?? 0), 0),
    b: (2 / n) * e.reduce((sum, error) => sum + error, 0),
  };
}

/** The line after `steps` updates w ← w − η ∂L/∂w, b ← b − η ∂L/∂b, both from the same line. */
export function descend(line: Line, points: Points, learningRate: number, steps: number): Line {
  let { w, b } = line;
  for (let step = 0; step < steps; step++) {
    const slope = gradient({ w, b }, points);
    w -= learningRate * slope.w;
    b -= learningRate * slope.b;
  }
  return { w, b };
}
