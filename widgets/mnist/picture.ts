// Geometry of the network's drawing: which units are drawn, and where. Pure functions.
import { CLASSES, layerSizes } from './state.ts';

export const PICTURE = { width: 520, height: 260 } as const;
/** The image at the left, in the drawing's units. */
export const IMAGE = { x: 0, y: 76, side: 108 } as const;
/** Side of a unit's square in the first layer: it holds a picture of the unit's 784 weights. */
export const UNIT_SQUARE = 28;
/** The same in the output layer, where there is no hidden one: ten must fit. */
export const OUTPUT_SQUARE = 23;
export const UNIT_RADIUS = 9;
const SHOWN = 6;
const FIRST_COLUMN = 196;
const LAST_COLUMN = PICTURE.width - 12;
const ROW = PICTURE.height / CLASSES;

export interface Unit {
  /** Place in its layer. */
  readonly index: number;
  readonly x: number;
  readonly y: number;
}

export interface Column {
  /** Layer, counted from 1; the last one gives the ten classes. */
  readonly layer: number;
  readonly size: number;
  readonly x: number;
  readonly units: readonly Unit[];
  /** Where «⋮» stands for the units left out. */
  readonly gap: number | null;
}

/** Height of class `k`'s row: the bars beside the drawing are laid out by the same rows. */
export const classRow = (k: number) => (k + 0.5) * ROW;

/** The layers from the first hidden one to the output, left to right. */
export function columnsOf(hidden: readonly number[]): Column[] {
  const sizes = layerSizes(hidden).slice(1);
  return sizes.map((size, i) => {
    const isOutput = i === sizes.length - 1;
    const x = isOutput
      ? LAST_COLUMN
      : FIRST_COLUMN + (i * (LAST_COLUMN - FIRST_COLUMN)) / Math.max(1, sizes.length - 1);
    if (isOutput) {
      const units = Array.from({ length: size }, (_, k) => ({ index: k, x, y: classRow(k) }));
      return { layer: i + 1, size, x, units, gap: null };
    }
    const shown = Math.min(size, SHOWN);
    const folded = size > SHOWN;
    const spacing = 34;
    const places = folded ? shown + 1 : shown;
    const top = PICTURE.height / 2 - ((places - 1) * spacing) / 2;
    const place = (row: number) => top + row * spacing;
    // The gap stands before the last unit drawn.
    const units = Array.from({ length: shown }, (_, k) => ({
      index: folded && k === shown - 1 ? size - 1 : k,
      x,
      y: place(folded && k === shown - 1 ? k + 1 : k),
    }));
    return { layer: i + 1, size, x, units, gap: folded ? place(shown - 1) : null };
  });
}
