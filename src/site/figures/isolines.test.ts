// Lines of equal value against lines that are known.
import { describe, expect, it } from 'vitest';
import { isolines } from './isolines.ts';

const square = [-4, 4] as const;

describe('isolines', () => {
  it('of a circular bowl is one closed circle', () => {
    const [line = [], ...others] = isolines((x, y) => x * x + y * y, 4, square, square);
    expect(others).toEqual([]);
    expect(line.at(-1)).toEqual(line[0]);
    expect(line.length).toBeGreaterThan(40);
    for (const [x, y] of line) expect(Math.hypot(x, y)).toBeCloseTo(2, 2);
  });

  it('of an affine function are straight lines from edge to edge', () => {
    const lines = isolines((x, y) => 2 * x - y + 1, 0, square, square);
    expect(lines).toHaveLength(1);
    for (const [x, y] of lines.flat()) expect(2 * x - y + 1).toBeCloseTo(0, 9);
    const ends = [lines[0]?.[0], lines[0]?.at(-1)].map((point) => Math.max(...(point ?? []).map(Math.abs)));
    for (const end of ends) expect(end).toBeCloseTo(4, 9);
  });

  it('come in two branches at a saddle', () => {
    expect(isolines((x, y) => x * y, 1, square, square)).toHaveLength(2);
    expect(isolines((x, y) => x * y, 1e-6, square, square, 15)).toHaveLength(2);
  });

  it('are none where the level is never reached', () => {
    expect(isolines(() => 0, 1, square, square)).toEqual([]);
  });
});
