// How many points of two classes one neuron gets right at best: over every line, and over the lines through the origin.
// A neuron takes a point for class 1 where z = w·x + b ≥ 0.

export interface Labelled {
  /** One or two inputs. */
  readonly x: readonly number[];
  /** Class 1 or 0. */
  readonly t: number;
}

type Side = readonly [side: number, along: number, t: number];

/** Where each point lies as seen from `from` towards `to`: left of that line or right (0: on it), and how far along it. */
function sidesOf(points: readonly Labelled[], from: readonly number[], to: readonly number[]): Side[] {
  const [a0 = 0, a1 = 0] = from;
  const [d0, d1] = [(to[0] ?? 0) - a0, (to[1] ?? 0) - a1];
  const length = Math.hypot(d0, d1);
  return points.map(({ x: [p0 = 0, p1 = 0], t }) => {
    const side = (d0 * (p1 - a1) - d1 * (p0 - a0)) / length;
    // Coordinates such as 0.1 + 0.2 leave crumbs that must not tell points of one line apart.
    return [Math.abs(side) < 1e-9 ? 0 : side, (d0 * (p0 - a0) + d1 * (p1 - a1)) / length, t];
  });
}

const count = <T>(of: readonly T[], which: (one: T) => boolean) => of.filter(which).length;

/** Right ones among points off the line, with class 1 on its better side. */
function offLine(sides: readonly Side[]): number {
  const left = count(sides, ([side, , t]) => side !== 0 && side > 0 === (t === 1));
  return Math.max(left, count(sides, ([side]) => side !== 0) - left);
}

/**
 * The most points that any weights and bias get right. Every way in which a line can part the points is that of a line
 * through two of them, turned or shifted by next to nothing: of the points on it, a first part then goes to one side.
 */
export function mostRight(points: readonly Labelled[]): number {
  const ones = count(points, ({ t }) => t === 1);
  let best = Math.max(ones, points.length - ones);
  points.forEach(({ x: a }, i) => {
    for (const { x: b } of points.slice(i + 1)) {
      if ((a[0] ?? 0) === (b[0] ?? 0) && (a[1] ?? 0) === (b[1] ?? 0)) continue;
      const sides = sidesOf(points, a, b);
      const on = sides.filter(([side]) => side === 0);
      // Cut before each point of the line, and after the last.
      const cuts = [...on.map(([, along]) => along), Number.POSITIVE_INFINITY].map((cut) => {
        const right = count(on, ([, along, t]) => along < cut === (t === 1));
        return Math.max(right, on.length - right);
      });
      best = Math.max(best, offLine(sides) + Math.max(...cuts));
    }
  });
  return best;
}

/** The same without bias: the line goes through the origin, where z = 0 is taken for class 1 whatever the weights. */
export function mostRightWithoutBias(points: readonly Labelled[]): number {
  // With all weights 0, z = 0 everywhere.
  let best = count(points, ({ t }) => t === 1);
  for (const { x } of points) {
    if (x.every((value) => value === 0)) continue;
    const sides = sidesOf(points, [0, 0], x);
    const on = sides.filter(([side, along]) => side === 0 && along !== 0);
    const before = count(on, ([, along, t]) => along > 0 === (t === 1));
    const still = count(sides, ([side, along, t]) => side === 0 && along === 0 && t === 1);
    // Turned to one side, to the other, or left as it is, with all of the line at z = 0.
    const turned = Math.max(
      before,
      on.length - before,
      count(on, ([, , t]) => t === 1),
    );
    best = Math.max(best, offLine(sides) + turned + still);
  }
  return best;
}
