// Lines of equal value on a grid of numbers, by marching squares: loose segments, ready to draw.

/** A grid of numbers, row-major, as heat maps take them. */
interface Values {
  readonly values: ArrayLike<number>;
  readonly columns: number;
  readonly rows: number;
}

/**
 * The segments along which the grid has the value `level`, four numbers each: column and row of both ends, in units
 * of cells, (0, 0) being the first value. Along a side of a cell the crossing is placed by linear interpolation; in a
 * saddle the mean of the four corners decides which of them belong together.
 */
export function contourSegments({ values, columns, rows }: Values, level: number): number[] {
  const segments: number[] = [];
  const above = (column: number, row: number) => (values[row * columns + column] ?? Number.NaN) - level;
  for (let row = 0; row + 1 < rows; row++) {
    for (let column = 0; column + 1 < columns; column++) {
      const [a, b] = [above(column, row), above(column + 1, row)];
      const [d, c] = [above(column, row + 1), above(column + 1, row + 1)];
      const inside = (a >= 0 ? 1 : 0) + (b >= 0 ? 1 : 0) + (c >= 0 ? 1 : 0) + (d >= 0 ? 1 : 0);
      if (inside === 0 || inside === 4) continue;
      // Crossings in the order of the sides: top, right, bottom, left.
      const ends: number[][] = [];
      if (a >= 0 !== b >= 0) ends.push([column + a / (a - b), row]);
      if (b >= 0 !== c >= 0) ends.push([column + 1, row + b / (b - c)]);
      if (d >= 0 !== c >= 0) ends.push([column + d / (d - c), row + 1]);
      if (a >= 0 !== d >= 0) ends.push([column, row + a / (a - d)]);
      const [top = [], right = [], bottom = [], left = []] = ends;
      if (ends.length === 2) segments.push(...top, ...right);
      // In a saddle, with the middle on a's side, a is joined to c: lines cut off b and d.
      else if (a + b + c + d >= 0 === a >= 0) segments.push(...top, ...right, ...bottom, ...left);
      else segments.push(...top, ...left, ...right, ...bottom);
    }
  }
  return segments;
}
