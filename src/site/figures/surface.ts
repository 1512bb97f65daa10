// A surface over the plane in oblique projection: its cells from back to front, so that near ones cover far ones.
import type { Point } from './chart.ts';

/** One cell of the drawn surface: its corners in user units, and its mean height as a share of the full height. */
export interface Facet {
  readonly corners: readonly Point[];
  readonly height: number;
}

export interface Oblique {
  /** Facets in the order in which they are painted. */
  readonly facets: readonly Facet[];
  /** Where a point of the plane, at a share of the full height, is drawn. */
  place(x1: number, x2: number, height: number): Point;
}

/**
 * The surface height = f(x₁, x₂) / top over |x₁|, |x₂| ≤ half. x₁ runs to the right, x₂ back, which is up and to the
 * right on paper; `origin` is the place of the plane's middle.
 */
export function oblique(
  f: (x1: number, x2: number) => number,
  options: {
    readonly half: number;
    readonly top: number;
    readonly cells: number;
    readonly origin: Point;
    /** On paper, per unit: of x₁ to the right, of x₂ to the right and up; and the full height. */
    readonly scale: {
      readonly right: number;
      readonly shear: number;
      readonly back: number;
      readonly up: number;
    };
  },
): Oblique {
  const { half, top, cells, origin, scale } = options;
  const place = (x1: number, x2: number, height: number): Point => [
    origin[0] + scale.right * x1 + scale.shear * x2,
    origin[1] - scale.back * x2 - scale.up * height,
  ];
  const at = (i: number) => -half + (2 * half * i) / cells;
  const height = (i: number, j: number) => f(at(i), at(j)) / top;
  const facets: Facet[] = [];
  // Far rows first; within a row from the left, because going back leads to the right on paper.
  for (let j = cells - 1; j >= 0; j--) {
    for (let i = 0; i < cells; i++) {
      const cell = [
        [i, j],
        [i + 1, j],
        [i + 1, j + 1],
        [i, j + 1],
      ] as const;
      facets.push({
        corners: cell.map(([a, b]) => place(at(a), at(b), height(a, b))),
        height: cell.reduce((sum, [a, b]) => sum + height(a, b), 0) / 4,
      });
    }
  }
  return { facets, place };
}
