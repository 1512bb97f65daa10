// From ink to what the network sees: a drawing cropped, scaled and centred as the MNIST digits were. Pure functions.
// Source of the recipe: LeCun, Cortes and Burges, «The MNIST database of handwritten digits»: size-normalised to fit
// a 20 × 20 box keeping the aspect ratio, with the grey levels of an antialiasing filter, then put in a 28 × 28 field
// by the centre of mass.

/** Grey levels, row-major, 0 = background, 1 = ink. */
export interface Image {
  readonly width: number;
  readonly height: number;
  readonly pixels: Float64Array;
}

/** Edges in pixels of the image: right and bottom are past the last inked pixel. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Side of the field that the network reads, and of the box that the ink is fitted into. */
export const FIELD = 28;
export const INK_BOX = 20;
/** Where the centre of mass goes: the middle of pixel 14 (the mean over MNIST's test images is 14.00, 13.99). */
export const CENTRE = 14.5;
/** Fainter than this is not ink: the outermost rim of an antialiased line must not widen the box. */
const FAINTEST = 0.05;

/** The smallest box around all ink; null where there is none. */
export function boundingBox({ width, height, pixels }: Image): Box | null {
  let left = width;
  let top = height;
  let right = 0;
  let bottom = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if ((pixels[y * width + x] ?? 0) < FAINTEST) continue;
      left = Math.min(left, x);
      right = Math.max(right, x + 1);
      top = Math.min(top, y);
      bottom = y + 1;
    }
  }
  return right > left ? { left, top, right, bottom } : null;
}

/** Centre of mass of the ink, in pixels from the image's top left corner (pixel i spans i to i + 1); null where there is none. */
export function massCentre({ width, height, pixels }: Image): { x: number; y: number } | null {
  let mass = 0;
  let momentX = 0;
  let momentY = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const ink = pixels[y * width + x] ?? 0;
      mass += ink;
      momentX += ink * (x + 0.5);
      momentY += ink * (y + 0.5);
    }
  }
  return mass > 0 ? { x: momentX / mass, y: momentY / mass } : null;
}

/** How much of the cell from `start` to `end` each source pixel fills: [index, length] pairs inside 0 … size. */
function overlaps(start: number, end: number, size: number): [number, number][] {
  const parts: [number, number][] = [];
  for (let i = Math.max(0, Math.floor(start)); i < Math.min(size, Math.ceil(end)); i++) {
    parts.push([i, Math.min(end, i + 1) - Math.max(start, i)]);
  }
  return parts;
}

/**
 * A drawing as the network sees it: 784 grey levels in 0–1, row-major; null for an empty drawing.
 * Crop, scale and shift are one resampling: each pixel of the field is the mean of the part of the drawing that falls
 * in it. The darkest pixel is brought to 1, as in MNIST, where every digit reaches full ink.
 */
export function normalizeDigit(image: Image): Float64Array | null {
  const box = boundingBox(image);
  const centre = massCentre(image);
  if (!box || !centre) return null;
  // Source pixels per pixel of the field: the longer side becomes 20.
  const scale = Math.max(box.right - box.left, box.bottom - box.top) / INK_BOX;
  const originX = origin(centre.x, box.left, box.right, scale);
  const originY = origin(centre.y, box.top, box.bottom, scale);
  const columns = Array.from({ length: FIELD }, (_, i) =>
    overlaps(originX + i * scale, originX + (i + 1) * scale, image.width),
  );
  const field = new Float64Array(FIELD * FIELD);
  let darkest = 0;
  for (let row = 0; row < FIELD; row++) {
    const rows = overlaps(originY + row * scale, originY + (row + 1) * scale, image.height);
    for (let column = 0; column < FIELD; column++) {
      let ink = 0;
      for (const [y, high] of rows) {
        for (const [x, wide] of columns[column] ?? []) {
          ink += (image.pixels[y * image.width + x] ?? 0) * high * wide;
        }
      }
      const level = ink / (scale * scale);
      field[row * FIELD + column] = level;
      darkest = Math.max(darkest, level);
    }
  }
  return field.map((level) => level / darkest);
}

/** Where the field begins in the drawing: the centre of mass in its middle, unless that would push ink off the field. */
function origin(centre: number, start: number, end: number, scale: number): number {
  const wanted = centre - CENTRE * scale;
  return Math.max(end - FIELD * scale, Math.min(start, wanted));
}
