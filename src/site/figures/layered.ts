// Geometry of drawn networks: where units stand, how edges run between them, where an edge's weight is written.
import type { Point } from './chart.ts';

export interface Unit {
  readonly symbol?: string;
  readonly sub?: string;
  readonly sup?: string;
  /** A number in the unit, instead of a symbol. */
  readonly value?: string;
  /** Written over the unit: its pre-activation. */
  readonly above?: string;
  /** Written under the unit: its bias. */
  readonly below?: string;
}

export interface Column {
  readonly x: number;
  readonly units: readonly Unit[];
  /** Inputs are no neurons: they are drawn as squares. */
  readonly input?: boolean;
}

export interface Edge {
  /** The column it leads to, the unit there, and the unit it comes from. */
  readonly column: number;
  readonly to: number;
  readonly from: number;
  readonly line: string;
  /** Middle of the baseline of what is written on it. */
  readonly at: Point;
}

/** Heights of `count` units, `gap` apart, about `middle`. */
export const columnHeights = (count: number, middle: number, gap: number): number[] =>
  Array.from({ length: count }, (_, i) => middle + (i - (count - 1) / 2) * gap);

/** Along an edge, where its weight is written: before its crossings with the others, which lie further on. */
const ALONG = 0.22;

/** Every edge between neighbouring columns, from rim to rim. */
export function edgePlaces(
  columns: readonly Column[],
  heights: readonly (readonly number[])[],
  radius: number,
): Edge[] {
  return columns.slice(1).flatMap((right, l) => {
    const left = columns[l];
    if (!left) return [];
    return right.units.flatMap((_, to) =>
      left.units.map((_, from): Edge => {
        const [x1, x2] = [left.x + radius, right.x - radius];
        const [y1, y2] = [heights[l]?.[from] ?? 0, heights[l + 1]?.[to] ?? 0];
        const line = `M${x1},${y1.toFixed(1)}L${x2},${y2.toFixed(1)}`;
        return { column: l + 1, to, from, line, at: [x1 + ALONG * (x2 - x1), y1 + ALONG * (y2 - y1) + 4.5] };
      }),
    );
  });
}
