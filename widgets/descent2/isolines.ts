// Lines of equal value of a grid, by marching squares, as paths in a drawing's units. Loaded when a tensor grid is there.

/** The drawing's rectangle that the grid fills. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Which sides of a cell a line joins, by which of its corners lie above: bit 1 top left, 2 top right, 4 bottom right, 8 bottom left. */
const TOP = 0;
const RIGHT = 1;
const BOTTOM = 2;
const LEFT = 3;
const JOINS: readonly (readonly number[])[] = [
  [],
  [LEFT, TOP],
  [TOP, RIGHT],
  [LEFT, RIGHT],
  [RIGHT, BOTTOM],
  [LEFT, TOP, RIGHT, BOTTOM],
  [TOP, BOTTOM],
  [LEFT, BOTTOM],
  [BOTTOM, LEFT],
  [TOP, BOTTOM],
  [TOP, RIGHT, BOTTOM, LEFT],
  [RIGHT, BOTTOM],
  [LEFT, RIGHT],
  [TOP, RIGHT],
  [LEFT, TOP],
  [],
];

/**
 * One path a level.
 * @param values row-major at the centres of size × size cells, the top row first.
 */
export function isolines(
  values: ArrayLike<number>,
  size: number,
  levels: readonly number[],
  box: Box,
): string[] {
  const x = (column: number) => box.left + ((column + 0.5) / size) * box.width;
  const y = (row: number) => box.top + ((row + 0.5) / size) * box.height;
  return levels.map((level) => {
    const parts: string[] = [];
    for (let row = 0; row + 1 < size; row++) {
      for (let column = 0; column + 1 < size; column++) {
        const at = row * size + column;
        const a = (values[at] ?? 0) - level;
        const b = (values[at + 1] ?? 0) - level;
        const c = (values[at + size + 1] ?? 0) - level;
        const d = (values[at + size] ?? 0) - level;
        const joins = JOINS[(a > 0 ? 1 : 0) | (b > 0 ? 2 : 0) | (c > 0 ? 4 : 0) | (d > 0 ? 8 : 0)] ?? [];
        const crossing = (side: number): string => {
          const [px, py] =
            side === TOP
              ? [column + a / (a - b), row]
              : side === RIGHT
                ? [column + 1, row + b / (b - c)]
                : side === BOTTOM
                  ? [column + d / (d - c), row + 1]
                  : [column, row + a / (a - d)];
          return `${x(px).toFixed(1)},${y(py).toFixed(1)}`;
        };
        for (let i = 0; i < joins.length; i += 2) {
          parts.push(`M${crossing(joins[i] ?? 0)}L${crossing(joins[i + 1] ?? 0)}`);
        }
      }
    }
    return parts.join('');
  });
}
