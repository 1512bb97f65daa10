// Geometry of the curves: scales, ticks, lines, and labels that do not cover each other. Pure functions.

export interface Scale {
  readonly from: number;
  readonly to: number;
  /** Pixel of `from` and of `to`. */
  readonly start: number;
  readonly end: number;
}

export function place({ from, to, start, end }: Scale, value: number): number {
  return start + ((value - from) / (to - from)) * (end - start);
}

/** 1, 2 or 5 times a power of ten: the smallest such step that divides `span` into at most `count` parts. */
export function niceStep(span: number, count: number): number {
  const rough = span / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= rough * (1 - 1e-9)) ?? 10;
  return factor * power;
}

/** Multiples of `step` from `from` to `to`, without crumbs such as 0.30000000000000004. */
export function ticks(from: number, to: number, step: number): number[] {
  const values: number[] = [];
  for (let i = Math.ceil(from / step - 1e-9); i * step <= to + step * 1e-9; i++) {
    values.push(Number((i * step).toPrecision(12)));
  }
  return values;
}

/** From 0 to a round number above every finite value; 0–2.5 for none (ten classes at random lose ln 10 ≈ 2.3). */
export function lossDomain(values: readonly number[]): [number, number] {
  const top = Math.max(0, ...values.filter(Number.isFinite));
  if (top === 0) return [0, 2.5];
  const step = niceStep(top, 4);
  return [0, Math.ceil(top / step - 1e-9) * step];
}

/** From the tenth below the worst value up to 1; 0–1 for none. */
export function accuracyDomain(values: readonly number[]): [number, number] {
  const worst = Math.min(1, ...values.filter(Number.isFinite));
  return [worst === 1 ? 0 : Math.min(0.9, Math.floor(worst * 10) / 10), 1];
}

/** An SVG path through the points; what is not finite is left out. */
export function line(points: readonly (readonly [x: number, y: number])[]): string {
  return points
    .filter(([x, y]) => Number.isFinite(x) && Number.isFinite(y))
    .map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)},${y.toFixed(1)}`)
    .join('');
}

/** Two labels' heights, moved apart evenly to at least `gap`, and kept inside top … bottom. */
export function apart(
  a: number,
  b: number,
  gap: number,
  [top, bottom]: readonly [number, number],
): [number, number] {
  const missing = Math.max(0, gap - Math.abs(a - b)) / 2;
  const sign = a <= b ? -1 : 1;
  let upper = Math.min(a, b) - missing;
  let lower = Math.max(a, b) + missing;
  const shift = Math.max(0, top - upper) - Math.max(0, lower - bottom);
  upper += shift;
  lower += shift;
  return sign === -1 ? [upper, lower] : [lower, upper];
}
