// Lines of equal value of a function of two variables, by marching squares. Pure; figures only place the points.
import type { Interval, Point } from './chart.ts';

/** Cells along each side of the grid; enough for smooth lines at the sizes in use. */
const CELLS = 60;

/**
 * The lines on which f(x, y) = level inside a rectangle, as chains of points; a closed line ends where it starts.
 * Along a grid edge the crossing is placed by linear interpolation.
 */
export function isolines(
  f: (x: number, y: number) => number,
  level: number,
  [x0, x1]: Interval,
  [y0, y1]: Interval,
  cells = CELLS,
): Point[][] {
  const at = (i: number, j: number): Point => [x0 + ((x1 - x0) * i) / cells, y0 + ((y1 - y0) * j) / cells];
  const value = Array.from({ length: cells + 1 }, (_, i) =>
    Array.from({ length: cells + 1 }, (_, j) => f(...at(i, j)) - level),
  );
  const above = (i: number, j: number) => value[i]?.[j] ?? Number.NaN;

  /** Crossings by the name of their edge, and for each the one or two it is joined to. */
  const crossings = new Map<string, { point: Point; next: string[] }>();
  const crossing = (i: number, j: number, k: number, l: number): string | null => {
    const [a, b] = [above(i, j), above(k, l)];
    if (a >= 0 === b >= 0) return null;
    const name = `${i},${j},${k},${l}`;
    if (!crossings.has(name)) {
      const t = a / (a - b);
      const [from, to] = [at(i, j), at(k, l)];
      const point: Point = [from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])];
      crossings.set(name, { point, next: [] });
    }
    return name;
  };
  const join = (a: string, b: string) => {
    crossings.get(a)?.next.push(b);
    crossings.get(b)?.next.push(a);
  };
  for (let i = 0; i < cells; i++) {
    for (let j = 0; j < cells; j++) {
      const sides = [
        crossing(i, j, i + 1, j),
        crossing(i + 1, j, i + 1, j + 1),
        crossing(i, j + 1, i + 1, j + 1),
        crossing(i, j, i, j + 1),
      ];
      const [bottom, right, top, left] = sides;
      if (bottom && right && top && left) {
        // A saddle: the middle of the cell decides which corners belong together.
        const middle = (above(i, j) + above(i + 1, j) + above(i, j + 1) + above(i + 1, j + 1)) / 4;
        const joined = middle >= 0 === above(i, j) >= 0;
        join(bottom, joined ? right : left);
        join(top, joined ? left : right);
      } else {
        const [a, b] = sides.filter((side) => side !== null);
        if (a && b) join(a, b);
      }
    }
  }
  return chains(crossings);
}

/** Follows the joins from every loose end, then around what is left. */
function chains(crossings: Map<string, { point: Point; next: string[] }>): Point[][] {
  const open = [...crossings.keys()].filter((name) => crossings.get(name)?.next.length === 1);
  const seen = new Set<string>();
  const lines: Point[][] = [];
  for (const start of [...open, ...crossings.keys()]) {
    if (seen.has(start)) continue;
    const line: Point[] = [];
    let here: string | undefined = start;
    while (here !== undefined) {
      const stop = crossings.get(here);
      if (!stop) break;
      seen.add(here);
      line.push(stop.point);
      here = stop.next.find((name) => !seen.has(name));
    }
    const first = crossings.get(start);
    // The last crossing of a closed line is joined to its first.
    if (first && first.next.length === 2) line.push(first.point);
    if (line.length > 1) lines.push(line);
  }
  return lines;
}
