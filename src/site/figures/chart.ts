// Geometry of the drawn figures: a plot's scales, its curves, and half-planes. Pure functions; figures only place their output.
export type Interval = readonly [number, number];
export type Point = readonly [number, number];

export interface Margin {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** A plot in user units of its SVG: where each value of x and y lies. */
export interface Chart {
  readonly width: number;
  readonly height: number;
  x(value: number): number;
  y(value: number): number;
  /** Ends of the drawing area. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Path of y = f(x) over the whole domain of x, or over `between`. Points beyond the domain of y are left out. */
  curve(f: (x: number) => number, between?: Interval): string;
  /** Path through points given in the chart's own values. */
  path(points: readonly Point[], closed?: boolean): string;
}

/** Samples of a curve: enough for a smooth line at the sizes in use. */
const SAMPLES = 96;
/** A hundredth of a user unit is far below a pixel. */
const round = (value: number) => Math.round(value * 100) / 100;

const linear =
  ([from, to]: Interval, [start, end]: Interval) =>
  (value: number) =>
    start + ((value - from) / (to - from)) * (end - start);

export function chart(options: {
  readonly width: number;
  readonly height: number;
  readonly margin: Margin;
  readonly x: Interval;
  readonly y: Interval;
}): Chart {
  const { width, height, margin } = options;
  const [left, right] = [margin.left, width - margin.right];
  const [top, bottom] = [margin.top, height - margin.bottom];
  const x = linear(options.x, [left, right]);
  const y = linear(options.y, [bottom, top]);
  const [lowest, highest] = options.y;
  const path = (points: readonly Point[], closed = false) =>
    points.length === 0
      ? ''
      : `M${points.map(([px, py]) => `${round(x(px))},${round(y(py))}`).join('L')}${closed ? 'Z' : ''}`;
  return {
    ...{ width, height, x, y, left, right, top, bottom, path },
    curve(f, [from, to] = options.x) {
      const at = (i: number) => from + ((to - from) * i) / SAMPLES;
      const points = Array.from({ length: SAMPLES + 1 }, (_, i): Point => [at(i), f(at(i))]);
      return path(points.filter(([, value]) => value >= lowest - 1e-9 && value <= highest + 1e-9));
    },
  };
}

/**
 * Corners of the part of the square |x₁| ≤ half, |x₂| ≤ half where w·x + b ≥ 0, in order; empty where there is none.
 * Sutherland–Hodgman against the one line.
 */
export function halfPlane(w: Point, b: number, half: number): Point[] {
  const square: Point[] = [
    [-half, -half],
    [half, -half],
    [half, half],
    [-half, half],
  ];
  const z = ([x1, x2]: Point) => w[0] * x1 + w[1] * x2 + b;
  return square.flatMap((corner, i) => {
    const next = square[(i + 1) % square.length] ?? corner;
    const [here, there] = [z(corner), z(next)];
    const kept: Point[] = here >= 0 ? [corner] : [];
    if (here >= 0 === there >= 0) return kept;
    const t = here / (here - there);
    return [...kept, [corner[0] + t * (next[0] - corner[0]), corner[1] + t * (next[1] - corner[1])]];
  });
}
