import fc from 'fast-check';
import { expect, it } from 'vitest';
import { classRow, columnsOf, IMAGE, PICTURE, UNIT_SQUARE } from './picture.ts';

const hidden = fc.array(fc.integer({ min: 1, max: 512 }), { maxLength: 3 });

it('draws every layer inside the picture, left to right, without overlaps', () => {
  fc.assert(
    fc.property(hidden, (layers) => {
      const columns = columnsOf(layers);
      expect(columns.map(({ size }) => size)).toEqual([...layers, 10]);
      let left = IMAGE.x + IMAGE.side;
      for (const { x, units, size, gap } of columns) {
        expect(x - UNIT_SQUARE / 2).toBeGreaterThan(left);
        left = x + UNIT_SQUARE / 2;
        const heights = [...units.map(({ y }) => y), ...(gap === null ? [] : [gap])].sort((a, b) => a - b);
        expect(heights[0]).toBeGreaterThanOrEqual(10);
        expect(heights.at(-1)).toBeLessThanOrEqual(PICTURE.height - 10);
        heights.slice(1).forEach((y, i) => {
          expect(y - (heights[i] ?? y)).toBeGreaterThanOrEqual(24);
        });
        // Units left out are told by a gap; those drawn are of the layer, each once.
        expect(gap === null).toBe(units.length === size);
        expect(new Set(units.map(({ index }) => index)).size).toBe(units.length);
        for (const { index } of units) expect(index).toBeLessThan(size);
      }
    }),
  );
});

it('sets the ten outputs on the rows of the ten classes', () => {
  expect(
    columnsOf([])
      .at(-1)
      ?.units.map(({ y }) => y),
  ).toEqual(Array.from({ length: 10 }, (_, k) => classRow(k)));
});
