// Digits drawn with strokes of our own, as grey levels on a 28 × 28 grid: what the figures show instead of a data set's image.
import type { Point } from './chart.ts';

export const SIDE = 28;
/** Half the width of the pen, and the width of the rim where ink fades, in pixels. */
const PEN = 1.15;
const RIM = 1.1;

/** A stroke: points joined by straight pieces, in pixels from the top left corner ([column, row]; pixel i spans i to i + 1). */
export type Stroke = readonly Point[];

/** Points on a circle, angles in degrees, clockwise from three o'clock (rows grow downwards). */
function arc([cx, cy]: Point, radius: number, from: number, to: number): Stroke {
  const steps = 24;
  return Array.from({ length: steps + 1 }, (_, i) => {
    const angle = ((from + ((to - from) * i) / steps) * Math.PI) / 180;
    return [cx + radius * Math.cos(angle), cy + radius * Math.sin(angle)];
  });
}

/** A three: two arcs that meet in the middle. */
export const three: readonly Stroke[] = [arc([13.4, 9.3], 4.6, -155, 90), arc([13.4, 19], 5.1, -90, 155)];
/** A seven with its bar, as it is written in Spain. */
export const seven: readonly Stroke[] = [
  [
    [8.5, 6],
    [19.5, 6],
    [12.5, 22],
  ],
  [
    [11.5, 14],
    [19.5, 14],
  ],
];

function distance([px, py]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / length));
  return Math.hypot(px - ax - t * dx, py - ay - t * dy);
}

/** Grey levels 0–255, row-major, 0 = background: full ink under the pen, fading at its rim. */
export function rasterize(strokes: readonly Stroke[]): Uint8Array {
  return Uint8Array.from({ length: SIDE * SIDE }, (_, i) => {
    const centre: Point = [(i % SIDE) + 0.5, Math.floor(i / SIDE) + 0.5];
    const pieces = strokes.flatMap((stroke) =>
      stroke.slice(1).map((end, k) => distance(centre, stroke[k] ?? end, end)),
    );
    const level = (PEN + RIM - Math.min(...pieces)) / RIM;
    return Math.round(255 * Math.max(0, Math.min(1, level)));
  });
}

/** Centre of mass of the ink, [column, row], measured as strokes are. */
export function massCentre(pixels: Uint8Array): Point {
  let [mass, x, y] = [0, 0, 0];
  pixels.forEach((level, i) => {
    mass += level;
    x += level * ((i % SIDE) + 0.5);
    y += level * (Math.floor(i / SIDE) + 0.5);
  });
  return [x / mass, y / mass];
}

/** Each point of the strokes scaled about the origin, then moved. */
export function transform(strokes: readonly Stroke[], scale: number, [dx, dy]: Point): Stroke[] {
  return strokes.map((stroke) => stroke.map(([x, y]): Point => [x * scale + dx, y * scale + dy]));
}

/** The strokes moved so that their ink's centre of mass lies at `target`, to a hundredth of a pixel. */
export function centred(strokes: readonly Stroke[], target: Point): Stroke[] {
  let moved = transform(strokes, 1, [0, 0]);
  // Moving by a fraction of a pixel changes the grey levels a little: a few rounds settle it.
  for (let round = 0; round < 4; round++) {
    const [x, y] = massCentre(rasterize(moved));
    moved = transform(moved, 1, [target[0] - x, target[1] - y]);
  }
  return moved;
}
