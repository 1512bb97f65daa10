// The oblique projection: where points fall, and that what is nearer is painted later.
import { expect, it } from 'vitest';
import { oblique } from './surface.ts';

const scale = { right: 10, shear: 4, back: 5, up: 50 };
const options = { half: 2, top: 2, cells: 4, origin: [100, 80] as const, scale };

it('places the plane and the heights', () => {
  const { place } = oblique(() => 0, options);
  expect(place(0, 0, 0)).toEqual([100, 80]);
  expect(place(2, -2, 0)).toEqual([112, 90]);
  expect(place(0, 0, 1)).toEqual([100, 30]);
});

it('has every cell once, with its height as a share of the top, the near ones last', () => {
  const { facets } = oblique((_, x2) => 1 + x2 / 2, options);
  expect(facets).toHaveLength(16);
  expect(facets[0]?.height).toBeCloseTo((1 + 1.5 / 2) / 2, 12);
  expect(facets.at(-1)?.height).toBeCloseTo((1 - 1.5 / 2) / 2, 12);
});
