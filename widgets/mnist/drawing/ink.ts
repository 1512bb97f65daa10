// A drawing as strokes of a round pen on a 28 × 28 sheet, and its ink as grey levels. Pure functions.
import type { Image } from '../digit.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What the pen left from being put down to being lifted; the eraser takes away what lies under it. */
export interface Stroke {
  readonly tool: 'pen' | 'eraser';
  readonly points: readonly Point[];
}

/** Side of the sheet, in its own unit: one cell of the keyboard's grid. */
export const SHEET = 28;
/** Width of the pen and of the eraser, in cells: strokes come out as thick as in MNIST once the digit is scaled. */
export const PEN_WIDTH = 2.8;
export const ERASER_WIDTH = 4;
/** Pixels of the ink's image along a cell. */
const FINENESS = 4;

/** Distance from (x, y) to the segment from a to b. */
function distance(x: number, y: number, a: Point, b: Point): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - a.x) * dx + (y - a.y) * dy) / length));
  return Math.hypot(x - a.x - along * dx, y - a.y - along * dy);
}

/** Lays one straight piece of a stroke on the sheet; its edge is as soft as one pixel. */
function lay(pixels: Float64Array, side: number, tool: Stroke['tool'], a: Point, b: Point): void {
  const radius = (tool === 'pen' ? PEN_WIDTH : ERASER_WIDTH) / 2;
  const reach = radius + 1 / FINENESS;
  const first = (low: number) => Math.max(0, Math.floor((low - reach) * FINENESS));
  const last = (high: number) => Math.min(side - 1, Math.ceil((high + reach) * FINENESS));
  for (let row = first(Math.min(a.y, b.y)); row <= last(Math.max(a.y, b.y)); row++) {
    for (let column = first(Math.min(a.x, b.x)); column <= last(Math.max(a.x, b.x)); column++) {
      const away = distance((column + 0.5) / FINENESS, (row + 0.5) / FINENESS, a, b);
      const cover = Math.max(0, Math.min(1, (radius - away) * FINENESS + 0.5));
      if (cover === 0) continue;
      const i = row * side + column;
      const ink = pixels[i] ?? 0;
      pixels[i] = tool === 'pen' ? Math.max(ink, cover) : Math.min(ink, 1 - cover);
    }
  }
}

/** The ink of a drawing, strokes in their order, on 112 × 112 pixels. */
export function inkOf(strokes: readonly Stroke[]): Image {
  const side = SHEET * FINENESS;
  const pixels = new Float64Array(side * side);
  for (const { tool, points } of strokes) {
    points.forEach((point, i) => {
      lay(pixels, side, tool, points[i - 1] ?? point, point);
    });
  }
  return { width: side, height: side, pixels };
}
