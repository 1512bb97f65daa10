import { expect, test } from 'vitest';
import { centred, massCentre, rasterize, SIDE, seven, three } from './glyph.ts';

test('a digit is 28 × 28 grey levels with full ink, soft rims and an empty border', () => {
  for (const digit of [three, seven]) {
    const pixels = rasterize(digit);
    expect(pixels).toHaveLength(SIDE * SIDE);
    expect(Math.max(...pixels)).toBe(255);
    expect(pixels.some((level) => level > 0 && level < 255)).toBe(true);
    const border = pixels.filter((_, i) => i < SIDE || i >= SIDE * (SIDE - 1) || i % SIDE === 0);
    expect(Math.max(...border)).toBe(0);
  }
});

test('a centred digit has its mass where it was asked to be', () => {
  const [x, y] = massCentre(rasterize(centred(seven, [14.5, 14.5])));
  expect(x).toBeCloseTo(14.5, 1);
  expect(y).toBeCloseTo(14.5, 1);
});
