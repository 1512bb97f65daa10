// Layout of a written product of matrices: where each matrix, its brackets and the signs between them stand.

/** A matrix with its numbers, or the sign between two. */
export type Part =
  | {
      readonly rows: readonly (readonly string[])[];
      readonly name: string;
      readonly role: string;
      readonly shape: string;
    }
  | string;

export interface Placed {
  readonly part: Part;
  readonly x: number;
  readonly width: number;
}

export const CELL = { width: 38, height: 28 } as const;
/** Room for a sign, and inside a bracket. */
const SIGN = 24;
const PADDING = 5;

export const isMatrix = (part: Part): part is Exclude<Part, string> => typeof part !== 'string';

/** Parts of one line from left to right, and how wide and high the line is. */
export function layOut(parts: readonly Part[]): { placed: Placed[]; width: number; height: number } {
  let x = 0;
  const placed = parts.map((part): Placed => {
    const width = isMatrix(part) ? (part.rows[0]?.length ?? 0) * CELL.width + 2 * PADDING : SIGN;
    x += width;
    return { part, x: x - width, width };
  });
  const tallest = Math.max(...parts.map((part) => (isMatrix(part) ? part.rows.length : 1)));
  return { placed, width: x, height: tallest * CELL.height };
}

/** The two brackets of a matrix whose rectangle is given. */
export const brackets = (x: number, y: number, width: number, height: number): string =>
  `M${x + 6},${y}H${x + 1}V${y + height}H${x + 6}M${x + width - 6},${y}H${x + width - 1}V${y + height}H${x + width - 6}`;
