// Small pixel pictures on canvases: digits as ink on nothing, weights on the diverging pair. Browser only.

const SIDE = 28;

/** Draws a digit: `grey` gives 784 levels, 0 = background and `full` = ink. Black with alpha; CSS turns it over in the dark. */
export function drawDigit(canvas: HTMLCanvasElement, grey: ArrayLike<number>, full: number): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  const image = context.createImageData(SIDE, SIDE);
  for (let i = 0; i < SIDE * SIDE; i++) image.data[4 * i + 3] = Math.round(((grey[i] ?? 0) / full) * 255);
  context.putImageData(image, 0, 0);
}

/** [red, green, blue] of a `#rrggbb` colour; null for other notations. */
function channels(colour: string): [number, number, number] | null {
  const value = /^#([0-9a-f]{6})$/i.exec(colour.trim())?.[1];
  if (!value) return null;
  return [0, 2, 4].map((at) => Number.parseInt(value.slice(at, at + 2), 16)) as [number, number, number];
}

let sheet: HTMLCanvasElement | null = null;

/**
 * A unit's incoming weights as a picture's address: the sign by colour, the size by how much of it. The scale is the
 * unit's own, its largest weight at full colour. Null where there is no canvas.
 */
export function weightPicture(
  weights: ArrayLike<number>,
  offset: number,
  style: CSSStyleDeclaration,
): string | null {
  sheet ??= Object.assign(document.createElement('canvas'), { width: SIDE, height: SIDE });
  const context = sheet.getContext('2d');
  const positive = channels(style.getPropertyValue('--positive'));
  const negative = channels(style.getPropertyValue('--negative'));
  if (!context || !positive || !negative) return null;
  let largest = 0;
  for (let i = 0; i < SIDE * SIDE; i++) largest = Math.max(largest, Math.abs(weights[offset + i] ?? 0));
  const image = context.createImageData(SIDE, SIDE);
  for (let i = 0; i < SIDE * SIDE; i++) {
    const weight = (weights[offset + i] ?? 0) / (largest || 1);
    image.data.set(weight > 0 ? positive : negative, 4 * i);
    image.data[4 * i + 3] = Math.round(Math.abs(weight) * 255);
  }
  context.putImageData(image, 0, 0);
  return sheet.toDataURL();
}
